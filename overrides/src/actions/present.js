// The standard on a projector: one provision large, with the number and title of its clause; keys and buttons go on.
import { decoded, named } from "../reading/address.js";
import { one, root } from "../reading/page.js";
import { openCode } from "./code_dialog.js";
import { button, element, open } from "./elements.js";
import { contentOf, leadsShown, slides } from "./slides.js";
import { said } from "./words.js";

/** In the address: `?present`, and `?present=last` for who comes back from the next clause. */
const ASKED = "present";
const LAST = "last";
/** Sizes of type to try, in rem: the largest in which all is seen. */
const SIZES = [3.25, 2.75, 2.25, 1.9, 1.6, 1.375, 1.2];
const NARROW = 40; // rem
const FORWARD = ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];
const SCROLLED = ".cb-grid-scroll, .cb-figure-scroll, .cb-formula-scroll, .cb-math-scroll";
const MUCH = 0.8; // of what is seen of a long slide
/** Keys that mean on these pages what they mean everywhere. */
const LEFT_ALONE = ["1", "2", "3", "Escape", "Tab"];

/** The text on top of the window: where one is. @param {import("./slides.js").Slide[]} all */
const atHand = (all) => {
  const id = decoded(location.hash.slice(1));
  const place = id ? document.getElementById(id) : null;
  const named = place ? all.findIndex(({ parts, heading }) => [heading, ...parts].some((part) => part?.contains(place))) : -1;
  if (named >= 0) return named;
  const top = (one(".cb-header")?.getBoundingClientRect().bottom ?? 0) + 1;
  const seen = all.findIndex(({ parts }) => parts.some((part) => part.getClientRects().length && part.getBoundingClientRect().bottom > top));
  return scrollY > 0 ? Math.max(0, seen) : 0;
};

/** The clause before or after all that the page has, as the navigation lists it. @param {number} way 1 or -1 */
const neighbour = (way) => {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".cb-nav a[data-clause]")]);
  const here = links.findIndex((link) => link.getAttribute("aria-current") === "page");
  if (here < 0) return undefined;
  const others = way > 0 ? links.slice(here + 1) : links.slice(0, here).reverse();
  return others.find(({ dataset }) => !one(`#content [id="${CSS.escape(dataset["clause"] ?? "")}"]`));
};

/** @param {HTMLAnchorElement} link @param {string} value where to begin */
const goTo = (link, value) => {
  const address = new URL(location.protocol === "file:" ? named(link.href) : link.href);
  address.search = location.search;
  address.searchParams.set(ASKED, value);
  location.assign(address);
};

/** Whether a key is for what has the focus: a button, or a table that scrolls. @param {KeyboardEvent} event */
const isMeant = ({ key, target }) => {
  const held = key === " " || key === "Enter" ? "a, button" : key.startsWith("Arrow") ? SCROLLED : "";
  return held !== "" && target instanceof Element && target.closest(held) !== null;
};

class Presentation {
  constructor() {
    this.all = slides();
    this.from = { href: location.href, top: scrollY };
    const asked = new URLSearchParams(location.search).get(ASKED);
    this.at = asked === LAST ? this.all.length - 1 : atHand(this.all);
    this.title = element("p", { class: "cb-present-title" });
    this.slide = element("div", { class: "cb-present-slide", "aria-live": "polite" });
    this.progress = element("span", { class: "cb-present-progress" });
    this.back = button("‹", { "aria-label": said("back") }, () => this.step(-1));
    this.forward = button("›", { "aria-label": said("forward") }, () => this.step(1));
    const source = element("p", { class: "cb-present-source" }, ...(one(".cb-authority")?.cloneNode(true).childNodes ?? []));
    const qr = button(said("qr"), { class: "cb-present-code", "aria-keyshortcuts": "Q" }, openCode);
    const leave = button("×", { "aria-label": said("leave") }, () => this.dialog.close());
    const bar = element("div", { class: "cb-present-bar" }, source, qr, this.back, this.progress, this.forward, leave);
    const made = element("dialog", { class: "cb-present", "aria-label": said("present"), tabindex: "-1" }, this.title, this.slide, bar);
    this.dialog = open(made);
    made.style.setProperty("--scrolled", `${scrollY}px`);
    root.style.overflow = "hidden";
    made.focus();
    this.listen();
    this.show();
  }

