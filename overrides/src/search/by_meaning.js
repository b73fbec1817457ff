// What meaning finds beside what letters find.
import { isWanted } from "./asked.js";
import { meant } from "./meaning.js";
import { nearest } from "./nearest.js";
import { partly } from "./partly.js";
import { whyOf } from "./why.js";
import { isHan } from "./words.js";

/** @import { Hits, Letters, Query } from "./types.js" */
/** @import { Book } from "./book.js" */

const ENOUGH = 0.85; // of a query that an entry has by its letters, so that it stays before what meaning finds
const NEAREST = 5;

/**
 * The parts of Chinese words for which synonyms stand in an entry: 主顾 of 老主顾 means less than the word.
 * @param {Book} book
 * @param {Query} query
 * @param {number | undefined} doc
 */
const piecesOf = (book, query, doc) => {
  const all = new Set(query.rest.split(" "));
  const why = doc === undefined ? [] : whyOf(book, query, doc);
  return why.map(({ typed }) => typed).filter((typed) => isHan(typed) && !all.has(typed));
};

/**
 * Whether a query is words that the standard does not have, which are found in the midst of a text by their beginning or as if
 * they were misspelt: *courses* in *course of action*.
 * @param {Book} book
 * @param {Query} query
 * @param {boolean} titled whether a title has them
 */
const isGuess = (book, { rest, numbers }, titled) =>
  !titled && !numbers.length && rest.split(" ").every((word) => word !== "" && !isHan(word) && !book.has(word));

/**
 * Whether the checklist is asked for of what has none, by its very name: those below it are meant.
 * @param {Book} book
 * @param {Query} query
 */
const isChapter = (book, { asks, rest }) =>
  asks.has("item") && (book.exact.get(rest.replaceAll(" ", "")) ?? []).some((at) => !book.records[book.names[at].doc].asked);

/**
 * What meaning finds, where letters find less: not all of several words, a part of a longer word, a guess, or not what is asked for.
 * @param {Book} book
 * @param {Letters} letters what they find
 * @param {number} most
 * @returns {Hits | undefined}
 */
export const byMeaning = (book, letters, most) => {
  const { typed, total, docs, fullest } = letters;
  const query = meant(book, typed);
  const groups = query.readings[0].groups.filter(({ idle }) => !idle);
  const words = groups.flatMap(({ word }) => word ?? []);
  const pieces = piecesOf(book, letters.query, docs[0]);
  const longer = words.some((word) => pieces.some((piece) => word !== piece && word.includes(piece)));
  const better = longer || (fullest < ENOUGH && groups.length > 1);
  const other = query.asks.size > 0 && docs.length > 0 && (isChapter(book, letters.query) || !isWanted(query, book.records[docs[0]]));
  const known = words.length === 1 && isGuess(book, letters.query, letters.titled) && book.neighbours?.leads(words[0]);
  if (total && !better && !known && !other) return undefined;
  const some = partly(book, query, most);
  if (some.near) return { query, ...some, docs: [...new Set([...some.docs, ...nearest(book, letters.query)])].slice(0, NEAREST) };
  return some.total ? { query, ...some } : undefined;
};
