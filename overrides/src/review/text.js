// A document as a review reads it: its lines, the passages that they make, and its chapters.
import { furniture } from "./pages.js";
import { headingOf, isContents, isDoubtful, isListed, labelOf, unpaged } from "./headings.js";

/** @import { Chapter, Passage, Text } from "./types.js" */
/** @import { Fold } from "./fold.js" */
/** @import { Heading } from "./headings.js" */
/**
 * A line, without marks of Markdown; `level` is that of a heading where the file says that it is one.
 * @typedef {{ at: number, text: string, plain: string, heading: Heading | undefined, label: string, cut: number, article: boolean }} Line
 */

const FINISHED = /[。;!?…:][”"'」』)]?$|[A-Za-z\d][.][”"')]?$/;
const OPEN = /(?:\b(?:GB|GB\/|GB\/?[TZ]|ISO|IEC|T\/|T\/[A-Z]{2,}|No\.)|[、,(《“/—–-]|第)$/;
const NUMBER_FIRST = /^(?:GB|T\/[A-Z]|ISO|IEC)/;
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

/** A line without the marks of Markdown. @param {string} line */
const unmarked = (line) => {
  const quoted = line.replace(/^\s*(?:>\s?)+/, "").replace(/\*\*|__|`/g, "");
  if (!/^\s*\|.*\|\s*$/.test(quoted)) return quoted.trim();
  return /^[\s|:-]+$/.test(quoted) ? "" : quoted.replace(/\|/g, "\t ").trim();
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
  OPEN.test(text) || [["《", "》"], ["(", ")"], ["“", "”"]].some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));

/**
 * Whether a passage goes on in the next line.
 * @param {{ text: string, last: Line, first: Line }} passage in plain characters
 * @param {Line} next
 * @param {(line: string) => boolean} isFull
 */
const goesOn = ({ text, last, first }, next, isFull) => {
  if (first.heading && !isOpen(text)) return false;
  if (next.article || (next.heading && !isDoubtful(next.heading.kind))) return false;
  if (isListed(next.plain, text)) return false;
  if (isOpen(text) || (/\d$/.test(text) && YEAR_FIRST.test(next.plain))) return true;
  if (next.label || next.heading || FINISHED.test(text)) return false;
  return /^[a-z]/.test(next.plain) || isFull(last.text) || isProse(text, first, next);
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
  const space = words || (/\d$/.test(passage.plain) && /^[A-Z]{2}/.test(plain)) ? " " : "";
  passage.starts.push([passage.text.length + space.length, at]);
  passage.text += space + text;
  passage.plain += space + plain;
  passage.to = at;
};

/** @param {Line[]} lines @param {(line: string) => boolean} isFull @param {Set<number>} printed lines that are none of the text, from 1 */
const passagesOf = (lines, isFull, printed) => {
  /** @type {Passage[]} */
  const made = [];
  /** @type {{ first: Line, last: Line } | undefined} */
  let now;
  for (const line of lines) {
    const passage = made[made.length - 1];
    const next = now && Array.from({ length: line.at - now.last.at - 1 }, (_, more) => line.at - 1 - more).every((at) => printed.has(at));
    if (now && next && goesOn({ text: passage.plain, ...now }, line, isFull)) {
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
 * @param {Record<number, number>} levels of headings, by their lines, where the file says which lines are headings
 * @returns {Text}
 */
export const readText = (text, fold, levels = {}) => {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const printed = new Set([...furniture(lines)].map((at) => at + 1));
  const all = said(lines.map((line, at) => lineOf(line, at + 1, fold, levels[at + 1])).filter(({ at }) => !printed.has(at)));
  settle(all);
  const passages = passagesOf(all, fullIn(lines), printed);
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
