// A filled workbook to the hand that filled it in: `generator/formats/xlsx/read.py` reads the same workbooks to the same result.
import { Before } from "./book_before.js";
import { SheetCells, workbookCells } from "./cells.js";
import { dayIn, isSign } from "./days.js";
import { refuseOther } from "./kinds.js";
import { assignedClause, tellLeft } from "./left.js";
import { Refusal, told, wholeWords } from "./messages.js";
import { digest, plainName } from "./hands.js";
import { modified } from "./modified.js";
import { columnName } from "./numbers.js";
import { examined, refused } from "./reading.js";
import { answersOf, formsIn } from "./rows.js";
import { emptyRecord, length, shortened } from "./text.js";

/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./checklist.js").Checklist} Checklist */

// eslint-disable-next-line no-control-regex -- the format has no room for them
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

export class WorkbookReader {
  /** @param {Checklist} list @param {SheetCells[]} sheets @param {string} moment
   * @param {Map<string, string>} chosen what unclear cells mean, as a person said: ids by the places of cells */
  constructor(list, sheets, moment, chosen) {
    this.list = list;
    this.rules = list.data.workbook;
    this.sheets = sheets;
    this.moment = moment;
    this.chosen = chosen;
    /** @type {import("./types.js").Told[]} */
    this.told = [];
    /** @type {import("./types.js").Unclear[]} */
    this.unclear = [];
    /** @type {Set<string>} */
    this.taken = new Set();
    /** @type {Map<string, { words: string, name: string, places: string[] }>} */
    this.spelled = new Map();
    /** @type {Record<string, Record<string, number>>} */
    this.given = {};
    /** Who stands there by the ids of clauses. @type {Map<string, string>} */
    this.assigned = new Map();
    /** Where each item was found. @type {Map<string, string>} */
    this.seen = new Map();
    this.about = this.readAbout();
    this.scope = list.oneSpaced(this.about.get("scope") ?? "").split(" ").filter(Boolean);
  }

  /** The key of what a field is called. @param {string} key */
  word(key) {
    return [this.list.rules.fields[key] ?? ""];
  }

  /** How a cell is called. @param {SheetCells} sheet @param {number} row @param {number} column */
  place(sheet, row, column) {
    return `${sheet.name}!${columnName(column)}${row}`;
  }

  /** Notes that a cell was read. @param {SheetCells} sheet @param {number} row @param {number} column */
  take(sheet, row, column) {
    this.taken.add(`${row} ${column} ${sheet.name}`);
  }

  /** @param {SheetCells} sheet @param {number} row @param {number} column */
  isTaken(sheet, row, column) {
    return this.taken.has(`${row} ${column} ${sheet.name}`);
  }

  /** @param {string} key @param {...(string | string[])} values */
  tell(key, ...values) {
    this.told.push(told(key, ...values));
  }

  readAbout() {
    const sheet = this.sheets.find(({ name }) => name === this.rules.about) ?? new SheetCells("");
    const about = new Map(Array.from(sheet.rows.keys(), (row) => [sheet.cell(row, 1).words, sheet.cell(row, 2).words]));
    const { name } = this.list.rules.format;
    const { version } = this.rules;
    if (about.get("format") !== name) throw new Refusal("no-about-sheet", this.rules.about);
    const given = about.get("version") ?? "";
    if (given !== String(version)) throw /^[0-9]{1,9}$/.test(given) ? new Refusal("newer", given, String(version)) : new Refusal("version", String(version));
    return about;
  }

  /** What the workbook holds, as a file would hold it. @param {Uint8Array} bytes */
  file(bytes) {
    const { about, list, moment } = this;
    const visit = this.visit();
    const forms = formsIn(this);
    const answers = this.answers(forms);
    const [standard = "", edition = "", number = "", revised = ""] = ["standard", "edition", "number", "revised"].map((key) => about.get(key) ?? "");
    const before = new Before(this, visit, bytes);
    const hands = before.assigned(this.assigned);
    const hand = { ...hands[before.hand], ...before.head(this.scope), items: before.items(answers, forms), scores: before.scores(this.given) };
    const also = about.get("also");
    return {
      format: list.rules.format.name,
      version: list.rules.format.version,
      standard: { id: standard, edition, number, title: { ...list.data.standard.title }, revised },
      id: about.get("id") || this.evaluation(standard, edition, visit, bytes, [hand.items, hand.scores, hands].some((records) => Object.keys(records).length)),
      also: also ? list.oneSpaced(also).split(" ") : [],
      created: about.get("created") || moment,
      hands: { ...hands, [before.hand]: hand },
    };
  }

  /** The id of an evaluation that no hidden sheet names: by what is evaluated, and what it is called. Of two that say neither nobody
   * knows whether they are one. @param {string} standard @param {string} edition @param {Record<string, string>} visit @param {Uint8Array} bytes
   * @param {boolean} isFilled */
  evaluation(standard, edition, visit, bytes, isFilled) {
    const named = [visit["organization"], visit["name"]].map((words) => plainName(this.list, words ?? ""));
    if (named.some(Boolean)) return `w-${digest(this.list, [standard, edition, ...named])}`;
    if (isFilled) this.tell("unnamed");
    return `w-${digest(this.list, bytes)}`;
  }

