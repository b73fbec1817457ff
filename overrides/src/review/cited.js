// What stands with the number of a standard in a text: its title, and the clauses that are cited of it.
import { NUMBER, UNIT, clausesAt, clausesBehind, lettersAt, moved } from "./clauses.js";

/** @import { Found } from "./documents.js" */
/** @import { Clause } from "./clauses.js" */
/** @import { Outline } from "./outline.js" */
/** @import { Titles } from "./titles.js" */
/**
 * `from` and `to` are where the number and its title begin and end; `marked` says that the title stands in marks, `cut` that the text
 * breaks off with one that does not.
 * @typedef {{ title: string, clauses: Clause[], from: number, to: number, marked?: boolean, cut?: boolean }} Beside
 */

const NEAR = 90; // letters behind a number where its title and clauses stand
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
/** A cell with clauses and nothing else. */
const CELL = new RegExp(
  `^(?:(?:第\\s?|[Cc]lauses?\\s)?${NUMBER}\\s?(?:章|条款|条|款|节)?|附录\\s?[A-Z](?:\\.\\d{1,3})*|[Aa]nnex\\s[A-Z]|[、,和及与~至\\s]|\\sto\\s|\\sand\\s)+$`,
);
const ENGLISH_BEFORE = new RegExp(`(?:^|[^\\d.])(?:${UNIT}|[Aa]nnex)?\\s?(${NUMBER}|[A-Z])((?:\\s?\\(?[a-z]\\))?)\\s(?:of|in)\\s(?:the\\s)?$`);

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

/** The clause that an English text has before a number: `Clause 7.3 of`. @param {string} before @param {number} at where that begins @returns {Clause[]} */
const clauseBefore = (before, at) => {
  const [whole, clause, letter] = ENGLISH_BEFORE.exec(before) ?? [];
  if (!whole || !clause) return [];
  const start = at + before.length - whole.length + whole.indexOf(clause);
  const to = start + clause.length;
  return [{ clause, start, to, end: to + letter.length, letters: lettersAt(letter).letters }];
};

/**
 * @param {string} text
 * @param {Found} number
 * @param {Parameters<typeof beside>[2]} free
 * @param {Titles} titles
 * @param {Outline | undefined} outline
 * @returns {Beside}
 */
const besideIt = (text, { start, end }, { from, to, cell }, titles, outline) => {
  const near = Math.max(from, start - NEAR);
  const before = text.slice(near, start);
  const behind = text.slice(end, Math.min(to, cell.to, end + 2 * NEAR));
  const inMarks = marked(before, behind, titles) ?? quoted(before, behind, titles);
  const named = clauseBefore(before, near);
  /** @param {number} length of the title behind the number */
  const after = (length) => moved(clausesBehind(behind.slice(length), outline), end + length);
  if (inMarks) {
    const { title, ahead, length } = inMarks;
    return { title, clauses: [...named, ...after(length)], from: start - ahead, to: end + length, marked: true };
  }
  const clauses = [...named, ...after(0)];
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
 * @param {Outline | undefined} outline of the document, where it is known
 * @returns {Beside}
 */
export const beside = (text, number, free, titles, outline) => {
  const found = besideIt(text, number, free, titles, outline);
  const { clauses } = free.cell;
  const more = CELL.test(clauses) ? clausesAt(clauses, true) : [];
  return { ...found, clauses: [...found.clauses, ...more.filter(({ clause }) => !found.clauses.some((one) => one.clause === clause))] };
};
