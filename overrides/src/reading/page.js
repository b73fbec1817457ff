// What the parts of a page share.
import { named } from "./address.js";

export const root = document.documentElement;

/** The language of the tree that the page stands in. */
export const own = root.lang.startsWith("zh") ? "zh" : "en";

/** @typedef {"copy" | "copied" | "citation" | "text" | "refused" | "failed" | "entry" | "colon" | "newer" | "reload" | "offline" | "gone" | "close"} Word */

/** Words of the page. @type {Record<Word, string>} */
export const words = JSON.parse(root.dataset["words"] ?? "{}");

/**
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export const one = (selector) => document.querySelector(selector);

/**
 * What an event happened to, or what that stands in.
 * @param {Event} event
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export const at = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

/** From a folder, addresses that end in a slash need the file's name. A link gets it when it is used. */
export const nameFiles = () => {
  if (location.protocol !== "file:") return;
  /** @param {Event} event */
  const name = (event) => {
    const link = at(event, "a[href]");
    const href = link?.getAttribute("href");
    if (!link || !href) return;
    const url = new URL(href, location.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) link.setAttribute("href", named(url.href));
  };
  for (const type of ["pointerover", "pointerdown", "focusin", "click"]) document.addEventListener(type, name, true);
};
