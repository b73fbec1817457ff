// Clauses of the standard that are cited by its title alone: 《…评价准则》5.4.2.
import { LED } from "./apart.js";
import { clausesAt } from "./clauses.js";

/** @import { Against, HandedEdition, Passage } from "./types.js" */
/** @import { Fold } from "./fold.js" */

const BETWEEN = /^[》"”]?\s?(?:中的|中|的|里的|,|:)?\s?(?=[第\dA-Z附A-Zc])/;

const SHORT = 4; // letters of the end of the title that stand for it: 评价准则

export class OwnTitle {
  /** @param {Against} against @param {Fold} fold */
  constructor({ documents }, fold) {
    /** The edition shown first: its numbers are meant where no edition is named. @type {HandedEdition[]} */
    this.editions = [...(documents.find(({ own }) => own)?.editions ?? [])].reverse();
    const titles = this.editions.flatMap(({ zh, en }) => [zh, en]).filter(Boolean);
    this.titles = [...new Set(titles.map((title) => fold.of(title).toLowerCase()))];
    const last = this.titles.map((title) => title.slice(-SHORT)).filter((end) => /^[\u4e00-\u9fff]+$/.test(end));
    this.short = last.length ? new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[${LED}])(?:《)?(?:${last.join("|")})`, "g") : null;
  }

  /** Where a text names the standard, by its title or by the end of that: the places behind it. @param {string} lower */
  #places(lower) {
    const found = new Set([...(this.short ? lower.matchAll(this.short) : [])].map(({ 0: whole, index }) => (index ?? 0) + whole.length));
    for (const title of this.titles) {
      for (let at = lower.indexOf(title); at >= 0; at = lower.indexOf(title, at + 1)) found.add(at + title.length);
    }
    return [...found];
  }

  /**
   * The ids of the clauses that a passage names with the title.
   * @param {Passage} passage
   * @returns {string[]}
   */
  named({ plain }) {
    return this.#places(plain.toLowerCase()).flatMap((at) => {
      const behind = plain.slice(at);
      const between = BETWEEN.exec(behind);
      const clauses = between ? clausesAt(behind.slice(between[0].length), true) : [];
      return clauses.flatMap(({ clause }) => this.editions.flatMap(({ clauses: all, ids }) => ids?.[all?.indexOf(clause) ?? -1] ?? []).slice(0, 1));
    });
  }
}
