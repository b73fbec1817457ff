// Whether a provision's text changed since it was answered, a difference of typography alone told apart, as
// `generator/assess/changed_text.py` tells it; and what is different.

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {import("./types.js").Rules} Rules */
/** A piece of a text, and whether the other text lacks it. @typedef {{ text: string, apart: boolean }} Piece */

const KINDS = [/^[0-9]$/, /^[A-Za-z]$/];

/** A text without what is typography alone: width, forms of dashes, spaces that say nothing. @param {Rules} rules @param {string} text */
export const plainText = ({ typography, blank }, text) => {
  const { dashes, waves, full_width: [first = 0, last = 0, apart = 0] } = typography;
  const narrow = Array.from(text.normalize("NFC"), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const plain = code >= first && code <= last ? String.fromCodePoint(code - apart) : character;
    return dashes.includes(plain) ? "-" : waves.includes(plain) ? "~" : plain;
  }).join("");
  return narrow.replace(/-+/g, "-").replace(new RegExp(`${blank}+`, "g"), " ").replace(/(.?) (?=(.?))/gu, (_, before, after) =>
    (KINDS.some((kind) => kind.test(before) && kind.test(after)) ? `${before} ` : before));
};

/** The words of a text that prevail, which its translation follows. @param {Checklist} list @param {Pair} text */
const prevailing = ({ data: { standard: { prevails } } }, { zh, en }) => (prevails === "both" ? `${zh}\n${en}` : prevails === "en" ? en : zh);

/** How a provision's text differs from the one that was answered, in the language that prevails.
 * @param {Checklist} list @param {string} id of the item @param {Answer} answer @returns {"same" | "typography" | "text"} */
export const changeOf = (list, id, answer) => {
  const item = list.item(id);
  if (!item || answer.fingerprint === item.fingerprint) return "same";
  if (!answer.provision) return "text";
  const [then, now] = [answer.provision, item.text].map((text) => prevailing(list, text));
  const isTypography = then !== now && plainText(list.rules, then ?? "") === plainText(list.rules, now ?? "");
  return isTypography ? "typography" : "text";
};

/** @typedef {import("./types.js").Language} Language */

/** Words of Latin and numbers whole, everything else by the character. */
const WORD = /[A-Za-z]+|[0-9]+(?:\.[0-9]+)*|./gsu;
/** Pairs of words that are compared at most; of longer texts only the beginning and the end that are alike are found. */
const MOST = 4_000_000;

/** @param {string[]} words @param {(position: number) => boolean} isApart @returns {Piece[]} */
const pieces = (words, isApart) => {
  /** @type {Piece[]} */
  const made = [];
  for (const [n, text] of words.entries()) {
    const apart = isApart(n);
    const last = made[made.length - 1];
    if (last?.apart === apart) last.text += text;
    else made.push({ text, apart });
  }
  return made;
};

/** For each of some words whether it belongs to what both have in common: the longest such sequence.
 * @param {string[]} one @param {string[]} other @returns {[boolean[], boolean[]]} */
const common = (one, other) => {
  const [wide, high] = [other.length + 1, one.length + 1];
  const longest = new Uint16Array(wide * high);
  for (let n = one.length - 1; n >= 0; n -= 1) {
    for (let m = other.length - 1; m >= 0; m -= 1) {
      const [down = 0, right = 0, across = 0] = [longest[(n + 1) * wide + m], longest[n * wide + m + 1], longest[(n + 1) * wide + m + 1]];
      longest[n * wide + m] = one[n] === other[m] ? across + 1 : Math.max(down, right);
    }
  }
  const made = /** @type {[boolean[], boolean[]]} */ ([one.map(() => false), other.map(() => false)]);
  for (let n = 0, m = 0; n < one.length && m < other.length;) {
    if (one[n] === other[m]) {
      made[0][n] = true;
      made[1][m] = true;
      n += 1;
      m += 1;
    } else if ((longest[(n + 1) * wide + m] ?? 0) >= (longest[n * wide + m + 1] ?? 0)) n += 1;
    else m += 1;
  }
  return made;
};

/** @typedef {{ word: string, place: number }} Word a word as it is compared, and its place in its text */
/** What stands between the beginning and the end that two texts have in common. @param {Word[]} one @param {Word[]} other
 * @returns {[Word[], Word[]]} */
const middles = (one, other) => {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head]?.word === other[head]?.word) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail]?.word === other[other.length - 1 - tail]?.word) tail += 1;
  return [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
};

/** Two texts in pieces, those marked that the other lacks; what differs in typography alone is not marked.
 * @param {Rules} rules @param {string} then @param {string} now @returns {{ then: Piece[], now: Piece[] }} */
export const differences = (rules, then, now) => {
  /** @param {string} word */
  const plain = (word) => plainText(rules, word);
  /** @param {string} text @returns {string[]} */
  const wordsOf = (text) => text.match(WORD) ?? [];
  /** @param {string} text */
  const compared = (text) => wordsOf(text).map((word, place) => ({ word: plain(word), place })).filter(({ word }) => word);
  const [left, right] = middles(compared(then), compared(now));
  const isLong = left.length * right.length > MOST;
  /** @param {Word[]} words */
  const nothing = (words) => words.map(() => false);
  const [inThen, inNow] = isLong ? [nothing(left), nothing(right)] : common(left.map(({ word }) => word), right.map(({ word }) => word));
  /** A blank is apart where the words on both its sides are. @param {string} text @param {Word[]} middle @param {boolean[]} shared */
  const split = (text, middle, shared) => {
    const apart = new Set(middle.filter((_, n) => !shared[n]).map(({ place }) => place));
    const words = wordsOf(text);
    return pieces(words, (n) => apart.has(n) || (!plain(words[n] ?? "") && apart.has(n - 1) && apart.has(n + 1)));
  };
  return { then: split(then, left, inThen), now: split(now, right, inNow) };
};

/** A provision's text and that of the answer, where it is another, in pieces, and what their marks mean:
 * `generator/assess/differences.py` shows them alike.
 * @param {Checklist} list @param {Pair & { only?: Language }} now @param {Pair | null} then @param {Language[]} languages */
export const textsShown = (list, now, then, languages) => {
  /** @type {Language[]} */
  const all = ["zh", "en"];
  /** @param {Pair} text @param {(language: Language) => Piece[] | undefined} of */
  const inPieces = (text, of) => {
    const pieces = all.map((language) => [language, of(language) ?? [{ text: text[language], apart: false }]]);
    return { ...text, ...Object.fromEntries(pieces) };
  };
  if (!then) return { provision: inPieces(now, () => undefined), then: null, marks: null };
  const was = Boolean(then.zh) === Boolean(then.en) ? then : { zh: then.zh || then.en, en: then.en || then.zh, only: then.zh ? "zh" : "en" };
  const both = all.filter((language) => list.hasWords(then[language]) && list.hasWords(now[language]) && (now.only ?? language) === language);
  const made = new Map(both.map((language) => [language, differences(list.rules, then[language], now[language])]));
  const marked = both.filter((language) => Object.values(made.get(language) ?? {}).flat().some(({ apart }) => apart));
  const seen = languages.filter((language) => made.has(language));
  const { marked: told, elsewhere } = list.rules.words_of.changed_marks;
  return {
    provision: inPieces(now, (language) => made.get(language)?.now),
    then: inPieces(was, (language) => made.get(language)?.then),
    marks: seen.length && marked.length ? (seen.some((language) => marked.includes(language)) ? told : elsewhere) : null,
  };
};
