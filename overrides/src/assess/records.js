// Records with fields that several hands write: numbered, of each field what was written last, as `generator/assess/records.py`
// settles them.
import { isDay } from "./gate.js";
import { inOrderOfIds } from "./hands.js";
import { shapeOf, whole } from "./shape.js";
import { inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").LogRecord} LogRecord */
/** @typedef {import("./types.js").Numbered} Numbered */
/** @typedef {import("./types.js").RecordName} RecordName */
/** A record with the hand that wrote it. @typedef {{ hand: string, record: Numbered }} Wrote */

/** A record of which nothing was written. @param {Checklist} list @param {RecordName} kind @returns {any} */
export const newRecord = (list, kind) => whole({}, list.rules, shapeOf(list.rules, list.rules.kinds[kind].shape));

/** @param {Numbered} record @param {string} key */
const valueOf = (record, key) => /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (record))[key];

/** Who wrote a key last; of two equally late the one whose value is greater. @param {Wrote[]} records @param {string} key */
const latest = (records, key) => {
  const wrote = records.filter(({ record }) => own(record.written, key) !== undefined);
  /** @param {Wrote} one */
  const json = ({ record }) => JSON.stringify(valueOf(record, key));
  wrote.sort((a, b) => inOrder(a.record.written[key] ?? "", b.record.written[key] ?? "") || inOrder(json(a), json(b)) || inOrder(a.hand, b.hand));
  return wrote[wrote.length - 1];
};

/** The digits of a number, or more than any. @param {Checklist} list @param {RecordName} kind @param {string} number */
export const placeOf = (list, kind, number) => {
  const found = new RegExp(`^${list.rules.kinds[kind].prefix}([0-9]{1,9})(?![0-9])`).exec(number);
  return found ? Number(found[1]) : 1e9;
};

/** @template {Numbered} T @param {Checklist} list @param {RecordName} kind @param {[string, T][]} records */
export const inOrderOfNumbers = (list, kind, records) =>
  records.sort(([one, a], [other, b]) =>
    placeOf(list, kind, a.number) - placeOf(list, kind, b.number) || inOrder(a.number, b.number) || inOrder(one, other));

/** @param {Checklist} list @param {Map<string, Numbered>} made @param {Map<string, string>} givenBy @returns {[string, Numbered][]} */
const toldApart = (list, made, givenBy) => {
  const records = Array.from(made);
  return records.map(([id, record]) => {
    const alike = records.filter(([, other]) => other.number === record.number);
    if (alike.length === 1) return [id, record];
    const name = givenBy.get(id) ?? "";
    const isAlone = alike.filter(([other]) => givenBy.get(other) === name).length === 1;
    return [id, { ...record, number: `${record.number} (${list.hasWords(name) && isAlone ? name : id})` }];
  });
};

/** What the hands say together: of each key what was written last, in the order of the numbers. Where several have one number, the
 * name of who gave it, or the id, stands behind it. @param {Checklist} list @param {RecordName} kind @param {AssessmentFile} file
 * @param {(hand: string) => string} nameOf @returns {Map<string, any>} */
export const settledRecords = (list, kind, file, nameOf) => {
  /** @type {Map<string, Wrote[]>} */
  const found = new Map();
  for (const [hand, records] of inOrderOfIds(file.hands)) {
    for (const [id, record] of Object.entries(records[kind])) found.set(id, [...(found.get(id) ?? []), { hand, record }]);
  }
  /** @type {Map<string, Numbered>} */
  const made = new Map();
  /** @type {Map<string, string>} */
  const givenBy = new Map();
  for (const [id, records] of found) {
    const wrote = list.rules.kinds[kind].keys.flatMap((key) => {
      const last = latest(records, key);
      return last ? [{ key, ...last }] : [];
    });
    if (!wrote.length) continue;
    const changed = records.map(({ record }) => record.changed).sort(inOrder)[records.length - 1] ?? "";
    const written = Object.fromEntries(wrote.map(({ key, record }) => [key, record.written[key]]));
    made.set(id, { ...newRecord(list, kind), ...Object.fromEntries(wrote.map(({ key, record }) => [key, valueOf(record, key)])), written, changed });
    const giver = wrote.find(({ key }) => key === "number");
    givenBy.set(id, giver ? nameOf(giver.hand) : "");
  }
  return new Map(inOrderOfNumbers(list, kind, toldApart(list, made, givenBy)));
};

/** The records that were not taken away, in the order of their numbers. @param {Checklist} list @param {RecordName} kind
 * @param {Iterable<[string, LogRecord]>} records @returns {LogRecord[]} */
export const standing = (list, kind, records) =>
  inOrderOfNumbers(list, kind, Array.from(records)).map(([, record]) => record).filter(({ gone }) => !gone);

/** What is still to verify on site and what logs lack: the kinds in their order, each with numbers.
 * @param {Checklist} list @param {Pick<Assessment, import("./types.js").Log>} assessment @param {string[]} disputed clauses whose scores differ */
export const recordLacks = (list, { issues, documents, interviews, samples }, disputed) => {
  /** @param {RecordName} kind @param {Record<string, LogRecord>} records @param {(record: any) => unknown} holds */
  const some = (kind, records, holds) => standing(list, kind, Object.entries(records)).filter(holds).map(({ number }) => number);
  /** @param {string} key @returns {(record: LogRecord) => unknown} */
  const wrong = (key) => (record) => record[key] && !isDay(String(record[key]));
  /** @type {Record<string, string[]>} */
  const found = {
    "issue-open": some("issues", issues, ({ settled }) => !settled),
    "issue-no-result": some("issues", issues, ({ settled, result }) => settled && !list.hasWords(result)),
    "log-no-such-day": [...some("issues", issues, wrong("settled")), ...some("documents", documents, wrong("seen")),
      ...some("interviews", interviews, wrong("held"))],
    "sample-too-large": some("samples", samples, ({ size, drawn }) => size && drawn && Number(drawn) > Number(size)),
    "scores-differ": list.hasScoring ? disputed : [],
  };
  return list.rules.record_lacks.map((kind) => ({ kind, ids: found[kind] ?? [] })).filter(({ ids }) => ids.length);
};
