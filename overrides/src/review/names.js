// The names that a text gives the documents that it cites: `以下简称CRM准则`, `(the "Criteria")`, `“本准则”指…`.
import { isInForce } from "./editions.js";

/** @import { HandedDocument } from "./types.js" */
/** @import { Naming } from "./unnumbered.js" */
/** @typedef {{ name: string, document: HandedDocument | undefined }} Given */

const QUOTED = "[\"“《「『]\\s?([^\"“”《》「」『』]{2,30}?)\\s?[\"”》」』]";
const KIND = /(?:准则|标准|规范|指南|要求|导则|通则)$|(?:criteria|standards?|guid(?:e|ance|elines)|requirements?|code|specification)$/i;
/** Letters that a document is called by: `CECRM`, `CRM-C`. */
const LETTERS = "(?:[A-Z]{2,8}-[A-Z]{1,8}|[A-Z]{3,10})";
export const INITIALS = new RegExp(`^${LETTERS}$`);
/** A name that is given to the document before it. */
const CALLED = new RegExp(
  "(?:(?:以下|下文|下面|后文|文中|报告中|手册中)(?:均|统|一律)?(?:简|略|统)?称|下称|简称)(?:为|作|之为)?\\s?:?\\s?" +
    `(?:${QUOTED}|((?:[A-Za-z]{1,12}\\s?)?[\\u4e00-\\u9fff]{2,12}|${LETTERS})(?=[)"”,.。;、]|$))|\\(即\\s?${QUOTED}\\s?\\)|` +
    `(?:文中|本文|下文|以下|手册中|手册)(?:均|统|一律)?(?:以|用|作)\\s?(?:${QUOTED}|(${LETTERS}|[\\u4e00-\\u9fff]{2,8}?))\\s?(?:来)?(?:表示|代表|指代|代称|代替|称之|相称)|` +
    `(?:缩写|略称|略作|缩略语)(?:为|作|是)?\\s?:?\\s?(?:${QUOTED}|(${LETTERS}))`, "g",
);
/** What stands in brackets alone, and may be anything where it does not say what kind of document it is. */
const ALONE = new RegExp(`\\(\\s?${QUOTED}\\s?\\)`, "g");
const NAMED = '["“]\\s?(?:[Tt]he\\s([A-Za-z][A-Za-z /&-]{2,40}?)|([A-Z][A-Za-z /&-]{2,40}?))[.,]?["”]';
const HEREINAFTER =
  "(?:hereinafter|hereafter|below|throughout|[Ii]n what follows|[Ff]rom (?:here|now) on|[Ii]n (?:this|our) [a-z]{3,14}|" +
  "[Ii]n the (?:rest|remainder|following|text))";
const SHORTENED =
  "(?:referred to (?:below |here |hereinafter )?as|called|known as|cited as|abbreviated(?: as| to)?|abbreviation|abbr\\.|(?:in|for) short|short)";
const ENGLISH_CALLED = new RegExp(
  `\\((?:[^()"“”]{0,60}[,;]\\s)?(?:${HEREINAFTER}[,:]?\\s?)?(?:${SHORTENED}[,:]?)?\\s?(?:the\\s)?` +
    `${NAMED}(?:\\s?[,;]?\\s(?:${HEREINAFTER}|here|for short)[^()"“”]{0,80}|\\s?[,;]\\s[^()"“”]{0,80})?\\s?\\)|` +
    `(?:\\b(?:so|we|I|[Tt]hey|and)\\s(?:say|write|call it)|(?:${HEREINAFTER}|[Ii]t is)(?:[,:]?\\s${SHORTENED})?(?:\\sthe)?|` +
    `abbreviated(?: as| to)?|[Rr]eferred to (?:below|here) as),?:?\\s${NAMED}|${NAMED}\\sfor short|` +
    `,\\s(?:called|known as|cited as|referred to as)\\s(?:the\\s)?${NAMED}`, "g",
);
/** A name with capital letters in no marks, where words before it or behind say that it is one, or it stands in brackets alone. */
const CAPITALS = `(${LETTERS}|[A-Z][A-Za-z/&-]*(?:\\s[A-Z][A-Za-z/&-]+){0,3})`;
const UNMARKED = new RegExp(
  `\\b(?:${HEREINAFTER}[,:]?\\s(?:${SHORTENED}[,:]?\\s)?|${SHORTENED}[,:]?\\s)(?:[Tt]he\\s)?${CAPITALS}(?=\\s?[),.;:]|$|\\s(?:below|in this)\\s)|` +
    `(?:[Tt]he\\s|[(,;]\\s?)${CAPITALS},?\\s(?:for short|below|hereinafter|in what follows)\\b|` +
    `\\((?:[^()]{0,40}[,;]\\s)?[Tt]he\\s${CAPITALS}\\)|\\((${LETTERS})\\)`, "g",
);
/** A name before the document that it means. */
const MEANING = new RegExp(`${QUOTED}\\s?(?:一词|一语)?(?:均|系|是|即|皆)?(?:指的是|指|即|=)\\s?`, "g");
const SAYS = "(?:means?|shall mean|refers? to|stands? for|denotes?|is short for)";
const ENGLISH_MEANING = new RegExp(`${NAMED}\\s(?:are|is|${SAYS})\\s`, "g");
/** A name in no marks at the head of what says its meaning: `CECRM means`, `CECRM —`, `CECRM |`, `CECRM指`. */
const HEADING_MEANING = new RegExp(
  `(?:^|[.。;,]\\s?)(?:[Tt]he\\s)?${CAPITALS}\\s${SAYS}\\s|(?:^|[。;,]\\s?)(${LETTERS})(?:\\s?[=:—–|]|\\s-|\\s?(?:[均系]?指的?是?|即|代表|表示))\\s?`, "g",
);
/** What may stand between such a name and the document that it means. */
const LEADING_TO = new RegExp(
  "^(?:(?:the|chinese|group|national|international|association|draft|of|standard|document|text|T\\/[A-Z]{2,5})\\b|" +
    "[\\s,:《“\"(]|[\\u4e00-\\u9fff]{2,8}(?:协会|学会|联合会)|团体|国家|标准|草案|文件|的){0,12}$", "i",
);
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
/** Words of a title whose first letters its short form does not have. */
const SMALL = /^(?:of|the|and|for|an?|in|to|with|on)$/i;
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

