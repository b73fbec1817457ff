// Assessments in this browser: a record for the head, and of each hand one for the visit, for each item, for each clause's
// scores, so that two windows of one assessment write beside each other.
import { newHand, ofFirstVersion } from "../hands.js";
import { people, settledHead } from "../settled.js";
import { shapeFaults, shapeOf, whole } from "../shape.js";
import { list } from "./list.js";
import { now } from "./files.js";
import { newFile, newHandId, ownHand } from "./forms.js";
import { HERE, SITE, folder, found, keyOf, keysOf, prefixOf, recordAt, storage } from "./storage.js";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Hand} Hand */
/** @typedef {import("../types.js").Head} Head */
/** @typedef {import("../types.js").RecordKind} RecordKind */
/** @typedef {import("./storage.js").Stored} Stored */
/** An assessment as it is stored: its hands, which of them is this browser's own (nothing while nobody has written here), how
 * many records cannot be read, whether the head is one of them, and whether all stands in the storage as it is read.
 * @typedef {{ file: AssessmentFile, own: string, broken: number, headless: boolean, stored: boolean }} Loaded */
/** @typedef {Loaded & { prefix: string, id: string, head: Head, edition: string, standard: string, foreign: boolean, exported: string,
 *   imported: string }} Entry */

/** What a record of each kind begins with, and the name of its shape. @type {Record<RecordKind, [string, string]>} */
const RECORDS = {
  items: ["item", "Answer"], scores: ["scores", "ScoresGiven"], agreed: ["agreed", "Answer"], assigned: ["assigned", "Assigned"],
  report: ["report", "ReportText"], attachments: ["attachment", "Attachment"], nonconformities: ["nonconformity", "Nonconformity"],
  agreed_scores: ["agreed_scores", "ScoresGiven"], issues: ["issue", "SiteIssue"], documents: ["document", "DocumentSeen"],
  interviews: ["interview", "Interview"], samples: ["sample", "Sample"],
};
const KINDS = new Map(/** @type {[RecordKind, [string, string]][]} */ (Object.entries(RECORDS)).map(([kind, [part]]) => [part, kind]));
/** The kind of records that a part begins with. @param {string} part */
export const kindOf = (part) => KINDS.get(part);
/** What the parts of a kind begin with. @param {RecordKind} kind */ export const partOf = (kind) => RECORDS[kind][0];
/** Records that are no words of anybody. */
const NOTES = ["exported", "imported", "previous", "mine"];
/** Who writes, and the visit. */
export const VISIT = "visit";

/** A part's kind and id: "item:5.1-a-1". @param {string} part @returns {[string, string]} */
export const split = (part) => {
  const at = part.indexOf(":");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
};

/** What the parts of words begin with that are set aside. */
export const ASIDE = "aside:";
const SMALL_PRIME = 31;
/** The part under which words of a field are set aside for which it has no room; the same words have the same one.
 * @param {string} part @param {string} field @param {string} words */
export const asideOf = (part, field, words) => {
  let sum = 0;
  for (const unit of words) sum = (Math.imul(sum, SMALL_PRIME) + (unit.codePointAt(0) ?? 0)) | 0;
  return `${ASIDE}${part}:${field}:${words.length}:${sum}`;
};
/** @param {string} part */
export const isAside = (part) => part.startsWith(ASIDE);

/** @param {string} part @param {unknown} record @returns {[string, Stored]} */
const pair = (part, record) => [part, /** @type {Stored} */ (record)];

/** What a hand wrote as records. @param {Hand} hand @returns {[string, Stored][]} */
export const recordsOf = ({ name, goes_on, changed, head, ...records }) => [
  [VISIT, { name, goes_on, changed, head }],
  ...list.rules.records.flatMap((kind) => Object.entries(records[kind]).map(([id, record]) => pair(`${RECORDS[kind][0]}:${id}`, record))),
];

/** A file as records, the head last. @param {AssessmentFile} file @param {string} own @returns {[string, Stored][]} */
const allRecords = ({ hands, ...head }, own) => [
  ...Object.entries(hands).flatMap(([id, hand]) => recordsOf(hand).map(([part, record]) => pair(`${id}|${part}`, record))),
  ["head", { ...head, own }],
];

/** Records as they were read last, by their keys: what stands in the storage as it did is not read again. A record is never
 * changed: another one takes its place. @type {Map<string, { text: string, made: unknown }>} */
const known = new Map();
/** @param {string} key @param {string | null} text @param {unknown} value */
const isAsRead = (key, text, value) => known.get(key)?.made === value && known.get(key)?.text === text;

/** Writes a whole assessment, or nothing of it: throws when the storage has no room. @param {AssessmentFile} file
 * @param {string} own hand of this browser @param {string} [prefix] */
