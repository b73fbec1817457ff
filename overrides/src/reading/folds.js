// Long parts of a page are folded. A link to one, or to what is inside, opens it; on paper all are open, but for what few
// look for: that is as the reader has it.
const CLOSED = "details.cb-fold:not([open])";
const ON_PAPER = "details.cb-fold:not([open], .cb-fold--apart)";

/**
 * Opens what folds a place away: browsers before 2025 do not. A heading stands before its fold.
 * @param {HTMLElement | null} place
 */
export const unfold = (place) => {
  if (!place) return;
  const folds = [];
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) folds.push(fold);
  const below = /^H\d$/.test(place.tagName) ? place.nextElementSibling : null;
  const own = /** @type {HTMLDetailsElement | null} */ (below?.matches(CLOSED) ? below : (below?.querySelector(CLOSED) ?? null));
  if (own) folds.push(own);
  const closed = folds.filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
  if (closed.length) place.scrollIntoView();
};

export const startFolds = () => {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(/** @type {"details"} */ (ON_PAPER))];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
};
