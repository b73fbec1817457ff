// The scores that several persons gave a clause: how far they lie apart, and the one that is agreed.
import { h, nextId } from "./elements.js";
import { moment } from "./files.js";
import { list } from "./list.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */
/** @typedef {import("../types.js").Dimension} Dimension */
/** @typedef {import("./session.js").Session} Session */

const HALF = 2;
const WHOLE = 100;

/** The scores that differ from the middle by as much as any, where three or more gave one. @param {number[]} values */
const outliers = (values) => {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / HALF)] ?? 0;
  const most = Math.max(0, ...values.map((value) => Math.abs(value - middle)));
  return new Set(values.length > HALF && most ? values.filter((value) => Math.abs(value - middle) === most) : []);
};

/** Each clause and dimension that several scored, or on which something was agreed. @param {Session} session */
const scored = ({ team }) =>
  list.data.clauses.flatMap((clause) => (clause.scoring?.dimensions ?? []).flatMap((dimension) => {
    const given = team.scoresGiven(clause.id, dimension.id);
    const values = given.map(({ value }) => value);
    const spread = values.length ? Math.max(...values) - Math.min(...values) : 0;
    const agreed = team.agreedScore(clause.id)?.given[dimension.id];
    return given.length < HALF && agreed === undefined ? [] : [{ clause, dimension, given, values, spread, agreed }];
  }));

/** @param {Session} session */
export const hasScores = (session) => scored(session).length > 0;

/** The field to say what is agreed. @param {Session} session @param {Clause} clause @param {Dimension} dimension @param {string} name
 * @param {() => void} changed */
const choice = (session, clause, { id }, name, changed) => {
  const step = clause.scoring?.step ?? WHOLE;
  const steps = Array.from({ length: Math.floor(WHOLE / step) + 1 }, (_, n) => String(n * step));
  const select = h("select", { id: nextId(), "aria-label": `${t("agreed_score")} ${name}`, onchange: () => {
    const given = { ...session.team.agreedScore(clause.id)?.given };
    delete given[id];
    session.set(`agreed_scores:${clause.id}`, { given: select.value === "" ? given : { ...given, [id]: Number(select.value) } });
    changed();
  } }, h("option", { value: "" }, t("open.scores-differ")), ...steps.map((value) => h("option", { value }, value)));
  select.value = String(session.team.agreedScore(clause.id)?.given[id] ?? "");
  return select;
};

/** @param {Session} session @param {boolean} differing only those that differ and are not agreed @param {() => void} changed */
export const scoresOf = (session, differing, changed) => {
  const shown = scored(session).filter(({ spread, agreed }) => !differing || (spread && agreed === undefined));
  const rows = shown.map(({ clause, dimension, given, values, spread }) => {
    const few = outliers(values);
    const each = given.map(({ name, value }) => `${name || t("nobody")} ${value}${few.has(value) ? ` ${t("few")}` : ""}`);
    const name = `${clause.number} ${inLanguage(dimension.label)}`;
    const by = h("p", { class: "kit-small" });
    const tell = () => {
      const agreed = session.team.agreedScore(clause.id);
      const isHere = agreed?.given[dimension.id] !== undefined;
      by.textContent = agreed && isHere ? t("agreed_by", agreed.name || t("nobody"), moment(agreed.changed)) : "";
    };
    tell();
    const select = choice(session, clause, dimension, name, () => {
      tell();
      changed();
    });
    return h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, listed(each)), h("td", {}, spread), h("td", { class: "kit-field" }, select, by));
  });
  if (!rows.length) return [];
  const heads = ["clause", "scores", "spread", "agreed_score"].map((key) => h("th", { scope: "col" }, t(key)));
  return [h("h3", {}, t("scores")), h("table", { class: "kit-table" }, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows))];
};
