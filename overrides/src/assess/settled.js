// What the hands of a file say together, in plain, as `generator/assess/settled.py` settles it.
import { attached } from "./attachments.js";
import { isCondition } from "./checklist.js";
import { inOrderOfIds, plainName } from "./hands.js";
import { byMoment } from "./merging.js";
import { settledRecords } from "./records.js";
import { agreedScores, disputedScores, members, settledAssigned } from "./team.js";
import { emptyRecord, inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Assessment} Assessment */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Hand} Hand */
/** What a person says of an item. @typedef {{ hand: string, name: string, answer: Answer }} Voice */

/** The ids of hands by person: of one name, or gone on from another; each person's and all in order of id.
 * @param {Checklist} list @param {AssessmentFile} file @returns {string[][]} */
export const people = (list, file) => {
  const ids = inOrderOfIds(file.hands).map(([id]) => id);
  const group = new Map(ids.map((id) => [id, id]));
  /** @param {string} one @param {string} other */
  const joined = (one, other) => {
    const [first = "", second] = [group.get(one) ?? one, group.get(other) ?? other].sort(inOrder);
    for (const [id, found] of group) if (found === second) group.set(id, first);
  };
  /** @type {Map<string, string>} */
  const byName = new Map();
  for (const [id, hand] of inOrderOfIds(file.hands)) {
    if (hand.goes_on !== null && group.has(hand.goes_on)) joined(id, hand.goes_on);
    const name = plainName(list, hand.name);
    if (!name) continue;
    if (byName.has(name)) joined(id, byName.get(name) ?? "");
    else byName.set(name, id);
  }
  return Array.from(new Set(group.values()), (first) => ids.filter((id) => group.get(id) === first));
};

/** The latest name of a person; nothing while nobody said. @param {Checklist} list @param {AssessmentFile} file @param {string[]} person */
export const nameOfPerson = (list, file, person) => {
  let [name, since, last] = ["", "", ""];
  for (const id of person) {
    const hand = /** @type {Hand} */ (file.hands[id]);
    if (!list.hasWords(hand.name) || (last && (inOrder(hand.changed, since) || inOrder(id, last)) < 0)) continue;
    [name, since, last] = [hand.name, hand.changed, id];
  }
  return name;
};

/** The latest answer of a person to an item, with the hand that wrote it. @param {AssessmentFile} file @param {string[]} person @param {string} item */
export const latestOf = (file, person, item) => {
  /** @type {{ hand: string, answer: Answer } | undefined} */
  let last;
  for (const hand of person) {
    const answer = own(/** @type {Hand} */ (file.hands[hand]).items, item);
    if (answer && (!last || (byMoment(answer, last.answer) || inOrder(hand, last.hand)) > 0)) last = { hand, answer };
  }
  return last;
};

/** What the persons say of an item, in their order; those who say nothing are left out.
 * @param {Checklist} list @param {AssessmentFile} file @param {string[][]} who @param {string} item @returns {Voice[]} */
export const voices = (list, file, who, item) =>
  who.flatMap((person) => {
    const found = latestOf(file, person, item);
    return found && list.hasContent(found.answer) ? [{ ...found, name: nameOfPerson(list, file, person) }] : [];
  });

/** What the team agreed on an item last, if it did. @param {Checklist} list @param {AssessmentFile} file @param {string} item */
export const agreedAnswer = (list, file, item) => {
  const found = Object.values(file.hands).flatMap((hand) => own(hand.agreed, item) ?? []).sort(byMoment);
  const latest = found[found.length - 1];
  return latest && list.hasContent(latest) ? latest : null;
};

/** The words of several persons, one after the other, each led by its name. @param {Checklist} list @param {Voice[]} said @param {string} key */
const texts = (list, said, key) =>
  said
    .map(({ name, answer }) => ({ name, words: list.valueOf(answer, key) }))
    .filter(({ words }) => list.hasWords(words))
    .map(({ name, words }) => (list.hasWords(name) ? list.rules.led.replace(/\{(name|words)\}/g, (_, key) => (key === "name" ? name : words)) : words))
    .join("\n");

/** @param {(key: string) => string} text */
const typed = (text) => ({
  evidence: { interviewed: text("interviewed"), records: text("records"), observed: text("observed") },
  reason: text("reason"), opportunity: text("opportunity"), strength: text("strength"),
});

/** The findings of several persons, and their grades. @param {Voice[]} said */
const judged = (said) => ({
  findings: new Set(said.flatMap(({ answer }) => answer.finding ?? [])),
  grades: new Set(said.flatMap(({ answer }) => answer.grade ?? [])),
});

/** The answers of several persons in one, and whether they differ in finding or grade.
 * @param {Checklist} list @param {Voice[]} said @returns {{ answer: Answer | null, differ: boolean }} */
