// The checklist that `data/rules.js` and `data/checklist.js` brought, and where the page stands.
import { Checklist } from "../checklist.js";

/** @typedef {{ clausebookRules: import("../types.js").RulesData, clausebookChecklist?: import("../types.js").ItemsData }} Brought */

const brought = /** @type {Brought} */ (/** @type {unknown} */ (globalThis));
/** With what a page of one clause begins: its sheets stand on it, and as data they are wanted for a file alone.
 * @type {import("../types.js").ItemsData} */
const NONE = { choices: [], clauses: [], csv: { columns: [], formula: [], changed: "" }, items: {}, retired: {} };

export const list = new Checklist({ ...brought.clausebookRules, ...(brought.clausebookChecklist ?? NONE) });
export const mount = /** @type {HTMLElement} */ (document.getElementById("kit"));

/** An address below the tree's root that also works from a folder. @param {string} path @param {Record<string, string | undefined>} [query] */
export const address = (path, query = {}) => {
  const url = new URL((mount.dataset["root"] ?? "") + path, location.href);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href.replace(/%2C/g, ",");
};
