// What another page handed on: why one comes here is told, the text that stood on top of the window stands there again, and
// words that were found are marked.
import { script } from "../search/script.js";
import { handed } from "./arrival.js";
import { one, own, root } from "./page.js";

/** @param {string} text */
const tell = (text) => {
  const made = document.createElement("p");
  made.className = "cb-told";
  made.setAttribute("role", "status");
  one("#content")?.prepend(made);
  made.textContent = text;
};

/**
 * Brings a place to where it stood; again when the page is whole, since browsers then go to the place that an address names.
 * @param {string} [id] without one nothing is done
 * @param {number} [top] px from the window's edge
 */
export const bring = (id, top) => {
  if (!id || top === undefined) return;
  const bringBack = () => {
    document.dispatchEvent(new CustomEvent("clausebook-wanted", { detail: id }));
    const by = (document.getElementById(id)?.getBoundingClientRect().top ?? top) - top;
    scrollBy({ top: by, behavior: /** @type {ScrollBehavior} */ ("instant") });
  };
  bringBack();
  addEventListener("load", bringBack);
};

/**
 * Has words marked in the text.
 * @param {string[]} [hits]
 */
export const mark = (hits = []) => {
  const code = one(".cb-search")?.dataset["searchHits"];
  if (!code || !hits.length) return;
  root.dataset["hits"] = JSON.stringify(hits);
  script(code).catch(() => {});
};

export const startArrival = () => {
  const { told, id, top, hits } = handed();
  if (told?.[own]) tell(told[own]);
  mark(hits);
  bring(id, top);
};
