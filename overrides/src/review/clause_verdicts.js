// What is said of the clauses that a text cites: that an edition has none such, or no such item, or that the title is another one's.
import { currentOf } from "./editions.js";
import { endOf } from "./levels.js";
import { Outline } from "./outline.js";
import { lineAt } from "./text.js";

/** @import { Citation, HandedDocument, HandedEdition, Judged, Passage } from "./types.js" */
/** @import { Clause } from "./clauses.js" */
/** @import { Fold } from "./fold.js" */
/** @import { Cited } from "./unnumbered.js" */

const NEAR = 40; // letters between a term and its number
/** What stands between a term and the number that it is said to have: `的定义见`, `is that of`. */
const LINK = new RegExp(
  "(?:[\\s,(:\\[—–-]|(?:一词)?(?:的?定义|的?含义)?(?:参?见于?|详见|依据?|按照?|据|取自|引自|出自|摘自|采用|同)|来源|即|是|为|中|的|第|" +
    "\\b(?:the|is|are|that|has|have|the same meaning|meaning|in the sense|as|defined|given|taken|see|source|from|of|in|at|by|under|terms?|clauses?)\\b)+$", "i",
);
const CLOSED = /[“"「『《]([^“”"「」『』《》]{2,60})[”"」』》]$/;
/** What may stand before a term whose first letter nothing parts from it. */
const PARTED = /(?:^|[^\p{L}\d]|[的之将把以对与和及或称指]|\b(?:the|an?|of|our|is|and|with|for)\s)$/iu;
/** The term that an entry begins with: `顾客满意度 customer satisfaction degree:`. */
const ENTRY = /^([\u4e00-\u9fff]{2,12}|[A-Za-z][A-Za-z -]{3,40}?)(?:\s[A-Za-z][A-Za-z -]{2,40}?|\s[\u4e00-\u9fff]{2,12})?\s?:/;

export class ClauseVerdicts {
  /** @param {Fold} fold @param {Map<string, string>} letters of the last item of each clause of the text shown, by its id */
  constructor(fold, letters) {
    this.fold = fold;
    this.letters = letters;
    /** @type {Map<HandedDocument, Outline>} */
    this.outlines = new Map();
  }

  /** The clauses of a document by their titles. @param {HandedDocument} document */
  outlineOf(document) {
    const had = this.outlines.get(document);
    if (had) return had;
    const made = new Outline(document, this.fold);
    this.outlines.set(document, made);
    return made;
  }

  /**
   * What to write for a clause that an edition of this standard does not have: the number that it bears there.
   * @param {HandedDocument} document
   * @param {HandedEdition} edition
   * @param {string} clause
   */
  #instead(document, edition, clause) {
    for (const other of document.own ? document.editions : []) {
      const id = other.ids?.[other.clauses?.indexOf(clause) ?? -1];
      const there = id && edition.clauses?.[edition.ids?.indexOf(id) ?? -1];
      if (there) return `${edition.number} ${there}`;
    }
    return edition.number;
  }

  /** @param {HandedDocument} document @param {HandedEdition} edition @param {string} clause @returns {Judged[]} */
  #missing(document, edition, clause) {
    const ends = endOf(clause, edition);
    return ends ? [{ verdict: "no-such-clause", right: this.#instead(document, edition, clause), about: clause, ends }] : [];
  }

  /**
   * What is said of letters behind the last of a clause; only of the text that is shown it is known.
   * @param {HandedDocument} document
   * @param {HandedEdition | undefined} edition that is meant, where the text says which
   * @param {Clause} cited
   * @returns {Judged[]}
   */
  #lettered({ editions }, edition, { clause, letters }) {
    const shown = editions.find((one) => one.shown);
    const others = editions.some((one) => one !== shown && one.clauses?.includes(clause));
    if (!shown || (edition ? edition !== shown : others)) return [];
    const last = this.letters.get(shown.ids?.[shown.clauses?.indexOf(clause) ?? -1] ?? "");
    const missing = last && letters.find((letter) => letter > last);
    return missing ? [{ verdict: "no-such-clause", right: `${shown.number} ${clause}`, about: `${clause} ${missing})`, ends: `${clause} ${last})` }] : [];
  }

  /**
   * The title or term that a text gives a number before it.
   * @param {Outline} outline
   * @param {string} number
   * @param {string} before folded
   */
  #ahead(outline, number, before) {
    const link = LINK.exec(before.slice(-NEAR))?.[0] ?? "";
    const text = before.slice(0, before.length - link.length);
    const quoted = CLOSED.exec(text)?.[1];
    if (quoted) return quoted.trim();
    const term = outline.isTerm(number);
    const lower = text.toLowerCase();
    const found = term && link && outline.written.find((one) => one.term && lower.endsWith(one.written) && PARTED.test(lower.slice(0, -one.written.length)));
    return found ? found.written : term ? (ENTRY.exec(before)?.[1] ?? "") : "";
  }

  /**
   * What is said of a title beside a clause.
   * @param {HandedDocument} document
   * @param {HandedEdition | undefined} edition
   * @param {Clause} cited
   * @param {string} before the passage before it, where it is the first that is cited there
   * @returns {Judged[]}
   */
  #titled(document, edition, { clause, title }, before) {
    const outline = this.outlineOf(document);
    if (title) return [outline.wrong(clause, title.text, edition) ?? []].flat();
    if (!before || outline.bears(clause, before)) return [];
    const ahead = this.#ahead(outline, clause, before);
    const said = ahead && outline.named(ahead).whole ? outline.wrong(clause, ahead, edition) : undefined;
    return said ? [said] : [];
  }

  /**
   * The verdicts on clauses of an edition that a text names by its number.
   * @param {HandedDocument} document
   * @param {HandedEdition} edition
   * @param {boolean} dated
   * @param {Clause[]} clauses
   * @param {string} before the passage before the number
   * @returns {Judged[]}
   */
  numbered(document, edition, dated, clauses, before) {
    const meant = dated ? edition : undefined;
    return clauses.flatMap((cited, at) => {
      const missing = this.#missing(document, edition, cited.clause);
      if (missing.length) return missing;
      const lettered = this.#lettered(document, meant, cited);
      return lettered.length ? lettered : this.#titled(document, meant, cited, at ? "" : before);
    }).map((one) => (one.verdict === "wrong-title" ? { ...one, right: `${edition.number} ${one.right}` } : one));
  }

  /**
   * Which edition's ends are told of a clause: the one that has most of what is above it.
   * @param {HandedDocument} document
   * @param {string} clause
   */
  #nearest({ editions, ...document }, clause) {
    const parts = clause.split(".");
    for (let depth = parts.length - 1; depth > 0 && document.own; depth -= 1) {
      const having = editions.find(({ clauses }) => clauses?.includes(parts.slice(0, depth).join(".")));
      if (having) return having;
    }
    return (document.own && editions.find((one) => one.shown)) || currentOf({ editions, ...document });
  }

  /**
   * The verdicts on a clause of a document that is named without its number: none where any edition of what may be meant fits.
   * @param {Cited} cited
   * @param {Clause} clause
   * @param {string} before
   * @returns {Judged[]}
   */
  #unnumbered({ document, edition: meant, others = [] }, clause, before) {
    const edition = meant ?? this.#nearest(document, clause.clause);
    const all = [document, ...others].flatMap(({ editions }) => editions.filter((one) => one.last?.length || one.status === "current"));
    const known = meant ? [meant] : all;
    if (edition && known.every((one) => endOf(clause.clause, one))) return this.#missing(document, edition, clause.clause);
    if (others.length) return [];
    const lettered = this.#lettered(document, meant, clause);
    return lettered.length ? lettered : this.#titled(document, meant, clause, before);
  }

  /**
   * What is told of clauses of a document that is named without its number.
   * @param {Passage} passage
   * @param {Cited} cited
   * @returns {(Citation & { start: number })[]}
   */
  unnumbered(passage, cited) {
    const { start } = cited;
    return cited.clauses.flatMap((clause, at) => {
      const before = at ? "" : passage.plain.slice(0, Math.min(start, clause.start));
      const [judged] = this.#unnumbered(cited, clause, before);
      if (!judged) return [];
      const length = judged.verdict === "wrong-title" || clause.letters.length ? clause.end : clause.to;
      const text = cited.written?.trim() ?? passage.text.slice(start, Math.max(length, cited.end)).trimEnd();
      return [{ start, line: lineAt(passage, start), text, ...judged, also: [], named: [], past: false }];
    });
  }
}
