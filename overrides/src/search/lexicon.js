// Words and the texts that have them: lunr's index, as generator/search/lexicon.py packs it.

/** @import { Found, LexiconHead } from "./types.js" */

const K1 = 1.2; // lunr's own
const BASE = 45;
/** @type {Found} */
const NOTHING = { texts: [], weights: [], rarity: 0 };
const COUNTS = "!".charCodeAt(0);
const GAP = "\\".charCodeAt(0); // no digit, since it would be written twice

/**
 * Numbers written in base 45, the least digit first; `!` stands before how often a word occurs.
 * @param {string} written
 */
const places = (written) => {
  /** @type {number[]} */
  const texts = [];
  /** @type {number[]} */
  const often = [];
  let [value, unit, text] = [0, 1, -1];
  let counts = false;
  for (let at = 0; at < written.length; at += 1) {
    const letter = written.charCodeAt(at);
    if (letter === COUNTS) counts = true;
    else {
      const own = letter - (letter > GAP ? 36 : 35);
      value += (own % BASE) * unit;
      unit *= BASE;
      if (own >= BASE) continue;
      if (counts) often[often.length - 1] = value + 2;
      else {
        texts.push((text += value + 1));
        often.push(1);
      }
      value = 0;
      unit = 1;
      counts = false;
    }
  }
  return { texts, often };
};

/**
 * Ascending numbers, as `packing.ascending` writes them.
 * @param {string} written
 */
export const numbersIn = (written) => places(written).texts;

/**
 * Words, as `packing.front_coded` writes them.
 * @param {string} packed
 */
export const unpacked = (packed) => {
  let word = "";
  return packed.split(" ").map((rest) => (word = word.slice(0, Number(rest[0])) + rest.slice(1)));
};

export class Lexicon {
  /** @param {LexiconHead} head */
  constructor({ b, lengths, boosts, kinds }) {
    const average = lengths.reduce((all, length) => all + length, 0) / lengths.length || 1;
    this.size = lengths.length;
    this.boosts = [...kinds].map((kind) => Number(boosts[kind]));
    this.damping = lengths.map((length) => K1 * (1 - b + (b * length) / average));
    /** @type {Map<string, string>} */
    this.written = new Map();
    /** @type {Map<string, Found>} */
    this.found = new Map();
  }

  /**
   * Takes some words and where they are, and returns the words.
   * @param {string} words
   * @param {string} written
   */
  add(words, written) {
    const where = written.split(" ");
    const added = unpacked(words);
    for (const [at, word] of added.entries()) {
      this.written.set(word, where[at]);
      this.found.delete(word);
    }
    return added;
  }

  /** @param {string} word */
  has(word) {
    return this.written.has(word);
  }

  /**
   * The texts that have a word, with lunr's weight of the word in each, and how rare it is (lunr's idf).
   * @param {string} word
   * @returns {Found}
   */
  find(word) {
    const written = this.written.get(word);
    if (written === undefined) return NOTHING;
    const had = this.found.get(word);
    if (had) return had;
    const { texts, often } = places(written);
    const rarity = Math.log(1 + Math.abs((this.size - texts.length + 0.5) / (texts.length + 0.5)));
    const weights = texts.map((text, at) => {
      return (rarity * this.boosts[text] * (K1 + 1) * often[at]) / (this.damping[text] + often[at]);
    });
    const made = { texts, weights, rarity };
    this.found.set(word, made);
    return made;
  }
}
