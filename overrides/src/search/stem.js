// Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980), the published steps 1 to 5.

const C = "[^aeiou](?:[^aeiouy])*";
const V = "[aeiouy][aeiou]*";
const m0 = new RegExp(`^(?:${C})?${V}${C}`);
const m1 = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`);
const m2 = new RegExp(`^(?:${C})?${V}${C}${V}${C}`);
const vowel = new RegExp(`^(?:${C})?[aeiouy]`);
const cvc = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);
/** @type {Record<string, string>} */
const STEP2 = {
  ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e",
  ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous",
  aliti: "al", iviti: "ive", biliti: "ble", logi: "log",
};
/** @type {Record<string, string>} */
const STEP3 = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
/** @param {Record<string, string>} table */
const ending = (table) => new RegExp(`^(.+?)(${Object.keys(table).sort((a, b) => b.length - a.length).join("|")})$`);
const [END2, END3] = [ending(STEP2), ending(STEP3)];
const END4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * A word without the s of the plural.
 * @param {string} w
 */
export const plural = (w) => (/(ss|i)es$/.test(w) ? w.slice(0, -2) : /[^s]s$/.test(w) ? w.slice(0, -1) : w);
/** @param {string} w */
const past = (w) => {
  if (w.endsWith("eed")) return m0.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  const rest = /^(.+?)(ed|ing)$/.exec(w)?.[1];
  if (!rest || !vowel.test(rest)) return w;
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return cvc.test(rest) ? `${rest}e` : rest;
};
/**
 * @param {string} w
 * @param {RegExp} expression
 * @param {Record<string, string>} table
 */
const replaced = (w, expression, table) => {
  const found = expression.exec(w);
  return found && m0.test(found[1]) ? found[1] + table[found[2]] : w;
};
/** @param {string} w */
const stripped = (w) => {
  const found = END4.exec(w) ?? /^(.+?[st])(ion)$/.exec(w);
  return found && m2.test(found[1]) ? found[1] : w;
};

/** @param {string} word */
const once = (word) => {
  if (word.length < 3) return word;
  if (word.startsWith("competen")) return "competen"; // not to compete
  let w = past(plural(word));
  if (w.endsWith("y") && vowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = stripped(replaced(replaced(w, END2, STEP2), END3, STEP3));
  if (w.endsWith("e")) {
    const rest = w.slice(0, -1);
    if (m2.test(rest) || (m1.test(rest) && !cvc.test(rest))) w = rest;
  }
  return w.endsWith("ll") && m2.test(w) ? w.slice(0, -1) : w;
};

/** @type {Map<string, string>} */
const known = new Map();

/**
 * The stem of a word, cut until nothing changes, so that empowerment (empower) and empowering (empow) meet.
 * @param {string} word
 * @returns {string}
 */
export const stem = (word) => {
  if (!/^[a-z]+$/.test(word)) return word;
  const had = known.get(word);
  if (had !== undefined) return had;
  const shorter = once(word);
  const made = shorter === word ? word : stem(shorter);
  known.set(word, made);
  return made;
};
