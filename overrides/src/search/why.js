// Why an entry is found that does not have what was typed: what stands for it there.
import { evidenceOf } from "./evidence.js";
import { isHan } from "./words.js";

/** @import { Alternative, Language, Query, Why } from "./types.js" */
/** @import { Book } from "./book.js" */

const HAD = 0.5; // of an alternative that an entry must have
const MOST = 3;

/**
 * Orders what stands for a word in an entry by what tells a reader most: what counts most, is in the reader's
 * language, stands in the title, is longer.
 * @param {string} title
 * @param {Language} language
 * @returns {(one: Alternative, other: Alternative) => number}
 */
const telling = (title, language) => {
  /** @param {Alternative} alternative */
  const worths = ({ weight = 0, why }) => {
    const says = why?.says ?? "";
    return [weight, Number(isHan(says) === (language === "zh")), Number(title.includes(says.toLowerCase())), says.length];
  };
  return (one, other) => {
    const others = worths(other);
    return worths(one).reduce((order, worth, at) => order || others[at] - worth, 0);
  };
};

/**
 * What stands for the words of a query in an entry, a word each; nothing for those that it has.
 * @param {Book} book
 * @param {Query} query
 * @param {number} doc
 * @param {Language} language of the reader
 */
export const whyOf = (book, query, doc, language = "zh") => {
  const { zh, en } = book.records[doc];
  const order = telling(`${zh} ${en.toLowerCase()}`, language);
  /** @type {Map<string, Why>} */
  const found = new Map();
  for (const { alternatives } of query.readings.flatMap(({ groups }) => groups)) {
    const having = alternatives.filter(({ atoms }) => atoms.every((atom) => evidenceOf(book, atom).cover[doc] >= HAD));
    const why = having.every((one) => one.why) ? having.sort(order)[0]?.why : undefined;
    if (why && !found.has(why.typed)) found.set(why.typed, why);
  }
  return [...found.values()].slice(0, MOST);
};
