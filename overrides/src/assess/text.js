// Texts as Python has them too: characters are code points, and what nobody sees is the same in both.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
/** @param {string} text */
export const length = (text) => text.length - (text.match(PAIR)?.length ?? 0);

/** @param {string} text @param {number} longest */
export const shortened = (text, longest) => (text.length <= longest ? text : Array.from(text).slice(0, longest).join(""));

/** Whether a unit is the first half of a character of two. @param {number} unit */
const isFirst = (unit) => unit >= 0xd800 && unit < 0xdc00;
/** @param {number} unit */
const isSecond = (unit) => unit >= 0xdc00 && unit < 0xe000;
/** Which of two texts comes first, by code points. @param {string} one @param {string} other */
export const inOrder = (one, other) => {
  const least = Math.min(one.length, other.length);
  let at = 0;
  while (at < least && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at === least) return one.length - other.length;
  // The second half of a character is compared together with the first one before it.
  const halved = at > 0 && isFirst(one.charCodeAt(at - 1)) && (isSecond(one.charCodeAt(at)) || isSecond(other.charCodeAt(at)));
  if (halved) at -= 1;
  return /** @type {number} */ (one.codePointAt(at)) - /** @type {number} */ (other.codePointAt(at));
};

const ANY_HALF = /[\ud800-\udfff]/;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;
/** Whether a text holds a surrogate without its other half. @param {string} text */
export const hasHalf = (text) => ANY_HALF.test(text) && HALF.test(text);

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
