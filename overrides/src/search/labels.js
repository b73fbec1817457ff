// Labels of clauses, such as AC-2(3), in what was typed, with their marks or without.

import { COUNTED, inDigits } from "./spelling.js";
import { normalise } from "./words.js";

/** @import { Entry } from "./types.js" */

const PART = /[a-z]+|\d+|[第条章节款]|(?:(?![第条章节款])[\u3400-\u9fff])+/g;
const HAN = /[\u3400-\u9fff]/;
const ZEROS = /^0+(?=\d)/; // AC-02 is AC-2, unless it is another
const PLAIN = /^([a-z]\.)?[\d.]+$|^\D*$/i;
const MOST = 9;
/** What calls the number behind it a clause's, and in Chinese the one before it. */
export const CALLED = /第|条款|条文|章节|条|章|节|§+|(?:sub)?clauses?|sections?|chapters?|articles?|paragraphs?|(?:cl|sec|ch|art|para)\.?|annex|appendix|附录|术语|terms?/;
const BEFORE = new RegExp(`(^|[^a-z])(?:${CALLED.source})[\\s/_-]*$`);
/** What may stand behind a number: the bracket of AC-2(3), what calls it a clause, the letter of a provision, the number of its item. */
export const BEHIND = /[)）]?(?:\s*(?:条款|条(?!件)|章|节|款))?(?:\s*[(（]([a-z])[)）]|\s*-?\s*([a-z])(?:-(\d{1,2})(?![a-z0-9.])|[)）]|(?![a-z0-9])))?/;
const LETTERED = new RegExp(`^${BEHIND.source}`);

/** @param {string} text */
const parts = (text) =>
  Array.from(text.toLowerCase().matchAll(PART), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** @param {string[]} words */
const withoutZeros = (words) => words.map((word) => word.replace(ZEROS, ""));

/** The letters and numbers of a text, whatever marks stand between, and without zeros before them. @param {string} text */
export const partsOf = (text) => withoutZeros(parts(text).map(({ word }) => word));

/** @param {string} text */
const lettered = (text) => /** @type {RegExpExecArray} */ (LETTERED.exec(text));

/** A label as a query has it: in the digits of 第12条. @param {string} label */
const written = (label) => normalise(label).replace(COUNTED, inDigits);

/**
 * The labels and ids of entries, by their letters and numbers: each with points between, and without where that is one label's; and
 * so without zeros before its numbers, where no other is written so.
 * @param {Entry[]} entries
 */
export const labelsOf = (entries) => {
  const own = entries.filter(({ kind }) => ["clause", "withdrawn"].includes(kind));
  const all = own.flatMap(({ number, address }) => [number, address.split("/").slice(-2)[0]].map((label) => ({ label: written(label), number })));
  const named = all.flatMap(({ label, number }) => (PLAIN.test(label) ? [] : { words: parts(label).map(({ word }) => word), number }));
  /** @type {Map<string, string>} */
  const labels = new Map();
  for (const rewritten of [(/** @type {string[]} */ words) => words, withoutZeros]) {
    const taken = new Map(labels);
    for (const { words, number } of named) {
      const [spaced, run] = [".", ""].map((mark) => rewritten(words).join(mark));
      if (taken.has(spaced) || labels.get(spaced) === number) continue;
      if (!taken.has(run)) labels.set(run, labels.has(run) ? "" : number);
      labels.set(spaced, number);
    }
  }
  return labels;
};

/**
 * The longest label that begins with a part of a text, and where it ends. Behind it may stand Chinese, or the letter of a provision.
 * @param {Map<string, string>} labels
 * @param {string} text
 * @param {ReturnType<typeof parts>} all
 * @param {number} first
 */
const labelAt = (labels, text, all, first) => {
  for (const { end } of all.slice(first, first + MOST + 1).reverse()) {
    const words = all.slice(first).filter((part) => part.end <= end).map(({ word }) => word);
    const label = [words, withoutZeros(words)].flatMap((one) => [labels.get(one.join(".")), labels.get(one.join(""))]).find(Boolean);
    const behind = text.slice(end);
    if (label && (!/^[a-z0-9]/.test(behind) || lettered(behind)[0])) return { label, end };
  }
  return undefined;
};

/**
 * Whether a text is a label, perhaps with more of it to come: AC-2 of AC-2(3).
 * @param {Map<string, string>} labels
 * @param {string} text
 */
export const isLabel = (labels, text) => labels.has(partsOf(text).join("."));

/**
 * A text with its labels taken out, the longest first, each with the letter of a provision and the number of an item behind it,
 * and with what calls it a clause.
 * @param {Map<string, string>} labels
 * @param {string} text
 * @param {(label: string, letter: string | undefined, item: string | undefined) => string} take what stands in place of a label
 */
export const withoutLabels = (labels, text, take) => {
  const all = labels.size ? parts(text) : [];
  let made = "";
  let at = 0;
  all.forEach(({ start, word }, first) => {
    const before = all[first - 1];
    const inside = start < at || (at < start && before?.end === start && !HAN.test(before.word + word));
    const found = inside ? undefined : labelAt(labels, text, all, first);
    if (!found) return;
    const [whole, bracketed, letter = bracketed, item] = lettered(text.slice(found.end));
    made += text.slice(at, start).replace(BEFORE, "$1") + take(found.label, letter, item);
    at = found.end + whole.length;
  });
  return made + text.slice(at);
};
