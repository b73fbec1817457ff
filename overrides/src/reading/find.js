// The page that finds what somebody types, and the 404 page, which finds what was meant by an address.
import "../search/search.js";
import { Library } from "../search/library.js";
import { Places } from "../search/places.js";
import { script } from "../search/script.js";
import { carried, named } from "./address.js";
import { hand } from "./arrival.js";
import { choice } from "./choices.js";
import { showTheme } from "./theme.js";

/** @import { Language } from "../search/types.js" */
/** @import { Found } from "../search/places.js" */

const LANG = { zh: "zh-Hans", en: "en" };
const MOST = 5; // places that a search proposes

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-base]"));
const base = new URL(form.dataset["base"] ?? "/", location.href);
/** Words by what they are for, in each language. @type {Record<string, Record<Language, string>>} */
const words = JSON.parse(form.dataset["words"] ?? "{}");
const spoken = /** @type {Language[]} */ ((form.dataset["languages"] ?? "zh").split(" "));
const missing = document.body.classList.contains("missing");

/** What was typed: an address below the site, or a question. */
const asked = () => {
  if (!missing) return new URLSearchParams(location.search).get("q") ?? "";
  const { pathname, hash } = location;
  return `/${pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length) : pathname.slice(1)}${hash}`;
};

/** @param {string} typed the language of the address, or the one chosen before */
const languageOf = (typed) => spoken.find((one) => typed.startsWith(`/${one}/`)) ?? spoken.find((one) => one === choice("language"));

/**
 * @param {string} key
 * @param {Language} language
 * @param {string} [says]
 */
const say = (key, language, says = "") => (words[key]?.[language] ?? "").replace("{says}", () => says);

/**
 * A paragraph in each language that is shown.
 * @param {string} key
 * @param {Language[]} shown
 * @param {string} [says]
 */
const paragraphs = (key, shown, says) =>
  shown.map((language) => {
    const made = document.createElement("p");
    made.lang = LANG[language];
    made.textContent = say(key, language, says);
    return made;
  });

/** @param {string} address */
const whole = (address) => (location.protocol === "file:" ? named(address) : address);

/**
 * A place with a link into each tree that is shown, and why it is proposed.
 * @param {Found} found
 * @param {Language[]} shown
 */
const entry = (found, shown) => {
  const made = document.createElement("li");
  for (const language of shown) {
    const link = document.createElement("a");
    link.lang = LANG[language];
    link.href = whole(`${base.href}${language}/${found.address}`);
    link.textContent = found[language] || found.zh || found.en;
    if (found.why) {
      const told = Object.fromEntries(spoken.map((one) => [one, say(found.why ?? "", one, found.says)]));
      link.addEventListener("click", () => hand(link.href, { told }));
    }
    made.append(link);
  }
  if (found.why) made.append(...paragraphs(found.why, shown, found.says));
  return made;
};

/**
 * The places that are meant, or those that a search finds.
 * @param {string} typed
 * @param {Language} language
 */
const foundFor = async (typed, language) => {
  const load = (/** @type {string[]} */ addresses) => Promise.all(addresses.map(script));
  const library = new Library(`${base.href}search/`, language, load);
  await library.open();
  return new Places(library.book, await library.table()).among(typed, MOST, (text) => library.ask(text, { show: false }));
};

/**
 * Goes to the one place that was meant, by its own address or in the tree that was asked for.
 * @param {Found[]} found
 * @param {string} typed
 */
const goOn = ([first, ...others], typed) => {
  const tree = spoken.find((one) => typed.startsWith(`/${one}/`));
  if (!first || first.why || others.length || !(tree || first.path)) return false;
  const address = tree ? `${base.href}${tree}/${first.address}` : `${base.href}c/${first.path}/`;
  const target = new URL(carried(address, missing ? "stay" : "q"));
  const leads = target.pathname !== location.pathname;
  if (leads) location.replace(target.href);
  return leads;
};

const start = async () => {
  const typed = asked();
  const field = form.querySelector("input");
  if (field && !missing) field.value = typed;
  if (!/[\p{L}\p{N}]/u.test(typed)) return;
  const language = languageOf(typed);
  const shown = language ? [language] : spoken;
  const found = await foundFor(typed, language ?? spoken[0] ?? "zh");
  if (goOn(found, typed)) return;
  const list = /** @type {HTMLElement} */ (document.querySelector(".found"));
  const said = found.length ? paragraphs("perhaps", shown) : missing ? [] : paragraphs("nothing", shown, typed);
  document.querySelector(".said")?.replaceChildren(...said);
  list.replaceChildren(...found.map((one) => entry(one, shown)));
};

showTheme();
start().catch(() => document.querySelector(".said")?.replaceChildren(...paragraphs("failed", spoken)));
