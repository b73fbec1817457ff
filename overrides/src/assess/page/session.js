// An open assessment: `values` holds what the page shows, `base` what was last known to be stored.
import { isObject } from "../shape.js";
import { mergedText } from "../merging.js";
import { now } from "./files.js";
import { list } from "./list.js";
import { keyOf, prefixOf, recordAt, recordsBelow, recordsOf, split, storage } from "./store.js";

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

/** Two versions of a record from a common base: each side's changes stand; where both changed a text, both are kept.
 * @param {unknown} base @param {unknown} theirs @param {unknown} ours @param {string} key @param {(words: string) => void} lost @returns {unknown} */
export const joined = (base, theirs, ours, key, lost) => {
  if (alike(ours, theirs) || alike(base, theirs)) return ours;
  if (alike(base, ours)) return theirs;
  if (key === "changed") return String(theirs) > String(ours) ? theirs : ours;
  if (isObject(ours) && isObject(theirs) && key !== "provision") return joinedKeys(isObject(base) ? base : {}, theirs, ours, lost);
  if (ours === undefined || ours === null) return theirs;
  return TYPED.has(key) && typeof ours === "string" && typeof theirs === "string" ? joinedText(theirs, ours, lost) : ours;
};

/** Where both have no room together, every window keeps the same one, the longer, so that they do not answer each other for
 * ever. @param {string} theirs @param {string} ours @param {(words: string) => void} lost */
const joinedText = (theirs, ours, lost) => {
  const ahead = theirs.length - ours.length || (theirs > ours ? 1 : -1);
  const kept = ahead > 0 ? theirs : ours;
  const text = mergedText(list, theirs, ours, kept, "both");
  for (const words of [theirs, ours]) if (!text.includes(words)) lost(words);
  return text;
};

/** @param {Stored} base @param {Stored} theirs @param {Stored} ours @param {(words: string) => void} lost */
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
    const lost = (/** @type {string} */ words) => this.tell("unmerged", part, words);
    return /** @type {Stored} */ (joined(base, theirs, ours, "", lost));
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
    this.values = new Map(recordsOf(assessment));
    this.base = new Map(copied(recordsOf(assessment)));
    this.echoes.clear();
    this.dirty.clear();
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

  /** @param {"state" | "change" | "unmerged"} type @param {string} [part] @param {string} [words] */
  tell(type, part = "", words = "") {
    this.dispatchEvent(new CustomEvent(type, { detail: { part, words } }));
  }
}