  listen() {
    const { dialog } = this;
    const fit = () => this.fit();
    const views = new MutationObserver(fit);
    views.observe(root, { attributes: true, attributeFilter: ["data-view"] });
    /** @param {KeyboardEvent} event */
    const keyed = (event) => this.key(event);
    addEventListener("keydown", keyed, true);
    addEventListener("resize", fit);
    dialog.addEventListener("close", () => {
      views.disconnect();
      removeEventListener("keydown", keyed, true);
      removeEventListener("resize", fit);
      root.style.overflow = "";
      const address = new URL(this.from.href);
      address.searchParams.delete(ASKED);
      history.replaceState(history.state, "", address);
      if (this.from.top >= 0) scrollTo({ top: this.from.top, behavior: /** @type {ScrollBehavior} */ ("instant") });
    });
    // The number and title lead to the place on the page: one stays there.
    dialog.addEventListener("click", (event) => {
      const way = event.target instanceof Element ? event.target.closest(".cb-present-title a") : null;
      if (!(way instanceof HTMLAnchorElement)) return;
      this.from = { href: way.href, top: -1 };
      dialog.close();
    });
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { key } = event;
    if (one(".cb-code[open]")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || LEFT_ALONE.includes(key)) return this.keepOpen(event);
    event.stopPropagation();
    if (isMeant(event)) return;
    const to = { Home: 0, End: this.all.length - 1 }[key];
    const back = BACK.includes(key) || (key === " " && event.shiftKey);
    if (key.toLowerCase() === "q") openCode();
    else if (to !== undefined) this.go(to - this.at);
    else if (back || FORWARD.includes(key)) this.step(back ? -1 : 1);
    else return;
    event.preventDefault();
  }

  /** On in a slide that is longer than the window, else to the next one. @param {number} way 1 or -1 */
  step(way) {
    const { scrollTop, scrollHeight, clientHeight } = this.slide;
    const more = way > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (more > 1) this.slide.scrollBy({ top: way * clientHeight * MUCH });
    else this.go(way);
  }

  /** Escape closes a definition first. @param {KeyboardEvent} event */
  keepOpen(event) {
    if (event.key === "Escape" && this.dialog.querySelector(".cb-card:not([hidden])")) event.preventDefault();
  }

  /** @param {number} steps */
  go(steps) {
    const to = this.at + steps;
    if (this.all[to]) {
      this.at = to;
      this.show();
    } else {
      const link = neighbour(steps);
      if (link) goTo(link, steps > 0 ? "" : LAST);
    }
  }

  show() {
    const slide = this.all[this.at];
    if (!slide) return;
    const { heading, id } = slide;
    this.title.replaceChildren(...(heading && slide.parts.length ? this.link(heading, id) : []));
    const content = slide.parts.length ? contentOf(slide) : [element("h2", {}, ...(heading?.cloneNode(true).childNodes ?? []))];
    const leads = element("div", { class: "cb-present-leads" }, ...leadsShown(slide));
    this.slide.replaceChildren(element("div", { class: "cb-text" }, ...(slide.leads.length ? [leads] : []), ...content));
    this.progress.textContent = `${this.at + 1} / ${this.all.length}`;
    this.back.toggleAttribute("disabled", this.at === 0 && !neighbour(-1));
    this.forward.toggleAttribute("disabled", this.at === this.all.length - 1 && !neighbour(1));
    const address = new URL(location.href);
    address.searchParams.set(ASKED, "");
    address.hash = id;
    history.replaceState(history.state, "", address.href.replace(`${ASKED}=`, ASKED));
    if (!this.dialog.contains(document.activeElement)) this.dialog.focus();
    this.fit();
  }

  /** Number and title of a clause, as the way to its place on the page. @param {HTMLElement} heading @param {string} id */
  link(heading, id) {
    const parts = [...heading.querySelectorAll(".cb-number, .cb-designation, .cb-first, .cb-second")];
    const mark = id ? (one(`[id="${CSS.escape(id)}"] > .cb-letter`)?.dataset["letter"] ?? "") : "";
    const words = parts.map((part) => part.cloneNode(true));
    return [element("a", { href: `#${id || heading.id}` }, ...words), ...(mark ? [element("span", { class: "cb-present-mark" }, mark)] : [])];
  }

  /** The largest type in which all of a slide is seen; what is longer scrolls. */
  fit() {
    const most = innerWidth < NARROW * 16 ? 2.25 : Infinity;
    for (const size of SIZES.filter((each) => each <= most)) {
      this.slide.style.fontSize = `${size}rem`;
      if (this.slide.scrollHeight <= this.slide.clientHeight && this.slide.scrollWidth <= this.slide.clientWidth) break;
    }
    this.slide.scrollTop = 0;
    // What scrolls is reached by the keyboard.
    if (this.slide.scrollHeight > this.slide.clientHeight) this.slide.tabIndex = 0;
    else this.slide.removeAttribute("tabindex");
  }
}

export const present = () => {
  if (!one("dialog[open]") && slides().length) new Presentation();
};
