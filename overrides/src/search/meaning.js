// What a query says word by word, for when no entry has all of it: the words that tell something, and what each may mean.
import { asked } from "./asked.js";
import { han } from "./chinese.js";
import { cut } from "./cut.js";
import { latin } from "./guesses.js";
import { keyOf } from "./sorted.js";
import { numbers } from "./numbers.js";
import { spelt } from "./spelling.js";
import { flat, isHan, runs } from "./words.js";

/** @import { Group, Query, Through } from "./types.js" */
/** @import { Book } from "./book.js" */

const SYNONYM = 0.8;
const UNNAMED = 0.6; // what tells less, since nothing is called by it

/**
 * @param {Book} book
 * @param {string} text
 */
const atoms = (book, text) => runs(text).map((run) => (isHan(run) ? han(run) : latin(book, run)));

/** @typedef {{ text: string, weight: number, through: Through, sure: boolean }} Meaning */

/**
 * What may stand for a word: its synonyms, and the words of the standard that are near it or near these.
 * @param {Book} book
 * @param {string} word
 * @returns {Meaning[]}
 */
const meanings = (book, word) => {
  const key = keyOf(word);
  /** @type {Map<string, Meaning>} */
  const found = new Map();
  /**
   * @param {string} text
   * @param {number} weight
   * @param {Through} through
   */
  const add = (text, weight, through, sure = false) => {
    if (!text || text === word || (found.get(text)?.weight ?? 0) >= weight) return;
    found.set(text, { text, weight, through, sure });
  };
  /** @param {string} one */
  const synonyms = (one) => (isHan(one) ? book.synonyms.han.get(one) : book.synonyms.latin.get(keyOf(one))) ?? [];
  for (const { zh, en } of synonyms(word)) for (const text of [zh, en]) add(text, SYNONYM, "synonym");
  for (const near of book.neighbours?.of(key) ?? []) {
    add(near.word, near.weight, near.through);
    for (const { zh, en } of synonyms(near.word)) for (const text of [zh, en]) add(text, SYNONYM * near.weight, near.through, true);
  }
  return [...found.values()];
};

/**
 * A word as it stands, and what may stand for it.
 * @param {Book} book
 * @param {string} word
 * @returns {Group}
 */
export const groupOf = (book, word) => {
  const others = meanings(book, word).map(({ text, weight, through, sure }) => {
    return { atoms: atoms(book, text), synonym: true, weight, why: { typed: word, through, says: text }, sure };
  });
  return { word, idle: book.neighbours?.idle.has(word) === true, alternatives: [{ atoms: atoms(book, word), weight: 1 }, ...others] };
};

/**
 * Some words as groups; those that the query before had, too, are the same ones.
 * @param {Book} book
 * @param {string[]} words
 */
const groupsOf = (book, words) => {
  const had = book.meant;
  book.meant = new Map(words.map((word) => [word, had.get(word) ?? groupOf(book, word)]));
  return words.flatMap((word) => book.meant.get(word) ?? []);
};

/**
 * The words of a query that tell something, beside what is found by its number, and what it asks for. One that says nothing, as
 * *want*, may still lead to something.
 * @param {Book} book
 * @param {string} typed
 */
const told = (book, typed) => {
  const { groups: fixed, rest } = numbers(book, spelt(book.traditional, typed));
  const { asks, about } = asked(book, rest, { literal: false, more: fixed.length > 0 });
  const pieces = cut(book, about);
  /** @param {string} word */
  const isIdle = (word) => Boolean(book.neighbours?.idle.has(word));
  const words = pieces.filter((word) => !isIdle(word));
  const long = pieces.filter((word) => [...word].length > 1 && (!isIdle(word) || book.neighbours?.leads(word)));
  const telling = long.some((word) => !isIdle(word)) || fixed.length || !words.length ? long : words;
  const asking = pieces.some((word) => isIdle(word) && (asks.size > 0 || [...word].length > 1));
  return { fixed, rest, about, asks, telling, sentence: asking && !fixed.length && !book.isWritten(flat(rest)) };
};

/**
 * @param {Book} book
 * @param {string} typed
 * @returns {Query}
 */
export const meant = (book, typed) => {
  const { fixed, rest, about, asks, telling, sentence } = told(book, typed);
  const readings = [{ weight: 1, groups: [...fixed, ...groupsOf(book, telling)] }];
  return { rest: runs(rest).join(" "), about, corrected: [], numbers: [], letter: undefined, item: undefined, asks, sentence, readings };
};

/**
 * What may stand for the words of a query, as a text that begins with what tells most: what is nearest to each of them, and is
 * what something is called.
 * @param {Book} book
 * @param {string} typed
 */
export const reached = (book, typed) => {
  const all = told(book, typed).telling.flatMap((word) =>
    meanings(book, word)
      .map(({ text, weight }) => ({ text, worth: weight * (book.isWritten(flat(text)) ? 1 : UNNAMED) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ text, worth }, place) => ({ text, worth: worth / (place + 1) })),
  );
  return all.sort((a, b) => b.worth - a.worth).map(({ text }) => text).join(" ");
};
