// Clauses cited of a document that a text calls by a name of its own, by the end of its title, or by nothing where it is the heading above.
import { isApart } from "./apart.js";
import { clausesBehind } from "./cited.js";

/** @import { Passage } from "./types.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { ShortNames } from "./short_names.js" */
/** @import { Cited, Naming } from "./unnumbered.js" */

const OPENING = /[《“"「『]/;
const CLOSED = /^\s?[》”"」』]/;
const JUST_BEFORE = /^[\s《“"「『(]{0,2}$/;
const CLAUSE = "(?:(?:[Cc]lauses?|[Ss]ubclauses?|[Ss]ections?)\\s)?(\\d{1,2}(?:\\.\\d{1,3})+)(?!\\.?\\d|%)";
/** A clause of three levels, which is hardly anything else, and what makes it one of another text. */
const DEEP = /\d{1,2}(?:\.\d{1,2}){2,3}(?![\d.%A-Za-z]|\s?[-—–/]\s?\d)/g;
const BEFORE_DEEP = new RegExp(
  "[\\d.—–/#-]\\s?$|[A-Za-z]$|(?:version|rev|revision|manual|procedure|table|figure|annex|our)\\s$|" +
    "(?:手册|制度|办法|程序|文件|规定|细则|章程|指引|计划|方案|[本该其表图版])[》”\"」』]?\\s?(?:中的?|的|之)?\\s?第?\\s?$", "i",
);

/**
 * Whether a place is one where a document is named otherwise, or where its number is right before.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {number} start
 * @param {number} end
 */
const isTaken = (plain, names, start, end) =>
  names.some((one) => {
    const across = one.start < end && start < one.end && (one.document || one.numbered);
    return across || (one.numbered && one.end <= start && JUST_BEFORE.test(plain.slice(one.end, start)));
  });

/** @param {string} name */
const isEnglish = (name) => /^[A-Za-z ]+$/.test(name);

/** The clauses behind a name, also where its marks close before them. @param {string} plain @param {number} end */
const behind = (plain, end) => {
  const to = end + (CLOSED.exec(plain.slice(end))?.[0].length ?? 0);
  return { end: to, clauses: clausesBehind(plain.slice(to)) };
};

/**
 * The places of a name that a text gives, where it stands by itself.
 * @param {string} plain
 * @param {string} name
 */
const placesOf = (plain, name) => {
  const found = [];
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const marked = Number(OPENING.test(plain[at - 1] ?? ""));
    const before = plain.slice(0, at);
    const alone = isEnglish(name) ? (/^[A-Z]/.test(name) ? /(?:^|\b[Tt]he\s|[^A-Za-z\s]\s?)$/ : /\b[Tt]he\s$/).test(before) : isApart(plain, at - marked);
    if (alone) found.push({ start: at - marked, end: at + name.length });
  }
  return found;
};

/**
 * Clauses of documents by the names that the text gives them.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {Mentions} mentions
 * @returns {Cited[]}
 */
export const given = (plain, names, { called }) =>
  [...called].flatMap(([name, document]) => {
    if (!document) return [];
    const places = placesOf(plain, name).filter(({ start, end }) => !isTaken(plain, names, start, end));
    const found = places.flatMap(({ start, end }) => {
      const cited = { start, document, ...behind(plain, end) };
      return cited.clauses.length ? [cited] : [];
    });
    const of = isEnglish(name) ? plain.matchAll(new RegExp(`${CLAUSE}\\sof\\s[Tt]he\\s${name}(?![A-Za-z]|\\s(?:of|for|in)\\s)`, "g")) : [];
    return [...found, ...[...of].map(({ 0: whole, 1: clause, index }) => ({ start: index, end: index + whole.length, document, clauses: [clause] }))];
  });

/**
 * Clauses of documents by the ends of their titles, of which the text has one in full: none where the end may be another one's.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {Mentions} mentions
 * @param {ShortNames} shortNames
 * @returns {Cited[]}
 */
export const ending = (plain, names, { called, named, strange }, shortNames) =>
  shortNames.in(plain).flatMap((one) => {
    const document = one.documents.find((each) => named.has(each));
    const clear = (one.apart || one.whole) && !one.strange && !called.has(one.name) && ![...strange].some((name) => name.endsWith(one.name));
    if (!document || !clear || isTaken(plain, names, one.start, one.end)) return [];
    const { end, clauses } = behind(plain, one.end);
    const start = one.start - Number(CLOSED.test(plain.slice(one.end)) && OPENING.test(plain[one.start - 1] ?? ""));
    return clauses.length ? [{ start, end, document, others: one.documents.filter((each) => each !== document), clauses }] : [];
  });

/**
 * Clauses of the document whose title is the heading above, where the text has no such numbers of its own.
 * @param {Passage} passage
 * @param {Mentions} mentions
 * @returns {Cited[]}
 */
export const headed = (passage, { under, labels }) => {
  const document = under.get(passage);
  if (!document) return [];
  return [...passage.plain.matchAll(DEEP)].flatMap(({ 0: clause, index }) => {
    const above = clause.slice(0, clause.lastIndexOf("."));
    const known = document.editions.some(({ clauses }) => clauses?.includes(above));
    const own = labels.some((label) => label === above || label.startsWith(`${above}.`));
    if (!known || own || BEFORE_DEEP.test(passage.plain.slice(0, index))) return [];
    return [{ start: index, end: index + clause.length, document, clauses: [clause] }];
  });
};
