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
const FEW = 5; // entries found by letters, beside which those are listed that meaning finds
const CODE = /\d/; // a number or a label means what has it, and nothing beside it
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
 * What letters find, and behind it what meaning finds beside it.
 * @param {Letters} letters
 * @param {Query} meant
 * @param {ReturnType<typeof partly>} some
 * @param {number} most
 * @returns {Hits}
 */
const beside = ({ query, docs }, meant, { docs: others, led, said }, most) => {
  const all = [...new Set([...docs, ...others])];
  const readings = [...query.readings, ...meant.readings];
  return { query: { ...query, readings }, total: all.length, docs: all.slice(0, most), led, said };
};

/**
 * Whether what letters find is less than what is asked for: not all of several words, a part of a longer word, a guess, or another
 * kind of answer.
 * @param {Book} book
 * @param {Letters} letters
 * @param {Query} query as it is meant
 */
const isLess = (book, { query: typed, docs, fullest, titled }, query) => {
  const groups = query.readings[0].groups.filter(({ idle }) => !idle);
  const words = groups.flatMap(({ word }) => word ?? []);
  const pieces = piecesOf(book, typed, docs[0]);
  const longer = words.some((word) => pieces.some((piece) => word !== piece && word.includes(piece)));
  const other = query.asks.size > 0 && docs.length > 0 && (isChapter(book, typed) || !isWanted(query, book.records[docs[0]]));
  const guess = words.length === 1 && isGuess(book, typed, titled) && book.neighbours?.leads(words[0]);
  return longer || other || guess || (fullest < ENOUGH && groups.length > 1);
};

/**
 * What meaning finds, where letters find less than what is asked for, or few entries.
 * @param {Book} book
 * @param {Letters} letters what they find
 * @param {number} most
 * @returns {Hits | undefined}
 */
export const byMeaning = (book, letters, most) => {
  const query = meant(book, letters.typed);
  const enough = letters.total > 0 && !isLess(book, letters, query);
  if (enough && (letters.docs.length >= FEW || CODE.test(letters.typed))) return undefined;
  const some = partly(book, query, most);
  if (enough) return some.near ? undefined : beside(letters, query, some, most);
  if (some.near) return { query, ...some, docs: [...new Set([...some.docs, ...nearest(book, letters.query)])].slice(0, NEAREST) };
  return some.total ? { query, ...some } : undefined;
};
