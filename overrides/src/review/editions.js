// Editions of a document: which is in force, and what is before all that are known.

/** @import { HandedDocument, HandedEdition } from "./types.js" */

/**
 * Whether a year is before those of all editions of a document that has several, or before the newest of an international one.
 * @param {HandedDocument} document
 * @param {string} year
 */
export const isOlder = ({ editions }, year) => {
  const published = editions.filter(({ draft }) => !draft);
  const oldest = editions[0].in || !published.length ? editions[0] : published[published.length - 1];
  return year !== "" && (editions.length > 1 || Boolean(oldest.in)) && year < oldest.year;
};

/** Whether the title of an edition is known. @param {HandedEdition | undefined} edition */
export const isTitled = (edition) => Boolean(edition?.zh || edition?.en);

/** The edition in force, if one is. @param {HandedDocument} document */
export const currentOf = ({ editions }) => editions.find(({ status }) => status === "current");

/** Whether a document is a national one with an edition in force: an international one bears the title of what adopts it. @param {HandedDocument} document */
export const isInForce = ({ editions }) => editions.some((one) => one.status === "current" && !one.in);

/**
 * The year of the edition that came after one: of the same document, or of what took its place.
 * @param {{ document?: HandedDocument, year: string, fresh?: { edition: HandedEdition } | undefined }} known
 */
export const yearAfter = ({ document, year, fresh }) => {
  const [after] = year ? (document?.editions.filter((one) => one.year > year).slice(-1) ?? []) : [];
  return Number((after ?? fresh?.edition)?.year);
};
