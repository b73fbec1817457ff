// Numbers of documents and of clauses in what was typed.

import { runs } from "./words.js";
import { BEHIND, CALLED, isLabel, withoutLabels } from "./labels.js";

/** @import { Alternative, Atom, AtomOf, Group } from "./types.js" */
/** @import { Book } from "./book.js" */

const DOCUMENT = new RegExp(
  [
    /(gb|国家标准|国标|iso|t\/[a-z]+)(?:\s*\/?\s*(?:[tz](?![a-z])|ts(?![a-z])))?\s*-?\s*/,
    /(?:(\d+(?:\.\d+)?)(?:\s*[-:]\s*((?:19|20)\d\d))?)?(?![a-z0-9])/,
  ]
    .map(({ source }) => source)
    .join(""),
  "g",
);
const INTERNATIONAL = /(?:iso|iec|en|ieee|cispr)(?:\/(?:iso|iec|ieee|ts|tr|pas))*(?:\s(?:ts|tr|guide))?/;
const CHINESE = /[a-z]{2,4}\/[tz]|db\s*\d{2,6}\/\s*t?|q\/[a-z\d]+|jj[fg]|gbz|gjb|hj|cnas-[a-z]+/;
const OTHER_BODIES = new RegExp(
  `(?:${INTERNATIONAL.source}|${CHINESE.source}|rfc|itu-[tr] [a-z]\\.)\\s*-?\\s*` +
    /(\d+(?:\.\d+)*)(?:-\d{1,3}(?!\d))*(?:\s*[-:]\s*((?:19|20)\d\d))?(?![a-z0-9])/.source,
  "g",
);
const ID = /[a-z][a-z0-9]*(?:-[a-z0-9.]*[a-z0-9])+/g; // of a term or a document: t-customer
const BARE = /(\d{4,6}(?:\.\d+)?)(?:\s*[-:]\s*((?:19|20)\d\d))?(?![\d.])/g;
const CLAUSE = new RegExp(
  [
    new RegExp(`((?:(?:${CALLED.source})[\\s/_-]*)?)`),
    /((?:\d{1,3}|[a-z](?=\.))(?:\.\d{1,3})*)\.?(?![\d]|\.\d)/,
    BEHIND,
  ]
    .map(({ source }) => source)
    .join(""),
  "g",
);
const ZEROS = /(^|\.)0+(?=\d)/g; // 5.04 is 5.4
const ANNEX = /((?:annex|appendix|附录)\s*|^\s*)([a-z])[\s-]*(\d+(?:\.\d+)*)/g; // annex A 2.1
const JOINED = new Set([..."和与及或至到", "以及", "and", "or", "to", "through"]); // 5.4 and 5.5
const EDITION = /(?:of |in )?(?:the )?[(（]?((?:19|20)\d\d)\s*(?:年?版|年|edition|version)?[)）]?(?!\d)/;

/**
 * A text with those matches replaced that do not stand after what `not` matches. (An expression that looks behind says the
 * same, but Safari before 16.4 refuses it.)
 * @param {string} text
 * @param {RegExp} expression with the flag g
 * @param {RegExp} not a character that may not stand before a match
 * @param {(match: RegExpExecArray) => string} replace
 */
const replaced = (text, expression, not, replace) => {
  let made = "";
  let at = 0;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match.index > 0 && not.test(text[match.index - 1])) expression.lastIndex = match.index + 1;
    else {
      made += text.slice(at, match.index) + replace(match);
      at = expression.lastIndex;
    }
  }
  return made + text.slice(at);
};

/** A number as the standard has it, or else as it was typed: 5.4 for 5.04, unless 5.04 is another. @param {Book} book @param {string} typed */
const known = ({ byNumber, byPublished }, typed) => {
  const [number, plain] = [typed, typed.replace(ZEROS, "$1")].map((one) => one.toUpperCase());
  return [number, plain].find((one) => byNumber.has(one) || byPublished.has(one)) ?? number;
};

/**
 * Whether a clause's number is meant as one: it has points, or a word beside it, or it stands alone, with what belongs to it, or before
 * its title; or an item of it is named.
 * @param {Book} book
 * @param {string} text
 * @returns {(match: RegExpExecArray) => boolean}
 */
const isClause = (book, text) => {
  const first = /^\s*(\d{1,2})(?:\.|-[a-z](?:-\d+)?)?(?:$|\s+)(.*)$/.exec(text);
  const only = first !== null && (!first[2] || (book.byNumber.get(known(book, first[1])) ?? []).some((doc) => book.isCalled(doc, first[2])));
  return ([whole, before, typed, , , item]) => {
    const number = known(book, typed);
    if (item) return book.byNumber.has(number);
    const after = /[条章节款]/.test(whole.slice(before.length));
    if (!number.includes(".") && !before && !after && !only) return false;
    return !/^[A-Z]/.test(number) || Boolean(before) || book.byNumber.has(number);
  };
};