export const together = (list, said) => {
  const [first] = said;
  if (!first || said.length === 1) return { answer: first?.answer ?? null, differ: false };
  const { findings, grades } = judged(said);
  const differ = findings.size > 1 || grades.size > 1;
  const answers = said.map(({ answer }) => answer);
  const oldest = /** @type {Answer} */ ([...answers].sort(byMoment)[0]);
  const sites = new Set(answers.map(({ site }) => site).filter((site) => list.hasWords(site)));
  const changed = /** @type {string} */ (answers.map((answer) => answer.changed).sort(inOrder)[answers.length - 1]);
  const answer = {
    ...oldest,
    finding: findings.size === 1 ? Array.from(findings)[0] ?? null : null,
    grade: grades.size && !differ ? Array.from(grades)[0] ?? null : null,
    ...typed((key) => texts(list, said, key)),
    site: Array.from(sites).join(list.rules.together),
    changed,
  };
  return { answer, differ };
};

/** What was agreed, with the finding of all where it has none yet, and their words likewise.
 * @param {Checklist} list @param {Answer | null} answer @param {Answer} agreed @returns {Answer} */
const withWords = (list, answer, agreed) => {
  if (!answer) return agreed;
  const { finding, grade } = agreed.finding ? agreed : answer;
  return { ...agreed, finding, grade, ...typed((key) => list.valueOf(agreed, key) || list.valueOf(answer, key)), site: agreed.site || answer.site };
};

/** What is to be shown of an item, and whether it is disputed.
 * @param {Checklist} list @param {AssessmentFile} file @param {string[][]} who @param {string} item */
export const settledItem = (list, file, who, item) => {
  const { answer, differ } = together(list, voices(list, file, who, item));
  const agreed = agreedAnswer(list, file, item);
  return { answer: agreed ? withWords(list, answer, agreed) : answer, disputed: differ && !agreed?.finding };
};

/** Whether those who answered an item differ, and agreed on nothing. @param {Checklist} list @param {AssessmentFile} file
 * @param {string[][]} who @param {string} item */
export const isDisputed = (list, file, who, item) => {
  const { findings, grades } = judged(voices(list, file, who, item));
  return (findings.size > 1 || grades.size > 1) && !agreedAnswer(list, file, item)?.finding;
};

/** The finding of an item, where those who answered have one together, or agreed on one. @param {Checklist} list
 * @param {AssessmentFile} file @param {string[][]} who @param {string} item */
export const findingOf = (list, file, who, item) => {
  const { findings } = judged(voices(list, file, who, item));
  return agreedAnswer(list, file, item)?.finding ?? (findings.size === 1 ? Array.from(findings)[0] ?? null : null);
};

/** @param {Checklist} list @param {Hand[]} hands in the order of their change @param {string} key */
const latest = (list, hands, key) => {
  const said = hands.map(({ head }) => /** @type {Record<string, any>} */ (head)[key]).filter((value) => value && list.hasWords(value));
  return said.length ? said[said.length - 1] : key === "language" ? null : "";
};

/** The latest score of each clause and dimension; one that was agreed stands, and where they differ is none.
 * @param {AssessmentFile} file @param {Map<string, string[]>} differ */
export const settledScores = (file, differ) => {
  /** @type {Record<string, Record<string, number>>} */
  const made = emptyRecord();
  const found = Object.values(file.hands).flatMap((hand) => Object.entries(hand.scores));
  found.sort(([one, a], [other, b]) => byMoment(a, b) || inOrder(one, other));
  for (const [clause, { given }] of found) if (Object.keys(given).length) made[clause] = { ...made[clause], ...given };
  for (const [clause, { record }] of agreedScores(file)) made[clause] = { ...made[clause], ...record.given };
  for (const [clause, dimensions] of differ) {
    made[clause] = Object.fromEntries(Object.entries(made[clause] ?? {}).filter(([dimension]) => !dimensions.includes(dimension)));
  }
  return made;
};

/** The latest of each text of the report, but those that were emptied. @param {Checklist} list @param {AssessmentFile} file */
export const settledReport = (list, file) => {
  const found = Object.values(file.hands).flatMap((hand) => Object.entries(hand.report));
  found.sort(([one, a], [other, b]) => byMoment(a, b) || inOrder(one, other));
  const latest = new Map(found.map(([key, { text }]) => [key, text]));
  const kept = Array.from(latest).filter(([, text]) => list.hasWords(text)).sort(([one], [other]) => inOrder(one, other));
  return Object.fromEntries(kept);
};

/** A scope that holds two others; the whole standard where they have other conditions. @param {string[]} here @param {string[]} there */
const mergedScope = (here, there) => {
  const [ours, theirs] = [here, there].map((scope) => scope.filter(isCondition).sort());
  if (ours?.join(" ") !== theirs?.join(" ")) return [];
  if (here.length === ours?.length || there.length === theirs?.length) return ours ?? [];
  return Array.from(new Set([...here, ...there]));
};

