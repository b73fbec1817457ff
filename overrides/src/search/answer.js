// The answer to a query: what was found, or what has some of it, or else what is near.
import { marksOf } from "./marks.js";
import { read } from "./query.js";
import { rank } from "./rank.js";
import { Results } from "./results.js";
import { whyOf } from "./why.js";
import { flat } from "./words.js";

/** @import { Hits, Language, Result } from "./types.js" */
/** @import { Book } from "./book.js" */

const LISTED = 30;
const PASSAGES = 6;
const SEEN = 4; // results that are in sight
const QUOTED = /^\s*["\u201c\u201d\u300c\u300d\uff02]/;

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
  const typedFlat = flat(typed);
  const asking = book.core.asking.some((word) => typedFlat.includes(flat(word)) && flat(word) !== typedFlat);
  const instead = docs.length > 0 && whyOf(book, query, docs[0]).length > 0;
  const weak = !literal && typedFlat !== "" && (fullest < 1 || !titled || instead || asking);
  const wide = weak ? book.wide?.byMeaning(book, typed, { query, total, docs, fullest, titled }, most) : undefined;
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
