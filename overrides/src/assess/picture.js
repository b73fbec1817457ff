// Findings by aspect as a picture: `generator/formats/report/picture.py` draws the same.
import { shortened } from "./text.js";

/** @typedef {import("./report.js").ReportView} ReportView */
/** @typedef {import("./types.js").ChecklistData} ChecklistData */
/** @typedef {import("./types.js").Language} Language */

/** A number of tenths as it is written in a picture. @param {number} number */
export const tenths = (number) => `${Math.floor(number / 10)}.${number % 10}`;

/** The number of tenths that is written so. @param {string} written */
export const tenth = (written) => Number(written.replace(".", ""));

/** A label that fits before its bar. @param {string} label @param {ChecklistData["picture"]} rules */
export const fitting = (label, rules) => {
  let used = 0;
  let position = 0;
  for (const character of label) {
    used += /** @type {number} */ (character.codePointAt(0)) > rules.wide ? 2 : 1;
    if (used > rules.longest_label) return `${shortened(label, position)}…`;
    position += 1;
  }
  return label;
};

/** @typedef {{ kind: string, name: string }} Kind */
/** @param {number} position @param {string} label @param {number[]} found @param {Kind[]} kinds @param {ChecklistData["picture"]} rules */
const bar = (position, label, found, kinds, rules) => {
  const top = position * (rules.high + rules.gap);
  const total = found.reduce((sum, n) => sum + n, 0);
  const room = (rules.width - rules.label - 2) * 10;
  let before = 0;
  const segments = [];
  for (const [n, count] of found.entries()) {
    if (!count) continue;
    const kind = kinds[n]?.kind ?? "open";
    const [left = 0, right = 0] = [before, before + count].map((at) => rules.label * 10 + Math.floor((2 * room * at + total) / (2 * total)));
    segments.push({
      x: tenths(left), wide: tenths(right - left), middle: tenths(Math.floor((left + right) / 2)),
      twips: String(right - left), ...rules.marks[kind], count: String(count),
    });
    before += count;
  }
  return { top: String(top), foot: tenths(top * 10 + rules.text_down), label: fitting(label, rules), segments };
};

/** The bars of a report's aspects, in one language. @param {ReportView} view @param {Language} first @param {ChecklistData["picture"]} rules */
export const picture = (view, first, rules) => {
  const { words } = view;
  const kinds = [
    ...view.findings.map(({ kind, label }) => ({ kind: /** @type {string} */ (kind), name: label[first] })),
    { kind: "open", name: words.not_reviewed?.[first] ?? "" },
  ];
  const bars = view.aspects.map((aspect) => ({ label: `${aspect.number} ${aspect.title[first]}`, found: [...aspect.findings, aspect.not_reviewed] }));
  const told = bars.map(({ label, found }) => `${label}: ${found.flatMap((count, n) => (count ? [`${kinds[n]?.name} ${count}`] : [])).join(", ")}`);
  return {
    width: String(rules.width),
    height: String(bars.length * (rules.high + rules.gap)),
    heading: words.summary?.[first] ?? "",
    told: told.join("; "),
    high: String(rules.high),
    bars: bars.map(({ label, found }, position) => bar(position, label, found, kinds, rules)),
  };
};
