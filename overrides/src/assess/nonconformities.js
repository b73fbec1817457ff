// Nonconformities from finding to closing: their state on a day, what repeats, and what is lacking, as
// `generator/assess/nonconformities.py` tells it.
import { isDay } from "./gate.js";
import { inOrderOfNumbers } from "./records.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answers} Answers */
/** @typedef {import("./types.js").Nonconformity} Nonconformity */
/** By id, in the order of their numbers. @typedef {Map<string, Nonconformity>} Register */

/** Those of an assessment in plain, in the order of their numbers. @param {Checklist} list @param {Record<string, Nonconformity>} found @returns {Register} */
export const registerOf = (list, found) => new Map(inOrderOfNumbers(list, "nonconformities", Object.entries(found)));

/** Whether one was not withdrawn. @param {Checklist} list @param {Nonconformity} record */
export const stands = (list, record) => !list.hasWords(record.withdrawn);

/** The state on a day. @param {Checklist} list @param {Nonconformity} record @param {string} on @returns {"open" | "overdue" | "closed" | "withdrawn"} */
export const stateOf = (list, record, on) => {
  if (!stands(list, record)) return "withdrawn";
  if (record.closed) return "closed";
  return record.due && record.due < on ? "overdue" : "open";
};

/** Whether one stands and is not closed. @param {Checklist} list @param {Nonconformity} record */
export const isOpen = (list, record) => stateOf(list, record, "") === "open";

/** The numbers of those carried along from an earlier assessment that this one repeats.
 * @param {Checklist} list @param {Register} all @param {Nonconformity} record */
export const repeated = (list, all, record) => {
  if (list.hasWords(record.came_from)) return [];
  const earlier = Array.from(all.values()).filter((other) => list.hasWords(other.came_from) && stands(list, other));
  return earlier.filter(({ items }) => items.some((item) => record.items.includes(item))).map(({ number }) => number);
};

/** The ids of those at an item that say something of this assessment: they stand and were not closed before.
 * @param {Checklist} list @param {Register} all @param {string} item */
export const atItem = (list, all, item) =>
  Array.from(all)
    .filter(([, record]) => record.items.includes(item) && stands(list, record) && !(list.hasWords(record.came_from) && record.closed))
    .map(([id]) => id);

/** What is lacking: the kinds in their order, each with items among those shown, or numbers.
 * @param {Checklist} list @param {Register} all @param {Answers} answers @param {string[]} shown @param {string} firstDay
 * @returns {{ kind: string, ids: string[] }[]} */
export const lacks = (list, all, answers, shown, firstDay) => {
  const { unmet, nonconformity } = list.rules;
  /** @param {string} id */
  const outcome = (id) => list.outcome(answers.get(id));
  /** @param {string} id */
  const conforms = (id) => ["met", "excluded"].includes(outcome(id) ?? "");
  const records = Array.from(all.values()).filter((record) => stands(list, record));
  /** @param {(record: Nonconformity) => unknown} holds */
  const some = (holds) => records.filter(holds).map(({ number }) => number);
  /** @type {Record<string, string[]>} */
  const found = {
    "no-object": shown.filter((id) => unmet.some((one) => one === outcome(id)) && !atItem(list, all, id).length),
    "object-conforms": some((record) => isOpen(list, record) && record.items.length && record.items.every(conforms)),
    "due-before": some(({ came_from, due }) => !came_from && due && due < firstDay),
    "not-verified": some(({ closed, verification }) => closed && !list.hasWords(verification)),
    "no-such-day": some(({ due, verified, closed }) => [due, verified, closed].some((day) => day && !isDay(day))),
  };
  return nonconformity.lacks.map((kind) => ({ kind, ids: found[kind] ?? [] })).filter(({ ids }) => ids.length);
};
