// A file to its hands, or the reasons why not: `generator/assess/reading.py` reads the same files to the same result.
import { attached } from "./attachments.js";
import { openness, visitFaults } from "./gate.js";
import { jsonValue } from "./json_text.js";
import { refuseOther } from "./kinds.js";
import { Refusal, problems, refuses, shown, told } from "./messages.js";
import { handId, ofFirstVersion } from "./hands.js";
import { people, settledHead, settledScope } from "./settled.js";
import { isObject, shapeFaults, whole } from "./shape.js";
import { atOnce } from "./steps.js";
import { emptyRecord, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Reading} Reading */
/** @typedef {import("./types.js").Rules} Rules */
/** @typedef {import("./types.js").Told} Told */
/** @template T @typedef {import("./steps.js").Steps<T>} Steps */

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
  const { name, version, first } = rules.format;
  if (!isObject(value) || value.format !== name) throw new Refusal("not-assessment");
  const given = value.version;
  if (typeof given === "number" && Number.isInteger(given) && given > version) throw new Refusal("newer", given < 1e15 ? String(given) : "…", String(version));
  if (given !== version && given !== first) throw new Refusal("version", String(version));
  return value;
};

/** @param {Checklist} list @param {"item" | "clause"} kind @param {string} id */
const gone = (list, kind, id) => {
  const next = own(list.data.retired, id);
  return next ? told(`${kind}-replaced`, id, next) : told(`no-${kind}`, id);
};

/** @param {Checklist} list @param {AssessmentFile} file @param {boolean} isFormer @returns {Generator<Told>} */
function* faults(list, file, isFormer) {
  const { standard } = list.data;
  const { id, edition, number, revised } = file.standard;
  if (id !== standard.id) return yield told("other-standard", id, standard.id);
  if (edition !== standard.edition) return yield told(isFormer ? "former-edition" : "other-edition", edition, shown(number, list.rules), standard.edition);
  if (revised && revised !== standard.revised) yield told("revised", revised, standard.revised);
  const scopes = new Set(Object.values(file.hands).flatMap(({ head }) => head.scope ?? []));
  for (const clause of scopes) if (!list.clauses.has(clause) && !list.conditions.has(clause)) yield gone(list, "clause", clause);
  const head = settledHead(list, file, people(list, file));
  const days = [head.first_day, head.last_day].filter(Boolean).join(" – ");
  for (const [fault, field] of visitFaults(list, head)) yield told("visit-apart", [list.rules.fields[field] ?? ""], days, [`open.${fault}`]);
  yield* itemFaults(list, file);
  yield* gradeFaults(list, file);
  yield* scoreFaults(list, file);
}

/** @param {AssessmentFile} file @returns {[string, Answer][]} */
const answersIn = (file) => Object.values(file.hands).flatMap((hand) => [...Object.entries(hand.items), ...Object.entries(hand.agreed)]);

/** @param {Checklist} list @param {AssessmentFile} file @returns {Generator<Told>} */
function* itemFaults(list, file) {
  const chosen = new Set(list.chosenItems(settledScope(file)));
  for (const [id, answer] of answersIn(file)) {
    if (answer.finding !== null && !list.findings.has(answer.finding)) yield told("finding", answer.finding, id, Array.from(list.findings.keys()).join(", "));
    if (answer.grade !== null && !list.grades.has(answer.grade)) yield told("grade", answer.grade, id, Array.from(list.grades.keys()).join(", "));
    for (const kind of openness(list, answer, false, false, false)) if (list.rules.contradictions.includes(kind)) yield told("apart", id, [`open.${kind}`]);
    if (!list.item(id)) yield gone(list, "item", id);
    else if (list.isStale(id, answer)) yield told("stale", id);
    if (list.item(id) && list.hasContent(answer) && !chosen.has(id)) yield told("outside", id);
  }
}

/** @param {Checklist} list @param {AssessmentFile} file @returns {Generator<Told>} */
function* gradeFaults(list, file) {
  for (const { number, grade } of Object.values(file.hands).flatMap(({ nonconformities }) => Object.values(nonconformities))) {
    if (grade !== null && !list.grades.has(grade)) yield told("grade", grade, shown(number, list.rules), Array.from(list.grades.keys()).join(", "));
  }
}

/** @param {AssessmentFile} file */
const scoresIn = (file) => Object.values(file.hands).flatMap((hand) => [...Object.entries(hand.scores), ...Object.entries(hand.agreed_scores)]);

/** @param {Checklist} list @param {AssessmentFile} file @returns {Generator<Told>} */
function* scoreFaults(list, file) {
  for (const [clause, { given }] of scoresIn(file)) {
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

/** A value of any origin as a file on the standard shown, step by step. @param {Checklist} list @param {unknown} value of version 2
 * @param {Told[]} before what was told of it already @param {boolean} [alone] whether the files of its attachments are not beside it
 * @param {boolean} [isFormer] whether it is only looked at beside another, and may be of another edition @returns {Steps<Reading>} */
function* examination(list, value, before, alone = false, isFormer = false) {
  const { rules } = list;
  const wrong = shapeFaults(value, rules, rules.shape);
  if (wrong.length) return { file: null, problems: problems([...before, ...wrong], rules), unclear: [] };
  yield;
  const file = /** @type {AssessmentFile} */ (whole(value, rules, rules.shape));
  const apart = alone ? attached(file, () => "").length : 0;
  yield;
  const all = [...before, ...(apart ? [told("packed-apart", String(apart))] : []), ...faults(list, file, isFormer)];
  return { file: refuses(all, rules) ? null : file, problems: problems(all, rules), unclear: [] };
}

/** The same at once. @param {Parameters<typeof examination>} asked */
export const examined = (...asked) => atOnce(examination(...asked));

/** A value of version 1. @param {Checklist} list @param {Record<string, unknown>} value @param {Uint8Array} bytes @param {boolean} isFormer
 * @returns {Reading} */
const firstExamined = (list, value, bytes, isFormer) => {
  const { rules } = list;
  const wrong = shapeFaults(value, rules, rules.first_shape);
  if (wrong.length) return { file: null, problems: problems(wrong, rules), unclear: [] };
  const assessment = /** @type {Assessment} */ (whole(value, rules, rules.first_shape));
  return examined(list, ofFirstVersion(list, assessment, handId(list, "v1", assessment.assessor, bytes)), [], false, isFormer);
};

/** @param {Checklist} list @param {unknown} error @returns {Reading} */
export const refused = (list, error) => {
  if (!(error instanceof Refusal)) throw error;
  return { file: null, problems: problems([error.told], list.rules), unclear: [] };
};

/** What a file of this format holds, step by step. @param {Checklist} list @param {Uint8Array} bytes
 * @param {boolean} [alone] whether the files of its attachments are not beside it
 * @param {boolean} [isFormer] whether it is only looked at beside another, and may be of another edition @returns {Steps<Reading>} */
export function* readingSteps(list, bytes, alone = true, isFormer = false) {
  try {
    refuseOther(list.rules, bytes);
    const read = jsonValue(bytes, list.rules);
    yield;
    const value = /** @type {Record<string, unknown>} */ (withLineFeeds(ownFile(read, list.rules)));
    yield;
    if (value["version"] === list.rules.format.first) return firstExamined(list, value, bytes, isFormer);
    return yield* examination(list, value, [], alone, isFormer);
  } catch (error) {
    return refused(list, error);
  }
}

/** The same at once. @param {Parameters<typeof readingSteps>} asked */
export const readAssessment = (...asked) => atOnce(readingSteps(...asked));
