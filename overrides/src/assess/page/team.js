// All hands of an open assessment, as they are now: what this browser's own wrote, what the others wrote, what all say together.
import { attached, captioned } from "../attachments.js";
import { newHand } from "../hands.js";
import { recordLacks } from "../records.js";
import { agreedAnswer, latestOf, nameOfPerson, people, registered, settled, settledHead, settledItem, settledMembers, settledScores,
  voices } from "../settled.js";
import { agreedScores, disputedScores, latestScores, settledAssigned, shares } from "../team.js";
import { own as ownEntry } from "../text.js";
import { list } from "./list.js";
import { VISIT, kindOf, split, takeRecord } from "./store.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Hand} Hand */
/** @typedef {import("../types.js").RecordName} RecordName */
/** @typedef {import("./store.js").Stored} Stored */
/** @typedef {{ answer: Answer | null, disputed: boolean }} Settled */

const LOGS = /** @type {const} */ (["issues", "documents", "interviews", "samples"]);

export class Team {
  /** @param {AssessmentFile} file @param {string} own hand of this browser */
  constructor(file, own) {
    this.file = { ...file, hands: { ...file.hands, [own]: file.hands[own] ?? newHand() } };
    this.own = own;
    /** What was settled of items, until one of them changes. @type {Map<string, Settled>} */
    this.known = new Map();
    /** What all persons say of items, likewise. @type {Map<string, import("../settled.js").Voice[]>} */
    this.said = new Map();
    /** The visit, until anything changes. @type {import("../types.js").Head | null} */
    this.visit = null;
    this.who = people(list, this.file);
    /** The records of each kind, until one of them changes. @type {Map<RecordName, Map<string, any>>} */
    this.registers = new Map();
    /** The items on which a photo or file with a remark hangs, until one of them changes. @type {Set<string> | null} */
    this.captioned = null;
    /** @type {Answers} */
    this.answers = { get: (id) => this.item(id).answer ?? undefined, isDisputed: (id) => this.item(id).disputed, isCaptioned: (id) => this.shown.has(id) };
  }

  get hand() {
    return /** @type {Hand} */ (this.file.hands[this.own]);
  }

  /** The hands of the person who writes here. */
  get person() {
    return this.who.find((hands) => hands.includes(this.own)) ?? [this.own];
  }

  /** Takes what a hand wrote, and tells whether it could be read. @param {string} hand @param {string} part @param {Stored} value */
  take(hand, part, value) {
    const [kind, id] = split(part);
    if (hand === this.own && kind === "item") this.hand.items[id] = /** @type {Answer} */ (/** @type {unknown} */ (value));
    else if (!takeRecord(this.file.hands, hand, part, value)) return false;
    if (part === VISIT) this.registers.clear();
    else this.registers.delete(/** @type {RecordName} */ (kindOf(kind)));
    if (kindOf(kind) === "attachments") this.captioned = null;
    if (part === VISIT) {
      this.who = people(list, this.file);
      this.known.clear();
      this.said.clear();
    } else {
      this.known.delete(id);
      this.said.delete(id);
    }
    // What is written last is the last change of all; only the visit says more.
    const isLast = part !== VISIT && this.visit !== null && String(value["changed"]) >= this.visit.changed;
    this.visit = this.visit && isLast ? { ...this.visit, changed: String(value["changed"]) } : null;
    return true;
  }

  /** What is exported: without a hand of this browser that wrote nothing. */
  get written() {
    const { [this.own]: { head, ...records }, ...others } = /** @type {Record<string, Hand>} */ (this.file.hands);
    const saidHead = Object.entries(head).some(([key, value]) => value && key !== "language");
    return saidHead || list.rules.records.some((kind) => Object.keys(records[kind]).length) ? this.file : { ...this.file, hands: others };
  }

  get head() {
    this.visit ??= settledHead(list, this.file, this.who);
    return this.visit;
  }

