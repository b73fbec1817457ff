// What one person wrote of an assessment, as a workbook takes it: `generator/assess/one_hand.py` finds the same.
import { digest, newHand } from "./hands.js";
import { byMoment } from "./merging.js";
import { standing } from "./records.js";
import { agreedAnswer, latestOf, nameOfPerson, people, settled } from "./settled.js";
import { emptyRecord } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Hand} Hand */
/** @typedef {import("./types.js").ScoresGiven} ScoresGiven */
/** @typedef {{ file: AssessmentFile, hand: string, own: Hand, visit: Record<string, string>, scope: string[], items: Record<string, Answer>,
 *   scores: Record<string, ScoresGiven> }} OneHand */

const LOGS = /** @type {const} */ (["documents", "interviews", "samples"]);

/** What the person wrote whose hand this is. @param {Checklist} list @param {AssessmentFile} file @param {string} hand @returns {OneHand} */
export const oneHand = (list, file, hand) => {
  const own = file.hands[hand] ?? newHand();
  const person = people(list, file).find((ids) => ids.includes(hand)) ?? [];
  const together = settled(list, file);
  /** @type {Record<string, string>} */
  const visit = {};
  for (const key of list.rules.visit) visit[key] = /** @type {Record<string, any>} */ (together)[key];
  visit["assessor"] = nameOfPerson(list, file, person) || own.name;
  /** @type {Record<string, Answer>} */
  const items = emptyRecord();
  for (const item of person.flatMap((id) => Object.keys(/** @type {Hand} */ (file.hands[id]).items))) {
    const answer = latestOf(file, person, item)?.answer;
    if (list.hasContent(answer)) items[item] = answer;
  }
  const given = person.flatMap((id) => Object.entries(/** @type {Hand} */ (file.hands[id]).scores)).sort(([, one], [, other]) => byMoment(one, other));
  const scores = Object.fromEntries(given.filter(([, found]) => Object.keys(found.given).length));
  return { file, hand, own, visit, scope: together.scope, items, scores };
};

/** How much of an assessment a workbook has no field for, by the key of its words; nothing is left out. @param {Checklist} list @param {OneHand} one
 * @returns {[string, number][]} */
export const beside = (list, { file, hand, items }) => {
  const who = people(list, file);
  const together = settled(list, file);
  /** @param {string[]} ids */
  const writes = (ids) => ids.some((id) => Object.values(/** @type {Hand} */ (file.hands[id]).items).some((answer) => list.hasContent(answer)));
  const agreed = new Set(Object.values(file.hands).flatMap((one) => Object.keys(one.agreed)));
  /** @type {Record<string, number>} */
  const found = {
    others: who.filter((ids) => !ids.includes(hand) && writes(ids)).length,
    agreed: Array.from(agreed).filter((item) => agreedAnswer(list, file, item)).length,
    agreed_scores: Object.keys(together.agreed_scores).length,
    assigned: Object.keys(together.assigned).filter((clause) => !list.clauses.has(clause)).length,
    attachments: together.attachments.length,
    nonconformities: Object.keys(together.nonconformities).length,
    issues: standing(list, "issues", Object.entries(together.issues)).length,
    logs: LOGS.reduce((sum, log) => sum + standing(list, log, Object.entries(together[log])).length, 0),
    report: Object.keys(together.report).length,
    unknown: Object.keys(items).filter((item) => !list.item(item)).length,
  };
  return list.data.workbook.beside.flatMap((key) => (found[key] ? [/** @type {[string, number]} */ ([key, found[key]])] : []));
};

/** Words as they come back from a cell. @param {Checklist} list @param {string} words */
export const written = (list, words) => (list.hasWords(words) ? words.replace(/^\n+|\n+$/g, "") : "");

/** A sum of what stands in the cells of an answer, by which it is known to be as it was. @param {Checklist} list @param {Answer} answer */
export const sumOf = (list, answer) => {
  const { evidence, texts } = list.rules;
  const cells = [answer.finding ?? "", answer.grade ?? "", ...[...evidence, ...texts].map((key) => written(list, list.valueOf(answer, key)))];
  return digest(list, cells.map((words) => digest(list, [words])));
};
