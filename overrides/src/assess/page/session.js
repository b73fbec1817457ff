// An open assessment, written by this browser's own hand: `values` holds this hand's records as the page shows them, `base` what
// was last known to be stored of them; `team` holds all hands. A record is never changed: another one takes its place.
import { now } from "./files.js";
import { alike, joined } from "./joining.js";
import { list } from "./list.js";
import { keyOf, prefixOf, recordAt, recordsBelow, storage } from "./storage.js";
import { ASIDE, VISIT, asideOf, isAside, recordsOf, save } from "./store.js";
import { Team } from "./team.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").HandVisit} HandVisit */
/** @typedef {import("../types.js").Scores} Scores */
/** @typedef {import("./joining.js").Lost} Lost */
/** @typedef {import("./store.js").Stored} Stored */

const SOON = 250;
const AGAIN = 5000;
/** Milliseconds in which what another window writes may not have heard of ours yet. */
const ECHO = 2000;

export class Session extends EventTarget {
  /** @param {AssessmentFile} file @param {string} own hand of this browser @param {boolean} stored whether the storage has what this
   * hand wrote; it is written with the first word @param {boolean} [begins] or at once */
  constructor(file, own, stored, begins = false) {
    super();
    this.id = file.id;
    this.own = own;
    this.team = new Team(file, own);
    /** @type {Map<string, Stored>} */
    this.values = new Map(recordsOf(this.team.hand));
    /** @type {Map<string, Stored>} */
    this.base = new Map(stored ? this.values : []);
    /** @type {Set<string>} */
    this.dirty = new Set(begins ? [VISIT] : []);
    /** Nothing of this hand is stored yet. */
    this.isNew = !stored;
    /** What stood before we wrote, and when. @type {Map<string, { before: Stored | undefined, at: number }>} */
    this.echoes = new Map();
    this.failed = false;
    this.gone = false;
    this.savedAt = "";
    this.timer = 0;
    this.listen();
    for (const [part, value] of recordsBelow(this.prefix + ASIDE)) if (value && typeof value["words"] === "string") this.setAside(ASIDE + part, value);
    this.flush();
  }

  /** Where this hand's records are stored. */
  get prefix() {
    return `${prefixOf(this.id)}${this.own}|`;
  }

  /** Whether all that was typed is in the storage. */
  get isSafe() {
    return !this.dirty.size;
  }

