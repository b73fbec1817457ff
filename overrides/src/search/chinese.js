// A run of Han characters, as it is typed and with synonyms in it.
import { isHan, pairs } from "./words.js";

/** @import { Alternative, AtomOf, Group } from "./types.js" */
/** @import { Book } from "./book.js" */

const MOST = 12; // rewritings of one run

/**
 * A run as its pairs, each with its share of the run. Where a synonym stands (from, to) for `typed` characters, its pairs
 * share what those had, so that a long synonym does not outweigh the rest of the query.
 * @param {string} run
 * @param {number} from
 * @param {number} to
 * @param {number} typed
 * @returns {AtomOf<"han">}
 */
export const han = (run, from = 0, to = 0, typed = 0) => {
  /** @type {Map<string, number>} */
  const shares = new Map();
  const own = to - from > 1 ? Math.max(1, typed - 1) / (to - from - 1) : 1;
  for (const [at, pair] of pairs(run).entries()) {
    if (!shares.has(pair)) shares.set(pair, at >= from && at + 1 < to ? own : 1);
  }
  return { type: "han", run, pairs: [...shares] };
};

/**
 * The synonyms of the pieces that begin at a place, the longest piece first.
 * @param {Book} book
 * @param {string} run
 * @param {number} at
 */
const beginning = (book, run, at) => {
  const longest = Math.min(book.synonyms.longest, run.length - at);
  const sizes = Array.from({ length: longest }, (_, shorter) => longest - shorter);
  return sizes.flatMap((size) => (book.synonyms.han.get(run.slice(at, at + size)) ?? []).map(({ zh }) => ({ size, zh })));
};

/**
 * A run with one of its synonyms replaced, and with all of them from the left, the longest first.
 * @param {Book} book
 * @param {string} run
 * @returns {Alternative[]}
 */
const rewritten = (book, run) => {
  /** @type {Map<string, Alternative>} */
  const found = new Map();
  const whole = { run: "", from: -1, to: 0, typed: 0, pieces: /** @type {string[]} */ ([]), says: /** @type {string[]} */ ([]) };
  /**
   * @param {AtomOf<"han">} atom
   * @param {string} typed
   * @param {string} says
   */
  const add = (atom, typed, says) => {
    if (!found.has(atom.run)) found.set(atom.run, { synonym: true, atoms: [atom], why: { typed, through: "synonym", says } });
  };
  for (let at = 0; at < run.length; ) {
    const synonyms = beginning(book, run, at);
    for (const { size, zh } of synonyms) {
      const other = run.slice(0, at) + zh + run.slice(at + size);
      add(han(other, at, at + zh.length, size), run.slice(at, at + size), zh);
    }
    const { size, zh } = synonyms.find((one) => one.size > 1 || one.zh !== run[at]) ?? { size: 1, zh: run[at] };
    if (zh !== run.slice(at, at + size)) {
      if (whole.from < 0) whole.from = whole.run.length;
      whole.to = whole.run.length + zh.length;
      whole.typed += size;
      whole.pieces.push(run.slice(at, at + size));
      whole.says.push(zh);
    }
    whole.run += zh;
    at += size;
  }
  add(han(whole.run, Math.max(0, whole.from), whole.to, whole.typed), whole.pieces.join("、"), whole.says.join("、"));
  found.delete(run);
  return [...found.values()].slice(0, MOST);
};

/**
 * @param {Book} book
 * @param {string} run
 * @param {boolean} literal whether nothing stands for what was typed
 * @returns {Group}
 */
export const hanGroup = (book, run, literal) => ({ alternatives: [{ atoms: [han(run)] }, ...(literal ? [] : rewritten(book, run))] });

/** @param {string[]} all */
export const parted = (all) => ({ chinese: all.filter(isHan), others: all.filter((run) => !isHan(run)) });
