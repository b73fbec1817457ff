// Two versions of an assessment in one, by the rule of `generator/assess/merging.py`, for files and for windows.
import { isCondition } from "./checklist.js";
import { inOrder, length, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Side} Side */
/** @typedef {{ taken: string[], joined: string[], conflicts: string[], visit: string[], scores: string[] }} Comparison */

/** @param {string} here @param {string} there */
const clash = (here, there) => Boolean(here && there) && here !== there;
/** Neither text holds the other. @param {string} here @param {string} there */
const apart = (here, there) => !there.includes(here) && !here.includes(there);

/** @param {Checklist} list */
const typed = (list) => [...list.rules.evidence, ...list.rules.texts];

/** Whether two answers have a field in which neither holds what the other has. @param {Checklist} list @param {Answer} here @param {Answer} there */
export const clashes = (list, here, there) =>
  here.fingerprint !== there.fingerprint ||
  clash(here.finding ?? "", there.finding ?? "") ||
  (here.finding === there.finding && clash(here.grade ?? "", there.grade ?? "")) ||
  typed(list).some((key) => apart(list.valueOf(here, key), list.valueOf(there, key)));

/** Whether two answers say the same, whenever they were given. @param {Checklist} list @param {Answer} one @param {Answer} other */
export const same = (list, one, other) =>
  one.fingerprint === other.fingerprint && ["finding", "grade", ...typed(list)].every((key) => list.valueOf(one, key) === list.valueOf(other, key));

/** Two texts in one, as long as a text may be. @param {Checklist} list @param {string} here @param {string} there @param {string} chosen @param {Side} side */
export const mergedText = (list, here, there, chosen, side) => {
  if (!apart(here, there)) return here.includes(there) ? here : there;
  const joined = `${here}\n${there}`;
  return side === "both" && length(joined) <= list.rules.limits.text ? joined : chosen;
};

/** @param {string | null} here @param {string | null} there @param {string | null} chosen */
const either = (here, there, chosen) => (!there ? here : !here ? there : chosen);

/** @param {Checklist} list @param {Answer} here @param {Answer} there @param {Side} side @returns {Answer} */
export const mergedAnswer = (list, here, there, side) => {
  const newer = there.changed > here.changed ? there : here;
  const chosen = side === "here" ? here : side === "there" ? there : newer;
  /** @param {string} key */
  const text = (key) => mergedText(list, list.valueOf(here, key), list.valueOf(there, key), list.valueOf(chosen, key), side);
  const finding = either(here.finding, there.finding, chosen.finding);
  const apartFindings = finding === here.finding ? here.grade : there.grade;
  const grade = here.finding === there.finding ? either(here.grade, there.grade, chosen.grade) : apartFindings;
  const basis = here.fingerprint !== there.fingerprint ? chosen : here.provision ? here : there;
  return {
    fingerprint: basis.fingerprint,
    provision: basis.provision,
    finding,
    reason: text("reason"),
    grade,
    evidence: { interviewed: text("interviewed"), records: text("records"), observed: text("observed") },
    opportunity: text("opportunity"),
    strength: text("strength"),
    changed: newer.changed,
  };
};

/** Whether both texts of every field have room beside each other. @param {Checklist} list @param {Answer} here @param {Answer} there */
export const bothFit = (list, here, there) =>
  typed(list).every((key) => {
    const [one, other] = [list.valueOf(here, key), list.valueOf(there, key)];
    return !apart(one, other) || length(`${one}\n${other}`) <= list.rules.limits.text;
  });

/** @param {Assessment} from @param {string} key */
const field = (from, key) => /** @type {string} */ (/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (from))[key]);

/** What merging a file would do. @param {Checklist} list @param {Assessment} here @param {Assessment} there @returns {Comparison} */
export const compared = (list, here, there) => {
  /** @type {Comparison} */
  const made = { taken: [], joined: [], conflicts: [], visit: [], scores: [] };
  for (const [id, answer] of Object.entries(there.items).sort(([one], [other]) => inOrder(one, other))) {
    const ours = own(here.items, id);
    const says = list.hasContent(answer);
    if (!ours || (says && !list.hasContent(ours))) made.taken.push(id);
    else if (says && clashes(list, ours, answer)) made.conflicts.push(id);
    else if (says && !same(list, ours, mergedAnswer(list, ours, answer, "both"))) made.joined.push(id);
  }
  made.visit = list.rules.visit.filter((key) => clash(field(here, key), field(there, key)));
  for (const [clause, given] of Object.entries(there.scores).sort(([one], [other]) => inOrder(one, other))) {
    const ours = own(here.scores, clause) ?? {};
    made.scores.push(...Object.keys(given).filter((name) => (own(ours, name) ?? given[name]) !== given[name]).map((name) => `${clause} ${name}`));
  }
  return made;
};

/** Two versions in one. @param {Checklist} list @param {Assessment} here @param {Assessment} there
 * @param {Map<string, Side>} sides of items that clash @param {Side} otherwise @returns {Assessment} */
export const merged = (list, here, there, sides, otherwise) => {
  const items = { ...here.items };
  for (const [id, answer] of Object.entries(there.items)) {
    const ours = own(items, id);
    if (!ours || (list.hasContent(answer) && !list.hasContent(ours))) items[id] = answer;
    else if (list.hasContent(answer)) {
      const made = mergedAnswer(list, ours, answer, sides.get(id) ?? otherwise);
      items[id] = same(list, ours, made) ? ours : made;
    }
  }
  const [first, second] = otherwise === "there" ? [there, here] : [here, there];
  const visit = Object.fromEntries(list.rules.visit.map((key) => [key, field(first, key) || field(second, key)]));
  const scores = { ...here.scores };
  for (const clause of Object.keys(there.scores)) scores[clause] = { ...own(second.scores, clause), ...own(first.scores, clause) };
  const scope = mergedScope(here.scope, there.scope);
  return { ...here, ...visit, scope, items, scores, changed: there.changed > here.changed ? there.changed : here.changed };
};

/** A scope that holds two others; the whole standard where they have other conditions. @param {string[]} here @param {string[]} there */
const mergedScope = (here, there) => {
  const [ours, theirs] = [here, there].map((scope) => scope.filter(isCondition).sort());
  if (ours?.join(" ") !== theirs?.join(" ")) return [];
  if (here.length === ours?.length || there.length === theirs?.length) return ours ?? [];
  return Array.from(new Set([...here, ...there]));
};
