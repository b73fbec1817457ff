// What keeps an answer, or the visit, open: the rules of `generator/assess/gate.py`, applied alike.
import { dayOf } from "./days.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */

/** The kinds of what keeps an answer open, the most urgent first. @param {Checklist} list @param {Answer | undefined} answer
 * @param {boolean} stale whether its provision has changed since @param {boolean} disputed whether those who answered do not agree
 * @param {boolean} captioned whether a photo or file with a remark hangs on its item @returns {string[]} */
export const openness = (list, answer, stale, disputed, captioned) => {
  const outcome = list.outcome(answer);
  const given = answer?.grade;
  const apart = given ? !list.grades.get(given)?.outcomes.some((one) => one === outcome) : false;
  /** @param {string} key */
  const has = (key) => answer !== undefined && list.hasWords(list.valueOf(answer, key));
  return list.rules.openness
    .filter((rule) => !rule.outcomes.length || rule.outcomes.includes(outcome))
    .filter((rule) => !rule.lacks.some(has) && (!rule.has || has(rule.has)) && (apart || !rule.apart))
    .filter((rule) => (stale || !rule.stale) && (disputed || !rule.disputed) && !(captioned && rule.uncaptioned))
    .map(({ kind }) => kind);
};

/** What is wrong with the days of the visit, each with the key of its field. @param {Checklist} list @param {object} head
 * @returns {[string, string][]} */
export const visitFaults = (list, head) => {
  const days = list.rules.days.map((key) => [key, String(/** @type {Record<string, unknown>} */ (head)[key] ?? "")]);
  /** @type {[string, string][]} */
  const wrong = days.filter(([, day]) => day && !isDay(String(day))).map(([key]) => ["no-such-day", String(key)]);
  const [first = "", last = ""] = days.map(([, day]) => day);
  return wrong.length || !first || !last || last >= first ? wrong : [["days-apart", String(list.rules.days[1])]];
};

/** Whether the calendar has a day. @param {string} day as files write it */
export const isDay = (day) => day > "0001" && dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) === day;
