// Standards by the ends of their titles: 评价准则 for 顾客关系管理评价准则, and which ones such an end may mean.
import { isApart } from "./apart.js";
import { isInForce } from "./editions.js";
import { CLEAR_ENDS, flat } from "./titles.js";

/** @import { HandedDocument } from "./types.js" */
/** @import { Fold } from "./fold.js" */
/**
 * Where a text has a title or the end of one: the letters of it, what it may mean, and whether it is a whole title, stands by itself
 * as a name does, or may be the end of a title that nothing is known of: 供应商评价准则.
 * @typedef {{ start: number, end: number, name: string, documents: HandedDocument[], whole: boolean, apart: boolean, strange: boolean }} ShortName
 */

const SHORTEST = 4; // letters of a title's end that stand for it
const WORDS = 4; // of an English title that is none by chance
const KIND = new RegExp(`(?:${CLEAR_ENDS})(?![\\u4e00-\\u9fff]{1,6}(?:${CLEAR_ENDS}))`, "g");
const LETTER = /[\p{L}\p{N}]/u;
const OPENING = /[《“"「『]/;
const WITHIN = /[\s—–-]/; // what may part the elements of a title
/** What a document of somebody's own is told by, though the rest is a known title: 本省卓越绩效评价准则. */
const OWNER = /[省市县区业司团校院厂部]/;

export class ShortNames {
  /** @param {HandedDocument[]} documents @param {Fold} fold */
  constructor(documents, fold) {
    this.titles = documents.filter(isInForce).flatMap((document) =>
      document.editions.flatMap(({ zh }) => (zh ? [{ document, title: flat(fold.of(zh)) }] : [])));
    /** By English titles of several words, the documents that bear them. @type {Map<string, HandedDocument[]>} */
    this.english = new Map();
    for (const document of documents.filter(isInForce)) {
      for (const title of document.editions.map(({ en }) => fold.of(en).toLowerCase())) {
        if (title.split(" ").length >= WORDS) this.english.set(title, [...new Set([...(this.english.get(title) ?? []), document])]);
      }
    }
  }

  /**
   * Where a text has English titles in full.
   * @param {string} plain folded
   * @returns {{ start: number, end: number, document: HandedDocument }[]}
   */
  englishIn(plain) {
    const lower = plain.toLowerCase();
    return [...this.english].flatMap(([title, [document, other]]) => {
      const start = lower.indexOf(title);
      return start < 0 || other ? [] : [{ start, end: start + title.length, document }];
    });
  }

  /**
   * The longest end of known titles that a text has before a place.
   * @param {string} plain
   * @param {number} end
   */
  #longest(plain, end) {
    let [name, start, titles] = ["", end, this.titles];
    for (let at = end - 1; at >= 0; at -= 1) {
      const longer = LETTER.test(plain[at]) ? plain[at] + name : WITHIN.test(plain[at]) ? name : "";
      const still = longer ? titles.filter(({ title }) => title.endsWith(longer)) : [];
      if (!still.length) break;
      if (longer !== name) [name, start, titles] = [longer, at, still];
    }
    return { name, start, titles };
  }

  /**
   * The titles and ends of titles in a text.
   * @param {string} plain folded
   * @returns {ShortName[]}
   */
  in(plain) {
    return [...plain.matchAll(KIND)].flatMap(({ 0: kind, index }) => {
      const end = index + kind.length;
      const { name, start, titles } = this.#longest(plain, end);
      if (name.length < SHORTEST) return [];
      const whole = titles.some(({ title }) => title === name);
      const apart = isApart(plain, start - Number(OPENING.test(plain[start - 1] ?? "")));
      const strange = whole ? start > 0 && OWNER.test(plain[start - 1]) : !apart;
      return [{ start, end, name, documents: [...new Set(titles.map(({ document }) => document))], whole, apart, strange }];
    });
  }
}
