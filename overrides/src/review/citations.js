// The standards that a document cites, each beside what is known of it.
import { adopted } from "./adopted.js";
import { beside } from "./cited.js";
import { ClauseVerdicts } from "./clause_verdicts.js";
import { Documents, nameKey } from "./documents.js";
import { currentOf, isOlder, isTitled, yearAfter } from "./editions.js";
import { withPast } from "./past.js";
import { ShortNames } from "./short_names.js";
import { lineAt } from "./text.js";
import { Titles } from "./titles.js";
import { Unnumbered } from "./unnumbered.js";

/** @import { Against, Citation, HandedDocument, HandedEdition, Judged, Passage } from "./types.js" */
/** @import { Found } from "./documents.js" */
/** @import { Beside } from "./cited.js" */
/** @import { Clause } from "./clauses.js" */
/** @import { Fold } from "./fold.js" */
/** @import { Mentions, Row } from "./mentions.js" */
/** @import { Records } from "./records.js" */
/**
 * `edition` is the one of the year, `cited` that or without a year the one in force; `fresh` is what is to be cited.
 * @typedef {{ document: HandedDocument, edition: HandedEdition }} Cited
 * @typedef {{ year: string, document?: HandedDocument, edition?: HandedEdition | undefined, cited?: HandedEdition | undefined,
 *   fresh?: Cited | undefined, replaced?: boolean }} Known
 */

const HAN = /[\u4e00-\u9fff]/;
const ABROAD = /^(?!GB|T\/|Q\/|DB|JJ|[A-Z]{2,3}\/[TZ])/;

/** What parts columns: a title that breaks off before it may go on in the next line. */
const COLUMN = /\s{3,}/;
/** A document of a company's own, which is no standard of others. */
const COMPANY = /^Q\//;

/**
 * Where the cell of a number begins, what the cell before it holds, and where that ends in which its title may stand: its own where
 * something follows in it, or the next.
 * @param {string} text whose cells tabs part
 * @param {Found} number
 * @param {Row | undefined} row
 */
const cellOf = (text, { start, end }, row) => {
  const tab = text.indexOf("\t", end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0));
  const from = start && text.lastIndexOf("\t", start - 1) + 1;
  const ahead = /(?:^|\t)([^\t]+)\t$/.exec(text.slice(0, from))?.[1].trim() ?? "";
  const cells = row ? text.slice(end, row.to).split("\t").slice(1) : [];
  const clauses = cells[cells.length - (row?.column ?? 0)]?.trim() ?? "";
  return { from, ahead, to: (tab < 0 ? text : text.slice(0, tab)).trimEnd().length, clauses };
};

/** How a document is cited today. @param {HandedDocument | undefined} document @returns {Cited | undefined} */
const citedOf = (document) => document && { document, edition: currentOf(document) ?? document.editions[0] };

export class Citations {
  /** @param {Against} against @param {Fold} fold @param {Map<string, string>} letters of the last item of each clause of this standard, by its id */
  constructor(against, fold, letters) {
    const documents = [...against.documents, ...adopted(against.documents)];
    this.documents = new Documents(against.numbers, documents);
    this.fold = fold;
    this.titles = new Titles(documents, fold);
    this.shortNames = new ShortNames(documents, fold);
    this.clauses = new ClauseVerdicts(fold, letters);
    this.unnumbered = new Unnumbered(this.titles, this.shortNames, (document) => this.clauses.outlineOf(document), documents.filter(({ own }) => own));
    /** By the number of an edition, where it is. @type {Map<string, { document: HandedDocument, edition: HandedEdition }>} */
    this.editions = new Map();
    for (const document of documents) for (const edition of document.editions) this.editions.set(nameKey(edition.number), { document, edition });
    /** International documents by their numbers, with what adopts each. @type {Map<string, HandedEdition>} */
    this.adopted = new Map(against.documents.flatMap(({ editions }) => editions.flatMap((one) => (one.adopts ? [[nameKey(one.adopts), one]] : []))));
  }

