// Days of the calendar, as they are stored: 2026-11-28.
const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as it is stored; nothing where there is none. @param {number} year @param {number} month @param {number} day */
export const dayOf = (year, month, day) => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const known = year >= 1 && day >= 1 && day <= (MONTHS[month - 1] ?? 0);
  if (!known || (month === 2 && day === 29 && !leap)) return "";
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};

/** The day that people write first in words, and what else the words say. @param {string} words in one line
 * @param {string} pattern of the rules: year, month and day with any signs between them, or eight digits */
export const dayIn = (words, pattern) => {
  const found = new RegExp(`^${pattern}$`).exec(words.normalize("NFKC").trim());
  if (!found) return { day: "", rest: "" };
  return { day: dayOf(Number(found[1]), Number(found[2] ?? found[4]), Number(found[3] ?? found[5])), rest: found[6] ?? "" };
};

/** Whether what stands after a day is no more than a sign. @param {string} rest */
export const isSign = (rest) => Array.from(rest.replace(/^ +| +$/g, "")).length < 2 && !/[0-9A-Za-z]/.test(rest);

/** The day that words are and nothing else. @param {string} words @param {string} pattern */
export const typedDay = (words, pattern) => {
  const { day, rest } = dayIn(words, pattern);
  return isSign(rest) ? day : "";
};
