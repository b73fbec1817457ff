// Definitions beside terms: on hover, on focus, on the first tap. They stay under the pointer, and Escape closes them.
import { at, root, words } from "./page.js";

const EDGE = 8;

/** @param {Event} event */
const termAt = (event) => /** @type {HTMLAnchorElement | null} */ (at(event, "a.cb-term"));

/** @param {HTMLElement} link */
const definitionOf = (link) => document.getElementById(`def-${link.dataset["term"]}`);

class Card {
  constructor() {
    const made = document.createElement("div");
    made.className = "cb-card";
    made.id = "cb-card";
    made.setAttribute("role", "tooltip");
    made.hidden = true;
    document.body.append(made);
    this.made = made;
    /** @type {HTMLAnchorElement | null} */
    this.link = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  hide() {
    clearTimeout(this.timer);
    this.made.hidden = true;
    this.link?.removeAttribute("aria-describedby");
    this.link = null;
  }

  /**
   * Hides after a moment in which nothing else was wanted.
   * @param {number} delay
   */
  hideSoon(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), delay);
  }

  stay() {
    clearTimeout(this.timer);
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {boolean} touched whether a finger asked, which needs a way on
   * @param {number | undefined} x where the pointer is
   */
  show(link, touched, x) {
    clearTimeout(this.timer);
    const definition = definitionOf(link);
    if (!definition || this.link === link) return;
    this.hide();
    this.made.replaceChildren(...definition.cloneNode(true).childNodes);
    if (touched) this.#addWay(link);
    this.made.hidden = false;
    this.#place(link, x);
    link.setAttribute("aria-describedby", this.made.id);
    this.link = link;
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {number} delay
   * @param {number} x
   */
  showSoon(link, delay, x) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(link, false, x), delay);
  }

  /** @param {HTMLAnchorElement} link */
  #addWay(link) {
    const entry = document.createElement("a");
    entry.href = link.href;
    entry.textContent = words.entry;
    entry.className = "cb-card-entry";
    this.made.append(entry);
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {number | undefined} x
   */
  #place(link, x) {
    const { offsetWidth, offsetHeight, style } = this.made;
    const boxes = [...link.getClientRects()];
    const box = boxes.find((part) => x !== undefined && part.left <= x && x <= part.right) ?? boxes[0] ?? link.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(box.left, root.clientWidth - offsetWidth - EDGE));
    const below = box.bottom + offsetHeight + 12 < innerHeight || box.top < offsetHeight + 72;
    style.left = `${left + scrollX}px`;
    style.top = `${(below ? box.bottom + 4 : box.top - offsetHeight - 4) + scrollY}px`;
  }
}

/**
 * @param {Card} card
 * @param {PointerEvent} event
 */
const pointed = (card, event) => {
  if (event.pointerType === "touch") return;
  const link = termAt(event);
  if (at(event, ".cb-card")) card.stay();
  else if (link) card.showSoon(link, card.link ? 60 : 120, event.clientX);
  else if (!card.link) card.stay();
  else if (document.activeElement !== card.link) card.hideSoon(300);
};

/** Makes terms show their definitions; returns what hides the one that is shown. */
export const startDefinitions = () => {
  const card = new Card();
  let touched = false;
  document.addEventListener(
    "pointerdown",
    (event) => {
      touched = event.pointerType === "touch";
    },
    true,
  );
  document.addEventListener("pointerover", (event) => pointed(card, event));
  document.addEventListener("focusin", (event) => {
    const link = termAt(event);
    if (link?.matches(":focus-visible")) card.show(link, touched, undefined);
    else if (!link && !at(event, ".cb-card")) card.hide();
  });
  document.addEventListener("click", (event) => {
    const link = termAt(event);
    if (link && touched && card.link !== link && definitionOf(link)) {
      event.preventDefault();
      card.show(link, true, event.clientX);
    } else if (!link && !at(event, ".cb-card")) card.hide();
  });
  return () => card.hide();
};
