// The nonconformities of an assessment as CSV, as `generator/formats/csv/nonconformities.py` writes them.
import { both, csvText } from "./csv.js";
import { registerOf, repeated, stateOf } from "./nonconformities.js";

/** @typedef {import("./types.js").Nonconformity} Nonconformity */

/** @param {import("./checklist.js").Checklist} list @param {import("./types.js").Assessment} assessment
 * @param {import("./types.js").Language[]} languages @param {string} on */
export const nonconformitiesCsv = (list, assessment, languages, on) => {
  const { words, words_of: wordsOf, kinds: { nonconformities: { fields } } } = list.rules;
  const all = registerOf(list, assessment.nonconformities);
  /** @param {Nonconformity} record @param {string} key */
  const cell = (record, key) => {
    if (key === "grade") return record.grade ? both(list.gradeName(record.grade), languages) : "";
    return key === "items" ? record.items.join(" ") : String(/** @type {Record<string, any>} */ (record)[key]);
  };
  const heads = ["nc_state", ...Object.values(fields), "nc_repeats"].map((key) => both(words[key], languages));
  const rows = Array.from(all.values(), (record) => [
    both(wordsOf.nonconformity_states[stateOf(list, record, on)], languages),
    ...Object.keys(fields).map((key) => cell(record, key)),
    repeated(list, all, record).join(" "),
  ]);
  return csvText(list, heads, rows);
};
