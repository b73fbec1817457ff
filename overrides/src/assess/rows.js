// The answers in the rows of a workbook: `generator/formats/xlsx/rows.py` takes and tells the same.
import { columnName } from "./numbers.js";
import { formOf, itemIn, itemKey, keysIn } from "./forms.js";
import { wholeWords } from "./messages.js";
import { plain, understood } from "./spellings.js";
import { length, own } from "./text.js";

/** @typedef {import("./workbook.js").WorkbookReader} WorkbookReader */
/** @typedef {import("./cells.js").SheetCells} SheetCells */
/** @typedef {import("./forms.js").Form} Form */
/** @typedef {import("./forms.js").ItemKey} ItemKey */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {{ words: string, place: string }} Typed */
/** @typedef {{ key: ItemKey, typed: Map<string, Typed> }} Row */

const NOTHING = { words: "", place: "" };

/** The forms of a workbook's sheets; what is gone of them is told. @param {WorkbookReader} notes */
export const formsIn = (notes) => {
  const made = [];
  for (const sheet of notes.sheets) {
    const form = formOf(notes, sheet);
    if (form?.byHeadings) notes.tell("no-key-row-read", sheet.name);
    if (!form && sheet.cells().some(({ cell }) => itemKey(notes, cell.words))) notes.tell("no-key-row", sheet.name);
    if (!form) continue;
    made.push(form);
    for (const key of notes.rules.answers) if (!form.columns.has(key)) notes.tell("no-column", sheet.name, notes.word(key));
  }
  return made;
};

/** The answers by the ids of their items. @param {WorkbookReader} notes @param {Form[]} forms */
export const answersOf = (notes, forms) => {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const keys = keysIn(notes, forms, notes.about.get("edition") ?? "");
  for (const form of forms) {
    /** @type {Map<number, string>} */
    const items = new Map();
    for (const number of form.rows) {
      const key = itemIn(notes, form, number, keys);
      if (!key) continue;
      items.set(number, key.id);
      add(notes, rows, { key, typed: typedIn(notes, form, number) }, notes.place(form.sheet, number, 1));
    }
    tellJoined(notes, form, items);
    for (const comment of form.sheet.comments) addComment(notes, rows, form.sheet, comment, items);
  }
  const made = new Map(Array.from(rows, ([id, row]) => [id, answer(notes, row)]));
  for (const { words, name, places } of notes.spelled.values()) notes.tell("spelled", words, name, places.join(", "));
  return made;
};

/** @param {WorkbookReader} notes @param {Form} form @param {number} number @returns {Map<string, Typed>} */
const typedIn = (notes, form, number) =>
  new Map(notes.rules.answers.map((key) => {
    const [row, column] = form.at(number, key);
    const place = column ? notes.place(form.sheet, row, column) : "";
    notes.take(form.sheet, row, column);
    return [key, { words: notes.typed(form.sheet.cell(row, column), place), place }];
  }));

/** Adds a row; of an item that stands in two, each field is that of the first in which there is something. @param {WorkbookReader} notes
 * @param {Map<string, Row>} rows @param {Row} row @param {string} place */
const add = (notes, rows, row, place) => {
  const { id } = row.key;
  const before = rows.get(id)?.typed;
  if (!before) {
    rows.set(id, row);
    notes.seen.set(id, place);
    return;
  }
  notes.tell("row-twice", place, id, notes.seen.get(id) ?? "");
  for (const [key, typed] of row.typed) {
    const { words } = before.get(key) ?? NOTHING;
    if (isEmpty(notes, key, words)) before.set(key, typed);
    else if (!isEmpty(notes, key, typed.words) && typed.words !== words) notes.tell("left", typed.place, wholeWords(typed.words, notes.list.rules));
  }
};

/** @param {WorkbookReader} notes @param {string} key @param {string} words */
const isEmpty = ({ list, rules }, key, words) => !words || (key === "finding" && own(rules.findings, plain(list, words)) === "");

/** Tells of cells that were made one over the rows of several items. @param {WorkbookReader} notes @param {Form} form @param {Map<number, string>} items */
const tellJoined = (notes, form, items) => {
  const answers = notes.rules.answers.map((key) => form.columns.get(key));
  for (const [first, column, last, lastColumn] of form.sheet.merged) {
    const { words } = form.sheet.cell(first, column);
    const within = Array.from(items).filter(([row]) => row >= first && row <= last).map(([, id]) => id);
    if (!answers.includes(column) || !words || within.length < 2) continue;
    const area = `${notes.place(form.sheet, first, column)}:${columnName(lastColumn)}${last}`;
    notes.tell("joined", area, wholeWords(words, notes.list.rules), within.join(", "));
  }
};

