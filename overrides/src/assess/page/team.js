// All hands of an open assessment, as they are now: what this browser's own wrote, what the others wrote, what all say together.
import { attached } from "../attachments.js";
import { newHand } from "../hands.js";
import { byMoment } from "../merging.js";
import { agreedAnswer, latestOf, nameOfPerson, people, registered, settled, settledHead, settledItem, settledScores, voices } from "../settled.js";
import { own as ownEntry } from "../text.js";
import { list } from "./list.js";
import { VISIT, kindOf, split, takeRecord } from "./store.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Hand} Hand */
/** @typedef {import("./store.js").Stored} Stored */
/** @typedef {{ answer: Answer | null, disputed: boolean }} Settled */

export class Team {
  /** @param {AssessmentFile} file @param {string} own hand of this browser */
  constructor(file, own) {
    this.file = { ...file, hands: { ...file.hands, [own]: file.hands[own] ?? newHand() } };
    this.own = own;
    /** What was settled of items, until one of them changes. @type {Map<string, Settled>} */
    this.known = new Map();
    this.who = people(list, this.file);
    /** The nonconformities, until one of them changes. @type {import("../nonconformities.js").Register | null} */
    this.registered = null;
    /** @type {Answers} */
    this.answers = { get: (id) => this.item(id).answer ?? undefined, isDisputed: (id) => this.item(id).disputed };
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
    if (part === VISIT || kindOf(kind) === "nonconformities") this.registered = null;
    if (part === VISIT) {
      this.who = people(list, this.file);
      this.known.clear();
    } else this.known.delete(id);
    return true;
  }

  /** What is exported: without a hand of this browser that wrote nothing. */
  get written() {
    const { [this.own]: { head, ...records }, ...others } = /** @type {Record<string, Hand>} */ (this.file.hands);
    const saidHead = Object.entries(head).some(([key, value]) => value && key !== "language");
    return saidHead || list.rules.records.some((kind) => Object.keys(records[kind]).length) ? this.file : { ...this.file, hands: others };
  }

  get head() {
    return settledHead(list, this.file, this.who);
  }

  /** What hangs on the items. */
  get attachments() {
    return attached(this.file, (hand) => nameOfPerson(list, this.file, this.who.find((hands) => hands.includes(hand)) ?? []));
  }

  /** @param {string} id @returns {Settled} */
  item(id) {
    const known = this.known.get(id) ?? settledItem(list, this.file, this.who, id);
    this.known.set(id, known);
    return known;
  }

  /** The nonconformities as all together have them. */
  get register() {
    this.registered ??= registered(list, this.file, this.who);
    return this.registered;
  }

  /** The latest that the person here wrote of an item, at whatever place. @param {string} id */
  mine(id) {
    return latestOf(this.file, this.person, id)?.answer;
  }

  /** What all persons say of an item. @param {string} id */
  voices(id) {
    return voices(list, this.file, this.who, id);
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
      const found = person.flatMap((hand) => ownEntry(/** @type {Hand} */ (this.file.hands[hand]).scores, clause) ?? []).sort(byMoment);
      const value = found[found.length - 1]?.given[dimension];
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
    const found = this.person.flatMap((hand) => ownEntry(/** @type {Hand} */ (this.file.hands[hand]).scores, clause) ?? []).sort(byMoment);
    return found[found.length - 1]?.given;
  }

  get scores() {
    const found = settledScores(this.file);
    return { get: (/** @type {string} */ clause) => ownEntry(found, clause) };
  }

  /** What all say together, in plain. */
  assessment() {
    return settled(list, this.file);
  }
}
