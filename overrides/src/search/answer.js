// The answer to a query: what was found, or what has some of it, or else what is near.
import { marksOf } from "./marks.js";
import { read } from "./query.js";
import { rank } from "./rank.js";
import { Results } from "./results.js";
import { whyOf } from "./why.js";
import { flat } from "./words.js";

/** @import { Hits, Language, Letters, Result } from "./types.js" */
/** @import { Book } from "./book.js" */

const LISTED = 30;
const PASSAGES = 6;
const SEEN = 4; // results that are in sight
const QUOTED = /^\s*["\u201c\u201d\u300c\u300d\uff02]/;

/**
 * What letters find, and whether it is `weak`: they do not find all of a query, so that meaning may find better.
 * @param {Book} book
 * @param {string} typed
 * @param {number} most entries that are listed
 * @returns {Letters}
 */
export const byLetters = (book, typed, most = LISTED) => {
  const literal = QUOTED.test(typed);
  const query = read(book, typed, literal);
  const found = rank(book, query, { most });
  const typedFlat = flat(typed);
  const asking = book.core.asking.some((word) => typedFlat.includes(flat(word)) && flat(word) !== typedFlat);
  const instead = () => found.docs.length > 0 && whyOf(book, query, found.docs[0]).length > 0;
  const pages = found.docs.every((doc) => book.records[doc].kind === "page");
  const weak = !literal && !query.placed && typedFlat !== "" && (found.fullest < 1 || !found.titled || pages || asking || instead());
  return { typed, literal, query, ...found, weak };
};

/**
 * @param {Book} book
 * @param {Letters} letters
 * @param {number} most
 * @returns {Hits}
 */
const found = (book, letters, most) => {
  const { typed, query, total, docs, weak } = letters;
  const wide = weak ? book.wide?.byMeaning(book, letters, most) : undefined;
  if (wide) return wide;
  if (total || !flat(typed)) return { query, total, docs };
  return { query, total, docs: book.wide?.nearest(book, query) ?? [], near: true };
};

/**
 * The answer to a query, by what letters find of it, or by its meaning.
 * @param {Book} book
 * @param {Letters} letters
 * @param {Language} language
 * @param {number} most
 */
export const answer = (book, letters, language, most = LISTED) => {
  const { query, total, docs, near = false, missing, led = new Map(), said = new Map() } = found(book, letters, most);
  const some = missing !== undefined && !near;
  const results = new Results(book, query, marksOf(query), language, { led, said, some });
  /**
   * @param {number} seen entries
   * @param {number} passages of each
   * @returns {Result[]}
   */
  const shown = (seen = docs.length, passages = PASSAGES) => docs.slice(0, seen).map((doc) => results.of(doc, passages));
  const wide = some || docs.slice(0, SEEN).some((doc) => whyOf(book, query, doc).length > 0);
  return { total, docs, near: near && docs.length > 0, some, missing: missing ?? [], literal: letters.literal, wide, shown };
};
