// Where a text calls a document by a name of its own, by the end of its title, or by nothing where it is the heading above.
import { isApart } from "./apart.js";
import { NUMBER, UNIT } from "./clauses.js";
import { INITIALS, POINTING } from "./names.js";

/** @import { HandedDocument, Passage } from "./types.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { ShortNames } from "./short_names.js" */
/** @import { Naming, Place } from "./unnumbered.js" */

const OPENING = /[《“"「『]/;
const CLOSED = /^\s?[》”"」』]/;
const JUST_BEFORE = /^[\s《“"「『(]{0,2}$/;
/** A clause of three levels, which is hardly anything else, and what makes it one of another text. */
const DEEP = /\d{1,2}(?:\.\d{1,2}){2,3}(?![\d.%A-Za-z]|\s?[-—–/]\s?\d|\s?版)/g;
const BEFORE_DEEP = new RegExp(
  "[\\d.—–/#-]\\s?$|[A-Za-z]$|(?:version|rev|revision|manual|procedure|table|figure|annex|our)\\s$|" +
    "(?:手册|制度|办法|程序|文件|规定|细则|章程|指引|计划|方案|[本该其表图版])[》”\"」』]?\\s?(?:中的?|的|之)?\\s?第?\\s?$", "i",
);
/** What leads to a clause of the document that a text has just cited. */
const LEADING = /(?:[见按照据依合应和与及在至到、;,(]|\b(?:in|under|see|by|as|and|to|clauses?|subclauses?)\s|^)\s?第?$/i;
/** What names a document of somebody's own. */
const OWN = /[本我《]|手册|制度|\b(?:our|this|manual|handbook|agreement)\b/i;
/** What leads from a clause to another of its chapter in the same sentence: `的6.4,沟通计划见6.7`. */
const CHAINED = new RegExp(
  "^,(?<lead>[^,。;:()《》\\d]{1,12}[见按依据]\\s?|\\s[^,.;:()\\d]{1,30}\\s(?:in|under|at|see|by)\\s)(?<clause>\\d{1,2}(?:\\.\\d{1,3})+)(?![\\d.%])",
);
const OWNER = /[司院校厂部团区局行所]$/;
const ENGLISH_LEADING = /(?:^|\b(?:[Tt]he|[Oo]f|[Ii]n|[Bb]y|[Pp]er|[Uu]nder|[Ww]ith|[Tt]o|[Ss]ee|[Aa]nd)\s|[^A-Za-z\s]\s?|\s{2})$/;
/** Letters that stand for a document need no article; a system or a company of that name is led to otherwise: `our CRM`, `Oracle CRM`. */
const INITIALS_LEADING = /(?:^|[^A-Za-z\s]\s?|\s{2}|\t|\b(?!our\s|my\s|your\s|their\s|its\s)[a-z]+\s|\b(?:See|Under|In|By|Per|As|For|From|With|Both|The)\s)$/;
/** What leads to a name by a word whose last character begins others: 执行, 银行. */
const LED = /(?:执行|落实|满足|违反|[摘来取引]自)$/;
/** What makes a name the beginning of another one: `the Criteria Committee`. */
const NAME_GOES_ON = /^(?:[a-z]| (?!Clause|Subclause|Section|Annex|Term)[A-Z][a-z])/;
const CLAUSE_OF = `(?:\\s?\\(?[a-z]\\))*(?:\\s?["“(][^()"“”]{3,60}[)"”])?`;
const CLAUSES_OF = `(?:${UNIT}\\s)?${NUMBER}${CLAUSE_OF}(?:(?:,?\\s(?:and|or|to)\\s|,\\s)${NUMBER}${CLAUSE_OF})*`;
const SINGLE_OF = `(?:${UNIT}\\s\\d{1,2}|${CLAUSES_OF})`;

/**
 * Whether a place is one where a document is named otherwise, or where its number is right before.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {number} start
 * @param {number} end
 */
const isTaken = (plain, names, start, end) =>
  names.some((one) => {
    const across = one.start < end && start < one.end && (one.document || one.numbered);
    return across || (one.numbered && one.end <= start && JUST_BEFORE.test(plain.slice(one.end, start)));
  });

/** Whether a number is one of the text's own, or below one. @param {string} clause @param {string[]} labels */
const isOwn = (clause, labels) => labels.some((label) => label === clause || (label.includes(".") && clause.startsWith(`${label}.`)));

/** @param {string} name */
const isEnglish = (name) => /^[A-Za-z /&-]+$/.test(name);

/** Where a name ends with the marks that close behind it. @param {string} plain @param {number} end */
const closedAt = (plain, end) => end + (CLOSED.exec(plain.slice(end))?.[0].length ?? 0);

/** Whether a name stands by itself at a place. @param {string} plain @param {string} name @param {number} at */
const isAlone = (plain, name, at) => {
  const marked = OPENING.test(plain[at - 1] ?? "");
  const before = plain.slice(0, at);
  if (INITIALS.test(name)) return !/^[A-Za-z\d-]/.test(plain.slice(at + name.length)) && INITIALS_LEADING.test(before);
  if (isEnglish(name)) return !NAME_GOES_ON.test(plain.slice(at + name.length)) && (/^[A-Z]/.test(name) ? ENGLISH_LEADING : /\b[Tt]he\s$/).test(before);
  return POINTING.test(name) || isApart(plain, at - Number(marked)) || LED.test(before) || (marked && !OWNER.test(before.slice(0, -1)));
};

/**
 * The places of a name that a text gives, where it stands by itself.
 * @param {string} plain
 * @param {string} name
 */
const placesOf = (plain, name) => {
  const found = [];
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    if (isAlone(plain, name, at)) found.push({ start: at - Number(OPENING.test(plain[at - 1] ?? "")), end: at + name.length });
  }
  return found;
};

/**
 * Where documents stand by the names that the text gives them.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {Mentions} mentions
 * @returns {Place[]}
 */
export const given = (plain, names, { called }) =>
  [...called].flatMap(([name, document]) => {
    if (!document) return [];
    const places = placesOf(plain, name).filter(({ start, end }) => !isTaken(plain, names, start, end));
    return places.map(({ start, end }) => ({ start, end: closedAt(plain, end), document }));
  });

/**
 * Where an English text has clauses before the name of a document: `5.1.6 of the Criteria`.
 * @param {string} plain
 * @param {Mentions} mentions
 * @returns {(Place & { clauses: string })[]}
 */
export const before = (plain, { called }) =>
  [...called].flatMap(([name, document]) => {
    if (!document || !isEnglish(name)) return [];
    const article = INITIALS.test(name) ? "(?:[Tt]he\\s)?" : "[Tt]he\\s";
    const form = new RegExp(`(${SINGLE_OF})\\s(?:of|in)\\s${article}["“]?${name}(?![A-Za-z]|\\s(?:of|for|in)\\s|\\s[A-Z][a-z])`, "g");
    return [...plain.matchAll(form)].flatMap(({ 0: whole, 1: clauses, index }) =>
      /[\d.A-Za-z]$/.test(plain.slice(0, index)) ? [] : [{ start: index, end: index + whole.length, clauses, document }]);
  });

/**
 * Where documents stand by the ends of their titles, of which the text has one in full: none where the end may be another one's.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {Mentions} mentions
 * @param {ShortNames} shortNames
 * @returns {Place[]}
 */
export const ending = (plain, names, { called, named, strange }, shortNames) =>
  shortNames.in(plain).flatMap((one) => {
    const document = one.documents.find((each) => named.has(each));
    const clear = (one.apart || one.whole) && !one.strange && !called.has(one.name) && ![...strange].some((name) => name.endsWith(one.name));
    if (!document || !clear || isTaken(plain, names, one.start, one.end)) return [];
    const start = one.start - Number(CLOSED.test(plain.slice(one.end)) && OPENING.test(plain[one.start - 1] ?? ""));
    return [{ start, end: closedAt(plain, one.end), document, others: one.documents.filter((each) => each !== document) }];
  });

/**
 * The clauses of a document that a text has by their numbers alone, where it has no such numbers of its own.
 * @param {Passage} passage
 * @param {HandedDocument} document
 * @param {string[]} labels of the text's own
 * @returns {{ clause: string, index: number }[]}
 */
const bare = ({ plain }, document, labels) =>
  [...plain.matchAll(DEEP)].flatMap(({ 0: clause, index }) => {
    const above = clause.slice(0, clause.lastIndexOf("."));
    const known = document.editions.some(({ clauses }) => clauses?.includes(above));
    const own = labels.some((label) => label === above || label.startsWith(`${above}.`));
    return known && !own && !BEFORE_DEEP.test(plain.slice(0, index)) ? [{ clause, index }] : [];
  });

/**
 * Where clauses stand of the document whose title is the heading above.
 * @param {Passage} passage
 * @param {Mentions} mentions
 * @returns {Place[]}
 */
export const headed = (passage, { under, labels }) => {
  const document = under.get(passage);
  const found = document ? bare(passage, document, labels) : [];
  return found.map(({ clause, index }) => ({ start: index, end: index + clause.length, document: /** @type {HandedDocument} */ (document) }));
};

/**
 * Where clauses stand of the document that a passage has cited before them.
 * @param {Passage} passage
 * @param {Mentions} mentions
 * @param {Place[]} places where it names documents
 * @returns {Place[]}
 */
export const following = (passage, { labels }, places) => {
  const documents = new Set(places.map(({ document }) => document));
  return [...documents].flatMap((document) => bare(passage, document, labels).flatMap(({ clause, index }) => {
    const last = places.filter(({ end }) => end <= index).pop();
    const between = passage.plain.slice(last?.end ?? 0, index);
    const own = OWN.test(between) || isOwn(clause, labels);
    return last?.document === document && !own && LEADING.test(between) ? [{ start: index, end: index + clause.length, document }] : [];
  }));
};

/**
 * Where clauses stand behind others of the same chapter, each said to be of something else in the same sentence.
 * @param {string} plain
 * @param {import("./unnumbered.js").Cited[]} cited
 * @param {Mentions} mentions
 * @returns {Place[]}
 */
export const chained = (plain, cited, { labels }) =>
  cited.flatMap(({ document, edition, clauses }) => {
    /** @type {Place[]} */
    const found = [];
    const last = clauses[clauses.length - 1];
    for (let at = last?.end ?? plain.length; ; ) {
      const { lead = "", clause = "" } = CHAINED.exec(plain.slice(at))?.groups ?? {};
      if (!clause || OWN.test(lead) || isOwn(clause, labels) || clause.split(".")[0] !== last.clause.split(".")[0]) return found;
      const start = at + 1 + lead.length;
      at = start + clause.length;
      found.push({ start, end: at, document, edition });
    }
  });
