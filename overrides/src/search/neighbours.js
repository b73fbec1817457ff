// Words that a standard does not have, and those of its words that are near them, as generator/site/search/neighbours.py packs
// them.
import { numbersIn, unpacked } from "./lexicon.js";
import { added } from "./lists.js";
import { stem } from "./stem.js";
import { Situations } from "./situations.js";
import { isHan } from "./words.js";
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

const SHORT = 5;
/** What a word counts that is reached through a group of words near in meaning, or through its own family. */
const WEIGHTS = { near: 0.7, form: 0.95 };

/**
 * A word or phrase as it is compared: English by its stems.
 * @param {string} word
 */
export const keyOf = (word) => (isHan(word) ? word : word.split(" ").map(stem).join(" "));

/**
 * The letters that a word and its key have in common; of a short one, nearly all may be its ending: *aed*.
 * @param {string} word
 */
const beginning = (word) => {
  const [first] = word.split(" ");
  return (first.length < SHORT ? stem(first) : first).slice(0, 2);
};

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
    /** Words that are not yet known by their keys, by how they begin. @type {Map<string, [word: string, groups: number[]][]>} */
    this.waiting = new Map();
    /** The groups of each word, by its key. @type {Map<string, number[]>} */
    this.known = new Map();
    /** The words of each group that the standard has. @type {Map<number, string[]>} */
    this.targets = new Map();
    const places = groups.split(" ");
    for (const [at, packed] of unpacked(words).entries()) {
      const word = packed.replaceAll("+", " ");
      const numbers = numbersIn(places[at]);
      added(this.waiting, beginning(word), [word, numbers.map((place) => place >> 1)]);
      for (const place of numbers) if (place & 1) added(this.targets, place >> 1, word);
    }
  }

  /**
   * The groups of a word. The words that begin like it are cut to their stems when the first of them is asked for.
   * @param {string} key
   */
  groups(key) {
    const begun = beginning(key);
    const words = this.waiting.get(begun) ?? [];
    this.waiting.delete(begun);
    for (const [word, groups] of words) for (const group of groups) added(this.known, keyOf(word), group);
    return this.known.get(key);
  }

  /** @param {string} key */
  has(key) {
    return this.groups(key) !== undefined;
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
    for (const group of this.groups(key) ?? []) {
      const through = group < this.near ? "near" : "form";
      for (const word of this.targets.get(group) ?? []) {
        const weight = WEIGHTS[through];
        if (keyOf(word) !== key && (found.get(word)?.weight ?? 0) < weight) found.set(word, { word, weight, through });
      }
    }
    return [...found.values()];
  }
}
