// A document on the desk: read, reviewed step by step, shown, and written down.
import { Archive } from "../assess/archive.js";
import { readDocx } from "./docx.js";
import { htmlOf } from "./html.js";
import { Reviewer, plainReview } from "./review.js";
import { aboutOf, Viewer } from "./view.js";
import { xlsxOf } from "./xlsx.js";
import { readXml } from "./xml.js";

/** @import { Against, Decisions, Review, Text, View } from "./types.js" */
/** @import { Book } from "../search/book.js" */
/** @import { Language } from "../search/types.js" */
/** @import { Parts } from "./docx.js" */
/**
 * A text, the parts of a Word file, or its bytes.
 * @typedef {{ text: string } | Parts | { docx: Uint8Array }} Brought
 * @typedef {"html" | "xlsx" | "json" | "txt"} Kind
 * @typedef {{ languages: Language[], accent: string, site: string }} Wanted how a report looks
 */

const LARGEST = 300_000_000; // bytes that a Word file may unpack to
const MAIN = "word/document.xml";

/** @param {Archive} archive @param {string} name */
const textOf = (archive, name) => {
  const part = archive.part(name);
  return part ? new TextDecoder().decode(part) : undefined;
};

/** The parts of a Word file that say what stands in it; throws where it is none. @param {Uint8Array} bytes @returns {Parts} */
const unpacked = (bytes) => {
  const archive = new Archive(bytes, LARGEST);
  /** @type {Map<string, string>} */
  const links = new Map();
  /** @param {string} path */
  const read = (path) =>
    readXml(textOf(archive, path) ?? "<none/>", {
      start: (tag, { Type = "", Target = "" }) => {
        if (tag === "Relationship") links.set(Type.slice(Type.lastIndexOf("/") + 1), Target.replace(/^\//, ""));
      },
    });
  read("_rels/.rels");
  const main = links.get("officeDocument") ?? MAIN;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  read(`${folder}_rels/${main.slice(folder.length)}.rels`);
  /** @param {string} kind */
  const beside = (kind) => {
    const target = links.get(kind);
    return target && (textOf(archive, folder + target) ?? textOf(archive, target));
  };
  const [document, styles, numbering] = [textOf(archive, main), beside("styles"), beside("numbering")];
  if (!document) throw new Error("no document");
  return { document, ...(styles ? { styles } : {}), ...(numbering ? { numbering } : {}) };
};

export class Desk {
  /** @param {Against} against @param {Book} book with everything that the index has */
  constructor(against, book) {
    this.against = against;
    this.reviewer = new Reviewer(against, book);
    this.name = "";
    this.source = "";
    /** @type {Text} */
    this.text = { lines: [], passages: [], chapters: [] };
    /** @type {Review | undefined} */
    this.made = undefined;
  }

  /**
   * Takes a document, and reviews it step by step: what it yields is the share that is done.
   * @param {Brought} brought
   * @param {string} name of the document
   */
  *take(brought, name) {
    const parts = "docx" in brought ? unpacked(brought.docx) : brought;
    const { text, levels } = "text" in parts ? { text: parts.text, levels: {} } : readDocx(parts);
    this.name = name;
    this.source = text;
    this.text = this.reviewer.read(text, levels);
    this.made = yield* this.reviewer.steps(this.text);
  }

  /**
   * What is shown of the review.
   * @param {Language} language
   * @param {Decisions} [decisions]
   * @returns {View}
   */
  view(language, decisions) {
    if (!this.made) throw new Error("nothing is reviewed");
    return new Viewer(this.reviewer, this.text, this.made, this.against.said, aboutOf(this.against, this.name, language)).view(decisions);
  }

  /**
   * The report as a file.
   * @param {Kind} kind
   * @param {Wanted} wanted
   * @param {Decisions} [decisions]
   * @returns {string | Uint8Array<ArrayBuffer>}
   */
  file(kind, { languages, accent, site }, decisions) {
    if (kind === "txt") return this.source;
    if (kind === "json") return `${JSON.stringify(plainReview(/** @type {Review} */ (this.made)), null, 1)}\n`;
    const shown = languages.map((language) => ({ language, view: this.view(language, decisions) }));
    if (kind === "xlsx") return xlsxOf(shown.map(({ view }) => view));
    return htmlOf(shown, { style: this.against.style, accent, site });
  }
}
