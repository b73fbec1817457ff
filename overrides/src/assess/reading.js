// A file to an assessment, or the reasons why not: `generator/assess/reading.py` reads the same files to the same result.
import { openness, visitFaults } from "./gate.js";
import { jsonValue } from "./json_text.js";
import { refuseOther } from "./kinds.js";
import { Refusal, problems, refuses, shown, told } from "./messages.js";
import { asAssessment, isObject, shapeFaults } from "./shape.js";
import { emptyRecord, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Rules} Rules */
/** @typedef {import("./types.js").Told} Told */

/** The line ends of the format: one line feed, whatever system wrote it. @param {unknown} value @returns {unknown} */
const withLineFeeds = (value) => {
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  if (Array.isArray(value)) return value.map(withLineFeeds);
  if (!isObject(value)) return value;
  const made = emptyRecord();
  for (const [key, entry] of Object.entries(value)) made[key] = withLineFeeds(entry);
  return made;
};

/** @param {unknown} value @param {Rules} rules */
const ownFile = (value, rules) => {
  const { name, version } = rules.format;
  if (!isObject(value) || value.format !== name) throw new Refusal("not-assessment");
  const given = value.version;
  if (typeof given === "number" && Number.isInteger(given) && given > version) throw new Refusal("newer", given < 1e15 ? String(given) : "…", String(version));
  if (given !== version) throw new Refusal("version", String(version));
  return value;
};

/** @param {Checklist} list @param {"item" | "clause"} kind @param {string} id */
const gone = (list, kind, id) => {
  const next = own(list.data.retired, id);
  return next ? told(`${kind}-replaced`, id, next) : told(`no-${kind}`, id);
};

/** @param {Checklist} list @param {Assessment} assessment @returns {Generator<Told>} */
function* faults(list, assessment) {
  const { standard } = list.data;
  const { id, edition, number, revised } = assessment.standard;
  if (id !== standard.id) return yield told("other-standard", id, standard.id);
  if (edition !== standard.edition) return yield told("other-edition", edition, shown(number, list.rules), standard.edition);
  if (revised && revised !== standard.revised) yield told("revised", revised, standard.revised);
  for (const clause of assessment.scope) if (!list.clauses.has(clause) && !list.conditions.has(clause)) yield gone(list, "clause", clause);
  const days = [assessment.first_day, assessment.last_day].filter(Boolean).join(" – ");
  for (const [fault, field] of visitFaults(list, assessment)) yield told("visit-apart", [list.rules.fields[field] ?? ""], days, [`open.${fault}`]);
  yield* itemFaults(list, assessment);
  yield* scoreFaults(list, assessment);
}

/** @param {Checklist} list @param {Assessment} assessment @returns {Generator<Told>} */
function* itemFaults(list, assessment) {
  const chosen = new Set(list.chosenItems(assessment.scope));
  for (const [id, answer] of Object.entries(assessment.items)) {
    if (answer.finding !== null && !list.findings.has(answer.finding)) yield told("finding", answer.finding, id, Array.from(list.findings.keys()).join(", "));
    if (answer.grade !== null && !list.grades.has(answer.grade)) yield told("grade", answer.grade, id, Array.from(list.grades.keys()).join(", "));
    for (const kind of openness(list, answer, false)) if (list.rules.contradictions.includes(kind)) yield told("apart", id, [`open.${kind}`]);
    if (!list.item(id)) yield gone(list, "item", id);
    else if (list.isStale(id, answer)) yield told("stale", id);
    if (list.item(id) && list.hasContent(answer) && !chosen.has(id)) yield told("outside", id);
  }
}

/** @param {Checklist} list @param {Assessment} assessment @returns {Generator<Told>} */
function* scoreFaults(list, assessment) {
  for (const [clause, given] of Object.entries(assessment.scores)) {
    const scoring = list.clauses.get(clause)?.scoring;
    if (!scoring) {
      yield told("no-scoring", clause);
      continue;
    }
    const known = scoring.dimensions.map(({ id }) => id);
    for (const [dimension, score] of Object.entries(given)) {
      if (!known.includes(dimension)) yield told("no-dimension", clause, dimension, known.join(", "));
      else if (score % scoring.step) yield told("step", clause, dimension, String(score), String(scoring.step));
    }
  }
}

/** A value of any origin as an assessment of the standard shown. @param {Checklist} list @param {unknown} value
 * @param {Told[]} before what was told of it already @returns {Reading} */
export const examined = (list, value, before) => {
  const { rules } = list;
  const wrong = shapeFaults(value, rules);
  if (wrong.length) return { assessment: null, problems: problems([...before, ...wrong], rules), unclear: [] };
  const assessment = asAssessment(value, rules);
  const all = [...before, ...faults(list, assessment)];
  return { assessment: refuses(all, rules) ? null : assessment, problems: problems(all, rules), unclear: [] };
};

/** @param {Checklist} list @param {unknown} error @returns {Reading} */
export const refused = (list, error) => {
  if (!(error instanceof Refusal)) throw error;
  return { assessment: null, problems: problems([error.told], list.rules), unclear: [] };
};

/** @param {Checklist} list @param {Uint8Array} bytes @returns {Reading} */
export const readAssessment = (list, bytes) => {
  try {
    refuseOther(list.rules, bytes);
    return examined(list, withLineFeeds(ownFile(jsonValue(bytes, list.rules), list.rules)), []);
  } catch (error) {
    return refused(list, error);
  }
};
