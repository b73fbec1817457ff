// Which clauses a passage of a document speaks of: the site's own search turned round. What speaks for an entry of the index in
// a word is looked for once in a document, with what stands for the word and what is near it.
import { cut } from "../search/cut.js";
import { groupOf } from "../search/meaning.js";
import { ofGroup } from "../search/partly.js";
import { spelt } from "../search/spelling.js";

/** @import { Book } from "../search/book.js" */
/** @import { Group } from "../search/types.js" */
/**
 * What speaks for entries in a word; `weight` is what it tells, 0 where no entry has it.
 * @typedef {{ group: Group, weight: number, docs: number[], scores: number[], covers: number[] }} Word
 * @typedef {{ doc: number, score: number }} Spoken
 */

const SAID = 3; // what an entry counts that is asked for so
const UNKNOWN = 6; // what a word tells that no entry has: as much as a rare one
const COME = 5.6; // what a situation adds that is all that is said
const ALIKE = 0.15; // to what somebody says, so that a situation may be meant
const FURTHER = 0.4; // how much less each further place counts that it leads to
const STATED = 0.8; // what a clause counts that requires nothing
const KEPT = 6e6; // entries of all evidence that is kept

/** What a clause counts by the kinds of its provisions; nothing without any. @param {string[]} kinds */
export const worthOf = (kinds) => (kinds.length ? (kinds.every((kind) => kind === "statement") ? STATED : 1) : 0);

export class Coverage {
  /**
   * @param {Book} book with everything that the index has
   * @param {(doc: number) => number} worth what an entry counts; 0 for one that passages cannot speak of
   */
  constructor(book, worth) {
    this.book = book;
    book.lenient = false;
    this.worth = Float64Array.from(book.records, (_, doc) => worth(doc));
    /** @type {Map<string, Word>} */
    this.words = new Map();
    this.kept = 0;
  }

  /**
   * What speaks for entries in a word.
   * @param {string} word
   * @returns {Word}
   */
  #word(word) {
    const had = this.words.get(word);
    if (had) return had;
    const group = groupOf(this.book, word);
    const { weight, docs, score, cover } = ofGroup(this.book, group);
    const mine = docs.filter((doc) => this.worth[doc] > 0);
    const made = { group, weight, docs: mine, scores: mine.map((doc) => score[doc]), covers: mine.map((doc) => cover[doc]) };
    this.kept += mine.length + 1;
    if (this.kept > KEPT) {
      this.words.clear();
      this.kept = 0;
    }
    this.words.set(word, made);
    return made;
  }

  /**
   * The words of a text that tell something.
   * @param {string} text
   */
  #telling(text) {
    const { book } = this;
    const { neighbours } = book;
    const telling = cut(book, text).filter((word) => [...word].length > 1 && (!neighbours?.idle.has(word) || neighbours.leads(word)));
    return telling.map((word) => this.#word(word));
  }

  /**
   * What people say who come with something like it: what it adds to the entries that they are led to.
   * @param {Float64Array} near how near what people say is to a text, of entries and then of situations
   */
  #situated(near) {
    const { size, neighbours } = this.book;
    const added = new Float64Array(size);
    for (const [at, docs] of (neighbours?.situations.leads ?? []).entries()) {
      const alike = near[size + at];
      if (alike < ALIKE) continue;
      for (const [place, doc] of docs.entries()) added[doc] = Math.max(added[doc], (COME * alike ** 2) / (1 + FURTHER * place));
    }
    return added;
  }

  /**
   * The entries that a text speaks of, the most likely first, and the words that tell it.
   * @param {string} typed
   * @returns {{ found: Spoken[], words: Word[] }}
   */
  of(typed) {
    const { book, worth } = this;
    const text = spelt(book.traditional, typed);
    const words = this.#telling(text);
    const [score, cover] = [new Float64Array(book.size), new Float64Array(book.size)];
    const whole = words.reduce((all, { weight }) => all + (weight || UNKNOWN), 0);
    for (const { weight, docs, scores, covers } of words) {
      for (const [at, doc] of docs.entries()) {
        score[doc] += (weight * scores[at]) / whole;
        cover[doc] += (weight * covers[at]) / whole;
      }
    }
    const near = book.neighbours?.wordings.near(text) ?? new Float64Array(book.size);
    const added = this.#situated(near);
    const found = [];
    for (const [doc, counts] of worth.entries()) {
      const sum = counts && counts * (score[doc] * cover[doc] + added[doc] + SAID * near[doc]);
      if (sum > 0) found.push({ doc, score: sum });
    }
    return { found: found.sort((a, b) => b.score - a.score || a.doc - b.doc), words };
  }
}
