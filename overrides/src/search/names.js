// The names of an entry, ready to be compared.
import { flat, isHan, runs } from "./words.js";

/** @import { Entry, Name } from "./types.js" */

/**
 * Its title first, then other designations and older titles.
 * @param {Entry} entry
 * @param {number} doc
 * @returns {Name[]}
 */
export const namesOf = (entry, doc) => {
  /** @type {[string, string][]} */
  const rows = [[entry.zh, entry.en], ...entry.names];
  return rows.map(([zh, english], at) => {
    const en = runs(english);
    return { doc, zh: flat(zh), en, key: en.join(""), said: entry.sounds[at] ?? "", main: at === 0 };
  });
};

/**
 * The share of a run's characters that a name has: 顾克期望 is three quarters of 顾客期望.
 * @param {string} name
 * @param {string} run
 */
export const likeness = (name, run) => {
  let had = 0;
  for (const letter of run) if (name.includes(letter)) had += 1;
  return had / run.length;
};

/**
 * The best name of each entry counts, other names than the title for less.
 * @param {Name} name
 */
export const mainly = ({ main }) => (main ? 1 : 0.8);

/**
 * A name by its stems, without words that say nothing.
 * @param {Name} name
 * @param {Set<string>} stop
 * @param {(word: string) => string} stem
 */
export const stemsOf = (name, stop, stem) => {
  name.stems ??= name.en
    .filter((word) => !stop.has(word))
    .map((word) => (isHan(word) ? word : stem(word)))
    .join(" ");
  return name.stems;
};
