// Words of the actions, in the language of the page.
import { own } from "../reading/page.js";

/** @param {string} key */
export const said = (key) => globalThis.actionsSaid.words[own]?.[key] ?? "";
