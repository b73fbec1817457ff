// What people come with: situations, and the entries that each leads to.
import { Lexicon } from "./lexicon.js";

/** @import { Atom, Group, LexiconHead } from "./types.js" */
/**
 * `leads` are entries, the best first; `texts` Chinese and English.
 * @typedef {{ head: LexiconHead, words: string, places: string, texts: [string, string][], leads: number[][] }} HandedSituations
 */

/**
 * The share of an atom that each situation has.
 * @param {Lexicon} lexicon
 * @param {Atom} atom
 */
const shares = (lexicon, atom) => {
  const made = new Float64Array(lexicon.size);
  if (atom.type === "han") {
    for (const [pair] of atom.pairs) for (const at of lexicon.find(pair).texts) made[at] += 1 / atom.pairs.length;
  } else if (atom.type === "word") {
    for (const { word, weight } of [{ word: atom.word, weight: 1 }, ...atom.candidates]) {
      for (const at of lexicon.find(word).texts) made[at] = Math.max(made[at], weight);
    }
  }
  return made;
};

export class Situations {
  /** @param {HandedSituations} handed */
  constructor({ head, words, places, texts, leads }) {
    this.texts = texts;
    this.leads = leads;
    this.lexicon = new Lexicon(head);
    if (words) this.lexicon.add(words, places);
  }

  /**
   * How much of one part of a query each situation has: what was typed, or what stands for it.
   * @param {Group} group
   */
  cover({ alternatives }) {
    const best = new Float64Array(this.texts.length);
    for (const { atoms, weight = 1 } of alternatives) {
      const parts = atoms.map((atom) => shares(this.lexicon, atom));
      for (let at = 0; at < best.length; at += 1) {
        const share = parts.reduce((all, part) => all + part[at], 0) / parts.length;
        best[at] = Math.max(best[at], weight * share);
      }
    }
    return best;
  }
}
