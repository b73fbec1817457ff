// What stands with the number of a standard in a text: its title, and the clauses that are cited of it.
import { numeralOf } from "./numerals.js";

/** @import { Found } from "./documents.js" */
/** @import { Titles } from "./titles.js" */
/**
 * `from` and `to` are where the number and its title begin and end; `marked` says that the title stands in marks, `cut` that the text
 * breaks off with one that does not.
 * @typedef {{ title: string, clauses: string[], from: number, to: number, marked?: boolean, cut?: boolean }} Beside
 */

const NEAR = 90; // letters behind a number where its title and clauses stand
const NUMBER = "(?:[A-Z](?:\\.\\d{1,3})+|\\d{1,2}(?:\\.\\d{1,3})*)";
const IN_MARKS = /^\s?:?\s?《([^《》]{2,60})》/;
const BEFORE_MARKS = /《([^《》]{2,60})》\s?[(:]?\s?(?:标准号|编号)?[:]?\s?$/;
const OPENED = /《\s?$/;
const CLOSED = /^[\s,:—-]*([^《》]{2,60})》/;
const BARE = /^[\s,:]\s*([\p{L}][^。;,、()《》\n]{3,60})/u;
const ENGLISH_BARE = /^,?\s+([A-Z][^.;()\n]{6,170})/;
/** What stands behind a number or before it in quotation marks, brackets, or the marks that Markdown and letters have for italics. */
const QUOTED = new RegExp(
  "^,?\\s?(?:[\"“]([^\"“”]{4,170})[\"”]|[「『【〈]([^「」『』【】〈〉]{4,90})[」』】〉]|\\*([^*]{4,170})\\*|(?:^|\\s)_([^_]{4,170})_|\\(([^()]{4,170})\\))" +
    "(?!\\s?(?:一?[章节条款]|部分|原则))",
);
const BEFORE_QUOTED = /(?:["“]([^"“”]{4,170})["”]|[「『【〈]([^「」『』【】〈〉]{4,90})[」』】〉]|\*([^*]{4,170})\*|\s_([^_]{4,170})_)\s?[(,:]?\s?$/;
const BETWEEN = "(?:\\s?\\([^()]{0,30}\\))?\\s?(?:标准|文件)?\\s?(?:中的|中|里的|的|之|,)?\\s?";
const CLAUSE = new RegExp(
  `^(?:条款|章条|[Cc]lauses?\\s|[Ss]ubclauses?\\s|[Ss]ections?\\s|§)?\\s?(第)?\\s?(${NUMBER}|[一二三四五六七八九十]{1,3}(?=章))` +
    "(?!\\d|[.]\\d|%|\\sof\\s(?:the|our|this|that|GB|ISO|T\\/)|[年月日万亿个项级版]|分(?![\\u4e00-\\u9fff]))\\s?(章|条款|条|款|节)?",
);
/** A clause in brackets behind a number: `(8.9)`. */
const BRACKETED = /^\s?\(\s?((?:条款|章条|[Cc]lauses?\s|第)?\s?\d{1,2}(?:\.\d{1,3})+[\d.、,和及与或第条款\s]*)\)/;
const ANNEX = /^(?:附录|[Aa]nnex\s)\s?([A-Z](?:\.\d{1,3})*)(?![A-Za-z])/;
/** An annex behind a comma that the text goes on with as its own: `,附录A给出…`. */
const OWN_ANNEX = /^\s?,\s?(?:附录\s?[A-Z]\s?(?:[为是给列见另]|规定)|[Aa]nnex\s[A-Z]\s(?:is|gives|lists|shows|has|contains)\b)/;
const MORE = /^\s?(?:、|和|与|及|或|以及|,\s(?:and\s|or\s)?|\sand\s|\sor\s)\s?(?=第|附录|[Aa]nnex|\d|[A-Z]\.)|^\s?(?:~|至|到|to\s)\s?(?=第?\s?\d{1,2}(?:\.\d{1,3})+(?!\d))/;
/** What goes on behind a semicolon, and is no label of an item: `7.7；7.8之…`. */
const FURTHER = /^\s?;\s?(?=第?\s?(\d{1,2})(?:\.\d{1,3})+\s?(?:[之的中条款,;。)]|、\s?\d|$|\s(?:on|of|for|and|to|as)\s))/;
/** A cell with clauses and nothing else. */
const CELL = new RegExp(
  `^(?:(?:第\\s?|[Cc]lauses?\\s)?${NUMBER}\\s?(?:章|条款|条|款|节)?|附录\\s?[A-Z](?:\\.\\d{1,3})*|[Aa]nnex\\s[A-Z]|[、,和及与~至\\s]|\\sto\\s|\\sand\\s)+$`,
);
const ENGLISH_BEFORE = new RegExp(`(?:^|[^\\d.])(?:[Cc]lauses?|[Ss]ubclauses?|[Ss]ections?|[Aa]nnex)?\\s?(${NUMBER}|[A-Z])\\s(?:of|in)\\s(?:the\\s)?$`);

/** How long that is which leads from a clause to another one: behind a semicolon, to one of the same chapter. @param {string} text @param {string} clause */
const linkAt = (text, clause) => {
  const further = FURTHER.exec(text);
  return MORE.exec(text)?.[0].length ?? (further && further[1] === clause.split(".")[0] ? further[0].length : 0);
};

/**
 * The clauses that a text begins with.
 * @param {string} text
 * @param {boolean} linked whether something says that they are of the document before
 */
export const clausesAt = (text, linked) => {
  /** @type {string[]} */
  const found = [];
  for (let rest = text; ; ) {
    const annex = ANNEX.exec(rest);
    const clause = annex ? null : CLAUSE.exec(rest);
    const [whole, first, number, unit] = clause ?? [];
    const sure = annex || (clause && (linked || found.length || first || unit || String(number).includes(".")));
    if (!sure) return found;
    found.push(annex ? annex[1] : numeralOf(String(number)));
    rest = rest.slice((annex?.[0] ?? String(whole)).length);
    const link = linkAt(rest, found[found.length - 1]);
    if (!link) return found;
    rest = rest.slice(link);
  }
};

/**
 * The clauses behind a number and its title.
 * @param {string} text
 */
export const clausesBehind = (text) => {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return clausesAt(bracketed[1], true);
  const between = new RegExp(`^${BETWEEN}`).exec(text)?.[0] ?? "";
  if (OWN_ANNEX.test(text) || (/^\s+\d/.test(text) && !/^\s+\d{1,2}\.\d/.test(text))) return [];
  return clausesAt(text.slice(between.length), /[中的里,]/.test(between));
};

/**
 * The title of a number in title marks: behind it, before it, or around both.
 * @param {string} before
 * @param {string} behind
 * @param {Titles} titles
 * @returns {{ title: string, ahead: number, length: number } | undefined}
 */
const marked = (before, behind, titles) => {
  const around = OPENED.test(before) ? CLOSED.exec(behind) : null;
  const after = around ?? IN_MARKS.exec(behind);
  if (after && !titles.isOwn(after[1])) return { title: after[1], ahead: 0, length: after[0].length };
  const ahead = BEFORE_MARKS.exec(before);
  return ahead && !titles.isOwn(ahead[1]) ? { title: ahead[1], ahead: ahead[0].length, length: /^\s?\)/.exec(behind)?.[0].length ?? 0 } : undefined;
};

