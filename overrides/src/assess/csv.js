// A selection or an assessment as CSV, as `generator/formats/csv/checklist.py` writes it. No cell can become a formula or another number.

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Language} Language */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {import("./types.js").Sought} Sought */

/** @param {Pair | undefined} text @param {Language[]} languages */
export const both = (text, languages) => [...new Set(languages.map((language) => text?.[language] ?? ""))].join(" ");

/** @param {Checklist} list @param {Sought} sought @param {string} id @param {Language[]} languages */
const asked = (list, sought, id, languages) => {
  const clause = list.clauseOfItem(id);
  const item = /** @type {import("./types.js").Question} */ (list.item(id));
  const { look_at: places, typical } = /** @type {Sought[string]} */ (sought[id]);
  /** @type {[string, string][]} */
  const beside = [
    ["attributes", item.attributes.zh ? both(item.attributes, languages) : ""],
    ["links", (clause.links ?? []).map((words) => both(words, languages)).join(" | ")],
    ["references", (clause.references ?? []).join(" | ")],
  ];
  return [
    `${clause.number} ${both(clause.title, languages)}`.trim(),
    ...beside.filter(([key]) => list.data.csv.columns.includes(key)).map(([, words]) => words),
    id,
    item.provision,
    item.fingerprint,
    both(item.text, languages),
    both(item.question, languages),
    places.map(({ method, text }) => `${both(list.rules.words_of.methods[method], languages)}: ${both(text, languages)}`).join(" | "),
    typical.map((text) => both(text, languages)).join(" | "),
  ];
};

/** @param {Checklist} list @param {Answer | undefined} answer @param {Language[]} languages */
const answered = (list, answer, languages) => {
  const finding = answer?.finding ? list.findings.get(answer.finding)?.label : list.rules.words.not_reviewed;
  const grade = answer?.grade ? both(list.gradeName(answer.grade), languages) : "";
  const keys = list.rules.evidence.concat("reason", "opportunity", "strength");
  return [both(finding, languages), grade, ...keys.map((key) => (answer ? list.valueOf(answer, key) : ""))];
};

/** A table as CSV. @param {Checklist} list @param {string[]} head @param {string[][]} rows */
export const csvText = (list, head, rows) => {
  const { formula, changed } = list.data.csv;
  const otherwise = new RegExp(`^${changed}$`);
  /** @param {string} text */
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  /** @param {string} text */
  const cell = (text) => quoted(formula.some((start) => text.startsWith(start)) || otherwise.test(text) ? `'${text}` : text);
  return `\ufeff${[head.map(quoted), ...rows.map((row) => row.map(cell))].map((row) => row.join(",")).join("\r\n")}\r\n`;
};

/** @param {Checklist} list @param {Sought} sought @param {string[]} ids @param {import("./types.js").Answers | null} answers
 * @param {Language[]} languages */
export const csvOf = (list, sought, ids, answers, languages) => {
  const { columns } = list.data.csv;
  const empty = columns.slice(columns.indexOf("finding")).map(() => "");
  const rows = ids.map((id) => [...asked(list, sought, id, languages), ...(answers ? answered(list, answers.get(id), languages) : empty)]);
  return csvText(list, columns.map((word) => both(list.rules.words[word], languages)), rows);
};
