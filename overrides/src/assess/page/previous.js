// Which assessment stands beside this one as the one before it: noted for this browser, no word of the assessment itself.
import { settled } from "../settled.js";
import { isObject } from "../shape.js";
import { nameOf } from "./forms.js";
import { list } from "./list.js";
import { keyOf, prefixAt, recordAt, storage } from "./storage.js";
import { entries, load } from "./store.js";

/** @typedef {import("../types.js").Assessment} Assessment */
/** Where it is stored, and what it was called. @typedef {{ standard: string, edition: string, id: string, name: string }} Note */

const PART = "previous";

/** @param {string} id of an assessment @returns {Note | null} */
export const previousOf = (id) => {
  const { standard, edition, id: previous, name } = recordAt(keyOf(id, PART)) ?? {};
  const isNote = [standard, edition, previous, name].every((value) => typeof value === "string");
  return isNote ? /** @type {Note} */ ({ standard, edition, id: previous, name }) : null;
};

/** Notes it, or that there is none any more; throws when the storage has no room. @param {string} id @param {Note | null} note */
export const notePrevious = (id, note) => {
  if (note) storage().setItem(keyOf(id, PART), JSON.stringify(note));
  else storage().removeItem(keyOf(id, PART));
};

/** The note on an assessment. @param {{ id: string, standard: { id: string, edition: string } }} file @param {string} name @returns {Note} */
export const noteOf = ({ id, standard }, name) => ({ standard: standard.id, edition: standard.edition, id, name });

/** The assessment of a note in plain; nothing when it is no longer in this browser. @param {Note} note @returns {Assessment | null} */
export const settledPrevious = ({ standard, edition, id }) => {
  const loaded = load(id, prefixAt(standard, edition, id));
  return loaded && !loaded.headless && isObject(loaded.file.hands) ? settled(list, loaded.file) : null;
};

/** What can stand beside an assessment: the others of this standard, of whatever edition, those of its organization first.
 * @param {string} id @param {string} organization */
export const candidates = (id, organization) => {
  const found = entries().filter((entry) => entry.standard === list.data.standard.id && !entry.headless && entry.id !== id);
  const made = found.map(({ file, head }) => ({
    note: noteOf(file, nameOf(head)),
    label: [nameOf(head), head.organization, [head.first_day, head.last_day].filter(Boolean).join(" – ")].filter(Boolean).join(" · "),
    isOurs: Boolean(organization) && head.organization === organization,
  }));
  return [...made.filter(({ isOurs }) => isOurs), ...made.filter(({ isOurs }) => !isOurs)];
};
