// Numbers of standards in a text, however they are spelt.

/** @import { Against } from "./types.js" */
/**
 * A number as it stands in a text; `name` is as in `GB/T 19012`, without blanks and in capitals, `stray` says that its family is another one.
 * @typedef {{ start: number, end: number, name: string, year: string, chinese: boolean, stray?: boolean }} Found
 */

const YEAR = "(?:19|20)[\\dX]{2}(?!\\d)";
const DASH = "[-—–―‐‑‒−:]";
/** A year behind a number: `—2008`, `(2008)`, `2008版`, `(2008年版)`, `的2008版`, `, 2008 edition`. */
const DATED = new RegExp(
  `^(?:\\s?${DASH}{1,2}\\s?(${YEAR})|\\s?\\(\\s?(${YEAR})\\s?(?:年?版|\\sedition)?\\s?\\)|\\s?的?\\s?(${YEAR})\\s?年?版|,?\\s(${YEAR})\\s(?:edition|version)\\b)`,
);
const SHORT_YEAR = /^\s?[-—]\s?([5-9]\d)(?![\d.])/;
/** National standards as they are typed in a hurry: `GBT19012`, `gb 19012`, `国标19012`. */
const HURRIED = /(?:gb\s?\/?\s?([tz])?|国标)\s?\/?\s?(\d{1,6}(?:\.\d{1,3})*)/gi;
/** Amendments and corrigenda behind a number, and that all parts are meant. */
const CHANGED = /^(?:[/+]\s?(?:XG|Amd\.?|AMD|Corr?\.?|COR|Add\.?|AC|A)\s?\d+(?:\s?[-—–:]\s?(?:19|20)\d\d)?)+/;
const WHOLE = /^\s?\((?:所有部分|全部部分|全部|all parts)\)/;
const FAMILY = /^\s?(?:族|系列|family|series)/;
const BEFORE = /[A-Za-z\d.-]$|[A-Za-z]\/$/;
/** The label of an item or a row, to which a number may be glued: `9.`, `a.`, `IV.`, `附1`, and `9`, `3.1` or a dash where a text begins. */
const LABEL = new RegExp(
  "(?:(?:^|[^A-Za-z\\d.])(?:\\d{1,2}(?:\\.\\d{1,2})*|[A-Za-zⅠ-Ⅻ]|[IVX]{2,4})\\.|(?:附[件录表图]?|[表图第№]|No\\.?)\\s?\\d{1,3}[-.]?|" +
    "^\\d{0,2}[-.]{0,2}|(?:^|[。;:!?]\\s?)\\d{1,2}(?:\\.\\d{1,2}){1,4})$",
);
/** What may as well be an amount of memory: `16 GB 2`. */
const COUNTED = /\d\s?$/;
const BYTES = /^gb\s?\d/i;
/** National standards with blanks in their numbers, as they are read from scanned pages: `G B/T 190 12-20 08`. */
const SPACED = /G\s?B\s?\/?\s?(?:[TZ]\s?)?(\d(?:\s?\d){2,5})\s?[-—]\s?((?:1\s?9|2\s?0)\s?\d\s?\d)(?![\d.]|\s\d)/g;
const EDITION_BEFORE = /((?:19|20)\d\d)\s?年?版的?\s?$|(?:\b[Tt]he\s)?\b((?:19|20)\d\d)\s(?:edition|version)\sof\s(?:the\s)?$/;
/** What goes on a row of numbers: `GB/T 19010、19012和19013`. */
const ROW = /^\s?(?:、|,\s?|和|与|及|或|以及|\/|\sand\s)\s?(\d{4,6}(?:\.\d{1,2})?)(?![\d.%])/;

