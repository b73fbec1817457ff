// What a text names anywhere in it: documents by number and by title, by names that it gives them, and at the head of a chapter.
import { digitsOf } from "./documents.js";
import { isInForce } from "./editions.js";
import { headingOf } from "./headings.js";
import { givenNames, namesInRow } from "./names.js";
import { Pairs } from "./paired.js";

/** @import { HandedDocument, Passage } from "./types.js" */
/** @import { Documents, Found } from "./documents.js" */
/** @import { Naming } from "./unnumbered.js" */
/** @import { Titles } from "./titles.js" */
/** @import { ShortNames } from "./short_names.js" */

/** @typedef {{ to: number, column: number }} Row */
/** The head of a column with clauses of standards, and none of a document of somebody's own. */
const COLUMN = new RegExp(
  "^\\s*(?:(?:用到|引用|适用|所用|采用|标准)的?(?:标准)?的?(?:条款|章条|条文|条号|章节)|条款|章条)号?\\s*$|" +
    "^\\s*(?:(?:cited|used|relevant|applicable|standard)\\s)?(?:clauses?|subclauses?)(?:\\s(?:used|cited|of the standard))?\\s*$", "i",
);
/** The head of a page of slides. */
const SLIDE = /^(?:第\s?[\d一二三四五六七八九十]{1,3}\s?[页张]|(?:slide|幻灯片|page)\s?\d{1,3})[\s.、:—-]+(.+)$/i;

export class Mentions {
  constructor() {
    /** By the digits of numbers that stand with their letters, the numbers. @type {Map<string, Set<string>>} */
    this.lettered = new Map();
    /** @type {Set<HandedDocument>} */
    this.named = new Set();
    /** What each name means that the text gives; nothing where that is not clear. @type {Map<string, HandedDocument | undefined>} */
    this.called = new Map();
    /** Ends of titles that the text has with something before them: they may mean what is not known. @type {Set<string>} */
    this.strange = new Set();
    /** Numbers of the text's own chapters and items. @type {string[]} */
    this.labels = [];
    /** Passages below a heading that is a document's title. @type {Map<Passage, HandedDocument>} */
    this.under = new Map();
    /** Where rows end that have clauses of the one number in them, by their lines, with the column, from the last. @type {Map<number, Row>} */
    this.columns = new Map();
    /** That column of the table that the text is in. */
    this.column = 0;
    /** The table that the text is in. @type {import("./tables.js").Table | undefined} */
    this.table = undefined;
    this.pairs = new Pairs();
    /** The one document that the line before a table names. @type {import("./unnumbered.js").Place | undefined} */
    this.above = undefined;
    /** The document whose terms the chapter that the text is in says that it gives. @type {HandedDocument | undefined} */
    this.glossary = undefined;
    /** The document whose title the last heading is. @type {HandedDocument | undefined} */
    this.head = undefined;
  }

  /** What a passage has of numbers. @param {string} plain @param {Found[]} numbers @param {Map<string, HandedDocument>} known */
  #numbered(plain, numbers, known) {
    for (const { start, end, name } of numbers) {
      const document = known.get(name);
      if (document) this.named.add(document);
      const digits = digitsOf(name);
      if (/[A-Za-z]/.test(plain.slice(start, end))) this.lettered.set(digits, (this.lettered.get(digits) ?? new Set()).add(name));
    }
  }

  /**
   * Keeps the names that a passage gives documents.
   * @param {Passage} passage
   * @param {Naming[]} names
   */
  #given({ plain, text, starts }, names) {
    const rows = starts.flatMap(([from], place) => namesInRow(text.slice(from, starts[place + 1]?.[0]), plain, names, from));
    for (const { name, document } of [...givenNames(plain, names), ...rows]) {
      this.called.set(name, this.called.has(name) && this.called.get(name) !== document ? undefined : document);
    }
  }

  /** The chapter that a passage begins, or what it stands in. @param {Passage} passage @param {Titles} titles */
  #placed(passage, titles) {
    const { heading, plain, text, label } = passage;
    if (label && !text.includes("\t")) this.labels.push(label);
    const slide = SLIDE.exec(plain)?.[1];
    if (heading || slide) {
      const title = slide ?? headingOf(plain.replace(/^#+\s*/, ""))?.title ?? plain.replace(/^#+\s*/, "");
      const [document, other] = titles.bearing(title).filter(isInForce);
      this.head = other ? undefined : document;
    } else if (this.head) this.under.set(passage, this.head);
  }

  /** The rows of a table that a passage has, which may be taken for one where a line does not seem to end. @param {Passage} passage @param {Found[]} numbers */
  #rows({ text, plain, starts }, numbers) {
    for (const [place, [from, line]] of starts.entries()) {
      const to = starts[place + 1]?.[0] ?? text.length;
      const tabs = [...text.slice(from, to).matchAll(/\t/g)].map(({ index }) => from + index);
      const cells = [from - 1, ...tabs].map((tab, at) => plain.slice(tab + 1, tabs[at] ?? to));
      const cited = numbers.filter(({ start }) => from <= start && start < to);
      const head = cited.length ? -1 : cells.findIndex((cell) => COLUMN.test(cell));
      if (!tabs.length) this.column = 0;
      else if (head >= 0) this.column = cells.length - head;
      else if (this.column && cited.length === 1) this.columns.set(line, { to, column: this.column });
    }
  }

  /**
   * @param {Passage} passage
   * @param {Found[]} numbers in it
   * @param {Naming[]} names in it
   * @param {{ titles: Titles, shortNames: ShortNames, documents: Documents }} all
   */
  add(passage, numbers, names, { titles, shortNames, documents }) {
    const short = shortNames.in(passage.plain);
    const whole = short.filter((one) => one.whole && !one.strange && one.documents.length === 1);
    for (const one of short) if (one.strange) this.strange.add(one.name);
    for (const { documents } of whole) this.named.add(documents[0]);
    for (const { document } of names) if (document) this.named.add(document);
    this.#numbered(passage.plain, numbers, documents.known);
    const all = [...whole.map(({ start, end, documents: [document] }) => ({ start, end, document })), ...shortNames.englishIn(passage.plain)];
    const titled = all.filter(({ start, end }) => !names.some((one) => one.start < end && start < one.end));
    this.#given(passage, [...names, ...titled].sort((one, other) => one.start - other.start));
    this.#placed(passage, titles);
    this.#rows(passage, numbers);
    this.pairs.add(passage, names);
  }
}
