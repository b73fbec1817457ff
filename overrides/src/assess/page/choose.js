// The list of checklists: tick clauses, and take the selection along.
import { attributeOf } from "../checklist.js";
import { parseScope, scopeOf } from "../scope.js";
import { people, settledHead } from "../settled.js";
import { button, every, h, nextId } from "./elements.js";
import { chooseByKey } from "./choose_by_key.js";
import { blankBooks, followingView, readyMadePdf } from "./book_out.js";
import { Branches } from "./branches.js";
import { copy } from "./files.js";
import { downloadBlank, downloadBlankCsv, nameOf, selectionLink, toBegin } from "./forms.js";
import { refusedFull } from "./full.js";
import { address, list, mount } from "./list.js";
import { exporting, more } from "./menu.js";
import { speaksIn } from "./notices.js";
import { shelf } from "./shelf.js";
import { entries, load, save, withOwn } from "./store.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("./store.js").Loaded} Loaded */

/** Another selection for an assessment that has begun; what was filled in outside it stays, and stays in sight.
 * @param {Loaded} begun @param {string[]} scope */
const rescope = (begun, scope) => {
  try {
    const { file, own } = withOwn(load(begun.file.id) ?? begun, { scope });
    save(file, own);
    location.assign(address("checklists/all/", { fill: file.id }));
  } catch {
    refusedFull();
  }
};

/** @param {Loaded} begun */
const headOf = ({ file }) => settledHead(list, file, people(list, file));

class Choice {
  /** @param {Set<string>} ticked @param {string[]} conditions @param {Loaded | null} begun */
  constructor(ticked, conditions, begun) {
    this.ticked = ticked;
    /** One condition at most by the attribute that it is about. @type {Map<string, string>} */
    this.conditions = new Map(conditions.map((condition) => [attributeOf(condition), condition]));
    /** @type {Map<string, HTMLButtonElement>} */
    this.toggles = new Map();
    this.begun = begun;
    this.all = button(t("all"), () => this.every(true));
    this.none = button(t("clear"), () => this.every(false));
    /** @type {Map<string, HTMLElement>} */
    this.rows = new Map(every(document, ".cb-checklists [data-clause]").map((row) => [row.dataset["clause"] ?? "", row]));
    /** @type {Map<string, HTMLInputElement>} */
    this.boxes = new Map();
    this.branches = new Branches(this.rows);
    this.count = h("p", { class: "kit-chosen", role: "status" });
    this.files = h("span", { class: "kit-files" });
    this.read = h("a", { class: "kit-button" }, t("view"));
    /** What the typed words mean, while there are any. @type {string[] | null} */
    this.found = null;
    this.bar = this.actions();
  }

