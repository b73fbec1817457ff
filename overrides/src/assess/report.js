// An assessment as its report shows it, in plain values: `generator/assess/report.py` makes the same view.
import { momentIn, shortDigest, sizeOf } from "./attachments.js";
import { textsShown } from "./changed_text.js";
import { visitFaults } from "./gate.js";
import { atItem, lacks, registerOf } from "./nonconformities.js";
import { nonconformityRows, standardShown, visitShown } from "./nonconformity_view.js";
import { logTables, teamTables } from "./record_view.js";
import { recordLacks } from "./records.js";
import { scoresShown } from "./score_view.js";
import { reaffirmedView, sinceView } from "./since.js";
import { answersOf, count, filledIn, openPoints, shareTold } from "./summary.js";
import { inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Clause} Clause */
/** @typedef {import("./types.js").Language} Language */
/** @typedef {import("./types.js").Pair} Pair */

/** @typedef {ReadonlyMap<string, { width: number, height: number }>} Pictures */

/** @param {Checklist} list @param {string} key @returns {Pair} */
const word = (list, key) => /** @type {Pair} */ (list.rules.words[key]);

/** @param {Clause} clause */
const named = ({ number, title }) => ({ number, title });

class View {
  /** @param {Checklist} list @param {Assessment} assessment @param {string} on @param {Language[]} languages */
  constructor(list, assessment, on, languages) {
    this.list = list;
    this.languages = languages;
    this.register = registerOf(list, assessment.nonconformities);
    this.registered = nonconformityRows(list, assessment, on);
    this.assessment = assessment;
    this.answers = answersOf(list, assessment);
    this.ids = list.shown(assessment.scope, this.answers);
    this.rows = new Map(this.ids.map((id) => [id, this.row(id)]));
  }

  /** @param {string[]} ids */
  counts(ids) {
    const { findings, notReviewed, total, share } = count(this.list, ids, this.answers);
    return { findings: Object.values(findings), not_reviewed: notReviewed, total, share };
  }

  /** @param {Map<string, string[]>} groups */
  counted(groups) {
    return Array.from(groups, ([id, ids]) => ({ ...named(/** @type {Clause} */ (this.list.clauses.get(id))), ...this.counts(ids) }));
  }

  /** @param {string} id */
  row(id) {
    const { list } = this;
    const answer = this.answers.get(id) ?? list.blank(id);
    const item = /** @type {import("./types.js").Question} */ (list.item(id));
    const stale = list.isStale(id, answer);
    return {
      id,
      ...named(list.clauseOfItem(id)),
      ...textsShown(list, item.text, stale ? answer.provision : null, this.languages),
      question: item.question,
      finding: answer.finding ? list.findings.get(answer.finding)?.label : word(list, "not_reviewed"),
      grade: answer.grade ? list.gradeName(answer.grade) : word(list, "no_grade"),
      graded: answer.grade ? list.gradeName(answer.grade) : null,
      reason: list.hasWords(answer.reason) ? answer.reason : "",
      evidence: list.rules.evidence
        .map((key) => ({ word: word(list, key), words: list.valueOf(answer, key) }))
        .filter(({ words }) => list.hasWords(words)),
      stale,
      attached: this.assessment.attachments.filter(({ item: at }) => at === id).map(({ number }) => number).join(", "),
      above: this.list.rules.unmet.some((outcome) => outcome === this.list.outcome(answer)),
    };
  }

  /** @param {(answer: Answer | undefined) => boolean} wanted */
  some(wanted) {
    return this.ids.filter((id) => wanted(this.answers.get(id))).map((id) => this.rows.get(id));
  }

  /** @param {"strength" | "opportunity"} key */
  noted(key) {
    const ids = this.ids.filter((id) => this.list.hasWords(this.answers.get(id)?.[key] ?? ""));
    return ids.map((id) => ({ ...this.rows.get(id), words: this.answers.get(id)?.[key] }));
  }

  nonconformities() {
    const { unmet } = this.list.rules;
    const order = Array.from(this.list.grades.keys());
    /** @param {string} id */
    const gravity = (id) => {
      const at = order.indexOf(this.answers.get(id)?.grade ?? "");
      return at < 0 ? order.length : at;
    };
    const ids = this.ids.filter((id) => unmet.includes(/** @type {import("./types.js").Outcome} */ (this.list.outcome(this.answers.get(id)))));
    return ids.sort((a, b) => gravity(a) - gravity(b)).map((id) => ({ ...this.rows.get(id), objects: this.objects(id) }));
  }

  /** @param {string} item */
  objects(item) {
    const ids = atItem(this.list, this.register, item);
    return this.registered.filter(({ key }) => ids.includes(key));
  }

  /** What nonconformities and logs lack, each kind with items or numbers. */
  openObjects() {
    const found = lacks(this.list, this.register, this.answers, this.ids, this.assessment.first_day);
    const others = recordLacks(this.list, this.assessment, this.assessment.disputed_scores);
    return [...found, ...others].map(({ kind, ids }) => ({ kind: this.list.rules.words_of.open[kind], ids }));
  }

