// Clauses as a text cites them: numbers, with the letters and the titles that stand beside them.
import { numeralOf } from "./numerals.js";

/** @import { Named, Outline } from "./outline.js" */
/**
 * A clause with where its number begins and ends, the letters of its items that are cited, the title beside it, and where all that ends.
 * @typedef {{ clause: string, start: number, to: number, end: number, letters: string[], title?: Named | undefined }} Clause
 */

export const NUMBER = "(?:[A-Z](?:\\.\\d{1,3})+|\\d{1,2}(?:\\.\\d{1,3})*)";
export const UNIT = "(?:[Cc]lauses?|[Ss]ubclauses?|[Ss]ections?|[Tt]erms?)";
const BETWEEN = /^(?:\s?\([^()]{0,30}\))?\s?(?:标准|文件)?\s?(?:中的?|中|里的|的|之|,)?\s?/;
const VERB_BETWEEN = /^\s(?:require|ask|say|state|provide|demand|call|prescribe)s?(?:\sfor)?\s(?:in|under|at|by)\s/;
const CLAUSE = new RegExp(
  `^(?:条款|章条|${UNIT}\\s|§)?\\s?(第)?\\s?(${NUMBER}|[一二三四五六七八九十]{1,3}(?=章))` +
    "(?!\\d|[.]\\d|%|\\sof\\s(?:the|our|this|that|GB|ISO|T\\/)|[年月日万亿个项级版]|分(?![\\u4e00-\\u9fff]))(?:\\s?(章|条款|条|款|节))?",
);
/** A clause in brackets behind a number: `(8.9)`. */
const BRACKETED = /^(\s?\(\s?)((?:条款|章条|[Cc]lauses?\s|第)?\s?\d{1,2}(?:\.\d{1,3})+[\d.、,和及与或第条款\s]*)\)/;
const ANNEX = /^(?:附录|[Aa]nnex\s)\s?([A-Z](?:\.\d{1,3})*)(?![A-Za-z])/;
/** An annex behind a comma that the text goes on with as its own: `,附录A给出…`. */
const OWN_ANNEX = /^\s?,\s?(?:附录\s?[A-Z]\s?(?:[为是给列见另]|规定)|[Aa]nnex\s[A-Z]\s(?:is|gives|lists|shows|has|contains)\b)/;
const MORE = /^\s?(?:、|和|与|及|或|以及|,\s(?:and\s|or\s)?|\sand\s|\sor\s)\s?(?=第|附录|[Aa]nnex|\d|[A-Z]\.)|^\s?(?:~|至|到|to\s)\s?(?=第?\s?\d{1,2}(?:\.\d{1,3})+(?!\d))/;
/** What goes on behind a semicolon, and is no label of an item: `7.7；7.8之…`. */
const FURTHER = /^\s?;\s?(?=第?\s?(\d{1,2})(?:\.\d{1,3})+\s?(?:[之的中条款,;。)]|、\s?\d|$|\s(?:on|of|for|and|to|as)\s))/;
/** Letters of items behind a number: `a)`, `(a)`, `第a项`, `, item a)`. */
const LETTER = /^(?:\s?[之的]?\s?|,?\s(?:items?\s)?)(?:第?\s?\(?\s?([a-z])\s?\)\s?项?|第?\s?([a-z])\s?项)/;
/** Letters without marks: `, item c`, `, items c and e`. */
const ITEMS = /^,?\sitems?\s([a-z](?:(?:,\s|,?\s(?:and|or|to)\s)[a-z])*)(?![\w)\u4e00-\u9fff])/;
const MORE_LETTERS = /^\s?(?:、|和|与|及|或|~|至|到|,\s?|,?\s(?:and|or|to)\s)\s?(?:第?\s?\(?\s?([a-z])\s?\)\s?项?|第?\s?([a-z])\s?项)/;

/** How long that is which leads from a clause to another one: behind a semicolon, to one of the same chapter. @param {string} text @param {string} clause */
const linkAt = (text, clause) => {
  const further = FURTHER.exec(text);
  return MORE.exec(text)?.[0].length ?? (further && further[1] === clause.split(".")[0] ? further[0].length : 0);
};

/** The letters that a text begins with, and how long they are. @param {string} text */
export const lettersAt = (text) => {
  const items = ITEMS.exec(text);
  if (items) return { letters: items[1].match(/\b[a-z]\b/g) ?? [], length: items[0].length };
  /** @type {string[]} */
  const letters = [];
  let length = 0;
  for (let found = LETTER.exec(text); found; found = MORE_LETTERS.exec(text.slice(length))) {
    letters.push(found[1] ?? found[2]);
    length += found[0].length;
  }
  return { letters, length };
};

/**
 * The number of a clause or an annex that a text begins with, where it is sure that it is one.
 * @param {string} text
 * @param {boolean} linked whether something says that it is of the document before
 */
const numberAt = (text, linked) => {
  const annex = ANNEX.exec(text);
  if (annex) return { clause: annex[1], written: annex[1], length: annex[0].length };
  const [whole = "", first, written = "", unit] = CLAUSE.exec(text) ?? [];
  const sure = linked || first || unit || written.includes(".") || /^[Cc]lauses?\s/.test(whole);
  return written && sure ? { clause: numeralOf(written), written, length: whole.length } : undefined;
};

/**
 * The clauses that a text begins with.
 * @param {string} text
 * @param {boolean} linked whether something says that they are of the document before
 * @param {Outline | undefined} [outline] of the document, whose titles may stand beside them
 * @returns {Clause[]}
 */
export const clausesAt = (text, linked, outline) => {
  /** @type {Clause[]} */
  const found = [];
  for (let at = 0; ; ) {
    const number = numberAt(text.slice(at), linked || found.length > 0);
    if (!number) return found;
    const start = at + text.slice(at).indexOf(number.written);
    at += number.length;
    const { letters, length } = lettersAt(text.slice(at));
    const title = outline?.at(text.slice(at + length));
    at += length + (title?.length ?? 0);
    found.push({ clause: number.clause, start, to: start + number.written.length, end: at, letters, title });
    const link = linkAt(text.slice(at), number.clause);
    if (!link) return found;
    at += link;
  }
};

/** Clauses as many letters on. @param {Clause[]} clauses @param {number} by @returns {Clause[]} */
export const moved = (clauses, by) => clauses.map((one) => ({ ...one, start: one.start + by, to: one.to + by, end: one.end + by }));

/**
 * The clauses behind a number and its title.
 * @param {string} text
 * @param {Outline | undefined} [outline]
 * @returns {Clause[]}
 */
export const clausesBehind = (text, outline) => {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return moved(clausesAt(bracketed[2], true), bracketed[1].length);
  const between = VERB_BETWEEN.exec(text)?.[0] ?? BETWEEN.exec(text)?.[0] ?? "";
  if (OWN_ANNEX.test(text) || (/^\s+\d/.test(text) && !/^\s+\d{1,2}\.\d/.test(text))) return [];
  const linked = /[中的里,]/.test(between) || VERB_BETWEEN.test(text);
  return moved(clausesAt(text.slice(between.length), linked, outline), between.length);
};