/**
 * The clause whose number is typed without its points, where there is but one: 5442 is 5.4.4.2.
 * @param {Book} book
 * @param {string} digits
 */
const pointed = (book, digits) => {
  const found = digits.length > 2 ? [...book.byNumber.keys()].filter((number) => number.replaceAll(".", "") === digits) : [];
  return found.length === 1 ? found[0] : undefined;
};

/**
 * A text without the year of another edition, whose the numbers beside it are then.
 * @param {Book} book
 * @param {AtomOf<"number">[]} numbered
 * @param {string} text
 */
const withoutEdition = (book, numbered, text) => {
  const [whole = "", year] = (numbered.length && EDITION.exec(text)) || [];
  if (!year || !book.records.some(({ published }) => published.some(([, edition]) => edition.endsWith(year)))) return text;
  for (const atom of numbered) atom.year = year;
  return text.replace(whole, " ");
};

/**
 * The entries that an id names, or else all whose ids begin so: t-customer while it is typed.
 * @param {Book} book
 * @param {string} id
 */
const identified = (book, id) => {
  const doc = book.byId.get(id);
  return doc === undefined ? [...book.byId].filter(([longer]) => longer.startsWith(id)).map(([, one]) => one) : [doc];
};

/** An entry as it is asked for by its id. @param {Book} book @param {number} doc @returns {Alternative} */
const itself = (book, doc) => ({ atoms: [{ type: "number", number: book.records[doc].id, letter: undefined }] });

/** One entry. @param {Book} book @param {number} doc @returns {Group} */
export const entryOf = (book, doc) => ({ alternatives: [itself(book, doc)] });

/**
 * The numbers in a text as groups, and the text without them.
 * @param {Book} book
 * @param {string} text
 * @returns {{ groups: Group[], rest: string }}
 */
export const numbers = (book, text) => {
  /** @type {Group[]} */
  const groups = [];
  /** @param {Atom} atom */
  const take = (atom) => {
    groups.push({ alternatives: [{ atoms: [atom] }] });
    return " ";
  };
  const plain = text.replace(ID, (id) => {
    if (isLabel(book.labels, id)) return id;
    const docs = identified(book, id);
    if (docs.length) groups.push({ alternatives: docs.map((doc) => itself(book, doc)) });
    return docs.length ? " " : id;
  });
  let rest = withoutLabels(book.labels, plain, (label, letter, item) => take({ type: "number", number: label, letter, item }));
  rest = replaced(rest, OTHER_BODIES, /[a-z0-9]/, ([, digits, year]) => take({ type: "document", digits, year }));
  rest = replaced(rest, DOCUMENT, /[a-z0-9]/, ([, , digits = "", year]) => take({ type: "document", digits, year }));
  rest = replaced(rest, BARE, /[\d.]/, ([whole, digits, year]) => {
    const known = [...book.byDocument.keys()].some((number) => number.startsWith(digits));
    if (known || year) return take({ type: "document", digits, year });
    const number = pointed(book, whole);
    return number ? take({ type: "number", number, letter: undefined }) : whole;
  });
  rest = rest.replace(ANNEX, (whole, before, letter, digits) => {
    const number = `${letter}.${digits}`;
    return book.byNumber.has(known(book, number)) ? before + number : whole;
  });
  const meant = isClause(book, plain);
  /** @param {RegExpExecArray} match */
  const clause = (match) => {
    const [whole, , typed, bracketed, letter = bracketed, item] = match;
    const number = known(book, typed);
    const dotted = book.byNumber.has(number) ? undefined : pointed(book, typed);
    if (!meant(match) && !(dotted && plain.trim() === typed)) return whole;
    return take({ type: "number", number: dotted ?? number, letter, item: item?.replace(ZEROS, "$1") });
  };
  rest = replaced(rest, CLAUSE, /[a-z0-9.]/, clause);
  const numbered = groups.flatMap(({ alternatives: [{ atoms: [atom] }] }) => (atom.type === "number" ? [atom] : []));
  rest = withoutEdition(book, numbered, rest);
  // Where numbers of clauses are all that was typed, each is asked for.
  const isList = numbered.length > 1 && numbered.length === groups.length && runs(rest).every((run) => JOINED.has(run));
  return isList ? { groups: [{ alternatives: groups.flatMap(({ alternatives }) => alternatives) }], rest: "" } : { groups, rest };
};
