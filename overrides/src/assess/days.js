// Days of the calendar, as they are stored: 2026-11-28.
const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as it is stored; nothing where there is none. @param {number} year @param {number} month @param {number} day */
export const dayOf = (year, month, day) => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const known = day >= 1 && day <= (MONTHS[month - 1] ?? 0);
  if (!known || (month === 2 && day === 29 && !leap)) return "";
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};

const TYPED = /^(\d{4})(?:\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,2}|(\d{2})(\d{2}))$/;
/** The day that a person typed: year, month, day with any signs between them, or in eight digits; wide ones too. @param {string} words */
export const typedDay = (words) => {
  const found = TYPED.exec(words.normalize("NFKC").trim());
  return found ? dayOf(Number(found[1]), Number(found[2] ?? found[4]), Number(found[3] ?? found[5])) : "";
};
