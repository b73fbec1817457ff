// Bands of scores: `generator/assess/bands.py` finds the band of a score alike.
import { own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Pair} Pair */

/** The place of a score among the bands, as it is shown, with one decimal. @param {Checklist} list @param {number} score */
const place = (list, score) => {
  const shown = Math.floor(score * 10 + 0.5);
  return list.data.bands.filter(({ lowest }) => lowest * 10 <= shown).length - 1;
};

/** What the band of a score is called, with its scores; a mean between two bands is in the lower one.
 * @param {Checklist} list @param {number | null} score @returns {Pair | null} */
export const bandTold = (list, score) => (score === null ? null : list.data.bands[place(list, score)]?.told ?? null);

/** What a clause looks like in each band. @param {Checklist} list @param {import("./types.js").Scoring} scoring @param {string} dimension */
export const looksOf = (list, scoring, dimension) => own(own(list.data.looks, scoring.method) ?? {}, dimension) ?? [];

/** What it looks like at a score. @param {Checklist} list @param {import("./types.js").Scoring} scoring @param {string} dimension
 * @param {number} score @returns {Pair | null} */
export const lookAt = (list, scoring, dimension, score) => looksOf(list, scoring, dimension)[place(list, score)] ?? null;
