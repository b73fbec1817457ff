// What a reader can do on a page. Everything is there without this script; it only adds convenience.
import { startSearch } from "../search/dialog.js";
import { startActions } from "./actions.js";
import { startArrival } from "./come.js";
import { startCopying } from "./copying.js";
import { startDefinitions } from "./definitions.js";
import { startDrawer } from "./drawer.js";
import { startFolds } from "./folds.js";
import { startKept } from "./keep.js";
import { startKeys } from "./keys.js";
import { startLast } from "./last.js";
import { nameFiles, one } from "./page.js";
import { startPlace } from "./place.js";
import { startViews, turn } from "./views.js";

/** Starts what every page of a tree can do. */
export const startReading = () => {
  const hideDefinition = startDefinitions();
  const closeDrawer = startDrawer();
  const goToSearch = startSearch();
  startFolds();
  startViews(() => {
    hideDefinition();
    closeDrawer();
  });
  nameFiles();
  startCopying();
  const act = startActions();
  startArrival();
  startPlace();
  startLast();
  startKept();
  /** @param {string} selector */
  const go = (selector) => () => /** @type {HTMLElement | null} */ (one(selector))?.click();
  startKeys({
    Escape: () => {
      closeDrawer();
      hideDefinition();
    },
    1: go(".cb-languages [data-view=zh]"),
    2: go(".cb-languages [data-view=en]"),
    3: go(".cb-languages [data-view=both]"),
    "[": go("a[rel=prev]"),
    "]": go("a[rel=next]"),
    l: turn,
    L: turn,
    q: () => void act("code"),
    p: () => void act("present"),
    "/": goToSearch,
    s: goToSearch,
    f: goToSearch,
  });
};
