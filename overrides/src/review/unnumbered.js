// Clauses cited of a document that a text names without its number: by its title alone, or as the one named before.
import { isApart } from "./apart.js";
import { before, chained, ending, following, given, headed } from "./called.js";
import { UNIT, clausesAt, clausesBehind, lettersAt, moved } from "./clauses.js";
import { isInForce } from "./editions.js";
import { tabled } from "./tables.js";
import { termed } from "./term_numbers.js";

/** @import { HandedDocument, HandedEdition, Passage } from "./types.js" */
/** @import { Clause } from "./clauses.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { Outline } from "./outline.js" */
/** @import { ShortNames } from "./short_names.js" */
/** @import { Titles } from "./titles.js" */
/**
 * A document that a text names, and where, and whether by its number: none where it is one that nothing is known of.
 * `edition` is that of its year, `clauses` are those that are cited with it.
 * @typedef {{ start: number, end: number, document: HandedDocument | undefined, edition?: HandedEdition | undefined, numbered?: boolean,
 *   clauses?: Clause[] }} Naming
 */
/**
 * Where a text names a document whose clauses may follow; `others` are those that may be meant as well.
 * @typedef {{ start: number, end: number, document: HandedDocument, edition?: HandedEdition | undefined, others?: HandedDocument[] }} Place
 * @typedef {Place & { clauses: Clause[], written?: string }} Cited with the clauses that are cited there, and how that is written
 */

const IN_MARKS = /《([^《》]{2,60})》/g;
const AGAIN = /(?:[该此]|[上前][述引揭]|同一?)(?:项|个)?(?:国家)?(标准|准则|指南|规范|通则)(?!化)|[该此]版本?(?=\s?(?:中的?|的)?\s?第?\d)/g;
const ENGLISH_CLAUSE = `(?:${UNIT}\\s)?(\\d{1,2}(?:\\.\\d{1,3})+)(?!\\.?\\d|%)`;
const ENGLISH_AGAIN = new RegExp(
  `${ENGLISH_CLAUSE}\\sof\\s(?:(?:the same|that)\\sstandard|the same(?=\\s?[.,;)]|$))|` +
    `(?:[Tt]he same|[Tt]hat)\\sstandard,?\\s${ENGLISH_CLAUSE}`, "g",
);
/** Items of the clause that is cited last: `同条g)`, `the same subclause, g)`. */
const SAME_CLAUSE = /(?:同|[该此]|[上前]述)条款?(?:[的之中]|,)?(?=\s?第?\s?\(?\s?[a-z]\s?[)项])|[Tt]he same (?:sub)?clause,?(?=\s(?:items?\s)?\(?[a-z]\))/g;
/** Behind other characters 同 is the end of a word: 不同标准, 合同标准. */
const SAME = /^同/;
const WITHIN = /[合与和]$/;
const SEVERAL = /^\s?(?:、|和|与|及|或|\sand\s|\/)\s?$/;
const SHORTEST = 6; // letters of a title's end that says by itself which document is meant

/** Whether a word goes on at a place. @param {string} plain @param {number} at */
const isWithin = (plain, at) => !isApart(plain, at) || WITHIN.test(plain.slice(0, at));

/** Whether a document may be called a standard or what its title ends with. @param {HandedDocument | undefined} document @param {string | undefined} kind */
const isCalled = (document, kind) => !kind || kind === "标准" || document?.editions.some(({ zh }) => zh.endsWith(kind));

/** @param {{ start: number }} one @param {{ start: number }} other */
const inOrder = (one, other) => one.start - other.start;

export class Unnumbered {
  /**
   * @param {Titles} titles
   * @param {ShortNames} shortNames
   * @param {(document: HandedDocument) => Outline} outlineOf
   * @param {HandedDocument[]} own this standard
   */
  constructor(titles, shortNames, outlineOf, own) {
    this.own = own;
    this.titles = titles;
    this.shortNames = shortNames;
    this.outlineOf = outlineOf;
  }

  /**
   * The documents that a text names by their titles alone.
   * @param {string} plain
   * @param {[from: number, to: number][]} places of the numbers and their titles
   * @returns {Naming[]}
   */
  titled(plain, places) {
    const free = [...plain.matchAll(IN_MARKS)].filter(({ index }) => !places.some(([from, to]) => from <= index && index < to));
    return free.map(({ 0: whole, 1: title, index }) => {
      const bearers = this.titles.ending(title).filter(isInForce);
      const exact = bearers.filter((one) => this.titles.bearing(title).includes(one));
      const [document, other] = exact.length || title.length < SHORTEST ? exact : bearers;
      return { start: index, end: index + whole.length, document: other ? undefined : document };
    });
  }

