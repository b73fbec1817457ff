// What is printed on each page beside the text: heads, feet, numbers of pages.

const OFTEN = 3; // pages with the same head, so that it is one
const PAGE_NUMBER = /^[-—–\s]*(?:第\s?\d{1,4}\s?页(?:\s?[/,]?\s?共\s?\d{1,4}\s?页)?|(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?|[ivxlc]{1,6})[-—–\s]*$/i;
const EDGE = 2; // lines at the top and the foot of a page where such a line stands

/** What stays the same from page to page. @param {string} line */
const keyOf = (line) => line.replace(/\d+/g, "#").replace(/\s/g, "");

/**
 * The lines that are printed on each page, by their numbers from 0, of a text with form feeds between its pages.
 * @param {string[]} lines
 * @returns {Set<number>}
 */
export const furniture = (lines) => {
  /** @type {number[][]} */
  const pages = [[]];
  for (const [at, line] of lines.entries()) {
    if (line.includes("\f")) pages.push([]);
    if (line.replace(/\f/g, "").trim()) pages[pages.length - 1].push(at);
  }
  if (pages.length < 2) return new Set();
  const edges = pages.map((page) => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]);
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const page of edges) for (const key of new Set(page.map((at) => keyOf(lines[at])))) often.set(key, (often.get(key) ?? 0) + 1);
  return new Set(edges.flat().filter((at) => PAGE_NUMBER.test(lines[at].trim()) || (often.get(keyOf(lines[at])) ?? 0) >= OFTEN));
};
