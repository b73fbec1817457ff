// What a document says that its words mean, where they stand for terms of the standard.
import { lineAt } from "./text.js";

/** @import { Chapter, Definition, HandedTerm, Passage } from "./types.js" */
/** @import { Fold } from "./fold.js" */
/** @import { Terms } from "./terms.js" */

const SAID = new RegExp(
  "^(?:本(?:手册|制度|规定|标准|规范|办法|程序|文件)?(?:中)?(?:所称|所指|所说)的?|所称的?)?[“\"]?([^“”\",:。;]{1,40})[”\"]?\\s?" +
    "(?:,?\\s?(?:是指|系指|指的是|指|即)|\\s(?:means|is defined as|refers to))\\s?[:,]?\\s?(.{6,})$",
);
const INCLUDING = /所称的?[“"]?([^“”",:。;]{1,20})[”"]?,?\s?(?:包括|是)\s?(.{6,})$/;
const TOGETHER = /^(.{6,}?),?(?:以下)?统称(?:为)?[“"]?([^“”",:。;]{1,20})[”"]?[。;)]?$/;
const ENGLISH = /^(?:In this [a-z]+,? )?(?:[Bb]y )?["“]?(?:an? |the )?([A-Za-z][A-Za-z -]{2,30}?)["”]? (?:we mean|includes?|shall mean|covers) (.{6,})$/;
const LISTED = /^[“"]?([^“”",:。;]{1,40}?)[”"]?\s?[:—–-]{1,2}\s?(.{6,})$/;
const TERMS = /术语|定义|释义|名词|terms|definitions|glossary/i;
const ALIKE = 0.8; // of pairs of letters that two definitions share, so that they say the same
const NEGLIGIBLE = /[^\p{L}\p{N}]|的|之间|^(?:指|是)|\b(?:the|an?|of|that|which)\b/giu;

/** @param {string} text */
const pairsOf = (text) => {
  const plain = text.toLowerCase().replace(NEGLIGIBLE, "");
  return new Set(Array.from(plain).slice(1).map((letter, at) => plain[at] + letter));
};

/** How much two texts share, of all that both have. @param {string} one @param {string} other */
const alike = (one, other) => {
  const [own, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...own].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, own.size + others.size);
};

/** The words before an explanation in brackets or in another language: 顾客 of 顾客 customer. @param {string} written */
const wordIn = (written) => written.replace(/^\d+(?:\.\d+)+\s*/, "").replace(/\s?\([^()]*\)$/, "").trim();

/**
 * The term that a document defines: by a name of its own, or by one that is written in both languages.
 * @param {Map<string, number>} called
 * @param {string} written folded
 */
const termOf = (called, written) => {
  const word = wordIn(written).toLowerCase();
  const parts = [word, word.replace(/[\s]*[a-z][a-z\s-]*$/, ""), word.replace(/^[\u3400-\u9fff\s]+/, "")].map((one) => one.trim());
  const found = parts.find((one) => one && called.has(one));
  return found === undefined ? -1 : (called.get(found) ?? -1);
};

/**
 * The word that a text defines, with the place of what it says of it.
 * @param {string} plain folded
 * @param {boolean} listed whether it is one of a chapter of terms
 * @returns {{ word: string, from: number, to: number } | null}
 */
const saidIn = (plain, listed) => {
  const together = TOGETHER.exec(plain);
  if (together) return { word: together[2], from: 0, to: together[1].length };
  const found = SAID.exec(plain) ?? INCLUDING.exec(plain) ?? ENGLISH.exec(plain) ?? (listed ? LISTED.exec(plain) : null);
  return found && { word: found[1], from: plain.length - found[2].length, to: plain.length };
};

/**
 * What the passages of a document define, beside the entries of the standard; an entry of ours is none.
 * @param {Passage[]} passages
 * @param {Chapter[]} chapters
 * @param {Terms} terms
 * @param {Fold} fold
 * @returns {Definition[]}
 */
export const definitions = (passages, chapters, { terms, known }, fold) => {
  /** @param {HandedTerm | undefined} term */
  const isOwn = (term) => Boolean(term?.number);
  const called = new Map([...known].flatMap(([word, { term }]) => (isOwn(terms[term]) ? [[word, term]] : [])));
  const inTerms = new Set(chapters.filter(({ title }) => TERMS.test(fold.of(title))).flatMap(({ first, end }) => passages.slice(first, end)));
  return passages.flatMap((passage, place) => {
    const { plain, text, heading } = passage;
    const next = passages[place + 1];
    const entry = inTerms.has(passage) && next && !next.heading && plain.length < 40 ? termOf(called, plain) : -1;
    const said = heading ? null : saidIn(plain, inTerms.has(passage));
    const term = said ? termOf(called, said.word) : entry;
    if (term < 0) return [];
    const says = said ? text.slice(said.from, said.to) : next.text;
    const own = terms[term].definition.map((one) => alike(fold.of(says), fold.of(one)));
    const line = said ? lineAt(passage, 0) : passage.line;
    return [{ line, word: wordIn(said ? said.word : text), term, says, same: Math.max(...own) >= ALIKE }];
  });
};
