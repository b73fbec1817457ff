// Clauses in a table whose head, or what stands right above it, says of which document a column has them.
import { clausesAt, moved } from "./clauses.js";

/** @import { HandedDocument, Passage } from "./types.js" */
/** @import { Clause } from "./clauses.js" */
/** @import { Outline } from "./outline.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { Cited, Place } from "./unnumbered.js" */
/**
 * Columns with clauses of documents, by their places from the first, those with their titles, and how many there are.
 * @typedef {{ columns: Map<number, Place>, titles: number[], count: number }} Table
 * @typedef {{ start: number, text: string, label?: boolean }} Cell
 */

/** What a head says beside a document. */
const OF_DOCUMENT = new RegExp(
  "^(?:[\\s():/.,《》“”\"—对应相依据引用适涉及关审核评价标准的条款章文号节编要求-]|" +
    "\\b(?:clauses?|subclauses?|sections?|requirements?|references?|ref|no|numbers?|of|the|in|to|corresponding|relevant)\\b)*$", "i",
);
const CLAUSES = new RegExp(
  "^\\s*(?:(?:对应|相应|引用|适用|标准)的?)?(?:条款|章条|条文|条)(?:编号|号)?\\s*$|" +
    "^\\s*(?:corresponding\\s|relevant\\s)?(?:clauses?|subclauses?)(?:\\s(?:no\\.?|number))?\\s*$", "i",
);
const TITLES = /^\s*(?:(?:章条|条款|条文|标准|条)的?)?(?:标题|名称|题名|题目)\s*$|^\s*(?:clause\s)?(?:heading|title|name)s?\s*$/i;
const NUMBER = /^\d{1,2}(?:\.\d{1,3})*$/;
const BEGINNING = /(?:^|[;,、/~]|和|与|及|至|\band\b|\bto\b)\s*(?=第?\s?\d)/g;
const SINGLE = /^\s*(?:第|clause\s)?\s?\d{1,2}\s?章?\s*$/i;
/** What a line says that speaks of the table below it. */
const CAPTION = /^表|^table\b|:$|如下|下表|\b(?:following|below)\b/i;
const OWN = /本(?:手册|标准|制度|办法|规定|程序|细则)|手册|\b(?:our|this)\b/i;

/** The cells of a line, that of a label before it too. @param {string} text @param {number} from @param {string} label */
const cellsOf = (text, from, label) => {
  /** @type {Cell[]} */
  const cells = label ? [{ start: from, text: label, label: true }] : [];
  let start = from;
  for (const cell of text.split("\t")) {
    cells.push({ start, text: cell });
    start += cell.length + 1;
  }
  return cells;
};

/**
 * The one document that stands in a part of a text, and the rest of that.
 * @param {string} plain
 * @param {Place[]} places
 * @param {number} from
 * @param {number} to
 */
const documentIn = (plain, places, from, to) => {
  const inside = places.filter(({ start, end }) => start < to && end > from);
  const documents = new Set(inside.map(({ document }) => document));
  let rest = "";
  let done = from;
  for (const { start, end } of inside) {
    rest += plain.slice(done, Math.max(done, start));
    done = Math.max(done, end);
  }
  return { place: documents.size === 1 && !inside[0].others?.length ? inside[0] : undefined, rest: rest + plain.slice(done, to) };
};

/**
 * The table that a line is the head of.
 * @param {string} plain
 * @param {Cell[]} cells
 * @param {Place[]} places where the passage names documents
 * @param {Place | undefined} above what is named right above
 * @returns {Table}
 */
const headOf = (plain, cells, places, above) => {
  /** @type {Table} */
  const table = { columns: new Map(), titles: [], count: cells.length };
  for (const [at, { start, text }] of cells.entries()) {
    const cell = plain.slice(start, start + text.length);
    const { place, rest } = documentIn(plain, places, start, start + text.length);
    if (place && OF_DOCUMENT.test(rest)) table.columns.set(at, place);
    else if (above && CLAUSES.test(cell)) table.columns.set(at, above);
    if (TITLES.test(cell)) table.titles.push(at);
  }
  return table;
};

/** The clauses in a cell. @param {string} cell folded @param {Outline} outline @returns {Clause[]} */
const clausesIn = (cell, outline) =>
  [...cell.matchAll(BEGINNING)].flatMap(({ 0: lead, index }) => {
    const at = index + lead.length;
    const [first] = moved(clausesAt(cell.slice(at), true, outline), at);
    return first && (first.clause.includes(".") || first.title || SINGLE.test(cell)) ? [first] : [];
  });

/**
 * The clauses that a row of a table has in a column.
 * @param {Passage} passage
 * @param {Cell[]} cells
 * @param {Table} table
 * @param {[number, Place]} column
 * @param {Outline} outline
 * @returns {Cited[]}
 */
const columnOf = ({ plain, text }, cells, { titles }, [at, { document, edition }], outline) => {
  const { start, text: written, label } = cells[at];
  const found = clausesIn(label ? written : plain.slice(start, start + written.length), outline);
  const beside = cells[titles.find((one) => one > at) ?? titles[0] ?? -1];
  return found.map((clause) => {
    const from = start + (label ? 0 : clause.start);
    const titled = !clause.title && found.length === 1 && beside && beside !== cells[at];
    const title = titled ? { text: plain.slice(beside.start, beside.start + beside.text.length).trim(), length: 0 } : clause.title;
    const number = label ? written : text.slice(from, start + clause.end);
    const whole = titled ? `${number} ${title?.text ?? ""}` : number;
    return { start: from, end: from, document, edition, written: whole, clauses: [{ ...clause, start: from, to: from, end: from, title }] };
  });
};

/**
 * The clauses that a row of a table has in the columns that are of documents; where a column names one in the row, that is another's.
 * @param {Passage} passage
 * @param {Cell[]} cells
 * @param {Table} table
 * @param {Place[]} places where the passage names documents
 * @param {(document: HandedDocument) => Outline} outlineOf
 */
const rowOf = (passage, cells, table, places, outlineOf) =>
  [...table.columns].flatMap((column) => {
    const { start, text, label } = cells[column[0]];
    const named = !label && places.some((one) => one.start < start + text.length && one.end > start);
    return named ? [] : columnOf(passage, cells, table, column, outlineOf(column[1].document));
  });

/**
 * The clauses that a passage has in rows of tables.
 * @param {Passage} passage
 * @param {Place[]} places where it names documents
 * @param {Mentions} mentions
 * @param {(document: HandedDocument) => Outline} outlineOf
 * @returns {Cited[]}
 */
export const tabled = (passage, places, mentions, outlineOf) => {
  const { plain, text, starts, heading, label } = passage;
  return starts.flatMap(([from], place) => {
    const to = starts[place + 1]?.[0] ?? text.length;
    const line = text.slice(from, to);
    if (!line.includes("\t")) {
      mentions.table = undefined;
      mentions.above = (heading || CAPTION.test(plain)) && !OWN.test(plain) ? documentIn(plain, places, from, to).place : undefined;
      return [];
    }
    const { table } = mentions;
    const cells = cellsOf(line, from, "");
    if (!table) {
      mentions.table = headOf(plain, cells, places, mentions.above);
      return [];
    }
    const cut = place === 0 && !heading && NUMBER.test(label) && cells.length === table.count - 1;
    const row = cut ? cellsOf(line, from, label) : cells;
    return row.length === table.count ? rowOf(passage, row, table, places, outlineOf) : [];
  });
};
