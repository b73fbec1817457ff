// Records of revisions in a document: rows that say of each of its editions what was done then, and columns with what was replaced.

import { datedOf, isDone, NUMERAL, yearIn } from "./dated.js";
import { headingOf } from "./headings.js";
import { inDigits } from "./numerals.js";
import { WIDE_BAR } from "./text.js";

/** @import { Dated } from "./dated.js" */
/** @import { Fold } from "./fold.js" */
/**
 * @typedef {{ at: number, plain: string, cells: string[], table: boolean, indented: boolean, dated: Dated | undefined }} Line
 * @typedef {{ lines: number[], year: number, bare: boolean }} Row
 * @typedef {{ kind: "titled" | "table" | "formed" | "void", rows: Row[] }} Block
 */

const LABEL = new RegExp(
  `^(?:#{1,6}\\s*|(?:附[录件表]|表)\\s?(?:[A-Z]|\\d{1,2}|${NUMERAL})?|第${NUMERAL}[章节条]|${NUMERAL}、|\\((?:${NUMERAL}|\\d{1,2})\\)|` +
    "(?:[A-Z]\\.)?\\d{1,2}(?:\\.\\d{1,2})*[.、)]?(?=\\s)|[A-Z][.、](?:\\d{1,2})?|(?:Annex|Appendix|Table|Section|Chapter|Part)\\s[A-Z\\d.]{1,4})[\\s.:、—–-]*",
  "i",
);
const TITLE = new RegExp(
  "^(?:[\\u4e00-\\u9fff]{0,8}(?:修订|修改|更改|变更|改版|换版|版本|版次|更新|编制)(?:与?(?:变更|修订|更新|更改|版本|发布))?的?" +
    "(?:[记纪]录|记载|履历|历史|情况|沿革|一览|经过|经历|日志|页|状态|历程|说明|控制)(?:表|页)?|" +
    "[\\u4e00-\\u9fff]{0,8}(?:沿革|大事记)|历年[\\u4e00-\\u9fff]{2,8}|(?:本[\\u4e00-\\u9fff]{2,4})?(?:历次|以往|历史|从前|过去)的?(?:版本|修订|修改|改版)(?:情况|记录)?)" +
    "\\s?(?:\\(?[A-Za-z][A-Za-z /&]{2,40}\\)?)?:?$",
);
const ENGLISH_TITLE = new RegExp(
  "^(?:document |manual )?(?:revision|version|change|amendment|edition|issue|release|update)s?\\s" +
    "(?:history|record|log|table|status|sheet|control|list|notes)s?\\b|" +
    "^document\\s(?:history|control)\\b|" +
    "^history(?: of .{2,40})?$|^(?:record|list|history|summary|table|log) of (?:the )?(?:changes|revisions|amendments|versions|editions|issues)\\b|" +
    "^(?:earlier|previous|former|past|prior|older) (?:versions?|editions?|issues?|revisions?|releases?)\\b|^(?:changelog|revisions|amendments|change history)$",
  "i",
);
/** The title of a list of what is in force no more. */
const VOID_TITLE = new RegExp(
  "^(?:已?(?:作废|废止|失效|停用|被?代替)的?(?:标准|文件|引用文件|版本)|历史标准)[\\u4e00-\\u9fff]{0,6}(?:\\(.*\\))?:?$|" +
    "^(?:superseded|withdrawn|obsolete|cancelled|replaced) (?:documents|standards|editions|references)\\b.{0,40}$",
  "i",
);
/** What stands around a title in place of a number: `【历次版本】`, `■ 修订记录`, `== Revision history ==`. */
const ADORNED = /^[【[〔<■□◆◇●▲★※*=—–-]+\s?|\s?[】\]〕>*=—–-]+$/g;
const LONGEST = 80;
/** Letters of a line that no page breaks off. */
const SHORT = 24;
/** Years in which the edition before may still be followed. */
const CHANGEOVER = 1;

