// An assessment with its files as one ZIP: assessment.json and files/NUMBER-NAME. `generator/formats/packed.py` reads and
// writes the same.
import { strToU8, zipSync } from "fflate";
import { Archive } from "./archive.js";
import { digestOf } from "./attachments.js";
import { Refusal, problems, refuses, shown, told } from "./messages.js";
import { readAssessment } from "./reading.js";
import { settled } from "./settled.js";
import { inOrder } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Attached} Attached */
/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Told} Told */
/** @typedef {Reading & { files: Map<string, Uint8Array<ArrayBuffer>> }} Packed files by their SHA-256 */

const TEXT = "assessment.json";
const FOLDER = "files/";
/** The date of a part: an archive has no earlier one. */
const EARLIEST = "1980-01-01T00:00:00";
const LONGEST_NAME = 100;

// eslint-disable-next-line no-control-regex -- no file has them in its name
const FORBIDDEN = /[\s/\\:*?"<>|\u0000-\u001f\u007f]+/g;
/** A name that every system takes; its end, which says what the file is, stays. @param {string} name */
const safeName = (name) => {
  const safe = Array.from(name.normalize("NFC").replace(FORBIDDEN, "-").replace(/^[-.]+|[-.]+$/g, "")).slice(-LONGEST_NAME).join("");
  return safe || "file";
};

/** The name of a file in the archive. @param {{ number: number, name: string }} attachment */
export const pathOf = ({ number, name }) => `${FOLDER}${number}-${safeName(name)}`;

/** @param {string} text of the assessment @param {Attached[]} attachments @param {Map<string, Uint8Array>} files by their SHA-256 */
export const packed = (text, attachments, files) => {
  const there = attachments.flatMap((one) => {
    const bytes = files.get(one.sha256);
    return bytes ? [/** @type {[string, Uint8Array]} */ ([pathOf(one), bytes])] : [];
  });
  // Pictures are packed already.
  return zipSync({ [TEXT]: [strToU8(text), { level: 6 }], ...Object.fromEntries(there) }, { mtime: EARLIEST, level: 0 });
};

/** @param {Uint8Array} bytes */
const opened = (bytes) => {
  try {
    return new Archive(bytes, Infinity);
  } catch {
    return null;
  }
};

/** Whether an archive holds an assessment; a workbook does not. @param {Uint8Array} bytes */
export const isPacked = (bytes) => Boolean(opened(bytes)?.entries.has(TEXT));

/** @param {string} name */
const isSafe = (name) => name.startsWith(FOLDER) && !name.slice(FOLDER.length).includes("/") && !/[\\]|\.\./.test(name);

/** The files of an archive, and what is told of them. @param {Checklist} list @param {Archive} archive @param {Attached[]} attachments */
const filesOf = (list, archive, attachments) => {
  const { rules } = list;
  const wanted = new Set(attachments.map(({ sha256: digest }) => digest));
  const paths = new Map(attachments.map((one) => [pathOf(one), one]));
  /** @type {Map<string, Uint8Array<ArrayBuffer>>} */
  const files = new Map();
  /** @type {Told[]} */
  const all = [];
  /** @type {Set<string>} */
  const wrong = new Set();
  for (const name of Array.from(archive.entries.keys()).sort(inOrder)) {
    if (name === TEXT || name.endsWith("/")) continue;
    if (!isSafe(name)) {
      all.push(told("packed-name", shown(name, rules)));
      continue;
    }
    const bytes = content(archive, name);
    const digest = bytes ? digestOf(bytes) : "";
    if (bytes && wanted.has(digest)) files.set(digest, bytes);
    else {
      const meant = paths.get(name);
      if (meant) wrong.add(meant.sha256);
      all.push(told(bytes ? (meant ? "packed-other" : "packed-extra") : "packed-broken", shown(name, rules)));
    }
  }
  for (const { number, name, item, sha256: digest } of attachments) {
    if (!files.has(digest) && !wrong.has(digest)) all.push(told("packed-missing", String(number), shown(name, rules), item));
  }
  return { files, all };
};

/** A part unpacked; nothing where it is damaged. @param {Archive} archive @param {string} name */
const content = (archive, name) => {
  try {
    return /** @type {Uint8Array<ArrayBuffer> | null} */ (archive.part(name));
  } catch (error) {
    if (error instanceof Refusal && error.told.key === "too-large") throw new Refusal("packed-large", ...error.told.values.map(String));
    return null;
  }
};

/** @param {Checklist} list @param {Uint8Array} bytes @param {boolean} [isFormer] whether it may be of another edition @returns {Packed} */
export const readPacked = (list, bytes, isFormer = false) => {
  const { rules } = list;
  /** @param {Told[]} all @returns {Packed} */
  const refusal = (...all) => ({ file: null, problems: problems(all, rules), unclear: [], files: new Map() });
  try {
    const archive = new Archive(bytes, rules.attachments.sum + rules.limits.file);
    if (archive.entries.size > 2 * rules.attachments.most) return refusal(told("packed-many", String(rules.attachments.most)));
    const text = content(archive, TEXT);
    if (!text) return refusal(told("packed-damaged", TEXT));
    const reading = readAssessment(list, text, false, isFormer);
    if (!reading.file) return { ...reading, files: new Map() };
    const { files, all } = filesOf(list, archive, settled(list, reading.file).attachments);
    return { file: refuses(all, rules) ? null : reading.file, problems: [...reading.problems, ...problems(all, rules)], unclear: [], files };
  } catch (error) {
    if (error instanceof Refusal) return refusal(error.told);
    throw error;
  }
};
