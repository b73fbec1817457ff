// A workbook filled with what one person wrote of an assessment: `generator/formats/xlsx/fill.py` fills in the same, the blank one comes from there.
import { strToU8, zipSync } from "fflate";
import { Edits, editedParts } from "./book_edit.js";
import { inOrderOfIds, newHand } from "./hands.js";
import { digestOfCell } from "./left.js";
import { beside, oneHand, sumOf, written } from "./one_hand.js";
import { columnName } from "./numbers.js";
import { scopeName } from "./scope.js";
import { isDay } from "./gate.js";
import { share } from "./summary.js";
import { latestAssigned } from "./team.js";
import { isCondition } from "./checklist.js";
import { inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./one_hand.js").OneHand} OneHand */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Hand} Hand */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {import("./types.js").BookPlaces} BookPlaces */
/** The parts of the blank workbook of the whole standard, in some languages, the texts from which others are counted, and where things
 * stand in it. @typedef {{ parts: Record<string, string>, first: number[], places: BookPlaces }} BlankBook */

const [COVER, SUMMARY] = [0, 1];
/** The date of a part: an archive has no earlier one. */
const EARLIEST = "1980-01-01T00:00:00";
const DAY = 86_400_000;
/** Excel has a 29 February 1900; what comes before it is a day off. */
const NO_LEAP = 60;
/** The day from which Excel counts. */
const FIRST = Date.UTC(1899, 11, 30);

class Filling {
  /** @param {Checklist} list @param {OneHand} one @param {BookPlaces} places */
  constructor(list, one, places) {
    this.list = list;
    this.one = one;
    this.places = places;
    this.edits = new Edits();
    this.scope = one.scope.filter((entry) => (isCondition(entry) ? list.conditions.has(entry) : list.clauses.has(entry)));
    const chosen = new Set(list.chosenItems(this.scope));
    /** Those in sight. */
    this.items = Object.keys(places.items).filter((id) => chosen.has(id) || own(one.items, id));
    this.assigned = new Map(latestAssigned(list, one.file));
    /** Texts and numbers of ours that the blank workbook has not. @type {Set<string>} */
    this.texts = new Set();
    this.writeCover();
    for (const id of this.items) this.writeAnswer(id, own(one.items, id));
    this.writeScores();
    this.writeAssigned();
    this.writeSummary();
    this.hide();
    this.writeAbout();
  }

  /** An entry of a drop-down list. @param {Pair | undefined} label */
  choice(label) {
    return this.places.languages.map((language) => label?.[language] ?? "").join(" ");
  }

  /** @param {string} id @returns {[number, number]} sheet and row */
  at(id) {
    return /** @type {[number, number]} */ (this.places.items[id]);
  }

  writeCover() {
    const { list, places, one, edits } = this;
    const column = columnName(list.data.workbook.visit_column);
    for (const [key, row] of Object.entries(places.visit)) {
      const words = one.visit[key] ?? "";
      const days = list.rules.days.includes(key) && isDay(words) ? (Date.parse(words) - FIRST) / DAY : 0;
      if (days > NO_LEAP) edits.set(COVER, row, column, String(days), "number");
      else if (list.hasWords(words)) edits.set(COVER, row, column, words);
    }
    if (!this.scope.length) return;
    const told = this.scopeTold();
    this.texts.add(told);
    edits.set(COVER, places.scope, column, told);
  }

  /** What the selection is called, in the languages of the workbook. */
  scopeTold() {
    const { list, scope, places } = this;
    const clause = scope.length === 1 ? list.clauses.get(scope[0] ?? "") : undefined;
    if (clause) return `${clause.number} ${this.choice(clause.title)}`.trim();
    return places.languages.map((language) => scopeName(list, scope, language)).join(" ");
  }

  /** @param {string} id @param {Answer | undefined} answer */
  writeAnswer(id, answer) {
    if (!answer) return;
    const { list, places, edits } = this;
    const [sheet, row] = this.at(id);
    const { finding, grade, fingerprint } = answer;
    /** @type {Record<string, string>} */
    const words = {};
    for (const key of [...list.rules.evidence, ...list.rules.texts]) words[key] = written(list, list.valueOf(answer, key));
    words["finding"] = finding ? (list.findings.has(finding) ? this.choice(list.findings.get(finding)?.label) : finding) : "";
    words["grade"] = grade ? this.choice(list.gradeName(grade)) : "";
    let tallest = 0;
    for (const [key, text] of Object.entries(words)) {
      const [column, width] = /** @type {[string, number]} */ (places.columns[key]);
      if (text) edits.set(sheet, row, column, text);
      tallest = Math.max(tallest, this.heightOf(text, width));
    }
    edits.raise(sheet, row, Math.floor((tallest * 4) / 3) * 0.75);
    if (fingerprint !== list.item(id)?.fingerprint) edits.set(sheet, row, places.key, `${id}|${fingerprint}|${list.data.standard.edition}`);
  }

  /** About how many points a text takes in a column. @param {string} text @param {number} width */
  heightOf(text, width) {
    const { highest, broad_line: broadLine, line, wide, narrow, held, torn } = this.places.heights;
    let points = 0;
    for (const words of text.split("\n")) {
      const all = Array.from(words);
      const broad = all.filter((character) => /** @type {number} */ (character.codePointAt(0)) > wide).length;
      const lines = 1 + Math.floor((200 * broad + narrow * (all.length - broad)) / (width * held - (broad ? 0 : torn)));
      points += lines * (broad ? broadLine : line);
    }
    return Math.min(highest, points + 3);
  }

  writeScores() {
    const { list, one, places, edits, scope } = this;
    const clauses = list.chosenClauses(scope);
    for (const [key, [sheet, row]] of Object.entries(places.scores)) {
      const [clause = "", dimension = ""] = key.split("|");
      const given = own(one.scores, clause)?.given[dimension];
      if (given !== undefined) edits.set(sheet, row, places.score_column, String(given));
      else if (!clauses.has(clause)) edits.hide(sheet, row);
    }
  }

  writeAssigned() {
    const { list, places: { assigned: { sheet, column, rows } }, assigned, edits, scope } = this;
    const shown = list.withThoseAbove(list.chosenClauses(scope));
    for (const [clause, row] of Object.entries(rows)) {
      const held = assigned.get(clause);
      if (held) edits.set(sheet, row, column, held.record.name);
      else if (!shown.has(clause)) edits.hide(sheet, row);
    }
  }

  writeSummary() {
    const { first, sheets } = this.places.summary;
    sheets.forEach((sheet, n) => {
      const items = this.items.filter((id) => this.at(id)[0] === sheet);
      this.writeCounts(first + n, items, false);
      if (items.length) return;
      this.edits.hide(SUMMARY, first + n);
      this.edits.hiddenSheets.add(sheet);
    });
    this.writeCounts(first + sheets.length, this.items, true);
  }

  /** Writes what the formulas of a row of the summary come to: programs that do not reckon show it. @param {number} row @param {string[]} items
   * @param {boolean} isTotal */
  writeCounts(row, items, isTotal) {
    const { list, edits } = this;
    const answers = items.flatMap((id) => own(this.one.items, id) ?? []);
    const found = list.data.findings.map(({ id }) => answers.filter(({ finding }) => finding === id).length);
    const applicable = answers.filter((answer) => ![null, "excluded"].includes(list.outcome(answer)));
    const met = applicable.filter((answer) => list.outcome(answer) === "met").length;
    const lacking = applicable.filter((answer) => !list.rules.evidence.some((key) => written(list, list.valueOf(answer, key)))).length;
    const results = [...found, items.length - found.reduce((sum, many) => sum + many, 0), items.length];
    results.forEach((value, n) => {
      edits.set(SUMMARY, row, columnName(n + 2), String(value), n === results.length - 1 && !isTotal ? "number" : "result");
    });
    edits.set(SUMMARY, row, columnName(results.length + 2), share(met, applicable.length, list.rules.nothing), "words");
    edits.set(SUMMARY, row, columnName(results.length + 3), String(lacking), "result");
    this.texts.add(String(items.length));
  }

  /** Hides what was not chosen, and situations that lead there. */
  hide() {
    const shown = new Set(this.items);
    for (const [id, [sheet, row]] of Object.entries(this.places.items)) if (!shown.has(id)) this.edits.hide(sheet, row);
    const { first, items } = this.places.situations;
    const gone = items.flatMap((id, n) => (shown.has(id) ? [] : [first + n]));
    for (const row of [...gone, ...(gone.length && gone.length === items.length ? [first - 2, first - 1] : [])]) this.edits.hide(COVER, row);
  }

  writeAbout() {
    const { one, list, edits } = this;
    const { sheet, rows } = this.places.about;
    /** @type {Record<string, string>} */
    const said = {
      scope: one.scope.join(" "), id: one.file.id, also: one.file.also.join(" "), created: one.file.created, hand: one.hand, visit: one.hand && this.visit(),
    };
    for (const id of this.items) if (own(one.items, id)) said[`item:${id}`] = this.item(id, /** @type {Answer} */ (one.items[id]));
    for (const [clause, { given, changed }] of inOrderOfIds(one.scores)) said[`scores:${clause}`] = JSON.stringify({ given, changed });
    for (const [clause, { hand, record: { name, changed } }] of this.assigned) {
      const by = /** @type {Hand} */ (one.file.hands[hand]).name;
      if (own(this.places.assigned.rows, clause)) said[`assigned:${clause}`] = JSON.stringify({ hand, by, name, changed });
    }
    const sums = new Set(Array.from(this.texts, (text) => digestOfCell(list, text)));
    said[list.data.workbook.more_texts] = Array.from(sums).sort(inOrder).join("");
    let row = Math.max(...Object.values(rows));
    for (const [key, words] of Object.entries(said)) {
      const known = own(rows, key);
      if (known) edits.set(sheet, known, "B", words);
      else if (words) {
        row += 1;
        edits.set(sheet, row, "A", key);
        edits.set(sheet, row, "B", words);
      }
    }
  }

  visit() {
    const { name, goes_on, changed, head } = this.one.own;
    const { name: called, organization, site, accompanied, first_day, last_day, language, scope } = head;
    return this.fitting({
      name, goes_on, changed, head: { name: called, organization, site, accompanied, first_day, last_day, language, scope }, shown: this.one.visit,
    });
  }

  /** @param {string} id @param {Answer} answer */
  item(id, answer) {
    const { changed, site, fingerprint, provision } = answer;
    const bare = { changed, site, sum: sumOf(this.list, answer) };
    const isStale = fingerprint !== this.list.item(id)?.fingerprint && provision;
    return this.fitting(isStale ? { ...bare, then: { zh: provision.zh, en: provision.en } } : bare) || JSON.stringify(bare);
  }

  /** A value for which a cell has room, or nothing. @param {unknown} value */
  fitting(value) {
    const text = JSON.stringify(value);
    return text.length <= this.list.data.workbook.longest_cell ? text : "";
  }
}

/** The number of a text: from which of the first ones, and how far. */
const COUNTED = /( t="s"><v>)([0-9]+)\+([0-9]+)/g;

/** @param {BlankBook} book */
const partsOf = ({ parts, first }) => {
  /** @param {string} part */
  const numbered = (part) => part.replace(COUNTED, (_, cell, place, far) => `${cell}${Number(first[place]) + Number(far)}`);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, numbered(part)]));
};

