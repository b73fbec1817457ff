// A document as a review reads it: its lines, the passages that they make, and its chapters.
import { furniture } from "./pages.js";
import { headingOf, isContents, isDoubtful, isListed, labelOf, unpaged } from "./headings.js";

/** @import { Chapter, Passage, Text } from "./types.js" */
/** @import { Fold } from "./fold.js" */
/** @import { Heading } from "./headings.js" */
/** @import { Titles } from "./titles.js" */
/** @import { Documents } from "./documents.js" */
/** @typedef {{ titles: Titles, documents: Documents }} Names */
/**
 * A line, without marks of Markdown; `level` is that of a heading where the file says that it is one.
 * @typedef {{ at: number, text: string, plain: string, heading: Heading | undefined, label: string, cut: number, article: boolean }} Line
 */

const FINISHED = /[。;!?…:][”"'」』)]?$|[A-Za-z\d][.][”"')]?$/;
const OPEN = /(?:\b(?:GB|GB\/|GB\/?[TZ]|ISO|IEC|T\/|T\/[A-Z]{2,}|No\.)|[、,(《“/—–-]|第)$/;
/** An English word behind which a number of a clause goes on. */
const LEADING = /\s(?:in|of|see|under|by|with|and|clauses?)$/;
const NUMBER_FIRST = /^(?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)/;
/** A number of a standard in brackets, which is that of the title before it. */
const BRACKETED = /^\((?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)/;
/** A number of a standard with its title, as an entry of a list has them. */
const ENTRY = /^[^\u4e00-\u9fff]{0,6}?(?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)[A-Z/]*\s?\d[\d.]*(?:\s?[-—:]\s?(?:19|20)\d\d)?,?\s+([^,。;、()《》]+)$/;
const YEAR_LAST = /[-—:]\s?(?:19|20)\d\d$/;
/** A number that is broken at a point: `8.5.` and `7`, `8.5` and `.7`, `GB/T 20000.` and `10—2016`. */
const POINT_LAST = /(?:^|[^\dA-Za-z.-])(?:[A-Z]\.|\d{1,2}\.)(?:\d{1,2}\.)*$/;
const NUMBER_GOES_ON = /^\d{1,2}(?:\.\d{1,2})*(?:(?![\d.、)])|(?=、\s?\d{1,2}\.\d))/;
const POINT_FIRST = /^\.\d/;
const PART_LAST = /(?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)[A-Z/]*\s?\d+\.$/;
const PART_GOES_ON = /^\d{1,2}\s?[-—:]\s?(?:19|20)\d\d/;
const YEAR_FIRST = /^[-—–]\s?(?:19|20)\d\d/;
const WRAPPED = 0.85; // of the widest lines, so that one may go on in the next
const WIDEST = 0.9; // of all lines are no wider than the widest
const NARROW = 40; // half-width characters: no text is wrapped at less
const ALIKE = 0.1; // of all lines are the longest, where a text is wrapped by letters
const PROSE = 15;

/** @param {string} text */
const widthOf = (text) => Array.from(text).reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);

/**
 * Whether a line is as full as the lines of its text get, which is wrapped by width or by so many letters.
 * @param {string[]} lines
 * @returns {(line: string) => boolean}
 */
const fullIn = (lines) => {
  const said = lines.map((line) => line.trim()).filter(Boolean);
  const widths = said.map(widthOf).sort((a, b) => a - b);
  const width = Math.max(NARROW, WRAPPED * (widths[Math.floor(WIDEST * widths.length)] ?? 0));
  const longest = said.reduce((most, { length }) => Math.max(most, length), 0) - 1;
  const cut = said.filter(({ length }) => length >= longest).length >= Math.max(3, ALIKE * said.length);
  return (line) => widthOf(line) >= width || (cut && line.length >= longest);
};

/** What parts the cells of a table beside `|`: full-width strokes and such of boxes. */
export const WIDE_BAR = /\s?[\uff5c\u2502\u2503\u2223\uffe8]\s?/g;

/** A line without the marks of Markdown. @param {string} line */
const unmarked = (line) => {
  const quoted = line.replace(/^\s*(?:>\s?)+/, "").replace(/\*\*|__|`/g, "");
  const barred = quoted.replace(WIDE_BAR, " | ");
  if (!/^\s*\|.*\|\s*$|\S\s\|\s.*\s\|\s/.test(barred)) return quoted.trim();
  return /^[\s|:-]+$/.test(barred) ? "" : barred.replace(/\|/g, "\t ").trim();
};

/**
 * @param {string} source
 * @param {number} at
 * @param {Fold} fold
 * @param {number | undefined} level of a heading where the file has one
 * @returns {Line}
 */
const lineOf = (source, at, fold, level) => {
  const text = unmarked(source.replace(/\f/g, ""));
  const plain = fold.of(text);
  const formed = headingOf(plain);
  const heading = level ? { kind: "#".repeat(level), label: formed?.label ?? "", title: formed?.title ?? plain } : formed;
  const { label, length, article } = heading ? { label: heading.label, length: 0, article: false } : labelOf(plain);
  return { at, text, plain, heading, label, cut: length, article };
};

/** Whether brackets or quotation marks that a text opens are still open at its end. @param {string} text */
const isOpen = (text) =>
  OPEN.test(text) || LEADING.test(text) || [["《", "》"], ["(", ")"], ["“", "”"]].some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));

/**
 * Whether a passage goes on in the next line.
 * @param {{ text: string, last: Line, first: Line }} passage in plain characters
 * @param {Line} next
 * @param {(line: string) => boolean} isFull
 * @param {Names} names
 */
const goesOn = ({ text, last, first }, next, isFull, { titles, documents }) => {
  const open = isOpen(text) || documents.goesOn(text, next.plain);
  if ((first.heading && !open) || isBeginning(next, text)) return false;
  if (open || (isBroken(text, next) && !isNextItem(first.label, next.label))) return true;
  if (next.label || next.heading) return false;
  const title = entryOf(text);
  if (titles.goesOn(title, next.plain)) return true;
  if (FINISHED.test(text)) return false;
  if (/^[a-z]/.test(next.plain)) return true;
  return !titles.isMeant(title) && (isFull(last.text) || isProse(text, first, next));
};

/** Whether a number stands behind another one at its level: `2.4` behind `2.3`. @param {string} label @param {string} next */
const isNextItem = (label, next) => {
  const [numbers, more] = [label, next].map((one) => one.split(".").map(Number));
  const last = numbers.length - 1;
  return last > 0 && more.length === numbers.length && more[last] > numbers[last] && numbers.every((one, at) => at === last || one === more[at]);
};

/** The title with which a text ends that is an entry of a list. @param {string} text */
const entryOf = (text) => ENTRY.exec(text)?.[1] ?? "";

/** Whether a line begins something new, whatever the text before it ends in. @param {Line} line @param {string} before */
const isBeginning = ({ article, heading, plain }, before) => article || (heading && !isDoubtful(heading.kind)) || isListed(plain, before);

/** Whether a number is broken between a text and the next line, or parted from its title. @param {string} text @param {Line} next */
const isBroken = (text, { plain, heading }) => {
  if (BRACKETED.test(plain)) return !FINISHED.test(text);
  if (/\d$/.test(text)) return YEAR_FIRST.test(plain) || POINT_FIRST.test(plain);
  return (POINT_LAST.test(text) && NUMBER_GOES_ON.test(plain) && !heading) || (PART_LAST.test(text) && PART_GOES_ON.test(plain));
};

/** Whether a text is one that goes on, and no entry of a list. @param {string} text @param {Line} first @param {Line} next */
const isProse = (text, first, next) => !NUMBER_FIRST.test(next.plain) && (first.article || (/[,、]/.test(text) && text.length >= PROSE));

/**
 * Headings that may be items of a list are items where three or more of a kind stand one after the other, or one before another
 * with nothing between.
 * @param {Line[]} lines
 */
const settle = (lines) => {
  for (let first = 0; first < lines.length; ) {
    const kind = lines[first].heading?.kind ?? "";
    let end = first + 1;
    while (isDoubtful(kind) && end < lines.length && lines[end].heading?.kind === kind) end += 1;
    const items = end - first > 2 ? end : end - 1;
    for (const line of isDoubtful(kind) ? lines.slice(first, items) : []) Object.assign(line, { heading: undefined, cut: labelOf(line.plain).length });
    first = end;
  }
};

/** The lines that say something, without those of the contents. @param {Line[]} lines */
const said = (lines) => {
  const headings = new Map(lines.flatMap(({ heading, plain, at }) => (heading ? [[unpaged(plain), at]] : [])));
  return lines.filter(({ at, text, plain, heading }) => {
    if (!plain || isContents(text)) return false;
    return !(heading && (headings.get(unpaged(plain)) ?? at) > at);
  });
};

/** @param {Line} line @returns {Passage} */
const begun = ({ at, text, plain, heading, label, cut }) => ({
  line: at, to: at, text: text.slice(cut), plain: plain.slice(cut), starts: [[0, at]], label, ...(heading ? { heading: heading.kind } : {}),
});

/** @param {Passage} passage @param {Line} line */
const goOn = (passage, { at, text, plain }) => {
  const words = /(?:[a-z,;]|[A-Za-z]{2})$/.test(passage.plain) && /^[A-Za-z(]/.test(plain);
  const apart = (/\d$/.test(passage.plain) && /^[A-Z]{2}/.test(plain)) || (YEAR_LAST.test(passage.plain) && /^\d/.test(plain));
  const space = words || apart || (LEADING.test(passage.plain) && /^\d/.test(plain)) ? " " : "";
  passage.starts.push([passage.text.length + space.length, at]);
  passage.text += space + text;
  passage.plain += space + plain;
  passage.to = at;
};

/**
 * @param {Line[]} lines
 * @param {(last: Line, next: Line) => boolean} isNext whether nothing of the text stands between two lines
 * @param {(passage: { text: string, last: Line, first: Line }, next: Line) => boolean} isOne whether a passage goes on in a line
 */
const passagesOf = (lines, isNext, isOne) => {
  /** @type {Passage[]} */
  const made = [];
  /** @type {{ first: Line, last: Line } | undefined} */
  let now;
  for (const line of lines) {
    const passage = made[made.length - 1];
    if (now && isNext(now.last, line) && isOne({ text: passage.plain, ...now }, line)) {
      goOn(passage, line);
      now.last = line;
    } else {
      made.push(begun(line));
      now = { first: line, last: line };
    }
  }
  return made;
};

/** @param {Passage[]} passages @returns {Chapter[]} */
const chaptersOf = (passages) => {
  /** @type {Chapter[]} */
  const made = [];
  /** @type {{ kind: string, chapter: Chapter }[]} */
  const open = [];
  for (const [place, { heading, line, text }] of passages.entries()) {
    if (!heading) continue;
    const same = open.findIndex(({ kind }) => kind === heading);
    const above = same < 0 ? open.findIndex(({ kind }) => kind.startsWith("#") && heading.startsWith("#") && kind > heading) : same;
    for (const { chapter } of above < 0 ? [] : open.splice(above)) chapter.end = place;
    const chapter = { line, title: text.replace(/^#+\s*/, ""), level: open.length + 1, first: place + 1, end: passages.length };
    open.push({ kind: heading, chapter });
    made.push(chapter);
  }
  return made;
};

/**
 * @param {string} text
 * @param {Fold} fold
 * @param {Names} names that lines may break
 * @param {Record<number, number>} levels of headings, by their lines, where the file says which lines are headings
 * @returns {Text}
 */
export const readText = (text, fold, names, levels = {}) => {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const printed = new Set([...furniture(lines)].map((at) => at + 1));
  const all = said(lines.map((line, at) => lineOf(line, at + 1, fold, levels[at + 1])).filter(({ at }) => !printed.has(at)));
  settle(all);
  const isFull = fullIn(lines);
  /** @param {Line} last @param {Line} next */
  const isNext = (last, next) => {
    const between = lines.slice(last.at, next.at - 1).map((line, more) => (printed.has(last.at + more + 1) ? "printed" : line.trim()));
    return !between.length || (between.includes("printed") && between.every((line) => line === "printed" || !line));
  };
  const passages = passagesOf(all, isNext, (passage, next) => goesOn(passage, next, isFull, names));
  return { lines, passages, chapters: chaptersOf(passages) };
};

/**
 * The line of a place in a passage.
 * @param {Passage} passage
 * @param {number} at
 */
export const lineAt = ({ starts }, at) => {
  let found = 0;
  while (found + 1 < starts.length && starts[found + 1][0] <= at) found += 1;
  return starts[found][1];
};
