// The forms of the items: each is made when it comes near the window, when it is asked for, before paper, or when there is time.
// Who opens a thousand of them begins at once.
import { every } from "./elements.js";

/** @typedef {import("./item.js").Item} Item */

/** Milliseconds of work at a time, so that nobody who types or scrolls meanwhile waits. */
const SLICE = 12;
const SOON = 60;
/** So many forms are made at most when there is time: of a longer list, those far from the window would slow every key that is typed. */
const SPARE = 150;
/** How far from the window a form is made. */
const NEAR = { rootMargin: "100% 0px" };

/** Lets fields take words. @param {ParentNode} within */
const unlock = (within) => {
  const fields = every(within, ".kit-form :is(input, select, textarea), .kit-visit input");
  for (const field of /** @type {HTMLInputElement[]} */ (fields)) field.disabled = false;
};

export class Items {
  /** @param {HTMLTableRowElement[]} rows @param {(row: HTMLTableRowElement) => Item} make */
  constructor(rows, make) {
    this.make = make;
    this.rows = new Map(rows.map((row) => [row.id, row]));
    /** @type {Map<string, Item>} */
    this.made = new Map();
    /** Items in sight of which there is no form yet, in their order. @type {Set<string>} */
    this.waiting = new Set();
    this.timer = 0;
    this.isLocked = true;
    this.near = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting && this.waiting.has(target.id)) this.get(target.id);
    }, NEAR);
    addEventListener("beforeprint", () => this.makeAll(), { capture: true });
  }

  /** @param {string} id */
  has(id) {
    return this.rows.has(id);
  }

  /** The form of an item, made if need be. @param {string} id @returns {Item | undefined} */
  get(id) {
    const row = this.rows.get(id);
    const known = this.made.get(id);
    if (known || !row) return known;
    const item = this.make(row);
    if (!this.isLocked) unlock(row);
    this.made.set(id, item);
    this.waiting.delete(id);
    this.near.unobserve(row);
    return item;
  }

  /** Lets all fields take words, those of forms too that are made from now on. */
  unlock() {
    this.isLocked = false;
    unlock(document);
  }

  /** Which items are in sight. @param {string[]} visible */
  show(visible) {
    this.waiting = new Set(visible.filter((id) => this.rows.has(id) && !this.made.has(id)));
    this.near.disconnect();
    for (const id of this.waiting) this.near.observe(/** @type {HTMLTableRowElement} */ (this.rows.get(id)));
    this.later();
  }

  later() {
    clearTimeout(this.timer);
    if (this.waiting.size && this.made.size < SPARE) this.timer = setTimeout(() => this.makeSome(), SOON);
  }

  makeSome() {
    const begun = performance.now();
    for (const id of this.waiting) {
      if (performance.now() - begun > SLICE) break;
      this.get(id);
    }
    this.later();
  }

  makeAll() {
    for (const id of this.waiting) this.get(id);
  }

  /** Shows what changed, where it is shown yet. @param {string} id */
  update(id) {
    this.made.get(id)?.update();
  }

  updateAll() {
    for (const item of this.made.values()) item.update();
  }
}
