// The names that a text gives the documents that it cites: `以下简称CRM准则`, `(the "Criteria")`, `“本准则”指…`.
import { isInForce } from "./editions.js";

/** @import { HandedDocument } from "./types.js" */
/** @import { Naming } from "./unnumbered.js" */
/** @typedef {{ name: string, document: HandedDocument | undefined }} Given */

const QUOTED = "[\"“《「『]\\s?([^\"“”《》「」『』]{2,30}?)\\s?[\"”》」』]";
const KIND = /(?:准则|标准|规范|指南|要求|导则|通则)$|(?:criteria|standards?|guid(?:e|ance|elines)|requirements?|code|specification)$/i;
/** A name that is given to the document before it. */
const CALLED = new RegExp(
  "(?:(?:以下|下文|下面|后文|文中|报告中|手册中)(?:均|统|一律)?(?:简|略|统)?称|下称|简称)(?:为|作|之为)?\\s?:?\\s?" +
    `(?:${QUOTED}|((?:[A-Za-z]{1,12}\\s?)?[\\u4e00-\\u9fff]{2,12})(?=[)"”,.。;、]|$))|\\(即\\s?${QUOTED}\\s?\\)`, "g",
);
/** What stands in brackets alone, and may be anything where it does not say what kind of document it is. */
const ALONE = new RegExp(`\\(\\s?${QUOTED}\\s?\\)`, "g");
const NAMED = '["“]\\s?(?:[Tt]he\\s([A-Za-z][A-Za-z /&-]{2,40}?)|([A-Z][A-Za-z /&-]{2,40}?))[.,]?["”]';
const ENGLISH_CALLED = new RegExp(
  "\\((?:[^()\"“”]{0,60}[,;]\\s)?(?:(?:hereinafter|hereafter|below),?\\s?)?(?:referred to as|called|known as|cited as)?\\s?(?:the\\s)?" +
    `${NAMED}(?:\\s?[,;]?\\s(?:below|here|hereinafter|throughout)[^()"“”]{0,30}|\\s?[,;]\\s[^()"“”]{0,60})?\\s?\\)|` +
    "(?:\\b(?:so|we|I|[Tt]hey|and)\\s(?:say|write|call it)|(?:hereinafter|hereafter|below|[Ii]t is)(?:\\s(?:called|referred to as))?(?:\\sthe)?|" +
    `[Rr]eferred to (?:below|here) as),?\\s${NAMED}`, "g",
);
/** A name before the document that it means. */
const MEANING = new RegExp(`${QUOTED}\\s?(?:一词|一语)?(?:均|系|是|即|皆)?(?:指的是|指|即|=)\\s?`, "g");
const ENGLISH_MEANING = new RegExp(`${NAMED}\\s(?:are|is|means?|shall mean|refers? to|stands? for|denotes?)\\s`, "g");
const HAN = /[\u4e00-\u9fff]/;
const NEAR = 60; // letters between a document and the name that it is given
const AHEAD = 120; // and between a name and the document that it is said to mean
/** What may stand between a number and its title, and between several documents. */
const BESIDE = /^[\s(《》“”"',:/]{0,3}$/;
const SEVERAL = /^[\s)》”]{0,2}(?:、|和|与|及|或|以及|\sand\s)[\s《“]{0,2}$/;
const SENTENCE = /[。;!?]/;
const ENGLISH_SENTENCE = /[.!?]\s/;
/** What points at a document wherever it stands, and at what one writes oneself. */
export const POINTING = /^(?:[本该此]|上述|前述)/;
const VAGUE = /^(?:各|其)/;
const DRAFT = /草案|\bdraft\b/;

/** Whether a sentence ends within a text; an English one goes on behind a semicolon. @param {string} text */
const isOver = (text) => (/[a-z]{3}/.test(text) && !HAN.test(text) ? ENGLISH_SENTENCE : SENTENCE).test(text);

/** Where a bracket begins that is open at the end of a text; the end where none is. @param {string} text */
const openedAt = (text) => {
  const open = text.lastIndexOf("(");
  return open > text.lastIndexOf(")") && !text.slice(open).includes("。") ? open : text.length;
};

/**
 * The document before a place, where it is clear which one: that of its number rather than of its title, the national one of two numbers.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {number} at
 * @param {string} name that it is given
 * @returns {HandedDocument | undefined}
 */
const documentBefore = (plain, names, at, name) => {
  const before = names.filter(({ end }) => end <= at);
  let first = before.length - 1;
  const between = first < 0 ? "" : plain.slice(before[first].end, at);
  const close = between.slice(0, openedAt(between));
  if (first < 0 || close.length > NEAR || isOver(close)) return undefined;
  while (first > 0 && BESIDE.test(plain.slice(before[first - 1].end, before[first].start))) first -= 1;
  const group = before.slice(first);
  const numbered = group.filter((one) => one.numbered);
  const meant = new Set((numbered.length ? numbered : group).map(({ document }) => document));
  const all = [...meant];
  const national = all.filter((document) => document && isInForce(document));
  const [document] = all.includes(undefined) ? [] : national.length ? national.slice(0, national.length === 1 ? 1 : 0) : all;
  const several = first > 0 && SEVERAL.test(plain.slice(before[first - 1].end, before[first].start));
  return several && !document?.editions.some(({ zh }) => zh.endsWith(name)) ? undefined : document;
};

/** The document that a text names right behind a place. @param {string} plain @param {Naming[]} names @param {number} at */
const documentBehind = (plain, names, at) => {
  const next = names.find(({ start }) => start >= at);
  return next && next.start - at <= AHEAD && !isOver(plain.slice(at, next.start)) ? next.document : undefined;
};

/** The name that a form found, by whichever of its groups. @param {RegExpExecArray | RegExpMatchArray} found */
const nameIn = (found) => found.slice(1).find(Boolean) ?? "";

/**
 * The names that a passage gives documents.
 * @param {string} plain
 * @param {Naming[]} names
 * @returns {Given[]}
 */
export const givenNames = (plain, names) => {
  const alone = [...plain.matchAll(ALONE)].filter((found) => KIND.test(nameIn(found)));
  const called = [...plain.matchAll(CALLED), ...plain.matchAll(ENGLISH_CALLED), ...alone].map((found) => {
    const name = nameIn(found);
    return { name, document: documentBefore(plain, names, found.index, name) };
  });
  const meaning = [...plain.matchAll(MEANING), ...plain.matchAll(ENGLISH_MEANING)].flatMap((found) => {
    const document = KIND.test(nameIn(found)) ? documentBehind(plain, names, found.index + found[0].length) : undefined;
    return document ? [{ name: nameIn(found), document }] : [];
  });
  const draft = DRAFT.exec(plain)?.[0];
  const own = draft && names.find(({ document }) => document?.editions.some((one) => one.draft && one.shown))?.document;
  const all = [...called, ...meaning, ...(own ? [{ name: draft, document: own }] : [])];
  return all.filter(({ name, document }) => !VAGUE.test(name) && (document || !POINTING.test(name)));
};
