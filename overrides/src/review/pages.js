// What is printed on each page beside the text: heads, feet, numbers of pages.

const OFTEN = 3; // pages with the same head, so that it is one; of a few pages all but one
const COUNT = "第\\s?\\d{1,4}\\s?页(?:\\s?[/,，]?\\s?共\\s?\\d{1,4}\\s?页)?|page\\s\\d{1,4}(?:\\s?(?:\\/|of)\\s?\\d{1,4})?|\\d{1,4}\\s?\\/\\s?\\d{1,4}";
const PAGE_NUMBER = new RegExp(`^[-—–\\s]*(?:${COUNT}|\\d{1,4}(?:\\sof\\s\\d{1,4})?|[ivxlc]{1,6})[-—–\\s]*$`, "i");
/** The number of a page in a form that nothing else has. */
const SURE = new RegExp(`^(?:[-—–]\\s?\\d{1,4}\\s?[-—–]|[-—–\\s]*(?:${COUNT})[-—–\\s]*)$`, "i");
const EDGE = 2; // lines at the top and the foot of a page where such a line stands, beside its number

/** What stays the same from page to page. @param {string} line */
const keyOf = (line) => line.replace(/\d+/g, "#").replace(/\s/g, "");

/** The lines of each page that say something, by their numbers, of a text with form feeds. @param {string[]} lines */
const fed = (lines) => {
  /** @type {number[][]} */
  const pages = [[]];
  for (const [at, line] of lines.entries()) {
    if (line.includes("\f")) pages.push([]);
    if (line.replace(/\f/g, "").trim()) pages[pages.length - 1].push(at);
  }
  return pages;
};

/** The same of a text without, where numbers of pages stand on lines of their own. @param {string[]} lines */
const counted = (lines) => {
  /** @type {number[][]} */
  const pages = [[]];
  for (const [at, line] of lines.entries()) {
    if (!line.trim()) continue;
    pages[pages.length - 1].push(at);
    if (SURE.test(line.trim())) pages.push([]);
  }
  return pages.length > EDGE ? pages : [];
};

/**
 * The lines that are printed on each page, by their numbers from 0.
 * @param {string[]} lines
 * @returns {Set<number>}
 */
export const furniture = (lines) => {
  const broken = fed(lines);
  const pages = broken.length > 1 ? broken : counted(lines);
  const isNumber = broken.length > 1 ? PAGE_NUMBER : SURE;
  const edges = pages.map((page) => {
    const beside = page.filter((at) => !isNumber.test(lines[at].trim()));
    return [...new Set([page, beside].flatMap((one) => [...one.slice(0, EDGE), ...one.slice(-EDGE)]))];
  });
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const page of edges) for (const key of new Set(page.map((at) => keyOf(lines[at])))) often.set(key, (often.get(key) ?? 0) + 1);
  const enough = Math.min(OFTEN, Math.max(2, pages.length - 1));
  return new Set(edges.flat().filter((at) => isNumber.test(lines[at].trim()) || (often.get(keyOf(lines[at])) ?? 0) >= enough));
};
