// Runs before the page is painted: the reader's choices, so that nothing flashes.
import { viewIn } from "./address.js";
import { choice, choose } from "./choices.js";
import { showTheme } from "./theme.js";

const root = document.documentElement;
const own = root.lang.startsWith("zh") ? "zh" : "en";
root.classList.replace("no-js", "js");
// An address may fix the view: `?view=both`. A language alone is its own tree; side by side is remembered, and holds in both.
const asked = new URLSearchParams(location.search);
const fixed = viewIn(asked);
if (asked.has("embed")) root.dataset["embed"] = "";
const isView = fixed === "zh" || fixed === "en" || fixed === "both";
const view = isView ? fixed : choice("view") === "both" ? "both" : own;
root.dataset["view"] = "alone" in root.dataset ? own : view;
showTheme();
choose("language", own);
