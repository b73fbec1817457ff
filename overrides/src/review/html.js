// A review as one HTML file without any other, to be read and printed.

/** @import { Cell, Group, Section, View } from "./types.js" */
/** @import { Language } from "../search/types.js" */
/** @typedef {{ language: Language, view: View }} Shown */
/** @typedef {{ style: string, accent: string, site: string }} Look `site` is the address of the site, where it has one */

/** @type {Record<Language, string>} */
const TAGS = { zh: "zh-Hans", en: "en" };
/** @type {Record<string, string>} */
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&#34;" };

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>'"]/g, (sign) => ESCAPED[sign] ?? "");

/** @param {Cell} cell @param {Language} language @param {string} site @param {string} [attributes] @param {"td" | "th"} [tag] */
const cellOf = ({ text, lang, address, tone, level }, language, site, attributes = "", tag = "td") => {
  const words = address && site ? `<a href="${escaped(`${site}${language}/${address}`)}">${escaped(text)}</a>` : escaped(text);
  const said = lang && lang !== language ? ` lang="${TAGS[lang]}"` : "";
  return `<${tag}${attributes}${tone ? ` class="tone-${tone}"` : ""}${said}${level ? ` data-level="${level}"` : ""}>${words}</${tag}>`;
};

/** @param {Group} group @param {Language} language @param {string} site */
const groupOf = ({ head, rows }, language, site) => {
  const heads = head.map((cell, at) => cellOf(cell, language, site, `${at ? "" : ' scope="row"'} rowspan="${rows.length}"`, at ? "td" : "th")).join("");
  const lines = rows.map((row, at) => `<tr>${at ? "" : heads}${row.map((cell) => cellOf(cell, language, site)).join("")}</tr>`);
  return `<tbody>\n${lines.join("\n")}\n</tbody>`;
};

/** @param {Section} section @param {Language} language @param {string} site */
const sectionOf = ({ title, lead, keys, columns, groups, none }, language, site) => {
  const heads = columns.map((column, at) => `<th scope="col" class="of-${keys[at]}">${escaped(column)}</th>`).join("");
  const table = `<table>\n<thead><tr>${heads}</tr></thead>\n${groups.map((group) => groupOf(group, language, site)).join("\n")}\n</table>`;
  return `<h2>${escaped(title)}</h2>\n${lead ? `<p class="small">${escaped(lead)}</p>\n` : ""}${groups.length ? table : `<p>${escaped(none)}</p>`}`;
};

/**
 * The file, in one language after the other.
 * @param {Shown[]} shown
 * @param {Look} look
 */
export const htmlOf = (shown, { style, accent, site }) => {
  const parts = shown.map(({ language, view }) => {
    const lead = view.lead.map((line) => `<p class="small">${escaped(line)}</p>`).join("\n");
    const sections = view.sections.map((section) => sectionOf(section, language, site)).join("\n");
    return `<main class="document" lang="${TAGS[language]}">\n<h1>${escaped(view.title)}</h1>\n${lead}\n${sections}\n</main>`;
  });
  return `<!doctype html>
<html lang="${TAGS[shown[0].language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(shown[0].view.title)}</title>
<style>
:root { --accent: ${accent}; }
${style}</style>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
};
