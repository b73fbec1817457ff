// The text of a Word file: a paragraph a line, a row of a table a line, with the numbers that Word counts, and which are headings.
import { Numbering } from "./docx_numbering.js";
import { readXml, valueOf } from "./xml.js";

/** @import { Attributes } from "./xml.js" */
/** @typedef {{ document: string, styles?: string, numbering?: string }} Parts XML, as text */
/** @typedef {{ based: string, level: number | undefined, list: string | undefined, depth: number | undefined }} Style */
/** @typedef {{ words: string, style: string, level: number | undefined, list: string | undefined, depth: number | undefined }} Paragraph */

const DEEPEST = 9; // 9 says in Word that a paragraph is body text

/** @param {string | undefined} written */
const numberOf = (written) => (written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined);

/** @param {string | undefined} xml @returns {Map<string, Style>} */
const stylesOf = (xml) => {
  const made = new Map();
  /** @type {Style} */
  let style = { based: "", level: undefined, list: undefined, depth: undefined };
  if (!xml) return made;
  readXml(xml, {
    start: (tag, attributes) => {
      if (tag === "style") {
        style = { based: "", level: undefined, list: undefined, depth: undefined };
        made.set(valueOf(attributes, "styleId") ?? "", style);
      } else if (tag === "basedOn") style.based = valueOf(attributes) ?? "";
      else if (tag === "outlineLvl") style.level = numberOf(valueOf(attributes));
      else if (tag === "numId") style.list = valueOf(attributes);
      else if (tag === "ilvl") style.depth = numberOf(valueOf(attributes));
    },
  });
  return made;
};

/**
 * What a style says, or one that it is based on.
 * @template {"level" | "list" | "depth"} Key
 * @param {Map<string, Style>} styles
 * @param {string} id
 * @param {Key} key
 * @returns {Style[Key] | undefined}
 */
const said = (styles, id, key) => {
  for (let [style, left] = [styles.get(id), styles.size]; style && left >= 0; left -= 1) {
    if (style[key] !== undefined) return style[key];
    style = styles.get(style.based);
  }
  return undefined;
};

class Body {
  /** @param {Map<string, Style>} styles @param {Numbering} numbering */
  constructor(styles, numbering) {
    this.styles = styles;
    this.numbering = numbering;
    /** @type {string[]} */
    this.lines = [];
    /** @type {Record<number, number>} */
    this.levels = {};
    /** Paragraphs that are open: one in a text box stands inside another. @type {Paragraph[]} */
    this.open = [];
    /** The cells of the rows that are open. @type {string[][]} */
    this.rows = [];
    this.skipped = 0;
    this.inText = false;
    this.inChange = 0;
  }

  /** @param {string} tag @param {Attributes} attributes */
  start(tag, attributes) {
    const now = this.open[this.open.length - 1];
    if (tag === "Fallback" || this.skipped) this.skipped += tag === "Fallback" ? 1 : 0;
    else if (tag === "tr") this.rows.push([]);
    else if (tag === "tc") this.rows[this.rows.length - 1]?.push("");
    else if (tag === "p") this.open.push({ words: "", style: "", level: undefined, list: undefined, depth: undefined });
    else if (tag === "pPrChange" || tag === "rPrChange") this.inChange += 1;
    else if (tag === "t") this.inText = true;
    else if (now && !this.inChange) this.inside(now, tag, attributes);
  }

  /** @param {Paragraph} now @param {string} tag @param {Attributes} attributes */
  inside(now, tag, attributes) {
    if (tag === "pStyle") now.style = valueOf(attributes) ?? "";
    else if (tag === "outlineLvl") now.level = numberOf(valueOf(attributes));
    else if (tag === "numId") now.list = valueOf(attributes);
    else if (tag === "ilvl") now.depth = numberOf(valueOf(attributes));
    else if (tag === "tab") now.words += "\t";
    else if (tag === "br" || tag === "cr") now.words += "\n";
    else if (tag === "noBreakHyphen") now.words += "-";
  }

  /** @param {string} tag */
  end(tag) {
    if (tag === "Fallback") this.skipped -= 1;
    else if (this.skipped) return;
    else if (tag === "t") this.inText = false;
    else if (tag === "pPrChange" || tag === "rPrChange") this.inChange -= 1;
    else if (tag === "p") this.paragraph(this.open.pop());
    else if (tag === "tr") this.row(this.rows.pop() ?? []);
  }

  /** @param {string} words */
  text(words) {
    const now = this.open[this.open.length - 1];
    if (this.inText && now && !this.skipped) now.words += words;
  }

  /** @param {Paragraph | undefined} done */
  paragraph(done) {
    if (!done) return;
    const { styles, numbering, rows } = this;
    const list = done.list ?? said(styles, done.style, "list");
    const depth = done.depth ?? said(styles, done.style, "depth") ?? numbering.depthOf(list, done.style);
    const label = numbering.next(list, depth);
    const words = label && done.words.trim() ? `${label} ${done.words}` : done.words;
    const row = rows[rows.length - 1];
    if (row?.length) {
      const last = row.length - 1;
      row[last] += (row[last] && words ? " " : "") + words.replace(/\n/g, " ");
      return;
    }
    const level = done.level ?? said(styles, done.style, "level");
    if (level !== undefined && level < DEEPEST && done.words.trim()) this.levels[this.lines.length + 1] = level + 1;
    this.lines.push(...words.split("\n"));
  }

  /** @param {string[]} cells */
  row(cells) {
    const words = cells.join("\t");
    const outer = this.rows[this.rows.length - 1];
    if (outer?.length) outer[outer.length - 1] += ` ${cells.join(" ")}`;
    else this.lines.push(words);
  }
}

/**
 * The text of a Word file by its parts, and the levels of its headings by their lines.
 * @param {Parts} parts
 * @returns {{ text: string, levels: Record<number, number> }}
 */
export const readDocx = ({ document, styles, numbering }) => {
  const body = new Body(stylesOf(styles), new Numbering(numbering));
  readXml(document, {
    start: (tag, attributes) => body.start(tag, attributes),
    end: (tag) => body.end(tag),
    text: (words) => body.text(words),
  });
  return { text: body.lines.join("\n"), levels: body.levels };
};
