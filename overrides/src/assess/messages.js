// What is told about a file that is read back. `generator/assess/messages.py` says the same.
import { inOrder, length } from "./text.js";

/** @typedef {import("./types.js").Told} Told */
/** @typedef {import("./types.js").Rules} Rules */
/** @typedef {import("./types.js").Language} Language */
/** @typedef {import("./types.js").Problem} Problem */

/** A file that cannot be read. */
export class Refusal extends Error {
  /** @param {string} key @param {...(string | string[])} values */
  constructor(key, ...values) {
    super(key);
    this.told = told(key, ...values);
  }
}

/** @param {string} key @param {...(string | string[])} values @returns {Told} */
export const told = (key, ...values) => ({ key, values });

/** @typedef {import("./types.js").Pair} Pair */
/** @type {Pair} */
const NOTHING = { zh: "", en: "" };

/** Words with their {0}, {1} … filled in. @param {Pair} words @param {(string | Pair)[]} values @returns {Pair} */
const filled = (words, values) => {
  /** @param {Language} language */
  const said = (language) =>
    words[language].replace(/\{(\d)\}/g, (_, n) => {
      const value = values[Number(n)] ?? "";
      return typeof value === "string" ? value : value[language];
    });
  return { zh: said("zh"), en: said("en") };
};

/** @param {string | string[]} value @param {Rules} rules @returns {string | Pair} */
const part = (value, rules) => {
  if (typeof value === "string") return value;
  const [key = "", ...values] = value;
  return key ? filled(rules.smaller[key] ?? NOTHING, values) : values.join("");
};

/** @param {Told} one @param {Rules} rules @returns {Problem} */
const problem = (one, rules) => {
  const words = rules.messages[one.key];
  if (!words) throw new Error(`no message ${one.key}`);
  const values = one.values.map((value) => part(value, rules));
  return {
    rule: words.rule,
    severity: words.severity,
    message: filled(words, values),
    hint: words.way ? filled(words.way, values) : NOTHING,
  };
};

/** @param {Problem} one @returns {string[]} */
const inParts = ({ rule, message, hint, severity }) => [rule, message.zh, message.en, hint.zh, hint.en, severity];

/** What was told as problems, each once, in the order of their rules and words. @param {Told[]} all @param {Rules} rules */
export const problems = (all, rules) => {
  const made = new Map(all.map((one) => problem(one, rules)).map((one) => [JSON.stringify(inParts(one)), one]));
  return Array.from(made.values()).sort((a, b) => {
    const others = inParts(b);
    return inParts(a).reduce((order, words, n) => order || inOrder(words, others[n] ?? ""), 0);
  });
};

/** @param {Told[]} all @param {Rules} rules */
export const refuses = (all, rules) => all.some(({ key }) => rules.messages[key]?.severity === "error");

// eslint-disable-next-line no-control-regex -- they are what must not be shown
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u;
/** Words that come in nowhere as a message repeats them: all of them, in one line. @param {string} text @param {Rules} rules */
export const wholeWords = (text, rules) => {
  const line = text.replace(new RegExp(`${rules.blank}+`, "g"), " ").replace(/^ +| +$/g, "");
  return Array.from(line, (character) => (UNSHOWABLE.test(character) ? "\ufffd" : character)).join("");
};

/** A file's own words as a message repeats them. @param {string} text @param {Rules} rules */
export const shown = (text, rules) => {
  const longest = rules.limits.shown;
  const short = length(text) <= longest ? Array.from(text) : [...Array.from(text).slice(0, longest - 1), "…"];
  return short.map((character) => (UNSHOWABLE.test(character) ? "\ufffd" : character)).join("");
};
