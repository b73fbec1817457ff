// Addresses and citations to hand on.
import { at, one, words } from "./page.js";

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
 * A whole address, without the file's name.
 * @param {string} relative
 */
const whole = (relative) => new URL(relative, location.href).href.replace(/index\.html(?=$|#)/, "");

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

/** Addresses and today's date as they stand in citations. */
const fillIn = () => {
  const places = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-address], .cb-permalink"));
  for (const place of places) {
    const address = place.dataset["address"] ?? place.getAttribute("href") ?? "";
    if (!/^https?:/.test(place.textContent ?? "")) place.textContent = whole(address);
  }
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  const times = /** @type {NodeListOf<HTMLTimeElement>} */ (document.querySelectorAll(".cb-today"));
  for (const time of times) {
    time.textContent = iso;
    time.dateTime = iso;
  }
};

/**
 * A button without words of its own, so that the text stays the standard's.
 * @param {string} address
 * @param {string} label
 */
const buttonFor = (address, label) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cb-copy";
  button.dataset["copy"] = address;
  button.dataset["label"] = label;
  button.setAttribute("aria-label", `${label} ${decodeURIComponent(address.slice(1))}`);
  return button;
};

/** A button beside each provision, note, table and figure of a clause's page. */
const addButtons = () => {
  const label = one(".cb-cite [data-copy]")?.textContent ?? "";
  if (!label) return;
  const letters = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("section.cb-text .cb-run > .cb-letter"));
  for (const letter of letters) {
    letter.before(buttonFor(letter.hash, label));
  }
  const named = /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll(".cb-page--clause :is(.cb-note, .cb-figure, .cb-table-figure)[id]")
  );
  for (const place of named) {
    (place.querySelector(":scope > figcaption") ?? place).append(buttonFor(`#${encodeURIComponent(place.id)}`, label));
  }
};

export const startCopying = () => {
  const say = speaker();
  addButtons();
  fillIn();
  document.addEventListener("click", async (event) => {
    const button = at(event, ".cb-copy");
    if (!button) return;
    const { copy: relative = "", copyText } = button.dataset;
    const text = copyText ? (one(`#${CSS.escape(copyText)}`)?.textContent ?? "") : whole(relative);
    const done = copyText ? words.citation : words.copied;
    say(`${(await copy(text)) ? done : words.failed}${words.colon}${text}`);
  });
};
