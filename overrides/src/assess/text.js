// Texts as Python has them too: characters are code points, and what nobody sees is the same in both.

/** @param {string} text */
export const length = (text) => Array.from(text).length;

/** @param {string} text @param {number} longest */
export const shortened = (text, longest) => (text.length <= longest ? text : Array.from(text).slice(0, longest).join(""));

/** Which of two texts comes first, by code points. @param {string} one @param {string} other */
export const inOrder = (one, other) => {
  const [a, b] = [Array.from(one), Array.from(other)];
  for (let n = 0; n < Math.min(a.length, b.length); n += 1) {
    const difference = /** @type {number} */ (a[n]?.codePointAt(0)) - /** @type {number} */ (b[n]?.codePointAt(0));
    if (difference) return difference;
  }
  return a.length - b.length;
};

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;
/** Whether a text holds a surrogate without its other half. @param {string} text */
export const hasHalf = (text) => HALF.test(text);

/** The text with a mark in place of each half character. @param {string} text */
export const whole = (text) => {
  if (!hasHalf(text)) return text;
  return Array.from(text, (character) => (/^[\ud800-\udfff]$/.test(character) ? "\ufffd" : character)).join("");
};

/** The whole number that a few digits write. @param {string} digits @param {number} otherwise */
export const digitsOf = (digits, otherwise) => (/^[0-9]{1,9}$/.test(digits) ? Number(digits) : otherwise);

/** @template T @param {Record<string, T>} record @param {string} key @returns {T | undefined} */
export const own = (record, key) => (Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined);

/** An object without the names that every object has: any key may stand in it. @template T @returns {Record<string, T>} */
export const emptyRecord = () => Object.create(null);
