// Numbers of places as people say and copy them: in Chinese numerals, in words between their levels, spaced.
import { spelt } from "./spelling.js";

/** @import { Book } from "./book.js" */

const DIGITS = "〇一二三四五六七八九";
const NUMERAL = /[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/;
const NUMERALS = new RegExp(NUMERAL, "g");
const LEVEL = `(?:${NUMERAL.source}|\\d{1,2})`;
const COUNTED = new RegExp(`第\\s*(?:${NUMERAL.source})(?=\\s*[章节条款项])`, "g");
const DRAWN = new RegExp(`(^|[^\\u3400-\\u9fff]|见)([图表]\\s*(?:${NUMERAL.source}))(?![\\u3400-\\u9fff])`, "g");
const SPOKEN = new RegExp(`${LEVEL}(?:\\s*[.。·点]\\s*${LEVEL}){2,}`, "g");
const SPACED = /^\s*\d{1,2}(?:\s+\d{1,2}){2,}\s*$/;
const ITEM = /(\d\s*(?:条款|条)?\s*的?)第\s*(\d{1,2})\s*项/g; // the second one is b)
const PATH = /第\s*\d{1,3}\s*章(?:\s*[,，]?\s*第\s*\d{1,3}\s*[节条款])+/g; // 第5章第4节, where the clause is 5.4

/** @param {string} text each Chinese numeral from 1 to 99 in it is written in digits */
const inDigits = (text) =>
  text.replace(NUMERALS, (numeral) => {
    const [ones, tens] = numeral.split("十").reverse();
    return String((tens === undefined ? 0 : 10 * (DIGITS.indexOf(tens) || 1)) + DIGITS.indexOf(ones ?? ""));
  });

/**
 * A text as search reads it, with numbers of several levels in digits and points.
 * @param {Book} book
 * @param {string} typed
 */
export const levelled = (book, typed) =>
  spelt(book.traditional, typed)
    .replace(SPACED, (number) => number.trim().replace(/\s+/g, "."))
    .replace(SPOKEN, (number) => inDigits(number).replace(/\s*[.。·点]\s*/g, "."))
    .replace(COUNTED, inDigits)
    .replace(DRAWN, (_, before, drawn) => before + inDigits(drawn))
    .replace(ITEM, (_, before, count) => `${before} ${String.fromCharCode(96 + Number(count))})`)
    .replace(PATH, (path) => {
      const number = path.match(/\d+/g)?.join(".") ?? "";
      const running = /[条款]/.test(path); // which may be counted through a whole standard
      return !running || book.byNumber.has(number) || book.byPublished.has(number) ? ` ${number} ` : path;
    });
