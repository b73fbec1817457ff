// What speaks for each entry in a run of Han characters.
import { rarity } from "./book.js";
import { covers, Evidence, EXACT, NAMED_BY } from "./evidence_sums.js";
import { likeness, mainly } from "./names.js";
import { difference } from "./sounds.js";

/** @import { AtomOf } from "./types.js" */
/** @import { Book } from "./book.js" */

const MISSPELT = 2;
const NEARLY = 0.9; // of a run that a name has which differs in a character
const HEARD = 0.97; // of one that sounds like it

/**
 * Words run together share no pair where they meet: 员工授权 of 给一线员工授权 is half of its pairs, but more of its
 * characters. That counts, for a little less, where it is more than half: one word of two (数据 of 数据安全) is none.
 * @param {number} share
 */
const loose = (share) => (share > 0.5 ? Math.max(0.5, 0.9 * share) : 0);

/**
 * Whether a run may be misspelt: one of two characters, which may only sound wrong, where nobody says it.
 * @param {Book} book
 * @param {string} run
 */
const isDoubted = (book, run) => run.length > 2 || (run.length === 2 && book.neighbours?.wordings.find(run).size === 0);

/**
 * Where no entry has the whole run, a name may have it with one character changed, as 供英链 is 供应链 misspelt, or with some
 * that only sound like its own, as 抱愿绿 is 抱怨率.
 * @param {Book} book
 * @param {string} run
 * @param {Evidence} made
 */
const misspelt = (book, run, made) => {
  if (!isDoubted(book, run)) return;
  const least = run.length < 3 ? Infinity : 1; // characters that do not sound alike
  for (const name of book.names) {
    for (let from = 0; from + run.length <= name.zh.length; from += 1) {
      const other = difference(book.alike, run, name.zh, from);
      const isHeard = other <= 0 && -other < run.length && !book.neighbours?.knows(run);
      if (!isHeard && Math.abs(other) !== least) continue;
      covers(made, name.doc, isHeard ? HEARD : NEARLY);
      made.score[name.doc] = Math.max(made.score[name.doc], MISSPELT * (isHeard ? 2 : 1) * mainly(name) * (0.5 + run.length / name.zh.length / 2));
      made.titled[name.doc] = NAMED_BY.own;
    }
  }
};

/**
 * Where no entry has the whole run, single characters in names decide among equals.
 * @param {Book} book
 * @param {string} run
 * @param {Evidence} made
 */
const singly = (book, run, made) => {
  const letters = new Set(run);
  for (const letter of letters) {
    for (const at of book.find(letter).names.texts) {
      const { doc } = book.names[at];
      if (made.cover[doc]) made.score[doc] += 0.002 / letters.size;
    }
  }
};

/** What the pairs of a run add up to. */
class Pairs {
  /** @param {Book} book */
  constructor(book) {
    this.book = book;
    this.evidence = new Evidence(book.size);
    /** What each name has: the weight of its pairs, and how many they are. @type {Map<number, { weight: number, pairs: number }>} */
    this.named = new Map();
    /** Characters of the run that each entry has, and where in the run its last pair ended. */
    this.letters = new Uint16Array(book.size);
    this.next = new Uint16Array(book.size);
    this.weight = 0;
    this.common = 0;
    this.spread = 0;
  }

  /**
   * @param {string} pair
   * @param {number} share
   * @param {number} at where it stands in the run
   */
  add(pair, share, at) {
    const { names, told, docs } = this.book.find(pair);
    if (docs.length === 0 && /[和与及或在是对为等]/.test(pair)) return;
    const { score, cover, docs: having } = this.evidence;
    this.weight += share * rarity(this.book.size, docs.length);
    this.spread += share;
    this.common += share * (told.rarity || names.rarity);
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n];
      if (!cover[doc]) having.push(doc);
      cover[doc] += share;
      this.letters[doc] += this.next[doc] === at && at > 0 ? 1 : pair.length;
      this.next[doc] = at + 1;
    }
    for (let n = 0; n < names.texts.length; n += 1) {
      const weight = share * names.weights[n];
      const had = this.named.get(names.texts[n]);
      if (had) {
        had.weight += weight;
        had.pairs += 1;
      } else this.named.set(names.texts[n], { weight, pairs: 1 });
    }
    for (let n = 0; n < told.docs.length; n += 1) score[told.docs[n]] += share * told.weights[n];
  }

  /**
   * What the best name of each entry has.
   * @param {string} run
   */
  titles(run) {
    /** @type {Map<number, number>} */
    const title = new Map();
    for (const [at, { weight, pairs }] of this.named) {
      const { doc, zh } = this.book.names[at];
      title.set(doc, Math.max(title.get(doc) ?? 0, weight));
      if (pairs > 1 || likeness(zh, run) >= 0.6) this.evidence.titled[doc] = NAMED_BY.own;
    }
    return title;
  }
}

/**
 * @param {Book} book
 * @param {AtomOf<"han">} atom
 */
export const ofHan = (book, { run, pairs }) => {
  const sums = new Pairs(book);
  let at = -1;
  for (const [pair, share] of pairs) {
    at = run.indexOf(pair, at + 1);
    sums.add(pair, share, at);
  }
  const made = sums.evidence;
  const title = sums.titles(run);
  // A synonym longer than what was typed would have more characters than its due.
  const plain = pairs.every(([, share]) => share === 1);
  let most = 0;
  for (let n = 0; n < made.docs.length; n += 1) {
    const doc = made.docs[n];
    made.cover[doc] = Math.min(1, Math.max(made.cover[doc] / sums.spread, plain ? loose(sums.letters[doc] / run.length) : 0));
    most = Math.max(most, made.cover[doc]);
    made.score[doc] = ((made.score[doc] + (title.get(doc) ?? 0)) / (sums.common || 1)) * (0.25 + 0.75 * made.cover[doc]);
  }
  if (most < 1 && book.lenient) misspelt(book, run, made);
  if (most < 1) singly(book, run, made);
  for (const name of (book.exact.get(run) ?? []).map((place) => book.names[place])) made.score[name.doc] += (EXACT / 2) * mainly(name);
  made.weight = sums.weight || 1;
  return made;
};
