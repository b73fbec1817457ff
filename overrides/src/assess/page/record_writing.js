// Records with fields, as this hand writes them: only the keys that it wrote; a number is given once.
import { newRecord, placeOf } from "../records.js";
import { now } from "./files.js";
import { newRecordId } from "./forms.js";
import { list } from "./list.js";
import { partOf } from "./store.js";

/** @typedef {import("../types.js").RecordName} RecordName */
/** @typedef {import("./session.js").Session} Session */

const NOBODY_HAS = 1e9;

/** @param {Session} session @param {RecordName} kind @param {string} id @param {Record<string, unknown>} patch */
export const writeRecord = (session, kind, id, patch) => {
  const before = session.team.hand[kind][id] ?? newRecord(list, kind);
  const written = Object.fromEntries(Object.keys(patch).map((key) => [key, now()]));
  session.set(`${partOf(kind)}:${id}`, { ...before, ...patch, written: { ...before.written, ...written } });
};

/** The next number that nobody has given, not even to what was taken away. @param {Session} session @param {RecordName} kind */
const nextNumber = ({ team }, kind) => {
  const given = Array.from(team.records(kind).values(), ({ number }) => placeOf(list, kind, number)).filter((place) => place < NOBODY_HAS);
  return `${list.rules.kinds[kind].prefix}${Math.max(0, ...given) + 1}`;
};

/** @param {Session} session @param {RecordName} kind @param {Record<string, unknown>} patch */
export const addRecord = (session, kind, patch) => {
  const id = newRecordId(list.rules.kinds[kind].prefix.slice(0, 1).toLowerCase());
  const number = nextNumber(session, kind);
  writeRecord(session, kind, id, { number, ...patch });
  return { id, number };
};
