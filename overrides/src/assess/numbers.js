// Numbers of a workbook as a person reads them: `generator/formats/xlsx/numbers.py` reads them alike.
/** @typedef {import("./types.js").WorkbookRules} WorkbookRules */
/** @typedef {"" | "day" | "time"} Kind */

const SAID = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;
const LAST_DAY = 2_958_465;
const NO_LEAP = 60;
const SECONDS = 86_400;
const LONGEST_NUMBER = 400;
const DIGITS = 14;

/** What a number format shows: a day, only a time, or neither. @param {string} code @returns {Kind} */
export const formatKind = (code) => {
  const [letters = ""] = code.replace(SAID, "").split(";");
  const plain = letters.toLowerCase();
  if (plain === "general" || plain === "@") return "";
  if (/[yd]/.test(plain) || /(^|[^hs:m])m{3,}/.test(plain)) return "day";
  return /[hs]/.test(plain) ? "time" : "";
};

/** @param {string} value @returns {number | null} */
const numberOf = (value) => {
  if (!/^-?[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]+)?$/.test(value) || value.length > LONGEST_NUMBER) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/** @param {number} seconds */
const clock = (seconds) => {
  const minutes = Math.floor(seconds / 60);
  const second = seconds % 60;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${second ? `:${two(second)}` : ""}`;
};

/** A number of days as 2026-11-23, with the time of day where there is one; nothing when it is no such number.
 * @param {string} value @param {Kind} kind @param {boolean} from1904 */
export const asDay = (value, kind, from1904) => {
  const number = numberOf(value);
  if (number === null || number < 0 || number > LAST_DAY) return "";
  const seconds = Math.floor(number * SECONDS + 0.5);
  if (kind === "time") return clock(seconds);
  let days = Math.floor(seconds / SECONDS);
  const rest = seconds % SECONDS;
  if (!from1904 && days < NO_LEAP) days += 1;
  const day = new Date((from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + days * SECONDS * 1000);
  if (day.getUTCFullYear() > 9999) return "";
  const written = day.toISOString().slice(0, 10);
  return rest ? `${written} ${clock(rest)}` : written;
};

/** A number in 15 digits without an exponent; what is no number stays as it is written. @param {string} value */
export const plainNumber = (value) => {
  const number = numberOf(value);
  if (number === null) return value;
  const [mantissa = "", exponent = "0"] = Math.abs(number).toExponential(DIGITS).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const words = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/0+$/, "").replace(/\.$/, "");
  return number < 0 && words !== "0" ? `-${words}` : words;
};

/** The letters of a column counted from 1. @param {number} number @returns {string} */
export const columnName = (number) => (number ? columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26)) : "");
