// Who is to assess what, who did, and on which scores the team agrees, as `generator/assess/team.py` tells it.
import { inOrderOfIds, plainName } from "./hands.js";
import { byMoment } from "./merging.js";
import { emptyRecord, inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").Assigned} Assigned */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Clause} Clause */
/** @typedef {import("./types.js").Hand} Hand */
/** @typedef {import("./types.js").Member} Member */
/** @typedef {import("./types.js").ScoresGiven} ScoresGiven */
/** What somebody of the team has to assess, and what is done of it.
 * @typedef {{ name: string, clauses: Clause[], assigned: number, done: number, allDone: number }} Share */

/** The names in a line, each once; one of those that are known, or in quotation marks, is one, whatever signs stand in it.
 * @param {Checklist} list @param {string} words @param {string[]} known */
export const namesIn = (list, words, known = []) => {
  const quoted = new RegExp(list.rules.quoted, "gu");
  const line = words.replace(quoted, "$1");
  const whole = new Set([...known, ...Array.from(words.matchAll(quoted), ([, name = ""]) => name)]
    .filter((name) => new RegExp(list.rules.between, "u").test(name)).map((name) => plainName(list, name)));
  /** @type {Map<string, string>} */
  const found = new Map();
  const parts = line.split(new RegExp(`(${list.rules.between})`, "u"));
  for (let at = 0; at < parts.length;) {
    let end = whole.size ? parts.length : at + 1;
    while (end > at + 1 && !whole.has(plainName(list, parts.slice(at, end).join("")))) end -= 2;
    const name = list.oneSpaced(parts.slice(at, end).join(""));
    if (name && !found.has(plainName(list, name))) found.set(plainName(list, name), name);
    at = end + 1;
  }
  return Array.from(found.values());
};

/** A name as it stands in a line of several: in quotation marks where its own signs would make two of it.
 * @param {Checklist} list @param {string} name @param {string[]} known */
export const inLine = (list, name, known) => (namesIn(list, name, known).length > 1 ? `“${name}”` : name);

/** By clause what was said last of who is to assess it, with the hand; what was taken back is left out.
 * @param {Checklist} list @param {AssessmentFile} file @returns {[string, { hand: string, record: Assigned }][]} */
export const latestAssigned = (list, file) => {
  const found = Object.entries(file.hands).flatMap(([hand, { assigned }]) =>
    Object.entries(assigned).map(([clause, record]) => ({ hand, clause, record })));
  found.sort((one, other) => byMoment(one.record, other.record) || inOrder(one.hand, other.hand));
  const latest = Object.fromEntries(found.map(({ hand, clause, record }) => [clause, { hand, record }]));
  return inOrderOfIds(latest).filter(([, { record }]) => namesIn(list, record.name).length);
};

/** Who is to assess which clause. @param {Checklist} list @param {AssessmentFile} file @returns {Record<string, string>} */
export const settledAssigned = (list, file) => {
  /** @type {Record<string, string>} */
  const made = emptyRecord();
  for (const [clause, { record }] of latestAssigned(list, file)) made[clause] = record.name;
  return made;
};

/** Who is to assess a clause: those to whom it was given, or the nearest clause above it.
 * @param {Checklist} list @param {Record<string, string>} assigned @param {string} clause @param {string[]} known those who wrote
 * @returns {string[]} */
export const holders = (list, assigned, clause, known) => {
  const line = own(assigned, clause);
  if (line !== undefined) return namesIn(list, line, known);
  const parent = list.clauses.get(clause)?.parent;
  return parent ? holders(list, assigned, parent, known) : [];
};

/** Those who wrote an assessment, with the items to which they gave a finding. @param {Checklist} list @param {string[]} names
 * @param {Map<string, string[]>} answered by name @returns {Member[]} */
export const members = (list, names, answered) =>
  Array.from(new Set(names), (name) => ({ name, items: answered.get(name) ?? [] })).filter(({ name, items }) => items.length || list.hasWords(name));

/** What each has to assess of some items, and how many nobody has: first those who wrote, in their order, then others to whom
 * something was assigned, in the order of the standard. @param {Checklist} list @param {Pick<Assessment, "assigned" | "members">} assessment
 * @param {string[]} items @returns {{ shares: Share[], nobody: number }} */
export const shares = (list, { assigned, members: wrote }, items) => {
  const known = wrote.map(({ name }) => name);
  /** By clause, the names of those who have it. */
  const named = list.data.clauses.filter(({ id }) => own(assigned, id) !== undefined)
    .map((clause) => ({ clause, names: namesIn(list, assigned[clause.id] ?? "", known) }));
  const names = new Map(wrote.map(({ name }) => [plainName(list, name), name]));
  for (const name of named.flatMap((one) => one.names)) if (!names.has(plainName(list, name))) names.set(plainName(list, name), name);
  const done = new Map(wrote.map((member) => [plainName(list, member.name), new Set(member.items)]));
  /** @type {Map<string, string[]>} */
  const held = new Map(Array.from(names.keys(), (key) => [key, []]));
  let nobody = 0;
  for (const [clause, own_] of list.byClause(items)) {
    const found = named.length ? holders(list, assigned, clause, known) : [];
    if (!found.length) nobody += own_.length;
    for (const name of found) held.get(plainName(list, name))?.push(...own_);
  }
  const made = Array.from(names, ([key, name]) => {
    const [theirs, have] = [done.get(key) ?? new Set(), held.get(key) ?? []];
    const clauses = named.filter((one) => one.names.some((other) => plainName(list, other) === key)).map(({ clause }) => clause);
    return { name, clauses, assigned: have.length, done: have.filter((item) => theirs.has(item)).length, allDone: theirs.size };
  });
  return { shares: made, nobody };
};

/** The scores that the team agreed last for each clause, with the hand that entered them.
 * @param {AssessmentFile} file @returns {Map<string, { hand: string, record: ScoresGiven }>} */
export const agreedScores = (file) => {
  const found = Object.entries(file.hands).flatMap(([hand, { agreed_scores: agreed }]) =>
    Object.entries(agreed).map(([clause, record]) => ({ hand, clause, record })));
  found.sort((a, b) => byMoment(a.record, b.record) || inOrder(a.hand, b.hand) || inOrder(a.clause, b.clause));
  const latest = new Map(found.map(({ hand, clause, record }) => [clause, { hand, record }]));
  return new Map(Array.from(latest).filter(([, { record }]) => Object.keys(record.given).length).sort(([one], [other]) => inOrder(one, other)));
};

/** The scores that a person gave a clause last. @param {AssessmentFile} file @param {string[]} person @param {string} clause */
export const latestScores = (file, person, clause) => {
  const found = person.flatMap((hand) => own(/** @type {Hand} */ (file.hands[hand]).scores, clause) ?? []).sort(byMoment);
  return found[found.length - 1]?.given;
};

/** The clauses that several persons scored otherwise, with the dimensions on which nothing was agreed.
 * @param {AssessmentFile} file @param {string[][]} who @returns {Map<string, string[]>} */
export const disputedScores = (file, who) => {
  const agreed = agreedScores(file);
  const clauses = new Set(Object.values(file.hands).flatMap(({ scores }) => Object.keys(scores)));
  const found = Array.from(clauses).sort(inOrder).map((clause) => {
    const given = who.map((person) => latestScores(file, person, clause) ?? {});
    const dimensions = new Set(given.flatMap((one) => Object.keys(one)));
    const settled = agreed.get(clause)?.record.given ?? {};
    const differ = Array.from(dimensions).filter((dimension) => {
      const values = new Set(given.flatMap((one) => own(one, dimension) ?? []));
      return values.size > 1 && own(settled, dimension) === undefined;
    });
    return /** @type {[string, string[]]} */ ([clause, differ]);
  });
  return new Map(found.filter(([, differ]) => differ.length));
};
