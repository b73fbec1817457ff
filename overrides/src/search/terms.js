// The list of terms filters as one types, by the same search as everywhere; before it is there, and should it fail, by the
// words that stand in the page.
import { ask, open } from "./connection.js";

const BEST = 10; // of the entries that have only some of what is typed: the list of terms does not tell the better

/** @param {HTMLElement} filter */
const filtering = (filter) => {
  const field = /** @type {HTMLInputElement} */ (filter.querySelector("input"));
  const count = /** @type {HTMLElement} */ (filter.querySelector("output"));
  const entries = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".cb-entry[data-words]")]);

  /** @param {(entry: HTMLElement) => boolean} wanted */
  const show = (wanted) => {
    for (const entry of entries) entry.hidden = !wanted(entry);
    const left = entries.filter(({ hidden }) => !hidden).length;
    const { one = "", some = "", none = "" } = count.dataset;
    const form = left === 1 ? one : some;
    count.textContent = field.value.trim() ? (left ? form.replace("{count}", String(left)) : none) : "";
  };

  /** @param {string} typed */
  const plainly = (typed) => {
    const words = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    show(({ dataset }) => words.every((word) => dataset["words"]?.includes(word)));
  };

  let turn = 0;
  const apply = async () => {
    const typed = field.value.trim();
    turn += 1;
    const mine = turn;
    if (!typed) return show(() => true);
    try {
      const { addresses, some } = await ask(typed, { show: false, most: Infinity });
      const found = new Set(some ? addresses.slice(0, BEST) : addresses);
      if (mine === turn) show(({ id }) => found.has(`terms/${id}/`));
    } catch {
      if (mine === turn) plainly(typed);
    }
  };

  field.addEventListener("focus", () => open().catch(() => {}));
  field.addEventListener("input", (event) => (event instanceof InputEvent && event.isComposing) || apply());
  field.addEventListener("compositionend", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  if (field.value) apply();
};

/** Makes the filter of the list of terms work. */
export const startFilter = () => {
  const filter = /** @type {HTMLElement | null} */ (document.querySelector(".cb-filter"));
  if (filter) filtering(filter);
};
