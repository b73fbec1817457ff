// The cover and the permalinks: they work without this script, which only saves a click.
import { carried } from "./address.js";
import { choice } from "./choices.js";

/** The links that lead into a language's tree; they keep the question and the place that were asked for. */
const ways = () => {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("a[data-language]")]);
  for (const link of links) link.href = carried(link.getAttribute("href") ?? "");
  return links;
};

/** @param {string | null} language the language chosen before */
const goOn = (language) => {
  const chosen = ways().find((link) => link.dataset["language"] === language);
  const passes = "permalink" in document.body.dataset && !new URLSearchParams(location.search).has("stay");
  if (chosen && passes) location.replace(chosen.href);
};

goOn(choice("language"));
