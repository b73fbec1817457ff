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
    const syllables = (entry.sounds[at] ?? "").split(" ").filter(Boolean);
    /** @type {Set<number>} */
    const starts = new Set();
    let length = 0;
    for (const syllable of syllables) {
      starts.add(length);
      length += syllable.length;
    }
    const initials = syllables.map((syllable) => syllable[0]).join("");
    return { doc, zh: flat(zh), en, key: en.join(""), sound: syllables.join(""), starts, initials, main: at === 0 };
  });
};

/**
 * The share of a run's characters that a name has: 顾克期望 is three quarters of 顾客期望.
 * @param {string} name
 * @param {string} run
 */
export const likeness = (name, run) => [...run].filter((letter) => name.includes(letter)).length / run.length;

/**
 * The best name of each entry counts, other names than the title for less.
 * @param {Name} name
 */
export const mainly = ({ main }) => (main ? 1 : 0.8);

/**
 * The share of a name that some letters sound like: whole syllables, or initials, from any syllable on.
 * @param {Name} name
 * @param {string} letters
 */
export const soundingShare = ({ sound, starts, initials }, letters) => {
  if (letters.length < 2) return 0;
  let share = 0;
  for (let from = sound.indexOf(letters); from >= 0; from = sound.indexOf(letters, from + 1)) {
    if (starts.has(from)) share = Math.max(share, letters.length / sound.length);
  }
  return share || (initials.includes(letters) ? 0.9 * (letters.length / initials.length) : 0);
};

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
