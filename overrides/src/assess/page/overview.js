// What an assessment comes to: a table, a picture of it, and the list of what is open.
import { visitFaults } from "../gate.js";
import { aspectScore, count, openPoints, shareTold, tenths, totalScore } from "../summary.js";
import { button, h } from "./elements.js";
import { list } from "./list.js";
import { scoreFigures } from "./score_figures.js";
import { mark, shapeOf } from "./marks.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {import("../types.js").Clause} Clause */
/** @typedef {import("../types.js").Counts} Counts */
/** @typedef {import("../types.js").ScoreBook} ScoreBook */

const MOST = 40;

/** @param {Counts} counted */
const told = (counted) => {
  const found = list.data.findings.filter(({ id }) => counted.findings[id]).map(({ id, label }) => `${inLanguage(label)} ${counted.findings[id]}`);
  return listed(counted.notReviewed ? [...found, `${t("not_reviewed")} ${counted.notReviewed}`] : found);
};

/** @param {string} id @returns {Clause} */
const clauseAt = (id) => /** @type {Clause} */ (list.clauses.get(id));

/** One bar an aspect, as long as its items; what is not reviewed stays empty. Each bar says in words what it shows.
 * @param {string[]} ids @param {Answers} answers */
export const bars = (ids, answers) => {
  const rows = Array.from(list.byAspect(ids), ([aspect, own]) => {
    const { number, title } = clauseAt(aspect);
    const counted = count(list, own, answers);
    const name = `${number} ${inLanguage(title)}`;
    const found = list.data.findings.map(({ id, outcome }) => ({ kind: /** @type {string} */ (outcome), n: counted.findings[id] ?? 0 }));
    const parts = [...found, { kind: "open", n: counted.notReviewed }].filter(({ n }) => n).map(({ kind, n }) => {
      const part = h("span", { class: `kit-part kit-part-${kind}` }, `${shapeOf(kind)}${n}`);
      part.style.flexGrow = String(n);
      return part;
    });
    const reviewed = h("span", { class: "kit-bar-count" }, `${counted.reviewed}/${counted.total}`);
    const picture = h("div", { class: "kit-parts", role: "img", "aria-label": `${name}: ${told(counted)}` }, ...parts);
    return h("div", { class: "kit-bar" }, h("span", {}, name), reviewed, picture);
  });
  const key = (/** @type {string} */ kind, /** @type {string} */ label) => h("span", { class: "kit-key" }, mark(kind), label);
  const legend = list.data.findings.map(({ outcome, label }) => key(outcome, inLanguage(label)));
  return h("figure", { class: "kit-bars" }, ...rows, h("figcaption", {}, ...legend, key("open", t("not_reviewed"))));
};

/** @param {string[]} ids @param {Answers} answers @param {string[]} scope @param {ScoreBook} scores */
export const table = (ids, answers, scope, scores) => {
  const { nothing } = list.rules;
  /** @param {string} name @param {string[]} own @param {() => number | null} score */
  const line = (name, own, score) => {
    const counted = count(list, own, answers);
    const numbers = [...list.data.findings.map(({ id }) => counted.findings[id]), counted.notReviewed, counted.total, counted.share];
    const cells = list.hasScoring ? [...numbers, tenths(score(), nothing)] : numbers;
    return h("tr", {}, h("th", { scope: "row" }, name), ...cells.map((cell) => h("td", {}, cell)));
  };
  const findings = list.data.findings.map(({ label }) => inLanguage(label));
  const heads = [t("aspect"), ...findings, t("not_reviewed"), t("total"), t("share"), ...(list.hasScoring ? [t("score")] : [])];
  const rows = Array.from(list.byAspect(ids), ([aspect, own]) =>
    line(`${clauseAt(aspect).number} ${inLanguage(clauseAt(aspect).title)}`, own, () => aspectScore(list, aspect, scope, scores)));
  return h("div", { class: "kit-scroll", role: "region", tabindex: "0", "aria-label": t("summary") },
    h("table", { class: "kit-table kit-numbers" }, h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, ...rows), h("tfoot", {}, line(t("total"), ids, () => totalScore(list, scope, scores)))),
    h("p", {}, inLanguage(shareTold(list, count(list, ids, answers)))),
    h("p", { class: "kit-small" }, t("share_help"), list.hasScoring ? ` ${t("score_ours")}` : ""), scoreFigures(scope, scores));
};

/** @param {string[]} ids @param {Answers} answers @param {object} head of the assessment @param {(id: string) => void} go
 * @param {{ kind: string, ids: string[] }[]} lacking of nonconformities */
export const openList = (ids, answers, head, go, lacking) => {
  const points = [...openPoints(list, ids, answers), ...lacking];
  const faults = visitFaults(list, head).map(([fault, key]) => h("p", {}, `${t(key)}${t("colon")}${t(`open.${fault}`)}`));
  if (!points.length && !faults.length) return h("p", {}, t("no_open"));
  return h("div", {}, ...faults, ...points.map(({ kind, ids: found }) => {
    const place = h("ul", { class: "kit-open" });
    /** @param {string} id */
    const link = (id) => h("li", {}, h("a", { href: `#${id}`, onclick: (/** @type {Event} */ event) => {
      event.preventDefault();
      go(id);
    } }, id));
    place.append(...found.slice(0, MOST).map(link));
    const rest = button(t("and_more", found.length - MOST), () => {
      place.append(...found.slice(MOST).map(link));
      rest.remove();
    });
    const head = h("h4", {}, `${t(`open.${kind}`)} `, h("span", { class: "kit-small" }, found.length));
    return h("div", { class: "kit-open-kind" }, head, place, found.length > MOST ? rest : "");
  }));
};

/** The items that somebody answered and the standard does not have. @param {import("../types.js").AssessmentFile} file */
export const unknownItems = ({ hands }) => {
  const answers = Object.values(hands).flatMap(({ items, agreed }) => [...Object.entries(items), ...Object.entries(agreed)]);
  const ids = new Set(answers.filter(([id, answer]) => !list.item(id) && list.hasContent(answer)).map(([id]) => id));
  const told = Array.from(ids, (id) => (list.data.retired[id] ? `${id} (${t("moved_to", list.data.retired[id] ?? "")})` : id));
  return told.length ? [h("h3", {}, t("unknown_items")), h("p", {}, listed(told))] : [];
};
