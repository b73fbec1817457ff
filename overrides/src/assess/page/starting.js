// What every page of checklists does at its start, whichever of them it is.
import { every } from "./elements.js";
import { guarded } from "./guard.js";

/** The link to the other language takes the selection or the assessment along. */
const takeAlong = () => {
  for (const tree of /** @type {HTMLAnchorElement[]} */ (every(document, ".cb-tree"))) {
    for (const type of ["pointerdown", "focus", "click"]) tree.addEventListener(type, () => { tree.search = location.search; });
  }
};

/** Runs a page, and marks it as running. @param {() => void} start */
export const starts = (start) =>
  guarded(() => {
    start();
    takeAlong();
    document.documentElement.dataset["kit"] = "ready";
  });