  /** What hangs on the items. */
  get attachments() {
    return attached(this.file, (hand) => nameOfPerson(list, this.file, this.who.find((hands) => hands.includes(hand)) ?? []));
  }

  /** The items on which a photo or file with a remark hangs. */
  get shown() {
    this.captioned ??= captioned(list, this.attachments);
    return this.captioned;
  }

  /** @param {string} id @returns {Settled} */
  item(id) {
    const known = this.known.get(id) ?? settledItem(list, this.file, this.who, id);
    this.known.set(id, known);
    return known;
  }

  /** The nonconformities as all together have them. */
  get register() {
    return /** @type {import("../nonconformities.js").Register} */ (this.records("nonconformities"));
  }

  /** The records of a kind as all together have them. @param {RecordName} kind */
  records(kind) {
    const known = this.registers.get(kind) ?? registered(list, this.file, this.who, kind);
    this.registers.set(kind, known);
    return known;
  }

  /** Those of logs that were not taken away. @param {import("../types.js").Log} kind */
  standing(kind) {
    return Array.from(/** @type {Map<string, import("../types.js").LogRecord>} */ (this.records(kind))).filter(([, { gone }]) => !gone);
  }

  /** What logs lack and what is still to verify on site. */
  get lacking() {
    const [issues = {}, documents = {}, interviews = {}, samples = {}] = LOGS.map((kind) => Object.fromEntries(this.records(kind)));
    return recordLacks(list, { issues, documents, interviews, samples }, Array.from(disputedScores(this.file, this.who).keys()));
  }

  /** Who is to assess what, and what is done of it, of the items in sight. @param {string[]} items */
  shares(items) {
    const wrote = settledMembers(list, this.file, this.who, (item) => this.voices(item));
    return shares(list, { assigned: this.assigned, members: wrote }, items);
  }

  /** Who is to assess which clause. */
  get assigned() {
    return settledAssigned(list, this.file);
  }

  /** The scores that the team agreed on a clause, and who entered them. @param {string} clause */
  agreedScore(clause) {
    const found = agreedScores(this.file).get(clause);
    const person = this.who.find((hands) => found && hands.includes(found.hand));
    return found && person ? { ...found.record, name: nameOfPerson(list, this.file, person) } : null;
  }

  /** The latest that the person here wrote of an item, at whatever place. @param {string} id */
  mine(id) {
    return latestOf(this.file, this.person, id)?.answer;
  }

  /** What all persons say of an item. @param {string} id */
  voices(id) {
    const known = this.said.get(id) ?? voices(list, this.file, this.who, id);
    this.said.set(id, known);
    return known;
  }

  /** What the team agreed on an item last, and who entered it. @param {string} id */
  agreed(id) {
    const answer = agreedAnswer(list, this.file, id);
    const hand = Object.keys(this.file.hands).find((one) => ownEntry(/** @type {Hand} */ (this.file.hands[one]).agreed, id) === answer);
    const person = this.who.find((hands) => hand !== undefined && hands.includes(hand));
    return answer && person ? { answer, name: nameOfPerson(list, this.file, person) } : null;
  }

  /** The scores that persons gave a clause in a dimension. @param {string} clause @param {string} dimension */
  scoresGiven(clause, dimension) {
    return this.who.flatMap((person) => {
      const value = latestScores(this.file, person, clause)?.[dimension];
      return value === undefined ? [] : [{ name: nameOfPerson(list, this.file, person), value }];
    });
  }

  /** What others say of an item. @param {string} id */
  others(id) {
    const { person } = this;
    return this.voices(id).filter(({ hand }) => !person.includes(hand));
  }

  /** The scores of a clause that the person here gave last. @param {string} clause */
  given(clause) {
    return latestScores(this.file, this.person, clause);
  }

  get scores() {
    const found = settledScores(this.file, disputedScores(this.file, this.who));
    return { get: (/** @type {string} */ clause) => ownEntry(found, clause) };
  }

  /** What all say together, in plain. */
  assessment() {
    return settled(list, this.file);
  }
}
