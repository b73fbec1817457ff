// What kind of answer a query asks for, by words beside what it is about: a checklist, a definition, a document.
import { cut } from "./cut.js";
import { keyOf } from "./sorted.js";
import { flat } from "./words.js";

/** @import { Kind, Entry } from "./types.js" */
/** @import { Book } from "./book.js" */

/** @type {Record<Kind, (entry: Entry) => boolean>} */
const WANTED = {
  item: (entry) => entry.asked === 1,
  term: ({ kind }) => kind === "term" || kind === "supplement",
  document: ({ kind }) => kind === "document" || kind === "listed",
};

/**
 * What a piece asks for: a word, or a phrase of words that all ask, as *interview questions*.
 * @param {Book} book
 * @param {string} piece
 * @returns {Kind[]}
 */
const asksOf = (book, piece) => {
  const all = book.neighbours?.asks;
  const whole = all?.get(keyOf(piece));
  if (whole) return [whole];
  const kinds = piece.split(" ").map((word) => all?.get(keyOf(word)));
  return kinds.flatMap((kind) => (kind && kinds.every((other) => other) ? kind : []));
};

/**
 * What a text asks for, and the text without the words that ask. Nothing is asked for by the words of a name, nor by a text that
 * has no other words.
 * @param {Book} book
 * @param {string} text
 * @param {{ literal: boolean, more: boolean }} how whether all words are only what they are; whether more was typed than the text
 * @returns {{ asks: Set<Kind>, about: string }}
 */
export const asked = (book, text, { literal, more }) => {
  const none = { asks: /** @type {Set<Kind>} */ (new Set()), about: text };
  const typed = flat(text);
  if (literal || !typed || book.isWritten(typed)) return none;
  const pieces = cut(book, text).map((piece) => ({ piece, kinds: asksOf(book, piece) }));
  const asks = new Set(pieces.flatMap(({ kinds }) => kinds));
  const left = pieces.filter(({ kinds }) => !kinds.length).map(({ piece }) => piece);
  return asks.size && (more || left.some((piece) => [...piece].length > 1)) ? { asks, about: left.join(" ") } : none;
};

/**
 * Whether an entry is what a query asks for, beside what it is about.
 * @param {{ asks: Set<Kind> }} query
 * @param {Entry} entry
 */
export const isWanted = ({ asks }, entry) => [...asks].some((ask) => WANTED[ask](entry));
