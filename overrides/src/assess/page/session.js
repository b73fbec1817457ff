// An open assessment: `values` holds what the page shows, `base` what was last known to be stored.
import { isObject } from "../shape.js";
import { mergedText } from "../merging.js";
import { now } from "./files.js";
import { list } from "./list.js";
import { asideOf, isAside, keyOf, prefixOf, recordAt, recordsBelow, recordsOf, split, storage } from "./store.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").Head} Head */
/** @typedef {import("../types.js").Scores} Scores */
/** @typedef {import("./store.js").Stored} Stored */

const SOON = 250;
const AGAIN = 5000;
/** Milliseconds in which what another window writes may not have heard of ours yet. */
const ECHO = 2000;

/** @template T @param {T} value @returns {T} */
const copied = (value) => JSON.parse(JSON.stringify(value));
/** @param {unknown} one @param {unknown} other */
const alike = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const TYPED = new Set([...list.rules.evidence, ...list.rules.texts]);
const LINES = new Set(list.rules.visit.filter((key) => !list.rules.days.includes(key)));

/** @param {string} key @param {unknown} value @returns {value is string} */
const areWords = (key, value) => typeof value === "string" && (TYPED.has(key) || LINES.has(key));

/** @typedef {(field: string, words: string) => void} Lost what is done with words that have no room */

/** Two versions of a record from a common base: each side's changes stand; where both changed a text, both are kept.
 * @param {unknown} base @param {unknown} theirs @param {unknown} ours @param {string} key @param {Lost} lost @returns {unknown} */
export const joined = (base, theirs, ours, key, lost) => {
  if (alike(ours, theirs) || alike(base, theirs)) return ours;
  if (alike(base, ours)) return theirs;
  if (key === "changed") return String(theirs) > String(ours) ? theirs : ours;
  if (isObject(ours) && isObject(theirs) && key !== "provision") return joinedKeys(isObject(base) ? base : {}, theirs, ours, lost);
  if (ours === undefined || ours === null) return theirs;
  return areWords(key, ours) && areWords(key, theirs) ? joinedText(theirs, ours, key, lost) : ours;
};

/** Where both have no room together, every window keeps the same one, the longer, so that they do not answer each other for
 * ever. @param {string} theirs @param {string} ours @param {string} key @param {Lost} lost */
const joinedText = (theirs, ours, key, lost) => {
  const ahead = theirs.length - ours.length || (theirs > ours ? 1 : -1);
  const kept = ahead > 0 ? theirs : ours;
  const text = mergedText(list, theirs, ours, kept, TYPED.has(key) ? "both" : "here");
  for (const words of [theirs, ours]) if (!text.includes(words)) lost(key, words);
  return text;
};

/** @param {Stored} base @param {Stored} theirs @param {Stored} ours @param {Lost} lost */
const joinedKeys = (base, theirs, ours, lost) => {
  const keys = Array.from(new Set([...Object.keys(theirs), ...Object.keys(ours)]));
  const made = keys.map((name) => [name, joined(base[name], theirs[name], ours[name], name, lost)]);
  return Object.fromEntries(made.filter(([, value]) => value !== undefined));
};

