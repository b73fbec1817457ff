// Nonconformities from finding to closing: what the hands say together, their state, and what is lacking, as
// `generator/assess/nonconformities.py` tells it.
import { isDay } from "./gate.js";
import { inOrderOfIds } from "./hands.js";
import { inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answers} Answers */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Nonconformity} Nonconformity */
/** By id, in the order of their numbers. @typedef {Map<string, Nonconformity>} Register */
/** A record with the hand that wrote it. @typedef {{ hand: string, record: Nonconformity }} Wrote */

/** @returns {Nonconformity} */
export const newNonconformity = () => ({
  number: "", items: [], statement: "", grade: null, evidence: "", cause: "", correction: "", action: "", owner: "", due: "",
  verification: "", verified_by: "", verified: "", closed: "", came_from: "", withdrawn: "", written: {}, changed: "",
});

/** @param {Nonconformity} record @param {string} key */
const valueOf = (record, key) => /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (record))[key];

/** Who wrote a key last; of two equally late the one whose value is greater. @param {Wrote[]} records @param {string} key */
const latest = (records, key) => {
  const wrote = records.filter(({ record }) => own(record.written, key) !== undefined);
  /** @param {Wrote} one */
  const json = ({ record }) => JSON.stringify(valueOf(record, key));
  wrote.sort((a, b) => inOrder(a.record.written[key] ?? "", b.record.written[key] ?? "") || inOrder(json(a), json(b)) || inOrder(a.hand, b.hand));
  return wrote[wrote.length - 1];
};

/** The digits of a number, or more than any. @param {Checklist} list @param {string} number */
export const placeOf = (list, number) => {
  const found = new RegExp(`^${list.rules.nonconformity.number}([0-9]{1,9})(?![0-9])`).exec(number);
  return found ? Number(found[1]) : 1e9;
};

/** @param {Checklist} list @param {Map<string, Nonconformity>} made @param {Map<string, string>} givenBy */
const toldApart = (list, made, givenBy) => {
  const records = Array.from(made);
  return records.map(([id, record]) => {
    const alike = records.filter(([, other]) => other.number === record.number);
    if (alike.length === 1) return /** @type {const} */ ([id, record]);
    const name = givenBy.get(id) ?? "";
    const isAlone = alike.filter(([other]) => givenBy.get(other) === name).length === 1;
    return /** @type {const} */ ([id, { ...record, number: `${record.number} (${list.hasWords(name) && isAlone ? name : id})` }]);
  });
};

/** What the hands say together: of each key what was written last. Where several have one number, the name of who gave it, or
 * the id, stands behind it. @param {Checklist} list @param {AssessmentFile} file @param {(hand: string) => string} nameOf @returns {Register} */
export const settledNonconformities = (list, file, nameOf) => {
  /** @type {Map<string, Wrote[]>} */
  const found = new Map();
  for (const [hand, { nonconformities }] of inOrderOfIds(file.hands)) {
    for (const [id, record] of Object.entries(nonconformities)) found.set(id, [...(found.get(id) ?? []), { hand, record }]);
  }
  /** @type {Map<string, Nonconformity>} */
  const made = new Map();
  /** @type {Map<string, string>} */
  const givenBy = new Map();
  for (const [id, records] of found) {
    const wrote = Object.keys(list.rules.nonconformity.fields).flatMap((key) => {
      const last = latest(records, key);
      return last ? [{ key, ...last }] : [];
    });
    if (!wrote.length) continue;
    const changed = records.map(({ record }) => record.changed).sort(inOrder)[records.length - 1] ?? "";
    const written = Object.fromEntries(wrote.map(({ key, record }) => [key, record.written[key]]));
    made.set(id, { ...newNonconformity(), ...Object.fromEntries(wrote.map(({ key, record }) => [key, valueOf(record, key)])), written, changed });
    const giver = wrote.find(({ key }) => key === "number");
    givenBy.set(id, giver ? nameOf(giver.hand) : "");
  }
  const all = toldApart(list, made, givenBy);
  all.sort(([one, a], [other, b]) => placeOf(list, a.number) - placeOf(list, b.number) || inOrder(a.number, b.number) || inOrder(one, other));
  return new Map(all);
};

/** Those of an assessment in plain, in the order of their numbers. @param {Checklist} list @param {Record<string, Nonconformity>} found @returns {Register} */
export const registerOf = (list, found) =>
  new Map(Object.entries(found).sort(([one, a], [other, b]) =>
    placeOf(list, a.number) - placeOf(list, b.number) || inOrder(a.number, b.number) || inOrder(one, other)));

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
