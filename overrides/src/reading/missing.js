// The 404 page proposes the page whose address is nearest to the one that was typed.
import { decoded } from "./address.js";
import { choice } from "./choices.js";
import { nearest } from "./nearest.js";

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

propose(document.getElementById("paths")?.textContent ?? "{}", choice("language"));
