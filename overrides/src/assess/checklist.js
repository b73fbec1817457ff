// The checklist with its lookups: which items a scope holds, what an answer says, what is open.
import { changeOf } from "./changed_text.js";
import { openness } from "./gate.js";
import { own } from "./text.js";

/** @typedef {import("./types.js").ChecklistData} ChecklistData */
/** @typedef {import("./types.js").Clause} Clause */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Answers} Answers */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Question} Question */

/** Whether an entry of a scope is a condition, `level=L1`, and not a clause. @param {string} entry */
export const isCondition = (entry) => entry.includes("=");

/** @param {string} condition */
export const attributeOf = (condition) => condition.slice(0, condition.indexOf("="));

export class Checklist {
  /** @param {ChecklistData} data */
  constructor(data) {
    this.data = data;
    this.rules = data.rules;
    /** @type {Map<string, Finding>} */
    this.findings = new Map(data.findings.map((finding) => [finding.id, finding]));
    /** @type {Map<string, import("./types.js").Grade>} */
    this.grades = new Map(data.grades.map((grade) => [grade.id, grade]));
    /** What was found open at answers: none is changed, another one takes its place. @type {WeakMap<Answer, { about: string, kinds: string[] }>} */
    this.opened = new WeakMap();
    this.blankCharacter = new RegExp(data.rules.blank, "g");
    this.onlyBlanks = new RegExp(`^(?:${data.rules.blank})*$`);
    this.take(data);
  }

  /** @param {import("./types.js").ItemsData} data */
  take(data) {
    this.data = { ...this.data, ...data };
    /** @type {Map<string, Clause>} */
    this.clauses = new Map(data.clauses.map((clause) => [clause.id, clause]));
    /** @type {Map<string, Clause[]>} */
    this.children = new Map(data.clauses.map(({ id }) => [id, []]));
    for (const clause of data.clauses) this.children.get(clause.parent ?? "")?.push(clause);
    /** @type {Map<string, Clause>} */
    this.clauseOf = new Map(data.clauses.flatMap((clause) => clause.items.map((id) => [id, clause])));
    /** @type {string[]} */
    this.order = Array.from(this.clauseOf.keys());
    /** The conditions by which items can be chosen, as they are written. @type {Map<string, import("./types.js").Condition>} */
    this.conditions = new Map(data.choices.flatMap(({ values }) => values.map((value) => [value.condition, value])));
    this.hasScoring = data.clauses.some(({ scoring }) => scoring);
  }

  /** @param {string} id @returns {Question | undefined} */
  item(id) {
    return own(this.data.items, id);
  }

  /** @param {string} id @returns {Clause} */
  clauseOfItem(id) {
    return /** @type {Clause} */ (this.clauseOf.get(id));
  }

  /** A clause and all below it. @param {string} id @returns {string[]} */
  within(id) {
    return [id, ...(this.children.get(id) ?? []).flatMap((child) => this.within(child.id))];
  }

  /** Those of some clauses that have items of their own. @param {string[]} ids */
  holding(ids) {
    return ids.filter((id) => this.clauses.get(id)?.items.length);
  }

  /** The clauses with items in a scope. @param {string[]} scope */
  chosenClauses(scope) {
    return new Set(this.chosenItems(scope).map((id) => this.clauseOfItem(id).id));
  }

  /** Clauses with all above them. @param {Iterable<string>} ids */
  withThoseAbove(ids) {
    /** @type {Set<string>} */
    const made = new Set();
    for (const id of ids) for (let clause = this.clauses.get(id); clause; clause = this.clauses.get(clause.parent ?? "")) made.add(clause.id);
    return made;
  }

  /**
   * The items in a scope: a list of ids of clauses, each with all below it, and of conditions; without ids it is of the whole standard.
   * Of each attribute that conditions name, an item meets one.
   * @param {string[]} scope
   */
  chosenItems(scope) {
    const ids = scope.filter((entry) => !isCondition(entry));
    const within = new Set(ids.length ? ids.filter((id) => this.clauses.has(id)).flatMap((id) => this.within(id)) : this.clauses.keys());
    const wanted = Array.from(grouped(scope.filter(isCondition), attributeOf).values());
    return this.order.filter((id) => within.has(this.clauseOfItem(id).id) && wanted.every((some) => some.some((one) => this.item(id)?.meets.includes(one))));
  }

