// A report as a Word file: the template of `generator/formats/report/word/`, filled in as `generator/formats/report/word.py` does.
/// <reference path="./templates.d.ts" />
import { strToU8, zipSync } from "fflate";
import template from "../../../generator/formats/report/word/word.mustache";
import word_net from "../../../generator/formats/report/word/word_net.mustache";
import word_nonconformities from "../../../generator/formats/report/word/word_nonconformities.mustache";
import word_records from "../../../generator/formats/report/word/word_records.mustache";
import word_said from "../../../generator/formats/report/word/word_said.mustache";
import word_scores from "../../../generator/formats/report/word/word_scores.mustache";
import word_since from "../../../generator/formats/report/word/word_since.mustache";
import word_small from "../../../generator/formats/report/word/word_small.mustache";
import word_strong from "../../../generator/formats/report/word/word_strong.mustache";
import word_styles from "../../../generator/formats/report/word/word_styles.mustache";
import word_table from "../../../generator/formats/report/word/word_table.mustache";
import { escape, pageValues, rendered } from "./report_page.js";
import { wordNet } from "./word_net.js";

/** @typedef {import("./report.js").ReportView} ReportView */
/** @typedef {import("./types.js").ChecklistData} ChecklistData */

const PARTS = { word_net, word_nonconformities, word_records, word_said, word_scores, word_since, word_small, word_strong, word_styles, word_table };
/** The date of a part: an archive has no earlier one. */
const EARLIEST = "1980-01-01T00:00:00";
const PART = /^=== (.+)\n/m;
const NO_XML = /[\ufffe\uffff]/g;

/** `#1a2B3c` as Word has it: 1A2B3C. @param {string} colour */
const hex = (colour) => colour.replace(/^#/, "").toUpperCase();

/** A text as it stands in a run: its line breaks and tabs are elements there. @param {unknown} text */
const escaped = (text) =>
  escape(String(text).replace(NO_XML, "\ufffd"))
    .replace(/\n/g, '</w:t><w:br/><w:t xml:space="preserve">')
    .replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">');

/** @typedef {{ fill?: string, ink?: string }} Segment */
/** @param {{ segments: Segment[] }} bar */
const coloured = (bar) => ({ ...bar, segments: bar.segments.map((one) => ({ ...one, ground: hex(one.fill ?? ""), figure: hex(one.ink ?? "") })) });

/** A picture's measures as they are drawn. @param {{ width: string, height: string } | null} picture @param {number} most */
const sized = (picture, most) => {
  if (!picture) return null;
  const [width, height] = [Number(picture.width), Number(picture.height)];
  const longer = Math.max(width, height);
  return { wide: String(Math.floor((most * width) / longer)), high: String(Math.floor((most * height) / longer)) };
};

/** A table of the team's work with the width of each column, and of each cell. @param {any} table @param {number} width of it */
const laidOut = (table, width) => {
  /** @type {number[]} */
  const widths = table.columns.map((/** @type {{ width: string }} */ column) => Number(column.width));
  const sum = widths.reduce((all, one) => all + one, 0);
  const wide = widths.map((one) => String(Math.floor((width * one) / sum)));
  return {
    ...table,
    columns: table.columns.map((/** @type {object} */ column, /** @type {number} */ n) => ({ ...column, wide: wide[n] })),
    rows: table.rows.map((/** @type {{ cells: string[] }} */ row) => ({ cells: row.cells.map((words, n) => ({ words, wide: wide[n] })) })),
  };
};

/** @param {ReportView} view @param {ChecklistData} data */
const values = (view, data) => {
  const { tags, colour, width, figure: most, figures: all, share, picture: longest } = data.word;
  const made = pageValues(view, data, tags);
  const figures = view.findings.length + 3;
  const figure = Math.min(most, Math.floor(all / figures));
  const open = { label: made.w.not_reviewed, kind: "open" };
  /** @param {{ kind: string }} one */
  const shaped = (one) => ({ ...one, shape: data.picture.marks[one.kind]?.shape });
  return {
    ...made,
    colour: { ...colour, accent: hex(view.accent) },
    attachments: made.attachments.map((/** @type {any} */ one) => ({ ...one, picture: sized(one.picture, longest) })),
    columns: { name: String(width - figure * figures - share), figure: String(figure), share: String(figure + share) },
    tables_before: made.tables_before.map((/** @type {any} */ table) => laidOut(table, width)),
    tables_after: made.tables_after.map((/** @type {any} */ table) => laidOut(table, width)),
    bars: made.picture.bars.map(coloured),
    groups: (made.score_picture?.groups ?? []).map((/** @type {{ bars: { kind: string }[] }} */ { bars }) => (
      { bars: bars.map((bar) => ({ ...bar, ground: colour[bar.kind] })) }
    )),
    net: wordNet(made.score_picture?.net, data.word.net),
    legend: [...made.findings, open].map(shaped),
  };
};

/** The parts of the file by name. @param {ReportView} view @param {ChecklistData} data */
export const wordParts = (view, data) => {
  const [, ...found] = rendered(template, values(view, data), PARTS, escaped).split(PART);
  /** @type {Record<string, string>} */
  const parts = {};
  for (let n = 0; n < found.length; n += 2) parts[found[n] ?? ""] = found[n + 1] ?? "";
  return parts;
};

/** @param {ReportView} view @param {ChecklistData} data @param {import("./report_page.js").Pictures} pictures */
export const reportWord = (view, data, pictures) => {
  const parts = Object.entries(wordParts(view, data)).map(([name, part]) => [name, strToU8(part)]);
  const shown = view.attachments.flatMap(({ number, sha256 }) => {
    const found = pictures.get(sha256);
    return found ? [[`word/media/${number}.jpg`, [new Uint8Array(found.bytes), { level: 0 }]]] : [];
  });
  return zipSync(Object.fromEntries([...parts, ...shown]), { mtime: EARLIEST });
};
