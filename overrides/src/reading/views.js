// Views: Chinese, English, side by side; light and dark.
import { decoded } from "./address.js";
import { choose } from "./choices.js";
import { one, own, root } from "./page.js";

/** The text on top of the window. */
const topmost = () => {
  const bar = one(".cb-header")?.getBoundingClientRect().bottom ?? 0;
  const x = (one("#content")?.getBoundingClientRect().right ?? 0) - 40;
  for (let y = bar + 8; y < innerHeight; y += 24) {
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

/**
 * Shows a view; the text on top of the window stays there.
 * @param {string} view
 */
export const setView = (view) => {
  if ("alone" in root.dataset) return;
  const anchor = scrollY > 100 ? topmost() : null;
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
  // The language link keeps the anchor.
  const tree = /** @type {HTMLAnchorElement | null} */ (one(".cb-tree"));
  for (const type of ["pointerdown", "focus", "click"]) {
    tree?.addEventListener(type, () => {
      tree.hash = location.hash;
    });
  }
};
