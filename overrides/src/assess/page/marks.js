// How a finding shows: a colour and a shape that say the same, as in reports.
import { h } from "./elements.js";
import { list } from "./list.js";

/** @param {string} kind an outcome, or "open" for what is not reviewed */
export const shapeOf = (kind) => list.data.picture.marks[kind]?.shape ?? "";

/** @param {string} kind */
export const mark = (kind) => h("span", { class: `kit-mark kit-mark-${kind}`, "aria-hidden": "true" }, shapeOf(kind));
