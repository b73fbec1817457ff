// A review as a workbook: a sheet of what it is, and one for each of its tables. Every cell is text, so that none becomes a number
// or a formula.
import { strToU8, zipSync } from "fflate";

/** @import { Section, View } from "./types.js" */

const NARROW = 16;
const WIDE = 48;
const LEAD = 100;
const LONG = 24; // letters in a cell that make its column a wide one
const NAME = 28; // letters of the name of a sheet, which may have three more
const MOST = 32_000; // letters that a cell has room for
const DAY = new Date(2020, 0, 1); // of all parts: the same review gives the same bytes
const BOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What XML has no room for. */
// eslint-disable-next-line no-control-regex -- these are the characters
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
/** @type {Record<string, string>} */
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Formats of cells by their numbers: plain, of the title, of heads. */
const [TEXT, TITLE, COLUMN] = [1, 2, 3];

/** @param {string} text */
const escaped = (text) => text.slice(0, MOST).replace(CONTROL, "").replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? "");

/** The name of a column by its place from 0: A, B. @param {number} at */
const columnOf = (at) => String.fromCharCode(65 + at);

/** @typedef {{ name: string, widths: number[], rows: string[][], first: number, filter: boolean }} Sheet */

/** @param {string[]} words @param {number} at @param {number} format */
const rowOf = (words, at, format) => {
  const cells = words.map((text, column) => {
    const value = text ? `<is><t xml:space="preserve">${escaped(text)}</t></is>` : "";
    return `<c r="${columnOf(column)}${at + 1}" s="${format}" t="inlineStr">${value || "<is><t/></is>"}</c>`;
  });
  return `<row r="${at + 1}">${cells.join("")}</row>`;
};

/** @param {Sheet} sheet */
const sheetXml = ({ widths, rows, first, filter }) => {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("");
  const pane = filter ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : "";
  const area = `A1:${columnOf(widths.length - 1)}${rows.length}`;
  return `${HEAD}<worksheet xmlns="${BOOK}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}` +
    `</sheetView></sheetViews><cols>${columns}</cols><sheetData>${rows.map((row, at) => rowOf(row, at, at ? TEXT : first)).join("")}</sheetData>` +
    `${filter ? `<autoFilter ref="${area}"/>` : ""}<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';
};

/** @param {Section} section @returns {Omit<Sheet, "name">} */
const tableOf = ({ columns, groups, none }) => {
  const found = groups.flatMap(({ head, rows }) => rows.map((row) => [...head, ...row].map(({ text }) => text)));
  const rows = found.length ? found : [[none, ...columns.slice(1).map(() => "")]];
  const widths = columns.map((_, at) => (rows.some((row) => (row[at] ?? "").length > LONG) ? WIDE : NARROW));
  return { widths, rows: [columns, ...rows], first: COLUMN, filter: true };
};

/** A name for a sheet that no other has, without what Excel refuses in one. @param {string} title @param {Set<string>} taken */
const nameOf = (title, taken) => {
  const plain = title.replace(/[[\]:*?/\\']/g, " ").slice(0, NAME).trim() || "1";
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`;
  taken.add(name.toLowerCase());
  return name;
};

/** @param {View[]} views @returns {Sheet[]} */
const sheetsOf = (views) => {
  const taken = new Set();
  return views.flatMap(({ title, lead, sections }) => [
    { name: nameOf(title, taken), widths: [LEAD], rows: [[title], ...lead.map((line) => [line])], first: TITLE, filter: false },
    ...sections.map((section) => ({ name: nameOf(section.title, taken), ...tableOf(section) })),
  ]);
};

const BORDER = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join("");
const STYLES = `${HEAD}<styleSheet xmlns="${BOOK}"><fonts count="3"><font><sz val="10"/><name val="Calibri"/></font><font><sz val="15"/>` +
  '<name val="Calibri"/></font><font><b/><sz val="9"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEBEBEB"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${BORDER}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>` +
  [["0", "0", "1"], ["1", "0", "0"], ["2", "2", "1"]]
    .map(([font, fill, border]) => `<xf fontId="${font}" fillId="${fill}" borderId="${border}" applyFont="1" applyFill="1" applyBorder="1" ` +
      'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>')
    .join("") +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** @param {string} path @param {string} kind */
const override = (path, kind) => `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

/** The workbook's bytes. @param {View[]} views @returns {Uint8Array<ArrayBuffer>} */
export const xlsxOf = (views) => {
  const sheets = sheetsOf(views);
  const listed = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  const links = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${LINKS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("");
  const types = sheets.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join("");
  const style = `<Relationship Id="rId${sheets.length + 1}" Type="${LINKS}/styles" Target="styles.xml"/>`;
  const packages = "http://schemas.openxmlformats.org/package/2006";
  /** @type {Record<string, string>} */
  const parts = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${packages}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${types}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" ` +
      'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${BOOK}" xmlns:r="${LINKS}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${packages}/relationships">${links}${style}</Relationships>`,
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return /** @type {Uint8Array<ArrayBuffer>} */ (zipSync(packed, { mtime: DAY }));
};
