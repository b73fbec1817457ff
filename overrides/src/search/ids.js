// Ids of what has no page of its own, such as a note, a mapping, a table: whoever types one whole is led to it.
import { isLabel } from "./labels.js";

import { normalise } from "./words.js";

/** @import { IdRow } from "./types.js" */
/** @import { Book } from "./book.js" */

const DASHES = /[\u2010-\u2015\u2212]/g;
const ID = /^(?=.*[a-z])(?=.*[-\d])[a-z\d][a-z\d.]*(?:-[a-z\d.]+)*$/;

/**
 * The id that a text is as a whole, unless a page or a label is called so; empty for none.
 * @param {Book} book
 * @param {string} typed
 */
export const idIn = (book, typed) => {
  const id = normalise(typed).replace(/^[^a-z\d]+|[^a-z\d]+$/g, "").replace(DASHES, "-");
  return ID.test(id) && !book.byId.has(id) && !isLabel(book.labels, id) ? id : "";
};

/**
 * Where things are shown, by their ids in small letters.
 * @param {Book} book
 * @param {IdRow[]} rows
 */
export const placedBy = ({ records }, rows) =>
  new Map(rows.map(([doc, id, address]) => [id.toLowerCase(), { doc, id, address: address ?? `${records[doc].address}#${id}` }]));
