// The numbers that Word counts for paragraphs, which stand nowhere in the text: `numbering.xml`.
import { numeral } from "./numerals.js";
import { readXml, valueOf } from "./xml.js";

/** @import { Attributes } from "./xml.js" */
/** @typedef {{ format: string, text: string, start: number, style: string, legal: boolean }} Level */

const DEEPEST = 9;

/** @param {number} count */
const letter = (count) => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

/** @param {number} count */
const roman = (count) =>
  [[10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]].reduce(
    ({ made, left }, [value, sign]) => {
      const times = Math.floor(left / Number(value));
      return { made: made + String(sign).repeat(times), left: left - times * Number(value) };
    },
    { made: "", left: count },
  ).made;

/** @param {number} count @param {string} format */
const printed = (count, format) => {
  if (format === "none") return "";
  if (count < 1) return String(count);
  if (/^(?:chinese|japanese|taiwanese|ideographDigital)/.test(format)) return numeral(count);
  if (/Letter$/.test(format)) return format === "upperLetter" ? letter(count).toUpperCase() : letter(count);
  if (/Roman$/.test(format)) return format === "upperRoman" ? roman(count).toUpperCase() : roman(count);
  return format === "decimalZero" && count < 10 ? `0${count}` : String(count);
};

export class Numbering {
  /** @param {string | undefined} xml */
  constructor(xml) {
    /** The levels of each list by the list that it is made after. @type {Map<string, Level[]>} */
    this.abstracts = new Map();
    /** Of each list the one that it is made after, and where its levels begin otherwise. @type {Map<string, { of: string, starts: number[] }>} */
    this.lists = new Map();
    /** @type {Map<string, number[]>} */
    this.counts = new Map();
    /** @type {Set<string>} */
    this.begun = new Set();
    if (xml) this.read(xml);
  }

  /** @param {string} xml */
  read(xml) {
    /** @type {Level[]} */
    let levels = [];
    /** @type {Level | undefined} where values go; none inside what replaces levels of a list */
    let level;
    let list = { of: "", starts: /** @type {number[]} */ ([]) };
    let depth = 0;
    let inOverride = false;
    /** @type {Record<string, (attributes: Attributes, value: string) => void>} */
    const takes = {
      abstractNum: (attributes) => this.abstracts.set(valueOf(attributes, "abstractNumId") ?? "", (levels = [])),
      num: (attributes) => this.lists.set(valueOf(attributes, "numId") ?? "", (list = { of: "", starts: [] })),
      abstractNumId: (_, value) => (list.of = value),
      lvlOverride: (attributes) => {
        inOverride = true;
        level = undefined;
        depth = Number(valueOf(attributes, "ilvl"));
      },
      startOverride: (_, value) => (list.starts[depth] = Number(value)),
      lvl: (attributes) => {
        level = inOverride ? undefined : { format: "decimal", text: "", start: 1, style: "", legal: false };
        if (level) levels[Number(valueOf(attributes, "ilvl"))] = level;
      },
      start: (_, value) => level && (level.start = Number(value) || 0),
      numFmt: (_, value) => level && (level.format = value),
      lvlText: (_, value) => level && (level.text = value),
      pStyle: (_, value) => level && (level.style = value),
      isLgl: (_, value) => level && (level.legal = value !== "0" && value !== "false"),
    };
    readXml(xml, {
      start: (tag, attributes) => takes[tag]?.(attributes, valueOf(attributes) ?? ""),
      end: (tag) => {
        if (tag === "lvlOverride") inOverride = false;
      },
    });
  }

  /** The level of a list that is tied to a style. @param {string | undefined} list @param {string} style */
  depthOf(list, style) {
    const levels = this.abstracts.get(this.lists.get(list ?? "")?.of ?? "") ?? [];
    return Math.max(0, levels.findIndex((level) => level?.style === style));
  }

  /**
   * The number of the next paragraph of a list, as Word prints it; nothing for bullets and for paragraphs of no list.
   * @param {string | undefined} list
   * @param {number} depth
   */
  next(list, depth) {
    const { of, starts } = this.lists.get(list ?? "") ?? { of: "", starts: [] };
    const levels = this.abstracts.get(of);
    const level = levels?.[depth];
    if (!levels || !level || depth >= DEEPEST) return "";
    const counts = this.counts.get(of) ?? [];
    this.counts.set(of, counts);
    const key = `${list} ${depth}`;
    const begins = starts[depth] !== undefined && !this.begun.has(key) ? starts[depth] : undefined;
    this.begun.add(key);
    counts[depth] = begins ?? (counts[depth] === undefined ? level.start : counts[depth] + 1);
    counts.length = depth + 1;
    if (level.format === "bullet") return "";
    return level.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1;
      return printed(counts[at] ?? levels[at]?.start ?? 1, level.legal ? "decimal" : (levels[at]?.format ?? "decimal"));
    }).trim();
  }
}
