// Assessments as the page makes and writes them.
import { list } from "./list.js";
import { download, fileName } from "./download.js";
import { now } from "./files.js";
import { csvOf } from "../csv.js";
import { soughtPlaces, withItems } from "./lazy.js";
import { newHand, newHead, written } from "../hands.js";
import { hasHalf, whole } from "../text.js";
import { address } from "./list.js";
import { language, t } from "./words.js";

/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").FileHead} FileHead */
/** @typedef {import("../types.js").Language} Language */

/** @param {string} kind */
const random = (kind) => `${kind}-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
export const newId = () => random("a");
export const newHandId = () => random("h");
export const newAttachmentId = () => random("f");
/** @param {string} letter */
export const newRecordId = (letter) => random(letter);

/** Whether an assessment is the made-up sample, or a copy of it. @param {string} id */
export const isSample = (id) => id.startsWith(list.rules.sample);

/** An id for what is made of an assessment: of a sample, it says so too. @param {string} id */
export const newIdAfter = (id) => (isSample(id) ? list.rules.sample : "") + newId();

/** A new assessment, without a hand. @param {Partial<FileHead>} [fields] @returns {AssessmentFile} */
export const newFile = (fields = {}) => {
  const { id, edition, number, title, revised } = list.data.standard;
  const { name: format, version } = list.rules.format;
  return { format, version, standard: { id, edition, number, title, revised }, id: newId(), also: [], created: now(), ...fields, hands: {} };
};

/** A new hand of this browser. @param {string} name @param {Partial<import("../types.js").HandHead>} [head] */
export const ownHand = (name, head = {}) => newHand({ name, changed: now(), head: newHead({ language, ...head }) });

/** What an assessment is called. @param {{ name?: string, organization?: string }} head */
export const nameOf = ({ name, organization }) => name || organization || t("unnamed");

/** @param {AssessmentFile} file @param {string} name of what it is exported as */
export const downloadFile = (file, name) => download(`${name}.json`, "application/json", written(list, file));

/** What a file of a selection is called. @param {string[]} scope */
export const named = (scope) =>
  fileName("checklist", scope.length ? scope.slice(0, 4).join("+") + (scope.length > 4 ? "…" : "") : "all", list.data.standard.id);

/** The languages that are in view. @returns {Language[]} */
export const inView = () => {
  const { view } = document.documentElement.dataset;
  if (view === "both" && list.data.languages.length > 1) return ["zh", "en"];
  return view === "zh" || view === "en" ? [view] : [language];
};

/** @param {string[]} ids @param {import("../types.js").Answers | null} answers @param {string} name */
export const downloadCsv = async (ids, answers, name) =>
  download(`${name}.csv`, "text/csv;charset=utf-8", csvOf(list, await soughtPlaces(), ids, answers, inView()));

/** @param {string[]} scope */
export const downloadBlankCsv = async (scope) => {
  await withItems();
  return downloadCsv(list.chosenItems(scope), null, named(scope));
};

/** The hand that wrote nothing but the selection. */
const NOBODY = "blank";

/** @param {string[]} scope */
export const downloadBlank = async (scope) => {
  await withItems();
  const items = Object.fromEntries(list.chosenItems(scope).map((id) => [id, list.blank(id)]));
  downloadFile({ ...newFile(), hands: { [NOBODY]: newHand({ head: newHead({ scope }), items }) } }, named(scope));
};

/** The address that carries a selection, to hand round: never a file's name, never who is assessed. @param {string[]} scope */
export const selectionLink = (scope) => address("checklists/all/", { set: scope.join(",") }).replace(/index\.html(?=$|\?)/, "");

/** Where a new assessment begins. @param {string[]} scope */
export const toBegin = (scope) => address("checklists/all/", { set: scope.join(","), fill: "new" });

// eslint-disable-next-line no-control-regex -- the format has no room for them
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** Only what the file's format lets in: no control characters, no half characters, no more than there is room for. @param {string} text */
export const clean = (text) => {
  const plain = text.replace(/\r\n?/g, "\n").replace(CONTROL, "");
  return hasHalf(plain) ? whole(plain) : plain;
};
