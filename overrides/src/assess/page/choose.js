// The list of checklists: tick clauses, and take the selection along.
import { parseScope, scopeOf } from "../scope.js";
import { button, every, h, nextId } from "./elements.js";
import { copy, now } from "./files.js";
import { downloadBlank, downloadBlankCsv, nameOf, selectionLink, toBegin } from "./forms.js";
import { refusedFull } from "./full.js";
import { address, list, mount } from "./list.js";
import { shelf } from "./shelf.js";
import { load, save } from "./store.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Assessment} Assessment */

/** Another selection for an assessment that has begun; what was filled in outside it stays, and stays in sight.
 * @param {Assessment} assessment @param {string[]} scope */
const rescope = (assessment, scope) => {
  try {
    save({ ...(load(assessment.id)?.assessment ?? assessment), scope, changed: now() });
    location.assign(address("checklists/all/", { fill: assessment.id }));
  } catch {
    refusedFull();
  }
};

class Choice {
  /** @param {Set<string>} ticked @param {Assessment | null} begun */
  constructor(ticked, begun) {
    this.ticked = ticked;
    this.begun = begun;
    /** @type {Map<string, HTMLElement>} */
    this.rows = new Map(every(document, ".cb-checklists [data-clause]").map((row) => [row.dataset["clause"] ?? "", row]));
    /** @type {Map<string, HTMLInputElement>} */
    this.boxes = new Map();
    this.count = h("p", { class: "kit-chosen", role: "status" });
    this.files = h("span", { class: "kit-files" });
    this.read = h("a", { class: "kit-button" }, t("view"));
  }

  get scope() {
    return this.ticked.size ? scopeOf(list, this.ticked) : [];
  }

  /** @param {string} id */
  holding(id) {
    return list.holding(list.within(id));
  }

  /** A clause's own items are chosen when all below it are. */
  settle() {
    for (const { id, items } of [...list.data.clauses].reverse()) {
      const lower = this.holding(id).filter((one) => one !== id);
      if (!items.length || !lower.length) continue;
      if (lower.every((one) => this.ticked.has(one))) this.ticked.add(id);
      else this.ticked.delete(id);
    }
  }

  /** @param {string[]} ids @param {boolean} on */
  toggle(ids, on) {
    for (const id of ids) {
      if (on) this.ticked.add(id);
      else this.ticked.delete(id);
    }
    this.settle();
    this.show();
  }

  /** @param {string | null} kind of evaluation */
  only(kind) {
    this.ticked.clear();
    const ids = list.holding(Array.from(list.clauses.keys()));
    this.toggle(ids.filter((id) => !kind || list.clauses.get(id)?.evaluates === kind), true);
  }

  /** The ready-made files, where one of them is just this selection. */
  readyMade() {
    const [id] = this.scope;
    if (this.scope.length > 1) return [];
    const row = id ? this.rows.get(id) : document.querySelector(".cb-checklists-whole");
    const links = /** @type {HTMLAnchorElement[]} */ (row ? every(row, ".cb-downloads a") : []);
    return links.map((link) => h("a", { class: "kit-button", href: link.href }, ...Array.from(link.cloneNode(true).childNodes)));
  }

  show() {
    for (const [id, box] of this.boxes) {
      const ids = this.holding(id);
      const on = ids.filter((one) => this.ticked.has(one)).length;
      box.checked = on === ids.length;
      box.indeterminate = on > 0 && on < ids.length;
    }
    const { scope } = this;
    const [chosen, all] = [list.chosenItems(scope).length, list.order.length];
    this.count.textContent = this.ticked.size && chosen < all ? t("chosen", chosen, all) : t("chosen_all", all);
    this.read.href = address("checklists/all/", { set: scope.join(",") });
    this.files.replaceChildren(...this.readyMade());
    const asked = [["set", scope.join(",")], ["for", this.begun?.id]].filter(([, value]) => value).map((pair) => pair.join("="));
    history.replaceState(null, "", `${location.pathname}${asked.length ? `?${asked.join("&")}` : ""}${location.hash}`);
  }

  tickable() {
    for (const [id, row] of this.rows) {
      const name = row.querySelector("a")?.textContent ?? id;
      const box = h("input", { type: "checkbox", class: "kit-tick", "aria-label": name, onchange: () => this.toggle(this.holding(id), box.checked) });
      this.boxes.set(id, box);
      row.prepend(box, " ");
    }
  }

  head() {
    const clear = () => {
      this.ticked.clear();
      this.toggle([], false);
    };
    const kinds = list.data.evaluates.map(({ kind, only }) => button(inLanguage(only), () => this.only(kind)));
    return h("p", { class: "kit-actions" }, button(t("all"), () => this.only(null)), ...kinds, button(t("clear"), clear));
  }

  foot() {
    const go = () => (this.begun ? rescope(this.begun, this.scope) : location.assign(toBegin(this.scope)));
    const label = this.begun ? t("use_for", nameOf(this.begun)) : t("fill");
    const print = () => location.assign(address("checklists/all/", { set: this.scope.join(","), print: "1" }));
    return h("div", { class: "kit-take" }, this.count, h("p", { class: "kit-actions" },
      button(label, go, { class: "kit-button kit-main" }), this.read, button(t("print"), print), this.files,
      button(t("csv"), () => downloadBlankCsv(this.scope)), button(t("json"), () => downloadBlank(this.scope)),
      button(t("copy_selection"), () => void copy(selectionLink(this.scope)))));
  }
}

export const choose = () => {
  const query = new URLSearchParams(location.search);
  const asked = parseScope(list, query.get("set"));
  const some = asked.asked.length > 0 && asked.unknown.length < asked.asked.length;
  const begun = load(query.get("for") ?? "")?.assessment ?? null;
  const choice = new Choice(some ? list.chosenClauses(asked.scope) : new Set(), begun);
  choice.tickable();
  const heading = nextId();
  const panel = h("section", { class: "kit-panel kit-choose", "aria-labelledby": heading },
    h("h2", { id: heading }, t("choose")), h("p", { class: "kit-small" }, t("choose_help")), choice.head(),
    document.querySelector(".cb-checklists"), choice.foot());
  mount.append(shelf(), panel);
  if (begun) mount.prepend(h("p", { class: "kit-note" }, t("choose_for", nameOf(begun))));
  if (asked.unknown.length) mount.prepend(h("p", { class: "kit-note", role: "status" }, t("unknown_clause", listed(asked.unknown))));
  choice.show();
};
