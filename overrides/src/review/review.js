// A document reviewed against a standard: what it cites, what it calls things, which clauses it speaks of, and how strongly.
import { Citations } from "./citations.js";
import { Coverage, worthOf } from "./coverage.js";
import { definitions } from "./definitions.js";
import { Fold } from "./fold.js";
import { forceOf, forceOfKind, isWeaker, sentencesOf } from "./force.js";
import { Mentions } from "./mentions.js";
import { OwnTitle } from "./own_title.js";
import { Provisions } from "./provisions.js";
import { Records } from "./records.js";
import { several, Terms } from "./terms.js";
import { lineAt, readText } from "./text.js";

/** @import { Against, Grade, HandedDocument, Passage, Review, Served, Spoke, Spoken, Text, Weaker } from "./types.js" */
/** @import { Book } from "../search/book.js" */

const CLOSE = 2.8; // what speaks for a clause, so that a passage is close to it
const TOUCHED = 1.4;
const LISTED = 5; // clauses of a passage
const BESIDE = 0.4; // of what the best has, so that another clause is listed
const SHORT = 4; // letters that say nothing
/** Of the chapter that says who explains a document and since when it is in force. */
const CLOSING = /附\s?则|^[\d.\s]*(?:supplementary|final|closing) provisions$/i;
/** @type {Grade[]} */
const GRADES = ["touched", "close", "named"];

/** Whether a passage says something beside what it cites. @param {Passage} passage @param {string} rest */
const isSaid = ({ heading }, rest) => !heading && rest.replace(/[^\p{L}]/gu, "").length >= SHORT;

export class Reviewer {
  /** @param {Against} against @param {Book} book with everything that the index has */
  constructor(against, book) {
    this.fold = new Fold(against.traditional);
    this.provisions = new Provisions(book);
    this.book = book;
    this.citations = new Citations(against, this.fold, this.provisions.letters());
    this.ownTitle = new OwnTitle(against, this.fold);
    const own = this.provisions.all.flatMap(({ zh, en }) => [zh, en]);
    const defined = against.terms.flatMap(({ number, definition }) => (number ? definition : []));
    this.terms = new Terms(against, this.fold, [...own, ...defined]);
    this.coverage = new Coverage(book, (doc) => worthOf(this.provisions.kinds(doc)));
  }

  /** @param {string} text @param {Record<number, number>} levels of headings that the file has, by their lines */
  read(text, levels = {}) {
    return readText(text, this.fold, this.citations, levels);
  }

  /**
   * The clauses that a text speaks of, those first that it cites.
   * @param {string} plain
   * @param {string[]} named ids
   * @returns {Spoken[]}
   */
  clausesOf(plain, named) {
    const { found, words } = this.coverage.of(plain);
    const best = found[0]?.score ?? 0;
    const counts = this.provisions.counts(plain, words);
    /** @param {number} doc @param {Grade} grade @param {number} score @returns {Spoken} */
    const spoken = (doc, grade, score) => {
      const all = this.provisions.of.get(doc) ?? [];
      return { clause: this.book.records[doc].id, grade, score, provisions: grade === "named" ? all : this.provisions.spoken(doc, counts) };
    };
    const cited = [...new Set(named)].map((id) => this.book.records.findIndex((one) => one.kind === "clause" && one.id === id)).filter((doc) => doc >= 0);
    const others = found.filter(({ doc, score }) => score >= TOUCHED && score >= BESIDE * best && !cited.includes(doc)).slice(0, LISTED);
    return [
      ...cited.map((doc) => spoken(doc, "named", found.find((one) => one.doc === doc)?.score ?? 0)),
      ...others.map(({ doc, score }) => spoken(doc, score >= CLOSE ? "close" : "touched", score)),
    ];
  }

  /**
   * The sentences of a passage that say more weakly what the provisions say that it is closest to.
   * @param {Passage} passage
   * @param {Spoken | undefined} closest
   * @returns {Weaker[]}
   */
  weaker(passage, closest) {
    if (!closest || closest.grade === "touched") return [];
    const [provision] = closest.provisions.filter((place) => forceOfKind(this.provisions.all[place].kind) !== "none");
    if (provision === undefined) return [];
    const wanted = forceOfKind(this.provisions.all[provision].kind);
    return sentencesOf(passage.plain).flatMap(({ at, text }) => {
      const { force, verb } = forceOf(text);
      if (!isWeaker(force, wanted) || force === "none" || force === "shall" || !this.#isAbout(text, closest.clause)) return [];
      return [{ line: lineAt(passage, at), text: passage.text.slice(at, at + text.length).trim(), verb, force, provision }];
    });
  }

  /** Whether a sentence by itself speaks of a clause first. @param {string} text @param {string} clause */
  #isAbout(text, clause) {
    const [first] = this.coverage.of(text).found;
    return first !== undefined && first.score >= TOUCHED && this.book.records[first.doc].id === clause;
  }

