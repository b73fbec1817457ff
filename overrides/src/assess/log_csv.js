// Site-visit issues, or a log, as CSV, as `generator/formats/csv/logs.py` writes them.
import { both, csvText } from "./csv.js";
import { standing } from "./records.js";

/** @param {import("./checklist.js").Checklist} list @param {import("./types.js").Assessment} assessment @param {import("./types.js").Log} log
 * @param {import("./types.js").Language[]} languages */
export const logCsv = (list, assessment, log, languages) => {
  const { words, kinds: { [log]: { fields } } } = list.rules;
  const rows = standing(list, log, Object.entries(assessment[log])).map((record) =>
    Object.keys(fields).map((key) => (Array.isArray(record[key]) ? record[key].join(" ") : String(record[key]))));
  return csvText(list, Object.values(fields).map((key) => both(words[key], languages)), rows);
};
