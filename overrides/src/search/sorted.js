// Sorted words with what is written of each. Of thousands few are ever asked for: a Chinese one is found among the others as it
// stands, Latin ones are cut to their stems when the first that begins like them is asked for.
import { unpacked } from "./lexicon.js";
import { added } from "./lists.js";
import { stem } from "./stem.js";
import { isHan } from "./words.js";

const SHORT = 5;

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

export class Sorted {
  /**
   * @param {string} words packed, in the order of their characters, those of a phrase with + between
   * @param {string} written of each, with a space between
   */
  constructor(words, written) {
    this.packed = words ? unpacked(words) : [];
    this.written = written.split(" ");
    /** The places of Latin words that are not yet known by their keys, by how they begin. @type {Map<string, number[]> | undefined} */
    this.waiting = undefined;
    /** What is written of the others, by their keys. @type {Map<string, string[]>} */
    this.known = new Map();
  }

  /** @param {number} at */
  word(at) {
    return this.packed[at].replaceAll("+", " ");
  }

  /**
   * What is written of the words that have a key: of one Chinese word, or of several Latin ones.
   * @param {string} key
   * @returns {string[]}
   */
  get(key) {
    if (isHan(key)) return this.#chinese(key.replaceAll(" ", "+"));
    this.waiting ??= this.#latin();
    const begun = beginning(key);
    for (const at of this.waiting.get(begun) ?? []) added(this.known, keyOf(this.word(at)), this.written[at]);
    this.waiting.delete(begun);
    return this.known.get(key) ?? [];
  }

  /** @param {string} word */
  #chinese(word) {
    let [first, end] = [0, this.packed.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (this.packed[middle] < word) first = middle + 1;
      else end = middle;
    }
    return this.packed[first] === word ? [this.written[first]] : [];
  }

  /** Latin words, which come before all others. */
  #latin() {
    /** @type {Map<string, number[]>} */
    const made = new Map();
    for (let at = 0; at < this.packed.length && !isHan(this.packed[at]); at += 1) added(made, beginning(this.word(at)), at);
    return made;
  }
}