  /**
   * What is known of a number: its document, its edition, and which edition of which document is to be cited instead of it, or as it.
   * @param {Found} number
   * @returns {Known}
   */
  #known({ name, year }) {
    const document = this.documents.known.get(name);
    if (!document) return { year };
    const edition = document.editions.find((one) => one.year === year);
    const current = currentOf(document);
    const cited = edition ?? (year ? undefined : (current ?? document.editions[0]));
    const replaced = cited ? cited.status === "replaced" : isOlder(document, year);
    const own = cited && !replaced ? { document, edition: cited } : undefined;
    const after = replaced && cited?.by ? this.editions.get(nameKey(cited.by)) : undefined;
    return { year, document, edition, cited, fresh: after ?? own ?? (current && { document, edition: current }), replaced };
  }

  /**
   * How to write a citation: number and year, and the title where the text gives one.
   * @param {Cited | undefined} cited
   * @param {boolean} titled
   * @param {boolean} chinese whether the passage is
   */
  #right(cited, titled, chinese) {
    if (!cited) return "";
    const { number, zh, en } = cited.edition;
    if (!titled || !(zh || en)) return number;
    return chinese ? `${number}《${zh || en}》` : `${number}, ${en || zh}`;
  }

  /**
   * The other documents that a title may be of, which an edition does not bear; nothing where it may be its document's own all the same.
   * A Chinese title of an international document is a translation, of which there are several: it is wrong where another one bears it.
   * @param {HandedDocument} document
   * @param {HandedEdition | undefined} edition the one that is cited
   * @param {HandedEdition} compared
   * @param {string} title
   * @returns {HandedDocument[] | undefined}
   */
  #others(document, edition, compared, title) {
    const translated = Boolean(compared.in) && HAN.test(title);
    const bearers = translated ? this.titles.ending(title) : this.titles.bearing(title);
    const others = bearers.filter((one) => one !== document);
    if (bearers.includes(document) && (translated || !edition)) return undefined;
    return others.length || !(translated || (edition && !isTitled(edition))) ? others : undefined;
  }

  /** Whether a title is an edition's own, or may be where it breaks off. @param {Beside} around @param {HandedEdition} edition */
  #mayFit({ title, cut, marked }, edition) {
    const [column, more] = marked ? [] : title.split(COLUMN);
    return this.titles.fits(title, edition) || (cut && this.titles.begins(title, edition)) || (more && this.titles.begins(column, edition));
  }

  /**
   * The verdict on a title that does not belong to its number, with what bears it.
   * @param {Known} known
   * @param {Beside} around
   * @param {boolean} chinese
   * @returns {Judged[]}
   */
  #titled({ document, edition, cited, fresh }, around, chinese) {
    const { title } = around;
    const compared = isTitled(edition) ? edition : isTitled(cited) ? cited : fresh?.edition;
    if (!document || !compared || this.#mayFit(around, compared)) return [];
    const others = this.#others(document, edition, compared, title);
    if (!others) return [];
    const own = this.titles.editionOf(document, title) && document;
    const bearer = own ?? others.find((one) => Boolean(one.editions[0].in) === Boolean(compared.in)) ?? others[0];
    const borne = bearer && this.titles.editionOf(bearer, title);
    const about = this.#right(borne ? { document: bearer, edition: borne } : citedOf(bearer), true, chinese);
    return [{ verdict: "wrong-title", right: this.#right(fresh, true, chinese), about }];
  }

  /**
   * The verdict on a number that is not known: of a national body, with the title of another number.
   * @param {Found} number
   * @param {string} title
   * @param {boolean} chinese
   * @returns {Judged[]}
   */
  #unknown({ name, year, chinese: body }, title, chinese) {
    const [bearer] = body && !ABROAD.test(name) ? this.titles.bearing(title) : [];
    if (bearer) return [{ verdict: "wrong-title", right: this.#right(citedOf(bearer), true, chinese) }];
    const by = this.adopted.get(nameKey(`${name}:${year}`));
    return [{ verdict: "unknown", right: "", ...(by ? { about: by.number, degree: by.degree ?? "" } : {}) }];
  }

  /**
   * The verdicts on a number and what stands with it, the gravest first; several where several things are wrong.
   * @param {Found} number
   * @param {Beside} around
   * @param {boolean} chinese whether the passage is
   * @param {string} before the passage before it
   * @returns {Judged[]}
   */
  #verdicts(number, around, chinese, before) {
    const { title, clauses } = around;
    const known = this.#known(number);
    const { document, edition, fresh, replaced, year } = known;
    if (!document) return this.#unknown(number, title, chinese);
    const right = this.#right(fresh, title !== "", chinese);
    /** @type {Judged[]} */
    const made = [];
    if (replaced) made.push({ verdict: "replaced", right });
    else if (edition?.status === "withdrawn") made.push({ verdict: "withdrawn", right: "" });
    made.push(...(title ? this.#titled(known, around, chinese) : []));
    if (known.cited) made.push(...this.clauses.numbered(document, known.cited, year !== "", clauses, before));
    if (made.length) return made;
    return [number.stray ? { verdict: "unknown", right } : this.#sound(document, known, right)];
  }

  /**
   * The verdict on a number with which nothing is wrong.
   * @param {HandedDocument} document
   * @param {Known} known
   * @param {string} right
   * @returns {Judged}
   */
  #sound({ editions }, { cited, edition, fresh, year }, right) {
    const by = cited?.in;
    const adopting = by ? { about: by.number, degree: by.degree ?? "" } : {};
    const recorded = year <= editions[0].year;
    const inForce = year ? edition?.status === "current" : fresh !== undefined;
    const draft = edition?.draft ? { draft: true } : {};
    return { verdict: inForce ? (year ? "current" : "undated") : "unknown", right: recorded || edition ? right : "", ...adopting, ...draft };
  }

  /**
   * The ids of this standard's clauses that a number with its clauses names.
   * @param {Found} number
   * @param {Clause[]} clauses
   * @returns {string[]}
   */
  #named({ name, year }, clauses) {
    const document = this.documents.known.get(name);
    if (!document?.own) return [];
    const editions = year ? document.editions.filter((one) => one.year === year) : document.editions;
    return clauses.flatMap(({ clause }) => {
      const ids = editions.flatMap((one) => one.ids?.[one.clauses?.indexOf(clause) ?? -1] ?? []);
      return ids.slice(0, 1);
    });
  }

  /** The document of a number that names the edition in force. @param {Found} number @returns {HandedDocument | undefined} */
  #inForce(number) {
    const { document, edition, year } = this.#known(number);
    return !year || edition?.status === "current" ? document : undefined;
  }

  /** Adds what a passage names to what the text names anywhere. @param {Passage} passage @param {Mentions} mentions */
  mention(passage, mentions) {
    const numbers = this.documents.in(passage.plain);
    const names = numbers.map((number) => ({ start: number.start, end: number.end, document: this.#inForce(number), numbered: true }));
    const titled = this.unnumbered.titled(passage.plain, []);
    mentions.add(passage, numbers, [...names, ...titled].sort((one, other) => one.start - other.start), this);
  }

  /**
   * What a passage cites, and what it says beside that.
   * @param {Passage} passage
   * @param {HandedDocument | undefined} before the document that the text before it names last
   * @param {Mentions} mentions what the whole text names
   * @param {Records} records of what was done to the text
   * @returns {{ citations: Citation[], rest: string, cited: [from: number, to: number][], last: HandedDocument | undefined }} `cited` is where
   *   numbers stand with their titles
   */
  of(passage, before, mentions, records) {
    const { plain, text } = passage;
    const numbers = this.documents.in(plain, mentions.lettered);
    const chinese = HAN.test(plain);
    let rest = "";
    let done = 0;
    /** @type {[number, number][]} */
    const places = [];
    /** @type {Clause[][]} */
    const stated = [];
    const judged = numbers.map((number, at) => {
      const line = lineAt(passage, number.start);
      const cell = cellOf(text, number, mentions.columns.get(line));
      const folded = { ...cell, ahead: this.fold.of(cell.ahead), clauses: this.fold.of(cell.clauses) };
      const free = { from: numbers[at - 1]?.end ?? 0, to: numbers[at + 1]?.start ?? plain.length, cell: folded };
      const known = this.documents.known.get(number.name);
      const around = beside(plain, number, free, this.titles, known && this.clauses.outlineOf(known));
      rest += `${plain.slice(done, Math.max(done, around.from))} `;
      done = around.to;
      places.push([around.from, around.to]);
      const named = this.#named(number, around.clauses);
      const cited = text.slice(number.start, number.end);
      stated.push(around.clauses);
      const [first, ...also] = this.#verdicts(number, around, chinese, plain.slice(free.from, around.from));
      return { start: number.start, line, text: cited, ...first, also, named, past: false };
    });
    const citations = withPast(judged, plain, places, (one, at) => records.has(one, yearAfter(this.#known(numbers[at]))));
    const names = numbers.map((number, at) => {
      const edition = number.year ? this.#known(number).edition : undefined;
      return { start: places[at][0], end: places[at][1], document: this.#inForce(number), edition, numbered: true, clauses: stated[at] };
    });
    const { found, last } = this.unnumbered.of(passage, names, before, mentions);
    const told = citations.filter((_, at) => !COMPANY.test(numbers[at].name));
    const all = [...told, ...found.flatMap((one) => this.clauses.unnumbered(passage, one))].sort((one, other) => one.start - other.start);
    return { citations: all, rest: rest + plain.slice(done), cited: places, last };
  }
}
