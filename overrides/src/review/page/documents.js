// Documents that people bring: a file by its kind, or what was pasted.
/** @import { Brought } from "../desk.js" */
/** @typedef {"no_kind" | "unreadable" | "scanned"} Fault */

const KINDS = /\.(?:txt|text|md|markdown|docx|pdf)$/i;
const FEW = 20; // letters a page are no text

/** What keeps a document from being read, as a key of words. */
export class Unreadable extends Error {
  /** @param {Fault} fault */
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
}

/** A text in the encodings that people's documents have: UTF-8, UTF-16 with its mark, GB 18030. @param {Uint8Array} bytes */
const decoded = (bytes) => {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const wide = { "255 254": "utf-16le", "254 255": "utf-16be" }[mark];
  for (const encoding of wide ? [wide] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  throw new Unreadable("unreadable");
};

/** What is read of a PDF; throws where that are pictures alone. @param {string[]} pages @returns {Brought} */
export const ofPages = (pages) => {
  if (pages.join("").replace(/\s/g, "").length < FEW * pages.length) throw new Unreadable("scanned");
  return { text: pages.join("\n\f") };
};

/**
 * What a file is for the desk, or the bytes of a PDF, which is read first; throws Unreadable.
 * @param {File} file
 * @returns {Promise<Brought | { pdf: Uint8Array }>}
 */
export const brought = async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = String.fromCharCode(...bytes.subarray(0, 4));
  if (begins === "PK\u0003\u0004") return { docx: bytes };
  if (begins === "%PDF") return { pdf: bytes };
  if (begins === "\u00d0\u00cf\u0011\u00e0") throw new Unreadable("unreadable");
  if (!KINDS.test(file.name)) throw new Unreadable("no_kind");
  return { text: decoded(bytes) };
};