/** The parts of the workbook that goes to the person of a hand, by name. @param {Checklist} list @param {OneHand} one @param {BlankBook} book */
export const filledParts = (list, one, book) => editedParts(partsOf(book), new Filling(list, one, book.places).edits);

/** @param {Checklist} list @param {OneHand} one @param {BlankBook} book */
const packed = (list, one, book) => {
  const parts = Object.entries(filledParts(list, one, book)).map(([name, part]) => [name, strToU8(part)]);
  return zipSync(Object.fromEntries(parts), { mtime: EARLIEST });
};

/** @param {Checklist} list @param {import("./types.js").AssessmentFile} file @param {string} hand that goes on in the workbook @param {BlankBook} book
 * @returns {{ bytes: Uint8Array<ArrayBuffer>, left: [string, number][] }} the workbook, and how much of what it has no field for */
export const filledBook = (list, file, hand, book) => {
  const one = oneHand(list, file, hand);
  return { bytes: packed(list, one, book), left: beside(list, one) };
};

/** A selection that nobody has filled in as a workbook, which is of no assessment yet. @param {Checklist} list
 * @param {import("./types.js").AssessmentFile} file an empty one @param {string[]} scope @param {BlankBook} book */
export const selectionBook = (list, file, scope, book) =>
  packed(list, { file: { ...file, id: "", created: "" }, hand: "", own: newHand(), visit: {}, scope, items: {}, scores: {} }, book);
