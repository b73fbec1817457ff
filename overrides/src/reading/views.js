// Views: Chinese, English, side by side; light and dark.
import { decoded } from "./address.js";
import { hand } from "./arrival.js";
import { choose } from "./choices.js";
import { one, own, root } from "./page.js";

const FAR = 100; // px that one has scrolled
const EDGE = 8;

/** The text on top of the window. */
const topmost = () => {
  const bar = one(".cb-header")?.getBoundingClientRect().bottom ?? 0;
  const x = (one("#content")?.getBoundingClientRect().right ?? 0) - 40;
  for (let y = bar + EDGE; y < innerHeight; y += 24) {
    const found = document.elementFromPoint(x, y)?.closest(".cb-run, .cb-pair, #content > *");
    if (found) return found;
  }
  return null;
};

const showView = () => {
  for (const button of document.querySelectorAll(".cb-views button")) {
    button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === root.dataset["view"]));
  }
};

/** Takes a view out of the address that fixes one: the reader has another. */
const unfix = () => {
  const address = new URL(location.href);
  if (!address.searchParams.has("view")) return;
  address.searchParams.delete("view");
  history.replaceState(history.state, "", address);
};

/**
 * Shows a view; the text on top of the window stays there.
 * @param {string} view
 */
export const setView = (view) => {
  if ("alone" in root.dataset) return;
  unfix();
  const anchor = scrollY > FAR ? topmost() : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  root.dataset["view"] = view;
  choose("view", view);
  choose("view.tree", own);
  showView();
  if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: /** @type {ScrollBehavior} */ ("instant") });
};

/**
 * Opens the fold that holds a place: browsers before 2025 do not.
 * @param {HTMLElement | null} place
 */
const unfold = (place) => {
  const fold = place?.closest("details");
  if (!fold || fold.open) return;
  fold.open = true;
  place?.scrollIntoView();
};

/** Anchors stand in the text of the tree's language; where only the other one is shown, its run is the place. */
const arrive = () => {
  one(".cb-target")?.classList.remove("cb-target");
  const id = decoded(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  unfold(target);
  if (!target?.classList.contains("cb-run") || target.getClientRects().length) return;
  const run = one(`[data-run="${CSS.escape(id)}"]`);
  run?.classList.add("cb-target");
  run?.scrollIntoView();
};

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

/** The place on top of the window that both trees have, with where it stands there; nothing at the head of a page. */
const placeOnTop = () => {
  if (scrollY < FAR) return {};
  const bar = one(".cb-header")?.getBoundingClientRect().bottom ?? 0;
  const places = [...document.querySelectorAll("#content [id], #content [data-run]")].filter((place) => place.getClientRects().length);
  const passed = places.filter((place) => place.getBoundingClientRect().top <= bar + EDGE);
  const place = /** @type {HTMLElement | undefined} */ (passed.pop() ?? places[0]);
  return place ? { id: place.dataset["run"] ?? place.id, top: place.getBoundingClientRect().top } : {};
};

/**
 * The way to the other language keeps the question, the place and the text on top of the window. A view of one language is
 * not kept: it would be that of the language that the reader leaves.
 * @param {HTMLAnchorElement} tree
 */
const keepPlace = (tree) => {
  const query = new URLSearchParams(location.search);
  if (query.get("view") !== "both") query.delete("view");
  tree.search = String(query);
  tree.hash = location.hash;
  hand(tree.href, placeOnTop());
};

/** @param {() => void} before what a change of the view makes disappear */
export const startViews = (before) => {
  showView();
  orderProvisions();
  one(".cb-views")?.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const view = button?.dataset["view"];
    if (!view) return;
    before();
    setView(view);
  });
  addEventListener("hashchange", arrive);
  arrive();
  one(".cb-theme")?.addEventListener("click", switchTheme);
  const tree = /** @type {HTMLAnchorElement | null} */ (one(".cb-tree"));
  for (const type of ["pointerdown", "focus", "click"]) tree?.addEventListener(type, () => keepPlace(tree));
};
