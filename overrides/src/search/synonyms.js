// Words that mean the same.
import { added } from "./lists.js";

/** @import { Core } from "./types.js" */
/** @typedef {Map<string, { zh: string, en: string }[]>} Meanings */

/**
 * What the wanted ones of some words mean.
 * @param {Core["synonyms"]} rows
 * @param {(word: string) => boolean} wanted
 * @param {(word: string) => string} keyOf
 * @returns {Meanings}
 */
export const meanings = (rows, wanted, keyOf) => {
  /** @type {Meanings} */
  const found = new Map();
  for (const [typed, zh, en] of rows) {
    for (const word of typed) if (wanted(word)) added(found, keyOf(word), { zh, en });
  }
  return found;
};
