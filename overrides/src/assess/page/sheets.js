// The sheets of a page. Those of a long list beyond its first ones stand there as text, read by browsers without script alone:
// a page of a thousand items is there at once. A group of them becomes elements when it comes near the window, when something
// in it is asked for, before paper, or when there is time.
import { decoded } from "../../reading/address.js";
import { every, h } from "./elements.js";
import { Spare } from "./spare.js";

/** @typedef {{ text: HTMLElement, clauses: string[] }} Group */

/** How far from the window a group is made. */
const NEAR = { rootMargin: "200% 0px" };

export class Sheets {
  constructor() {
    this.tables = every(document, "table.cb-sheet");
    /** What is to be done with sheets that have come. @type {((tables: HTMLElement[]) => void)[]} */
    this.takers = [];
    /** Groups that have not come, by the place that each has on the page. @type {Map<Element, Group>} */
    this.groups = new Map(every(document, "noscript[data-clauses]").map((text) => {
      const place = h("div", { class: "cb-sheets cb-sheets--later" });
      text.before(place);
      return [place, { text, clauses: (text.dataset["clauses"] ?? "").split(" ") }];
    }));
    this.near = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) this.come(target);
    }, NEAR);
    for (const place of this.groups.keys()) this.near.observe(place);
    this.spare = new Spare(() => this.comeNext());
    this.spare.begin();
    addEventListener("beforeprint", () => this.comeAll(), { capture: true });
    addEventListener("keydown", (event) => this.pressed(event), { capture: true });
    addEventListener("hashchange", () => this.goTo(location.hash));
    document.addEventListener("clausebook-wanted", (event) => this.need(/** @type {CustomEvent<string>} */ (event).detail));
  }

  /** Does something with all sheets: with those that are here, and with others when they come.
   * @param {(tables: HTMLElement[]) => void} take */
  each(take) {
    this.takers.push(take);
    take(this.tables);
  }

  /** Makes elements of a group. @param {Element} place */
  come(place) {
    const group = this.groups.get(place);
    if (!group) return;
    this.groups.delete(place);
    this.near.unobserve(place);
    const made = document.createRange().createContextualFragment(group.text.textContent ?? "");
    const tables = every(made, "table.cb-sheet");
    this.tables.push(...tables);
    group.text.remove();
    const within = made.firstElementChild;
    place.replaceWith(made);
    for (const take of this.takers) take(tables);
    within?.dispatchEvent(new CustomEvent("clausebook-came", { bubbles: true }));
  }

  /** Makes the first of those groups that have something in sight, and tells whether there was one. */
  comeNext() {
    const [next] = Array.from(this.groups.keys()).filter((place) => !(/** @type {HTMLElement} */ (place).hidden));
    if (next) this.come(next);
    return next !== undefined;
  }

  comeAll() {
    while (this.comeNext());
  }

  /** Whoever is about to search the page has all of it before them. @param {KeyboardEvent} event */
  pressed({ key, ctrlKey, metaKey }) {
    if (key === "F3" || ((ctrlKey || metaKey) && /^[fg]$/i.test(key))) this.comeAll();
  }

  /** Makes what has an id, where it has not come yet. @param {string} id */
  need(id) {
    if (!id || document.getElementById(id)) return;
    const mark = ` id="${id}"`;
    for (const [place, { text }] of this.groups) if (text.textContent?.includes(mark)) return this.come(place);
  }

  /** Goes to what an address names, where it had not come when the browser looked for it. @param {string} hash */
  goTo(hash) {
    const id = decoded(hash.slice(1));
    this.need(id);
    const place = document.getElementById(id);
    if (!place?.matches(":target")) place?.scrollIntoView();
  }

  /** Which groups have something in sight. @param {Set<string>} clauses */
  show(clauses) {
    for (const [place, group] of this.groups) {
      /** @type {HTMLElement} */ (place).hidden = !group.clauses.some((clause) => clauses.has(clause));
    }
    this.spare.begin();
  }
}
