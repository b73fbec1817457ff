// The team's work and its logs as tables of a report, in plain values: `generator/assess/record_view.py` makes the same.
import { standardShown, visitShown } from "./nonconformity_view.js";
import { standing } from "./records.js";
import { shares } from "./team.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Language} Language */
/** @typedef {import("./types.js").Log} Log */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {{ title: Pair, columns: { word: Pair, width: number }[], rows: { cells: string[] }[], notes: Pair[] }} Table */

/** @param {Checklist} list @param {string} key @returns {Pair} */
const word = (list, key) => /** @type {Pair} */ (list.rules.words[key]);

/** @param {unknown} value */
const cell = (value) => (Array.isArray(value) ? value.join(", ") : String(value));

/** A table for each of some logs that has records. @param {Checklist} list @param {Assessment} assessment @param {Log[]} logs @returns {Table[]} */
export const logTables = (list, assessment, logs) =>
  logs.flatMap((log) => {
    const { titles, widths, wide } = list.rules.tables;
    const { fields } = list.rules.kinds[log];
    const rows = standing(list, log, Object.entries(assessment[log])).map((record) => ({ cells: Object.keys(fields).map((key) => cell(record[key])) }));
    const columns = Object.entries(fields).map(([key, name]) => ({ word: word(list, name), width: widths[key] ?? wide }));
    return rows.length ? [{ title: word(list, titles[log]), columns, rows, notes: [] }] : [];
  });

/** The table of who assessed what, where more than one did, or anything was assigned.
 * @param {Checklist} list @param {Assessment} assessment @param {string[]} items @returns {Table[]} */
export const teamTables = (list, assessment, items) => {
  const { shares: found, nobody } = shares(list, assessment, items);
  const isAssigned = Object.keys(assessment.assigned).length > 0;
  if (found.length <= 1 && !isAssigned) return [];
  const { nothing, tables: { team } } = list.rules;
  const rows = found.map(({ name, clauses, assigned, done, allDone }) => ({
    cells: [name || nothing, clauses.map(({ number }) => number).join(", "), assigned ? `${done}/${assigned}` : nothing, String(allDone)],
  }));
  const { zh, en } = word(list, "team_nobody");
  const [notZh = "", notEn = ""] = [zh, en].map((words) => words.replace("{count}", String(nobody)));
  const columns = Object.entries(team).map(([name, width]) => ({ word: word(list, name), width }));
  return [{ title: word(list, "team_work"), columns, rows, notes: isAssigned && nobody ? [{ zh: notZh, en: notEn }] : [] }];
};

/** An item with what is asked; of one that the standard does not have only the id. @param {Checklist} list @param {string} id */
const item = (list, id) => {
  const known = list.item(id);
  const nothing = { zh: "", en: "" };
  if (!known) return { id, number: "", title: nothing, question: nothing };
  const { number, title } = list.clauseOfItem(id);
  return { id, number, title, question: known.question };
};

/** All that the list of issues shows that is taken along to the site: first those that are open.
 * @param {Checklist} list @param {Assessment} assessment @param {Language[]} languages @param {string} on */
export const issuesView = (list, assessment, languages, on) => {
  const { fields } = list.rules.kinds.issues;
  const issues = standing(list, "issues", Object.entries(assessment.issues));
  const ordered = [...issues.filter(({ settled }) => !settled), ...issues.filter(({ settled }) => settled)];
  return {
    languages,
    accent: list.data.accent,
    words: Object.fromEntries(list.rules.tables.issue_words.map((key) => [key, word(list, key)])),
    standard: standardShown(list),
    name: assessment.name,
    visit: visitShown(list, assessment),
    on,
    issues: ordered.map((/** @type {any} */ issue) => ({
      label: issue.number,
      items: issue.items.map((/** @type {string} */ id) => item(list, id)),
      verify: issue.verify,
      facts: ["whom", "place", "planned"].map((key) => ({ word: word(list, fields[key] ?? ""), value: String(issue[key]) })),
      result: issue.result,
      settled: issue.settled,
    })),
  };
};

/** @typedef {ReturnType<typeof issuesView>} IssuesView */
