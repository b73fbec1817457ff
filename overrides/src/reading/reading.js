// What a reader can do on a page. Everything is there without this script; it only adds convenience.
import { startSearch } from "../search/dialog.js";
import { startArrival } from "./come.js";
import { startCopying } from "./copying.js";
import { startDefinitions } from "./definitions.js";
import { startDrawer } from "./drawer.js";
import { startKept } from "./keep.js";
import { startKeys } from "./keys.js";
import { nameFiles, one } from "./page.js";
import { startPlace } from "./place.js";
import { setView, startViews } from "./views.js";

/** Starts what every page of a tree can do. */
export const startReading = () => {
  const hideDefinition = startDefinitions();
  const closeDrawer = startDrawer();
  const goToSearch = startSearch();
  startViews(hideDefinition);
  nameFiles();
  startCopying();
  startArrival();
  startPlace();
  startKept();
  /** @param {string} view */
  const show = (view) => () => {
    hideDefinition();
    setView(view);
  };
  /** @param {string} selector */
  const go = (selector) => () => /** @type {HTMLElement | null} */ (one(selector))?.click();
  startKeys({
    Escape: () => {
      closeDrawer();
      hideDefinition();
    },
    1: show("zh"),
    2: show("en"),
    3: show("both"),
    "[": go("a[rel=prev]"),
    "]": go("a[rel=next]"),
    l: go(".cb-tree"),
    L: go(".cb-tree"),
    "/": goToSearch,
    s: goToSearch,
    f: goToSearch,
  });
};
