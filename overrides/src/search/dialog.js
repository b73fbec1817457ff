// The search field and what drops from it: a status that is read aloud, and the list of results.
import { keepInAddress } from "../reading/address.js";
import { hand } from "../reading/arrival.js";
import { mark } from "../reading/come.js";
import { ask, open } from "./connection.js";
import { links, showResults, stops } from "./list.js";
import { MARKS, said } from "./said.js";

/** @import { Answer } from "./types.js" */
/** @import { MoreWords } from "./list.js" */
/** @import { Forms } from "./said.js" */
/** @typedef {Forms & { literal: string, widely: string, more: MoreWords }} Words words of the page */

const PAUSE = 120; // until results out of sight are drawn, where one types no further

class Dialog {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.root = place.ownerDocument.documentElement;
    this.field = /** @type {HTMLInputElement} */ (place.querySelector("input"));
    this.status = /** @type {HTMLElement} */ (place.querySelector(".cb-search-status"));
    this.scroller = /** @type {HTMLElement} */ (place.querySelector(".cb-search-scroll"));
    this.literal = /** @type {HTMLButtonElement} */ (place.querySelector(".cb-search-literal"));
    this.list = /** @type {HTMLElement} */ (place.querySelector(".cb-results"));
    this.words = /** @type {Words} */ (JSON.parse(place.dataset["searchWords"] ?? "{}"));
    this.base = new URL(place.dataset["searchBase"] ?? "", location.href).href;
    /** What the results that are shown answer. @type {string | undefined} */
    this.answered = undefined;
    /** What was asked last. */
    this.asked = "";
    this.turn = 0;
    /** Whether the results are only near, and whether Enter was pressed before the answer to what is typed. */
    this.near = false;
    this.early = false;
    this.composing = false;
    /** Draws the results that are out of sight. @type {() => unknown} */
    this.more = () => {};
    /** Settled unless a click on a result has begun. @type {Promise<unknown>} */
    this.clicked = Promise.resolve();
  }

  get isOpen() {
    return this.root.hasAttribute("data-search");
  }

  open() {
    this.root.toggleAttribute("data-search", true);
    open().catch(() => {});
    this.search();
  }

  close() {
    this.root.removeAttribute("data-search");
    keepInAddress("q", "");
  }

  /**
   * Closes for a result that is opened: the words that were found are marked there. A page that is left for it has the question
   * in its address: who goes back comes to the results. Whoever opens one beside this page goes on in the list.
   * @param {HTMLAnchorElement} link
   * @param {MouseEvent} event
   */
  leave(link, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.close();
    const marks = link.closest("li")?.querySelectorAll("mark") ?? [];
    const hits = [...marks].map((found) => found.textContent ?? "");
    if (link.pathname === location.pathname) return mark(hits);
    hand(link.href, { hits });
    keepInAddress("q", this.field.value.trim());
  }

  /** Shows the results of the question in the address. */
  resume() {
    const asked = new URLSearchParams(location.search).get("q");
    if (asked === null) return;
    this.field.value = asked;
    this.field.focus();
    this.open();
  }

  /** Asks for what is typed, unless that was asked: first the results in sight, then those out of sight. */
  async search() {
    const typed = this.field.value;
    if (typed.trim() === this.asked) return;
    this.asked = typed.trim();
    this.turn += 1;
    const { turn } = this;
    this.early = false;
    this.more = () => {};
    const found = await this.#found(typed, true);
    await this.clicked;
    if (turn !== this.turn) return;
    this.scroller.scrollTop = 0;
    this.#show(typed, found);
    this.more = async () => {
      this.more = () => {};
      const all = found?.partial ? await this.#found(typed, false) : undefined;
      await this.clicked;
      if (all && turn === this.turn) this.#show(typed, all);
    };
    setTimeout(() => turn === this.turn && this.more(), PAUSE);
  }

  /**
   * The answer, or nothing when search could not be loaded; then the next key tries again.
   * @param {string} typed
   * @param {boolean} quick
   * @returns {Promise<Answer | undefined>}
   */
  async #found(typed, quick) {
    if (!typed.trim()) return { total: 0, near: false, some: false, missing: [], literal: false, wide: false, ids: [], addresses: [], results: [] };
    try {
      return await ask(typed, { quick });
    } catch {
      if (quick) this.asked = "";
      return undefined;
    }
  }

  /**
   * @param {string} typed
   * @param {Answer | undefined} found
   */
  #show(typed, found) {
    const results = found?.results ?? [];
    showResults(this.list, this.scroller, results, this.base, this.words.more, this.field);
    this.near = found?.near ?? false;
    this.answered = typed.trim();
    this.status.replaceChildren(...said(this.words, typed.trim(), found, results.length));
    this.literal.textContent = found?.literal ? this.words.widely : this.words.literal;
    this.literal.hidden = !found?.literal && !found?.wide;
    this.place.dataset["answered"] = this.answered;
    if (this.early) this.enter();
    this.early = false;
  }

  /** Leaves the list as it is until the click that begins is done: what is drawn anew under it would not be opened. */
  hold() {
    this.clicked = new Promise((done) => {
      const after = () => setTimeout(done);
      for (const end of ["pointerup", "pointercancel"]) addEventListener(end, after, { once: true });
    });
  }

  /** Searches the words for what they are alone, in quotation marks, or by their meaning again. */
  toggle() {
    const plain = this.field.value.replace(MARKS, "");
    this.field.value = plain === this.field.value ? `"${plain}"` : plain;
    this.field.focus();
    this.search();
  }

  /**
   * Opens the best result of what is typed, never of what was typed before, nor one that is only near. With
   * Control, searches for the very words.
   */
  enter({ ctrlKey = false, metaKey = false } = {}) {
    if (ctrlKey || metaKey) return this.toggle();
    this.early = this.answered !== this.field.value.trim();
    if (!this.early && !this.near) links(this.list)[0]?.click();
  }

  /**
   * Goes through field and results in a circle.
   * @param {1 | -1} step
   */
  walk(step) {
    const all = [this.field, ...stops(this.list)];
    const at = all.findIndex((one) => one === document.activeElement);
    all[(Math.max(0, at) + step + all.length) % all.length].focus();
    this.more(); // who goes into the list goes into all of it
  }
}

