// Numbers of clauses, level by level.

/** @import { HandedEdition } from "./types.js" */
const LETTER = /^[A-Z]/;

/** The number one level up. @param {string} number */
const aboveOf = (number) => number.slice(0, Math.max(0, number.lastIndexOf(".")));

/** Whether one number of a level stands behind another. @param {string} one @param {string} other */
const isBehind = (one, other) => (LETTER.test(one) ? one > other : Number(one) > Number(other));

/**
 * The number above which nothing stands at its level: `7.1.6` for `7.1.9`, where an edition is known to end so. Of this standard
 * all is known: where it has no annexes, an annex stands behind its last chapter.
 * @param {string} number
 * @param {HandedEdition} edition
 */
export const endOf = (number, { clauses = [], last = [], ids }) => {
  const parts = number.split(".");
  const annex = LETTER.test(number);
  if (annex && ids && !clauses.some((one) => LETTER.test(one))) return last.find((one) => !one.includes("."));
  for (const [depth, own] of parts.entries()) {
    const above = parts.slice(0, depth).join(".");
    const end = last.find((one) => aboveOf(one) === above && LETTER.test(one) === annex);
    if (end === undefined) {
      if (depth && !clauses.some((one) => one.startsWith(`${above}.`))) return undefined;
    } else if (isBehind(own, end.split(".").pop() ?? "")) return end;
  }
  return undefined;
};
