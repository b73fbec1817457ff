// What a query says word by word, for when no entry has all of it: the words that tell something, and what each may mean.
import { asked } from "./asked.js";
import { han } from "./chinese.js";
import { cut } from "./cut.js";
import { latin } from "./guesses.js";
import { keyOf } from "./neighbours.js";
import { numbers } from "./numbers.js";
import { spelt } from "./spelling.js";
import { isHan, runs } from "./words.js";

/** @import { Alternative, Group, Query, Through } from "./types.js" */
/** @import { Book } from "./book.js" */

const SYNONYM = 0.8;

/**
 * @param {Book} book
 * @param {string} text
 */
const atoms = (book, text) => runs(text).map((run) => (isHan(run) ? han(run) : latin(book, run)));

/**
 * A word as it stands, its synonyms, and the words of the standard that are near it or near these.
 * @param {Book} book
 * @param {string} word
 * @returns {Group}
 */
const groupOf = (book, word) => {
  const key = keyOf(word);
  /** @type {Map<string, Alternative>} */
  const found = new Map();
  /**
   * @param {string} text
   * @param {number} weight
   * @param {Through} through
   */
  const add = (text, weight, through, sure = false) => {
    if (!text || text === word || (found.get(text)?.weight ?? 0) >= weight) return;
    found.set(text, { atoms: atoms(book, text), synonym: true, weight, why: { typed: word, through, says: text }, sure });
  };
  /** @param {string} one */
  const synonyms = (one) => (isHan(one) ? book.synonyms.han.get(one) : book.synonyms.latin.get(keyOf(one))) ?? [];
  for (const { zh, en } of synonyms(word)) for (const text of [zh, en]) add(text, SYNONYM, "synonym");
  for (const near of book.neighbours?.of(key) ?? []) {
    add(near.word, near.weight, near.through);
    for (const { zh, en } of synonyms(near.word)) for (const text of [zh, en]) add(text, SYNONYM * near.weight, near.through, true);
  }
  return { word, alternatives: [{ atoms: atoms(book, word), weight: 1 }, ...found.values()] };
};

/**
 * @param {Book} book
 * @param {string} typed
 * @returns {Query}
 */
export const meant = (book, typed) => {
  const { groups: fixed, rest } = numbers(book, spelt(book.core.traditional, typed));
  const { asks, about } = asked(book, rest, { literal: false, more: fixed.length > 0 });
  const pieces = cut(book, about);
  const words = pieces.filter((word) => !book.neighbours?.idle.has(word));
  const long = words.filter((word) => [...word].length > 1);
  const telling = long.length || fixed.length ? long : words;
  const groups = [...fixed, ...telling.map((word) => groupOf(book, word))];
  return { rest: runs(rest).join(" "), corrected: [], numbers: [], letter: undefined, asks, readings: [{ weight: 1, groups }] };
};

/**
 * The words of the standard that those of a query lead to, as a text.
 * @param {Book} book
 * @param {string} typed
 */
export const reached = (book, typed) => {
  const words = cut(book, spelt(book.core.traditional, typed)).flatMap((word) => book.neighbours?.of(keyOf(word)) ?? []);
  return words.map(({ word }) => word).join(" ");
};
