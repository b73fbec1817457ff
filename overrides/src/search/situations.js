// What people come with: situations, and the entries that each leads to.

/** @import { Atom, Group } from "./types.js" */
/** @import { Wordings } from "./wordings.js" */
/**
 * `leads` are entries, the best first; `texts` Chinese and English.
 * @typedef {{ texts: [string, string][], leads: number[][] }} HandedSituations
 */

export class Situations {
  /**
   * @param {HandedSituations} handed
   * @param {Wordings} wordings which end with those of the situations
   */
  constructor({ texts, leads }, wordings) {
    this.texts = texts;
    this.leads = leads;
    this.wordings = wordings;
    this.first = wordings.size - texts.length;
  }

  /**
   * The share of an atom that each situation has.
   * @param {Atom} atom
   */
  #shares(atom) {
    const made = new Float64Array(this.texts.length);
    /**
     * @param {string} word
     * @param {(had: number) => number} share
     */
    const each = (word, share) => {
      for (const text of this.wordings.find(word).keys()) if (text >= this.first) made[text - this.first] = share(made[text - this.first]);
    };
    if (atom.type === "han") for (const [pair] of atom.pairs) each(pair, (had) => had + 1 / atom.pairs.length);
    else if (atom.type === "word") {
      for (const { word, weight } of [{ word: atom.word, weight: 1 }, ...atom.candidates]) each(word, (had) => Math.max(had, weight));
    }
    return made;
  }

  /**
   * How much of one part of a query each situation has: what was typed, or what stands for it.
   * @param {Group} group
   */
  cover({ alternatives }) {
    const best = new Float64Array(this.texts.length);
    for (const { atoms, weight = 1 } of alternatives) {
      const parts = atoms.map((atom) => this.#shares(atom));
      for (let at = 0; at < best.length; at += 1) {
        const share = parts.reduce((all, part) => all + part[at], 0) / parts.length;
        best[at] = Math.max(best[at], weight * share);
      }
    }
    return best;
  }
}