  /** What a person sees of a text. @param {string} text */
  withoutBlanks(text) {
    return text.replace(this.blankCharacter, "");
  }

  /** Whether a text holds anything that a person sees. @param {string} text */
  hasWords(text) {
    return !this.onlyBlanks.test(text);
  }

  /** Words with one space where there was any, and none around them. @param {string} words */
  oneSpaced(words) {
    return words.replace(new RegExp(`${this.rules.blank}+`, "g"), " ").replace(/^ +| +$/g, "");
  }

  /** What an answer has under a key, its evidence included; nothing is the empty text. @param {Answer} answer @param {string} key @returns {string} */
  valueOf(answer, key) {
    const from = /** @type {Record<string, unknown>} */ (this.rules.evidence.includes(key) ? answer.evidence : answer);
    return /** @type {string | null} */ (from[key]) ?? "";
  }

  /** @param {Answer | undefined} answer @returns {answer is Answer} */
  hasContent(answer) {
    if (!answer) return false;
    if (answer.finding !== null || answer.grade !== null) return true;
    return [...this.rules.evidence, ...this.rules.texts].some((key) => this.hasWords(this.valueOf(answer, key)));
  }

  /** What a grade is called; one that the settings do not have by its usual name, or by its id. @param {string} id */
  gradeName(id) {
    return this.grades.get(id)?.label ?? own(this.rules.words_of.grades, id) ?? { zh: id, en: id };
  }

  /** What a finding counts as, `null` when nothing was found. @param {Answer | undefined} answer */
  outcome(answer) {
    return (answer?.finding && this.findings.get(answer.finding)?.outcome) || null;
  }

  /** Whether a provision has changed since it was answered, in more than its typography. @param {string} id @param {Answer | undefined} answer */
  isStale(id, answer) {
    const item = this.item(id);
    return item !== undefined && this.hasContent(answer) && changeOf(this, id, answer) === "text";
  }

  /** The kinds of what is open at an item. @param {string} id @param {Answer | undefined} answer
   * @param {import("./types.js").Answers} answers among which it stands */
  openness(id, answer, answers) {
    const [disputed, captioned] = [answers.isDisputed(id), answers.isCaptioned(id)];
    const about = `${disputed} ${captioned} ${id}`;
    const known = answer && this.opened.get(answer);
    if (known?.about === about) return known.kinds;
    const kinds = openness(this, answer, this.isStale(id, answer), disputed, captioned);
    if (answer) this.opened.set(answer, { about, kinds });
    return kinds;
  }

  /** The items of a scope, and those outside it that have content. @param {string[]} scope @param {Answers} answers */
  shown(scope, answers) {
    const chosen = new Set(this.chosenItems(scope));
    return this.order.filter((id) => chosen.has(id) || this.hasContent(answers.get(id)));
  }

  /** Items by the id of their aspect. @param {string[]} ids */
  byAspect(ids) {
    return grouped(ids, (id) => this.clauseOfItem(id).aspect);
  }

  /** Items by the id of their clause. @param {string[]} ids */
  byClause(ids) {
    return grouped(ids, (id) => this.clauseOfItem(id).id);
  }

  /** An answer with nothing in it. @param {string} id @returns {Answer} */
  blank(id) {
    const evidence = { interviewed: "", records: "", observed: "" };
    return { ...this.blankText(id), finding: null, reason: "", grade: null, evidence, opportunity: "", strength: "", site: "", reaffirmed: "", changed: "" };
  }

  /** What an answer says of the text that it was given to. @param {string} id */
  blankText(id) {
    const item = this.item(id);
    return { fingerprint: item?.fingerprint ?? "00000000", provision: item ? { ...item.text } : null };
  }
}

/** @param {string[]} ids @param {(id: string) => string} keyOf */
const grouped = (ids, keyOf) => {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const id of ids) {
    const group = groups.get(keyOf(id));
    if (group) group.push(id);
    else groups.set(keyOf(id), [id]);
  }
  return groups;
};
