// What every page of checklists does at its start, whichever of them it is.
import { guarded } from "./guard.js";
import { tellsCuts } from "./pasting.js";

/** Runs a page, and marks it as running. @param {() => void} start */
export const starts = (start) =>
  guarded(() => {
    tellsCuts();
    start();
    document.documentElement.dataset["kit"] = "ready";
  });
