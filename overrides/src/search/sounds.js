// Chinese names written with characters that only sound like theirs, as who types by pinyin picks a wrong one.
import { added } from "./lists.js";

/**
 * The groups of each character.
 * @param {string} packed characters that sound alike, a space between groups
 */
export const soundsIn = (packed) => {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const [at, group] of packed.split(" ").entries()) for (const character of group) added(groups, character, at);
  return groups;
};

/**
 * How a run differs from as many characters of a name: how many are other ones, and how many of those sound alike.
 * @param {Map<string, number[]>} alike
 * @param {string} run
 * @param {string} name
 * @param {number} from
 */
export const difference = (alike, run, name, from) => {
  let other = 0;
  let heard = 0;
  for (let at = 0; at < run.length && other - heard < 2; at += 1) {
    if (run[at] === name[from + at]) continue;
    other += 1;
    const groups = alike.get(name[from + at]);
    if (groups && alike.get(run[at])?.some((group) => groups.includes(group))) heard += 1;
  }
  return { other, heard };
};
