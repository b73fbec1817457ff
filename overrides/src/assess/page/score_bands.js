// The bands of scores beside the fields of scores: that of the chosen one, and all of them to unfold.
import { bandTold, lookAt, looksOf } from "../bands.js";
import { h } from "./elements.js";
import { withItems } from "./lazy.js";
import { list } from "./list.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../types.js").Scoring} Scoring */

/** What the band of a score is called, and what it looks like there. @param {Scoring} scoring @param {string} dimension @param {number | undefined} score */
export const bandWords = (scoring, dimension, score) => {
  if (score === undefined) return "";
  const look = lookAt(list, scoring, dimension, score);
  const told = inLanguage(bandTold(list, score) ?? undefined);
  return look ? `${told}${t("colon")}${inLanguage(look)}` : told;
};

/** All bands of a method, with what each dimension looks like there. @param {Scoring} scoring */
const all = (scoring) => list.data.bands.flatMap(({ told }, n) => {
  const looks = scoring.dimensions.flatMap(({ id, label }) => {
    const look = looksOf(list, scoring, id)[n];
    return look ? [h("dt", {}, inLanguage(label)), h("dd", {}, inLanguage(look))] : [];
  });
  return [h("p", { class: "kit-band-name" }, inLanguage(told)), h("dl", {}, ...looks)];
});

/** All bands of a method, written when they are asked for. @param {Scoring} scoring */
export const allBands = (scoring) => {
  const made = h("details", { class: "kit-bands", ontoggle: () => {
    if (made.open && made.childElementCount === 1) made.append(h("p", { class: "kit-small" }, t("bands_ours")), ...all(scoring));
  } }, h("summary", {}, t("bands_all")));
  return made;
};

/** Whether there are scores, and so bands of them. */
export const hasBands = () => list.data.bands.length > 0;

/** The bands of all methods once, for paper alone. */
export const bandsSheet = async () => {
  await withItems();
  const methods = new Map(list.data.clauses.flatMap(({ scoring }) => (scoring ? [[scoring.method, scoring]] : [])));
  return h("section", { class: "cb-on-paper kit-behind" }, h("h2", {}, t("band")), h("p", { class: "kit-small" }, t("bands_ours")),
    ...Array.from(methods.values(), (scoring) => h("section", {}, h("h3", {}, inLanguage(scoring.label)), ...all(scoring))));
};
