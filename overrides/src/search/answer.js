// The answer to a query: what was found, or else what is near.
import { marksOf } from "./marks.js";
import { nearest } from "./nearest.js";
import { read } from "./query.js";
import { rank } from "./rank.js";
import { Results } from "./results.js";
import { flat } from "./words.js";

/** @import { Language, Result } from "./types.js" */
/** @import { Book } from "./book.js" */

const LISTED = 30;
const PASSAGES = 6;

/**
 * @param {Book} book
 * @param {string} typed
 * @param {Language} language
 * @param {number} most entries that are listed
 */
export const answer = (book, typed, language, most = LISTED) => {
  const query = read(book, typed);
  const { total, docs } = rank(book, query, { most });
  const near = total || !flat(typed) ? [] : nearest(book, query);
  const all = total ? docs : near;
  const results = new Results(book, query, marksOf(query), language);
  /**
   * @param {number} some entries
   * @param {number} passages of each
   * @returns {Result[]}
   */
  const shown = (some = all.length, passages = PASSAGES) => all.slice(0, some).map((doc) => results.of(doc, passages));
  return { total, docs: all, near: near.length > 0, shown };
};
