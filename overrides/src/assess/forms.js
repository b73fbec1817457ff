// Where the rows and columns of a sheet of items are: `generator/formats/xlsx/forms.py` finds them alike.
import { plain } from "./spellings.js";
import { own } from "./text.js";

/** @typedef {import("./cells.js").SheetCells} SheetCells */
/** @typedef {import("./workbook.js").WorkbookReader} WorkbookReader */
/** @typedef {{ id: string, fingerprint: string, edition: string }} ItemKey */

const UNKNOWN = "00000000";

/** @param {WorkbookReader} notes @param {string} text @returns {ItemKey | null} */
export const itemKey = ({ list, rules }, text) => {
  const found = new RegExp(`^${rules.pattern}$`).exec(list.oneSpaced(text));
  return found ? { id: found[1] ?? "", fingerprint: found[2] ?? "", edition: found[3] ?? "" } : null;
};

export class Form {
  /** @param {SheetCells} sheet @param {Map<string, number>} columns by key @param {number} head the row that names them
   * @param {boolean} byHeadings that row is the one of the headings, the hidden one being gone */
  constructor(sheet, columns, head, byHeadings) {
    this.sheet = sheet;
    this.columns = columns;
    this.head = head;
    this.byHeadings = byHeadings;
    /** For each cell below another one that it was made one with: the row of that. @type {Map<string, number>} */
    this.joined = new Map();
    for (const [first, column, last] of sheet.merged) {
      for (const row of sheet.rows.keys()) if (row > first && row <= last) this.joined.set(`${row} ${column}`, first);
    }
  }

  get rows() {
    return this.sheet.numbers(this.head + 1);
  }

  /** The place of the cell that says what stands in a row under a key; column 0 where that is gone. @param {number} row @param {string} key
   * @returns {[number, number]} */
  at(row, key) {
    const column = this.columns.get(key) ?? 0;
    return [this.joined.get(`${row} ${column}`) ?? row, column];
  }

  /** @param {number} row @param {string} key */
  cell(row, key) {
    return this.sheet.cell(...this.at(row, key));
  }
}

/** The form of a sheet, by its hidden row or else by its headings; nothing for another sheet. @param {WorkbookReader} notes
 * @param {SheetCells} sheet */
export const formOf = (notes, sheet) => {
  const { rules, list } = notes;
  const wanted = [...rules.answers, rules.key];
  for (const hidden of [true, false]) {
    for (const head of sheet.numbers().filter((row) => row <= rules.head_within)) {
      /** @type {Map<string, number>} */
      const columns = new Map();
      for (const [column, { words }] of Array.from(sheet.rows.get(head) ?? []).sort(([a], [b]) => a - b)) {
        const key = hidden ? words : own(rules.headings, plain(list, words)) ?? "";
        if (!columns.has(key)) columns.set(key, column);
      }
      if (wanted.filter((key) => columns.has(key)).length > Math.floor(rules.answers.length / 2)) {
        return new Form(sheet, withKeyColumn(notes, sheet, columns), head, !hidden);
      }
    }
  }
  return null;
};

/** The columns with that of the items, found by what stands in it where no row names it. @param {WorkbookReader} notes
 * @param {SheetCells} sheet @param {Map<string, number>} columns */
const withKeyColumn = (notes, sheet, columns) => {
  const { key } = notes.rules;
  const found = columns.has(key) ? undefined : sheet.cells().find(({ cell }) => itemKey(notes, cell.words));
  return found ? columns.set(key, found.column) : columns;
};

/** What the hidden columns say of an edition's items, by their ids. @param {WorkbookReader} notes @param {Form[]} forms @param {string} edition */
export const keysIn = (notes, forms, edition) => {
  const { key } = notes.rules;
  const all = forms.filter(({ columns }) => columns.has(key)).flatMap((form) => form.rows.map((row) => itemKey(notes, form.cell(row, key).words)));
  return new Map(all.flatMap((one) => (one?.edition === edition ? [[one.id, one]] : [])));
};

/** The item of a row: that of its hidden cell, or that which it shows where the two part. @param {WorkbookReader} notes
 * @param {Form} form @param {number} row @param {Map<string, ItemKey>} keys @returns {ItemKey | null} */
export const itemIn = (notes, form, row, keys) => {
  const { list, rules } = notes;
  const { sheet, columns } = form;
  const key = columns.has(rules.key) ? itemKey(notes, form.cell(row, rules.key).words) : null;
  const visible = columns.has(rules.shown) ? list.oneSpaced(form.cell(row, rules.shown).words) : "";
  const edition = notes.about.get("edition") ?? "";
  if (key) notes.take(sheet, ...form.at(row, rules.key));
  if (key && visible === key.id) notes.take(sheet, ...form.at(row, rules.shown));
  if (key && key.edition !== edition) {
    notes.tell("row-of-edition", notes.place(sheet, row, 1), key.edition);
    return null;
  }
  const item = list.item(visible);
  if (!item || (key && visible === key.id)) return key;
  if (key) notes.tell("row-sorted", notes.place(sheet, row, 1), visible, key.id);
  const unrevised = notes.about.get("revised") === list.data.standard.revised;
  return keys.get(visible) ?? { id: visible, fingerprint: unrevised ? item.fingerprint : UNKNOWN, edition };
};
