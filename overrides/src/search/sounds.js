// Chinese names written with characters that only sound like theirs, as who types by pinyin picks a wrong one.
import { added } from "./lists.js";

/**
 * The groups of each character, by its code.
 * @param {string} packed characters that sound alike, a space between groups
 */
export const soundsIn = (packed) => {
  /** @type {Map<number, number[]>} */
  const groups = new Map();
  for (const [at, group] of packed.split(" ").entries()) for (const character of group) added(groups, Number(character.codePointAt(0)), at);
  return groups;
};

/**
 * @param {number[]} some
 * @param {number[]} others
 */
const meet = (some, others) => some.some((one) => others.includes(one));

/**
 * How many characters of a run differ from as many of a name: below 0 where all of those sound alike. Two that do not are enough.
 * @param {Map<number, number[]>} alike
 * @param {string} run
 * @param {string} name
 * @param {number} from
 */
export const difference = (alike, run, name, from) => {
  let other = 0;
  let heard = 0;
  for (let at = 0; at < run.length && other - heard < 2; at += 1) {
    const typed = run.charCodeAt(at);
    const own = name.charCodeAt(from + at);
    if (typed === own) continue;
    other += 1;
    const some = alike.get(own);
    const others = some && alike.get(typed);
    if (others && meet(others, some)) heard += 1;
  }
  return other === heard ? -heard : other;
};
