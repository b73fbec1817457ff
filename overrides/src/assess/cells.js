// The cells of a workbook as a person reads them: `generator/formats/xlsx/cells.py` reads the same.
import { SaxesParser } from "saxes";
import { Archive } from "./archive.js";
import { commentsOf, picturesOf } from "./beside.js";
import { Refusal } from "./messages.js";
import { asDay, formatKind, plainNumber } from "./numbers.js";
import { SheetReader, placeOf } from "./sheet_reader.js";
import { digitsOf, whole } from "./text.js";

/** @typedef {import("./types.js").WorkbookRules} WorkbookRules */
/** @typedef {{ words: string, formula: boolean }} Cell */
/** @typedef {Record<string, string>} Attributes */
/** @typedef {{ start: (tag: string, attributes: Attributes) => void, end?: (tag: string) => void, text?: (words: string) => void }} Handlers */

/** A sheet: its cells by row, both counted from 1, and what else a person put there. */
export class SheetCells {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    /** @type {Map<number, Map<number, Cell>>} */
    this.rows = new Map();
    /** Cells made one: first row, first column, last row, last column. @type {[number, number, number, number][]} */
    this.merged = [];
    /** @type {import("./beside.js").Beside[]} */
    this.comments = [];
    /** Pictures and shapes over the cells, and pictures in them. @type {import("./beside.js").Beside[]} */
    this.pictures = [];
  }

  /** @param {number} row @param {number} column @returns {Cell} */
  cell(row, column) {
    return this.rows.get(row)?.get(column) ?? { words: "", formula: false };
  }

  /** @param {number} [from] the first row @returns {number[]} */
  numbers(from = 1) {
    return Array.from(this.rows.keys()).filter((row) => row >= from).sort((a, b) => a - b);
  }

  /** Its cells in reading order. @param {number} [from] @returns {{ row: number, column: number, cell: Cell }[]} */
  cells(from = 1) {
    return this.numbers(from).flatMap((row) =>
      Array.from(this.rows.get(row) ?? []).sort(([a], [b]) => a - b).map(([column, cell]) => ({ row, column, cell })),
    );
  }
}

/** @param {string} part */
const broken = (part) => new Refusal("not-workbook", part);

/** @param {string} name */
const local = (name) => name.slice(name.lastIndexOf(":") + 1);

