// The forms of the items: each is made when it comes near the window, when it is asked for, before paper, or when there is time.
// Who opens a thousand of them begins at once.
import { every } from "./elements.js";
import { list } from "./list.js";
import { sheets } from "./sheet.js";
import { Spare } from "./spare.js";

/** @typedef {import("./item.js").Item} Item */

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
  /** @param {(row: HTMLTableRowElement) => Item} make */
  constructor(make) {
    this.make = make;
    /** @type {Map<string, HTMLTableRowElement>} */
    this.rows = new Map();
    /** @type {Map<string, Item>} */
    this.made = new Map();
    /** Items in sight of which there is no form yet, in their order. @type {Set<string>} */
    this.waiting = new Set();
    this.spare = new Spare(() => this.makeNext());
    this.isLocked = true;
    this.near = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting && this.waiting.has(target.id)) this.get(target.id);
    }, NEAR);
    /** The items of each group of sheets: only those of groups near the window are looked at one by one. @type {Map<Element, string[]>} */
    this.groups = new Map();
    this.nearGroups = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) this.look(this.groups.get(target) ?? [], isIntersecting);
    }, NEAR);
    addEventListener("beforeprint", () => this.makeAll(), { capture: true });
  }

  /** Takes the items of sheets in. @param {HTMLElement[]} tables */
  add(tables) {
    for (const table of tables) {
      const rows = /** @type {HTMLTableRowElement[]} */ (every(table, ".cb-sheet-item"));
      for (const row of rows) this.rows.set(row.id, row);
      const around = table.closest(".cb-sheets") ?? table;
      this.groups.set(around, [...(this.groups.get(around) ?? []), ...rows.map(({ id }) => id)]);
      this.nearGroups.observe(around);
    }
  }

  /** Looks whether those of some items that wait come near, or no longer. @param {string[]} ids @param {boolean} whether */
  look(ids, whether) {
    for (const id of ids) {
      const row = this.rows.get(id);
      if (row && whether && this.waiting.has(id)) this.near.observe(row);
      else if (row) this.near.unobserve(row);
    }
  }

  /** @param {string} id */
  has(id) {
    return list.item(id) !== undefined;
  }

  /** The form of an item, made if need be. @param {string} id @returns {Item | undefined} */
  get(id) {
    const known = this.made.get(id);
    if (known) return known;
    sheets.need(id);
    const row = this.rows.get(id);
    if (!row) return undefined;
    const item = this.make(row);
    this.unlockIn(row);
    this.made.set(id, item);
    this.waiting.delete(id);
    this.near.unobserve(row);
    return item;
  }

  /** Lets all fields take words, those too that come from now on. */
  unlock() {
    this.isLocked = false;
    unlock(document);
  }

  /** Lets fields that came take words, where others do. @param {HTMLElement} within */
  unlockIn(within) {
    if (!this.isLocked) unlock(within);
  }

  /** Which items are in sight. @param {string[]} visible */
  show(visible) {
    this.waiting = new Set(visible.filter((id) => !this.made.has(id)));
    for (const around of this.groups.keys()) {
      this.nearGroups.unobserve(around);
      this.nearGroups.observe(around);
    }
    this.spare.begin();
  }

  /** Makes the form of the first item that waits, and tells whether there was one. */
  makeNext() {
    const [next] = this.made.size < SPARE ? this.waiting : [];
    if (next !== undefined && !this.get(next)) this.waiting.delete(next);
    return next !== undefined;
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
