// An assessment with its files leaves the page as one ZIP, or comes in from one.
import { written } from "../hands.js";
import { settled } from "../settled.js";
import { notKept } from "./attach.js";
import { contentOf, keep, pictureOf } from "./contents.js";
import { download } from "./download.js";
import { fileFor } from "./files.js";
import { downloadFile } from "./forms.js";
import { packing } from "./lazy.js";
import { list } from "./list.js";
import { alarm, say, settles } from "./notices.js";
import { scaled } from "./pictures.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./contents.js").Picture} Picture */
/** @typedef {import("./session.js").Session} Session */

/** @param {AssessmentFile} file @param {string} name of what it is exported as */
export const downloadPacked = async (file, name) => {
  const { attachments } = settled(list, file);
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const { sha256 } of attachments) {
    const bytes = await contentOf(sha256).catch(() => undefined);
    if (bytes) files.set(sha256, bytes);
  }
  const { packed } = await packing();
  download(`${name}.zip`, "application/zip", packed(written(list, file), attachments, files));
  const lacking = attachments.filter(({ sha256 }) => !files.has(sha256)).map(({ number, name: own }) => `${number} ${own}`);
  alarm("lacking", lacking.length ? t("zip_lacks", listed(lacking)) : "", { label: t("close"), act: settles("lacking") });
};

/** @param {Session} session */
const nameFor = ({ head, visit }) => fileFor("assessment", head, visit.name);

/** @param {Session} session */
export const downloadOpen = (session) => {
  downloadFile(session.team.written, nameFor(session));
  if (session.team.attachments.length) say(t("without_files"));
};

/** @param {Session} session */
export const downloadOpenPacked = (session) => downloadPacked(session.team.written, nameFor(session));

/** Keeps the files that came with an assessment; what there is no room for is told, and the assessment comes in all the same.
 * @param {AssessmentFile} file @param {Map<string, Uint8Array<ArrayBuffer>>} files by their SHA-256 */
export const keepFiles = async (file, files) => {
  for (const { sha256, type, name } of settled(list, file).attachments) {
    const bytes = files.get(sha256);
    if (!bytes) continue;
    try {
      const made = await scaled(new Blob([bytes], { type }));
      await keep(sha256, bytes.slice().buffer, made?.small ?? null);
    } catch (error) {
      return notKept(error, name);
    }
  }
};

/** The small pictures of an assessment by their SHA-256, for its report. @param {Assessment} assessment */
export const picturesOf = async ({ attachments }) => {
  /** @type {Map<string, Picture>} */
  const made = new Map();
  for (const { sha256 } of attachments) {
    const found = await pictureOf(sha256).catch(() => undefined);
    if (found) made.set(sha256, found);
  }
  return made;
};
