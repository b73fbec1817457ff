// All items with their state: beside the checklist where there is room, else in a dialog.
import { button, h, write } from "./elements.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */

/** Where the contents of the standard stand beside the page. */
const wide = matchMedia("(min-width: 64rem)");

export class ItemList {
  /** @param {import("../types.js").Answers} answers @param {(id: string) => void} go */
  constructor(answers, go) {
    this.answers = answers;
    this.go = go;
    /** @type {Map<string, HTMLAnchorElement>} */
    this.links = new Map();
    /** @type {HTMLAnchorElement | undefined} */
    this.current = undefined;
    /** @type {Map<string, { made: HTMLElement, count: HTMLElement }>} */
    this.groups = new Map(list.data.clauses.filter(({ items }) => items.length).map((clause) => [clause.id, this.group(clause)]));
    this.title = h("p", { class: "cb-nav-title" }, t("item_list"));
    this.made = h("div", { class: "kit-items", role: "group", "aria-label": t("item_list") },
      this.title, ...Array.from(this.groups.values(), ({ made }) => made));
    const close = button(t("close"), () => this.box.close());
    this.box = h("dialog", { class: "kit-dialog kit-items-dialog", "aria-label": t("item_list") }, h("p", { class: "kit-actions" }, close));
    this.counted = h("span");
    this.opener = button("", () => this.box.showModal(), { class: "kit-button kit-opener kit-items-opener", "aria-haspopup": "dialog" });
    this.opener.append(h("span", { class: "cb-hidden" }, `${t("item_list")} `), this.counted);
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

  /** @param {string[]} visible */
  show(visible) {
    const shown = new Set(visible);
    for (const [id, link] of this.links) {
      if (link.parentElement) link.parentElement.hidden = !shown.has(id);
      this.update(id);
    }
    for (const [id, { made }] of this.groups) made.hidden = !list.clauses.get(id)?.items.some((one) => shown.has(one));
  }

  /** How many of each clause are reviewed. @param {string[]} visible */
  count(visible) {
    const seen = new Set(visible);
    for (const [id, { count }] of this.groups) {
      const own = list.clauses.get(id)?.items.filter((one) => seen.has(one)) ?? [];
      write(count, `${own.filter((one) => list.outcome(this.answers.get(one))).length}/${own.length}`);
    }
  }

  /** Where one is. @param {string} id */
  mark(id) {
    this.current?.removeAttribute("aria-current");
    this.current = this.links.get(id);
    this.current?.setAttribute("aria-current", "location");
    if (wide.matches) this.current?.scrollIntoView({ block: "nearest" });
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