export const save = (file, own, prefix = prefixOf(file.id)) => {
  const room = storage();
  /** @type {[string, string | null][]} */
  const before = [];
  try {
    for (const [part, value] of allRecords(file, own)) {
      const key = prefix + part;
      const old = room.getItem(key);
      if (isAsRead(key, old, value)) continue;
      const text = JSON.stringify(value);
      if (old === text) continue;
      before.push([key, old]);
      room.setItem(key, text);
      if (room.getItem(key) !== text) throw new Error("the storage does not hold what is written");
    }
  } catch (error) {
    for (const [key, old] of before) {
      if (old === null) room.removeItem(key);
      else room.setItem(key, old);
    }
    throw error;
  }
};

/** @param {unknown} record @param {string} name of its shape */
const fits = (record, name) => !shapeFaults(record, list.rules, shapeOf(list.rules, name)).length;

/** A record with all that its shape has, or nothing where it cannot be read. @param {string} part @param {Stored | null | undefined} record */
const soundOf = (part, record) => {
  const kind = kindOf(split(part)[0]);
  const shape = kind ? RECORDS[kind][1] : "Hand";
  if (!record || (!kind && part !== VISIT) || !fits(record, shape)) return null;
  return whole(record, list.rules, shapeOf(list.rules, shape));
};

/** @param {Record<string, Hand>} hands @param {string} id @param {string} part @param {unknown} made */
const put = (hands, id, part, made) => {
  const hand = hands[id] ?? newHand();
  const [name, key] = split(part);
  const kind = kindOf(name);
  if (kind) /** @type {Record<string, unknown>} */ (hand[kind])[key] = made;
  else {
    const { name: who, goes_on, changed, head } = /** @type {Hand} */ (made);
    Object.assign(hand, { name: who, goes_on, changed, head });
  }
  hands[id] = hand;
};

/** Takes a record of a hand into it, and tells whether it could be read. @param {Record<string, Hand>} hands @param {string} id
 * @param {string} part @param {Stored | undefined} record */
export const takeRecord = (hands, id, part, record) => {
  const made = soundOf(part, record);
  if (made) put(hands, id, part, made);
  return made !== null;
};

/** @param {string} key @param {string} part */
const soundAt = (key, part) => {
  const text = found?.getItem(key) ?? "";
  const before = known.get(key);
  if (before && before.text === text) return before.made;
  const made = soundOf(part, recordAt(key));
  known.set(key, { text, made });
  return made;
};

/** An assessment stored by hands. @param {string} id @param {string} prefix @param {string[]} keys @returns {Loaded} */
const byHands = (id, prefix, keys) => {
  const { own = "", ...head } = recordAt(`${prefix}head`) ?? {};
  const { shape } = list.rules;
  const headless = typeof own !== "string" || shapeFaults({ ...head, hands: {} }, list.rules, shape).length > 0;
  const file = headless ? newFile({ id }) : /** @type {AssessmentFile} */ (whole({ ...head, hands: {} }, list.rules, shape));
  let broken = headless ? 1 : 0;
  for (const key of keys) {
    const name = key.slice(prefix.length);
    const cut = name.indexOf("|");
    const part = name.slice(cut + 1);
    if (name === "head" || NOTES.includes(name) || isAside(part)) continue;
    const made = soundAt(key, part);
    if (made) put(file.hands, cut < 0 ? "" : name.slice(0, cut), part, made);
    else broken += 1;
  }
  delete file.hands[""];
  return { file, own: String(own), broken, headless, stored: !headless };
};

/** @param {Stored} record */
const areScores = (record) => Object.values(record).every((score) => typeof score === "number" && Number.isInteger(score));

/** An assessment stored by an earlier page, all of it the words of this browser's hand.
 * @param {string} id @param {Map<string, Stored | undefined>} records */
const ofFirst = (id, records) => {
  const shape = list.rules.first_shape;
  const head = records.get("head") ?? {};
  const headless = shapeFaults(head, list.rules, shape).length > 0;
  const own = newHandId();
  const read = ["head"];
  if (headless) return { loaded: { file: newFile({ id }), own, broken: records.size, headless, stored: false }, read };
  const made = /** @type {Assessment} */ (whole({ ...head, items: {}, scores: {} }, list.rules, shape));
  let broken = 0;
  for (const [part, record] of records) {
    const [kind, key] = split(part);
    if (kind === "item" && record && fits(record, "Answer")) {
      made.items[key] = /** @type {import("../types.js").Answer} */ (whole(record, list.rules, shapeOf(list.rules, "Answer")));
      read.push(part);
    } else if (kind === "scores" && record && areScores(record)) {
      made.scores[key] = /** @type {Record<string, number>} */ (record);
      read.push(part);
    } else if (kind === "item" || kind === "scores") broken += 1;
  }
  return { loaded: { file: ofFirstVersion(list, made, own), own, broken, headless, stored: false }, read };
};

