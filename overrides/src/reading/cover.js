// The cover and the permalinks: they work without this script, which only saves a click.
import { carried } from "./address.js";
import { hand, toldHere } from "./arrival.js";
import { choice } from "./choices.js";
import { showTheme } from "./theme.js";

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

/** @param {string | null} language the language chosen before */
const goOn = (language) => {
  const chosen = ways().find((link) => link.dataset["language"] === language);
  const passes = "permalink" in document.body.dataset && !new URLSearchParams(location.search).has("stay");
  if (!chosen || !passes) return;
  hand(chosen.href, { told: toldHere() });
  location.replace(chosen.href);
};

showTheme();
goOn(choice("language"));
