// What reviews documents, as one script: in a thread of its own it answers what the page asks; where none may be started, the page
// has the same at hand, and so has the command.
import { Library, receive } from "../search/library.js";
import { shared } from "../search/shared.js";
import { fetched } from "../search/worker.js";
import { Desk } from "./desk.js";
import { engine } from "./engine.js";
import { pagesOf } from "./pdf_pages.js";

/** @import { Language } from "../search/types.js" */
/** @import { Brought, Kind, Wanted } from "./desk.js" */
/** @import { PdfLibrary } from "./pdf_pages.js" */
/** @import { Decisions } from "./types.js" */
/**
 * What the page asks: first where the index is.
 * @typedef {{ index: string, language: Language } | { id: number, take: Brought, name: string } | { id: number, pdf: Uint8Array, reader: string }
 *   | { id: number, view: Language, decisions?: Decisions } | { id: number, file: Kind, wanted: Wanted, decisions?: Decisions }} Asked
 */

const thread = /** @type {{ importScripts: (address: string) => void, clausebookPdf?: PdfLibrary }} */ (/** @type {unknown} */ (globalThis));
const STEPS = 20; // passages between two words on how far it is

/** @param {Asked} asked @param {Desk} desk @returns {unknown} */
const answered = (asked, desk) => {
  if ("take" in asked) {
    let left = 0;
    for (const steps = desk.take(asked.take, asked.name); ; left -= 1) {
      const { done, value } = steps.next();
      if (done) return desk.text.lines;
      if (left > 0) continue;
      postMessage({ id: asked.id, share: value });
      left = STEPS;
    }
  }
  if ("view" in asked) return desk.view(asked.view, asked.decisions);
  return "file" in asked ? desk.file(asked.file, asked.wanted, asked.decisions) : undefined;
};

/** The text of a PDF. @param {Extract<Asked, { pdf: unknown }>} asked */
const read = ({ id, pdf, reader }) => {
  if (!thread.clausebookPdf) thread.importScripts(reader);
  return pagesOf(pdf, /** @type {PdfLibrary} */ (thread.clausebookPdf), (share) => postMessage({ id, share }));
};

/** Answers the messages of the page from now on. */
const answerMessages = () => {
  Object.assign(globalThis, { clausebookSearch: { receive, shared } });
  /** @type {Promise<Desk> | undefined} */
  let desk;
  /** @param {string} index @param {Language} language */
  const opened = async (index, language) => {
    const library = new Library(index, language, (addresses) => Promise.all(addresses.map(fetched)));
    return new Desk(await library.whole(), library.book);
  };
  addEventListener("message", async ({ data }) => {
    /** @type {Asked} */
    const asked = data;
    const id = "id" in asked ? asked.id : 0;
    try {
      if ("index" in asked) desk = opened(asked.index, asked.language);
      const made = await desk;
      if (made) postMessage({ id, answer: "pdf" in asked ? await read(asked) : answered(asked, made) });
    } catch (error) {
      postMessage({ id, failed: String(error) });
    }
  });
};

if (typeof document === "undefined" && typeof postMessage === "function") answerMessages();
else Object.assign(globalThis, { clausebookReview: { ...engine, Desk, Library, pagesOf, receive, shared } });
