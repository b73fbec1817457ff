// A report's view to its HTML: the template of `generator/formats/report/report.mustache`, filled in as the command does.
import Mustache from "mustache";
import { shortened } from "./text.js";

/** @typedef {import("./report.js").ReportView} ReportView */
/** @typedef {import("./nonconformity_view.js").SheetsView} SheetsView */
/** @typedef {import("./types.js").ChecklistData} ChecklistData */
/** @typedef {import("./types.js").Language} Language */

/** @type {Record<string, string>} */
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&#34;" };
/** @param {unknown} text */
export const escape = (text) => String(text).replace(/[&<>'"]/g, (character) => ESCAPED[character] ?? "");

/** @param {number} number */
const tenths = (number) => `${Math.floor(number / 10)}.${number % 10}`;

/** A label that fits before its bar. @param {string} label @param {ChecklistData["picture"]} rules */
const fitting = (label, rules) => {
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

/** @param {ReportView} view @param {Language} first @param {ChecklistData["picture"]} rules */
const picture = (view, first, rules) => {
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

/** Each text in the languages asked for, numbers as words.
 * @param {any} value @param {Language[]} languages @param {ChecklistData["tags"]} tags @returns {any} */
const said = (value, languages, tags) => {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map((child) => said(child, languages, tags));
  if (typeof value !== "object" || value === null) return value;
  if ("zh" in value && "en" in value) {
    /** @type {Language[]} */
    const there = value.only ? [value.only] : languages;
    return { said: there.map((language, n) => ({ tag: tags[language], text: value[language], second: n > 0 })) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, said(child, languages, tags)]));
};

/** What templates of views have in common. @param {any} view @param {ChecklistData} data @param {ChecklistData["tags"]} tags */
const spoken = (view, data, tags) => {
  const { words: w, ...all } = said(view, view.languages, tags);
  return {
    ...all,
    languages: view.languages,
    w,
    language: tags[/** @type {Language} */ (view.languages[0])],
    named: Boolean(view.name),
    visit: all.visit.map((/** @type {{ value: string }} */ field) => ({ ...field, value: field.value || data.rules.nothing })),
  };
};

/** @param {SheetsView} view @param {ChecklistData} data */
const sheetsValues = (view, data) => ({
  ...spoken(view, data, data.tags),
  title_words: `${view.words["nc_sheet"]?.[/** @type {Language} */ (view.languages[0])]} ${view.name || view.standard.number}`,
  has_sheets: view.sheets.length > 0,
});

/** A view as the template takes it. @param {ReportView} view @param {ChecklistData} data @param {ChecklistData["tags"]} tags */
export const pageValues = (view, data, tags) => {
  const first = /** @type {Language} */ (view.languages[0]);
  const all = spoken(view, data, tags);
  const { w } = all;
  return {
    ...all,
    title_words: `${view.words.assessment_report?.[first]} ${view.name || view.standard.number}`,
    picture: picture(view, first, data.picture),
    open: all.open.map((/** @type {{ ids: string[] }} */ point) => ({ ...point, ids: point.ids.join(", ") })),
    has_before: view.before.length > 0,
    has_unknown: view.unknown.length > 0,
    has_attachments: view.attachments.length > 0,
    by_aspect: { rows: all.aspects, head: w.aspect, sum: all.total },
    by_clause: { rows: all.clauses, head: w.clause, sum: null },
  };
};

/** A template filled in, its parts at hand.
 * @param {string} template @param {object} values @param {Record<string, string>} parts @param {(text: unknown) => string} escaped */
export const rendered = (template, values, parts, escaped) => Mustache.render(template, values, parts, { escape: escaped });

/** The same JPEG as the address of itself, for a page that needs no other file. @param {ArrayBuffer} bytes */
const asAddress = (bytes) => `data:image/jpeg;base64,${btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""))}`;

/** @typedef {ReadonlyMap<string, { bytes: ArrayBuffer, width: number, height: number }>} Pictures by their SHA-256 */

/** A part of the report's template, filled in: "page" is a whole file, "body" what stands in it.
 * @param {ReportView} view @param {ChecklistData} data @param {"page" | "body"} part @param {Pictures} [pictures] */
export const reportHtml = (view, data, part, pictures = new Map()) => {
  const values = pageValues(view, data, data.tags);
  for (const { picture: shown, sha256 } of values.attachments) {
    const found = pictures.get(sha256);
    if (shown && found) shown.source = asAddress(found.bytes);
  }
  return rendered(data.report[part] ?? "", values, data.report, escape);
};

/** The sheets of nonconformities in the same way. @param {SheetsView} view @param {ChecklistData} data @param {"sheets" | "sheets_body"} part */
export const sheetsHtml = (view, data, part) => rendered(data.report[part] ?? "", sheetsValues(view, data), data.report, escape);
