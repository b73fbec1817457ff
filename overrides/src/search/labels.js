// Labels of clauses, such as AC-2(3), in what was typed, with their marks or without.

/** @import { Entry } from "./types.js" */

const PART = /[a-z\u3400-\u9fff]+|\d+/g;
const PLAIN = /^([a-z]\.)?[\d.]+$|^\D*$/i;
const MOST = 9;
const LETTER = /^(?:\s*-?\s*([a-z])(?:-(\d{1,2})(?![a-z0-9.])|\)|(?![a-z0-9])))?/; // of a provision and its item, behind a label

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
    if (!["clause", "withdrawn"].includes(kind) || PLAIN.test(number)) continue;
    const words = parts(number).map(({ word }) => word);
    const run = words.join("");
    labels.set(run, labels.has(run) ? "" : number);
    labels.set(words.join("."), number);
  }
  return labels;
};

/**
 * The longest label that begins with a part of a text, and which part it ends with.
 * @param {Map<string, string>} labels
 * @param {ReturnType<typeof parts>} all
 * @param {number} first
 */
const labelAt = (labels, all, first) => {
  for (let last = first + MOST; last >= first; last -= 1) {
    const words = all.slice(first, last + 1).map(({ word }) => word);
    const label = all[last] && all[last + 1]?.start !== all[last].end && (labels.get(words.join(".")) || labels.get(words.join("")));
    if (label) return { label, last };
  }
  return undefined;
};

/**
 * Whether a text is a label, perhaps with more of it to come: AC-2 of AC-2(3).
 * @param {Map<string, string>} labels
 * @param {string} text
 */
export const isLabel = (labels, text) => labels.has(parts(text).map(({ word }) => word).join("."));

/**
 * A text with its labels taken out, the longest first, each with the letter of a provision and the number of an item behind it.
 * @param {Map<string, string>} labels
 * @param {string} text
 * @param {(label: string, letter: string | undefined, item: string | undefined) => string} take what stands in place of a label
 */
export const withoutLabels = (labels, text, take) => {
  const all = labels.size ? parts(text) : [];
  let made = "";
  let at = 0;
  all.forEach(({ start }, first) => {
    const inside = start < at || (at < start && all[first - 1]?.end === start);
    const found = inside ? undefined : labelAt(labels, all, first);
    if (!found) return;
    const { end } = all[found.last];
    const [whole, letter, item] = /** @type {RegExpExecArray} */ (LETTER.exec(text.slice(end)));
    made += text.slice(at, start) + take(found.label, letter, item);
    at = end + whole.length;
  });
  return made + text.slice(at);
};
