// A query or a text cut into what is searched. generator/search/words.py cuts in the same way.

const RARE = "\u3007\u3400-\u4dbf\u{20000}-\u{3ffff}";
const HAN = `\u4e00-\u9fff${RARE}`;
const RUN = new RegExp(`[${HAN}]+|[a-z0-9]+`, "gu");
const ALONE = new RegExp(`[${RARE}]`, "gu");
// What is not seen and stands inside words: selectors of variants, fillers, marks of direction, tags.
const UNSEEN = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");

// Compatibility form (full-width letters), lower case, without tone marks and accents. Most texts have nothing to change
// but case: ASCII, Han characters, their punctuation and quotes.
const PLAIN = new RegExp(`^[\\x00-\\x7f${HAN}\\u2013-\\u201d\\u3000-\\u301b\\uff01\\uff08-\\uff0c\\uff1a\\uff1b\\uff1f]*$`, "u");
/** @param {string} text */
export const normalise = (text) =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize("NFKC").replace(UNSEEN, "").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC");

/** @param {string} text */
export const isHan = (text) => {
  const code = text.codePointAt(0) ?? 0;
  return code === 0x3007 || (code >= 0x3400 && code < 0xa000) || code >= 0x20000;
};
/**
 * @param {string} text
 * @returns {string[]}
 */
export const runs = (text) => normalise(text).match(RUN) ?? [];
/** @param {string} run */
export const pairs = (run) => {
  const letters = [...run];
  return letters.length > 1 ? letters.slice(1).map((letter, at) => letters[at] + letter) : [run];
};
/**
 * The words of a text: pairs of neighbouring Han characters, a lone one, Latin words; a character outside the Basic
 * Multilingual Plane, and 〇, is a word of its own besides.
 * @param {string} text
 */
export const words = (text) => runs(text).flatMap((run) => {
  if (!isHan(run)) return [run];
  const made = pairs(run);
  return made[0] === run && [...run].length === 1 ? made : [...made, ...(run.match(ALONE) ?? [])];
});
/**
 * A name without spaces and punctuation, to compare whole.
 * @param {string} text
 */
export const flat = (text) => runs(text).join("");

/**
 * The edits (insert, drop, change, swap two neighbours) from one word to another, or more than `most`.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
export const edits = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  /** @type {number[]} */
  let older = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[b.length];
};

/**
 * The letters of a word as bits. One edit changes two of them at the most, so that most words need not be compared.
 * @param {string} word
 */
export const bitsOf = (word) => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};
/**
 * @param {number} a
 * @param {number} b
 */
export const differing = (a, b) => {
  let count = 0;
  for (let bits = a ^ b; bits; bits &= bits - 1) count += 1;
  return count;
};

/**
 * The shard of a word in an index split into n: by its first character, or the first two letters, so that endings,
 * beginnings and misspellings of a word are in one place.
 * @param {string} word
 * @param {number} n
 */
export const shardOf = (word, n) => {
  const beginning = [...word].slice(0, isHan(word) ? 1 : 2);
  return beginning.reduce((sum, letter) => (sum * 31 + Number(letter.codePointAt(0))) % 65521, 7) % n;
};
