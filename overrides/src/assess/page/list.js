// The checklist that `data/checklist.js` brought, and where the page stands.
import { Checklist } from "../checklist.js";

/** @typedef {{ clausebookChecklist: import("../types.js").ChecklistData }} Brought */

export const list = new Checklist(/** @type {Brought} */ (/** @type {unknown} */ (globalThis)).clausebookChecklist);
export const mount = /** @type {HTMLElement} */ (document.getElementById("kit"));

/** An address below the tree's root that also works from a folder. @param {string} path @param {Record<string, string | undefined>} [query] */
export const address = (path, query = {}) => {
  const url = new URL((mount.dataset["root"] ?? "") + path, location.href);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href.replace(/%2C/g, ",");
};
