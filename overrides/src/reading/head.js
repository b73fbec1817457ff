// Runs before the page is painted: the reader's choices, so that nothing flashes.
import { choice, choose } from "./choices.js";
import { showTheme } from "./theme.js";

const root = document.documentElement;
const own = root.lang.startsWith("zh") ? "zh" : "en";
root.classList.replace("no-js", "js");
/** @param {string | null} view */
const isView = (view) => view === "zh" || view === "en" || view === "both";
// An address may fix the view: `?view=both`. One language alone is remembered for the tree in which it was chosen; side by side holds in both.
const chosen = choice("view");
const holds = chosen === "both" || (isView(chosen) && choice("view.tree") === own);
const fixed = new URLSearchParams(location.search).get("view");
const view = isView(fixed) ? fixed : holds ? chosen : own;
root.dataset["view"] = "alone" in root.dataset ? own : String(view);
showTheme();
choose("language", own);
