// Why an entry is found that does not have what was typed: what stands for it there.
import { evidenceOf } from "./evidence.js";

/** @import { Query, Why } from "./types.js" */
/** @import { Book } from "./book.js" */

const HAD = 0.5; // of an alternative that an entry must have
const MOST = 3;

/**
 * What stands for the words of a query in an entry, a word each; nothing for those that it has.
 * @param {Book} book
 * @param {Query} query
 * @param {number} doc
 */
export const whyOf = (book, query, doc) => {
  /** @type {Map<string, Why>} */
  const found = new Map();
  for (const { alternatives } of query.readings.flatMap(({ groups }) => groups)) {
    const having = alternatives.filter(({ atoms }) => atoms.every((atom) => evidenceOf(book, atom).cover[doc] >= HAD));
    const best = having.reduce((one, other) => ((other.weight ?? 0) > (one.weight ?? 0) ? other : one), having[0]);
    if (best?.why && having.every(({ why }) => why) && !found.has(best.why.typed)) found.set(best.why.typed, best.why);
  }
  return [...found.values()].slice(0, MOST);
};
