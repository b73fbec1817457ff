// What a page hands to the next one in the same tab: why one comes there, which text stood where, which words were found.

const KEY = "clausebook.arrival";

/** @typedef {{ told?: Record<string, string>, id?: string, top?: number, hits?: string[] }} Arrival `told` by language; `top` in px from the window's edge */

/** @param {string} address */
const pageOf = (address) => new URL(address, location.href).pathname.replace(/index\.html$/, "");

/**
 * Hands something to the page at an address.
 * @param {string} address
 * @param {Arrival} arrival
 */
export const hand = (address, arrival) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...arrival, page: pageOf(address) }));
  } catch {
    // Private mode: one arrives without.
  }
};

/**
 * What was handed to this page; once.
 * @returns {Arrival}
 */
export const handed = () => {
  try {
    const { page, ...arrival } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    sessionStorage.removeItem(KEY);
    return page === pageOf(location.href) ? arrival : {};
  } catch {
    return {};
  }
};

/** What a page tells of the way that leads on from it, by language. */
export const toldHere = () => {
  const paragraphs = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-told]")]);
  return Object.fromEntries(paragraphs.map(({ dataset, textContent }) => [dataset["told"], textContent ?? ""]));
};