/** @param {AssessmentFile} file @returns {string[]} */
export const settledScope = (file) => {
  const [first = [], ...others] = inOrderOfIds(file.hands).flatMap(([, { head }]) => (head.scope === null ? [] : [head.scope]));
  return others.reduce(mergedScope, first);
};

/** When anything in a file last changed. @param {Checklist} list @param {AssessmentFile} file */
export const lastChange = (list, file) => {
  let last = "";
  for (const hand of Object.values(file.hands)) {
    if (inOrder(hand.changed, last) > 0) last = hand.changed;
    for (const kind of list.rules.records) for (const { changed } of Object.values(hand[kind])) if (changed > last) last = changed;
  }
  return last;
};

/** All but items and scores: what is shown of the visit. @param {Checklist} list @param {AssessmentFile} file @param {string[][]} who
 * @returns {import("./types.js").Head} */
export const settledHead = (list, file, who) => {
  const hands = inOrderOfIds(file.hands).sort(([one, a], [other, b]) => inOrder(a.changed, b.changed) || inOrder(one, other)).map(([, hand]) => hand);
  /** @param {string} key */
  const said = (key) => latest(list, hands, key);
  const names = new Set(who.map((person) => nameOfPerson(list, file, person)).filter((name) => list.hasWords(name)));
  return {
    format: file.format, version: list.rules.format.first, standard: file.standard, id: file.id, name: said("name"), organization: said("organization"),
    site: said("site"), assessor: Array.from(names).join(list.rules.together), accompanied: said("accompanied"), first_day: said("first_day"),
    last_day: said("last_day"), language: said("language"), scope: settledScope(file), created: file.created, changed: lastChange(list, file),
  };
};

/** The records of a kind as all hands together have them. @param {Checklist} list @param {AssessmentFile} file @param {string[][]} who
 * @param {import("./types.js").RecordName} kind */
export const registered = (list, file, who, kind) => settledRecords(list, kind, file, (hand) => nameOfHand(list, file, who, hand));

/** The name of the person whose hand it is. @param {Checklist} list @param {AssessmentFile} file @param {string[][]} who @param {string} hand */
const nameOfHand = (list, file, who, hand) => nameOfPerson(list, file, who.find((person) => person.includes(hand)) ?? []);

/** Those who wrote a file, with the items to which they gave a finding. @param {Checklist} list @param {AssessmentFile} file @param {string[][]} who
 * @param {(item: string) => Voice[]} voicesOf */
export const settledMembers = (list, file, who, voicesOf) => {
  /** @type {Map<string, string[]>} */
  const answered = new Map();
  for (const item of new Set(Object.values(file.hands).flatMap((hand) => Object.keys(hand.items)))) {
    for (const { name, answer } of voicesOf(item)) {
      if (!answered.has(name)) answered.set(name, []);
      if (answer.finding) answered.get(name)?.push(item);
    }
  }
  return members(list, who.map((person) => nameOfPerson(list, file, person)), answered);
};

/** @param {Checklist} list @param {AssessmentFile} file @returns {Assessment} */
export const settled = (list, file) => {
  const who = people(list, file);
  const differ = disputedScores(file, who);
  /** @type {Record<string, Answer>} */
  const items = emptyRecord();
  /** @type {string[]} */
  const disputed = [];
  for (const item of new Set(Object.values(file.hands).flatMap((hand) => [...Object.keys(hand.items), ...Object.keys(hand.agreed)]))) {
    const found = settledItem(list, file, who, item);
    if (found.answer) items[item] = found.answer;
    if (found.disputed) disputed.push(item);
  }
  /** @param {string} hand */
  const nameOf = (hand) => nameOfHand(list, file, who, hand);
  const kinds = /** @type {import("./types.js").RecordName[]} */ (Object.keys(list.rules.kinds));
  const registers = Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(registered(list, file, who, kind))]));
  const wrote = settledMembers(list, file, who, (item) => voices(list, file, who, item));
  const agreed = Object.fromEntries(Array.from(agreedScores(file), ([clause, { hand }]) => [clause, nameOf(hand)]));
  return /** @type {Assessment} */ ({
    ...settledHead(list, file, who), items, scores: settledScores(file, differ), disputed: disputed.sort(inOrder), agreed_scores: agreed,
    disputed_scores: Array.from(differ.keys()), assigned: settledAssigned(list, file),
    members: wrote.map(({ name, items: theirs }) => ({ name, items: theirs.sort(inOrder) })), report: settledReport(list, file),
    attachments: attached(file, nameOf), ...registers,
  });
};