/** An assessment of an earlier page is stored by hands when it is first read; where there is no room it stays as it is.
 * @param {string} id @param {string} prefix @param {Map<string, Stored | undefined>} records @returns {Loaded} */
const renewed = (id, prefix, records) => {
  const { loaded, read } = ofFirst(id, records);
  if (loaded.headless || prefix !== prefixOf(id)) return loaded;
  try {
    save(loaded.file, loaded.own);
    for (const part of read) if (part !== "head") found?.removeItem(prefix + part);
    return { ...loaded, stored: true };
  } catch {
    return loaded;
  }
};

/** An assessment with what cannot be read of it, which stays as it is. @param {string} id @param {string} [prefix]
 * @param {string[]} [keys] all that are below it @returns {Loaded | null} */
export const load = (id, prefix = prefixOf(id), keys = keysOf(prefix)) => {
  if (!keys.includes(`${prefix}head`)) return null;
  const isFirst = recordAt(`${prefix}head`)?.["version"] === list.rules.format.first;
  return isFirst ? renewed(id, prefix, new Map(keys.map((key) => [key.slice(prefix.length), recordAt(key) ?? undefined]))) : byHands(id, prefix, keys);
};

/** Reads all records, step by step, so that assessments are at hand at once afterwards. @returns {import("../steps.js").Steps<void>} */
export function* readAhead() {
  for (const key of keysOf(SITE)) {
    const part = key.slice(key.lastIndexOf("|") + 1);
    if (part === VISIT || kindOf(split(part)[0])) soundAt(key, part);
    yield;
  }
}

const HEAD = "|head";
/** All assessments of this site, the newest first. @returns {Entry[]} */
export const entries = () => {
  const all = keysOf(SITE);
  const made = all.filter((key) => key.endsWith(HEAD)).map((headKey) => {
    const prefix = headKey.slice(0, 1 - HEAD.length);
    const [standard = "", edition = "", id = ""] = headKey.slice(SITE.length).split("|");
    const loaded = /** @type {Loaded} */ (load(id, prefix, all.filter((key) => key.startsWith(prefix))));
    const head = settledHead(list, loaded.file, people(list, loaded.file));
    const [exported = "", imported = ""] = NOTES.map((note) => found?.getItem(prefix + note) ?? "");
    return { ...loaded, prefix, id, head, edition, standard, foreign: !prefix.startsWith(HERE), exported, imported };
  });
  return made.sort((a, b) => (b.head.changed < a.head.changed ? -1 : 1));
};

/** An assessment with what this browser's own hand now writes of the visit. @param {Loaded} loaded
 * @param {Partial<import("../types.js").HandHead>} patch @returns {Loaded} */
export const withOwn = ({ file, own, ...others }, patch) => {
  const id = own || newHandId();
  const hand = file.hands[id] ?? ownHand(me());
  const hands = { ...file.hands, [id]: { ...hand, changed: now(), head: { ...hand.head, ...patch } } };
  return { ...others, own: id, file: { ...file, hands } };
};

/** Who writes in this browser, asked once. */
const ME = `clausebook.assessor|${folder}`;
export const me = () => found?.getItem(ME) ?? "";
/** @param {string} name */
export const rememberMe = (name) => {
  try {
    found?.setItem(ME, name);
  } catch {
    // It is asked again.
  }
};

/** Takes an assessment away, and returns the way back. @param {string} prefix */
export const remove = (prefix) => {
  const kept = keysOf(prefix).map((key) => [key, found?.getItem(key) ?? ""]);
  for (const [key = ""] of kept) found?.removeItem(key);
  return () => kept.forEach(([key = "", value = ""]) => storage().setItem(key, value));
};

/** Notes that an assessment was exported. @param {string} prefix */
export const noteExport = (prefix) => {
  try {
    if (found?.getItem(`${prefix}head`) !== null) found?.setItem(`${prefix}exported`, now());
  } catch {
    // The note of the last export is not worth an alarm.
  }
};
/** Notes that an assessment came in from a file. @param {string} prefix */
export const noteImport = (prefix) => {
  try {
    found?.setItem(`${prefix}imported`, now());
  } catch {
    // Nor is that of the last import.
  }
};
/** @param {string} id */
export const lastImport = (id) => found?.getItem(keyOf(id, "imported")) ?? "";
/** @param {string} id */
export const lastExport = (id) => found?.getItem(keyOf(id, "exported")) ?? "";

/** Asks the browser to keep what is stored when it clears up. */
export const persist = () => navigator.storage?.persist().catch(() => false);
