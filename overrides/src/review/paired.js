// Columns of tables, and lists, that pair numbers with titles, most of them exactly those of clauses of one edition: that is what they cite.

/** @import { HandedDocument, HandedEdition, Passage } from "./types.js" */
/** @import { Clause } from "./clauses.js" */
/** @import { Outline } from "./outline.js" */
/** @import { Cited } from "./unnumbered.js" */
/**
 * A number with its title, and where it begins.
 * @typedef {{ clause: string, title: string, start: number, written: string }} Pair
 * @typedef {{ start: number, plain: string, text: string }} Cell
 * @typedef {Pair[]} Column all pairs of a column of a table, or of a list
 * @typedef {{ columns: Map<number, Column>, own: boolean, listed: boolean }} Table
 */

const PAIR = /^(?:第|条款|clause\s)?\s?(\d{1,2}(?:\.\d{1,3})+)\s?条?[\s:]*([A-Za-z\u4e00-\u9fff][^;]{1,80})$/i;
const PARTS = /\s*[;、,]\s*(?=\d)/;
const ENOUGH = 3; // pairs that are exactly those of an edition
const NUMBER = /^\d{1,2}(?:\.\d{1,3})+$/;
const SHORT = 80; // letters of what stands above a table and may say whose numbers it has
/** What says that numbers are those of a document of somebody's own. */
const OWN = new RegExp(
  "手册|制度|程序|规程|规定|办法|细则|指导书|章节|目录|目次|页|[本我]公司|本(?!准则|标准)[\\u4e00-\\u9fff]|自编|" +
    "\\b(?:our|manual|handbook|procedures?|sections?|chapters?|contents|pages?|own)\\b", "i",
);

/** The pairs in a cell that has nothing else. @param {Cell} cell @returns {Pair[]} */
const pairsIn = ({ start, plain: cell, text }) => {
  /** @type {Pair[]} */
  const made = [];
  let at = 0;
  for (const part of cell.trim() ? cell.split(PARTS) : []) {
    const from = cell.indexOf(part, at);
    at = from + part.length;
    const [, clause, title] = PAIR.exec(part.trim().replace(/[。;.]$/, "")) ?? [];
    if (!clause) return [];
    made.push({ clause, title: title.trim(), start: start + from + part.indexOf(clause), written: text.slice(from, at).trim() });
  }
  return made;
};

export class Pairs {
  constructor() {
    /** By lines, the columns with the pairs that the line has in each. @type {Map<number, { column: Column, own: Pair[] }[]>} */
    this.lines = new Map();
    /** The table or list that the text is in. @type {Table | undefined} */
    this.table = undefined;
    /** Whether what stands last before a table says that its numbers are somebody's own. */
    this.owned = false;
    /** What columns cite. @type {Map<Column, { document: HandedDocument, edition: HandedEdition } | undefined>} */
    this.meant = new Map();
  }

  /**
   * Keeps what a passage has of pairs.
   * @param {Passage} passage
   * @param {{ start: number }[]} names of documents in it
   */
  add({ text, plain, starts, label, heading }, names) {
    for (const [place, [from, line]] of starts.entries()) {
      const to = starts[place + 1]?.[0] ?? text.length;
      const tabs = [...text.slice(from, to).matchAll(/\t/g)].map(({ index }) => from + index);
      const cells = [from - 1, ...tabs].map((tab, at) => {
        const [start, end] = [tab + 1, tabs[at] ?? to];
        return { start, plain: plain.slice(start, end), text: text.slice(start, end) };
      });
      const led = place === 0 && !heading && NUMBER.test(label) ? `${label} ` : "";
      const free = !names.some(({ start }) => from <= start && start < to);
      if (tabs.length) this.#row(cells, line, led, free);
      else this.#item(cells[0], line, free && !led && !heading);
    }
  }

  /** @param {Cell[]} cells @param {number} line @param {string} led number before the first @param {boolean} free of names of documents */
  #row(cells, line, led, free) {
    if (!this.table || this.table.listed) {
      this.table = { columns: new Map(), own: this.owned || OWN.test(cells.map(({ plain }) => plain).join(" ")), listed: false };
    }
    const found = cells.map(({ start, plain, text }, at) => {
      const before = at ? "" : led;
      const pairs = pairsIn({ start: start - before.length, plain: before + plain, text: before + text });
      return pairs.map((one) => ({ ...one, start: Math.max(start, one.start) }));
    });
    if (free) this.#keep(this.table, found, line);
  }

  /** @param {Cell} cell @param {number} line @param {boolean} free of names of documents */
  #item({ start, plain, text }, line, free) {
    const { length } = /^[^:]{1,20}:\s*/.exec(plain)?.[0] ?? "";
    const found = free && !OWN.test(plain.slice(0, length)) ? pairsIn({ start: start + length, plain: plain.slice(length), text: text.slice(length) }) : [];
    if (found.length < 2) {
      this.table = undefined;
      this.owned = plain.length <= SHORT && OWN.test(plain);
      return;
    }
    if (!this.table?.listed) this.table = { columns: new Map(), own: this.owned, listed: true };
    this.#keep(this.table, [found], line);
  }

  /** @param {Table} table @param {Pair[][]} cells @param {number} line */
  #keep({ columns, own: owned }, cells, line) {
    for (const [at, own] of cells.entries()) {
      if (!own.length || owned) continue;
      const column = columns.get(at) ?? [];
      columns.set(at, column);
      column.push(...own);
      this.lines.set(line, [...(this.lines.get(line) ?? []), { column, own }]);
    }
  }

  /**
   * The edition whose clauses most pairs of a column are, number and title; none where two documents have as many.
   * @param {Column} column
   * @param {HandedDocument[]} documents
   * @param {(document: HandedDocument) => Outline} outlineOf
   * @param {string[]} labels of the text's own
   */
  #meantBy(column, documents, outlineOf, labels) {
    if (column.length < ENOUGH || column.some(({ clause }) => labels.includes(clause))) return undefined;
    const counted = documents.flatMap((document) => document.editions.map((edition) => {
      const outline = outlineOf(document);
      return { document, edition, count: column.filter(({ clause, title }) => outline.bearing(clause, title).includes(edition)).length };
    }));
    const most = Math.max(0, ...counted.map(({ count }) => count));
    const [first, ...more] = counted.filter(({ count }) => count === most);
    return most >= ENOUGH && most > column.length / 2 && more.every(({ document }) => document === first.document) ? first : undefined;
  }

  /**
   * The clauses that a passage cites so. Titles are handed on where they are those of clauses, as they stand: others may say the same.
   * @param {Passage} passage
   * @param {HandedDocument[]} documents that may be meant
   * @param {(document: HandedDocument) => Outline} outlineOf
   * @param {string[]} labels of the text's own
   * @returns {Cited[]}
   */
  in({ starts }, documents, outlineOf, labels) {
    return starts.flatMap(([, line]) => this.lines.get(line) ?? []).flatMap(({ column, own }) => {
      if (!this.meant.has(column)) this.meant.set(column, this.#meantBy(column, documents, outlineOf, labels));
      const meant = this.meant.get(column);
      if (!meant) return [];
      return own.map(({ clause, title, start, written }) => {
        const whole = outlineOf(meant.document).named(title).whole;
        /** @type {Clause} */
        const cited = { clause, start, to: start, end: start, letters: [], title: whole ? { text: title, length: 0 } : undefined };
        return { start, end: start, document: meant.document, edition: meant.edition, written, clauses: [cited] };
      });
    });
  }
}
