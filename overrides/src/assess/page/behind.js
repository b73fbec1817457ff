// What is printed behind the sheets where it is wanted: the rules of judgement, the bands of scores.
import { h, nextId } from "./elements.js";
import { judgementRules } from "./lazy.js";
import { bandsSheet, hasBands } from "./score_bands.js";
import { inLanguage, t } from "./words.js";

/** The rules of judgement, for paper alone. */
const judgementSheet = async () => {
  const parts = await judgementRules();
  return h("section", { class: "cb-on-paper kit-behind" }, h("h2", {}, t("judgement")), h("p", { class: "kit-small" }, t("judgement_ours")),
    ...parts.map(({ title, text, rules }) => h("section", {}, h("h3", {}, inLanguage(title)), text ? h("p", {}, inLanguage(text)) : "",
      ...rules.map((rule) => h("p", {}, h("b", {}, inLanguage(rule.name)), t("colon"), inLanguage(rule.text))))));
};

/** A box to tick. @param {string} words @param {() => Promise<HTMLElement>} make the sheet, when it is wanted first */
const option = (words, make) => {
  /** @type {HTMLElement | undefined} */
  let made;
  const show = async () => {
    if (wanted.checked) made ??= await make();
    if (wanted.checked && made) document.querySelector(".cb-signatures")?.after(made);
    else made?.remove();
  };
  const failed = (/** @type {unknown} */ error) => {
    wanted.checked = false;
    throw error;
  };
  const wanted = h("input", { type: "checkbox", id: nextId(), onchange: () => show().catch(failed) });
  return h("label", { class: "kit-check", for: wanted.id }, wanted, ` ${words}`);
};

/** What whoever prints may have behind the sheets; nothing to choose where there is nothing. */
export const behindOptions = () => [
  ...(document.querySelector("script[data-load-judgement]") ? [option(t("judgement_print"), judgementSheet)] : []),
  ...(hasBands() ? [option(t("bands_print"), bandsSheet)] : []),
];
