// The Latin words of the standard that a typed word may stand for.
import { plural, stem } from "./stem.js";
import { bitsOf, differing, edits } from "./words.js";

/** @import { AtomOf, Candidate } from "./types.js" */
/** @import { Book } from "./book.js" */

/**
 * How likely a word that the book does not know is misspelt for another: nothing, or up to 0.8.
 * @param {string} word
 * @param {number} own the letters of `word` as bits
 * @param {string} other
 * @param {number} letters those of `other`
 */
const misspelt = (word, own, other, letters) => {
  const moved = word.length >= 6 && own === letters && word.length === other.length;
  const most = word.length >= 8 || moved ? 2 : word.length >= 4 && !/\d/.test(word) ? 1 : 0;
  if (word.length < 6 && word[0] !== other[0]) return 0;
  if (differing(own, letters) > 2 * most) return 0;
  const far = edits(word, other, most);
  if (far > most) return 0;
  return far === 1 ? 0.8 : 0.6;
};

/**
 * How likely a word stands for another one of the book that is not of its family: nothing, or up to 0.8.
 * @param {{ word: string, own: number, known: boolean }} typed a word, its letters as bits, and whether the book knows it
 * @param {string} other
 * @param {number} letters those of `other` as bits
 */
const likely = ({ word, own, known }, other, letters) => {
  if (word.length > 1 && other.length > word.length && other.startsWith(word)) return known ? 0.3 : 0.6;
  const wrong = known ? 0 : misspelt(word, own, other, letters);
  const beginning = word.slice(0, Math.ceil((word.length * 2) / 3));
  if (wrong || beginning.length < 5 || !other.startsWith(beginning)) return wrong;
  return known ? 0.2 : 0.4;
};

/**
 * @param {Book} book
 * @param {string} word
 * @returns {Candidate[]}
 */
const guess = (book, word) => {
  /** @type {Map<string, number>} */
  const found = new Map();
  /**
   * @param {string} other
   * @param {number} weight
   */
  const add = (other, weight) => found.set(other, Math.max(found.get(other) ?? 0, weight));
  for (const other of book.families.get(stem(word)) ?? []) add(other, 0.95);
  if (book.has(word)) add(word, 1);
  const known = found.size > 0;
  const typed = { word, own: bitsOf(word), known };
  (book.lenient ? book.letters : new Map()).forEach((letters, other) => {
    const weight = likely(typed, other, letters);
    if (weight) add(other, weight);
  });
  // A misspelt word stands for the others of its family, too.
  for (const [other, weight] of known ? [] : [...found]) {
    for (const kin of book.families.get(stem(other)) ?? []) add(kin, 0.95 * weight);
  }
  const best = Math.max(0, ...found.values());
  return [...found].filter(([, weight]) => known || weight >= best / 2).map(([other, weight]) => ({ word: other, weight }));
};

/**
 * The words that a word may stand for, the likeliest kind alone: itself and its endings, what it begins, and only for a word
 * that the book does not know, what it misspells.
 * @param {Book} book
 * @param {string} word
 */
export const candidates = (book, word) => {
  const had = book.guessed.get(word);
  if (had) return had;
  const made = guess(book, word);
  book.guessed.set(word, made);
  return made;
};

/**
 * @param {Book} book
 * @param {string} word
 * @returns {AtomOf<"word">}
 */
export const latin = (book, word) => ({ type: "word", word, candidates: candidates(book, word) });

/**
 * A word without the endings that leave it what it is: of the plural, of an adverb.
 * @param {string} word
 */
const plain = (word) => plural(word).replace(/bly$/, "ble").replace(/ly$/, "");

/**
 * A word that is all that was typed: the word itself, and those of its family that something is called by, come before others.
 * @param {Book} book
 * @param {string} word
 * @returns {AtomOf<"word">}
 */
export const alone = (book, word) => {
  const all = candidates(book, word);
  /** @param {number} at of a name */
  const isCalled = (at) => book.called[book.kindOf[book.names[at].doc]];
  const first = all.filter((one) => plain(one.word) === plain(word) || book.lexicons.names.find(one.word).texts.some(isCalled));
  return { type: "word", word, candidates: all.map((one) => ({ ...one, aside: first.length > 0 && !first.includes(one) })) };
};
