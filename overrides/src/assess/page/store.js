// Assessments in this browser: a record for the head, for each item and for each clause's scores, so that two windows of
// one assessment write beside each other. Keys begin with the site's folder, since all pages from folders share one storage.
import { asAnswer, isObject, shapeFaults, shapeOf } from "../shape.js";
import { list, mount } from "./list.js";
import { now } from "./files.js";
import { newAssessment } from "./forms.js";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").Head} Head */
/** @typedef {Record<string, unknown>} Stored */
/** @typedef {{ prefix: string, id: string, head: Head, edition: string, standard: string, foreign: boolean, exported: string, broken: boolean }} Entry */

const folder = new URL(`${mount.dataset["root"]}../`, location.href).pathname;
const SITE = `clausebook.kit|${folder}|`;
const HERE = `${SITE}${list.data.standard.id}|${list.data.standard.edition}|`;

const found = (() => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
})();

/** Whether what is written now can be read back. */
export const holds = () => {
  const [key, value] = [`${SITE}?`, `${now()} ${Math.random()}`];
  try {
    found?.setItem(key, value);
    const held = found?.getItem(key) === value;
    found?.removeItem(key);
    return held && found?.getItem(key) === null;
  } catch {
    return false;
  }
};
/** Whether there is a storage at all, be it full. */
export const available = () => found !== null;

/** @returns {Storage} */
export const storage = () => {
  if (!found) throw new Error("no storage");
  return found;
};

/** @param {string} prefix */
const keysOf = (prefix) => Array.from({ length: found?.length ?? 0 }, (_, n) => found?.key(n) ?? "").filter((key) => key.startsWith(prefix));
/** @param {string} id */
export const prefixOf = (id) => `${HERE}${id}|`;
/** @param {string} id @param {string} part */
export const keyOf = (id, part) => prefixOf(id) + part;

/** A record, `null` where there is none, `undefined` where it cannot be read. @param {string} key @returns {Stored | null | undefined} */
export const recordAt = (key) => {
  const text = found?.getItem(key) ?? null;
  try {
    const value = text === null ? null : JSON.parse(text);
    return value === null || isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
/** The records of an assessment by their part. @param {string} prefix @returns {Map<string, Stored | undefined>} */
export const recordsBelow = (prefix) => new Map(keysOf(prefix).map((key) => [key.slice(prefix.length), recordAt(key) ?? undefined]));

/** A part's kind and id: "item:5.1-a-1". @param {string} part @returns {[string, string]} */
export const split = (part) => {
  const at = part.indexOf(":");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
};

const SMALL_PRIME = 31;
/** The part under which words of a field are set aside for which it has no room; the same words have the same one.
 * @param {string} part @param {string} field @param {string} words */
export const asideOf = (part, field, words) => {
  let sum = 0;
  for (const unit of words) sum = (Math.imul(sum, SMALL_PRIME) + (unit.codePointAt(0) ?? 0)) | 0;
  return `aside:${part}:${field}:${words.length}:${sum}`;
};
/** @param {string} part */
export const isAside = (part) => part.startsWith("aside:");

/** An assessment as records. @param {Assessment} assessment @returns {[string, Stored][]} */
export const recordsOf = (assessment) => {
  const { items, scores, ...head } = assessment;
  /** @type {[string, Stored][]} */
  const made = [["head", head]];
  for (const [id, answer] of Object.entries(items)) made.push([`item:${id}`, answer]);
  for (const [id, given] of Object.entries(scores)) made.push([`scores:${id}`, given]);
  return made;
};

/** Writes a whole assessment, or nothing of it: throws when the storage has no room. @param {Assessment} assessment */
export const save = (assessment) => {
  const room = storage();
  /** @type {[string, string | null][]} */
  const before = [];
  try {
    for (const [part, value] of recordsOf(assessment).reverse()) {
      const key = keyOf(assessment.id, part);
      before.push([key, room.getItem(key)]);
      room.setItem(key, JSON.stringify(value));
    }
  } catch (error) {
    for (const [key, old] of before) {
      if (old === null) room.removeItem(key);
      else room.setItem(key, old);
    }
    throw error;
  }
};

/** @param {Stored} head */
const isHead = (head) => !shapeFaults({ ...newAssessment([]), ...head, items: {}, scores: {} }, list.rules).length;
/** @param {unknown} record */
const isAnswer = (record) => !shapeFaults(record, list.rules, shapeOf(list.rules, "Answer")).length;
/** @param {Stored} record */
const isScores = (record) => Object.values(record).every((score) => typeof score === "number" && Number.isInteger(score));

/** An assessment, and how many of its records cannot be read; they stay as they are. @param {string} id @param {string} [prefix]
 * @returns {{ assessment: Assessment, broken: number, headless: boolean } | null} */
export const load = (id, prefix = prefixOf(id)) => {
  const records = recordsBelow(prefix);
  if (!records.has("head")) return null;
  const head = records.get("head");
  const headless = !head || !isHead(head);
  let broken = headless ? 1 : 0;
  const made = newAssessment([], { id });
  const assessment = headless ? made : { ...made, ...head, items: made.items, scores: made.scores };
  for (const [part, record] of records) {
    const [kind, key] = split(part);
    if (kind === "item" && record && isAnswer(record)) assessment.items[key] = asAnswer(record, list.rules);
    else if (kind === "scores" && record && isScores(record)) assessment.scores[key] = /** @type {Record<string, number>} */ (record);
    else if (kind === "item" || kind === "scores") broken += 1;
  }
  return { assessment, broken, headless };
};

/** All assessments of this site, the newest first. @returns {Entry[]} */
export const entries = () => {
  const made = keysOf(SITE).filter((key) => key.endsWith("|head")).map((key) => {
    const prefix = key.slice(0, -"head".length);
    const [standard = "", edition = "", id = ""] = key.slice(SITE.length).split("|");
    const record = recordAt(key);
    const foreign = !prefix.startsWith(HERE);
    const broken = !record || (!foreign && !isHead(record));
    const head = broken ? newAssessment([], { id, changed: "" }) : /** @type {Head} */ (/** @type {unknown} */ (record));
    return { prefix, id, head, edition, standard, foreign, exported: found?.getItem(`${prefix}exported`) ?? "", broken };
  });
  return made.sort((a, b) => (String(b.head.changed) < String(a.head.changed) ? -1 : 1));
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
/** @param {string} id */
export const lastExport = (id) => found?.getItem(keyOf(id, "exported")) ?? "";

/** Asks the browser to keep what is stored when it clears up. */
export const persist = async () => {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
};