  visit() {
    const { visit, days } = this.list.rules;
    const column = this.rules.visit_column;
    /** @type {Record<string, string>} */
    const found = {};
    for (const sheet of this.sheets) {
      for (const row of sheet.numbers()) {
        const key = sheet.cell(row, 1).words;
        if (row > this.rules.visit_within || sheet.name === this.rules.about || !visit.includes(key) || key in found) continue;
        found[key] = days.includes(key) ? this.dayIn(sheet, row, column) : this.lineIn(sheet, row, column);
      }
    }
    for (const key of visit) if (!(key in found)) this.tell("no-field", this.word(key));
    return found;
  }

  /** The words of a cell and how it is called; it counts as read. @param {SheetCells} sheet @param {number} row @param {number} column */
  taking(sheet, row, column) {
    this.take(sheet, row, column);
    const place = this.place(sheet, row, column);
    return { words: this.clean(sheet.cell(row, column), place), place };
  }

  /** @param {SheetCells} sheet @param {number} row @param {number} column */
  lineIn(sheet, row, column) {
    const { words, place } = this.taking(sheet, row, column);
    return this.cut(this.list.oneSpaced(words), this.rules.longest_line, place);
  }

  /** A day as the format writes it; what else the cell says is told. @param {SheetCells} sheet @param {number} row @param {number} column */
  dayIn(sheet, row, column) {
    const { words, place } = this.taking(sheet, row, column);
    const line = this.list.oneSpaced(words.normalize("NFKC"));
    const { day, rest } = dayIn(line, this.rules.day);
    const said = wholeWords(line, this.list.rules);
    if (day && !isSign(rest)) this.tell("day-only", place, said, day);
    if (line && !day) this.tell("no-day", place, said);
    return day;
  }

  /** Words as long as there is room for; the rest is told. @param {string} words @param {number} longest @param {string} place */
  cut(words, longest, place) {
    if (length(words) <= longest) return words;
    this.tell("cell-too-long", place, String(longest), wholeWords(Array.from(words).slice(longest).join(""), this.list.rules));
    return shortened(words, longest);
  }

  /** @param {import("./forms.js").Form[]} forms */
  answers(forms) {
    const answers = answersOf(this, forms);
    this.given = this.scores();
    this.assigned = this.assignedIn();
    tellLeft(this, forms);
    if (!answers.size) this.tell("no-rows");
    const gone = this.list.chosenItems(this.scope).filter((id) => !answers.has(id));
    if (answers.size && gone.length && this.about.get("edition") === this.list.data.standard.edition) this.tell("rows-gone", gone.join(", "));
    return answers;
  }

  /** What a person typed, without empty lines around it. @param {Cell} cell @param {string} place */
  typed(cell, place) {
    const words = this.clean(cell, place);
    return this.list.hasWords(words) ? this.cut(words.replace(/^\n+|\n+$/g, ""), this.list.rules.limits.text, place) : "";
  }

  /** @param {Cell} cell @param {string} place */
  clean(cell, place) {
    if (cell.formula) this.tell("formula", place);
    return cell.words.replace(/\r\n?/g, "\n").replace(CONTROL, "");
  }

  /** Who stands in the workbook by the ids of clauses, nothing where a cell is empty. */
  assignedIn() {
    const { assigned_column: column } = this.rules;
    /** @type {Map<string, string>} */
    const made = new Map();
    for (const sheet of this.sheets) {
      for (const row of sheet.numbers()) {
        const clause = assignedClause(this.rules, sheet, row);
        if (clause) made.set(clause, this.lineIn(sheet, row, column) || (made.get(clause) ?? ""));
      }
    }
    return made;
  }

  scores() {
    const { score: wanted, score_column: column, highest_score: highest } = this.rules;
    /** @type {Record<string, Record<string, number>>} */
    const made = emptyRecord();
    for (const sheet of this.sheets) {
      for (const row of sheet.numbers()) {
        const [head, clause = "", ...rest] = sheet.cell(row, column + 1).words.split("|");
        if (head !== wanted || !(clause || rest.length)) continue;
        this.take(sheet, row, column);
        const place = this.place(sheet, row, column);
        const words = this.list.oneSpaced(this.clean(sheet.cell(row, column), place)).replace(/%$/, "").replace(/^ +| +$/g, "");
        const score = /^[0-9]{1,3}$/.test(words) ? Number(words) : highest + 1;
        if (words && (score > highest || !this.list.clauses.get(clause)?.scoring)) this.tell("cell-score", place, wholeWords(words, this.list.rules));
        else if (words) made[clause] = { ...made[clause], [rest.join("|")]: score };
      }
    }
    return made;
  }
}

/** @param {Checklist} list @param {Uint8Array} bytes @param {string} moment when its answers count as changed, where it does not say
 * when it was saved @param {Map<string, string>} [chosen] what unclear cells mean: ids of findings and grades by the places of cells
 * @param {boolean} [isFormer] whether it is only looked at beside another assessment, and may be of another edition */
export const readWorkbook = (list, bytes, moment, chosen = new Map(), isFormer = false) => {
  try {
    refuseOther(list.rules, bytes);
    const reader = new WorkbookReader(list, workbookCells(bytes, list.data.workbook), modified(list, bytes, moment), chosen);
    const reading = examined(list, reader.file(bytes), reader.told, false, isFormer);
    return { ...reading, unclear: reading.file ? reader.unclear : [] };
  } catch (error) {
    return refused(list, error);
  }
};