/**
 * Whether a key writes a letter or takes one away.
 * @param {KeyboardEvent} event
 */
const writes = ({ key, ctrlKey, metaKey, altKey }) =>
  !ctrlKey && !metaKey && !altKey && (key === "Backspace" || (key.length === 1 && key !== " "));

/**
 * @param {Dialog} dialog
 * @param {KeyboardEvent} event
 */
const onKey = (dialog, event) => {
  const { field } = dialog;
  // While a candidate is chosen, keys belong to the input method.
  if (!dialog.isOpen || dialog.composing || event.isComposing || event.keyCode === 229) return;
  switch (event.key) {
    case "Enter":
      if (event.target !== field) return;
      event.preventDefault();
      return dialog.enter(event);
    case "ArrowDown":
    case "ArrowUp":
      event.preventDefault();
      return dialog.walk(event.key === "ArrowDown" ? 1 : -1);
    case "Escape":
      field.blur();
      return dialog.close();
    case "Tab":
      return dialog.close();
    default:
      if (event.target !== field && writes(event)) field.focus();
  }
};

/**
 * Listens to the field.
 * @param {Dialog} dialog
 */
const listen = (dialog) => {
  const { field, place } = dialog;
  field.addEventListener("focus", () => dialog.open());
  field.addEventListener("compositionstart", () => {
    dialog.composing = true;
  });
  field.addEventListener("compositionend", () => {
    dialog.composing = false;
    dialog.search();
  });
  field.addEventListener("input", () => dialog.composing || dialog.search());
  field.form?.addEventListener("reset", () => {
    setTimeout(() => dialog.search());
    field.focus();
  });
  dialog.literal.addEventListener("click", () => dialog.toggle());
  field.form?.addEventListener("submit", (event) => event.preventDefault());
  place.addEventListener("keydown", (event) => onKey(dialog, event));
  dialog.list.addEventListener("pointerdown", () => dialog.hold());
  place.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link) dialog.leave(link, event);
  });
  document.addEventListener("pointerdown", (event) => {
    if (dialog.isOpen && event.target instanceof Element && !place.contains(event.target)) dialog.close();
  });
  addEventListener("hashchange", () => dialog.close());
};

/** Makes the search field of the page search; returns what puts the cursor into it. */
export const startSearch = () => {
  const place = /** @type {HTMLElement | null} */ (document.querySelector(".cb-search"));
  if (!place) return () => {};
  const dialog = new Dialog(place);
  listen(dialog);
  dialog.resume();
  addEventListener("pageshow", ({ persisted }) => persisted && dialog.resume());
  return () => {
    dialog.field.focus();
    dialog.field.select();
  };
};
