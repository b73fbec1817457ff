// Clauses cited of a document that a text names without its number: by its title alone, or as the one named before.
import { isApart } from "./apart.js";
import { ending, given, headed } from "./called.js";
import { clausesBehind } from "./cited.js";
import { isInForce } from "./editions.js";

/** @import { HandedDocument, Passage } from "./types.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { ShortNames } from "./short_names.js" */
/** @import { Titles } from "./titles.js" */
/**
 * A document that a text names, and where, and whether by its number: none where it is one that nothing is known of.
 * @typedef {{ start: number, end: number, document: HandedDocument | undefined, numbered?: boolean }} Naming
 */
/**
 * Clauses of a document, and where a text names it; `others` are those that may be meant as well.
 * @typedef {{ start: number, end: number, document: HandedDocument, others?: HandedDocument[], clauses: string[] }} Cited
 */

const IN_MARKS = /《([^《》]{2,60})》/g;
const AGAIN = /(?:[该此]|[上前][述引揭]|同一?)(?:项|个)?(?:国家)?(标准|准则|指南|规范|通则)(?!化)/g;
const ENGLISH_CLAUSE = "(?:(?:[Cc]lauses?|[Ss]ubclauses?|[Ss]ections?)\\s)?(\\d{1,2}(?:\\.\\d{1,3})+)(?!\\.?\\d|%)";
const ENGLISH_AGAIN = new RegExp(`${ENGLISH_CLAUSE}\\sof\\s(?:the same|that)\\sstandard|(?:[Tt]he same|[Tt]hat)\\sstandard,?\\s${ENGLISH_CLAUSE}`, "g");
/** Behind other characters 同 is the end of a word: 不同标准, 合同标准. */
const SAME = /^同/;
const WITHIN = /[合与和]$/;
const SEVERAL = /^\s?(?:、|和|与|及|或|\sand\s|\/)\s?$/;
const SHORTEST = 6; // letters of a title's end that says by itself which document is meant

/** Whether a word goes on at a place. @param {string} plain @param {number} at */
const isWithin = (plain, at) => !isApart(plain, at) || WITHIN.test(plain.slice(0, at));

/** Whether a document may be called a standard or what its title ends with. @param {HandedDocument | undefined} document @param {string} kind */
const isCalled = (document, kind) => kind === "标准" || document?.editions.some(({ zh }) => zh.endsWith(kind));

export class Unnumbered {
  /** @param {Titles} titles @param {ShortNames} shortNames */
  constructor(titles, shortNames) {
    this.titles = titles;
    this.shortNames = shortNames;
  }

  /**
   * The documents that a text names by their titles alone.
   * @param {string} plain
   * @param {[from: number, to: number][]} places of the numbers and their titles
   * @returns {Naming[]}
   */
  titled(plain, places) {
    const free = [...plain.matchAll(IN_MARKS)].filter(({ index }) => !places.some(([from, to]) => from <= index && index < to));
    return free.map(({ 0: whole, 1: title, index }) => {
      const bearers = this.titles.ending(title).filter(isInForce);
      const exact = bearers.filter((one) => this.titles.bearing(title).includes(one));
      const [document, other] = exact.length || title.length < SHORTEST ? exact : bearers;
      return { start: index, end: index + whole.length, document: other ? undefined : document };
    });
  }

  /**
   * The document that is meant where a text says `该标准`: the one named last, where that is clear.
   * @param {Naming[]} names
   * @param {number} at
   * @param {string} plain
   * @param {HandedDocument | undefined} before the one named last before the text
   */
  #meant(names, at, plain, before) {
    const named = names.filter(({ end }) => end <= at);
    const [other, last] = [named[named.length - 2], named[named.length - 1]];
    if (!last) return before;
    return other && other.document !== last.document && SEVERAL.test(plain.slice(other.end, last.start)) ? undefined : last.document;
  }

  /**
   * The clauses that a passage cites so, and the document that it names last.
   * @param {Passage} passage
   * @param {Naming[]} numbers with their titles
   * @param {HandedDocument | undefined} before
   * @param {Mentions} mentions
   * @returns {{ found: Cited[], last: HandedDocument | undefined }}
   */
  of(passage, numbers, before, mentions) {
    const { plain } = passage;
    const titled = this.titled(plain, numbers.map(({ start, end }) => [start, end]));
    const names = [...numbers, ...titled].sort((one, other) => one.start - other.start);
    /** @param {number} start @param {number} end @param {HandedDocument | undefined} document @returns {Cited[]} */
    const cited = (start, end, document) => {
      const clauses = document ? clausesBehind(plain.slice(end)) : [];
      return document && clauses.length ? [{ start, end, document, clauses }] : [];
    };
    const again = [...plain.matchAll(AGAIN)].flatMap(({ 0: whole, 1: kind, index }) => {
      const document = this.#meant(names, index, plain, before);
      return isCalled(document, kind) && !(SAME.test(whole) && isWithin(plain, index)) ? cited(index, index + whole.length, document) : [];
    });
    const english = [...plain.matchAll(ENGLISH_AGAIN)].flatMap(({ 0: whole, 1: clause, 2: behind, index }) => {
      const document = this.#meant(names, index, plain, before);
      return document ? [{ start: index, end: index + whole.length, document, clauses: [clause ?? behind] }] : [];
    });
    const found = [...titled.flatMap(({ start, end, document }) => cited(start, end, document)), ...again, ...english];
    found.push(...given(plain, names, mentions), ...ending(plain, names, mentions, this.shortNames));
    if (!names.length && !found.length) found.push(...headed(passage, mentions));
    return { found, last: names.length ? names[names.length - 1].document : undefined };
  }
}
