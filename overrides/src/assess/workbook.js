// A filled workbook to an assessment: `generator/formats/xlsx/read.py` reads the same workbooks to the same result.
import { SheetCells, columnName, workbookCells } from "./cells.js";
import { dayOf } from "./days.js";
import { Refusal, shown, told } from "./messages.js";
import { examined, refused } from "./reading.js";
import { emptyRecord, length, own, shortened } from "./text.js";

/** @typedef {import("./cells.js").Cell} Cell */
/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {{ id: string, fingerprint: string, edition: string }} ItemKey */
/** @typedef {Record<"finding" | "grade" | "interviewed" | "records" | "observed" | "reason" | "opportunity" | "strength", string>} Typed */
/** @typedef {{ columns: Map<string, number>, head: number }} Form */

const MOST_NAMED = 8;
// eslint-disable-next-line no-control-regex -- the format has no room for them
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

class WorkbookReader {
  /** @param {Checklist} list @param {SheetCells[]} sheets @param {string} moment */
  constructor(list, sheets, moment) {
    this.list = list;
    this.rules = list.data.workbook;
    this.sheets = sheets;
    this.moment = moment;
    /** @type {import("./types.js").Told[]} */
    this.told = [];
    /** Where each item was found. @type {Map<string, string>} */
    this.seen = new Map();
    this.about = this.readAbout();
    this.scope = list.oneSpaced(this.about.get("scope") ?? "").split(" ").filter(Boolean);
  }

  /** @param {string} key @param {...string} values */
  tell(key, ...values) {
    this.told.push(told(key, ...values));
  }

  readAbout() {
    const sheet = this.sheets.find(({ name }) => name === this.rules.about) ?? new SheetCells("");
    const about = new Map(Array.from(sheet.rows.keys(), (row) => [sheet.cell(row, 1).words, sheet.cell(row, 2).words]));
    const { name, version } = this.list.rules.format;
    if (about.get("format") !== name) throw new Refusal("no-about-sheet", this.rules.about);
    const given = about.get("version") ?? "";
    if (given !== String(version)) throw /^[0-9]{1,9}$/.test(given) ? new Refusal("newer", given, String(version)) : new Refusal("version", String(version));
    return about;
  }

