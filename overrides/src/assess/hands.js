// The assessment file of version 2: every word under the hand that wrote it, as `generator/assess/hands.py` keeps it.
import { sha256 } from "@noble/hashes/sha2.js";
import { inOrder } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Hand} Hand */
/** @typedef {import("./types.js").HandHead} HandHead */
/** @typedef {import("./types.js").ScoresGiven} ScoresGiven */

/** The entries of a record in the order of their ids. @template T @param {Record<string, T>} records @returns {[string, T][]} */
export const inOrderOfIds = (records) => Object.entries(records).sort(([one], [other]) => inOrder(one, other));

/** A name as names are compared: full width and spaces make no difference. @param {Checklist} list @param {string} name */
export const plainName = (list, name) => list.withoutBlanks(name.normalize("NFKC"));

/** The first digits of the SHA-256 of texts, one a line, or of bytes. @param {Checklist} list @param {Uint8Array | string[]} parts */
export const digest = (list, parts) => {
  const bytes = parts instanceof Uint8Array ? parts : new TextEncoder().encode(parts.join("\n"));
  const digits = Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").slice(0, list.rules.digest);
};

/** The hand that wrote a file without ids: by its name, or by the file's bytes without one.
 * @param {Checklist} list @param {string} kind @param {string} name @param {Uint8Array} bytes */
export const handId = (list, kind, name, bytes) => {
  const plain = plainName(list, name);
  return `${kind}-${digest(list, plain ? [plain] : bytes)}`;
};

/** A hand that wrote nothing. @param {Partial<Hand>} [fields] @returns {Hand} */
export const newHand = (fields = {}) => ({
  name: "", goes_on: null, changed: "", head: newHead(), items: {}, scores: {}, agreed: {}, agreed_scores: {}, assigned: {}, report: {},
  attachments: {}, nonconformities: {}, issues: {}, documents: {}, interviews: {}, samples: {}, ...fields,
});

/** @param {Partial<HandHead>} [fields] @returns {HandHead} */
export const newHead = (fields = {}) => ({
  name: "", organization: "", site: "", accompanied: "", first_day: "", last_day: "", language: null, scope: null, ...fields,
});

/** An assessment in plain, of version 1, as the words of one hand. @param {Assessment} assessment @returns {Hand} */
export const asHand = ({ name, organization, site, accompanied, first_day, last_day, language, scope, assessor, changed, items, scores }) => {
  /** @type {Record<string, ScoresGiven>} */
  const given = {};
  for (const [id, found] of Object.entries(scores)) given[id] = { given: found, changed };
  return newHand({ name: assessor, changed, head: { name, organization, site, accompanied, first_day, last_day, language, scope }, items, scores: given });
};

/** A file of version 1 as one of version 2. @param {Checklist} list @param {Assessment} assessment @param {string} hand its id @returns {AssessmentFile} */
export const ofFirstVersion = (list, assessment, hand) => ({
  format: assessment.format, version: list.rules.format.version, standard: assessment.standard, id: assessment.id, also: [],
  created: assessment.created, hands: { [hand]: asHand(assessment) },
});

/** JSON with the entries of maps in an order of ours: an object would put its numbers first.
 * @param {unknown} value @param {string} indent @returns {string} */
const json = (value, indent) => {
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    return value.length ? `[\n${value.map((entry) => inner + json(entry, inner)).join(",\n")}\n${indent}]` : "[]";
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = value instanceof Map ? Array.from(value) : Object.entries(value);
  const lines = entries.map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${json(entry, inner)}`);
  return lines.length ? `{\n${lines.join(",\n")}\n${indent}}` : "{}";
};

/** A file as JSON: hands by id, items in the order of the standard, then by id. @param {Checklist} list @param {AssessmentFile} file */
export const written = (list, file) => {
  const places = new Map(list.order.map((id, place) => [id, place]));
  /** @param {Record<string, unknown>} records */
  const ordered = (records) => {
    const place = (/** @type {string} */ id) => places.get(id) ?? places.size;
    return new Map(inOrderOfIds(records).sort(([one], [other]) => place(one) - place(other)));
  };
  const hands = new Map(inOrderOfIds(file.hands).map(([id, { name, goes_on, changed, head, ...records }]) => {
    const kinds = list.rules.records.map((kind) => /** @type {[string, unknown]} */ ([kind, ordered(records[kind])]));
    return [id, new Map(Object.entries({ name, goes_on, changed, head }).concat(/** @type {[string, any][]} */ (kinds)))];
  }));
  const { format, version, standard, id, also, created } = file;
  return `${json({ format, version, standard, id, also, created, hands }, "")}\n`;
};
