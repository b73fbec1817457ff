// The contents as a drawer on narrow screens. Without this script the link leads to them below the text.
import { at, one, root } from "./page.js";

const INSIDE = ".cb-nav, .cb-menu, .cb-tools";

/**
 * Takes parts of the page out of reach, or gives them back. In browsers without `inert` the drawer closes when the cursor
 * leaves it.
 * @param {boolean} away
 */
const setAside = (away) => {
  for (const part of document.querySelectorAll(".cb-main, .cb-footer")) part.toggleAttribute("inert", away);
};

/** Makes the drawer work; returns what closes it when it is open. */
export const startDrawer = () => {
  const menu = one(".cb-menu");
  const nav = one(".cb-nav");
  if (!menu || !nav) return () => {};
  menu.setAttribute("role", "button");
  menu.setAttribute("aria-expanded", "false");
  const isOpen = () => root.hasAttribute("data-drawer");
  /**
   * @param {boolean} open
   * @param {boolean} focus whether the cursor goes along
   */
  const set = (open, focus = true) => {
    root.toggleAttribute("data-drawer", open);
    nav.style.setProperty("--below", `${one(".cb-tools")?.getBoundingClientRect().bottom}px`);
    menu.setAttribute("aria-expanded", String(open));
    setAside(open);
    const first = /** @type {HTMLElement | null} */ (nav.querySelector("[aria-current]") ?? nav.querySelector("a"));
    if (open) first?.focus();
    else if (focus) menu.focus();
  };
  const close = (focus = true) => {
    if (isOpen()) set(false, focus);
  };
  /** @param {Event} event */
  const toggle = (event) => {
    event.preventDefault();
    set(!isOpen());
  };
  menu.addEventListener("click", toggle);
  menu.addEventListener("keydown", (event) => event.key === " " && toggle(event));
  document.addEventListener("click", (event) => at(event, INSIDE) || close());
  document.addEventListener("focusin", (event) => at(event, INSIDE) || close(false));
  matchMedia("(min-width: 64rem)").addEventListener("change", () => close(false));
  const current = /** @type {HTMLElement | null} */ (nav.querySelector("[aria-current]"));
  if (current && current.offsetTop > nav.clientHeight * 0.8) {
    const wanted = current.offsetTop - nav.clientHeight / 2;
    // The first line is a whole one.
    nav.scrollTop = [...nav.querySelectorAll("a")].find((link) => link.offsetTop >= wanted)?.offsetTop ?? wanted;
  }
  return close;
};
