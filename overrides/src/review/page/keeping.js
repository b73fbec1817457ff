// Confirmed passages become evidence in an assessment of this browser: the document in its log, and its places at the items.
import { today } from "../../assess/page/files.js";
import { clean, nameOf, newFile, newHandId, ownHand } from "../../assess/page/forms.js";
import { address, list } from "../../assess/page/list.js";
import { addRecord } from "../../assess/page/record_writing.js";
import { Session } from "../../assess/page/session.js";
import { available } from "../../assess/page/storage.js";
import { entries, load, me, withOwn } from "../../assess/page/store.js";

/** @import { Confirmed } from "./keeping_panel.js" */

const { longest_line: LONGEST } = list.data.workbook;

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
 * Takes what was confirmed into an assessment; nothing where it cannot be stored.
 * @param {string} id of the assessment; empty for a new one
 * @param {Confirmed} confirmed
 * @param {(number: string, place: string) => string} placed how a place in a document is written
 */
const take = (id, { title, version, passages }, placed) => {
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
  session.flush();
  return session.isSafe ? { number, items: places.size, address: address("checklists/all/", { fill: session.id }) } : null;
};

export const keeping = { assessments, take };
Object.assign(globalThis, { clausebookKeeping: keeping });
