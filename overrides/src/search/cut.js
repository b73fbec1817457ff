// A text cut into words, so far as they are known: those of the neighbours, synonyms and names.
import { keyOf } from "./sorted.js";
import { isHan, runs } from "./words.js";

/** @import { Book } from "./book.js" */

const PHRASE = 5; // English words that are one
const LONGEST = 8; // characters of a Chinese word
const UNKNOWN = 1.3; // what a character costs that is in no word, where a word costs 1
const LONGER = 0.001; // what a word costs less for each character, squared

/**
 * @param {Book} book
 * @param {string} word
 */
const isWord = (book, word) =>
  book.neighbours?.knows(word) || book.synonyms.han.has(word) || book.exact.has(word);

/**
 * A run of Han characters cut into as few words as can be; characters that are in no word stay together.
 * @param {Book} book
 * @param {string} run
 */
const cutHan = (book, run) => {
  const letters = [...run];
  const best = [{ cost: 0, from: 0, known: false }];
  for (let to = 1; to <= letters.length; to += 1) {
    let chosen = { cost: best[to - 1].cost + UNKNOWN, from: to - 1, known: false };
    for (let from = Math.max(0, to - LONGEST); from < to; from += 1) {
      const cost = best[from].cost + 1 - LONGER * (to - from) ** 2;
      if (cost < chosen.cost && isWord(book, letters.slice(from, to).join(""))) chosen = { cost, from, known: true };
    }
    best.push(chosen);
  }
  /** @type {{ word: string, known: boolean }[]} */
  const made = [];
  for (let to = letters.length; to > 0; to = best[to].from) {
    const { from, known } = best[to];
    const word = letters.slice(from, to).join("");
    if (!known && made[0]?.known === false) made[0].word = word + made[0].word;
    else made.unshift({ word, known });
  }
  return made.map(({ word }) => word);
};

/**
 * Latin words, those of a phrase together.
 * @param {Book} book
 * @param {string[]} words
 */
const cutLatin = (book, words) => {
  /** @type {string[]} */
  const made = [];
  for (let at = 0; at < words.length; ) {
    let taken = Math.min(PHRASE, words.length - at);
    while (taken > 1) {
      const key = keyOf(words.slice(at, at + taken).join(" "));
      if (book.neighbours?.knows(key) || book.synonyms.latin.has(key)) break;
      taken -= 1;
    }
    made.push(words.slice(at, at + taken).join(" "));
    at += taken;
  }
  return made;
};

/**
 * @param {Book} book
 * @param {string} text
 */
export const cut = (book, text) => {
  /** @type {string[]} */
  const made = [];
  /** @type {string[]} */
  let words = [];
  for (const run of [...runs(text), ""]) {
    if (run && !isHan(run)) words.push(run);
    else {
      made.push(...cutLatin(book, words), ...(run ? cutHan(book, run) : []));
      words = [];
    }
  }
  return made;
};