  get scope() {
    return [...(this.ticked.size ? scopeOf(list, this.ticked) : []), ...this.conditions.values()];
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

  /** The row of a clause that can be chosen now. @param {string} id */
  shownRow(id) {
    const row = this.rows.get(id);
    return row?.hidden ? undefined : row;
  }

  /** Ticks a clause and all below it, or takes them out; says whether it is ticked then. @param {string} id */
  flip(id) {
    const on = !this.holding(id).every((one) => this.ticked.has(one));
    this.toggle(this.holding(id), on);
    return on;
  }

  /** Every clause, or none; while some are looked for, those that were found. @param {boolean} on */
  every(on) {
    if (this.found) return this.toggle(this.found.flatMap((id) => this.holding(id)), on);
    this.ticked.clear();
    this.conditions.clear();
    this.toggle(on ? list.holding(Array.from(list.clauses.keys())) : [], true);
  }

  /** Only what meets a condition, or again whatever does; clauses that are ticked stay where any of them has such an item. @param {string} condition */
  only(condition) {
    const attribute = attributeOf(condition);
    if (this.conditions.get(attribute) === condition) this.conditions.delete(attribute);
    else this.conditions.set(attribute, condition);
    if (!list.chosenItems(this.scope).length) this.ticked.clear();
    this.show();
  }

  /** Shows what the typed words mean alone, or again all. @param {string[] | null} ids */
  narrow(ids) {
    this.found = ids;
    this.all.textContent = ids ? t("all_found", ids.length) : t("all");
    this.none.textContent = ids ? t("clear_found", ids.length) : t("clear");
    this.all.disabled = this.none.disabled = ids?.length === 0;
    this.branches.only(ids);
  }

  /** Where no item is left there is nothing to begin, to print, to take along. @param {boolean} isNothing */
  offers(isNothing) {
    for (const one of this.bar.querySelectorAll("button")) one.disabled = isNothing;
    for (const one of every(this.bar, ".kit-menu")) one.hidden = isNothing;
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
    for (const [condition, toggle] of this.toggles) toggle.setAttribute("aria-pressed", String(this.conditions.get(attributeOf(condition)) === condition));
    const offered = new Set(list.chosenItems(Array.from(this.conditions.values())));
    for (const [id, row] of list.data.choices.length ? this.rows : []) {
      const count = list.within(id).reduce((sum, one) => sum + (list.clauses.get(one)?.items.filter((item) => offered.has(item)).length ?? 0), 0);
      row.hidden = count === 0;
      const told = row.querySelector(".cb-count > span");
      if (told) told.textContent = t("items", count);
    }
    for (const [id, box] of this.boxes) {
      const ids = this.holding(id);
      const on = ids.filter((one) => this.ticked.has(one)).length;
      box.checked = on === ids.length;
      box.indeterminate = on > 0 && on < ids.length;
    }
    const { scope } = this;
    const [chosen, all] = [list.chosenItems(scope).length, list.order.length];
    this.count.textContent = !chosen ? t("chosen_none") : scope.length && chosen < all ? t("chosen", chosen, all) : t("chosen_all", all);
    this.offers(!chosen);
    this.read.href = address("checklists/all/", { set: scope.join(",") });
    this.files.replaceChildren(...readyMadePdf(this.readyMade()));
    const asked = [["set", scope.join(",")], ["for", this.begun?.file.id]].filter(([, value]) => value).map((pair) => pair.join("="));
    history.replaceState(null, "", `${location.pathname}${asked.length ? `?${asked.join("&")}` : ""}${location.hash}`);
  }

  /** A clause's title ticks it; how many items it has leads to them. */
  tickable() {
    for (const [id, row] of this.rows) {
      const link = /** @type {HTMLAnchorElement} */ (row.querySelector("a"));
      const count = /** @type {HTMLElement} */ (row.querySelector(".cb-count"));
      const number = list.clauses.get(id)?.number || id;
      const box = h("input", { type: "checkbox", class: "kit-tick", onchange: () => this.toggle(this.holding(id), box.checked) });
      this.boxes.set(id, box);
      count.replaceWith(h("a", { class: "cb-count", href: link.href }, h("span", {}, count.textContent),
        h("span", { class: "cb-hidden" }, ` ${t("view")} ${number}`)));
      link.replaceWith(h("label", { class: "kit-row" }, box, ...Array.from(link.childNodes)));
    }
  }

  head() {
    const groups = list.data.choices.map(({ name, values }) => {
      const label = h("span", { id: nextId() }, inLanguage(name));
      const toggles = values.map(({ condition, name: words }) => {
        const toggle = button(inLanguage(words), () => this.only(condition));
        this.toggles.set(condition, toggle);
        return toggle;
      });
      return h("p", { class: "kit-actions kit-only", role: "group", "aria-labelledby": label.id }, label, ...toggles);
    });
    return [h("p", { class: "kit-actions" }, this.all, this.none), ...groups];
  }

  /** First of all that is to be chosen, and in sight wherever one is among it. */
  actions() {
    const go = () => {
      if (!list.chosenItems(this.scope).length) return;
      if (this.begun) rescope(this.begun, this.scope);
      else location.assign(toBegin(this.scope));
    };
    const label = this.begun ? t("use_for", nameOf(headOf(this.begun))) : t("fill");
    const print = () => location.assign(address("checklists/all/", { set: this.scope.join(","), print: "1" }));
    const exports = exporting(this.files, blankBooks(() => this.scope), button(t("csv"), () => void downloadBlankCsv(this.scope)),
      button(t("json"), () => void downloadBlank(this.scope)));
    const others = more(this.read, button(t("copy_selection"), () => void copy(selectionLink(this.scope))));
    const byKey = chooseByKey((id) => this.shownRow(id), (id) => this.flip(id), go, (ids) => this.narrow(ids), (id) => this.branches.reveal(id));
    return h("div", { class: "kit-take", role: "group", "aria-label": t("selection") }, byKey, h("div", { class: "kit-actions" },
      button(label, go, { class: "kit-button kit-main" }), button(t("print"), print, { class: "kit-button kit-quiet" }), exports, others, this.count));
  }
}

export const choose = () => {
  const query = new URLSearchParams(location.search);
  const asked = parseScope(list, query.get("set"));
  const some = asked.asked.length > 0 && asked.unknown.length < asked.asked.length;
  const begun = load(query.get("for") ?? "");
  const conditions = asked.scope.filter((entry) => list.conditions.has(entry));
  const clauses = asked.scope.filter((entry) => list.clauses.has(entry));
  const choice = new Choice(some && clauses.length ? list.chosenClauses(clauses) : new Set(), conditions, begun);
  choice.tickable();
  for (const link of /** @type {HTMLAnchorElement[]} */ (every(document, '.cb-checklists .cb-downloads a[href$=".xlsx"]'))) {
    const id = link.closest("li")?.dataset["clause"];
    followingView(link, id ? [id] : []);
  }
  choice.branches.fold((id) => {
    const held = choice.holding(id);
    return held.some((one) => choice.ticked.has(one)) && !held.every((one) => choice.ticked.has(one));
  });
  const heading = nextId();
  const panel = h("section", { class: "kit-panel kit-choose", "aria-labelledby": heading },
    h("h2", { id: heading }, t("choose")), h("p", { class: "kit-small" }, t("choose_help")), ...choice.head(),
    document.querySelector(".cb-checklists"));
  const kept = entries();
  const shelved = shelf(kept);
  mount.append(...(kept.length ? [shelved] : []), choice.bar, panel, ...(kept.length ? [] : [shelved]));
  speaksIn(choice.bar);
  document.documentElement.classList.add("kit-choosing");
  if (begun) mount.prepend(h("p", { class: "kit-note" }, t("choose_for", nameOf(headOf(begun)))));
  if (asked.unknown.length) mount.prepend(h("p", { class: "kit-note", role: "status" }, t("unknown_clause", listed(asked.unknown))));
  choice.show();
};
