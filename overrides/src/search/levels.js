// Numbers of places as people say and copy them, with words between their levels.
import { inDigits, NUMERAL, spelt } from "./spelling.js";

/** @import { Book } from "./book.js" */

const COUNTED = new RegExp(`第\\s*(?:${NUMERAL})(?=\\s*[章节条款项])`, "g");
const DRAWN = new RegExp(`(^|[^\\u3400-\\u9fff]|见)([图表]\\s*(?:${NUMERAL}))(?![\\u3400-\\u9fff])`, "g");
const ITEM = /(\d\s*(?:条款|条)?\s*的?)第\s*(\d{1,2})\s*项/g; // the second one is b)
const PATH = /第\s*\d{1,3}\s*章(?:\s*[,，]?\s*第\s*\d{1,3}\s*[节条款])+/g; // 第5章第4节, where the clause is 5.4

/**
 * A text as search reads it, with numbers of several levels in digits and points.
 * @param {Book} book
 * @param {string} typed
 */
export const levelled = (book, typed) =>
  spelt(book.traditional, typed)
    .replace(COUNTED, inDigits)
    .replace(DRAWN, (_, before, drawn) => before + inDigits(drawn))
    .replace(ITEM, (_, before, count) => `${before} ${String.fromCharCode(96 + Number(count))})`)
    .replace(PATH, (path) => {
      const number = path.match(/\d+/g)?.join(".") ?? "";
      const running = /[条款]/.test(path); // which may be counted through a whole standard
      return !running || book.byNumber.has(number) || book.byPublished.has(number) ? ` ${number} ` : path;
    });
