// The report on the page: sections with tables, lines that lead to the text, buttons with which a person decides on passages.
import { button, h } from "../../assess/page/elements.js";

/** @import { Cell, Decisions, Section, View } from "../types.js" */
/** @import { Said } from "../said.js" */
/**
 * @typedef {{ said: Said, language: string, addressOf: (path: string) => string, decisions: Decisions, decided: () => void }} Ground
 * @typedef {"confirmed" | "rejected"} Decision
 */

const TAGS = { zh: "zh-Hans", en: "en" };

/** @param {Cell} cell @param {Ground} ground */
const words = ({ text, line, address, term }, { addressOf }) => {
  if (line !== undefined && text) return h("a", { href: `#line-${line}` }, text);
  const path = address ?? (term ? `terms/${term}/` : "");
  return path ? h("a", { href: addressOf(path) }, text) : text;
};

/** Two buttons, of which one or none is pressed. @param {string} key @param {string} provision @param {Ground} ground */
const choices = (key, provision, { said, decisions, decided }) => {
  const line = key.slice(key.lastIndexOf("|") + 1);
  /** @param {Decision} decision @param {string} name @param {string} whole */
  const choice = (decision, name, whole) => {
    const made = button(said.say(name), () => {
      if (decisions[key] === decision) delete decisions[key];
      else decisions[key] = decision;
      show();
      decided();
    }, { class: "mirror-choice", "aria-label": said.say(whole, { provision, line }), data: { decision } });
    return made;
  };
  const made = [choice("confirmed", "confirm", "confirm_this"), choice("rejected", "reject", "reject_this")];
  const show = () => made.forEach((one) => one.setAttribute("aria-pressed", String(decisions[key] === one.dataset["decision"])));
  show();
  return h("span", { class: "mirror-choices" }, ...made);
};

/** @param {Cell} cell @param {Ground} ground @param {string} provision @param {"td" | "th"} tag @param {Record<string, unknown>} properties */
const cellOf = (cell, ground, provision, tag = "td", properties = {}) => {
  const { text, lang, tone, level, key } = cell;
  const spoken = lang && lang !== ground.language ? { lang: TAGS[lang] } : {};
  const content = key ? choices(key, provision, ground) : words(cell, ground);
  return h(tag, { ...properties, ...spoken, ...(tone ? { class: `tone-${tone}` } : {}), ...(level ? { data: { level } } : {}) }, text || key ? content : "");
};

/** @param {Section} section @param {Ground} ground */
const tableOf = ({ title, keys, columns, groups }, ground) => {
  const heads = columns.map((column, at) => h("th", { scope: "col", class: `of-${keys[at]}` }, column));
  const bodies = groups.map(({ head, rows }) => {
    const provision = head[0]?.text ?? "";
    const first = head.map((cell, at) => cellOf(cell, ground, "", at ? "td" : "th", { rowspan: rows.length, ...(at ? {} : { scope: "row" }) }));
    const found = rows.some((row) => row.some(({ tone }) => tone === "not_found")) ? { class: "mirror-none" } : {};
    return h("tbody", found, ...rows.map((row, at) => h("tr", {}, ...(at ? [] : first), ...row.map((cell) => cellOf(cell, ground, provision)))));
  });
  const table = h("table", { class: "mirror-table" }, h("thead", {}, h("tr", {}, ...heads)), ...bodies);
  return h("div", { class: "mirror-wide", role: "region", tabindex: 0, "aria-label": title }, table);
};

/** @param {Section} section @param {Ground} ground */
const sectionOf = (section, ground) => {
  const { id, title, lead, groups, none } = section;
  const filter = id === "coverage" ? onlyFound(ground) : null;
  return h("section", { class: "mirror-section", id: `part-${id}` },
    h("h2", {}, title), lead ? h("p", { class: "mirror-small" }, lead) : null, filter, groups.length ? tableOf(section, ground) : h("p", {}, none));
};

/** A box that hides the provisions on which nothing was found. @param {Ground} ground */
const onlyFound = ({ said }) => {
  const box = h("input", { type: "checkbox", onchange: () => box.closest("section")?.classList.toggle("mirror-found", box.checked) });
  return h("p", { class: "cb-screen" }, h("label", { class: "mirror-check" }, box, said.say("only_with")));
};

/** @param {View} view @param {Ground} ground */
export const reportOf = (view, ground) => [
  h("h2", { tabindex: -1, class: "mirror-title" }, view.title),
  ...view.lead.map((line) => h("p", { class: "mirror-small" }, line)),
  h("nav", { class: "mirror-parts cb-screen", "aria-label": ground.said.say("parts") },
    h("ul", {}, ...view.sections.map(({ id, title, groups }) => h("li", {}, h("a", { href: `#part-${id}` }, title), ` ${groups.length}`)))),
  ...view.sections.map((section) => sectionOf(section, ground)),
];

/** The text as it was read, each line with its number. @param {string[]} lines @param {Said} said */
export const textOf = (lines, said) => {
  const items = lines.map((line, at) => {
    const lang = /[\u3400-\u9fff]/.test(line) ? "zh-Hans" : "en";
    return h("li", { id: `line-${at + 1}`, tabindex: -1, lang }, line || "\u00a0");
  });
  return h("details", { class: "mirror-text cb-screen" }, h("summary", {}, said.say("text")), h("ol", {}, ...items));
};