  /** @param {string} id of the assessment */
  assessment(id) {
    const { about } = this;
    const items = this.items();
    return {
      format: this.list.rules.format.name,
      version: this.list.rules.format.version,
      standard: {
        id: about.get("standard") ?? "", edition: about.get("edition") ?? "", number: about.get("number") ?? "",
        title: { ...this.list.data.standard.title }, revised: about.get("revised") ?? "",
      },
      id,
      ...this.visit(),
      scope: this.scope,
      items,
      scores: this.scores(),
      created: this.moment,
      changed: this.moment,
    };
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
        const place = `${sheet.name}!${columnName(column)}${row}`;
        const words = this.clean(sheet.cell(row, column), place);
        found[key] = days.includes(key) ? this.day(words, place) : this.line(words, place);
      }
    }
    for (const key of visit) if (!(key in found)) this.tell("no-field", key);
    return found;
  }

  /** @param {string} words @param {string} place */
  line(words, place) {
    const line = this.list.oneSpaced(words);
    if (length(line) <= this.rules.longest_line) return line;
    this.tell("cell-too-long", place, String(this.rules.longest_line));
    return "";
  }

  /** @param {string} words @param {string} place */
  day(words, place) {
    const line = this.list.oneSpaced(words);
    if (!line) return "";
    const found = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/.exec(/** @type {string} */ (line.split(" ")[0]));
    const day = found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : "";
    if (!day) this.tell("no-day", place, shown(line, this.list.rules));
    return day;
  }

  items() {
    /** @type {Map<string, Answer>} */
    const answers = new Map();
    for (const sheet of this.sheets) this.sheet(sheet, answers);
    if (!this.seen.size) this.tell("no-rows");
    const gone = this.list.chosenItems(this.scope).filter((id) => !this.seen.has(id));
    if (this.seen.size && gone.length) this.tell("rows-gone", gone.join(", "));
    const known = this.list.order.filter((id) => answers.has(id));
    const made = emptyRecord();
    for (const id of [...known, ...Array.from(answers.keys()).filter((one) => !known.includes(one))]) made[id] = answers.get(id);
    return made;
  }

  /** @param {SheetCells} sheet @param {Map<string, Answer>} answers */
  sheet(sheet, answers) {
    const form = this.form(sheet);
    if (sheet.hasComments) this.tell("comments", sheet.name);
    if (sheet.hasPictures && !this.rules.own_sheets.includes(sheet.name)) this.tell("pictures", sheet.name);
    if (!form) {
      this.tellUnread(sheet);
      return;
    }
    const lacking = [...this.rules.answers, this.rules.key].filter((key) => !form.columns.has(key));
    if (lacking.length) {
      this.tell("no-columns", sheet.name, lacking.join(", "));
      return;
    }
    this.tellOwnCells(sheet, form);
    for (const row of sheet.numbers(form.head + 1)) this.row(sheet, row, form.columns, answers);
  }

  /** The columns of a sheet by key, and the row that names them; nothing for another sheet. @param {SheetCells} sheet @returns {Form | null} */
  form(sheet) {
    for (const head of sheet.numbers().filter((row) => row <= this.rules.head_within)) {
      /** @type {Map<string, number>} */
      const columns = new Map();
      for (const { row, column, cell } of sheet.cells(head)) {
        if (row !== head) break;
        if (!columns.has(cell.words)) columns.set(cell.words, column);
      }
      const known = [...this.rules.answers, this.rules.key].filter((key) => columns.has(key));
      if (known.length > Math.floor(this.rules.answers.length / 2)) return { columns, head };
    }
    return null;
  }

  /** @param {SheetCells} sheet */
  tellUnread(sheet) {
    const { about, own_sheets: ours, visit_within: within, score, score_column: column } = this.rules;
    const isCover = sheet.numbers().some((row) => row <= within && this.list.rules.visit.includes(sheet.cell(row, 1).words));
    const hasScores = sheet.numbers().some((row) => sheet.cell(row, column + 1).words.startsWith(`${score}|`));
    if (sheet.cells().some(({ cell }) => this.itemKey(cell.words))) this.tell("no-key-row", sheet.name);
    else if (sheet.rows.size && sheet.name !== about && !ours.includes(sheet.name) && !isCover && !hasScores) this.tell("own-sheet", sheet.name);
  }

  /** Tells of words beside or below the form. @param {SheetCells} sheet @param {Form} form */
  tellOwnCells(sheet, { columns, head }) {
    const known = new Set(columns.values());
    const key = /** @type {number} */ (columns.get(this.rules.key));
    const answers = new Set(this.rules.answers.map((name) => columns.get(name)));
    const cells = sheet
      .cells(head + 1)
      .filter(({ column, cell }) => this.list.hasWords(cell.words) && !answers.has(column))
      .filter(({ row, column }) => !known.has(column) || (column !== key && !sheet.cell(row, key).words))
      .map(({ row, column }) => `${columnName(column)}${row}`);
    if (cells.length) this.tell("own-cells", sheet.name, cells.slice(0, MOST_NAMED).join(", ") + (cells.length > MOST_NAMED ? " …" : ""));
  }

  /** @param {SheetCells} sheet @param {number} row @param {Map<string, number>} columns @param {Map<string, Answer>} answers */
  row(sheet, row, columns, answers) {
    const place = `${sheet.name}!A${row}`;
    /** @param {string} key */
    const at = (key) => columns.get(key) ?? 0;
    /** @type {Record<string, string>} */
    const typed = {};
    for (const key of this.rules.answers) typed[key] = this.typed(sheet.cell(row, at(key)), `${sheet.name}!${columnName(at(key))}${row}`);
    const key = this.itemKey(sheet.cell(row, at(this.rules.key)).words);
    if (!key) {
      if (Object.values(typed).some(Boolean)) this.tell("row-without-item", place);
      return;
    }
    const before = this.seen.get(key.id);
    if (before !== undefined) return this.tell("row-twice", place, key.id, before);
    this.seen.set(key.id, place);
    if (key.edition !== this.about.get("edition")) return this.tell("row-of-edition", place, key.edition);
    const visible = columns.has(this.rules.shown) ? this.list.oneSpaced(sheet.cell(row, at(this.rules.shown)).words) : key.id;
    if (visible !== key.id) this.tell("row-sorted", place, shown(visible, this.list.rules), key.id);
    answers.set(key.id, this.answer(key, typed, place));
  }

  /** @param {string} text @returns {ItemKey | null} */
  itemKey(text) {
    const found = new RegExp(`^${this.rules.pattern}$`).exec(this.list.oneSpaced(text));
    return found ? { id: found[1] ?? "", fingerprint: found[2] ?? "", edition: found[3] ?? "" } : null;
  }

  /** @param {ItemKey} key @param {Record<string, string>} typed @param {string} place @returns {Answer} */
  answer(key, typed, place) {
    const { finding, grade, interviewed, records, observed, reason, opportunity, strength } = /** @type {Typed} */ (typed);
    const foundId = own(this.rules.findings, this.plain(finding));
    if (foundId === undefined) this.tell("cell-finding", place, shown(finding, this.list.rules), this.rules.known_findings);
    const gradeId = own(this.rules.grades, this.plain(grade));
    if (gradeId === undefined) this.tell("cell-grade", place, shown(grade, this.list.rules));
    /** @type {Answer} */
    const answer = {
      fingerprint: key.fingerprint, provision: null, finding: foundId || null, reason, grade: gradeId || null,
      evidence: { interviewed, records, observed }, opportunity, strength, changed: "",
    };
    if (!this.list.hasContent(answer)) return answer;
    const item = this.list.item(key.id);
    return { ...answer, changed: this.moment, provision: item?.fingerprint === key.fingerprint ? { ...item.text } : null };
  }

  /** Words as spellings are compared: full width, space and capitals make no difference. @param {string} words */
  plain(words) {
    return this.list.oneSpaced(words.normalize("NFKC")).toLowerCase();
  }

  /** What a person typed, without empty lines around it. @param {Cell} cell @param {string} place */
  typed(cell, place) {
    const words = this.clean(cell, place);
    const longest = this.list.rules.limits.text;
    if (length(words) > longest) {
      this.tell("cell-too-long", place, String(longest));
      return shortened(words, longest);
    }
    return this.list.hasWords(words) ? words.replace(/^\n+|\n+$/g, "") : "";
  }

  /** @param {Cell} cell @param {string} place */
  clean(cell, place) {
    if (cell.formula) this.tell("formula", place);
    return cell.words.replace(/\r\n?/g, "\n").replace(CONTROL, "");
  }

  scores() {
    const { score: wanted, score_column: column, highest_score: highest } = this.rules;
    /** @type {Record<string, Record<string, number>>} */
    const made = emptyRecord();
    for (const sheet of this.sheets) {
      for (const row of sheet.numbers()) {
        const [head, clause = "", ...rest] = sheet.cell(row, column + 1).words.split("|");
        if (head !== wanted || !(clause || rest.length)) continue;
        const place = `${sheet.name}!${columnName(column)}${row}`;
        const words = this.list.oneSpaced(this.clean(sheet.cell(row, column), place)).replace(/%$/, "").replace(/^ +| +$/g, "");
        const score = /^[0-9]{1,3}$/.test(words) ? Number(words) : highest + 1;
        if (words && (score > highest || !this.list.clauses.get(clause)?.scoring)) this.tell("cell-score", place, shown(words, this.list.rules));
        else if (words) made[clause] = { ...made[clause], [rest.join("|")]: score };
      }
    }
    return made;
  }
}

/** The first digits of a file's SHA-256, or nothing where the browser keeps it to itself. @param {Uint8Array} bytes */
const digestOf = async (bytes) => {
  if (!globalThis.crypto?.subtle) return "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", /** @type {Uint8Array<ArrayBuffer>} */ (bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 12);
};

/** @param {Checklist} list @param {Uint8Array} bytes @param {string} moment when its answers count as changed
 * @param {string} otherwise id of the assessment where none can be made of the file */
export const readWorkbook = async (list, bytes, moment, otherwise) => {
  try {
    const reader = new WorkbookReader(list, workbookCells(bytes, list.data.workbook), moment);
    const digest = await digestOf(bytes);
    const made = reader.assessment(digest ? `xlsx-${digest}` : otherwise);
    return examined(list, made, reader.told);
  } catch (error) {
    return refused(list, error);
  }
};
