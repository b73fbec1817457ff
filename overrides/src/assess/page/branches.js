// A long list of clauses, folded to its chapters: what is below one comes by its button, and what is looked for by itself.
import { h } from "./elements.js";
import { list } from "./list.js";
import { inLanguage } from "./words.js";

/** So many rows are seen without folding. */
const SHORT = 100;

export class Branches {
  /** @param {Map<string, HTMLElement>} rows of clauses, by their ids */
  constructor(rows) {
    this.rows = rows;
    /** @type {Map<string, HTMLButtonElement>} */
    this.buttons = new Map();
    /** What is looked for, with all above it. @type {Set<string> | null} */
    this.wanted = null;
  }

  /** Folds a long list, but for the branches that are to stay open. @param {(id: string) => boolean} staysOpen */
  fold(staysOpen) {
    if (this.rows.size <= SHORT) return;
    for (const [id, row] of this.rows) {
      const below = list.children.get(id)?.some((child) => this.rows.has(child.id));
      const label = /** @type {HTMLElement} */ (row.querySelector(".kit-row"));
      const branch = h("div", { class: "kit-branch" });
      label.replaceWith(branch);
      branch.append(below ? this.button(id, staysOpen(id)) : h("span", { class: "kit-leaf" }), label);
    }
    this.show();
  }

  /** @param {string} id @param {boolean} open */
  button(id, open) {
    const clause = list.clauses.get(id);
    const made = h("button", { type: "button", class: "kit-branch-fold", "aria-expanded": String(open),
      "aria-label": `${clause?.number ?? id} ${inLanguage(clause?.title)}`.trim(), onclick: () => {
        made.setAttribute("aria-expanded", String(made.getAttribute("aria-expanded") !== "true"));
        this.show();
      } });
    this.buttons.set(id, made);
    return made;
  }

  /** Shows some clauses alone, with those above them; or again all, as they are folded. @param {string[] | null} ids */
  only(ids) {
    this.wanted = ids && list.withThoseAbove(ids);
    if (this.buttons.size) this.show();
  }

  /** Opens what a clause is folded in. @param {string} id */
  reveal(id) {
    for (const above of list.withThoseAbove([list.clauses.get(id)?.parent ?? ""])) this.buttons.get(above)?.setAttribute("aria-expanded", "true");
    if (this.buttons.size) this.show();
  }

  show() {
    const { wanted } = this;
    /** Those under which nothing is seen. @type {Set<string>} */
    const closed = new Set();
    for (const [id, row] of this.rows) {
      const above = list.clauses.get(id)?.parent ?? "";
      const under = closed.has(above);
      if (under || this.buttons.get(id)?.getAttribute("aria-expanded") === "false") closed.add(id);
      row.classList.toggle("kit-away", wanted ? !wanted.has(id) : under);
    }
  }
}