  listen() {
    addEventListener("storage", (event) => this.heard(event));
    for (const type of ["pagehide", "blur"]) addEventListener(type, () => this.flush());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.refresh()));
    addEventListener("pageshow", (event) => {
      if (event.persisted) this.refresh();
    });
    addEventListener("beforeunload", (event) => {
      this.flush();
      if (!this.isSafe) event.preventDefault();
    });
  }

  /** What this hand wrote of itself and of the visit. */
  get visit() {
    return /** @type {HandVisit} */ (/** @type {unknown} */ (this.values.get(VISIT)));
  }

  /** The visit as all hands together have it. */
  get head() {
    return this.team.head;
  }

  /** What is in the form of an item: the latest that this person wrote of it, here or at another place. @param {string} id */
  answer(id) {
    return this.team.mine(id);
  }

  /** What all say of the items together. */
  get answers() {
    return this.team.answers;
  }

  get scores() {
    return this.team.scores;
  }

  /** @param {string} part @param {Stored} value */
  set(part, value) {
    this.put(part, { ...value, changed: now() });
    this.dirty.add(part);
    this.tell("state");
    this.later(SOON);
  }

  /** @param {string} part @param {Stored} value */
  put(part, value) {
    this.values.set(part, value);
    if (!isAside(part)) this.team.take(this.own, part, value);
  }

  /** @param {string} id @param {Partial<Omit<Answer, "evidence">> & { evidence?: Record<string, string> }} patch */
  setItem(id, patch) {
    const old = this.answer(id) ?? list.blank(id);
    this.set(`item:${id}`, { ...old, ...patch, evidence: { ...old.evidence, ...patch.evidence }, site: this.head.site });
  }

  /** What the team agreed on an item, as this hand enters it. @param {string} id @param {Partial<Answer>} patch */
  setAgreed(id, patch) {
    this.set(`agreed:${id}`, { ...(this.team.agreed(id)?.answer ?? list.blank(id)), ...list.blankText(id), ...patch });
  }

  /** @param {Partial<HandVisit["head"]>} patch */
  setHead(patch) {
    this.set(VISIT, { ...this.visit, head: { ...this.visit.head, ...patch } });
  }

  /** @param {string} clause @param {Scores} given */
  setScores(clause, given) {
    this.set(`scores:${clause}`, { given });
  }

  /** @param {number} delay */
  later(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), delay);
  }

  flush() {
    if (this.isSafe || this.gone) return;
    clearTimeout(this.timer);
    try {
      if (this.isNew) this.create();
      else if (storage().getItem(keyOf(this.id, "head")) === null) return this.lost();
      for (const part of Array.from(this.dirty)) this.write(part);
      this.failed = false;
      this.savedAt = now();
    } catch {
      this.failed = true;
      this.later(AGAIN);
    }
    this.tell("state");
  }

  /** Stores all that this hand wrote, and where nothing is stored yet what the others wrote. */
  create() {
    const { file, hand } = this.team;
    const isThere = storage().getItem(keyOf(this.id, "head")) !== null;
    save(isThere ? { ...file, hands: { [this.own]: hand } } : file, this.own);
    this.isNew = false;
    const kept = Array.from(this.values).filter(([part]) => !isAside(part));
    for (const [part, value] of kept) {
      this.base.set(part, value);
      this.dirty.delete(part);
    }
  }

  /** @param {string} part */
  write(part) {
    const key = this.prefix + part;
    const ours = /** @type {Stored} */ (this.values.get(part));
    const theirs = recordAt(key);
    const merged = theirs ? this.merged(part, theirs, ours, this.base.get(part)) : ours;
    // What has no room there is safe before it is written over.
    if (!isAside(part)) for (const aside of Array.from(this.dirty).filter(isAside)) this.write(aside);
    const text = JSON.stringify(merged);
    storage().setItem(key, text);
    if (storage().getItem(key) !== text) throw new Error("the storage does not hold what is written");
    this.echoes.set(part, { before: this.base.get(part), at: performance.now() });
    this.base.set(part, merged);
    this.dirty.delete(part);
    if (merged !== ours) this.taken(part, merged);
  }

  /** @param {string} part @param {Stored} theirs @param {Stored} ours @param {Stored | undefined} base */
  merged(part, theirs, ours, base) {
    /** @type {Lost} */
    const lost = (field, words) => {
      const aside = asideOf(part, field, words);
      if (this.values.has(aside)) return;
      this.values.set(aside, { part, field, words });
      this.dirty.add(aside);
      this.tell("change", aside);
      this.later(0);
    };
    return /** @type {Stored} */ (joined(base, theirs, ours, "", lost));
  }

  /** Words set aside, by their part. @returns {[string, Stored][]} */
  get asides() {
    return Array.from(this.values).filter(([part]) => isAside(part));
  }

  /** @param {string} part @param {Stored} value as it is stored */
  setAside(part, value) {
    this.values.set(part, value);
    this.base.set(part, value);
  }

  /** Words set aside are no longer wanted. @param {string} part */
  drop(part) {
    for (const known of [this.values, this.base, this.dirty]) known.delete(part);
    try {
      storage().removeItem(this.prefix + part);
    } catch {
      // Without a storage they were nowhere else.
    }
    this.tell("change", part);
  }

  /** @param {string} part @param {Stored} value */
  taken(part, value) {
    this.put(part, value);
    this.tell("change", part);
  }

  /** @param {StorageEvent} event */
  heard(event) {
    if (event.storageArea !== storage()) return;
    const head = keyOf(this.id, "head");
    if (event.key === null || (event.key === head && event.newValue === null)) {
      if (storage().getItem(head) === null) this.lost();
      return;
    }
    const prefix = prefixOf(this.id);
    if (event.key.startsWith(this.prefix)) this.take(event.key.slice(this.prefix.length), recordAt(event.key));
    else if (event.key.startsWith(prefix)) this.takeOther(event.key.slice(prefix.length), recordAt(event.key));
  }

  /** What another hand wrote, as another window has stored it. @param {string} key @param {Stored | null | undefined} value */
  takeOther(key, value) {
    const [hand = "", part = ""] = key.split("|");
    if (value && part && !isAside(part) && this.team.take(hand, part, value)) this.tell("change", part);
  }

  /** What another window wrote. If it wrote before it had heard of what we wrote a moment ago, ours is written again.
   * @param {string} part @param {Stored | null | undefined} theirs */
  take(part, theirs) {
    if (theirs === null && isAside(part)) return this.drop(part);
    if (!theirs) return;
    const echo = this.echoes.get(part);
    const base = echo && performance.now() - echo.at < ECHO ? echo.before : this.base.get(part);
    const ours = this.values.get(part);
    const made = ours === undefined ? theirs : this.merged(part, theirs, ours, base);
    this.base.set(part, theirs);
    if (!alike(made, theirs)) {
      this.dirty.add(part);
      this.later(100 + Math.random() * 200);
    }
    if (!alike(made, ours)) this.taken(part, made);
  }

  /** What an import has just stored: all that was here, and more. @param {AssessmentFile} file */
  adopt(file) {
    this.team = new Team(file, this.own);
    const kept = [...recordsOf(this.team.hand), ...this.asides];
    this.values = new Map(kept);
    this.base = new Map(kept);
    this.echoes.clear();
    for (const part of Array.from(this.dirty)) if (!isAside(part)) this.dirty.delete(part);
    this.tell("state");
  }

  refresh() {
    if (this.gone || (this.isNew && this.dirty.size)) return;
    if (storage().getItem(keyOf(this.id, "head")) === null) return this.lost();
    const ours = `${this.own}|`;
    for (const [key, stored] of recordsBelow(prefixOf(this.id))) {
      if (!key.startsWith(ours)) this.takeOther(key, stored);
      else if (stored && !alike(stored, this.base.get(key.slice(ours.length)))) this.take(key.slice(ours.length), stored);
    }
  }

  lost() {
    this.gone = true;
    this.tell("state");
  }

  keep() {
    this.gone = false;
    this.isNew = true;
    this.base.clear();
    this.dirty = new Set(this.values.keys());
    this.flush();
  }

  /** @param {"state" | "change"} type @param {string} [part] */
  tell(type, part = "") {
    this.dispatchEvent(new CustomEvent(type, { detail: { part } }));
  }
}
