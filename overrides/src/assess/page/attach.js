// Files taken in as evidence of an item. Nothing that was typed depends on them: what cannot be kept is told, and left.
import { digestOf, sizeOf } from "../attachments.js";
import { keep } from "./contents.js";
import { h } from "./elements.js";
import { now } from "./files.js";
import { clean, newAttachmentId } from "./forms.js";
import { list } from "./list.js";
import { alarm, say, settles } from "./notices.js";
import { isPicture, scaled } from "./pictures.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Attached} Attached */
/** @typedef {import("./session.js").Session} Session */

const { most: MOST, largest: LARGEST, sum: SUM } = list.rules.attachments;
const { longest_line: LONGEST } = list.data.workbook;

/** Names of pictures for which systems that cannot show them have no type. */
const LIKE_PICTURES = /\.(?:hei[cf]|tiff?|dng)$/i;

/** Signs that are read from right to left, or that turn what is around them. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
/** A name within other words, none of which it turns. @param {string} name */
const apart = (name) => (TURNS.test(name) ? `\u2068${name}\u2069` : name);

/** @param {string} name */
const lineOf = (name) => Array.from(clean(name).replace(/[\t\n]/g, " ")).slice(-LONGEST).join("");

/** What is kept of a file: a picture scaled down, unless it is wanted as it is. @param {File} file @param {boolean} asItIs */
const contentOf = async (file, asItIs) => {
  const made = await scaled(file, !asItIs);
  if (!made?.whole) return { name: lineOf(file.name), type: lineOf(file.type), bytes: await file.arrayBuffer(), picture: made?.small ?? null };
  return { name: `${lineOf(file.name).replace(/\.[^.]*$/, "")}.jpg`, type: "image/jpeg", bytes: made.whole.bytes, picture: made.small };
};

/** What is said of a failure. @param {unknown} error */
const reasonOf = (error) => {
  if (typeof indexedDB === "undefined" || (error instanceof DOMException && ["SecurityError", "InvalidStateError"].includes(error.name))) {
    return "attach_blocked";
  }
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "attach_full" : "attach_failed";
};

/** Names of files that are not there, by the reason, until somebody has read it. @type {Map<string, Set<string>>} */
const missing = new Map();

/** Says what could not be kept, until it is settled. @param {string} key of the words @param {string} name @param {...string} values */
const refused = (key, name, ...values) => {
  const names = (missing.get(key) ?? new Set()).add(apart(name));
  missing.set(key, names);
  const close = () => {
    missing.delete(key);
    settles(key)();
  };
  alarm(key, t(key, listed(Array.from(names)), ...values), { label: t("close"), act: close });
};

/** Says that files could not be kept. @param {unknown} error @param {string} name */
export const notKept = (error, name) => refused(reasonOf(error), name);

/** Writes what this person now says of an attachment. @param {Session} session @param {Omit<Attached, "number" | "hand" | "by">} attachment
 * @param {{ note?: string, gone?: string }} patch */
export const setAttachment = (session, { id, item, name, type, size, sha256, note, added }, patch) => {
  const part = `attachment:${id}`;
  session.set(part, { ...(session.values.get(part) ?? { item, name, type, size, sha256, note, added, gone: "" }), ...patch });
  session.tell("change", part);
};

/** @param {Session} session @param {string} item @param {File} file @param {boolean} asItIs */
const attachOne = async (session, item, file, asItIs) => {
  const { name, type, bytes, picture } = await contentOf(file, asItIs);
  if (!bytes.byteLength) return refused("attach_empty", name);
  const there = session.team.attachments;
  const sum = there.reduce((before, { size }) => before + size, bytes.byteLength);
  if (bytes.byteLength > LARGEST) return refused("attach_large", name, sizeOf(LARGEST));
  if (there.length >= MOST) return refused("attach_many", name, String(MOST));
  if (sum > SUM) return refused("attach_sum", name, sizeOf(SUM));
  const sha256 = digestOf(new Uint8Array(bytes));
  if (there.some((one) => one.item === item && one.sha256 === sha256)) return say(t("attach_twice", apart(name)));
  await keep(sha256, bytes, picture);
  setAttachment(session, { id: newAttachmentId(), item, name, type, size: bytes.byteLength, sha256, note: "", added: now() }, {});
  const isUnseen = !picture && (isPicture(type) || LIKE_PICTURES.test(name));
  say(t(isUnseen ? "attach_unseen" : "attach_done", apart(name), item));
};

/** Files are taken in one after the other: each needs room for a whole picture. @param {Session} session @param {string} item
 * @param {File[]} files @param {boolean} asItIs whether pictures are kept as they are */
export const attach = async (session, item, files, asItIs) => {
  for (const file of files) {
    if (file.size > SUM) refused("attach_large", lineOf(file.name), sizeOf(LARGEST));
    else await attachOne(session, item, file, asItIs).catch((/** @type {unknown} */ error) => notKept(error, lineOf(file.name)));
  }
};

/** The one field of all items that asks for files: held, or a browser might forget it before it is answered. */
const field = h("input", { type: "file", accept: "image/*,*/*", multiple: true, onchange: () => {
  const files = Array.from(field.files ?? []);
  field.value = "";
  answered(files);
} });
/** @type {(files: File[]) => void} */
let answered = () => undefined;

/** Asks for files: from the camera, or from the disk. @param {(files: File[]) => void} then */
export const askForFiles = (then) => {
  answered = then;
  field.click();
};
