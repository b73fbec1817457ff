// Runs before the page is painted: the reader's choices, so that nothing flashes.
import { choice, choose } from "./choices.js";

const root = document.documentElement;
const own = root.lang.startsWith("zh") ? "zh" : "en";
root.classList.replace("no-js", "js");
// One language alone is remembered for the tree in which it was chosen; side by side holds in both.
const chosen = choice("view");
const holds = chosen === "both" || ((chosen === "zh" || chosen === "en") && choice("view.tree") === own);
root.dataset["view"] = holds && !("alone" in root.dataset) ? chosen : own;
const theme = choice("theme");
if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
choose("language", own);
