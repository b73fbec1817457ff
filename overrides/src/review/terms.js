// Words of a document that the standard has others for.
import { added } from "../search/lists.js";
import { lineAt } from "./text.js";

/** @import { Against, Passage, Used, WordKind, WordUse } from "./types.js" */
/** @import { Fold } from "./fold.js" */
/** @typedef {{ term: number, kind: WordKind | "right" | "beside", ours?: boolean }} Known */

const BESIDE = 2; // letters before a word and behind it that show that the standard itself uses it so
const LONGEST = 60; // letters of a word
/** Titles, and names of laws, whose words are theirs. */
const TITLES = /《[^《》]{2,60}》|(?:[A-Z][\w’'-]*\s(?:(?:of|and|for|on|the)\s){0,2})+(?:Act|Law|Regulations?|Ordinance|Directive)\b/g;
const HAN = /[\u3400-\u9fff]/;

/** English forms of a word beside its own. @param {string} word */
const formsOf = (word) => (HAN.test(word) || /[sS]$/.test(word) ? [word] : [word, `${word}s`, word.replace(/y$/, "ies")]);

/** @param {string} text @param {string} word @param {string} other */
const exchanged = (text, word, other) => {
  if (HAN.test(word) !== HAN.test(other) || !text.includes(word) || text === word) return "";
  if (HAN.test(word)) return text.replace(word, other);
  return ` ${text} `.includes(` ${word} `) ? ` ${text} `.replace(` ${word} `, ` ${other} `).trim() : "";
};

export class Terms {
  /**
   * @param {Against} against
   * @param {Fold} fold
   * @param {string[]} own texts of the standard
   */
  constructor({ terms, words, besides }, fold, own) {
    this.terms = terms;
    this.fold = fold;
    /** What is known of a word, by the word in lower case. @type {Map<string, Known>} */
    this.known = new Map();
    for (const word of besides) this.#add(word, { term: -1, kind: "beside" });
    for (const [term, { zh, en }] of terms.entries()) for (const word of [zh, en]) this.#add(word, { term, kind: "right" });
    for (const [word, term, kind, ours] of words) this.#add(word, { term, kind, ours: ours === 1 });
    for (const [word, term, kind] of this.#compounds(words)) this.#add(word, { term, kind, ours: true });
    for (const [term, { called }] of terms.entries()) for (const word of called) this.#add(word, { term, kind: "right" });
    /** The words that begin with two letters, the longest first. @type {Map<string, string[]>} */
    this.beginning = new Map();
    for (const word of [...this.known.keys()].sort((a, b) => b.length - a.length)) added(this.beginning, word.slice(0, 2), word);
    /** What stands beside a word where the standard uses it. @type {Set<string>} */
    this.uses = new Set();
    for (const text of own.map((one) => fold.of(one))) {
      for (const one of this.#found(text)) if (!this.#isRight(one)) this.#around(text, one).forEach((key) => this.uses.add(key));
    }
  }

  /** @param {string} word @param {Known} known */
  #add(word, known) {
    for (const form of word ? formsOf(this.fold.of(word).toLowerCase()) : []) if (!this.known.has(form)) this.known.set(form, known);
  }

  /**
   * Terms and words for them with another word for a term in them, or before them where the term has that: 客户需求 for 顾客需求,
   * 客户满意率 as 满意率.
   * @param {Against["words"]} words
   * @returns {Against["words"]}
   */
  #compounds(words) {
    /** @type {Against["words"]} */
    const made = [];
    for (const [inside, { zh, en }] of this.terms.entries()) {
      const others = words.filter(([, term]) => term === inside);
      /** @param {string} text @param {number} term @param {WordKind} [own] */
      const put = (text, term, own) => {
        for (const [other, , kind] of term === inside ? [] : others) {
          const found = exchanged(text, zh, other) || exchanged(text, en, other);
          if (found) made.push([found, term, own ?? kind]);
        }
      };
      for (const [term, { zh: text, en: english }] of this.terms.entries()) for (const word of [text, english]) put(word, term);
      for (const [word, term, kind] of words) {
        put(word, term, kind);
        const [lead, whole] = HAN.test(word) ? [zh, this.terms[term].zh] : [en && `${en} `, this.terms[term].en];
        const led = lead && term !== inside && whole.startsWith(lead) && !word.includes(lead.trim()) ? lead + word : "";
        if (led) made.push([led, term, kind]);
        put(led, term, kind);
      }
    }
    return made;
  }

  /** @param {{ known: Known }} one */
  #isRight({ known: { kind } }) {
    return kind === "right" || kind === "beside";
  }

  /**
   * The words that begin at a place, the longest first.
   * @param {string} text folded
   * @param {number} at
   */
  finding(text, at) {
    const plain = text.slice(at, at + LONGEST).toLowerCase();
    const latin = /^[a-z]/.test(plain);
    if (latin && at > 0 && /[A-Za-z\d]/.test(text[at - 1])) return [];
    const words = this.beginning.get(plain.slice(0, 2))?.filter((one) => plain.startsWith(one) && !(latin && /[a-z\d]/.test(plain[one.length] ?? ""))) ?? [];
    return words.map((word) => ({ at, end: at + word.length, known: /** @type {Known} */ (this.known.get(word)) }));
  }

  /**
   * The words in a text, from left to right, the longest of those that begin at a place.
   * @param {string} text folded
   */
  #found(text) {
    const found = [];
    for (let at = 0; at < text.length; at += 1) {
      const [longest] = this.finding(text, at);
      if (!longest) continue;
      found.push(longest);
      at = longest.end - 1;
    }
    return found;
  }

  /**
   * What stands beside a word, as keys.
   * @param {string} text
   * @param {{ at: number, end: number }} word
   */
  #around(text, { at, end }) {
    const word = text.slice(at, end).toLowerCase();
    const latin = /[a-z]/.test(word);
    const before = latin ? /([A-Za-z]+)\s$/.exec(text.slice(0, at))?.[1] : text.slice(at - BESIDE, at);
    const behind = latin ? /^\s([A-Za-z]+)/.exec(text.slice(end))?.[1] : text.slice(end, end + BESIDE);
    return [before ? `${before}|${word}` : "", behind ? `${word}|${behind}` : ""].filter((key) => key.length > word.length + BESIDE);
  }

  /**
   * The wrong words inside a wrong word: 客户 in 客户满意度.
   * @param {string} text
   * @param {{ at: number, end: number }} word
   */
  #inside(text, { at, end }) {
    /** @type {ReturnType<Terms["finding"]>} */
    const found = [];
    for (let from = at; from < end; from += 1) {
      for (const one of this.finding(text, from)) if (one.end <= end && one.end - one.at < end - at) found.push(one);
    }
    const right = found.filter((one) => this.#isRight(one));
    return found.filter((one) => !right.includes(one) && !right.some((other) => other.at < one.at && one.at < other.end && other.end < one.end));
  }

  /**
   * The words of a passage that stand for a term, right ones too; and those inside them.
   * @param {Passage} passage
   * @param {[from: number, to: number][]} cited where it cites documents, whose words are theirs
   * @returns {WordUse[]}
   */
  of(passage, cited = []) {
    const { plain, text } = passage;
    const theirs = [...cited, ...[...plain.matchAll(TITLES)].map(({ 0: name, index }) => [index, index + name.length])];
    /** @param {{ at: number, end: number, known: Known }} one @param {boolean} inside @returns {WordUse[]} */
    const use = ({ at, end, known }, inside) => {
      if (known.kind === "beside") return [];
      const { zh, en } = this.terms[known.term];
      const preferred = HAN.test(text.slice(at, end)) ? zh || en : en || zh;
      return [{ line: lineAt(passage, at), word: text.slice(at, end), term: known.term, kind: known.kind, ours: known.ours === true, preferred, inside }];
    };
    return this.#found(plain).flatMap((one) => {
      if (this.#isRight(one)) return use(one, false);
      if (theirs.some(([from, to]) => from <= one.at && one.end <= to)) return [];
      if (this.#around(plain, one).some((key) => this.uses.has(key))) return [];
      return [...use(one, false), ...this.#inside(plain, one).flatMap((each) => use(each, true))];
    });
  }
}

/**
 * The terms for which a document uses several words, each with how often and where first.
 * @param {WordUse[]} uses
 * @returns {Used[]}
 */
export const several = (uses) => {
  /** @type {Map<number, Map<string, { word: string, kind: WordUse["kind"], count: number, line: number }>>} */
  const by = new Map();
  for (const { term, word, kind, line, inside } of uses) {
    if (inside) continue;
    const words = by.get(term) ?? new Map();
    const key = word.toLowerCase().replace(/s$/, "");
    const had = words.get(key) ?? { word, kind, count: 0, line };
    had.count += 1;
    by.set(term, words.set(key, had));
  }
  return [...by].filter(([, words]) => words.size > 1).map(([term, words]) => ({ term, words: [...words.values()] }));
};
