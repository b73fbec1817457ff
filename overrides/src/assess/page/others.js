// What an answer says, in a few lines, and what other persons say of an item, beside one's own answer.
import { h } from "./elements.js";
import { moment } from "./files.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../settled.js").Voice} Voice */

/** @param {Answer} answer */
export const findingOf = (answer) => {
  const finding = answer.finding ? inLanguage(list.findings.get(answer.finding)?.label) : t("not_reviewed");
  return answer.grade ? `${finding} · ${inLanguage(list.gradeName(answer.grade))}` : finding;
};

/** The texts of an answer, each with its name. @param {Answer} answer */
export const textsOf = (answer) =>
  [...list.rules.evidence, ...list.rules.texts]
    .filter((key) => list.hasWords(list.valueOf(answer, key)))
    .map((key) => h("p", { class: "kit-typed" }, h("b", {}, `${t(key)}${t("colon")}`), list.valueOf(answer, key)));

/** Who said it, where and when. @param {Voice} voice */
export const saidBy = ({ name, answer }) => [name || t("nobody"), answer.site, moment(answer.changed)].filter(Boolean).join(" · ");

/** @param {Voice} voice */
const said = (voice) => h("li", {}, h("p", { class: "kit-small" }, saidBy(voice)),
  h("p", {}, mark(list.outcome(voice.answer) ?? "open"), findingOf(voice.answer)), ...textsOf(voice.answer));

/** What the places tell. @type {WeakMap<HTMLElement, Voice[]>} */
const shown = new WeakMap();
/** Shows what others say of an item. @param {HTMLElement} place @param {Voice[]} voices */
export const othersSay = (place, voices) => {
  const before = shown.get(place) ?? [];
  if (voices.length === before.length && voices.every(({ name, answer }, n) => name === before[n]?.name && answer === before[n]?.answer)) return;
  shown.set(place, voices);
  place.hidden = !voices.length;
  place.replaceChildren(...(voices.length ? [h("p", { class: "kit-others-title" }, t("others")), h("ul", {}, ...voices.map(said))] : []));
};
