// Labels of clauses, such as AC-2(3), in what was typed, with their marks or without.

/** @import { Entry } from "./types.js" */

const PART = /[a-z\u00c0-\u024f\u0370-\u04ff\u3400-\u9fff]+|\d+/g;
const GAP = /^[\s.,:_()[\]（）．·–—/-]*$/;
const PLAIN = /^(?:[a-z]\.)?\d+(?:\.\d+)*$|^\D+$/i;

/** @param {string} text */
const parts = (text) => Array.from(text.toLowerCase().matchAll(PART), (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));

/**
 * The labels of entries, by their letters and numbers: each with points between, and without where that is one label's.
 * @param {Entry[]} entries
 */
export const labelsOf = (entries) => {
  const found = entries.filter(({ kind, number }) => kind === "clause" && number && !PLAIN.test(number)).map(({ number }) => number);
  /** @type {Map<string, string>} */
  const labels = new Map();
  /** @type {Map<string, string[]>} */
  const run = new Map();
  for (const label of found) {
    const words = parts(label).map(({ word }) => word);
    labels.set(words.join("."), label);
    run.set(words.join(""), [...(run.get(words.join("")) ?? []), label]);
  }
  for (const [key, [label, ...others]] of run) if (!others.length && !labels.has(key)) labels.set(key, label);
  const longest = Math.max(0, ...found.map((label) => parts(label).length));
  return { labels, longest };
};

/**
 * A text with its labels taken out, the longest first.
 * @param {{ labels: Map<string, string>, longest: number }} known
 * @param {string} text
 * @param {(label: string) => string} take what stands in place of a label
 */
export const withoutLabels = ({ labels, longest }, text, take) => {
  if (!labels.size) return text;
  const all = parts(text);
  let made = "";
  let at = 0;
  for (let first = 0; first < all.length; first += 1) {
    if (first && all[first - 1].end === all[first].start && at < all[first].start) continue;
    for (let last = Math.min(all.length, first + longest) - 1; last >= first; last -= 1) {
      const some = all.slice(first, last + 1);
      const near = some.every(({ start }, place) => !place || GAP.test(text.slice(some[place - 1].end, start)));
      const whole = all[last + 1]?.start !== all[last].end;
      const words = some.map(({ word }) => word);
      const label = near && whole ? labels.get(words.join(".")) ?? labels.get(words.join("")) : undefined;
      if (label === undefined) continue;
      const end = all[last].end + (/^[)）\]]/.exec(text.slice(all[last].end))?.[0].length ?? 0);
      made += text.slice(at, all[first].start) + take(label);
      at = end;
      first = last;
      break;
    }
  }
  return made + text.slice(at);
};
