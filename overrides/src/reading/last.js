// The clause that was read last: remembered on this device for this site alone, and offered on its home page.
import { choice, choose } from "./choices.js";
import { one, own, root } from "./page.js";

/** @typedef {{ folder: string, number: string, titles: Record<string, string> }} Read `titles` by the language they are in */

/** @param {string | null} kept @returns {Read | null} */
const readOf = (kept) => {
  try {
    return JSON.parse(kept ?? "null");
  } catch {
    return null;
  }
};

/** @param {HTMLElement} heading @returns {Read} */
const thisPage = (heading) => {
  const [folder = ""] = new URL("./", location.href).pathname.split("/").slice(-2);
  const spans = /** @type {HTMLElement[]} */ ([...heading.querySelectorAll("[lang]")]);
  const titles = Object.fromEntries(spans.map((span) => [span.lang.slice(0, 2), span.textContent ?? ""]));
  return { folder, number: heading.querySelector(".cb-number")?.textContent?.trim() ?? "", titles };
};

/** @param {HTMLElement} offer @param {Read} read */
const show = (offer, { folder, number, titles }) => {
  const [language, title] = own in titles ? [own, titles[own]] : Object.entries(titles)[0] ?? [own, ""];
  const link = document.createElement("a");
  const words = document.createElement("span");
  words.lang = language === "zh" ? "zh-Hans" : language;
  words.textContent = title ?? "";
  link.href = `${folder}/`;
  link.append(`${number} `, words);
  offer.append(offer.dataset["label"] ?? "", link);
};

export const startLast = () => {
  const page = one(".cb-page");
  if (!page || "embed" in root.dataset) return;
  const key = `read ${new URL(page.dataset["places"] ?? "", location.href).pathname}`;
  const heading = one(".cb-page--clause .cb-clause-heading");
  if (heading) choose(key, JSON.stringify(thisPage(heading)));
  const [offer, read] = [one(".cb-last"), readOf(choice(key))];
  if (offer && read) show(offer, read);
};
