// The list of results.

/** @import { Place, Result } from "./types.js" */
/** @typedef {{ one: string, other: string }} MoreWords how the fold of further passages is called; # stands for their number */

/**
 * @param {Place} place
 * @param {string} base the address of the tree
 * @param {"h1" | "h2"} heading
 */
const link = ({ address, title, text }, base, heading) => {
  const made = document.createElement("a");
  made.className = "cb-result-link";
  made.href = new URL(address, base).href;
  const head = document.createElement("span");
  head.className = heading === "h1" ? "cb-result-head" : "cb-result-place";
  head.innerHTML = title;
  made.append(head);
  if (text) made.insertAdjacentHTML("beforeend", text);
  return made;
};

/**
 * @param {Place[]} passages
 * @param {string} base
 * @param {MoreWords} words
 */
const fold = (passages, base, words) => {
  const made = document.createElement("details");
  made.className = "cb-result-more";
  const summary = document.createElement("summary");
  summary.tabIndex = -1;
  summary.textContent = (passages.length === 1 ? words.one : words.other).replace("#", String(passages.length));
  made.append(summary, ...passages.map((passage) => link(passage, base, "h2")));
  return made;
};

/**
 * A result: its page, the passages that match best, and a fold with the others.
 * @param {Result} result
 * @param {string} base
 * @param {MoreWords} words
 */
const entry = (result, base, words) => {
  const made = document.createElement("li");
  made.className = "cb-result";
  const teasers = result.passages.slice(0, result.teasers);
  const others = result.passages.slice(result.teasers);
  made.append(link(result, base, "h1"), ...teasers.map((passage) => link(passage, base, "h2")));
  if (others.length) made.append(fold(others, base, words));
  return made;
};

/**
 * Shows some results in a list, all of them. Whoever is in the list stays on their result, which stays where it is on the
 * screen, or goes to the best when it is gone.
 * @param {HTMLElement} list
 * @param {HTMLElement} scroller of the list
 * @param {Result[]} results
 * @param {string} base
 * @param {MoreWords} words
 * @param {HTMLElement} otherwise what gets the focus when the list is empty
 */
export const showResults = (list, scroller, results, base, words, otherwise) => {
  const { activeElement } = document;
  const inside = list.contains(activeElement);
  const href = activeElement instanceof HTMLAnchorElement ? activeElement.href : "";
  const same = () => links(list).filter((one) => one.href === href);
  const at = same().findIndex((one) => one === activeElement);
  const stood = activeElement?.getBoundingClientRect().top ?? 0;
  list.replaceChildren(...results.map((result) => entry(result, base, words)));
  if (!inside) return;
  const stays = same()[at];
  (stays ?? links(list)[0] ?? otherwise).focus({ preventScroll: stays !== undefined });
  if (stays) scroller.scrollTop += stays.getBoundingClientRect().top - stood;
};

/**
 * The links of a list.
 * @param {HTMLElement} list
 */
export const links = (list) => /** @type {HTMLAnchorElement[]} */ ([...list.querySelectorAll("a[href]")]);

/**
 * What arrows walk through: links and folds, and what is in open folds.
 * @param {HTMLElement} list
 */
export const stops = (list) =>
  /** @type {HTMLElement[]} */ ([...list.querySelectorAll("a[href], summary")]).filter((one) => {
    const folded = one.closest("details");
    return one.localName === "summary" || !folded || folded.open;
  });
