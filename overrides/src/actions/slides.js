// What is presented: each provision of a page, each entry, note, example, table, figure and formula, in order.
import { own } from "../reading/page.js";

/**
 * @typedef {object} Slide
 * @property {string} id of its place on the page
 * @property {HTMLElement | null} heading of its clause
 * @property {HTMLElement[]} leads what it is part of: the words before its list
 * @property {HTMLElement[]} parts what is shown, as it stands on the page
 */

const WHOLE = ".cb-note, .cb-figure, .cb-table-figure, .cb-formula, .cb-entry, .cb-ours";

/** @param {Element} found @returns {HTMLElement} */
const html = (found) => /** @type {HTMLElement} */ (found);

/** The words before each list around an item, the outermost first. @param {HTMLElement} paragraph */
const leadsOf = (paragraph) => {
  /** @type {HTMLElement[]} */
  const found = [];
  for (let list = paragraph.closest(".cb-list"); list; list = list.parentElement?.closest(".cb-list") ?? null) {
    const before = list.previousElementSibling;
    if (before?.matches(".cb-paragraph")) found.unshift(html(before));
  }
  return found;
};

/** The runs of a paragraph by provision, each with its translation. @param {HTMLElement} paragraph */
const provisionsOf = (paragraph) => {
  /** @type {Map<string, HTMLElement[]>} */
  const found = new Map();
  for (const run of paragraph.querySelectorAll(".cb-run")) {
    const id = run.id || html(run).dataset["run"] || "";
    found.set(id, [...(found.get(id) ?? []), html(run)]);
  }
  return found;
};

/**
 * Adds the slides of a block of the standard's text.
 * @param {Slide[]} made
 * @param {HTMLElement} block
 * @param {HTMLElement | null} heading
 */
const add = (made, block, heading) => {
  const before = made[made.length - 1];
  if (block.matches(WHOLE)) made.push({ id: block.id, heading, leads: [], parts: [block] });
  else if (block.matches(".cb-paragraph")) {
    const leads = leadsOf(block);
    for (const [id, parts] of provisionsOf(block)) made.push({ id, heading, leads, parts });
  } else if (block.matches(".cb-pair, p")) {
    // What the signs of a formula stand for is shown with it.
    if (before?.parts[0]?.matches(".cb-formula")) before.parts.push(block);
    else made.push({ id: "", heading, leads: [], parts: [block] });
  } else for (const child of block.children) add(made, html(child), heading);
};

/** @returns {Slide[]} a clause that has a title alone is a slide, too */
export const slides = () => {
  /** @type {Slide[]} */
  const made = [];
  /** @type {HTMLElement | null} */
  let heading = null;
  for (const part of document.querySelectorAll(".cb-page > :is(.cb-clause-heading, .cb-text, .cb-figure)")) {
    if (part.matches(".cb-clause-heading")) {
      heading = html(part);
      made.push({ id: heading.id, heading, leads: [], parts: [] });
    } else {
      if (made[made.length - 1]?.parts.length === 0) made.pop();
      add(made, html(part), heading);
    }
  }
  return made;
};

/** A copy of a part without ids, which the page has already, buttons and marks. @param {HTMLElement} part */
const copied = (part) => {
  const made = html(/** @type {Element} */ (part.cloneNode(true)));
  for (const each of [made, ...made.querySelectorAll("[id]")]) if (!each.closest("svg")) each.removeAttribute("id");
  for (const each of made.querySelectorAll("button, .cb-letter")) each.remove();
  return made;
};

/** A run as a paragraph of its own, in its language. @param {HTMLElement} run */
const paragraphOf = (run) => {
  const around = run.closest("p");
  const made = document.createElement("p");
  made.className = around?.className ?? "";
  made.lang = around?.lang ?? own;
  Object.assign(made.dataset, around?.dataset);
  made.append(...copied(run).childNodes);
  return made;
};

/** What a slide shows, made anew. @param {Slide} slide @returns {Node[]} */
export const contentOf = ({ parts }) => {
  if (!parts[0]?.matches(".cb-run")) return parts.map(copied);
  const pair = document.createElement("div");
  pair.className = "cb-pair";
  pair.append(...parts.map(paragraphOf));
  return [pair];
};

/** @param {Slide} slide @returns {Node[]} */
export const leadsShown = ({ leads }) => leads.map(copied);