/**
 * The document that a text names right behind a place.
 * @param {string} plain
 * @param {Naming[]} names
 * @param {number} at
 * @param {boolean} straight whether nothing but what kind of document it is may stand between
 */
const documentBehind = (plain, names, at, straight) => {
  const next = names.find(({ start }) => start >= at);
  const between = plain.slice(at, next?.start);
  return next && (straight ? LEADING_TO.test(between) : between.length <= AHEAD && !isOver(between)) ? next.document : undefined;
};

/** The name that a form found, by whichever of its groups. @param {RegExpExecArray | RegExpMatchArray} found */
const nameIn = (found) => found.slice(1).find(Boolean) ?? "";

/** Whether letters are the first ones of a document's title. @param {string} letters @param {HandedDocument | undefined} document */
const isInitials = (letters, document) =>
  Boolean(document?.editions.some(({ en }) => {
    const words = (en.match(/[A-Za-z]+/g) ?? []).filter((word) => !SMALL.test(word));
    return letters === words.map((word) => word[0].toUpperCase()).join("");
  }));

/**
 * The names with capital letters in no marks: such as say what kind of document it is, and letters that nothing else can be meant by.
 * @param {string} plain
 * @param {Naming[]} names
 * @returns {Given[]}
 */
const unmarked = (plain, names) => {
  const called = [...plain.matchAll(UNMARKED)].flatMap((found) => {
    const name = nameIn(found);
    const document = documentBefore(plain, names, found.index, name);
    const sure = INITIALS.test(name) ? !found[0].startsWith(`(${name}`) || isInitials(name, document) : KIND.test(name);
    return document && sure ? [{ name, document }] : [];
  });
  const meaning = [...plain.matchAll(HEADING_MEANING)].flatMap((found) => {
    const name = nameIn(found);
    const document = documentBehind(plain, names, found.index + found[0].length, true);
    return document && (INITIALS.test(name) || KIND.test(name)) ? [{ name, document }] : [];
  });
  return [...called, ...meaning];
};

/**
 * The names in a row of a table that has nothing but such with what they mean.
 * @param {string} line whose cells tabs part
 * @param {string} plain
 * @param {Naming[]} names in it
 * @param {number} from where it begins
 * @returns {Given[]}
 */
export const namesInRow = (line, plain, names, from) => {
  const [first, second, more] = line.split("\t");
  if (second === undefined || more !== undefined) return [];
  const at = from + first.length + 1;
  /** @type {[string, number, number][]} */
  const cells = [[first, at, at + second.length], [second, from, at - 1]];
  return cells.flatMap(([cell, start, end]) => {
    const name = cell.trim();
    const inside = names.filter((one) => start <= one.start && one.end <= end);
    const document = INITIALS.test(name) ? documentBehind(plain, inside, start, true) : undefined;
    return document ? [{ name, document }] : [];
  });
};

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
    const name = nameIn(found);
    const kind = KIND.test(name);
    const document = kind || INITIALS.test(name) ? documentBehind(plain, names, found.index + found[0].length, !kind) : undefined;
    return document ? [{ name, document }] : [];
  });
  const draft = DRAFT.exec(plain)?.[0];
  const own = draft && names.find(({ document }) => document?.editions.some((one) => one.draft && one.shown))?.document;
  const all = [...called, ...meaning, ...unmarked(plain, names), ...(own ? [{ name: draft, document: own }] : [])];
  return all.filter(({ name, document }) => !VAGUE.test(name) && (document || !POINTING.test(name)));
};