  /**
   * The document that is meant where a text says `该标准`: the one named last, where that is clear.
   * @param {Naming[]} names
   * @param {number} at
   * @param {string} plain
   * @param {HandedDocument | undefined} last the one named last before the text
   * @returns {{ document: HandedDocument | undefined, edition?: HandedEdition | undefined }}
   */
  #meant(names, at, plain, last) {
    const named = names.filter(({ end }) => end <= at);
    const [other, latest] = [named[named.length - 2], named[named.length - 1]];
    if (!latest) return { document: last };
    return other && other.document !== latest.document && SEVERAL.test(plain.slice(other.end, latest.start)) ? { document: undefined } : latest;
  }

  /**
   * Where a text points at a document: the one that it calls so, or the one named last.
   * @param {string} plain
   * @param {Naming[]} names
   * @param {HandedDocument | undefined} last
   * @param {Mentions} mentions
   * @returns {Place[]}
   */
  #again(plain, names, last, { called }) {
    return [...plain.matchAll(AGAIN)].flatMap(({ 0: whole, 1: kind, index }) => {
      const own = called.get(whole);
      const { document: near, edition } = this.#meant(names, index, plain, own ? undefined : last);
      const document = own ?? near;
      if (!document || !isCalled(document, kind) || (SAME.test(whole) && isWithin(plain, index))) return [];
      return [{ start: index, end: index + whole.length, document, edition: kind ? undefined : edition, others: near && near !== document ? [near] : [] }];
    });
  }

  /**
   * Where a passage names documents, other than by their numbers.
   * @param {Passage} passage
   * @param {Naming[]} names with those by number and title
   * @param {HandedDocument | undefined} last the one named last before the passage
   * @param {Mentions} mentions
   * @returns {Place[]}
   */
  places({ plain, text }, names, last, mentions) {
    const titled = names.flatMap(({ start, end, document, numbered }) => (document && !numbered ? [{ start, end, document }] : []));
    const again = this.#again(plain, names, last, mentions);
    const cells = Array.from(plain, (letter, at) => (text[at] === "\t" ? "\t" : letter)).join("");
    const called = given(cells, names, mentions).filter(({ start, end }) => !again.some((one) => one.start < end && start < one.end));
    return [...titled, ...again, ...called, ...ending(plain, names, mentions, this.shortNames)];
  }

  /** Items of the clauses that are cited before them. @param {string} plain @param {Cited[]} found in order @returns {Cited[]} */
  #items(plain, found) {
    return [...plain.matchAll(SAME_CLAUSE)].flatMap(({ 0: whole, index }) => {
      const last = found.filter(({ start }) => start < index).pop();
      const clause = last?.clauses[last.clauses.length - 1];
      const end = index + whole.length;
      const { letters, length } = lettersAt(plain.slice(end));
      if (!last || !clause || !letters.length || last.others?.length) return [];
      return [{ start: index, end, document: last.document, clauses: [{ clause: clause.clause, start: index, to: end, end: end + length, letters }] }];
    });
  }

  /**
   * The clauses that a passage cites so, and the document that it names last.
   * @param {Passage} passage
   * @param {Naming[]} numbers with their titles
   * @param {HandedDocument | undefined} last
   * @param {Mentions} mentions
   * @returns {{ found: Cited[], last: HandedDocument | undefined }}
   */
  of(passage, numbers, last, mentions) {
    const { plain } = passage;
    const titled = this.titled(plain, numbers.map(({ start, end }) => [start, end]));
    const names = [...numbers, ...titled].sort(inOrder);
    const places = this.places(passage, names, last, mentions);
    const found = places.map((place) => ({ ...place, clauses: moved(clausesBehind(plain.slice(place.end), this.outlineOf(place.document)), place.end) }));
    /** @param {Place} place @param {string} [text] @returns {Cited} */
    const beginning = (place, text = plain.slice(place.start)) =>
      ({ ...place, clauses: moved(clausesAt(text, true, this.outlineOf(place.document)), place.start) });
    const ahead = before(plain, mentions).filter(({ start }) => !numbers.some((one) => one.start <= start && start < one.end));
    const behind = new Set(found.flatMap(({ clauses }) => clauses.map(({ start }) => start)));
    for (const { clauses, ...place } of ahead.map((one) => beginning(one, one.clauses))) {
      const own = clauses.filter(({ start }) => !behind.has(start));
      if (own.length) found.push({ ...place, start: own[0].start === clauses[0].start ? place.start : own[0].start, clauses: own });
    }
    for (const { 0: whole, 1: clause, 2: behind, index } of plain.matchAll(ENGLISH_AGAIN)) {
      const { document } = this.#meant(names, index, plain, last);
      const start = index + whole.indexOf(clause ?? behind);
      const to = start + (clause ?? behind).length;
      if (document) found.push({ start: index, end: index + whole.length, document, clauses: [{ clause: clause ?? behind, start, to, end: to, letters: [] }] });
    }
    const known = numbers.flatMap(({ document, clauses = [], ...place }) => (document ? [{ ...place, document, clauses }] : []));
    const all = [...places, ...known].sort(inOrder);
    found.push(...tabled(passage, all, mentions, this.outlineOf));
    const chain = chained(plain, [...found, ...known], mentions);
    const below = names.length || found.some(({ clauses }) => clauses.length) ? [] : headed(passage, mentions);
    const alone = [...chain, ...following(passage, mentions, all), ...below];
    const taken = (/** @type {number} */ at) => [...found, ...known].some((one) => one.clauses.some(({ start, to }) => start <= at && at <= to));
    for (const { clauses, ...place } of alone.map((one) => beginning(one))) {
      if (!taken(place.start)) found.push({ ...place, clauses: clauses.slice(0, 1) });
    }
    found.push(...termed(passage, all, mentions, this.outlineOf).filter(({ clauses: [{ start }] }) => !taken(start)));
    const paired = mentions.pairs.in(passage, [...new Set([...this.own, ...mentions.named])], this.outlineOf, mentions.labels);
    found.push(...paired.filter(({ start }) => !taken(start)));
    found.push(...this.#items(plain, [...found, ...known].filter(({ clauses }) => clauses.length).sort(inOrder)));
    const pointed = plain.match(AGAIN) ? last : undefined;
    const latest = names.length ? names[names.length - 1].document : pointed;
    return { found: found.filter(({ clauses }) => clauses.length).sort(inOrder), last: latest };
  }
}
