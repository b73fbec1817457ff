// Titles of standards as documents print them beside a number, and whether a title is the number's own.

/** @import { HandedDocument, HandedEdition } from "./types.js" */
/** @import { Fold } from "./fold.js" */

const SHORTEST = 4; // letters of a title's end that stand for it
const SHORTEST_ENGLISH = 14; // letters of a text that is meant as a title
/** What points at a document and is no title: `本标准`, `this standard`, `所引术语`. */
const POINTING = /^(?:[本该此所各我其]|(?:this|these|the|our|its)\s)/i;
const ALIKE = 0.5; // of pairs of letters that a text shares with a title, so that it is meant as one
const ENDS = /(?:指南|要求|准则|规范|通则|导则|总则|术语|词汇|规则|方法|体系|标准|原则|规程|模型|用法|著录)$|(?:guide|guidelines|requirements|vocabulary|criteria|rules|standard)s?$/i;
const CLEAR = 6; // letters of a title's end in brackets that stand for it
export const CLEAR_ENDS = "指南|准则|规范|通则|导则|词汇";
const CLEARLY_ENDED = new RegExp(`(?:${CLEAR_ENDS})$`);
const ENGLISH_ENDS = /(?:requirements|vocabulary)$/i;
const ENGLISH_END = /^(?:general rules|guid(?:elines|ance)|criteria|rules|fundamentals|evaluation|directives) [a-z].{12}/i;
const ENGLISH_BEGINS = /^(?:quality management|(?:general )?(?:guidelines|guidance|rules|criteria) (?:for|of|on|to)\b)/i;
/** How an organization calls documents of its own, and no body of standards its standards. */
const OWN = /(?:手册|程序|程序文件|制度|办法|规定|细则|流程|记录|清单|计划|方案|报告|作业指导书|对照表|[^标]表)$|(?:manual|procedure|policy|handbook|record|form)s?$/i;
const MEANT = 0.7; // of the pairs of letters of such a name, or of English, which is less varied, so that a standard is meant
const FRAGMENT = /^[\u4e00-\u9fff]{2,12}$/; // what a line has of a title that began in the one before
const PART = /第[\d一二三四五六七八九十]+部分|part\s?\d+/gi;
/** A part whose number the end of a line breaks. */
const CUT_PART = /(?:第[\d一二三四五六七八九十]{0,3}部?|\bpart\s?\d{0,2})$/i;

/** What tells one title from another: letters and digits. @param {string} text */
export const flat = (text) => text.replace(PART, "").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** @param {string} text */
const pairsOf = (text) => new Set(Array.from(text).slice(1).map((letter, at) => text[at] + letter));

/** @param {string} one @param {string} other */
const alike = (one, other) => {
  const [own, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...own].filter((pair) => others.has(pair)).length;
  return shared / Math.max(1, Math.min(own.size, others.size));
};

/** Runs of the elements of a title, each flat: `质量管理体系`, `要求`, both. @param {string} title @returns {string[]} */
const runsOf = (title) => {
  const elements = title.split(/[\s—–:/]+/).map(flat).filter(Boolean);
  if (/^[\x20-\x7e\u2010-\u2019]*$/.test(title)) return [flat(title), ...title.split(/\s[—–-]\s/).map(flat)];
  return elements.flatMap((_, from) => elements.slice(from).map((_, more) => elements.slice(from, from + more + 1).join("")));
};

export class Titles {
  /** @param {HandedDocument[]} documents @param {Fold} fold */
  constructor(documents, fold) {
    this.fold = fold;
    /** By flat title, the documents that bear it or bore it. @type {Map<string, Set<HandedDocument>>} */
    this.bearers = new Map();
    /** @type {Map<HandedEdition, { whole: string[], runs: Set<string> }>} */
    this.titles = new Map();
    const ends = documents.flatMap(({ editions }) => editions.flatMap(({ en }) => fold.of(en).split(/\s[—–-]\s/).slice(-1)));
    /** Last elements of English titles that say by themselves which one is meant. @type {string[]} */
    this.ends = ends.filter((end) => ENGLISH_END.test(end));
    for (const document of documents) {
      for (const edition of document.editions) {
        const given = [edition.zh, edition.en].filter(Boolean).map((title) => fold.of(title));
        const whole = given.map(flat);
        this.titles.set(edition, { whole, runs: new Set(given.flatMap(runsOf)) });
        for (const title of whole) this.bearers.set(title, (this.bearers.get(title) ?? new Set()).add(document));
      }
    }
  }

  /**
   * Whether a title is an edition's own: the whole of it, some of its elements, or its end.
   * @param {string} title folded
   * @param {HandedEdition} edition
   */
  fits(title, edition) {
    const { whole, runs } = this.titles.get(edition) ?? { whole: [], runs: new Set() };
    const cited = flat(title);
    return whole.some((own) => own === cited || (cited.length >= SHORTEST && own.endsWith(cited))) || runs.has(cited);
  }

