// Changes to the parts of a workbook that we made: `generator/formats/xlsx/edit.py` changes the same parts to the same bytes.

/** @typedef {"text" | "number" | "result" | "words"} Kind a text, a number, or what a formula comes to: a number or words */
/** @typedef {{ kind: Kind, value: string }} Edit */

const ROW = /<row r="([0-9]+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c r="([A-Z]+)[0-9]+"((?: s="[0-9]+")?)[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f>[\s\S]*?<\/f>/;
const HEIGHT = /ht="([0-9.]+)"/;
const BOOK = "xl/workbook.xml";

/** Changes by the positions of sheets, counted from 0, and their rows, counted from 1. */
export class Edits {
  constructor() {
    /** By the letters of the column. @type {Map<number, Map<number, Map<string, Edit>>>} */
    this.cells = new Map();
    /** @type {Map<number, Set<number>>} */
    this.hiddenRows = new Map();
    /** Points that a row has at least. @type {Map<number, Map<number, number>>} */
    this.heights = new Map();
    /** @type {Set<number>} */
    this.hiddenSheets = new Set();
  }

  /** Notes what comes into a cell. @param {number} sheet @param {number} row @param {string} column @param {string} value @param {Kind} [kind] */
  set(sheet, row, column, value, kind = "text") {
    const rows = this.cells.get(sheet) ?? new Map();
    this.cells.set(sheet, rows.set(row, (rows.get(row) ?? new Map()).set(column, { kind, value })));
  }

  /** @param {number} sheet @param {number} row */
  hide(sheet, row) {
    this.hiddenRows.set(sheet, (this.hiddenRows.get(sheet) ?? new Set()).add(row));
  }

  /** @param {number} sheet @param {number} row @param {number} height */
  raise(sheet, row, height) {
    this.heights.set(sheet, (this.heights.get(sheet) ?? new Map()).set(row, height));
  }
}

/** Words as they stand in a cell; what Excel would take for a character of its own is marked. @param {string} words */
export const xmlText = (words) =>
  words.replace(/[\ufffe\uffff]/g, "\ufffd").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** @param {string} place @param {string} style @param {string} content that stood there @param {Edit} edit */
const cell = (place, style, content, { kind, value }) => {
  const words = xmlText(value);
  if (kind === "text") return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
  const formula = FORMULA.exec(content)?.[0] ?? "";
  return `<c r="${place}"${style}${kind === "words" ? ' t="str"' : ""}>${formula}<v>${words}</v></c>`;
};

/** The cells of a row with those that are wanted; one that was not there comes in at its column. @param {string} content @param {number} row
 * @param {Map<string, Edit> | undefined} wanted */
const cells = (content, row, wanted) => {
  if (!wanted) return content;
  const made = new Map(Array.from(content.matchAll(CELL), ([whole, column = "", style = "", inside = ""]) => [column, { whole, style, inside }]));
  const columns = Array.from(new Set([...made.keys(), ...wanted.keys()])).sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return columns.map((column) => {
    const [edit, before] = [wanted.get(column), made.get(column)];
    return edit ? cell(`${column}${row}`, before?.style ?? "", before?.inside ?? "", edit) : before?.whole;
  }).join("");
};

/** @param {string} attributes of a row @param {number | undefined} height */
const atLeast = (attributes, height) => {
  const now = HEIGHT.exec(attributes);
  return !now || height === undefined || Number(now[1]) >= height ? attributes : attributes.replace(now[0], `ht="${height}"`);
};

/** @param {string} part @param {Edits} edits @param {number} number */
const sheet = (part, edits, number) => {
  const wanted = edits.cells.get(number) ?? new Map();
  const seen = new Set();
  const made = part.replace(ROW, (_, row, attributes, content = "") => {
    const at = Number(row);
    seen.add(at);
    const hidden = edits.hiddenRows.get(number)?.has(at) ? ' hidden="1"' : "";
    return `<row r="${at}"${atLeast(attributes, edits.heights.get(number)?.get(at))}${hidden}>${cells(content, at, wanted.get(at))}</row>`;
  });
  const fresh = Array.from(wanted.keys()).filter((at) => !seen.has(at)).sort((one, other) => one - other);
  const rows = fresh.map((at) => `<row r="${at}">${cells("", at, wanted.get(at))}</row>`).join("");
  return made.replace("</sheetData>", () => `${rows}</sheetData>`);
};

/** The parts of a workbook with their changes, by name. @param {Record<string, string>} parts @param {Edits} edits */
export const editedParts = (parts, edits) => {
  const touched = new Map([...edits.cells.keys(), ...edits.hiddenRows.keys()].map((number) => [`xl/worksheets/sheet${number + 1}.xml`, number]));
  /** @type {Record<string, string>} */
  const made = {};
  for (const [name, part] of Object.entries(parts)) {
    const number = touched.get(name);
    made[name] = number === undefined ? part : sheet(part, edits, number);
  }
  for (const number of edits.hiddenSheets) {
    made[BOOK] = (made[BOOK] ?? "").replace(new RegExp(`(<sheet [^>]*sheetId="${number + 1}")( r:id)`), '$1 state="hidden"$2');
  }
  return made;
};
