// What meaning finds beside what letters find.
import { isWanted } from "./asked.js";
import { meant } from "./meaning.js";
import { keyOf } from "./sorted.js";
import { nearest } from "./nearest.js";
import { partly } from "./partly.js";
import { plural } from "./stem.js";
import { whyOf } from "./why.js";
import { flat, isHan, words } from "./words.js";

/** @import { Hits, Letters, Query } from "./types.js" */
/** @import { Book } from "./book.js" */

const ENOUGH = 0.85; // of a query that an entry has by its letters, so that it stays before what meaning finds
const MOST = 0.7; // of a query that one entry alone has
const FEW = 5; // entries found by letters, beside which those are listed that meaning finds
const CODE = /\d/; // a number or a label means what has it, and nothing beside it
const NEAREST = 5;

/**
 * The parts of Chinese words for which synonyms stand in an entry: 主顾 of 老主顾 means less than the word.
 * @param {Book} book
 * @param {Query} query
 * @param {number | undefined} doc
 */
const piecesOf = (book, query, doc) => {
  const all = new Set(query.rest.split(" "));
  const why = doc === undefined ? [] : whyOf(book, query, doc);
  return why.map(({ typed }) => typed).filter((typed) => isHan(typed) && !all.has(typed));
};

/**
 * Whether a query is words that the standard does not have, which are found in the midst of a text by their beginning, as if
 * they were misspelt, or in another number: *courses* in *course of action*. A word of one family is no guess (*innovate* where
 * the text has *innovation*) unless something is called by another of it, nor is what stands for a word where one entry alone has it.
 * @param {Book} book
 * @param {Letters} letters
 */
const isGuess = (book, { query, docs, titled }) => {
  /** @param {string} word */
  const isNamed = (word) =>
    book.neighbours?.of(keyOf(word)).some(({ word: other, through }) => through === "form" && book.isWritten(flat(other)));
  /** @param {string} word */
  const isKin = (word) => book.knows(word) && !book.has(plural(word)) && !isNamed(word);
  const unknown = query.rest.split(" ").every((word) => word !== "" && !isHan(word) && !book.has(word) && !isKin(word));
  return !titled && !query.numbers.length && unknown && !(docs.length === 1 && whyOf(book, query, docs[0]).length);
};

/**
 * Whether the checklist is asked for of what has none, by its very name: those below it are meant.
 * @param {Book} book
 * @param {Query} query
 */
const isChapter = (book, { asks, rest }) =>
  asks.has("item") && (book.exact.get(rest.replaceAll(" ", "")) ?? []).some((at) => !book.records[book.names[at].doc].asked);

/**
 * What letters find, and behind it what meaning finds beside it.
 * @param {Letters} letters
 * @param {Query} meant
 * @param {ReturnType<typeof partly>} some
 * @param {number} most
 * @returns {Hits}
 */
const beside = ({ query, docs }, meant, { docs: others, led, said }, most) => {
  const all = [...new Set([...docs, ...others])];
  const readings = [...query.readings, ...meant.readings];
  return { query: { ...query, readings }, total: all.length, docs: all.slice(0, most), led, said };
};

/**
 * The entry that a query stands for as a whole, where what letters find first only mentions it: who types an everyday word wants
 * to know what it is called. An abbreviation, or a word that shares a part with the name, is another form of the name, and finds
 * what that finds.
 * @param {Book} book
 * @param {Letters} letters
 * @returns {number[]}
 */
const meantBy = ({ synonyms, records }, { typed, query: { rest }, docs }) => {
  const all = new Set((isHan(rest) ? synonyms.han.get(rest) : synonyms.latin.get(keyOf(rest))) ?? []);
  const [doc] = [...all].map((one) => records.findIndex((record) => record === one));
  if (all.size !== 1 || doc < 0 || /^[A-Z]+$/.test(typed.trim())) return [];
  const { zh } = records[doc];
  const parts = new Set(words(rest));
  return docs.length && !records[docs[0]].zh.includes(zh) && !words(zh).some((part) => parts.has(part)) ? [doc] : [];
};

/**
 * Whether what letters find is less than what is asked for: not all of several words, a part of a longer word, a guess, another
 * kind of answer; or whether a sentence is asked, or a phrase that means something as a whole.
 * @param {Book} book
 * @param {Letters} letters
 * @param {Query} query as it is meant
 */
const isLess = (book, letters, query) => {
  const { query: typed, docs, fullest } = letters;
  const { groups } = query.readings[0];
  const words = groups.flatMap(({ word, idle }) => (word && !idle ? word : []));
  const pieces = piecesOf(book, typed, docs[0]);
  const longer = words.some((word) => pieces.some((piece) => word !== piece && word.includes(piece)));
  const other = query.asks.size > 0 && docs.length > 0 && (isChapter(book, typed) || !isWanted(query, book.records[docs[0]]));
  const leading = groups.flatMap(({ word }) => (word && book.neighbours?.leads(word) ? word : []));
  const guess = words.length === 1 && leading.includes(words[0]) && isGuess(book, letters);
  const phrase = leading.some((word) => word.includes(" "));
  const asked = query.sentence === true && groups.length > 0;
  return longer || other || guess || phrase || asked || (fullest < ENOUGH && (groups.length > 1 || leading.length > 0));
};

/**
 * The entries that letters cannot tell apart, in the order of meaning: the few that have as much of several words as any, where
 * none has all of them together, or one in its title.
 * @param {Book} book
 * @param {Letters} letters
 * @param {Query} query as it is meant
 * @returns {number[]}
 */
const parted = (book, { docs, firsts, fullest, titled }, query) => {
  if (firsts < 2 || firsts > docs.length || fullest === 1 || titled || query.readings[0].groups.length < 2) return [];
  const equal = new Set(docs.slice(0, firsts));
  return partly(book, query).docs.filter((doc) => equal.has(doc));
};

/**
 * What meaning finds, where letters find less than what is asked for, or few entries.
 * @param {Book} book
 * @param {Letters} letters what they find
 * @param {number} most
 * @returns {Hits | undefined}
 */
export const byMeaning = (book, letters, most) => {
  const query = meant(book, letters.typed);
  const enough = letters.total > 0 && !isLess(book, letters, query);
  const first = enough ? [...meantBy(book, letters), ...parted(book, letters, query)] : [];
  const docs = [...new Set([...first, ...letters.docs])];
  const found = first.length ? { query: letters.query, total: letters.total, docs } : undefined;
  if (enough && (docs.length >= FEW || CODE.test(letters.typed))) return found;
  const some = partly(book, query, most);
  if (enough) return some.near ? found : beside({ ...letters, docs }, query, some, most);
  if (some.near) return { query, ...some, docs: [...new Set([...some.docs, ...nearest(book, letters.query)])].slice(0, NEAREST) };
  const only = letters.total === 1 && letters.fullest > MOST ? letters.docs : [];
  return some.total ? { query, ...some, docs: [...new Set([...only, ...some.docs])] } : undefined;
};
