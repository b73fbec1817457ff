// Nonconformities as reports, sheets and lists show them, in plain values: `generator/assess/nonconformity_view.py` makes the same.
import { registerOf, repeated, stands, stateOf } from "./nonconformities.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Language} Language */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {import("./types.js").Nonconformity} Nonconformity */

/** @param {Checklist} list @param {string} key @returns {Pair} */
const word = (list, key) => /** @type {Pair} */ (list.rules.words[key]);

/** The visit as reports and sheets show it, each field with its word. @param {Checklist} list @param {Assessment} assessment */
export const visitShown = (list, { organization, site, assessor, accompanied, first_day, last_day }) => {
  const days = [first_day, last_day].filter(Boolean).join(" – ");
  return Object.entries({ organization, site, assessor, accompanied, date: days }).map(([key, value]) => ({ word: word(list, key), value }));
};

/** What the standard is called. @param {Checklist} list */
export const standardShown = ({ data: { standard: { number, title, revised }, publisher, authority, status } }) =>
  ({ number, title, publisher, authority, status, revised });

/** An item with its clause and its provision's words; of one that the standard does not have only the id. @param {Checklist} list @param {string} id */
const item = (list, id) => {
  const known = list.item(id);
  const nothing = { zh: "", en: "" };
  if (!known) return { id, number: "", title: nothing, provision: nothing };
  const { number, title } = list.clauseOfItem(id);
  return { id, number, title, provision: known.text };
};

/** Items with what they ask of; a provision of which several ask stands there once, with all of them.
 * @param {Checklist} list @param {string[]} ids */
const items = (list, ids) => {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const id of ids) {
    const provision = list.item(id)?.provision ?? id;
    found.set(provision, [...(found.get(provision) ?? []), id]);
  }
  return Array.from(found.values(), (some) => ({ ...item(list, some[0] ?? ""), id: some.join(", ") }));
};

/** Those that stand, with their state on a day. @param {Checklist} list @param {Assessment} assessment @param {string} on */
export const nonconformityRows = (list, assessment, on) => {
  const all = registerOf(list, assessment.nonconformities);
  return Array.from(all).filter(([, record]) => stands(list, record)).map(([key, record]) => {
    const state = stateOf(list, record, on);
    return {
      key,
      label: record.number,
      state: list.rules.words_of.nonconformity_states[state],
      kind: state,
      overdue: state === "overdue",
      grade: record.grade ? list.gradeName(record.grade) : word(list, "no_grade"),
      items: items(list, record.items),
      ids: record.items.join(", "),
      statement: record.statement,
      owner: record.owner,
      due: record.due,
      came_from: list.hasWords(record.came_from) ? record.came_from : "",
      repeats: repeated(list, all, record).join(", "),
    };
  });
};

/** @param {Checklist} list @param {Nonconformity | undefined} record */
const lines = (list, record) => {
  const { nonconformity: { filled_in: filledIn }, kinds: { nonconformities: { fields } } } = list.rules;
  const values = /** @type {Record<string, any>} */ (record);
  return filledIn.map((keys) => ({ cells: keys.map((key) => ({ word: word(list, fields[key] ?? ""), value: String(values[key]) })) }));
};

/** All that the sheets of an assessment show, a list of them before; with `only` an id that sheet alone.
 * @param {Checklist} list @param {Assessment} assessment @param {Language[]} languages @param {string} on @param {string | null} only */
export const sheetsView = (list, assessment, languages, on, only) => {
  const rows = nonconformityRows(list, assessment, on);
  const shown = rows.filter(({ key }) => only === null || key === only);
  return {
    languages,
    accent: list.data.accent,
    words: Object.fromEntries(list.rules.nonconformity.sheet_words.map((key) => [key, word(list, key)])),
    standard: standardShown(list),
    name: assessment.name,
    visit: visitShown(list, assessment),
    on,
    list: only === null ? [{ rows }] : [],
    sheets: shown.map((row) => ({ ...row, lines: lines(list, assessment.nonconformities[row.key]) })),
  };
};

/** @typedef {ReturnType<typeof sheetsView>} SheetsView */
