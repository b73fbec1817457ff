// What is marked in results: whole Latin words; and of Chinese what was typed, or else its synonyms, or else pieces of two and
// more characters.
import { STOP } from "./spelling.js";
import { isHan } from "./words.js";

/** @import { Atom, Query } from "./types.js" */
/** @typedef {{ latin: RegExp | null, han: (RegExp | null)[] }} Marks */
/** @typedef {{ stretches: [from: number, to: number][], worth: number }} Marked */

/** What Chinese pieces are sought for, and Latin words. */
class Sought {
  constructor() {
    /** @type {Set<string>} */
    this.latin = new Set();
    /** @type {Set<string>} */
    this.typed = new Set();
    /** @type {Set<string>} */
    this.synonyms = new Set();
    /** @type {Set<string>} */
    this.pieces = new Set();
    /** @type {Set<string>} */
    this.letters = new Set();
  }

  /**
   * @param {Atom} atom
   * @param {boolean} synonym
   */
  add(atom, synonym) {
    if (atom.type === "word") for (const { word, weight } of atom.candidates) if (weight >= 0.3 && !STOP.has(word)) this.latin.add(word);
    if (atom.type !== "han") return;
    if ([...atom.run].length === 1) this.letters.add(atom.run);
    else if (synonym) this.synonyms.add(atom.run);
    else {
      this.typed.add(atom.run);
      for (const [pair] of atom.pairs) this.pieces.add(pair);
    }
  }
}

/** @param {Set<string>} words */
const overlapping = (words) => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return words.size ? new RegExp(`(?=(${longestFirst.join("|")}))`, "g") : null;
};

/**
 * @param {Query} query
 * @returns {Marks}
 */
export const marksOf = (query) => {
  const sought = new Sought();
  for (const { alternatives } of query.readings.flatMap(({ groups }) => groups)) {
    for (const { atoms, synonym } of alternatives) for (const atom of atoms) sought.add(atom, synonym === true);
  }
  const { latin, typed, synonyms, pieces, letters } = sought;
  return {
    latin: latin.size ? new RegExp(`(^|[^a-z0-9])(${[...latin].join("|")})(?![a-z0-9])`, "g") : null,
    han: (typed.size || synonyms.size ? [typed, synonyms, pieces] : [letters]).map(overlapping),
  };
};

/**
 * The stretches of a text to mark, without overlaps, in order; what was typed makes them worth more.
 * @param {string} text
 * @param {Marks} marks
 * @returns {Marked}
 */
export const marked = (text, marks) => {
  const lower = text.toLowerCase();
  /** @type {[number, number][]} */
  const found = [];
  const tier = marks.han.findIndex((expression) => {
    for (const { index = 0, 1: piece } of expression ? lower.matchAll(expression) : []) found.push([index, index + piece.length]);
    return found.length > 0;
  });
  for (const { index = 0, 1: before, 2: word } of marks.latin ? lower.matchAll(marks.latin) : []) {
    found.push([index + before.length, index + before.length + word.length]);
  }
  /** @type {[number, number][]} */
  const stretches = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = stretches[stretches.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return { stretches, worth: [3, 2, 1][tier] ?? 1 };
};

/**
 * How much of the query a text has: each marked piece once.
 * @param {string} text
 * @param {Marked} found
 */
export const worthOf = (text, { stretches, worth }) => {
  const pieces = new Set(stretches.map(([from, to]) => text.slice(from, to).toLowerCase()));
  return worth * [...pieces].reduce((all, piece) => all + (isHan(piece) ? piece.length : 2), 0);
};
