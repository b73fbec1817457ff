// Bytes to a JSON value, or where they stop being JSON: `generator/assess/json_text.py` does the same. Unlike JSON.parse it
// refuses a key that stands twice, takes "__proto__" for a key like any other, and knows the place of a mistake.
import { Refusal, shown } from "./messages.js";
import { emptyRecord, length } from "./text.js";

/** @typedef {import("./types.js").Rules} Rules */

const SPACE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON has none in its texts
const TEXT = /("(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")/;
const PLAIN = /(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)/;
const TOKEN = new RegExp(`(?:${TEXT.source}|${PLAIN.source}|([\\]{}:,[]))`, "y");
const VALUE = { text: "done", value: "done", "{": "key or }", "[": "value or ]" };
/** By what is wanted: what may stand there, and what is wanted after it. @type {Record<string, Record<string, string>>} */
const MAY_FOLLOW = {
  value: VALUE,
  "value or ]": { ...VALUE, "]": "close" },
  key: { text: "colon" },
  "key or }": { text: "colon", "}": "close" },
  colon: { ":": "value" },
  "comma or }": { ",": "key", "}": "close" },
  "comma or ]": { ",": "value", "]": "close" },
  end: {},
};

/** @param {RegExp} expression @param {string} text @param {number} at */
const match = (expression, text, at) => {
  expression.lastIndex = at;
  return expression.exec(text);
};

/** @param {string} text @param {number} at */
const notJson = (text, at) => {
  const lines = text.slice(0, at).split("\n");
  return new Refusal("not-json", String(lines.length), String(length(/** @type {string} */ (lines[lines.length - 1])) + 1));
};

/** @param {string} text */
const depth = (text) => {
  let now = 0;
  let deepest = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (mark === "[" || mark === "{") deepest = Math.max(deepest, (now += 1));
    else if (mark === "]" || mark === "}") now -= 1;
  }
  return deepest;
};

/** An object or a list being filled. @typedef {{ wanted: string, put: (value: unknown) => void, made: unknown, key: (name: string) => void }} Open */

/** @param {string} kind @param {Rules} rules @returns {Open} */
const opened = (kind, rules) => {
  if (kind === "[") {
    /** @type {unknown[]} */
    const list = [];
    return { wanted: "comma or ]", made: list, put: (value) => list.push(value), key: () => undefined };
  }
  const made = emptyRecord();
  let name = "";
  return {
    wanted: "comma or }",
    made,
    put: (value) => { made[name] = value; },
    key: (given) => {
      if (given in made) throw new Refusal("key-twice", shown(given, rules));
      name = given;
      made[given] = null;
    },
  };
};

/** The next token of a text: its kind, where it ends, and its words. @param {string} text @param {number} at */
const next = (text, at) => {
  const start = at + /** @type {RegExpExecArray} */ (match(SPACE, text, at))[0].length;
  const found = match(TOKEN, text, start);
  if (!found) return { kind: "", start, end: start, words: "" };
  const kind = found[1] ? "text" : found[2] ? "value" : /** @type {string} */ (found[3]);
  return { kind, start, end: start + found[0].length, words: found[0] };
};

/** @param {string} text @param {Rules} rules @returns {unknown} */
const parsed = (text, rules) => {
  /** @type {Open[]} */
  const stack = [];
  let wanted = "value";
  let result;
  let at = 0;
  for (;;) {
    const { kind, start, end, words } = next(text, at);
    if (wanted === "end" && start === text.length) return result;
    const following = MAY_FOLLOW[wanted]?.[kind];
    if (!following) throw notJson(text, start);
    at = end;
    wanted = following;
    if ("{[".includes(kind)) stack.push(opened(kind, rules));
    else if (following === "colon") stack[stack.length - 1]?.key(JSON.parse(words));
    if (following !== "done" && following !== "close") continue;
    const value = following === "done" ? JSON.parse(words) : stack.pop()?.made;
    const around = stack[stack.length - 1];
    if (around) around.put(value);
    else result = value;
    wanted = around ? around.wanted : "end";
  }
};

/** What the browser's own reader makes of a text, with the depth and the number of keys that its marks tell; nothing where it
 * is no JSON. @param {string} text */
const readQuickly = (text) => {
  let value;
  try {
    value = /** @type {unknown} */ (JSON.parse(text));
  } catch {
    return null;
  }
  let [now, deepest, keys] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') at = endOfText(text, at);
    else if (mark === ":") keys += 1;
    else if (mark === "[" || mark === "{") deepest = Math.max(deepest, (now += 1));
    else if (mark === "]" || mark === "}") now -= 1;
  }
  return { value, deepest, keys };
};

/** Where a text in quotation marks ends. @param {string} text @param {number} at where it begins */
const endOfText = (text, at) => {
  for (let end = text.indexOf('"', at + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === "\\") before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
};

/** The keys in a value and in all that is in it: fewer than its text has where one stands twice. @param {unknown} value @returns {number} */
const keysIn = (value) => {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum, one) => sum + keysIn(one), Array.isArray(value) ? 0 : inner.length);
};

/** The value of a JSON file; throws Refusal when it is none. @param {Uint8Array} bytes @param {Rules} rules @returns {unknown} */
export const jsonValue = (bytes, rules) => {
  if (bytes.length > rules.limits.file) throw new Refusal("too-large", String(Math.floor(rules.limits.file / 1_000_000)));
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("not-utf-8");
  }
  if (!/^[ \t\n\r]*[[{]/.test(text)) throw new Refusal("not-assessment");
  const read = readQuickly(text);
  if ((read?.deepest ?? depth(text)) > rules.limits.depth) throw new Refusal("too-deep");
  return read && keysIn(read.value) === read.keys ? read.value : parsed(text, rules);
};
