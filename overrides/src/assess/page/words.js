// The words of the page come with the checklist: Chinese, English, and English of one. `{0}` is filled in; `{count}` is the first.
import { list } from "./list.js";

/** @typedef {import("../types.js").Language} Language */
/** @typedef {import("../types.js").Pair} Pair */

/** @type {Language} */
export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

/** @param {string} key @param {...(string | number)} values */
export const t = (key, ...values) => {
  const [zh = key, en = key, one = en] = list.data.words[key] ?? [];
  const text = language === "zh" ? zh : values[0] === 1 ? one : en;
  return text.replace(/\{(count|\d)\}/g, (place, n) => String(values[n === "count" ? 0 : Number(n)] ?? place));
};

/** @param {Pair | undefined} text */
export const inLanguage = (text) => text?.[language] ?? "";

/** A list of words as a sentence has it. @param {string[]} words */
export const listed = (words) => words.join(t("comma"));
