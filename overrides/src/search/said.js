// What is said above the results, and read aloud.
import { isHan } from "./words.js";

/** @import { Answer } from "./types.js" */
/**
 * Words of the page, with `{count}` results, the first `{most}` that are listed, `{query}`, `{words}` that were not found.
 * @typedef {"start" | "one" | "many" | "first" | "near" | "some" | "some_one" | "missing" | "missing_one" | "quoted" | "none" | "failed"} Form
 * @typedef {Record<Form, string>} Forms
 * @typedef {(Node | string)[]} Said
 */

export const MARKS = /^\s*["\u201c\u300c\uff02]|["\u201d\u300d\uff02]\s*$/g; // of a query for the very words

/**
 * A form with what stands in its places.
 * @param {string} form
 * @param {Record<string, Said>} places
 * @returns {Said}
 */
const filled = (form, places) => form.split(/\{(\w+)\}/).flatMap((part, at) => (at % 2 ? places[part] : part));

/**
 * What a reader typed, in its language.
 * @param {string} text
 */
const spoken = (text) => {
  const made = document.createElement("span");
  made.lang = [...text].some(isHan) ? "zh-Hans" : "en";
  made.textContent = text;
  return made;
};

/**
 * Some words in quotation marks, as a sentence lists them.
 * @param {Forms} forms
 * @param {string[]} all
 * @returns {Said}
 */
const listed = (forms, all) =>
  new Intl.ListFormat(document.documentElement.lang)
    .formatToParts(all)
    .flatMap(({ type, value }) => (type === "element" ? filled(forms.quoted, { word: [spoken(value)] }) : value));

/**
 * @param {Forms} forms
 * @param {string} typed
 * @param {Answer | undefined} found nothing where search could not be loaded
 * @param {number} drawn results
 * @returns {Said}
 */
export const said = (forms, typed, found, drawn) => {
  if (!found) return [forms.failed];
  if (!typed) return [forms.start];
  const { total, near, some, missing, partial, ids } = found;
  if (!total) return filled(near ? forms.near : forms.none, { query: [spoken(typed.replace(MARKS, ""))] });
  const here = partial || some ? Math.min(total, ids.length) : drawn;
  const count = [String(some ? here : total)];
  if (some && missing.length) return filled(here === 1 ? forms.missing_one : forms.missing, { count, words: listed(forms, missing) });
  if (some) return filled(here === 1 ? forms.some_one : forms.some, { count });
  return filled(total === 1 ? forms.one : total > here ? forms.first : forms.many, { count, most: [String(here)] });
};