/** Adds a comment to what was observed at the item of its row. @param {WorkbookReader} notes @param {Map<string, Row>} rows
 * @param {SheetCells} sheet @param {import("./beside.js").Beside} comment @param {Map<number, string>} items */
const addComment = (notes, rows, sheet, { row, column, words }, items) => {
  const place = notes.place(sheet, row, column);
  const id = items.get(row) ?? "";
  const typed = rows.get(id)?.typed;
  const seen = typed?.get("observed") ?? NOTHING;
  const joined = [seen.words, `[${columnName(column)}${row}] ${words}`].filter(Boolean).join("\n");
  const said = wholeWords(words, notes.list.rules);
  if (!typed || length(joined) > notes.list.rules.limits.text) return notes.tell("comment-left", place, said);
  typed.set("observed", { words: joined, place: seen.place });
  notes.tell("comment", place, said, notes.word("observed"), id);
};

/** @param {WorkbookReader} notes @param {Row} row @returns {Answer} */
const answer = (notes, { key, typed }) => {
  /** @param {string} name */
  const words = (name) => typed.get(name)?.words ?? "";
  const { finding, grade } = findingAndGrade(notes, key.id, typed.get("finding") ?? NOTHING, typed.get("grade") ?? NOTHING);
  /** @type {Answer} */
  const made = {
    fingerprint: key.fingerprint, provision: null, finding: finding || null, reason: words("reason"), grade: grade || null,
    evidence: { interviewed: words("interviewed"), records: words("records"), observed: words("observed") },
    opportunity: words("opportunity"), strength: words("strength"), site: "", reaffirmed: "", changed: "",
  };
  if (!notes.list.hasContent(made)) return made;
  const item = notes.list.item(key.id);
  return { ...made, changed: notes.moment, provision: item?.fingerprint === key.fingerprint ? { ...item.text } : null };
};

/** What the cell of a finding names, or a person said that it means; a grade alone is no finding. @param {WorkbookReader} notes @param {Typed} typed */
const namedBy = ({ list, chosen }, { words, place }) => {
  const said = chosen.get(place);
  const named = said ? { finding: said, grade: "" } : understood(list, words);
  return named && (named.finding || !named.grade) ? named : null;
};

/** The finding and the grade of a row; what their cells say and is not clear is told. @param {WorkbookReader} notes @param {string} item
 * @param {Typed} said @param {Typed} graded */
const findingAndGrade = (notes, item, said, graded) => {
  const { list, rules } = notes;
  /** @param {"finding" | "grade"} field @param {Typed} typed */
  const unclear = (field, { place, words }) => {
    notes.tell(`cell-${field}`, place, wholeWords(words, list.rules), rules.known[field]);
    notes.unclear.push({ place, words, item, field });
  };
  const named = namedBy(notes, said);
  if (!named) unclear("finding", said);
  const { finding, grade: beside } = named ?? { finding: "", grade: "" };
  if (finding) noteSpelling(notes, said, finding, beside);
  const grade = notes.chosen.get(graded.place) ?? own(rules.grades, plain(list, graded.words)) ?? understood(list, graded.words)?.grade ?? "";
  if (!grade && graded.words) unclear("grade", graded);
  if (grade) noteSpelling(notes, graded, "", grade);
  if (beside && grade && beside !== grade) notes.tell("left", said.place, wholeWords(said.words, list.rules));
  return { finding, grade: grade || beside };
};

/** Notes words that are no label of what they were read as. @param {WorkbookReader} notes @param {Typed} typed @param {string} finding @param {string} grade */
const noteSpelling = (notes, { words, place }, finding, grade) => {
  const { list, rules } = notes;
  const ids = [finding, grade].filter(Boolean);
  if (ids.length === 1 && own(rules.labels, ids[0] ?? "")?.includes(plain(list, words))) return;
  const name = ids.map((id) => {
    const label = list.findings.get(id)?.label ?? list.gradeName(id);
    return list.data.languages.map((language) => label[language]).join(" / ");
  }).join(" + ");
  const shown = wholeWords(words, list.rules);
  const known = notes.spelled.get(`${shown}\n${name}`) ?? { words: shown, name, places: [] };
  known.places.push(place);
  notes.spelled.set(`${shown}\n${name}`, known);
};