  scope() {
    const { scope } = this.assessment;
    if (!scope.length) return [{ number: "", title: word(this.list, "whole") }];
    const clauses = scope.flatMap((id) => this.list.clauses.get(id) ?? []).map(named);
    return [...clauses, ...scope.flatMap((entry) => this.list.conditions.get(entry) ?? []).map(({ label }) => ({ number: "", title: label }))];
  }

  /** The texts that the team wrote for a place of the report. @param {"before" | "concluded" | "after"} part */
  texts(part) {
    const { report_texts: texts, words_of: { report_texts: labels } } = this.list.rules;
    const { report } = this.assessment;
    const known = Object.values(texts).flat();
    const unknown = part === "after" ? Object.keys(report).filter((key) => !known.includes(key)).sort(inOrder) : [];
    const keys = [...texts[part], ...unknown].filter((key) => own(report, key) !== undefined);
    return keys.map((key) => ({ word: own(labels, key) ?? { zh: key, en: key }, words: report[key] }));
  }

  /** What is wrong with the days of the visit, each kind with the days as they are written. */
  openDays() {
    const { first_day: first, last_day: last } = this.assessment;
    const kinds = new Set(visitFaults(this.list, this.assessment).map(([kind]) => kind));
    return Array.from(kinds, (kind) => ({ kind: this.list.rules.words_of.open[kind], ids: [first, last].filter(Boolean) }));
  }

  /** @param {Pictures} pictures */
  attachments(pictures) {
    return this.assessment.attachments.map(({ number, item, name, size, added, by, note, sha256 }) => {
      const picture = pictures.get(sha256);
      return {
        number: String(number), item, name, size: sizeOf(size), added: momentIn(added), by, note, digest: shortDigest(sha256), sha256,
        picture: picture ? { width: String(picture.width), height: String(picture.height) } : null,
      };
    });
  }

  unknown() {
    const { evidence, texts } = this.list.rules;
    return Object.entries(this.assessment.items)
      .filter(([id]) => !this.list.item(id))
      .sort(([one], [other]) => inOrder(one, other))
      .map(([id, answer]) => ({
        id,
        finding: answer.finding ?? "",
        words: [...evidence, ...texts].map((key) => this.list.valueOf(answer, key)).filter((words) => this.list.hasWords(words)).join("\n"),
      }));
  }
}

/** All that a report shows. @param {Checklist} list @param {Assessment} assessment @param {Language[]} languages
 * @param {string} on the day on which nonconformities are seen as overdue or not @param {Pictures} [pictures] of attachments, by their SHA-256
 * @param {Assessment | null} [previous] the assessment before */
export const reportView = (list, assessment, languages, on, pictures = new Map(), previous = null) => {
  const view = new View(list, assessment, on, languages);
  const [strengths, opportunities, nonconformities] = [view.noted("strength"), view.noted("opportunity"), view.nonconformities()];
  return {
    languages,
    accent: list.data.accent,
    words: Object.fromEntries(list.rules.report_words.map((key) => [key, word(list, key)])),
    standard: standardShown(list),
    name: assessment.name,
    visit: visitShown(list, assessment),
    before: view.texts("before"),
    concluded: view.texts("concluded"),
    after: view.texts("after"),
    tables_before: [...teamTables(list, assessment, view.ids), ...logTables(list, assessment, ["samples"])],
    tables_after: logTables(list, assessment, ["issues", "documents", "interviews"]),
    on,
    list: view.registered.length ? [{ rows: view.registered }] : [],
    scope: view.scope(),
    findings: list.data.findings.map(({ id, label, outcome }) => ({ label, kind: outcome, id })),
    aspects: view.counted(list.byAspect(view.ids)),
    clauses: view.counted(list.byClause(view.ids)),
    total: view.counts(view.ids),
    share_told: shareTold(list, count(list, view.ids, view.answers)),
    noted_told: filledIn(list, "noted_told", {
      unmet: nonconformities.length, registered: view.registered.length, strengths: strengths.length, opportunities: opportunities.length,
    }),
    scores: scoresShown(list, assessment.scope, { get: (clause) => own(assessment.scores, clause) }, assessment.agreed_scores, assessment.disputed_scores),
    since: sinceView(list, assessment, previous, on),
    reaffirmed: reaffirmedView(list, view.ids, view.answers),
    strengths,
    nonconformities,
    opportunities,
    items: Array.from(view.rows.values()),
    excluded: view.some((answer) => list.outcome(answer) === "excluded"),
    not_reviewed: view.some((answer) => list.outcome(answer) === null),
    attachments: view.attachments(pictures),
    open: [
      ...openPoints(list, view.ids, view.answers)
        .filter(({ kind }) => kind !== "not-reviewed")
        .map(({ kind, ids }) => ({ kind: list.rules.words_of.open[kind], ids })),
      ...view.openDays(),
      ...view.openObjects(),
    ],
    unknown: view.unknown(),
  };
};

/** @typedef {ReturnType<typeof reportView>} ReportView */
