// All items with their state: beside the checklist where there is room, else in a dialog.
import { button, h, write } from "./elements.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { Spare } from "./spare.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */

/** Clauses whose links are made at once: as many as a window may show. */
const FIRST = 40;
/** Where the contents of the standard stand beside the page. */
const wide = matchMedia("(min-width: 64rem)");

/** Scrolls the column in which the list stands, and never the page: a press that moves it would be lost. @param {HTMLElement} link */
const showIn = (link) => {
  const column = link.closest("#cb-nav");
  if (!column) return;
  const [own, all] = [link.getBoundingClientRect(), column.getBoundingClientRect()];
  column.scrollTop += Math.min(0, own.top - all.top) + Math.max(0, own.bottom - all.bottom);
};

export class ItemList {
  /** @param {import("../types.js").Answers} answers @param {(id: string) => void} go */
  constructor(answers, go) {
    this.answers = answers;
    this.go = go;
    /** @type {Map<string, HTMLAnchorElement>} */
    this.links = new Map();
    /** The item where one is. */
    this.at = "";
    /** @type {HTMLAnchorElement | undefined} */
    this.current = undefined;
    /** @type {Set<string>} */
    this.shown = new Set();
    /** Clauses that have no links yet, in their order. @type {Clause[]} */
    this.waiting = list.data.clauses.filter(({ items }) => items.length);
    /** @type {Map<string, { made: HTMLElement, count: HTMLElement }>} */
    this.groups = new Map();
    this.spare = new Spare(() => this.makeNext());
    this.title = h("p", { class: "cb-nav-title" }, t("item_list"));
    this.made = h("div", { class: "kit-items", role: "group", "aria-label": t("item_list") }, this.title);
    const close = button(t("close"), () => this.box.close());
    this.box = h("dialog", { class: "kit-dialog kit-items-dialog", "aria-label": t("item_list") }, h("p", { class: "kit-actions" }, close));
    this.counted = h("span");
    this.opener = button("", () => this.open(), { class: "kit-button kit-opener kit-items-opener", "aria-haspopup": "dialog" });
    this.opener.append(h("span", { class: "cb-hidden" }, `${t("item_list")} `), this.counted);
  }

  open() {
    this.makeAll();
    this.box.showModal();
  }

  /** Makes the links of the first clause that has none yet, and tells whether there was one. */
  makeNext() {
    const clause = this.waiting.shift();
    if (!clause) return false;
    const made = this.group(clause);
    this.groups.set(clause.id, made);
    this.showGroup(clause, made);
    this.made.append(made.made);
    return true;
  }

  makeAll() {
    while (this.makeNext());
  }

  /** @param {Clause} clause */
  group(clause) {
    const count = h("span", { class: "kit-items-count" });
    const links = clause.items.map((id) => h("li", {}, this.link(id, clause)));
    const name = h("p", { class: "kit-items-clause" }, h("span", {}, `${clause.number} ${inLanguage(clause.title)}`.trim()), count);
    return { made: h("div", {}, name, h("ul", {}, ...links)), count };
  }

  /** @param {string} id @param {Clause} clause */
  link(id, clause) {
    const short = id.startsWith(`${clause.id}-`) ? id.slice(clause.id.length + 1) : id;
    const link = h("a", { href: `#${id}`, title: inLanguage(list.item(id)?.question), onclick: (/** @type {Event} */ event) => {
      event.preventDefault();
      this.box.close();
      this.go(id);
    } }, mark("open"), h("span", {}, short));
    this.links.set(id, link);
    if (id === this.at) this.mark(id);
    return link;
  }

  /** @param {string} id */
  update(id) {
    const link = this.links.get(id);
    if (!link) return;
    const answer = this.answers.get(id);
    const outcome = answer && list.outcome(answer);
    const label = answer?.finding ? inLanguage(list.findings.get(answer.finding)?.label) : t("not_reviewed");
    const missing = list.openness(id, answer, this.answers).filter((kind) => kind !== "not-reviewed").map((kind) => t(`open.${kind}`));
    const told = `${id}${t("colon")}${listed([label, ...missing])}`;
    if (link.getAttribute("aria-label") === told) return;
    link.setAttribute("aria-label", told);
    link.firstElementChild?.replaceWith(mark(outcome ?? "open"));
    link.classList.toggle("kit-is-missing", missing.length > 0);
  }

  /** @param {Clause} clause @param {{ made: HTMLElement, count: HTMLElement }} group */
  showGroup(clause, { made, count }) {
    made.hidden = !clause.items.some((id) => this.shown.has(id));
    for (const id of clause.items) {
      const line = this.links.get(id)?.parentElement;
      if (line) line.hidden = !this.shown.has(id);
      this.update(id);
    }
    this.countIn(clause, count);
  }

  /** @param {string[]} visible */
  show(visible) {
    this.shown = new Set(visible);
    for (const [id, group] of this.groups) this.showGroup(/** @type {Clause} */ (list.clauses.get(id)), group);
    let left = wide.matches ? FIRST : 0;
    while (left > 0 && this.makeNext()) if (!this.made.lastElementChild?.hasAttribute("hidden")) left -= 1;
    this.spare.begin();
  }

  /** How many of each clause are reviewed. */
  count() {
    for (const [id, { count }] of this.groups) this.countIn(/** @type {Clause} */ (list.clauses.get(id)), count);
  }

  /** @param {Clause} clause @param {HTMLElement} count */
  countIn({ items }, count) {
    const own = items.filter((id) => this.shown.has(id));
    write(count, `${own.filter((id) => list.outcome(this.answers.get(id))).length}/${own.length}`);
  }

  /** Where one is. @param {string} id */
  mark(id) {
    this.current?.removeAttribute("aria-current");
    this.at = id;
    if (wide.matches && !this.links.has(id)) this.makeAll();
    this.current = this.links.get(id);
    this.current?.setAttribute("aria-current", "location");
    if (wide.matches && this.current) showIn(this.current);
  }

  /** Keeps the list where there is room for it. */
  settle() {
    const nav = document.getElementById("cb-nav");
    const place = () => {
      if (wide.matches && nav) nav.prepend(this.made);
      else this.box.append(this.made);
    };
    document.body.append(this.box);
    wide.addEventListener("change", place);
    place();
  }
}
