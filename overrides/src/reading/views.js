// Views: a language alone, which is its own tree, or side by side in the tree that one is in; light and dark.
import { decoded, keepInAddress, named, viewIn } from "./address.js";
import { hand } from "./arrival.js";
import { choose } from "./choices.js";
import { bring } from "./come.js";
import { unfold } from "./folds.js";
import { one, own, root } from "./page.js";

const FAR = 100; // px that one has scrolled
const EDGE = 8;

const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".cb-languages a")]);
const tree = links.find(({ dataset }) => dataset["view"] !== "both" && dataset["view"] !== own);

/** The place on top of the window that both trees have, with where it stands there; nothing at the head of a page. */
const placeOnTop = () => {
  if (scrollY < FAR) return {};
  const bar = one(".cb-header")?.getBoundingClientRect().bottom ?? 0;
  const places = [...document.querySelectorAll("#content [id]:not(details:not([open]) *)")].filter((place) => place.getClientRects().length);
  const place = places.filter((each) => each.getBoundingClientRect().top <= bar + EDGE).pop() ?? places[0];
  return place ? { id: place.id, top: place.getBoundingClientRect().top } : {};
};

const showView = () => {
  for (const link of links) link.setAttribute("aria-current", String(link.dataset["view"] === root.dataset["view"]));
};

/** The place that stays on top when views change, as it was measured first. @type {ReturnType<typeof placeOnTop>} */
let kept = {};

/**
 * Shows a view; the text on top of the window stays there. Windows scroll by whole pixels and texts stand between them: a place
 * that is where the last change left it is not measured anew, or it would drift.
 * @param {string} view
 */
const setView = (view) => {
  keepInAddress("view", ""); // the reader has another than the address fixes
  const found = placeOnTop();
  if (found.id !== kept.id || Math.abs((found.top ?? 0) - (kept.top ?? 0)) > 1) kept = found;
  root.dataset["view"] = view;
  showView();
  bring(kept.id, kept.top);
};

const arrive = () => unfold(document.getElementById(decoded(location.hash.slice(1))));

/** Side by side in one column, each provision stands above its translation, so both take the place of their number. */
const orderProvisions = () => {
  for (const paragraph of document.querySelectorAll("section.cb-text .cb-paragraph > p")) {
    const runs = /** @type {NodeListOf<HTMLElement>} */ (paragraph.querySelectorAll(".cb-run"));
    runs.forEach((run, number) => {
      run.style.order = String(number);
    });
  }
};

const switchTheme = () => {
  const chosen = root.dataset["theme"];
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const next = dark ? "light" : "dark";
  root.dataset["theme"] = next;
  choose("theme", next);
};

/**
 * Makes the link into the other tree keep the question, the place and the text on top of the window; returns its address. A
 * view that the address of this page fixes is kept where it is the one wanted there.
 * @param {HTMLAnchorElement} link
 * @param {string | undefined} view
 */
const lead = (link, view) => {
  const query = new URLSearchParams(location.search);
  if (viewIn(query) !== view) query.delete("view");
  link.search = String(query);
  link.hash = location.hash;
  hand(link.href, placeOnTop());
  return location.protocol === "file:" ? named(link.href) : link.href;
};

/** Goes to the other tree; side by side stays side by side. */
export const turn = () => {
  const { view } = root.dataset;
  if (tree) location.assign(lead(tree, view === "both" ? view : tree.dataset["view"]));
};

/** @param {() => void} before what a change of the view makes disappear */
export const startViews = (before) => {
  const view = root.dataset["view"];
  // An address that fixes the other language means the other tree.
  if (tree && view === tree.dataset["view"]) location.replace(lead(tree, view));
  showView();
  orderProvisions();
  for (const link of links) {
    const chosen = link.dataset["view"] ?? own;
    if (link === tree) link.addEventListener("pointerdown", () => lead(link, chosen));
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      choose("view", chosen);
      if (link === tree) lead(link, chosen);
      else {
        event.preventDefault();
        before();
        setView(chosen);
      }
    });
  }
  addEventListener("hashchange", arrive);
  arrive();
  one(".cb-theme")?.addEventListener("click", switchTheme);
};
