// Two files of an assessment in one: the union of their records, by the rule of `generator/assess/merging.py`.
import { inOrder, length, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Hand} Hand */
/** @typedef {import("./types.js").RecordKind} RecordKind */

/** A value as JSON that is the same for the same content. @param {unknown} value @returns {string} */
export const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => inOrder(one, other));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
};

/** Which of two records changed earlier; of two at one moment, whose JSON is smaller.
 * @param {{ changed: string }} one @param {{ changed: string }} other */
export const byMoment = (one, other) => inOrder(one.changed, other.changed) || (one === other ? 0 : inOrder(canonical(one), canonical(other)));

/** The record that changed later. @template {{ changed: string }} T @param {T} one @param {T} other @returns {T} */
export const later = (one, other) => (byMoment(one, other) < 0 ? other : one);

/** Two maps in one. @template T @param {Record<string, T>} one @param {Record<string, T>} other @param {(one: T, other: T) => T} both
 * @returns {Record<string, T>} */
const united = (one, other, both) => {
  const made = { ...one };
  for (const [id, theirs] of Object.entries(other)) {
    const ours = own(one, id);
    made[id] = ours === undefined ? theirs : both(ours, theirs);
  }
  return made;
};

/** Two copies of a hand in one. @param {Checklist} list @param {Hand} one @param {Hand} other @returns {Hand} */
export const mergedHand = (list, one, other) => {
  /** @param {Hand} hand */
  const bare = ({ name, goes_on, changed, head }) => ({ name, goes_on, changed, head });
  const records = list.rules.records.map((kind) => [kind, united(/** @type {Record<string, any>} */ (one[kind]), other[kind], later)]);
  return { ...later(bare(one), bare(other)), ...Object.fromEntries(records) };
};

const LAST = "~";
/** Two files of an assessment in one, which has the id of the older. @param {Checklist} list @param {AssessmentFile} one
 * @param {AssessmentFile} other @returns {AssessmentFile} */
export const merged = (list, one, other) => {
  /** @param {AssessmentFile} a @param {AssessmentFile} b */
  const age = (a, b) => inOrder(a.created || LAST, b.created || LAST) || inOrder(a.id, b.id);
  const [first, second] = age(one, other) <= 0 ? [one, other] : [other, one];
  const ids = new Set([...first.also, second.id, ...second.also]);
  ids.delete(first.id);
  const newness = inOrder(one.standard.revised, other.standard.revised) || inOrder(canonical(one.standard), canonical(other.standard));
  return {
    ...first,
    standard: newness < 0 ? other.standard : one.standard,
    also: Array.from(ids).sort(inOrder),
    hands: united(one.hands, other.hands, (ours, theirs) => mergedHand(list, ours, theirs)),
  };
};

/** Two texts in one, as long as a text may be: of two that hold each other the longer, else both, one after the other, or where
 * they have no room the one that is chosen. @param {Checklist} list @param {string} here @param {string} there @param {string} chosen */
export const mergedText = (list, here, there, chosen) => {
  if (here.includes(there)) return here;
  if (there.includes(here)) return there;
  const joined = `${here}\n${there}`;
  return length(joined) <= list.rules.limits.text ? joined : chosen;
};
