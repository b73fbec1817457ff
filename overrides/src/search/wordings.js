// How people who do not know the standard's words put what its entries answer.
import { rarity } from "./book.js";
import { covers, Evidence } from "./evidence_sums.js";
import { Lexicon } from "./lexicon.js";
import { added } from "./lists.js";
import { stem } from "./stem.js";
import { isHan, words } from "./words.js";

/** @import { LexiconHead } from "./types.js" */
/** @typedef {{ head: LexiconHead, words: string, places: string }} HandedWordings a text for each entry */

export class Wordings {
  /** @param {HandedWordings} handed */
  constructor({ head, words: packed, places }) {
    this.lexicon = new Lexicon(head);
    /** English words by their stems. @type {Map<string, string[]>} */
    this.stems = new Map();
    for (const word of packed ? this.lexicon.add(packed, places) : []) if (!isHan(word)) added(this.stems, stem(word), word);
  }

  /**
   * What each entry's wordings have of a pair of Han characters, or of a Latin word in any form.
   * @param {string} token
   */
  #of(token) {
    /** @type {Map<number, number>} */
    const made = new Map();
    for (const word of isHan(token) ? [token] : (this.stems.get(stem(token)) ?? [])) {
      const { texts, weights } = this.lexicon.find(word);
      for (const [n, at] of texts.entries()) made.set(at, Math.max(made.get(at) ?? 0, weights[n]));
    }
    return made;
  }

  /**
   * What each entry's wordings have of some text, as lunr weighs it, and what share of the text that is.
   * @param {string} text
   */
  of(text) {
    const made = new Evidence(this.lexicon.size);
    let whole = 0;
    for (const token of new Set(words(text))) {
      const found = this.#of(token);
      const rare = rarity(this.lexicon.size, found.size);
      whole += rare;
      for (const [at, weight] of found) {
        covers(made, at, made.cover[at] + rare);
        made.score[at] += weight;
      }
    }
    for (const doc of made.docs) made.cover[doc] /= whole;
    return made;
  }
}
