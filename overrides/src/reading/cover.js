// The cover and the permalinks: they work without this script, which only saves a click.
import { carried, viewIn } from "./address.js";
import { hand, toldHere } from "./arrival.js";
import { choice } from "./choices.js";
import { showTheme } from "./theme.js";

const query = new URLSearchParams(location.search);

/** The links that lead into a language's tree; they keep the question and the place that were asked for. */
const ways = () => {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("a[data-language]")]);
  const told = toldHere();
  for (const link of links) {
    link.href = carried(link.getAttribute("href") ?? "");
    if (Object.keys(told).length) link.addEventListener("click", () => hand(link.href, { told }));
  }
  return links;
};

/**
 * Goes on in the language that the address fixes a view of, or in the one chosen before; who asks for the page itself, or
 * comes back to it, stays.
 * @param {string[]} languages
 */
const goOn = (languages) => {
  const links = ways();
  const chosen = languages.map((language) => links.find((link) => link.dataset["language"] === language)).find(Boolean);
  const [how] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const passes = "leadsOn" in document.body.dataset && !query.has("stay") && how?.type !== "back_forward";
  if (!chosen || !passes) return;
  hand(chosen.href, { told: toldHere() });
  location.replace(chosen.href);
};

showTheme();
// Side by side is the same in both trees: whoever has chosen none comes to that of the browser's language.
const either = viewIn(query) === "both" ? [...navigator.languages.map((tag) => tag.slice(0, 2)), "zh"] : [];
goOn([viewIn(query), choice("language") ?? "", ...either]);