/** Reads a part from its beginning to its end. @param {Uint8Array} content @param {string} part @param {Handlers} handlers */
export const readXml = (content, part, { start, end, text }) => {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", () => { throw broken(part); });
  parser.on("doctype", () => { throw broken(part); });
  parser.on("opentag", ({ name, attributes }) => start(local(name), /** @type {Attributes} */ (attributes)));
  if (end) parser.on("closetag", ({ name }) => end(local(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  let words;
  try {
    words = new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw broken(part);
  }
  parser.write(words).close();
};

/** The name of a part that a part in a folder names. @param {string} folder @param {string} target */
const joined = (folder, target) => {
  /** @type {string[]} */
  const steps = [];
  for (const step of (target.startsWith("/") ? target : `${folder}/${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
};

/** Excel writes characters that XML has no room for as _x000D_. @param {string} text */
const unescaped = (text) => {
  if (!text.includes("_x")) return text;
  return whole(text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits) => String.fromCharCode(parseInt(digits, 16))));
};

/** @param {Uint8Array} content @param {string} part */
const stringsOf = (content, part) => {
  /** @type {string[]} */
  const made = [];
  let words = "";
  let phonetic = 0;
  let inside = false;
  readXml(content, part, {
    start: (tag) => {
      if (tag === "si") words = "";
      else if (tag === "rPh") phonetic += 1;
      else if (tag === "t") inside = !phonetic;
    },
    end: (tag) => {
      if (tag === "si") made.push(unescaped(words));
      else if (tag === "rPh") phonetic -= 1;
      else if (tag === "t") inside = false;
    },
    text: (text) => { if (inside) words += text; },
  });
  return made;
};

/** @param {Uint8Array} content @param {string} part @param {WorkbookRules} rules */
const kindsOf = (content, part, rules) => {
  /** @type {Map<string, import("./numbers.js").Kind>} */
  const own = new Map();
  /** @type {import("./numbers.js").Kind[]} */
  const made = [];
  let styles = false;
  readXml(content, part, {
    start: (tag, { numFmtId = tag === "numFmt" ? "" : "0", formatCode = "" }) => {
      if (tag === "numFmt") own.set(numFmtId, formatKind(formatCode));
      else if (tag === "cellXfs") styles = true;
      else if (tag === "xf" && styles) made.push(own.get(numFmtId) || (rules.days.includes(numFmtId) ? "day" : rules.times.includes(numFmtId) ? "time" : ""));
    },
    end: (tag) => { if (tag === "cellXfs") styles = false; },
  });
  return made;
};

class Book {
  /** @param {Archive} archive @param {WorkbookRules} rules */
  constructor(archive, rules) {
    this.archive = archive;
    this.rules = rules;
    this.left = rules.limits.cells;
    this.from1904 = false;
    /** @type {{ name: string, link: string }[]} */
    this.listed = [];
    const main = Array.from(this.linksOf("").values()).find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
    const content = archive.part(main);
    if (!content) throw broken("workbook.xml");
    readXml(content, main, { start: (tag, attributes) => this.start(tag, attributes) });
    this.links = this.linksOf(main);
    this.strings = this.shared("sharedStrings", stringsOf);
    this.kinds = this.shared("styles", (part, path) => kindsOf(part, path, rules));
  }

  /** @param {string} tag @param {Attributes} attributes */
  start(tag, attributes) {
    if (tag === "workbookPr") this.from1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
    if (tag !== "sheet") return;
    const link = Object.entries(attributes).find(([name]) => name.endsWith(":id"));
    this.listed.push({ name: attributes.name ?? "", link: link ? link[1] : "" });
  }

  /** Kind and target of the relations of a part, by their ids. @param {string} name */
  linksOf(name) {
    const cut = name.lastIndexOf("/");
    const folder = name.slice(0, Math.max(cut, 0));
    const path = joined(folder, `_rels/${name.slice(cut + 1)}.rels`);
    /** @type {Map<string, { kind: string, target: string }>} */
    const made = new Map();
    const content = this.archive.part(path);
    if (!content) return made;
    readXml(content, path, {
      start: (tag, { Id = "", Type = "", Target = "" }) => {
        if (tag === "Relationship") made.set(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), target: joined(folder, Target) });
      },
    });
    return made;
  }

  /** @template T @param {string} wanted @param {(content: Uint8Array, path: string) => T[]} read @returns {T[]} */
  shared(wanted, read) {
    const path = Array.from(this.links.values()).find(({ kind }) => kind === wanted)?.target ?? "";
    const content = this.archive.part(path);
    return content ? read(content, path) : [];
  }

  sheets() {
    return this.listed.map(({ name, link }) => this.sheet(name, this.links.get(link)?.target ?? ""));
  }

  /** @param {string} name @param {string} path */
  sheet(name, path) {
    const made = new SheetCells(name);
    const links = path ? Array.from(this.linksOf(path).values()) : [];
    /** @param {string} name @param {string} part */
    const place = (name, part) => placeOf(name, this.rules.limits, () => { throw broken(part); });
    /** @type {import("./beside.js").Read} */
    const read = (part, handlers) => {
      const found = this.archive.part(part);
      if (found) readXml(found, part, handlers);
    };
    made.comments = commentsOf(read, links, (name) => place(name, path));
    made.pictures = links.filter(({ kind }) => kind === "drawing").flatMap(({ target }) => picturesOf(read, target));
    const content = this.archive.part(path);
    if (!content) return made;
    readXml(content, path, new SheetReader(made, (name) => place(name, path), (...cell) => this.words(...cell)));
    return made;
  }

  /** What a cell says. @param {string} kind @param {string} style @param {string} value @param {string | null} formula @returns {Cell} */
  words(kind, style, value, formula) {
    const words = formula ? `=${unescaped(formula)}` : this.valueWords(kind, style, value);
    if (words) {
      this.left -= 1;
      if (this.left < 0) throw new Refusal("too-many-cells", String(this.rules.limits.cells));
    }
    return { words, formula: formula !== null };
  }

  /** @param {string} kind @param {string} style @param {string} value */
  valueWords(kind, style, value) {
    if (kind === "s") return this.strings[digitsOf(value, -1)] ?? "";
    if (kind === "b") return value === "1" ? "TRUE" : "FALSE";
    if (kind === "str" || kind === "inlineStr" || kind === "e") return unescaped(value);
    if (kind === "d") return value.replace(/T00:00(:00(\.0+)?)?Z?$/, "").replace(/T/g, " ");
    const shows = this.kinds[digitsOf(style, 0)] ?? "";
    return (shows && asDay(value, shows, this.from1904)) || plainNumber(value);
  }
}

/** The sheets of a workbook in its order; throws Refusal when it cannot be read. @param {Uint8Array} bytes @param {WorkbookRules} rules */
export const workbookCells = (bytes, rules) => {
  const { file, unpacked } = rules.limits;
  if (bytes.length > file) throw new Refusal("too-large", String(Math.floor(file / 1_000_000)));
  return new Book(new Archive(bytes, unpacked), rules).sheets();
};
