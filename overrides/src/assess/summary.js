// What an assessment comes to: counts, shares, scores, open points. `generator/assess/summary.py` and `scores.py` reckon alike.
import { attached, captioned } from "./attachments.js";
import { people, settledItem } from "./settled.js";
import { own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answers} Answers */
/** @typedef {import("./types.js").Counts} Counts */
/** @typedef {import("./types.js").ScoreBook} ScoreBook */
/** @typedef {import("./types.js").Scores} Scores */

/** A share in whole per cent, a half rounded up, with what it is of. @param {number} part @param {number} all @param {string} nothing */
export const share = (part, all, nothing) => (all ? `${Math.floor((200 * part + all) / (2 * all))}% (${part}/${all})` : nothing);

/** Words of the report, filled in. @param {Checklist} list @param {string} key @param {Record<string, string | number>} values
 * @returns {import("./types.js").Pair} */
export const filledIn = (list, key, values) => {
  /** @param {string} words */
  const filled = (words) => words.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  const { zh, en } = /** @type {import("./types.js").Pair} */ (list.rules.words[key]);
  return { zh: filled(zh), en: filled(en) };
};

/** The share in a line, with how many items were reviewed of how many. @param {Checklist} list @param {Counts} counts */
export const shareTold = (list, { share: written, total, reviewed }) => filledIn(list, "share_told", { share: written, total, reviewed });

/** A score with one decimal, a half rounded up. @param {number | null} score @param {string} nothing */
export const tenths = (score, nothing) => {
  if (score === null) return nothing;
  const number = Math.floor(score * 10 + 0.5);
  return `${Math.floor(number / 10)}.${number % 10}`;
};

/** @param {Checklist} list @param {string[]} ids @param {Answers} answers @returns {Counts} */
export const count = (list, ids, answers) => {
  /** @type {Record<string, number>} */
  const findings = {};
  for (const { id } of list.data.findings) findings[id] = 0;
  const made = { findings, notReviewed: 0, reviewed: 0, total: ids.length, open: 0, share: "" };
  let met = 0;
  let applicable = 0;
  for (const id of ids) {
    const answer = answers.get(id);
    const outcome = list.outcome(answer);
    if (list.openness(id, answer, answers).length) made.open += 1;
    if (!outcome || !answer?.finding) {
      made.notReviewed += 1;
      continue;
    }
    made.reviewed += 1;
    findings[answer.finding] = (findings[answer.finding] ?? 0) + 1;
    if (outcome !== "excluded") applicable += 1;
    if (outcome === "met") met += 1;
  }
  return { ...made, share: share(met, applicable, list.rules.nothing) };
};

/** What is still to do, by kind, the most urgent first. @param {Checklist} list @param {string[]} ids @param {Answers} answers */
export const openPoints = (list, ids, answers) =>
  list.rules.openness
    .map(({ kind }) => ({ kind, ids: ids.filter((id) => list.openness(id, answers.get(id), answers).includes(kind)) }))
    .filter((point) => point.ids.length);

/** The answers of an assessment. @param {Checklist} list @param {import("./types.js").Assessment} assessment @returns {Answers} */
export const answersOf = (list, { items, disputed, attachments }) => {
  const [found, shown] = [new Set(disputed), captioned(list, attachments)];
  return { get: (id) => own(items, id), isDisputed: (id) => found.has(id), isCaptioned: (id) => shown.has(id) };
};

/** The answers of all hands of a file together, each settled when it is asked for.
 * @param {Checklist} list @param {import("./types.js").AssessmentFile} file @returns {Answers} */
export const answersIn = (list, file) => {
  const who = people(list, file);
  const shown = captioned(list, attached(file, () => ""));
  /** @type {Map<string, ReturnType<typeof settledItem>>} */
  const known = new Map();
  /** @param {string} id */
  const at = (id) => {
    const found = known.get(id) ?? settledItem(list, file, who, id);
    known.set(id, found);
    return found;
  };
  return { get: (id) => at(id).answer ?? undefined, isDisputed: (id) => at(id).disputed, isCaptioned: (id) => shown.has(id) };
};

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** A clause's score, where every dimension has one. @param {Checklist} list @param {string} clause @param {Scores | undefined} given */
export const scoreOf = (list, clause, given) => {
  const dimensions = list.clauses.get(clause)?.scoring?.dimensions ?? [];
  if (!dimensions.length || dimensions.some(({ id }) => !given || own(given, id) === undefined)) return null;
  return sum(dimensions.map(({ id, weight }) => weight * (given?.[id] ?? 0))) / 100;
};

/** The clauses of an aspect that are scored. @param {Checklist} list @param {string} aspect @param {string[]} scope */
export const scoredClauses = (list, aspect, scope) => {
  const chosen = list.chosenClauses(scope);
  return list.data.clauses.filter((clause) => clause.aspect === aspect && clause.scoring && chosen.has(clause.id));
};

/** @param {Checklist} list @param {string} aspect @param {string[]} scope @param {ScoreBook} scores */
export const aspectScore = (list, aspect, scope, scores) => {
  const values = scoredClauses(list, aspect, scope).map(({ id }) => scoreOf(list, id, scores.get(id)));
  const known = values.filter((value) => value !== null);
  return known.length && known.length === values.length ? sum(known) / known.length : null;
};

/** The score of the whole, where every aspect with a weight has one. @param {Checklist} list @param {string[]} scope @param {ScoreBook} scores */
export const totalScore = (list, scope, scores) => {
  const parts = list.data.weights.filter(([, weight]) => weight).map(([aspect, weight]) => ({ weight, score: aspectScore(list, aspect, scope, scores) }));
  const known = parts.flatMap(({ weight, score }) => (score === null ? [] : [(weight * score) / 100]));
  return parts.length && known.length === parts.length ? sum(known) : null;
};
