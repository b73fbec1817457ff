// Addresses and citations to hand on.
import { decoded, named } from "./address.js";
import { at, one, root, words } from "./page.js";

const SHOWN_MS = 4000;

/** A place where what was done is said, also aloud. */
const speaker = () => {
  const live = document.createElement("p");
  live.className = "cb-live";
  live.setAttribute("role", "status");
  document.body.append(live);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let quiet;
  /** @param {string} text */
  return (text) => {
    live.textContent = text;
    live.classList.add("cb-live--shown");
    clearTimeout(quiet);
    quiet = setTimeout(() => live.classList.remove("cb-live--shown"), SHOWN_MS);
  };
};

/**
 * A whole address: without the file's name, except in a folder that no server serves.
 * @param {string} relative
 */
const whole = (relative) => {
  const { href, protocol } = new URL(relative, location.href);
  const plain = href.replace(/index\.html(?=$|[?#])/, "");
  return protocol === "file:" ? named(plain) : plain;
};

/** @param {string} relative an address that is to open side by side */
const withView = (relative) => relative.replace(/(?=#|$)/, "?view=both");

/**
 * The way of browsers and pages that have no clipboard: http, and folders.
 * @param {string} text
 */
const copyByField = (text) => {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "cb-hidden";
  document.body.append(field);
  const from = document.activeElement;
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (from instanceof HTMLElement) from.focus();
  return copied;
};

/** @param {string} text */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text);
  }
};

/** Addresses and today's date as they stand in citations. @param {ParentNode} within */
const fillIn = (within) => {
  const places = /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll("[data-address], .cb-permalink"));
  for (const place of places) {
    const address = place.dataset["address"] ?? place.getAttribute("href") ?? "";
    if ("address" in place.dataset && location.protocol === "file:") continue; // a folder is no address
    if (!/^https?:/.test(place.textContent ?? "")) place.textContent = whole(address);
  }
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  const times = /** @type {NodeListOf<HTMLTimeElement>} */ (within.querySelectorAll(".cb-today"));
  for (const time of times) {
    time.textContent = iso.replace(/-/g, time.dataset["between"] ?? "-");
    time.dateTime = iso;
  }
};

/**
 * A button without words of its own, so that the text stays the standard's.
 * @param {string} id of what the address leads to
 * @param {string} address
 */
const buttonFor = (id, address) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cb-copy";
  button.dataset["copy"] = address;
  button.dataset["label"] = words.copy;
  button.setAttribute("aria-label", `${words.copy} ${id}`);
  return button;
};

/** What a button stands beside, by what it is found; `where` says how. @type {[selector: string, where: "before" | "append" | "after"][]} */
const LEVELS = [
  [".cb-run > .cb-letter", "before"],
  [":is(.cb-clause-heading[id]:not(h1, [id^='checklist']), .cb-edition-heading)", "after"],
  [".cb-entry[id] > .cb-term-head", "append"],
  [".cb-question-id", "append"],
  [".cb-situation", "after"],
  [".cb-references .cb-doc-number", "after"],
  [":is(.cb-note, .cb-figure, .cb-table-figure)[id]", "append"],
];

/** The id of the document of a list that a link leads to: the last part of the address of its page. @param {HTMLElement} link */
const documentOf = (link) => decoded(/([^/]+)\/(?:index\.html)?$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "");

/**
 * The id that a button beside a place copies the address of: that of its link, its own, or that of what it stands in.
 * @param {HTMLElement} place
 */
const idOf = (place) => {
  if (place.matches(".cb-doc-number")) return documentOf(place);
  const link = /** @type {HTMLAnchorElement | null} */ (place.matches("a") ? place : place.querySelector(":scope > a[href^='#']"));
  return decoded(link?.hash.slice(1) ?? "") || place.id || (place.closest("[id]")?.id ?? "");
};

/**
 * A button beside each place that has an address: with the permalink where it has one, or else with its place on the page.
 * @param {ParentNode | null} within
 */
const addButtons = (within) => {
  const { places = "", permalink = "" } = one("#content")?.dataset ?? {};
  /** @param {HTMLElement} place */
  const addressOf = (place) => {
    const id = encodeURIComponent(idOf(place));
    return place.matches(".cb-note") ? `${permalink}#${id}` : `${places}${id}/`;
  };
  for (const [selector, where] of LEVELS) {
    for (const place of /** @type {HTMLElement[]} */ ([...(within?.querySelectorAll(selector) ?? [])])) {
      const beside = where === "append" ? (place.querySelector(":scope > figcaption") ?? place) : place;
      beside[where](buttonFor(idOf(place), addressOf(place)));
    }
  }
};

/** @param {string} lang */
const isShown = (lang) => root.dataset["view"] === "both" || lang.startsWith(root.dataset["view"] ?? "");

/** Number and title as they are printed, in the languages shown; where only one has a title, that one. @param {HTMLElement} heading */
const titleOf = (heading) => {
  const parts = /** @type {HTMLElement[]} */ ([...heading.querySelectorAll(".cb-number, .cb-designation, .cb-first, .cb-second")]);
  const titles = parts.filter((part) => part.matches(".cb-first, .cb-second"));
  const shown = titles.filter((title) => isShown(title.lang));
  return parts.filter((part) => !titles.includes(part) || (shown.length ? shown : titles).includes(part)).map((part) => part.innerText.trim()).join(" ");
};

/** The standard's text on the page in the languages shown, with its headings, and how to cite it. */
const pageText = () => {
  const parts = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".cb-clause-heading, .cb-page > .cb-text, .cb-citation")]);
  return parts
    .filter((part) => !part.matches(".cb-citation") || isShown(part.lang))
    .map((part) => (part.matches(".cb-clause-heading") ? titleOf(part) : part.innerText.trim()))
    .join("\n\n");
};

export const startCopying = () => {
  const say = speaker();
  addButtons(one("#content"));
  fillIn(document);
  document.addEventListener("clausebook-came", ({ target }) => {
    addButtons(/** @type {Element} */ (target));
    fillIn(/** @type {Element} */ (target));
  });
  document.addEventListener("click", async (event) => {
    const button = at(event, "[data-copy], [data-copy-text], [data-copy-page]");
    if (!button) return;
    const { copy: relative = "", copyText, copyPage } = button.dataset;
    if (copyPage !== undefined) return say((await copy(pageText())) ? words.text : words.refused);
    // What is read side by side opens so for whoever gets its link; beside a QR code stands the address that it holds.
    const both = root.dataset["view"] === "both" && !at(event, "dialog");
    const text = copyText ? (one(`#${CSS.escape(copyText)}`)?.textContent ?? "") : whole(both ? withView(relative) : relative);
    const done = button.dataset["done"] ?? (copyText ? words.citation : words.copied);
    say(`${(await copy(text)) ? done : words.failed}${words.colon}${text}`);
  });
};
