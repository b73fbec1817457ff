// A report's view to its HTML: the template of `generator/formats/report/report.mustache`, filled in as the command does.
import Mustache from "mustache";
import { picture } from "./picture.js";
import { scorePicture } from "./score_picture.js";

/** @typedef {import("./report.js").ReportView} ReportView */
/** @typedef {import("./nonconformity_view.js").SheetsView} SheetsView */
/** @typedef {import("./record_view.js").IssuesView} IssuesView */
/** @typedef {import("./types.js").ChecklistData} ChecklistData */
/** @typedef {import("./types.js").Language} Language */

/** @type {Record<string, string>} */
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&#34;" };
/** @param {unknown} text */
export const escape = (text) => String(text).replace(/[&<>'"]/g, (character) => ESCAPED[character] ?? "");

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
    colon: view.words.colon?.[first],
    picture: picture(view, first, data.picture),
    score_picture: scorePicture(view, first, data),
    open: all.open.map((/** @type {{ ids: string[] }} */ point) => ({ ...point, ids: point.ids.join(", ") })),
    has_before: view.before.length + view.tables_before.length > 0,
    has_texts: view.before.length > 0,
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

/** @typedef {Record<string, string>} Parts the templates by name */

/** A part of the report's template, filled in: "page" is a whole file, "body" what stands in it.
 * @param {ReportView} view @param {ChecklistData} data @param {Parts} parts @param {"page" | "body"} part @param {Pictures} [pictures] */
export const reportHtml = (view, data, parts, part, pictures = new Map()) => {
  const values = pageValues(view, data, data.tags);
  for (const { picture: shown, sha256 } of values.attachments) {
    const found = pictures.get(sha256);
    if (shown && found) shown.source = asAddress(found.bytes);
  }
  return rendered(parts[part] ?? "", values, parts, escape);
};

/** The sheets of nonconformities in the same way.
 * @param {SheetsView} view @param {ChecklistData} data @param {Parts} parts @param {"sheets" | "sheets_body"} part */
export const sheetsHtml = (view, data, parts, part) => rendered(parts[part] ?? "", sheetsValues(view, data), parts, escape);

/** The list of issues to take along, in the same way.
 * @param {IssuesView} view @param {ChecklistData} data @param {Parts} parts @param {"issues" | "issues_body"} part */
export const issuesHtml = (view, data, parts, part) => {
  const values = { ...spoken(view, data, data.tags), has_issues: view.issues.length > 0 };
  const title = `${view.words["issues"]?.[/** @type {Language} */ (view.languages[0])]} ${view.name || view.standard.number}`;
  return rendered(parts[part] ?? "", { ...values, title_words: title }, parts, escape);
};

/** The pictures of scores alone. @param {object} picture @param {Parts} parts */
export const scoresHtml = (picture, parts) => rendered(parts["score_picture"] ?? "", picture, parts, escape);
