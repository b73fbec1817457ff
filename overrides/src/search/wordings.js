// What people who do not know the standard's words say: how they put what its entries answer, and the situations they come with.
import { rarity } from "./book.js";
import { numbersIn } from "./lexicon.js";
import { keyOf, Sorted } from "./sorted.js";
import { isHan, words } from "./words.js";

/**
 * Words of texts, those of all entries and then those of all situations.
 * @typedef {{ size: number, levels: number[], words: string, places: string }} HandedWordings
 */

export class Wordings {
  /** @param {HandedWordings} handed */
  constructor({ size, levels, words: packed, places }) {
    this.size = size;
    this.levels = levels;
    /** Where each word stands. */
    this.words = new Sorted(packed, places);
    /** @type {Map<string, Map<number, number>>} */
    this.found = new Map();
  }

  /**
   * The texts that have a Han character, a pair of them, or a Latin word in any form, and what it counts in each.
   * @param {string} word
   */
  find(word) {
    const key = keyOf(word);
    const had = this.found.get(key);
    if (had) return had;
    const { length } = this.levels;
    const [places = ""] = this.words.get(key).slice(-1);
    const made = new Map(numbersIn(places).map((place) => [Math.floor(place / length), this.levels[place % length]]));
    this.found.set(key, made);
    return made;
  }

  /**
   * What share of some text's words each text has, by how much they tell.
   * @param {string} text
   */
  cover(text) {
    const made = new Float64Array(this.size);
    const all = [...new Set(words(text))].map((word) => this.find(word));
    const whole = all.reduce((sum, found) => sum + rarity(this.size, found.size), 0);
    for (const found of all) for (const at of found.keys()) made[at] += rarity(this.size, found.size) / whole;
    return made;
  }

  /**
   * How near each text is to what somebody says, in all its words: what says nothing by itself may tell how people ask. A
   * character that nobody uses tells against all, while a word that nobody uses may only be put otherwise.
   * @param {string} text
   */
  near(text) {
    const made = new Float64Array(this.size);
    let whole = 0;
    const characters = [...text].filter(isHan);
    for (const word of new Set([...characters, ...words(text)])) {
      const found = this.find(word);
      const rare = found.size || characters.includes(word) ? rarity(this.size, found.size) : 0;
      whole += rare ** 2;
      for (const [at, count] of found) made[at] += rare * count;
    }
    for (let at = 0; at < made.length; at += 1) if (made[at]) made[at] /= Math.sqrt(whole);
    return made;
  }
}
