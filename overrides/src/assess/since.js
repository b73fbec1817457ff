// An assessment beside the one before it, in plain values: what is better, what worse, what happens again, what became of
// actions, as `generator/assess/since.py` compares them.
import { changeOf } from "./changed_text.js";
import { atItem, registerOf, stands, stateOf } from "./nonconformities.js";
import { answersOf, count, share } from "./summary.js";
import { inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./nonconformities.js").Register} Register */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Nonconformity} Nonconformity */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {"better" | "worse" | "same" | "apart" | "new" | "not-yet" | "gone"} Since */
/** An item with its answers of both times. @typedef {{ id: string, kind: Since, then: Answer, now: Answer }} Compared */

/** @param {Checklist} list @param {string} key @returns {Pair} */
const word = (list, key) => /** @type {Pair} */ (list.rules.words[key]);

/** The answers of last time by the ids of today; one that was given to what an item replaced counts for it.
 * @param {Checklist} list @param {Assessment} previous @returns {Record<string, Answer>} */
export const formerAnswers = (list, previous) => {
  const made = Object.fromEntries(Object.entries(previous.items).filter(([, answer]) => list.hasContent(answer)));
  for (const id of Object.keys(made).sort(inOrder)) {
    const next = own(list.data.retired, id);
    const answer = made[id];
    if (next && answer && !own(made, next)) made[next] = answer;
  }
  return made;
};

/** The items with a finding of last time to which none of today belongs. @param {Checklist} list @param {Assessment} previous */
const goneItems = (list, previous) =>
  Object.entries(previous.items).filter(([, { finding }]) => finding).map(([id]) => id).sort(inOrder)
    .filter((id) => !list.item(id) && !list.item(own(list.data.retired, id) ?? ""));

/** How a finding stands to that of last time; nothing where nothing was found at all.
 * @param {Checklist} list @param {string} id @param {Answer} then @param {Answer} now @returns {Since | null} */
export const sinceOf = (list, id, then, now) => {
  const [was, is] = [list.outcome(then), list.outcome(now)];
  if (!was) return is ? "new" : null;
  if (!is) return "not-yet";
  if (changeOf(list, id, then) === "text" || (was === "excluded") !== (is === "excluded")) return "apart";
  const { ranks } = list.rules.since;
  const gravity = Array.from(list.grades.keys());
  let [before = 0, after = 0] = [ranks[was], ranks[is]];
  const graded = [then, now].map(({ grade }) => gravity.indexOf(grade ?? ""));
  if (before === after && was !== "excluded" && graded.every((place) => place >= 0)) [before = 0, after = 0] = graded;
  return before === after ? "same" : after > before ? "better" : "worse";
};

/** The items on which anything was found, this time or last time, in the order of the standard.
 * @param {Checklist} list @param {Assessment} assessment @param {Assessment} previous @returns {Compared[]} */
export const compared = (list, assessment, previous) => {
  const before = formerAnswers(list, previous);
  return list.order.flatMap((id) => {
    const [then, now] = [own(before, id) ?? list.blank(id), own(assessment.items, id) ?? list.blank(id)];
    const kind = sinceOf(list, id, then, now);
    return kind ? [{ id, kind, then, now }] : [];
  });
};

/** @param {Checklist} list @param {Answer} answer */
const found = (list, { finding, grade }) => ({
  finding: (finding ? list.findings.get(finding)?.label : null) ?? word(list, "not_reviewed"),
  graded: grade ? list.gradeName(grade) : null,
});

/** @param {Checklist} list @param {Compared} row */
const shown = (list, { id, kind, then, now }) => {
  const { number, title } = list.clauseOfItem(id);
  return { id, number, title, change: list.rules.words_of.since_kinds[kind], kind, then: found(list, then), now: found(list, now) };
};

/** The numbers of what was found at an item this time, not before. @param {Checklist} list @param {Register} register @param {string} item */
const numbers = (list, register, item) =>
  atItem(list, register, item).flatMap((id) => register.get(id) ?? []).filter((record) => !list.hasWords(record.came_from))
    .map(({ number }) => number).join(", ");

const FOLLOWED = /** @type {const} */ (["number", "statement", "action", "owner", "due", "verification", "verified_by", "verified", "closed"]);

/** @param {Checklist} list @param {Nonconformity} record @param {string} on @param {boolean} carried */
const follow = (list, record, on, carried) => {
  const state = stateOf(list, record, on);
  const written = /** @type {Record<typeof FOLLOWED[number], string>} */ (Object.fromEntries(FOLLOWED.map((key) => [key, record[key]])));
  return {
    ...written,
    ids: record.items.join(", "),
    graded: record.grade ? list.gradeName(record.grade) : null,
    state: list.rules.words_of.nonconformity_states[state],
    kind: state,
    overdue: state === "overdue",
    carried,
  };
};

/** What became of the nonconformities of last time, those apart that were closed before it.
 * @param {Checklist} list @param {Assessment} assessment @param {Assessment} previous @param {string} on */
const followed = (list, assessment, previous, on) =>
  Array.from(registerOf(list, previous.nonconformities))
    .filter(([, record]) => stands(list, record) && !(list.hasWords(record.came_from) && record.closed))
    .map(([id, record]) => {
      const today = own(assessment.nonconformities, id);
      return follow(list, today ?? record, on, today !== undefined);
    });

/** What a report shows of the assessment before, a list of one; of none without it.
 * @param {Checklist} list @param {Assessment} assessment @param {Assessment | null} previous @param {string} on */
export const sinceView = (list, assessment, previous, on) => {
  if (!previous) return [];
  const { kinds, shown: listed } = list.rules.since;
  const rows = compared(list, assessment, previous);
  const days = [previous.first_day, previous.last_day].filter(Boolean).join(" – ");
  const edition = previous.standard.edition === list.data.standard.edition ? "" : previous.standard.number;
  const told = { since_name: previous.name, edition, assessor: previous.assessor, date: days, revised: previous.standard.revised };
  const kept = rows.filter(({ kind, then }) => ["better", "worse", "same"].includes(kind) && list.outcome(then) !== "excluded");
  const registers = [previous, assessment].map(({ nonconformities }) => registerOf(list, nonconformities));
  /** @param {Assessment} one */
  const whole = (one) => count(list, list.shown(one.scope, answersOf(list, one)), answersOf(list, one)).share;
  /** @param {"then" | "now"} side */
  const part = (side) => share(kept.filter((row) => list.outcome(row[side]) === "met").length, kept.length, list.rules.nothing);
  const changed = rows.filter(({ kind }) => listed.includes(kind)).map((row) => shown(list, row));
  /** @param {Answer} answer */
  const isUnmet = (answer) => list.rules.unmet.some((one) => one === list.outcome(answer));
  return [{
    about: Object.entries(told).filter(([, value]) => list.hasWords(value)).map(([key, value]) => ({ word: word(list, key), value })),
    kinds: kinds.map((kind) => {
      const ids = kind === "gone" ? goneItems(list, previous) : rows.filter((row) => row.kind === kind).map(({ id }) => id);
      return { kind, word: list.rules.words_of.since_kinds[kind], count: ids.length, ids: kind === "same" ? "" : ids.join(", ") };
    }),
    shares: [
      { word: word(list, "since_share"), then: whole(previous), now: whole(assessment) },
      { word: word(list, "since_share_both"), then: part("then"), now: part("now") },
    ],
    changed: changed.length ? [{ rows: changed }] : [],
    repeats: rows.filter(({ then, now }) => isUnmet(then) && isUnmet(now)).map((row) => {
      const [before = "", after = ""] = registers.map((register) => numbers(list, register, row.id));
      return { ...shown(list, row), numbers_then: before, numbers_now: after };
    }),
    follow: followed(list, assessment, previous, on),
  }];
};

/** @typedef {ReturnType<typeof sinceView>[number]} SinceView */

/** The items whose answers somebody took to the changed text of their provision, a list of one or none.
 * @param {Checklist} list @param {string[]} ids @param {import("./types.js").Answers} answers */
export const reaffirmedView = (list, ids, answers) => {
  const rows = ids.flatMap((id) => {
    const answer = answers.get(id);
    if (!answer?.reaffirmed || list.isStale(id, answer)) return [];
    const { number, title } = list.clauseOfItem(id);
    return [{ id, number, title, day: answer.reaffirmed.slice(0, 10) }];
  });
  return rows.length ? [{ rows }] : [];
};