export class Session extends EventTarget {
  /** @param {Assessment} assessment @param {boolean} stored whether the storage has it already */
  constructor(assessment, stored) {
    super();
    this.id = assessment.id;
    /** @type {Map<string, Stored>} */
    this.values = new Map(recordsOf(assessment));
    /** @type {Map<string, Stored>} */
    this.base = new Map(stored ? copied(recordsOf(assessment)) : []);
    this.dirty = new Set(stored ? [] : this.values.keys());
    /** What stood before we wrote, and when. @type {Map<string, { before: Stored | undefined, at: number }>} */
    this.echoes = new Map();
    this.failed = false;
    this.gone = false;
    this.savedAt = "";
    this.timer = 0;
    this.listen();
    for (const [part, value] of recordsBelow(prefixOf(this.id))) if (isAside(part) && value && typeof value["words"] === "string") this.setAside(part, value);
    if (!stored) this.flush();
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
      if (this.dirty.size) event.preventDefault();
    });
  }

  get head() {
    return /** @type {Head} */ (/** @type {unknown} */ (this.values.get("head")));
  }

  /** @param {string} id */
  answer(id) {
    return /** @type {Answer | undefined} */ (/** @type {unknown} */ (this.values.get(`item:${id}`)));
  }

  get answers() {
    return { get: (/** @type {string} */ id) => this.answer(id) };
  }

  get scores() {
    return { get: (/** @type {string} */ id) => /** @type {Scores | undefined} */ (this.values.get(`scores:${id}`)) };
  }

  /** @returns {Assessment} */
  assessment() {
    /** @type {Assessment} */
    const made = { ...this.head, items: {}, scores: {} };
    for (const [part, value] of this.values) {
      const [kind, id] = split(part);
      if (kind === "item") made.items[id] = /** @type {Answer} */ (/** @type {unknown} */ (value));
      else if (kind === "scores" && Object.keys(value).length) made.scores[id] = /** @type {Scores} */ (value);
    }
    return made;
  }

  /** @param {string} part @param {Stored} value */
  set(part, value) {
    const changed = now();
    this.values.set(part, part.startsWith("scores:") ? value : { ...value, changed });
    this.dirty.add(part);
    if (part !== "head") {
      this.values.set("head", { ...this.head, changed });
      this.dirty.add("head");
    }
    this.tell("state");
    this.later(SOON);
  }

  /** @param {string} id @param {Partial<Omit<Answer, "evidence">> & { evidence?: Record<string, string> }} patch */
  setItem(id, patch) {
    const old = this.answer(id) ?? list.blank(id);
    this.set(`item:${id}`, { ...old, ...patch, evidence: { ...old.evidence, ...patch.evidence } });
  }

  /** @param {number} delay */
  later(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), delay);
  }

  flush() {
    if (!this.dirty.size || this.gone) return;
    clearTimeout(this.timer);
    try {
      if (this.base.has("head") && storage().getItem(keyOf(this.id, "head")) === null) return this.lost();
      for (const part of Array.from(this.dirty)) this.write(part);
      this.failed = false;
      this.savedAt = now();
    } catch {
      this.failed = true;
      this.later(AGAIN);
    }
    this.tell("state");
  }

  /** @param {string} part */
  write(part) {
    const key = keyOf(this.id, part);
    const ours = /** @type {Stored} */ (this.values.get(part));
    const theirs = recordAt(key);
    const merged = theirs ? this.merged(part, theirs, ours, this.base.get(part)) : ours;
    // What has no room there is safe before it is written over.
    if (!isAside(part)) for (const aside of Array.from(this.dirty).filter(isAside)) this.write(aside);
    const text = JSON.stringify(merged);
    storage().setItem(key, text);
    if (storage().getItem(key) !== text) throw new Error("the storage does not hold what is written");
    this.echoes.set(part, { before: this.base.get(part), at: performance.now() });
    this.base.set(part, copied(merged));
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
    this.base.set(part, copied(value));
  }

  /** Words set aside are no longer wanted. @param {string} part */
  drop(part) {
    for (const known of [this.values, this.base, this.dirty]) known.delete(part);
    try {
      storage().removeItem(keyOf(this.id, part));
    } catch {
      // Without a storage they were nowhere else.
    }
    this.tell("change", part);
  }

  /** @param {string} part @param {Stored} value */
  taken(part, value) {
    this.values.set(part, value);
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
    if (event.key.startsWith(prefix)) this.take(event.key.slice(prefix.length), recordAt(event.key));
  }

  /** What another window wrote. If it wrote before it had heard of what we wrote a moment ago, ours is written again.
   * @param {string} part @param {Stored | null | undefined} theirs */
  take(part, theirs) {
    if (theirs === null && isAside(part)) return this.drop(part);
    if (!theirs || part === "exported") return;
    const echo = this.echoes.get(part);
    const base = echo && performance.now() - echo.at < ECHO ? echo.before : this.base.get(part);
    const ours = this.values.get(part);
    const made = ours === undefined ? theirs : this.merged(part, theirs, ours, base);
    this.base.set(part, copied(theirs));
    if (!alike(made, theirs)) {
      this.dirty.add(part);
      this.later(100 + Math.random() * 200);
    }
    if (!alike(made, ours)) this.taken(part, made);
  }

  /** What an import has just stored is what counts: it was chosen. @param {Assessment} assessment */
  adopt(assessment) {
    const kept = [...recordsOf(assessment), ...this.asides];
    this.values = new Map(kept);
    this.base = new Map(copied(kept));
    this.echoes.clear();
    for (const part of Array.from(this.dirty)) if (!isAside(part)) this.dirty.delete(part);
    this.tell("state");
  }

  refresh() {
    if (this.gone || !this.base.size) return;
    if (storage().getItem(keyOf(this.id, "head")) === null) return this.lost();
    for (const [part, stored] of recordsBelow(prefixOf(this.id))) if (stored && !alike(stored, this.base.get(part))) this.take(part, stored);
  }

  lost() {
    this.gone = true;
    this.tell("state");
  }

  keep() {
    this.gone = false;
    this.base.clear();
    this.dirty = new Set(this.values.keys());
    this.flush();
  }

  /** @param {"state" | "change"} type @param {string} [part] */
  tell(type, part = "") {
    this.dispatchEvent(new CustomEvent(type, { detail: { part } }));
  }
}