  /** The passages of the closing chapter, by their places. @param {Text} text */
  #closing({ passages, chapters }) {
    /** @type {Map<number, string>} */
    const titles = new Map();
    for (const { first, end, title } of chapters) for (let place = first; place < end; place += 1) titles.set(place, title);
    return new Set([...passages.keys()].filter((place) => CLOSING.test(this.fold.of(titles.get(place) ?? ""))));
  }

  /**
   * The review of a document, a step at a time: what it yields is the share that is done.
   * @param {Text} text
   * @returns {Generator<number, Review>}
   */
  *steps(text) {
    const { passages, chapters } = text;
    /** @type {Review} */
    const made = { citations: [], terms: [], used: [], definitions: [], passages: [], chapters: [], weaker: [] };
    const closing = this.#closing(text);
    /** The document that is named last. @type {HandedDocument | undefined} */
    let before;
    const mentions = new Mentions();
    const records = new Records(text.lines, this.fold);
    for (const passage of passages) {
      this.citations.mention(passage, mentions);
      yield 0;
    }
    for (const [place, passage] of passages.entries()) {
      const { citations, rest, cited, last } = this.citations.of(passage, passage.heading ? undefined : before, mentions, records);
      before = last;
      made.citations.push(...citations);
      made.terms.push(...this.terms.of(passage, cited));
      const named = [...citations.flatMap((one) => one.named), ...this.ownTitle.named(passage)];
      const said = closing.has(place) ? "" : rest;
      if (named.length || isSaid(passage, said)) {
        const clauses = this.clausesOf(said, named);
        if (clauses.length) made.passages.push({ passage: place, lines: passage.starts.map(([, line]) => line), clauses });
        made.weaker.push(...this.weaker(passage, clauses.find(({ grade }) => grade !== "named") ?? clauses[0]));
      }
      yield (place + 1) / passages.length;
    }
    made.used = several(made.terms);
    made.definitions = definitions(passages, chapters, this.terms, this.fold);
    made.chapters = served(text, made.passages);
    return made;
  }

  /** @param {Text} text */
  review(text) {
    const steps = this.steps(text);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }
}

/** @param {Grade} one @param {Grade} other */
const isAtLeast = (one, other) => GRADES.indexOf(one) >= GRADES.indexOf(other);

/**
 * The chapters of a document with the clauses that their passages serve: those first that most of them do. Those that they only touch
 * are told where there are none nearer.
 * @param {Text} text
 * @param {Spoke[]} spoke
 * @returns {Served[]}
 */
const served = ({ chapters }, spoke) =>
  chapters.map(({ line, title, level, first, end }) => {
    const inside = spoke.filter(({ passage }) => first <= passage && passage < end);
    /** @param {Grade} least of a passage's first clause */
    const reached = (least) => {
      /** @type {Map<string, { clause: string, grade: Grade, passages: number }>} */
      const by = new Map();
      const spokenOf = inside.flatMap(({ clauses }) => clauses.filter(({ grade }, at) => grade === "named" || (at === 0 && isAtLeast(grade, least))));
      for (const { clause, grade } of spokenOf) {
        const had = by.get(clause);
        by.set(clause, { clause, grade: had && isAtLeast(had.grade, grade) ? had.grade : grade, passages: (had?.passages ?? 0) + 1 });
      }
      return [...by.values()].sort((a, b) => b.passages - a.passages);
    };
    const near = reached("close");
    return { line, title, level, clauses: near.length ? near : reached("touched") };
  });

/**
 * A review as it is handed on: the first clauses of each line of a passage.
 * @param {Review} review
 */
export const plainReview = ({ citations, terms, passages }) => ({
  citations: citations.map(({ line, text, verdict, right, past }) => ({ line, text, verdict, right: past ? "" : right, ...(past ? { past } : {}) })),
  terms: unlike(terms.filter(({ kind, inside }) => kind !== "right" && !inside).map(({ line, word, preferred }) => ({ line, word, preferred }))),
  passages: passages.flatMap(({ lines, clauses }) => lines.map((line) => ({ line, clauses: clauses.map(({ clause }) => clause) }))),
});

/** Each of some things once. @template Thing @param {Thing[]} things @returns {Thing[]} */
const unlike = (things) => [...new Map(things.map((one) => [JSON.stringify(one), one])).values()];
