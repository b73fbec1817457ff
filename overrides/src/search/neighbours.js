// Words that a standard does not have, and those of its words that are near them, as generator/site/search/neighbours.py packs
// them.
import { numbersIn, unpacked } from "./lexicon.js";
import { added } from "./lists.js";
import { stem } from "./stem.js";
import { Situations } from "./situations.js";
import { isHan } from "./words.js";

/** @import { Kind, Language, SynonymRow, Through } from "./types.js" */
/** @import { HandedSituations } from "./situations.js" */
/**
 * @typedef {[
 *   words: string, groups: string, near: number, idle: string[], asks: Record<Kind, string[]>, situations: HandedSituations,
 *   synonyms: SynonymRow[], traditional: Record<string, string>, labels: Record<Language, Record<string, string>>
 * ]} HandedNeighbours
 */
/** @typedef {{ word: string, weight: number, through: Through }} Neighbour */

/** What a word counts that is reached through a group of words near in meaning, or through its own family. */
const WEIGHTS = { near: 0.7, form: 0.9 };

/**
 * A word or phrase as it is compared: English by its stems.
 * @param {string} word
 */
export const keyOf = (word) => (isHan(word) ? word : word.split(" ").map(stem).join(" "));

/**
 * What asks, by its key.
 * @param {Record<Kind, string[]>} asks
 */
const asksOf = (asks) => new Map(Object.entries(asks).flatMap(([kind, words]) => words.map((word) => [keyOf(word), /** @type {Kind} */ (kind)])));

export class Neighbours {
  /** @param {HandedNeighbours} handed */
  constructor([words, groups, near, idle, asks, situations]) {
    this.near = near;
    this.idle = new Set(idle);
    this.asks = asksOf(asks);
    this.situations = new Situations(situations);
    /** The groups of each word, by its key. @type {Map<string, number[]>} */
    this.groups = new Map();
    /** The words of each group that the standard has. @type {Map<number, string[]>} */
    this.targets = new Map();
    const places = groups.split(" ");
    for (const [at, packed] of unpacked(words).entries()) {
      const word = packed.replaceAll("+", " ");
      const key = keyOf(word);
      for (const place of numbersIn(places[at])) {
        added(this.groups, key, place >> 1);
        if (place & 1) added(this.targets, place >> 1, word);
      }
    }
  }

  /** @param {string} key */
  has(key) {
    return this.groups.has(key);
  }

  /**
   * Whether a key is one that leads to words of the standard, that asks, or that says nothing.
   * @param {string} key
   */
  knows(key) {
    return this.groups.has(key) || this.asks.has(key) || this.idle.has(key);
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
    for (const group of this.groups.get(key) ?? []) {
      const through = group < this.near ? "near" : "form";
      for (const word of this.targets.get(group) ?? []) {
        const weight = WEIGHTS[through];
        if (keyOf(word) !== key && (found.get(word)?.weight ?? 0) < weight) found.set(word, { word, weight, through });
      }
    }
    return [...found.values()];
  }
}
