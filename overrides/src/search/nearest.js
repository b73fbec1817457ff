// Entries nearest to a query that finds nothing: what has a part of it, then what is spelt or numbered like it.
import { rank } from "./rank.js";
import { edits, isHan } from "./words.js";

/** @import { Query } from "./types.js" */
/** @import { Book } from "./book.js" */
/** @typedef {[doc: number, like: number]} Likeness */

const LEAST = 0.35;

/**
 * How alike two words are, from 0 to 1, and 0 below a half.
 * @param {string} a
 * @param {string} b
 */
const alike = (a, b) => {
  const size = Math.max(a.length, b.length);
  const far = edits(a, b, Math.floor(size / 2));
  return far > size / 2 ? 0 : 1 - far / size;
};

/**
 * @param {Book} book
 * @param {string} wanted
 * @returns {Likeness[]}
 */
const numberedLike = (book, wanted) => {
  const own = wanted.split(".");
  return [...book.byNumber].map(([number, docs]) => {
    const parts = number.split(".");
    const same = own.findIndex((part, at) => part !== parts[at]);
    return [docs[0], (same < 0 ? own.length : same) / Math.max(own.length, parts.length)];
  });
};

/**
 * @param {Book} book
 * @param {string} typed
 * @returns {Likeness[]}
 */
const writtenLike = (book, typed) => {
  const letters = [...new Set(typed)].map((letter) => new Set(book.lexicons.names.find(letter).texts));
  return [...new Set(letters.flatMap((names) => [...names]))].map((at) => {
    const { doc, zh } = book.names[at];
    return [doc, letters.filter((names) => names.has(at)).length / (letters.length + zh.length / 4)];
  });
};

/**
 * @param {Book} book
 * @param {string} typed
 * @returns {Likeness[]}
 */
const speltLike = (book, typed) => {
  /** @type {Likeness[]} */
  const found = [];
  for (const word of book.lexicons.names.written.keys()) {
    const like = isHan(word) || word.length < 3 ? 0 : alike(typed, word);
    if (like >= 0.5) for (const at of book.lexicons.names.find(word).texts.slice(0, 5)) found.push([book.names[at].doc, like]);
  }
  for (const [at, { doc, key }] of book.names.entries()) {
    for (const name of [key, book.spoken.names[at].sound]) if (name[0] === typed[0]) found.push([doc, alike(typed, name)]);
  }
  return found;
};

/**
 * @param {Book} book
 * @param {Query} query
 * @returns {Likeness[]}
 */
const like = (book, query) => {
  const typed = query.rest.replaceAll(" ", "");
  if (query.numbers.length) return numberedLike(book, query.numbers[0]);
  if (isHan(typed)) return writtenLike(book, typed);
  return typed.length > 2 ? speltLike(book, typed) : [];
};

/**
 * @param {Book} book
 * @param {Query} query
 */
export const nearest = (book, query) => {
  /** @type {Map<number, number>} */
  const found = new Map();
  for (const [doc, value] of like(book, query)) if (value >= LEAST) found.set(doc, Math.max(found.get(doc) ?? 0, value));
  const partial = rank(book, query, { most: 3, least: 0 }).docs;
  const similar = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return [...new Set([...partial, ...similar.map(([doc]) => doc)])].slice(0, 5);
};
