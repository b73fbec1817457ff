// The provisions of a clause that a passage speaks of: those whose own words it has, or words that stand for them.
import { rarity } from "../search/book.js";
import { added } from "../search/lists.js";
import { stem } from "../search/stem.js";
import { isHan, words } from "../search/words.js";

/** @import { Book } from "../search/book.js" */
/** @import { Atom } from "../search/types.js" */
/** @import { Word } from "./coverage.js" */
/** @import { Provision } from "./types.js" */

const BESIDE = 0.6; // what a word counts that stands for one of the passage
const AS_GOOD = 0.7; // of what the best provision has, so that another is meant as well
const KINDS = new Set(["requirement", "instruction", "recommendation", "permission", "statement", "entry"]);

/** @param {string} word */
const keyOf = (word) => (isHan(word) ? word : stem(word));

/** The words of what is looked for. @param {Atom} atom @returns {string[]} */
const wordsOf = (atom) => {
  if (atom.type === "han") return atom.pairs.map(([pair]) => pair);
  return atom.type === "word" ? [atom.word, ...atom.candidates.map(({ word }) => word)] : [];
};

/**
 * The provisions of the index in its order, each with the entry of its clause; what has no number, as a foreword, provides nothing.
 * @param {Book} book
 * @returns {Provision[]}
 */
export const provisionsIn = (book) =>
  book.records.flatMap(({ id, number, kind, address: page }, doc) =>
    kind !== "clause" || !number ? [] : (book.parts[doc] ?? []).filter(([one]) => KINDS.has(one)).map(([one, address, label, zh, en]) => {
      return { id: address.replace(/^#/, ""), clause: id, number, doc, kind: one, label, zh, en, address: page + address };
    }),
  );

export class Provisions {
  /** @param {Book} book */
  constructor(book) {
    this.all = provisionsIn(book);
    /** By the entry of a clause, the places of its provisions. @type {Map<number, number[]>} */
    this.of = new Map();
    /** @type {Map<string, number[]>} */
    const having = new Map();
    this.words = this.all.map(({ doc, zh, en }, place) => {
      added(this.of, doc, place);
      const own = new Set([...words(zh), ...words(en)].map(keyOf));
      for (const word of own) added(having, word, place);
      return own;
    });
    this.rare = new Map([...having].map(([word, places]) => [word, rarity(this.all.length, places.length)]));
    /** What stands for a word, of what provisions have. @type {WeakMap<Word, string[]>} */
    this.standing = new WeakMap();
  }

  /** The letters of the last provisions of clauses, by the ids of these; of one alone, which bears none, the first. @returns {Map<string, string>} */
  letters() {
    const made = new Map();
    for (const { clause, label } of this.all) {
      const letter = /^[a-z]/.exec(label || "a")?.[0];
      if (letter && letter >= (made.get(clause) ?? "a")) made.set(clause, letter);
    }
    return made;
  }

  /** What provisions of a clause hold. @param {number} doc */
  kinds(doc) {
    return (this.of.get(doc) ?? []).map((place) => this.all[place].kind);
  }

  /** What stands for a word. @param {Word} word @returns {string[]} */
  #standing(word) {
    const had = this.standing.get(word);
    if (had) return had;
    const all = new Set(word.group.alternatives.flatMap(({ atoms }) => atoms.flatMap(wordsOf)).map(keyOf));
    const made = [...all].filter((one) => this.rare.has(one));
    this.standing.set(word, made);
    return made;
  }

  /**
   * What each word counts that a passage has or that stands for one of its own.
   * @param {string} text
   * @param {Word[]} told its words
   */
  counts(text, told) {
    /** @type {Map<string, number>} */
    const made = new Map();
    for (const one of told) for (const word of this.#standing(one)) made.set(word, BESIDE * (this.rare.get(word) ?? 0));
    for (const word of words(text).map(keyOf)) made.set(word, this.rare.get(word) ?? 0);
    return made;
  }

  /**
   * The provisions of a clause that a passage speaks of, by their places; one at least.
   * @param {number} doc
   * @param {Map<string, number>} counts what its words count
   */
  spoken(doc, counts) {
    const places = this.of.get(doc) ?? [];
    if (places.length < 2) return places;
    const sums = places.map((place) => {
      let sum = 0;
      for (const word of this.words[place]) sum += counts.get(word) ?? 0;
      return sum / Math.sqrt(this.words[place].size);
    });
    const best = Math.max(...sums);
    return best ? places.filter((_, at) => sums[at] >= AS_GOOD * best) : places;
  }
}
