// The cover, the permalinks and the 404 page: they work without this script, which only saves a click.
import { decoded, named } from "./address.js";
import { choice } from "./choices.js";
import { nearest } from "./nearest.js";

/** The links that lead into a language's tree; they keep the place that was asked for. */
const ways = () => {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("a[data-language]")]);
  for (const link of links) {
    const href = link.getAttribute("href") ?? "";
    const placed = href + (href.includes("#") ? "" : location.hash);
    link.href = location.protocol === "file:" ? named(placed) : placed;
  }
  return links;
};

/** @param {string | null} language the language chosen before */
const goOn = (language) => {
  const chosen = ways().find((link) => link.dataset["language"] === language);
  const passes = "permalink" in document.body.dataset && !new URLSearchParams(location.search).has("stay");
  if (chosen && passes) location.replace(chosen.href);
};

/**
 * @param {string} written the site's permalinks with their pages, as JSON
 * @param {string | null} language
 */
const propose = (written, language) => {
  const base = document.body.dataset["base"] ?? "/";
  const { pathname } = location;
  const typed = decoded(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  const tree = /^(zh|en)(\/|$)/.exec(typed)?.[1] ?? language;
  const paragraphs = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-nearest]")]);
  const known = new Map(Object.entries(/** @type {Record<string, string>} */ (JSON.parse(written))));
  const found = nearest(typed, [...known.keys()]);
  if (found === undefined) return;
  const own = paragraphs.filter(({ dataset }) => dataset["nearest"] === tree);
  for (const paragraph of own.length ? own : paragraphs) {
    const link = paragraph.querySelector("a");
    if (!link) continue;
    link.href = `${base}${paragraph.dataset["nearest"]}/${known.get(found)}`;
    link.textContent = found;
    paragraph.hidden = false;
  }
};

const language = choice("language");
goOn(language);
const paths = document.getElementById("paths");
if (paths) propose(paths.textContent ?? "{}", language);
