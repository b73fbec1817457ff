// Terms beside their numbers, where a text says whose these are: `该标准的“顾客”（3.2）`, or a list of the terms of a standard.

/** @import { Passage } from "./types.js" */
/** @import { Outline } from "./outline.js" */
/** @import { Mentions } from "./mentions.js" */
/** @import { Cited, Place } from "./unnumbered.js" */
/** @import { HandedDocument } from "./types.js" */
/** @typedef {{ term: string, start: number, clause: string, at: number, end: number }} Entry */

const NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){1,2}";
const QUOTED = "[\"“「『]\\s?([^\"“”「」『』]{2,60}?)\\s?[\"”」』]";
/** A term with its number in brackets behind it, in quotation marks or not. */
const BEHIND = new RegExp(`(?:${QUOTED}|([\\u4e00-\\u9fff]{2,20}|[A-Za-z][A-Za-z -]{3,60}))\\s?\\((?:见|术语|see\\s|term\\s)?\\s?(${NUMBER})\\)`, "g");
/** A number with its term in quotation marks behind it. */
const AHEAD = new RegExp(`(?:^|术语|\\bterms?\\s|[;,、]\\s?)(${NUMBER})\\s?,?\\s?${QUOTED}`, "gi");
/** What says that a list has terms with the numbers of a standard. */
const TERMS = /术语|用语|定义|\bterms?\b|\bdefinitions?\b/i;
const INTRODUCING = /:$|第\s?3\s?章|编号|\bclause\s3\b|\bnumber/i;
const OWN = /[本我]|手册|制度|\b(?:our|this|manual|handbook)\b/i;
const OVER = /[。;]/;
const NEAR = 30; // letters between a document and the term that is its own

/** @param {string} plain @returns {Entry[]} */
const entriesIn = (plain) => [
  ...[...plain.matchAll(BEHIND)].map(({ 0: whole, 1: quoted, 2: bare, 3: clause, index }) =>
    ({ term: quoted ?? bare, start: index, clause, at: index + whole.lastIndexOf(clause), end: index + whole.length })),
  ...[...plain.matchAll(AHEAD)].map(({ 0: whole, 1: clause, 2: term, index }) =>
    ({ term, start: index + whole.indexOf(clause), clause, at: index + whole.indexOf(clause), end: index + whole.length })),
];

/**
 * The document whose terms a passage lists or says to be listed below it.
 * @param {Passage} passage
 * @param {Place[]} places where it names documents
 */
const listedBy = ({ plain, heading }, places) => {
  const [document, other] = new Set(places.map((one) => one.document));
  return document && !other && TERMS.test(plain) && (heading || INTRODUCING.test(plain)) ? document : undefined;
};

/**
 * The document whose term stands at a place: the one right before it, or the one whose terms the text lists.
 * @param {string} plain
 * @param {Place[]} places
 * @param {number} at
 * @param {HandedDocument | undefined} listed
 */
const meantAt = (plain, places, at, listed) => {
  const last = places.filter(({ end }) => end <= at).pop();
  const between = last ? plain.slice(last.end, at) : "";
  const near = last && between.length <= NEAR && !OVER.test(between) && !OWN.test(between) && !last.others?.length;
  return near ? last : listed && !last ? { document: listed, edition: undefined } : undefined;
};

/**
 * The numbers of terms that a passage cites so, with the terms.
 * @param {Passage} passage
 * @param {Place[]} places where it names documents, in order
 * @param {Mentions} mentions
 * @param {(document: HandedDocument) => Outline} outlineOf
 * @returns {Cited[]}
 */
export const termed = (passage, places, mentions, outlineOf) => {
  const { plain, text, heading } = passage;
  const listed = listedBy(passage, places);
  if (heading || listed) mentions.glossary = listed;
  return entriesIn(plain).flatMap(({ term, start, clause, at, end }) => {
    const meant = meantAt(plain, places, start, mentions.glossary);
    const known = meant && outlineOf(meant.document).term(term);
    if (!known || !clause.startsWith(`${known.split(".")[0]}.`) || mentions.labels.includes(clause)) return [];
    const cited = { clause, start: at, to: at + clause.length, end, letters: [], title: { text: term, length: 0 } };
    return [{ start, end, document: meant.document, edition: meant.edition, written: text.slice(start, end), clauses: [cited] }];
  });
};