const VERSION_HEAD = new RegExp(
  "^(?:(?:文件|手册)?(?:版本|版次|版号|修订[号次码]|修改码|修订状态|更改次数)号?|(?:修[订改]|更改|变更)单?号|" +
    "rev(?:ision)?\\.?(?: no\\.?)?|ver(?:sion)?\\.?|issue|edition|ed\\.?|rel(?:ease)?\\.?)$",
  "i",
);
const DATE_HEAD = /^(?:.{0,4}(?:日期|时间|年月|年份)|(?:.{2,12}\s)?date|year|when)$/i;
const DONE_HEAD = new RegExp(
  "^(?:主要|本次)?(?:修订|修改|更改|变更|更新|改动|改版|版本)(?:的?(?:主要)?(?:内容|摘要|说明|概要|事项|要点|情况|描述|原因|记事))|" +
    "^(?:description of |summary of |nature of |details of )?(?:changes?|revisions?|amendments?)(?: made| description| summary)?$|" +
    "^what (?:was|has) (?:changed|done)$|^(?:修订|修改|更改|变更)(?:日期|人)$",
  "i",
);
const SAID_HEAD = /^(?:主要)?(?:内容|摘要|说明|概要|事项|要点|描述|记事|备注)$|^(?:description|summary|details|comments?|remarks|notes?|reason)$/i;
const LISTED_HEAD = /^(?:标准号|标准编号|(?:标准|文件|法规|制度)(?:名称|编号)|名称|标题|standards?|titles?|documents?)$/i;
const FORMER_HEAD = new RegExp(
  "^(?:所?被?(?:代替|取代|替换)的?(?:标准|文件|版本)?(?:号|编号)?|(?:原|旧|老)(?:版本?|标准|文件|编号|引用|依据|内容|条文|表述)(?:标准|文件|版本|编号|号|内容)?|" +
    "(?:修订|修改|更改|变更|换版|改版|调整)前(?:内容|版本|标准|引用|表述)?|(?:已?废止|作废)的?(?:标准|文件)|" +
    "(?:replace[sd]|supersede[sd]|former|old|previous|earlier|before|was|from)(?:\\s(?:edition|standard|version|text|number|reference|document|citation)s?)?)$",
  "i",
);

/**
 * A line of a table parts its cells with strokes or tabs, a line that only looks so with several blanks.
 * @param {string} raw
 * @param {number} at
 * @param {Fold} fold
 * @returns {Line}
 */
