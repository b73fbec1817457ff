// What another page handed on: why one comes here is told, and the text that stood on top of the window stands there again.
import { handed } from "./arrival.js";
import { one, own } from "./page.js";

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
 * @param {string} id
 * @param {number} top px from the window's edge
 */
const bring = (id, top) => {
  const bringBack = () => {
    const places = [document.getElementById(id), one(`[data-run="${CSS.escape(id)}"]`)];
    const place = places.find((each) => each?.getClientRects().length);
    const by = (place?.getBoundingClientRect().top ?? top) - top;
    scrollBy({ top: by, behavior: /** @type {ScrollBehavior} */ ("instant") });
  };
  bringBack();
  addEventListener("load", bringBack);
};

export const startArrival = () => {
  const { told, id, top } = handed();
  if (told?.[own]) tell(told[own]);
  if (id && top !== undefined) bring(id, top);
};
