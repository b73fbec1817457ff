// Keys. Single letters can be switched off on the page about this site (WCAG 2.1.4).
import { choice, choose } from "./choices.js";
import { at, one } from "./page.js";

const WRITTEN_IN = ".cb-search, input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";

const startSwitch = () => {
  const box = /** @type {HTMLInputElement | null} */ (one(".cb-keys-switch input"));
  if (!box) return;
  box.checked = choice("keys") !== "off";
  box.addEventListener("change", () => choose("keys", box.checked ? "on" : "off"));
};

/** @param {Record<string, () => void>} acts what a key does, by the key */
export const startKeys = (acts) => {
  startSwitch();
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") return acts["Escape"]?.();
      if (event.key.length !== 1 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (at(event, WRITTEN_IN)) return;
      if (choice("keys") === "off") return event.stopPropagation();
      const act = Object.hasOwnProperty.call(acts, event.key) ? acts[event.key] : undefined;
      if (!act || event.defaultPrevented) return;
      event.preventDefault();
      act();
    },
    true,
  );
};
