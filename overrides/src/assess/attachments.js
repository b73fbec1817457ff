// Photos and files as evidence of items: what is known of them, their numbers. `generator/assess/attachments.py` says the same.
import { sha256 } from "@noble/hashes/sha2.js";
import { inOrder } from "./text.js";

/** @typedef {import("./types.js").Attached} Attached */
/** @typedef {import("./types.js").Attachment} Attachment */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {{ hand: string, record: Attachment }} Said */

const KILO = 1024;
const SHORT = 12;

/** The SHA-256 by which a file is known. @param {Uint8Array} bytes */
export const digestOf = (bytes) => Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The part of a digest that is shown. @param {string} digest */
export const shortDigest = (digest) => digest.slice(0, SHORT);

/** A number of bytes in words. @param {number} bytes */
export const sizeOf = (bytes) => {
  if (bytes < KILO * KILO) return `${Math.ceil(bytes / KILO)} KB`;
  const tenths = Math.floor((bytes * 10) / (KILO * KILO));
  return `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
};

/** A moment of the format as a report has it, the same wherever it is read. @param {string} moment */
export const momentIn = (moment) => (moment ? `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC` : "");

/** What the hands say of each attachment, the oldest first. @param {AssessmentFile} file */
const saidOf = ({ hands }) => {
  /** @type {Map<string, Said[]>} */
  const made = new Map();
  for (const [hand, { attachments }] of Object.entries(hands)) {
    for (const [id, record] of Object.entries(attachments)) made.set(id, [...(made.get(id) ?? []), { hand, record }]);
  }
  for (const said of made.values()) said.sort((one, other) => inOrder(one.record.changed, other.record.changed) || inOrder(one.hand, other.hand));
  return made;
};

/** What hangs on the items, numbered in the order in which it was added; a number stays when another one is taken away. What was
 * said last of an attachment stands. One file at one item counts once.
 * @param {AssessmentFile} file @param {(hand: string) => string} nameOf who writes with a hand @returns {Attached[]} */
export const attached = (file, nameOf) => {
  const found = Array.from(saidOf(file), ([id, said]) => {
    const [first] = /** @type {[Said]} */ (said);
    return { id, hand: first.hand, record: /** @type {Said} */ (said[said.length - 1]).record };
  });
  found.sort((one, other) => inOrder(one.record.added, other.record.added) || inOrder(one.id, other.id));
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {Map<number, Attached>} */
  const made = new Map();
  for (const { id, hand, record } of found) {
    const { item, name, type, size, sha256: digest, note, added, gone } = record;
    const place = `${item} ${digest}`;
    const number = numbers.get(place) ?? numbers.size + 1;
    numbers.set(place, number);
    if (!gone && !made.has(number)) made.set(number, { number, id, hand, item, name, type, size, sha256: digest, note, added, by: nameOf(hand) });
  }
  return Array.from(made.values()).sort((one, other) => one.number - other.number);
};

/** The digests of all files that an assessment names. @param {AssessmentFile} file */
export const digestsOf = (file) => Object.values(file.hands).flatMap(({ attachments }) => Object.values(attachments).map((one) => one.sha256));

/** The items on which a photo or file with a remark hangs: that is evidence. @param {import("./checklist.js").Checklist} list
 * @param {{ item: string, note: string }[]} attachments */
export const captioned = (list, attachments) => new Set(attachments.filter(({ note }) => list.hasWords(note)).map(({ item }) => item));