const lineOf = (raw, at, fold) => {
  const rule = /^[\s|:+-]*$/.test(raw);
  if (rule) return { at, plain: "", cells: raw.trim() ? ["", ""] : [""], table: false, indented: false, dated: undefined };
  const ruled = raw.replace(/\*\*|__|`/g, "").replace(WIDE_BAR, " | ");
  const table = /\t|\S\s*\|\s*\S/.test(ruled.trim());
  const cells = ruled.trim().replace(/^\||\|$/g, "").split(table ? /[|\t]/ : /\u3000+|\s{2,}/).map((cell) => inDigits(fold.of(cell).trim()));
  const plain = inDigits(fold.of(ruled).trim());
  return { at, plain, cells, table, indented: /^(?:\s{4}|\u3000{2})/.test(ruled), dated: plain ? datedOf(cells.filter(Boolean)) : undefined };
};

/** The kind of block that a line is the title of, if it is one. @param {Line} line @returns {Block["kind"] | undefined} */
const titleOf = ({ plain }) => {
  const unlabelled = plain.replace(LABEL, "").replace(LABEL, "");
  const title = unlabelled.replace(/^\((?:informative|normative|资料性|规范性)\)\s?/i, "").replace(ADORNED, "").trim();
  if (plain.length > LONGEST || /[。;.]$/.test(plain)) return undefined;
  if (VOID_TITLE.test(title)) return "void";
  return TITLE.test(title) || ENGLISH_TITLE.test(title) ? "titled" : undefined;
};

/** What the head of a column says, once: `修订内容 Change`, `日 期`. @param {string} cell */
const nameOf = (cell) => {
  const said = cell.replace(/\s*[/(].*$/, "").trim();
  return /^[\u4e00-\u9fff]/.test(said) ? said.replace(/\s?[A-Za-z].*$/, "").replace(/\s/g, "") : said;
};

/** Whether a line is the head of a table that is a record. @param {Line} line */
const isHead = ({ cells }) => {
  const names = cells.map((cell) => nameOf(cell));
  /** @param {RegExp} form */
  const has = (form) => names.some((name) => form.test(name));
  if (names.length < 2 || has(LISTED_HEAD)) return false;
  const version = has(VERSION_HEAD);
  const date = has(DATE_HEAD);
  return (has(DONE_HEAD) && (version || date)) || (version && date && has(SAID_HEAD));
};

/** The year after which a row is no record of what was: that of the newest, or where only its form says that it is one. @param {Block} block */
const yearsOf = ({ kind, rows }) => {
  const newest = Math.max(0, ...rows.map(({ year }) => year));
  return rows.map(({ year }) => (kind === "formed" || year === newest ? year : 0));
};

/** Walks through the lines of a document, and keeps the rows of its records. */
class Walk {
  constructor() {
    /** By the lines of rows, the year that counts. @type {Map<number, number>} */
    this.found = new Map();
    /** @type {Block | undefined} */
    this.open = undefined;
    /** Whether nothing stands between a line and the row before it, and whether that has an end. */
    this.next = false;
    this.ended = false;
  }

  /** The last row of the open record. */
  get last() {
    return this.open?.rows[this.open.rows.length - 1];
  }

  close() {
    const block = this.open;
    this.open = undefined;
    if (!block || (block.kind === "formed" && block.rows.length < 2)) return;
    const years = yearsOf(block);
    for (const [place, { lines }] of block.rows.entries()) for (const at of lines) this.found.set(at, years[place]);
  }

  /** @param {Block["kind"]} kind */
  #begin(kind) {
    if (!(kind === "table" && this.open?.kind === "titled" && !this.last)) this.close();
    this.open = { kind, rows: [] };
  }

  /** Whether a line of several cells is a row of the open record by what they have. @param {Line} line @param {number} year */
  #isRow({ cells, table, dated }, year) {
    const listed = this.open?.kind === "table" && table && this.next;
    return cells.length > 1 && (year > 0 || Boolean(dated?.rest) || listed);
  }

  /** The row of the open record that a line is, if it is one. @param {Line} line @returns {Row | undefined} */
  #row(line) {
    const { at, cells, dated } = line;
    if (!this.open) return undefined;
    if (this.open.kind === "void") return headingOf(line.plain) || (this.last && !this.next) ? undefined : { lines: [at], year: 0, bare: false };
    const year = dated?.year || (cells.length > 1 ? yearIn(cells) : 0);
    const said = this.open.kind === "formed" ? isDone(dated, cells) : dated?.sure || this.#isRow(line, year);
    return said ? { lines: [at], year, bare: dated?.rest === "" } : undefined;
  }

  /** Whether a line goes on with the row before it. @param {Line} line */
  #goesOn({ cells, plain, indented }) {
    if (!this.last || headingOf(plain)) return false;
    if (cells.length > 1) return this.next && !cells[0];
    return this.last.bare || (this.next && (indented || !this.ended));
  }

  /** @param {Line} line */
  read(line) {
    const { at, plain, cells } = line;
    if (!plain) {
      this.next &&= cells.length > 1;
      return;
    }
    const title = titleOf(line);
    if (title) this.#begin(title);
    else if (isHead(line)) this.#begin("table");
    else if (this.last && !this.#row(line) && this.#goesOn(line)) this.last.lines.push(at);
    else this.#rowOrNone(line);
    this.next = true;
    this.ended = plain.length < SHORT || /[。;.!?]$/.test(plain);
  }

  /** @param {Line} line */
  #rowOrNone(line) {
    if (!this.#row(line) && (this.last || headingOf(line.plain))) this.close();
    if (!this.open && isDone(line.dated, line.cells)) this.#begin("formed");
    const row = this.#row(line);
    if (row) this.open?.rows.push(row);
  }
}

/** The cells of columns whose head says that they have what was replaced, by lines. @param {Line[]} lines */
const formerOf = (lines) => {
  /** @type {Map<number, string[]>} */
  const made = new Map();
  /** @type {number[] | undefined} */
  let columns;
  for (const { at, plain, cells } of lines) {
    if (!plain && cells.length > 1) continue;
    if (cells.length < 2) columns = undefined;
    else if (!columns) columns = cells.flatMap((cell, place) => (FORMER_HEAD.test(cell) ? [place] : []));
    else made.set(at, columns.map((place) => cells[place] ?? ""));
  }
  return made;
};

export class Records {
  /** @param {string[]} lines @param {Fold} fold */
  constructor(lines, fold) {
    const all = lines.map((raw, place) => lineOf(raw, place + 1, fold));
    const walk = new Walk();
    for (const line of all) walk.read(line);
    walk.close();
    this.rows = walk.found;
    this.former = formerOf(all);
    this.fold = fold;
  }

  /**
   * Whether a citation of a replaced edition stands in a record, as what was: the newest row of one tells how the document is made today,
   * so what it names has to have been in force then.
   * @param {{ line: number, text: string }} citation
   * @param {number} after the year of the edition that came after the one that is cited
   */
  has({ line, text }, after) {
    const year = this.rows.get(line);
    const cited = this.fold.of(text);
    return (year !== undefined && year <= after + CHANGEOVER) || (this.former.get(line) ?? []).some((cell) => cell.includes(cited));
  }
}
