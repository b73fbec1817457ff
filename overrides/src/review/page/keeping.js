// Confirmed passages become evidence in an assessment of this browser: the document in its log, its places at the items, and the
// document itself as an attachment where that is wanted.
import { digestOf } from "../../assess/attachments.js";
import { keep } from "../../assess/page/contents.js";
import { now, today } from "../../assess/page/files.js";
import { clean, nameOf, newAttachmentId, newFile, newHandId, ownHand } from "../../assess/page/forms.js";
import { address, list } from "../../assess/page/list.js";
import { addRecord } from "../../assess/page/record_writing.js";
import { Session } from "../../assess/page/session.js";
import { available } from "../../assess/page/storage.js";
import { entries, load, me, withOwn } from "../../assess/page/store.js";

/** @import { Confirmed } from "./keeping_panel.js" */

const { longest_line: LONGEST } = list.data.workbook;
const { most: MOST, largest: LARGEST, sum: SUM } = list.rules.attachments;

/** @param {string} words */
const line = (words) => Array.from(clean(words).replace(/[\t\n]/g, " ")).slice(0, LONGEST).join("");

/** The assessments of this standard in this browser, the newest first. */
const assessments = () => entries().filter(({ foreign, headless }) => !foreign && !headless).map(({ id, head }) => ({ id, name: nameOf(head) }));

/** @param {string} id of an assessment; empty for a new one @param {string} name of a new one */
const opened = (id, name) => {
  const found = id ? load(id) : null;
  if (found) {
    const { file, own } = withOwn(found, {});
    return new Session(file, own, found.own === own && found.stored);
  }
  const own = newHandId();
  return new Session({ ...newFile(), hands: { [own]: ownHand(me(), { name: line(name), first_day: today() }) } }, own, false, true);
};

/** The items of each provision, by its id. */
const itemsOf = () => {
  /** @type {Map<string, string[]>} */
  const made = new Map();
  for (const [id, { provision }] of Object.entries(list.data.items)) made.set(provision, [...(made.get(provision) ?? []), id]);
  return made;
};

/**
 * Attaches a document to an item; false where there is no room for it.
 * @param {Session} session
 * @param {string | undefined} item
 * @param {File} document_
 */
const attached = async (session, item, document_) => {
  const { attachments } = session.team;
  const sum = attachments.reduce((before, { size }) => before + size, document_.size);
  if (!item || document_.size > LARGEST || attachments.length >= MOST || sum > SUM) return false;
  try {
    const bytes = await document_.arrayBuffer();
    const sha256 = digestOf(new Uint8Array(bytes));
    await keep(sha256, bytes, null);
    const [name, type] = [line(document_.name), line(document_.type)];
    if (attachments.some((one) => one.item === item && one.sha256 === sha256)) return true;
    session.set(`attachment:${newAttachmentId()}`, { item, name, type, size: bytes.byteLength, sha256, note: "", added: now(), gone: "" });
    return true;
  } catch {
    return false;
  }
};

/**
 * Takes what was confirmed into an assessment; nothing where it cannot be stored.
 * @param {string} id of the assessment; empty for a new one
 * @param {Confirmed} confirmed
 * @param {(number: string, place: string) => string} placed how a place in a document is written
 * @param {File | undefined} document_ that is to be attached
 */
const take = async (id, { title, version, passages }, placed, document_) => {
  if (!available()) return null;
  const session = opened(id, title);
  const { number } = addRecord(session, "documents", { title: line(title), identifier: line(version), seen: today() });
  const items = itemsOf();
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const { provision, place } of passages) {
    for (const item of items.get(provision) ?? []) places.set(item, [...(places.get(item) ?? []), placed(number, place)]);
  }
  for (const [item, found] of places) {
    const before = session.answer(item)?.evidence["records"] ?? "";
    const records = [before, ...found].filter(Boolean).join(list.data.words["comma"]?.[document.documentElement.lang.startsWith("zh") ? 0 : 1] ?? ", ");
    session.setItem(item, { evidence: { records: line(records) } });
  }
  const [first] = places.keys();
  const isAttached = document_ ? await attached(session, first, document_) : undefined;
  session.flush();
  return session.isSafe ? { number, items: places.size, address: address("checklists/all/", { fill: session.id }), isAttached, item: first ?? "" } : null;
};

export const keeping = { assessments, take };
Object.assign(globalThis, { clausebookKeeping: keeping });
