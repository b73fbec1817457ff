// Elements without HTML strings: what a person typed or a file brought is only ever text.

/** @typedef {string | number | Node | null | undefined | false} Child */
/** @typedef {Record<string, unknown>} Properties */

const AS_PROPERTY = ["value", "checked", "indeterminate", "textContent", "htmlFor", "disabled"];

/** @template {Element} T @param {T} element @param {Properties} properties @param {(Child | Child[])[]} children @returns {T} */
const filled = (element, properties, children) => {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === "data" && element instanceof HTMLElement) Object.assign(element.dataset, value);
    else if (AS_PROPERTY.includes(name)) /** @type {Properties} */ (/** @type {unknown} */ (element))[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) element.append(typeof child === "number" ? String(child) : child);
  }
  return element;
};

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {Properties} [properties] @param {...(Child | Child[])} children */
export const h = (tag, properties = {}, ...children) => filled(document.createElement(tag), properties, children);

/** Says something at a place, where it does not stand there yet: the same words written anew are laid out anew.
 * @param {Element | null | undefined} place @param {string} words */
export const write = (place, words) => {
  if (place && place.textContent !== words) place.textContent = words;
};

/** @param {string} label @param {() => void} act @param {Properties} [properties] */
export const button = (label, act, properties = {}) => h("button", { type: "button", class: "kit-button", onclick: act, ...properties }, label);

let fields = 0;
export const nextId = () => `kit-${(fields += 1)}`;

/** @param {ParentNode} within @param {string} selector @returns {HTMLElement[]} */
export const every = (within, selector) => Array.from(within.querySelectorAll(selector));
