// What a workbook brings, before anything is stored: what comes in, what is unclear and can be settled here, what stays out.
import { settledScope } from "../settled.js";
import { h, nextId } from "./elements.js";
import { list } from "./list.js";
import { dialog } from "./notices.js";
import { inLanguage, language, t } from "./words.js";

/** @typedef {import("../types.js").Problem} Problem */
/** @typedef {import("../types.js").Unclear} Unclear */
/** @typedef {import("../types.js").Reading} Reading */

const [FEW, MOST_TOLD] = [12, 500];
/** The rules of what did not come in, and of what a person may settle. */
const [LEFT, UNCLEAR] = ["ASM017", "ASM018"];

/** How many there are of many, in all and of each kind. @param {Problem[]} problems */
const totals = (problems) => {
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (const { rule } of problems) counted.set(rule, (counted.get(rule) ?? 0) + 1);
  const kinds = Array.from(counted, ([rule, count]) => t(`told_kinds.${rule}`, count));
  return problems.length > FEW ? [h("p", { class: "kit-totals" }, t("told_total", problems.length, kinds.join(t("semicolon"))))] : [];
};

/** @param {Problem[]} problems */
export const told = (problems) => {
  const lines = problems.slice(0, MOST_TOLD).map(({ rule, severity, message, hint }) =>
    h("li", { class: `kit-told-${severity}` }, message[language], hint[language] ? `${t("semicolon")}${hint[language]}` : "", " ", h("small", {}, rule)));
  if (problems.length > MOST_TOLD) lines.push(h("li", {}, t("and_more", problems.length - MOST_TOLD)));
  return lines.length ? [...totals(problems), h("ul", { class: "kit-told kit-note" }, ...lines)] : [];
};

/** A cell with what it may mean. @param {Unclear} unclear @param {Map<string, string>} chosen ids by the places of their cells */
const question = ({ place, words, item, field }, chosen) => {
  const options = field === "finding" ? list.data.findings : list.data.grades;
  const select = h("select", { id: nextId(), onchange: () => (select.value ? chosen.set(place, select.value) : chosen.delete(place)) },
    h("option", { value: "" }, t("leave_out")), ...options.map(({ id, label }) => h("option", { value: id }, inLanguage(label))));
  return h("p", { class: "kit-field" }, h("label", { for: select.id }, t("unclear_cell", place, words, t(field), item)), select);
};

/** @param {string} heading @param {(string | Node)[]} content */
const part = (heading, content) => (content.length ? [h("h3", {}, heading), ...content] : []);

/** Shows what a file brings, and waits for a yes. @param {string} name of the file @param {Reading} reading
 * @returns {Promise<Map<string, string> | null>} what was said of unclear cells, by their places; nothing without a yes */
export const previewed = async (name, { file, problems, unclear }) => {
  /** @type {Map<string, string>} */
  const chosen = new Map();
  let yes = false;
  const answers = Object.values(file?.hands ?? {}).flatMap(({ items }) => Object.values(items));
  const asked = file ? list.chosenItems(settledScope(file)).length : 0;
  const left = problems.filter(({ rule }) => rule === LEFT);
  const others = problems.filter(({ rule }) => rule !== LEFT && rule !== UNCLEAR);
  await dialog(t("preview", name), [
    h("p", {}, t("preview_takes", answers.length, asked)),
    ...part(t("preview_unclear", unclear.length), unclear.map((one) => question(one, chosen))),
    ...part(t("preview_left", left.length), told(left)),
    ...part(t("preview_told", others.length), told(others)),
    h("p", { class: "kit-small" }, t("preview_stored")),
  ], [{ label: t("take_in"), main: true, act: () => { yes = true; } }, { label: t("cancel") }]);
  return yes ? chosen : null;
};
