// The assessment after this one: the same organization and scope, with the nonconformities of this one carried along, and this
// one beside it.
import { stands } from "../nonconformities.js";
import { people, registered, settledHead } from "../settled.js";
import { now } from "./files.js";
import { nameOf, newFile, newHandId, newIdAfter, ownHand } from "./forms.js";
import { list } from "./list.js";
import { noteOf, notePrevious } from "./previous.js";
import { me, save } from "./store.js";
import { t } from "./words.js";

/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Nonconformity} Nonconformity */

const LONGEST = 500;

/** A nonconformity in the file of the next assessment: all its words are this hand's from now on.
 * @param {Nonconformity} record @param {string} from @returns {Nonconformity} */
const carried = (record, from) => {
  const changed = now();
  const written = Object.fromEntries(Object.keys(list.rules.kinds.nonconformities.fields).map((key) => [key, changed]));
  return { ...record, came_from: record.came_from || from, written, changed };
};

/** Stores the next assessment. Those that are open come along, and those closed in this one, so that what happens again can
 * be told; those carried along before and closed since do not. @param {AssessmentFile} file */
export const makeNext = (file) => {
  const who = people(list, file);
  const head = settledHead(list, file, who);
  const { organization, site, scope, language, first_day: first, last_day: last } = head;
  const name = t("nc_next_name", nameOf(head)).slice(0, 200);
  const from = [nameOf(head), [first, last].filter(Boolean).join(" – ")].filter(Boolean).join(" · ").slice(0, LONGEST);
  const along = Array.from(registered(list, file, who, "nonconformities")).filter(([, record]) => stands(list, record) && !(record.came_from && record.closed));
  const nonconformities = Object.fromEntries(along.map(([id, record]) => [id, carried(record, from)]));
  const own = newHandId();
  const hand = { ...ownHand(me(), { name, organization, site, scope, language }), nonconformities };
  const made = { ...newFile({ id: newIdAfter(file.id) }), hands: { [own]: hand } };
  notePrevious(made.id, noteOf(file, nameOf(head)));
  try {
    save(made, own);
  } catch (error) {
    notePrevious(made.id, null);
    throw error;
  }
  return { name, count: along.length };
};
