// Words that mean the same.
import { added } from "./lists.js";
import { stem } from "./stem.js";
import { flat, isHan, runs } from "./words.js";

/** @import { Entry, SynonymRow } from "./types.js" */
/** @typedef {{ zh: string, en: string }} Meaning */

export class Synonyms {
  constructor() {
    /** What Chinese words mean. @type {Map<string, Meaning[]>} */
    this.han = new Map();
    /** The characters of the longest of them. */
    this.longest = 0;
    /** Rows whose Latin words are not yet cut to their stems. @type {[string[], Meaning][]} */
    this.rows = [];
    /** @type {Map<string, Meaning[]>} */
    this.stems = new Map();
  }

  /**
   * Takes rows of words, each with what they mean: an entry by its number, or Chinese and English.
   * @param {SynonymRow[]} rows
   * @param {Entry[]} records
   */
  add(rows, records) {
    for (const [words, zh, en = ""] of rows) {
      const meaning = typeof zh === "number" ? records[zh] : { zh, en };
      for (const word of words.filter(isHan).map(flat)) {
        added(this.han, word, meaning);
        this.longest = Math.max(this.longest, word.length);
      }
      this.rows.push([words.filter((word) => !isHan(word)), meaning]);
    }
  }

  /** By stems: English is cut to them when somebody first types it. */
  get latin() {
    for (const [words, meaning] of this.rows.splice(0)) for (const word of words) added(this.stems, runs(word).map(stem).join(" "), meaning);
    return this.stems;
  }
}
