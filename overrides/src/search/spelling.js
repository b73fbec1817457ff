// Spelling that is the same for everyone: width, case, tones, dashes, traditional characters, numerals.
import { normalise } from "./words.js";

const DIGITS = "〇一二三四五六七八九";
/** A Chinese numeral from 1 to 99. */
export const NUMERAL = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const LEVEL = `(?:${NUMERAL}|\\d{1,2})`;
const SPOKEN = new RegExp(`${LEVEL}(?:\\s*[.。·点]\\s*${LEVEL}){2,}`, "g");
const SPACED = /^\s*\d{1,2}(?:\s+\d{1,2}){2,}\s*$/;
export const COUNTED = /第[一二三四五六七八九十]+(?=[章节条款])/g;
const LABELLED = /[图表][一二三四五六七八九十]+(?![\u3400-\u9fff])/g;
const WITHIN = /第\d+章(?:第\d+[节条款])+/g; // 第5章第4节, where the clause is 5.4
const COUNT = "one two three four five six seven eight nine ten".split(" "); // clause three, five point four
const POSSESSIVE = /([a-z])['\u2019]s(?![a-z])/g;
const DASHED = /(^|[^\d-])(\d{1,2}([-_/:;])\d{1,2}(?:\3\d{1,2})+)(?![\d-])/g;
const LISTED = /(^|[^\d.])(\d{1,2}(?:[、，,]\d{1,2}){2,})(?![\d.])/g;

/** English words that say nothing of what is asked for. */
export const STOP = new Set(
  (
    "a an and are as at be by do does for from how i in into is it its of on or our that the their them this to was what when " +
    "where which who why with"
  ).split(" "),
);

/**
 * Simplified characters by traditional ones, from pairs of both in one text.
 * @param {string} pairs
 */
export const charactersIn = (pairs) => new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, old, plain]) => [old, plain]));

/** @param {string} text each Chinese numeral from 1 to 99 in it is written in digits */
export const inDigits = (text) =>
  text.replace(new RegExp(NUMERAL, "g"), (numeral) => {
    const [ones, tens] = numeral.split("十").reverse();
    return String((tens === undefined ? 0 : 10 * (DIGITS.indexOf(tens) || 1)) + DIGITS.indexOf(ones ?? ""));
  });

/** A number that is an English word, or the word. @param {string} word */
const counted = (word) => COUNT.indexOf(word) + 1 || word;

/**
 * @param {{ characters: Map<string, string>, phrases: [string, string][] }} traditional
 * @param {string} typed
 */
export const spelt = ({ characters, phrases }, typed) => {
  let text = normalise(typed)
    .replace(/[\u2010-\u2015\u2212\u2500]/g, "-")
    .replace(/(\d)\s*(?:[。．·]|\.\.)\s*(?=\d)/g, "$1.")
    .replace(POSSESSIVE, "$1")
    .replace(/(clause|section|chapter|point) ([a-z]+)/g, (_, before, word) => `${before} ${counted(word)}`)
    .replace(/(\w+) point (?=\d)/g, (_, word) => `${counted(word)}.`)
    .replace(DASHED, (_, before, number, mark) => before + number.replaceAll(mark, "."))
    .replace(LISTED, (_, before, number) => before + number.replace(/[、，,]/g, "."));
  for (const [old, plain] of phrases) text = text.replaceAll(old, plain);
  text = text.replace(/[\u3400-\u9fff]/g, (letter) => characters.get(letter) ?? letter);
  return text
    .replace(SPACED, (number) => number.trim().replace(/\s+/g, "."))
    .replace(SPOKEN, (number) => inDigits(number).replace(/\s*[.。·点]\s*/g, "."))
    .replace(COUNTED, inDigits)
    .replace(LABELLED, inDigits)
    .replace(WITHIN, (number) => (number.match(/\d+/g) ?? []).join("."));
};
