// Words that a standard does not have, and those of its words that are near them, as generator/site/search/neighbours.py packs
// them.
import { numbersIn } from "./lexicon.js";
import { added } from "./lists.js";
import { Situations } from "./situations.js";
import { keyOf, Sorted } from "./sorted.js";
import { Wordings } from "./wordings.js";

/** @import { Kind, Language, SynonymRow, Through } from "./types.js" */
/** @import { HandedSituations } from "./situations.js" */
/** @import { HandedWordings } from "./wordings.js" */
/**
 * @typedef {[
 *   words: string, groups: string, near: number, idle: string[], asks: Record<Kind, string[]>,
 *   synonyms: SynonymRow[], traditional: string, labels: Record<Language, Record<string, string>>, alike: string
 * ]} HandedNeighbours
 */
/** @typedef {[situations: HandedSituations, wordings: HandedWordings]} HandedSaid */
/** @typedef {{ word: string, weight: number, through: Through }} Neighbour */

/** What a word counts that is reached through a group of words near in meaning, or through its own family. */
const WEIGHTS = { near: 0.7, form: 0.95 };

/**
 * What asks, by its key.
 * @param {Record<Kind, string[]>} asks
 */
const asksOf = (asks) => new Map(Object.entries(asks).flatMap(([kind, words]) => words.map((word) => [keyOf(word), /** @type {Kind} */ (kind)])));

export class Neighbours {
  /**
   * @param {HandedNeighbours} handed
   * @param {HandedSaid} said what people come with and how they put it
   */
  constructor([words, groups, near, idle, asks], [situations, wordings]) {
    this.near = near;
    this.idle = new Set(idle);
    this.asks = asksOf(asks);
    this.wordings = new Wordings(wordings);
    this.situations = new Situations(situations, this.wordings);
    /** Words, and twice the number of each group of theirs, one more where the standard has the word. */
    this.words = new Sorted(words, groups);
    /** @type {Map<number, string[]> | undefined} */
    this.had = undefined;
  }

  /** The words of each group that the standard has. */
  get targets() {
    if (this.had) return this.had;
    this.had = new Map();
    for (const [at, places] of this.words.written.entries()) {
      for (const place of numbersIn(places)) if (place & 1) added(this.had, place >> 1, this.words.word(at));
    }
    return this.had;
  }

  /** @param {string} key */
  has(key) {
    return this.words.get(key).length > 0;
  }

  /**
   * Whether a key is one that leads to words of the standard, that asks, or that says nothing.
   * @param {string} key
   */
  knows(key) {
    return this.has(key) || this.asks.has(key) || this.idle.has(key);
  }

  /** @param {string} word */
  leads(word) {
    return this.has(keyOf(word));
  }

  /**
   * The words of the standard near to a word, each once.
   * @param {string} key
   * @returns {Neighbour[]}
   */
  of(key) {
    /** @type {Map<string, Neighbour>} */
    const found = new Map();
    for (const place of this.words.get(key).flatMap(numbersIn)) {
      const group = place >> 1;
      const through = group < this.near ? "near" : "form";
      for (const word of this.targets.get(group) ?? []) {
        const weight = WEIGHTS[through];
        if (keyOf(word) !== key && (found.get(word)?.weight ?? 0) < weight) found.set(word, { word, weight, through });
      }
    }
    return [...found.values()];
  }
}
