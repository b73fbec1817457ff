// Labels of clauses, such as AC-2(3), in what was typed, with their marks or without.

/** @import { Entry } from "./types.js" */

const PART = /[a-z\u3400-\u9fff]+|\d+/g;
const PLAIN = /^([a-z]\.)?[\d.]+$|^\D*$/i;
const MOST = 9;

/** @param {string} text */
const parts = (text) => Array.from(text.toLowerCase().matchAll(PART), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/**
 * The labels of entries, by their letters and numbers: each with points between, and without where that is one label's.
 * @param {Entry[]} entries
 */
export const labelsOf = (entries) => {
  /** @type {Map<string, string>} */
  const labels = new Map();
  for (const { kind, number } of entries) {
    if (kind !== "clause" || PLAIN.test(number)) continue;
    const words = parts(number).map(({ word }) => word);
    const run = words.join("");
    labels.set(run, labels.has(run) ? "" : number);
    labels.set(words.join("."), number);
  }
  return labels;
};

/**
 * A text with its labels taken out, the longest first.
 * @param {Map<string, string>} labels
 * @param {string} text
 * @param {(label: string) => string} take what stands in place of a label
 */
export const withoutLabels = (labels, text, take) => {
  const all = labels.size ? parts(text) : [];
  let made = "";
  let at = 0;
  for (let first = 0; first < all.length; first += 1) {
    if (at < all[first].start && all[first - 1]?.end === all[first].start) continue;
    for (let last = first + MOST; last >= first; last -= 1) {
      const words = all.slice(first, last + 1).map(({ word }) => word);
      const label = all[last] && all[last + 1]?.start !== all[last].end && (labels.get(words.join(".")) || labels.get(words.join("")));
      if (label) {
        made += text.slice(at, all[first].start) + take(label);
        at = all[last].end;
        first = last;
      }
    }
  }
  return made + text.slice(at);
};
