// Latin words of a query: English, pinyin, codes.
import { han } from "./chinese.js";
import { alone, latin } from "./guesses.js";
import { STOP } from "./spelling.js";
import { stem } from "./stem.js";
import { isHan, runs } from "./words.js";

/** @import { Alternative, Group } from "./types.js" */
/** @import { Book } from "./book.js" */

const TOGETHER = 4; // words that one synonym may have

/**
 * Letters heard as pinyin: names that sound like them, and what stands in texts by a name that is heard whole.
 * @param {Book} book
 * @param {string} letters
 * @returns {Alternative[]}
 */
const heard = (book, letters) => {
  const names = book.spoken.like(letters);
  if (!names.length) return [];
  const said = [...new Set(book.spoken.whole.get(letters))].map((zh) => ({ synonym: true, atoms: [han(zh)] }));
  return [{ atoms: [{ type: "sound", letters, names }] }, ...said];
};

/**
 * @param {Book} book
 * @param {string} text
 */
const meant = (book, text) =>
  runs(text)
    .filter((run) => !STOP.has(run))
    .map((run) => (isHan(run) ? han(run) : latin(book, run)));

/**
 * @param {Book} book
 * @param {string} word
 * @param {boolean} only whether nothing else was typed
 * @returns {Group}
 */
const wordGroup = (book, word, only) => ({
  alternatives: [{ atoms: [only ? alone(book, word) : latin(book, word)] }, ...(book.knows(word) ? [] : heard(book, word))],
});

/**
 * A synonym of several words with which some words begin, and how many they are.
 * @param {Book} book
 * @param {string[]} words
 * @returns {{ group: Group, taken: number } | undefined}
 */
const synonymGroup = (book, words) => {
  for (let taken = Math.min(TOGETHER, words.length); taken > 0; taken -= 1) {
    const some = words.slice(0, taken);
    const synonyms = book.synonyms.latin.get(some.map(stem).join(" "));
    if (!synonyms) continue;
    const own = some.filter((word) => !STOP.has(word));
    /** @type {Alternative[]} */
    const alternatives = own.length ? [{ atoms: own.map((word) => (words.length === 1 ? alone : latin)(book, word)) }] : [];
    const typed = some.join(" ");
    for (const { zh, en } of synonyms) {
      if (en) alternatives.push({ synonym: true, atoms: meant(book, en), why: { typed, through: "synonym", says: en } });
      if (zh) alternatives.push({ synonym: true, atoms: [han(zh)], why: { typed, through: "synonym", says: zh } });
    }
    return { group: { alternatives }, taken };
  }
  return undefined;
};

/**
 * Words heard as pinyin together with which some words begin, and how many they are.
 * @param {Book} book
 * @param {string[]} words
 * @returns {{ group: Group, taken: number } | undefined}
 */
const soundGroup = (book, words) => {
  let found;
  for (let taken = 2; taken <= words.length; taken += 1) {
    const some = words.slice(0, taken);
    const alternatives = heard(book, some.join(""));
    if (!alternatives.length) break; // nothing sounds like more of them
    if (!some.every((word) => book.knows(word))) found = { group: { alternatives }, taken };
  }
  return found;
};

/**
 * Latin words from the left: synonyms of several words first, then words heard as pinyin together, then each alone.
 * @param {Book} book
 * @param {string[]} words
 * @param {{ joined: boolean, literal: boolean }} how whether words may be heard together, and whether nothing stands for them
 */
export const latinGroups = (book, words, { joined, literal }) => {
  /** @type {Group[]} */
  const groups = [];
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const several = (literal ? undefined : synonymGroup(book, rest)) ?? (joined ? soundGroup(book, rest) : undefined);
    if (several) groups.push(several.group);
    else {
      const begun = rest[0].length === 1 && rest.length === 1;
      if (words.length === 1 || !(STOP.has(rest[0]) || begun)) groups.push(wordGroup(book, rest[0], words.length === 1));
    }
    at += several?.taken ?? 1;
  }
  return groups;
};