  /**
   * Whether a title that breaks off at the end of a line is the beginning of an edition's own, and no other's.
   * @param {string} title folded
   * @param {HandedEdition} edition
   */
  begins(title, edition) {
    const cited = flat(title.trim().replace(CUT_PART, ""));
    const whole = this.titles.get(edition)?.whole ?? [];
    return cited !== "" && !this.bearers.has(cited) && whole.some((own) => own.startsWith(cited));
  }

  /**
   * Whether a title goes on in a line: a known title, or one that does not end yet with the end of one that is like a known one.
   * @param {string} title folded
   * @param {string} line folded
   */
  goesOn(title, line) {
    const [own, more, both] = [flat(title.trim().replace(CUT_PART, "")), flat(line), flat(title.trim() + line)];
    const all = [...this.bearers.keys()];
    if (own.length < 2 || more.length < 2) return false;
    const begun = all.filter((one) => one.length > own.length && one.startsWith(own));
    if (begun.some((one) => one.startsWith(both) || both.startsWith(one))) return true;
    return !ENDS.test(title.trim()) && ENDS.test(line) && FRAGMENT.test(line) && all.some((one) => alike(more, one) >= ALIKE);
  }

  /** The edition of a document that bears a title or one that ends with it, the newest. @param {HandedDocument} document @param {string} title folded */
  editionOf({ editions }, title) {
    const cited = flat(title);
    const ended = (/** @type {string} */ own) => cited.length >= SHORTEST && own.endsWith(cited);
    const whole = (/** @type {HandedEdition} */ edition) => this.titles.get(edition)?.whole ?? [];
    return editions.find((one) => whole(one).includes(cited)) ?? editions.find((one) => whole(one).some(ended));
  }

  /** The documents that bear a title. @param {string} title folded @returns {HandedDocument[]} */
  bearing(title) {
    return [...(this.bearers.get(flat(title)) ?? [])];
  }

  /** The documents that bear a title or one that ends with it. @param {string} title folded @returns {HandedDocument[]} */
  ending(title) {
    const cited = flat(title);
    const found = [...this.bearers].filter(([own]) => own === cited || (cited.length >= SHORTEST && own.endsWith(cited)));
    return [...new Set(found.flatMap(([, documents]) => [...documents]))];
  }

  /**
   * The known title that a text begins with, the longest of them, by its letters; nothing for none.
   * @param {string} text folded
   */
  begun(text) {
    const own = flat(text);
    let longest = "";
    for (const title of this.bearers.keys()) if (title.length > longest.length && own.startsWith(title)) longest = title;
    return longest;
  }

  /**
   * The English end of a known title that a text begins with, the longest of them; nothing for none.
   * @param {string} text folded
   */
  endBegun(text) {
    const found = this.ends.filter((end) => text.startsWith(end) && !/^[A-Za-z]/.test(text.slice(end.length)));
    return found.reduce((one, other) => (other.length > one.length ? other : one), "");
  }

  /**
   * Whether a title is that of a document of an organization's own, which stands with the number that it follows.
   * @param {string} title folded
   */
  isOwn(title) {
    const own = flat(title);
    return OWN.test(title.trim()) && ![...this.bearers.keys()].some((one) => alike(own, one) >= MEANT);
  }

  /**
   * Whether a text in quotation marks or brackets, where much else may stand, is a title: a known one, or what can be nothing else.
   * @param {string} text folded
   */
  isClear(text) {
    const own = flat(text);
    if (this.bearers.has(own)) return true;
    if (/^[\x20-\x7e\u2010-\u2019]*$/.test(text)) {
      return this.isMeant(text) && (ENGLISH_ENDS.test(text.trim()) || ENGLISH_BEGINS.test(text.trim()) || this.ending(text).length > 0);
    }
    if (own.length < CLEAR || POINTING.test(text.trim()) || this.isOwn(text)) return false;
    return this.ending(text).length > 0 || (CLEARLY_ENDED.test(text.trim()) && [...this.bearers.keys()].some((title) => alike(own, title) >= ALIKE));
  }

  /**
   * Whether a text that stands where titles do is meant as one.
   * @param {string} text folded
   */
  isMeant(text) {
    const own = flat(text);
    const [first] = text.trim();
    const english = /[A-Z]/.test(first);
    if (own.length < (english ? SHORTEST_ENGLISH : SHORTEST) || /[a-z]/.test(first) || POINTING.test(text.trim())) return false;
    const enough = english ? MEANT : ALIKE;
    return ENDS.test(text.trim()) || [...this.bearers.keys()].some((title) => alike(own, title) >= enough);
  }
}
