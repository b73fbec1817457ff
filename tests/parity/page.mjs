// The page's side of the comparison: reads files as the page does, and says what it read, told, counted, merged and wrote.
import { readFileSync } from "node:fs";
import { Checklist } from "../../overrides/src/assess/checklist.js";
import { csvOf } from "../../overrides/src/assess/csv.js";
import { filledParts } from "../../overrides/src/assess/book.js";
import { brought } from "../../overrides/src/assess/brought.js";
import { written } from "../../overrides/src/assess/hands.js";
import { merged } from "../../overrides/src/assess/merging.js";
import { beside, oneHand } from "../../overrides/src/assess/one_hand.js";
import { readPacked } from "../../overrides/src/assess/packing.js";
import { readAssessment } from "../../overrides/src/assess/reading.js";
import { reportView } from "../../overrides/src/assess/report.js";
import { logCsv } from "../../overrides/src/assess/log_csv.js";
import { nonconformitiesCsv } from "../../overrides/src/assess/nonconformity_csv.js";
import { issuesView } from "../../overrides/src/assess/record_view.js";
import { sheetsView } from "../../overrides/src/assess/nonconformity_view.js";
import { issuesHtml, reportHtml, sheetsHtml } from "../../overrides/src/assess/report_page.js";
import { settled } from "../../overrides/src/assess/settled.js";
import { answersOf, count, openPoints, scoreOf, tenths, totalScore } from "../../overrides/src/assess/summary.js";
import { own } from "../../overrides/src/assess/text.js";
import { wordParts } from "../../overrides/src/assess/word.js";
import { readWorkbook } from "../../overrides/src/assess/workbook.js";

/** @typedef {import("../../overrides/src/assess/types.js").Assessment} Assessment */
/** @typedef {import("../../overrides/src/assess/types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../../overrides/src/assess/types.js").Language} Language */
/** @typedef {import("../../overrides/src/assess/types.js").ChecklistData} ChecklistData */

/** @type {Language[]} */
const LANGUAGES = ["zh", "en"];
const LOGS = /** @type {const} */ (["issues", "documents", "interviews", "samples"]);
const ON = "2026-11-29";

/** @param {Checklist} list @param {import("../../overrides/src/assess/types.js").Sought} sought @param {Assessment} assessment
 * @param {Assessment} previous */
const outcome = (list, sought, assessment, previous) => {
  const answers = answersOf(list, assessment);
  const scores = { get: (/** @type {string} */ id) => own(assessment.scores, id) };
  const ids = list.shown(assessment.scope, answers);
  const { findings, notReviewed, total, share } = count(list, ids, answers);
  const view = reportView(list, assessment, LANGUAGES, ON);
  return {
    assessment,
    shown: ids,
    counts: { findings, notReviewed, total, share },
    shares: Array.from(list.byAspect(ids), ([aspect, own]) => [aspect, count(list, own, answers).share]),
    open: openPoints(list, ids, answers).map(({ kind, ids: found }) => [kind, found]),
    scores: list.data.clauses.filter(({ scoring }) => scoring).map(({ id }) => [id, tenths(scoreOf(list, id, scores.get(id)), "–")]),
    score: tenths(totalScore(list, assessment.scope, scores), "–"),
    view,
    report: LANGUAGES.map((language) => reportHtml(reportView(list, assessment, [language], ON), list.data, given.parts, "page")),
    sheets: LANGUAGES.map((language) => sheetsHtml(sheetsView(list, assessment, [language], ON, null), list.data, given.parts, "sheets")),
    issues: LANGUAGES.map((language) => issuesHtml(issuesView(list, assessment, [language], ON), list.data, given.parts, "issues")),
    logs: LOGS.map((log) => logCsv(list, assessment, log, LANGUAGES)),
    register: nonconformitiesCsv(list, assessment, LANGUAGES, ON),
    word: Object.entries(wordParts(view, list.data)),
    since: [reportView(list, assessment, LANGUAGES, ON, new Map(), previous).since, reportView(list, previous, LANGUAGES, ON, new Map(), assessment).since],
    sinceReport: reportHtml(reportView(list, assessment, ["zh"], ON, new Map(), previous), list.data, given.parts, "page"),
    sinceWord: Object.entries(wordParts(reportView(list, previous, ["en"], ON, new Map(), assessment), list.data)),
    csv: csvOf(list, sought, ids, answers, LANGUAGES),
    csvBlank: csvOf(list, sought, list.chosenItems(assessment.scope), null, ["zh"]),
  };
};

/** @param {Checklist} list @param {AssessmentFile} here @param {AssessmentFile} there */
const merges = (list, here, there) => {
  const both = merged(list, here, there);
  return {
    brought: brought(list, here, there),
    merged: written(list, both),
    again: written(list, merged(list, merged(list, there, both), here)),
    settled: settled(list, both),
  };
};

/** What goes into the workbooks of the first hands of a file, each in languages of its own. @param {Checklist} list @param {AssessmentFile} file
 * @param {import("../../overrides/src/assess/book.js").BlankBook[]} blanks */
const books = (list, file, blanks) =>
  Object.keys(file.hands).sort().slice(0, blanks.length).map((hand, n) => {
    const book = /** @type {import("../../overrides/src/assess/book.js").BlankBook} */ (blanks[n]);
    const one = oneHand(list, file, hand);
    const parts = Object.entries(filledParts(list, one, book)).filter(([name]) => /workbook\.xml$|sheets\/sheet/.test(name));
    return { beside: beside(list, one), parts: Object.fromEntries(parts) };
  });

/** What is told of a file that is only looked at beside another, and how they stand. @param {string} kind @param {Checklist} list
 * @param {Uint8Array} bytes @param {AssessmentFile} here */
const former = (kind, list, bytes, here) => {
  const { problems, file } = reading(kind, list, bytes, true);
  return { problems, since: file ? reportView(list, settled(list, here), LANGUAGES, ON, new Map(), settled(list, file)).since : null };
};

/** @param {string} kind @param {Checklist} list @param {Uint8Array} bytes @param {boolean} [isFormer] */
const reading = (kind, list, bytes, isFormer = false) => {
  if (kind === "json") return readAssessment(list, bytes, true, isFormer);
  return kind === "zip" ? readPacked(list, bytes, isFormer) : readWorkbook(list, bytes, given.moment, new Map(), isFormer);
};

const given = JSON.parse(readFileSync(0, "utf8"));
const lists = new Map(Object.entries(given.checklists).map(([name, data]) => [name, new Checklist(/** @type {ChecklistData} */ (data))]));
const made = [];
for (const { checklist, kind, content } of given.files) {
  const list = /** @type {Checklist} */ (lists.get(checklist));
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  const { problems, file, unclear } = reading(kind, list, bytes);
  made.push({
    problems,
    unclear,
    file: file ? written(list, file) : null,
    outcome: file ? outcome(list, given.sought[checklist], settled(list, file), settled(list, given.before[checklist])) : null,
    former: former(kind, list, bytes, given.here[checklist]),
    books: file ? books(list, file, given.books[checklist]) : null,
    merges: file ? merges(list, /** @type {AssessmentFile} */ (given.here[checklist]), file) : null,
  });
}
process.stdout.write(JSON.stringify(made));
