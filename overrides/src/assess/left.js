// What a person put into a workbook beside its form: `generator/formats/xlsx/left.py` tells the same.
import { crcOf } from "./archive.js";
import { itemKey } from "./forms.js";
import { wholeWords } from "./messages.js";

/** @typedef {import("./workbook.js").WorkbookReader} WorkbookReader */
/** @typedef {import("./cells.js").SheetCells} SheetCells */
/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./forms.js").Form} Form */

const DIGITS = 8;

/** Tells of all that was not read: cells, comments outside the forms, pictures. @param {WorkbookReader} notes @param {Form[]} forms */
export const tellLeft = (notes, forms) => {
  const { rules, list } = notes;
  const sums = Array.from(notes.about).flatMap(([key, words]) => (key.startsWith(rules.own_texts) ? words.match(/.{1,8}/g) ?? [] : []));
  const texts = new Set(sums.filter((sum) => sum.length === DIGITS));
  /** @param {string} words */
  const said = (words) => wholeWords(words, list.rules);
  for (const sheet of notes.sheets) {
    const form = forms.find((one) => one.sheet === sheet);
    for (const { row, column, cell } of sheet.name === rules.about ? [] : sheet.cells()) {
      if (notes.isTaken(sheet, row, column) || !list.hasWords(cell.words)) continue;
      const ours = texts.size ? isOwn(notes, sheet, form, { row, column }, cell, texts) : standsAsOurs(notes, sheet, form, row, column);
      if (!ours) notes.tell("left", notes.place(sheet, row, column), said(cell.words));
    }
    for (const { row, column, words } of form ? [] : sheet.comments) notes.tell("comment-left", notes.place(sheet, row, column), said(words));
    for (const { row, column, words } of sheet.pictures) {
      if (words) notes.tell("picture-words", notes.place(sheet, row, column), said(words));
      else notes.tell("picture", notes.place(sheet, row, column));
    }
  }
};

/** Whether a text is one that the workbook was made with, or what its summary or the bands of scores reckon.
 * @param {WorkbookReader} notes @param {SheetCells} sheet @param {Form | undefined} form @param {{ row: number, column: number }} place
 * @param {Cell} cell @param {Set<string>} texts */
const isOwn = (notes, sheet, form, { row, column }, cell, texts) => {
  if (form && !form.byHeadings && column !== 1 && !Array.from(form.columns.values()).includes(column)) return false;
  if (!form && !isOurs(notes, sheet) && !sheet.cells().some((one) => itemKey(notes, one.cell.words))) return false;
  const reckoned = notes.rules.own_sheets.includes(sheet.name) || (column === notes.rules.band_column && hasScore(notes, sheet, row));
  return texts.has(digestOfCell(notes.list, cell.words)) || (cell.formula && reckoned);
};

/** @param {WorkbookReader} notes @param {SheetCells} sheet @param {number} row */
const hasScore = ({ rules }, sheet, row) => sheet.cell(row, rules.score_column + 1).words.startsWith(`${rules.score}|`);

/** The id of the clause that a row assigns, nothing for another row. @param {import("./types.js").WorkbookRules} rules
 * @param {SheetCells} sheet @param {number} row */
export const assignedClause = (rules, sheet, row) => {
  const [key, ...clause] = sheet.cell(row, rules.assigned_column + 1).words.split("|");
  return key === rules.assigned ? clause.join("|") : "";
};

/** A short sum of a text of a cell, by which a workbook knows its own words. @param {import("./checklist.js").Checklist} list @param {string} words */
export const digestOfCell = (list, words) => {
  const bare = words.replace(new RegExp(list.rules.blank, "g"), "");
  return crcOf(new TextEncoder().encode(bare)).toString(16).padStart(DIGITS, "0");
};

/** Whether a cell of a workbook that does not know its own texts stands where one of them does. @param {WorkbookReader} notes
 * @param {SheetCells} sheet @param {Form | undefined} form @param {number} row @param {number} column */
const standsAsOurs = (notes, sheet, form, row, column) => {
  if (!form) return isOurs(notes, sheet);
  const { key } = notes.rules;
  const inItem = form.cell(row, key).words !== "" || column === form.columns.get(key);
  return row <= form.head || (Array.from(form.columns.values()).includes(column) && inItem);
};

/** Whether a sheet is the cover, the summary, or that of scores or assignments. @param {WorkbookReader} notes @param {SheetCells} sheet */
const isOurs = (notes, sheet) => {
  const { rules, list } = notes;
  const isCover = sheet.numbers().some((row) => row <= rules.visit_within && list.rules.visit.includes(sheet.cell(row, 1).words));
  const hasScores = sheet.numbers().some((row) => hasScore(notes, sheet, row));
  const hasAssigned = sheet.numbers().some((row) => assignedClause(rules, sheet, row));
  return rules.own_sheets.includes(sheet.name) || isCover || hasScores || hasAssigned;
};
