// The answer to a query: what was found, or what has some of it, or else what is near.
import { marksOf } from "./marks.js";
import { read } from "./query.js";
import { rank } from "./rank.js";
import { Results } from "./results.js";
import { whyOf } from "./why.js";
import { flat, isHan } from "./words.js";

/** @import { Language, Query, Result } from "./types.js" */
/** @import { Book } from "./book.js" */
/** @typedef {{ query: Query, total: number, docs: number[], near?: boolean, missing?: string[], led?: Map<number, number>, weak?: boolean }} Hits */

const LISTED = 30;
const PASSAGES = 6;
const ENOUGH = 0.75; // of a query that an entry has by its letters, so that it stays before what meaning finds
const NEAREST = 5;
const SEEN = 4; // results that are in sight
const QUOTED = /^\s*["\u201c\u201d\u300c\u300d\uff02]/;

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
 * What meaning finds, where letters find less: not all of several words, a part of a longer word, or a guess.
 * @param {Book} book
 * @param {string} typed
 * @param {{ literal: Query, total: number, fullest: number, first: number | undefined }} found what letters find, `first` before all
 * @param {{ pieces: string[], guess: boolean, most: number }} how
 * @returns {Hits | undefined}
 */
const byMeaning = (book, typed, { literal, total, fullest, first }, { pieces, guess, most }) => {
  const { wide, neighbours } = book;
  if (!wide || !neighbours) return undefined;
  const query = wide.meant(book, typed);
  const words = query.readings[0].groups.flatMap(({ word }) => word ?? []);
  const longer = words.some((word) => pieces.some((piece) => word !== piece && word.includes(piece)));
  const better = longer || (fullest < ENOUGH && query.readings[0].groups.length > 1);
  const other = query.asks.size > 0 && first !== undefined && !wide.isWanted(query, book.records[first]);
  const known = guess && words.length === 1 && neighbours.leads(words[0]);
  if (total && !better && !known && !other) return undefined;
  const some = wide.partly(book, query, most);
  if (some.near) return { query, ...some, docs: [...new Set([...some.docs, ...wide.nearest(book, literal)])].slice(0, NEAREST) };
  return some.total ? { query, ...some } : undefined;
};

/**
 * @param {Book} book
 * @param {string} typed
 * @param {number} most
 * @returns {Hits}
 */
const found = (book, typed, most) => {
  const literal = QUOTED.test(typed);
  const query = read(book, typed, literal);
  const { total, docs, fullest, titled } = rank(book, query, { most });
  const pieces = piecesOf(book, query, docs[0]);
  const guess = isGuess(book, query, titled);
  const typedFlat = flat(typed);
  const asking = book.core.asking.some((word) => typedFlat.includes(flat(word)) && flat(word) !== typedFlat);
  const weak = !literal && typedFlat !== "" && (fullest < 1 || pieces.length > 0 || guess || asking);
  const wide = weak ? byMeaning(book, typed, { literal: query, total, fullest, first: docs[0] }, { pieces, guess, most }) : undefined;
  if (wide) return { ...wide, weak };
  if (total || !typedFlat) return { query, total, docs, weak };
  return { query, total, docs: book.wide?.nearest(book, query) ?? [], near: true, weak };
};

/**
 * `weak` tells that letters do not find all of a query, so that what is loaded then may serve.
 * @param {Book} book
 * @param {string} typed
 * @param {Language} language
 * @param {number} most entries that are listed
 */
export const answer = (book, typed, language, most = LISTED) => {
  const { query, total, docs, near = false, missing, led = new Map(), weak } = found(book, typed, most);
  const some = missing !== undefined && !near;
  const results = new Results(book, query, marksOf(query), language, { led, some });
  /**
   * @param {number} seen entries
   * @param {number} passages of each
   * @returns {Result[]}
   */
  const shown = (seen = docs.length, passages = PASSAGES) => docs.slice(0, seen).map((doc) => results.of(doc, passages));
  const literal = QUOTED.test(typed);
  const wide = some || docs.slice(0, SEEN).some((doc) => whyOf(book, query, doc).length > 0);
  return { total, docs, near: near && docs.length > 0, some, missing: missing ?? [], literal, wide, weak, shown };
};
