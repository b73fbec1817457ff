// One record that two windows of one browser changed, from what was stored before.
import { mergedText } from "../merging.js";
import { isObject } from "../shape.js";
import { list } from "./list.js";

/** @typedef {import("./store.js").Stored} Stored */

/** @param {unknown} one @param {unknown} other */
export const alike = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const OF_FAULTS = ["statement", "evidence", "cause", "correction", "action", "verification", "withdrawn"];
const TYPED = new Set([...list.rules.evidence, ...list.rules.texts, "text", ...OF_FAULTS]);
const LINES = new Set(list.rules.visit.filter((key) => !list.rules.days.includes(key)));

/** @param {string} key @param {unknown} value @returns {value is string} */
const areWords = (key, value) => typeof value === "string" && (TYPED.has(key) || LINES.has(key));

/** @typedef {(field: string, words: string) => void} Lost what is done with words that have no room */

/** Two versions of a record from a common base: each side's changes stand; where both changed a text, both are kept.
 * @param {unknown} base @param {unknown} theirs @param {unknown} ours @param {string} key @param {Lost} lost @returns {unknown} */
export const joined = (base, theirs, ours, key, lost) => {
  if (alike(ours, theirs) || alike(base, theirs)) return ours;
  if (alike(base, ours)) return theirs;
  if (key === "changed") return String(theirs) > String(ours) ? theirs : ours;
  if (isObject(ours) && isObject(theirs) && key !== "provision") {
    return key === "written" ? latestOfEach(theirs, ours) : joinedKeys(isObject(base) ? base : {}, theirs, ours, lost);
  }
  if (ours === undefined || ours === null) return theirs;
  return areWords(key, ours) && areWords(key, theirs) ? joinedText(theirs, ours, key, lost) : ours;
};

/** When what was written last. @param {Stored} theirs @param {Stored} ours @returns {Stored} */
const latestOfEach = (theirs, ours) => {
  const made = { ...theirs };
  for (const [key, moment] of Object.entries(ours)) if (String(moment) > String(made[key] ?? "")) made[key] = moment;
  return made;
};

/** Where both have no room together, every window keeps the same one, the longer, so that they do not answer each other for
 * ever. @param {string} theirs @param {string} ours @param {string} key @param {Lost} lost */
const joinedText = (theirs, ours, key, lost) => {
  const ahead = theirs.length - ours.length || (theirs > ours ? 1 : -1);
  const kept = ahead > 0 ? theirs : ours;
  const text = TYPED.has(key) ? mergedText(list, theirs, ours, kept) : kept;
  for (const words of [theirs, ours]) if (!text.includes(words)) lost(key, words);
  return text;
};

/** @param {Stored} base @param {Stored} theirs @param {Stored} ours @param {Lost} lost */
const joinedKeys = (base, theirs, ours, lost) => {
  const keys = Array.from(new Set([...Object.keys(theirs), ...Object.keys(ours)]));
  const made = keys.map((name) => [name, joined(base[name], theirs[name], ours[name], name, lost)]);
  return Object.fromEntries(made.filter(([, value]) => value !== undefined));
};
