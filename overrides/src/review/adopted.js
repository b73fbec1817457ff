// International documents by what national ones adopt of them: all that is recorded of them here.

/** @import { HandedDocument, HandedEdition } from "./types.js" */

const DATED = /^(.+):(\d{4})$/;

/** The edition that another adopts, if it says which. @param {HandedEdition} by @returns {{ name: string, edition: HandedEdition } | undefined} */
const adoptedIn = (by) => {
  const [, name, year] = DATED.exec(by.adopts ?? "") ?? [];
  if (!name || by.degree === "NEQ") return undefined;
  const same = by.degree === "IDT" ? { zh: by.zh, en: by.en, clauses: by.clauses ?? [], titles: by.titles ?? [], last: by.last ?? [] } : { zh: "", en: "" };
  return { name, edition: { number: `${name}:${year}`, year, status: "unknown", in: by, ...same } };
};

/**
 * The documents that are adopted, their editions newest first: the newest is the one in force where the edition that adopts it is.
 * An edition is replaced by a newer one, or by what the successor of the edition adopts that adopted it.
 * @param {HandedDocument[]} documents
 * @returns {HandedDocument[]}
 */
export const adopted = (documents) => {
  const own = new Map(documents.flatMap(({ editions }) => editions.map((edition) => [edition.number, edition])));
  /** @type {Map<string, HandedEdition[]>} */
  const by = new Map();
  for (const one of documents.flatMap(({ editions }) => editions)) {
    const found = adoptedIn(one);
    const had = found && (by.get(found.name) ?? []);
    if (had && !had.some(({ year }) => year === found.edition.year)) by.set(found.name, [...had, found.edition]);
  }
  return [...by].map(([name, editions]) => {
    editions.sort((a, b) => Number(b.year) - Number(a.year));
    for (const edition of editions) {
      const after = edition === editions[0] ? own.get(edition.in?.by ?? "")?.adopts : editions[0].number;
      if (after && after !== edition.number) Object.assign(edition, { status: "replaced", by: after });
      else if (edition.in?.status === "current") edition.status = "current";
    }
    return { name, editions };
  });
};
