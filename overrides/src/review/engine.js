// A review where there is no page: `clausebook review` runs it in V8 (generator/review/engine.py), whose host reads the files.
import { Library, receive } from "../search/library.js";
import { shared } from "../search/shared.js";
import { Desk } from "./desk.js";

/** @import { Language } from "../search/types.js" */
/** @import { Brought, Kind, Wanted } from "./desk.js" */

const FOLDER = "search/";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes in base 64. @param {Uint8Array} bytes */
const inLetters = (bytes) => {
  let made = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const value = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    made += LETTERS[value >> 18] + LETTERS[(value >> 12) & 63] + (left > 1 ? LETTERS[(value >> 6) & 63] : "=") + (left > 2 ? LETTERS[value & 63] : "=");
  }
  return made;
};

/** @typedef {{ clausebookRead: (path: string) => unknown, clausebookSearch: { receive: typeof receive, shared: typeof shared } }} Host */

/** The desk, with the document on it. @param {Brought} brought @param {string} name */
const taken = async (brought, name) => {
  const host = /** @type {Host} */ (/** @type {unknown} */ (globalThis));
  host.clausebookSearch = { receive, shared };
  const library = new Library(FOLDER, "zh", (paths) => paths.forEach((path) => host.clausebookRead(path)));
  const desk = new Desk(await library.whole(), library.book);
  for (const steps = desk.take(brought, name); !steps.next().done; );
  return desk;
};

/**
 * The report on a document, as JSON: of a workbook its bytes in base 64.
 * @param {Brought} brought
 * @param {string} name of the document
 * @param {Kind} kind
 * @param {Wanted} wanted
 */
const report = async (brought, name, kind, wanted) => {
  const made = (await taken(brought, name)).file(kind, wanted);
  return JSON.stringify(typeof made === "string" ? made : inLetters(made));
};

/**
 * What is shown of the review of a document, as JSON.
 * @param {Brought} brought
 * @param {string} name
 * @param {Language} language
 */
const view = async (brought, name, language) => JSON.stringify((await taken(brought, name)).view(language));

export const engine = { report, view };