/** A number and a year as they may stand without the letters, and what counts something else: `合同号19012-2019`. */
const BARE = new RegExp(`\\d{4,6}(?:\\.\\d{1,2})?(?=\\s?${DASH}\\s?(?:19|20)\\d\\d(?![\\d.]|\\s?${DASH}|\\/\\d|年))`, "g");
const BEFORE_BARE = /[\d./—–:#*+-]\s?$|[A-Za-z]$|[A-Za-z]{3,}\s$|[A-Z]\s$|(?:号|码|电话|热线|合同|编|单|传真|票|证)\s?:?\s?$/;

const LEADING = /(?:^|[^A-Za-z])(?:see|with|per|from|under|and)\s$/i;

/** A number that a line ends with, and what goes on its digits in the next. */
const NUMBER_LAST = /(?:^|[^A-Za-z\d.-])((?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)[A-Z/]*\s?\d{1,5})$/;
const DIGITS_GO_ON = new RegExp(`^\\d{1,5}(?:\\.\\d{1,3})?(?=\\s?${DASH}\\s?${YEAR}|[的中之])`);

/** Whether a number ends where a text goes on, and none of a family of standards. @param {string} behind */
const isWhole = (behind) => !/^\d/.test(behind) && !FAMILY.test(behind);

/** A name without what differs between its spellings. @param {string} name */
export const nameKey = (name) => name.replace(/[\s\u00a0\u3000]/g, "").toUpperCase();

/** A number without the year that it ends with. @param {string} number @param {string} year */
const undated = (number, year) => (year && number.endsWith(year) ? number.slice(0, -year.length).replace(/[—–:-]$/, "") : number);

/** The digits of a name: `19012`, `1.1`. @param {string} name */
export const digitsOf = (name) => /\d[\d.]*$/.exec(name)?.[0] ?? "";

/** The year behind a number, and the letters that it takes. @param {string} rest @param {boolean} chinese whose years had two digits once */
const yearBehind = (rest, chinese) => {
  const dated = DATED.exec(rest);
  if (dated) return { year: dated.slice(1).find(Boolean) ?? "", length: dated[0].length };
  const short = chinese ? SHORT_YEAR.exec(rest) : null;
  return short ? { year: `19${short[1]}`, length: short[0].length } : { year: "", length: 0 };
};

export class Documents {
  /** @param {Against["numbers"]} numbers @param {Against["documents"]} documents with international ones */
  constructor([chinese, abroad], documents) {
    const own = documents.flatMap((document) => (document.own ? document.editions.map(({ number, year }) => ({ document, name: undated(number, year) })) : []));
    const drafts = own.filter(({ name }) => /X{2}/.test(name)).map(({ name }) => name);
    this.expression = new RegExp(`(${[...drafts, chinese].join("|")})|(${abroad})`, "g");
    this.known = new Map([...documents.map((document) => ({ document, name: document.name })), ...own].map(({ name, document }) => [nameKey(name), document]));
    /** National standards by their digits alone, which are written with and without /T. */
    this.byDigits = new Map(documents.filter(({ name }) => /^GB/.test(name)).map((document) => [digitsOf(document.name), nameKey(document.name)]));
  }

  /**
   * A national standard by the name that it has, where another kind of number was written for it.
   * @param {string} name
   */
  #kept(name) {
    return this.known.has(name) || !/^GB(?:\/[TZ])?\d/.test(name) ? name : (this.byDigits.get(digitsOf(name)) ?? name);
  }

  /**
   * Whether the end of a line breaks a number within its digits: only both parts together are one that is known.
   * @param {string} text folded
   * @param {string} line folded
   */
  goesOn(text, line) {
    const [begun, more] = [NUMBER_LAST.exec(text)?.[1], DIGITS_GO_ON.exec(line)?.[0]];
    if (!begun || !more) return false;
    const [first, whole] = [begun, begun + more].map((name) => this.known.has(this.#kept(nameKey(name))));
    return whole && !first;
  }

  /**
   * @param {string} text
   * @param {number} start
   * @param {number} end
   * @param {string} name
   * @param {boolean} chinese
   * @returns {Found}
   */
  #dated(text, start, end, name, chinese) {
    const { year, length } = yearBehind(text.slice(end, end + 24), chinese);
    const before = length ? null : EDITION_BEFORE.exec(text.slice(Math.max(0, start - 30), start));
    const rest = text.slice(end + length, end + length + 40);
    const changes = CHANGED.exec(rest)?.[0] ?? "";
    const parts = WHOLE.exec(rest.slice(changes.length))?.[0] ?? "";
    const written = nameKey(name);
    const kept = this.#kept(written);
    return {
      start: start - (before?.[0].length ?? 0), end: end + length + changes.length + parts.length,
      name: kept + nameKey(changes), year: before?.[1] ?? before?.[2] ?? year, chinese, stray: written.includes("/") && kept !== written,
    };
  }

  /**
   * The name of a document by digits and year alone, which is one that is cited with its letters, too, and no other is.
   * @param {string} digits
   * @param {string} rest what stands behind them
   * @param {Map<string, Set<string>>} lettered
   */
  #meant(digits, rest, lettered) {
    const [name, other] = lettered.get(digits) ?? [];
    const { year } = yearBehind(rest, false);
    return !other && this.known.get(name)?.editions.some((one) => one.year === year) ? name : undefined;
  }

  /**
   * The numbers that a text gives without their letters.
   * @param {string} text
   * @param {Found[]} others those that it gives with them
   * @param {Map<string, Set<string>>} lettered
   * @returns {Found[]}
   */
  #bare(text, others, lettered) {
    return [...text.matchAll(BARE)].flatMap(({ 0: digits, index }) => {
      const end = index + digits.length;
      const name = this.#meant(digits, text.slice(end, end + 16), lettered);
      const before = text.slice(0, index);
      const taken = (BEFORE_BARE.test(before) && !LEADING.test(before)) || others.some((one) => index < one.end && one.start < end);
      return name && !taken ? [this.#dated(text, index, end, name, true)] : [];
    });
  }

  /**
   * The numbers in a text, from left to right.
   * @param {string} text folded
   * @param {Map<string, Set<string>>} lettered by their digits, the numbers that stand with their letters anywhere
   * @returns {Found[]}
   */
  in(text, lettered = new Map()) {
    /** @type {Found[]} */
    const found = [];
    /** @param {number} start @param {number} end */
    const isFree = (start, end) => {
      const before = text.slice(0, start);
      if ((BEFORE.test(before) && !LABEL.test(before)) || found.some((one) => start < one.end && one.start < end)) return false;
      const written = text.slice(start, end);
      return !COUNTED.test(before) || !BYTES.test(written) || DATED.test(text.slice(end, end + 16)) || this.byDigits.has(digitsOf(written));
    };
    for (const { 0: whole, 1: digits, 2: year, index } of text.matchAll(SPACED)) {
      const name = /\d\s\d|G\s/.test(whole) ? this.byDigits.get(digits.replace(/\s/g, "")) : undefined;
      const end = index + whole.length;
      if (name && isFree(index, end)) found.push({ start: index, end, name, year: year.replace(/\s/g, ""), chinese: true });
    }
    for (const match of text.matchAll(this.expression)) {
      const end = match.index + match[0].length;
      if (isFree(match.index, end) && isWhole(text.slice(end, end + 8))) found.push(this.#dated(text, match.index, end, match[0], Boolean(match[1])));
    }
    for (const match of text.matchAll(HURRIED)) {
      const end = match.index + match[0].length;
      const name = `GB${match[1] ? `/${match[1]}` : ""}${match[2]}`;
      if (isFree(match.index, end) && isWhole(text.slice(end, end + 8))) found.push(this.#dated(text, match.index, end, name, true));
    }
    found.sort((one, other) => one.start - other.start);
    const all = found.flatMap((one) => [one, ...this.#row(text, one)]);
    return lettered.size ? [...all, ...this.#bare(text, all, lettered)].sort((one, other) => one.start - other.start) : all;
  }

  /**
   * The numbers that go on a row, each of a document that is known.
   * @param {string} text
   * @param {Found} first
   * @returns {Found[]}
   */
  #row(text, first) {
    const made = [];
    for (let last = first; /^GB/.test(last.name); ) {
      const next = ROW.exec(text.slice(last.end, last.end + 20));
      const name = next && this.byDigits.get(next[1]);
      if (!next || !name) break;
      const end = last.end + next[0].length;
      last = this.#dated(text, end - next[1].length, end, name, true);
      made.push(last);
    }
    return made;
  }
}