/** What a form found in its marks. @param {RegExpExecArray | null} found */
const writtenIn = (found) => found?.slice(1).find(Boolean) ?? "";

/**
 * The title of a number in other marks, where it is clear that it is one.
 * @param {string} before
 * @param {string} behind
 * @param {Titles} titles
 * @returns {{ title: string, ahead: number, length: number } | undefined}
 */
const quoted = (before, behind, titles) => {
  const after = QUOTED.exec(behind);
  if (after && titles.isClear(writtenIn(after))) return { title: writtenIn(after), ahead: 0, length: after[0].length };
  const ahead = BEFORE_QUOTED.exec(before);
  if (!ahead || !titles.isClear(writtenIn(ahead))) return undefined;
  return { title: writtenIn(ahead), ahead: ahead[0].length, length: /^\s?\)/.exec(behind)?.[0].length ?? 0 };
};

/** What stands as a title does behind a number, without marks. @param {string} behind */
const bareIn = (behind) => {
  const bare = (/^,?\s+[A-Z][a-z]/.test(behind) ? ENGLISH_BARE : BARE).exec(behind);
  return { written: bare?.[1].trim() ?? "", length: bare?.[0].length ?? 0 };
};

/**
 * The English end of a title that stands behind a number, where it is not that of the number after it.
 * @param {Titles} titles
 * @param {string} written
 * @param {string} behind
 * @param {number} left how much of the text is free behind the number
 */
const endBegun = (titles, written, behind, left) => {
  const title = titles.endBegun(written);
  const to = behind.indexOf(title) + title.length;
  return title && to < left && /^[\s(,:]*$/.test(behind.slice(to, left)) ? "" : title;
};

/** @param {string} text @param {Found} number @param {Parameters<typeof beside>[2]} free @param {Titles} titles @returns {Beside} */
const besideIt = (text, { start, end }, { from, to, cell }, titles) => {
  const before = text.slice(Math.max(from, start - NEAR), start);
  const behind = text.slice(end, Math.min(to, cell.to, end + 2 * NEAR));
  const inMarks = marked(before, behind, titles) ?? quoted(before, behind, titles);
  const english = ENGLISH_BEFORE.exec(before);
  const named = english ? [english[1]] : [];
  if (inMarks) {
    const { title, ahead, length } = inMarks;
    return { title, clauses: [...named, ...clausesBehind(behind.slice(length))], from: start - ahead, to: end + length, marked: true };
  }
  const clauses = [...named, ...clausesBehind(behind)];
  if (clauses.length) return { title: "", clauses, from: start, to: end };
  const { written, length } = bareIn(behind);
  const alone = /^[\s[\](\d).、—-]*$/.test(text.slice(cell.from, start)) && end + length >= cell.to - 1;
  const behindIt = titles.begun(written) || endBegun(titles, written, behind, to - end) || (alone && titles.isMeant(written) ? written : "");
  const title = behindIt || (from === 0 && titles.bearing(cell.ahead).length ? cell.ahead : "");
  const ending = end + (behindIt ? length : 0);
  return { title, clauses: [], from: start, to: ending, cut: ending >= text.trimEnd().length };
};

/**
 * What stands with a number, up to the next number.
 * @param {string} text folded
 * @param {Found} number
 * @param {{ from: number, to: number, cell: { from: number, to: number, ahead: string, clauses: string } }} free where the text before the number and
 *   behind it is its own, and the cell of a table, or the whole text, that ends with its title, the cell before it, and that of its clauses
 * @param {Titles} titles
 * @returns {Beside}
 */
export const beside = (text, number, free, titles) => {
  const found = besideIt(text, number, free, titles);
  const { clauses } = free.cell;
  return CELL.test(clauses) ? { ...found, clauses: [...new Set([...found.clauses, ...clausesAt(clauses, true)])] } : found;
};
