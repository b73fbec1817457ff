// Texts by their characters, as Python has them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, length } from "../../overrides/src/assess/text.js";

/** Characters of one unit and of two, before and behind the halves of those of two, and halves alone. */
const SIGNS = ["", "a", "ab", "中", "\uff01", "\ue000", "😀", "😁", "𠮷", "\u{10ffff}", "\ud83d", "\ude00", "\ud842"];
const TEXTS = SIGNS.flatMap((one) => SIGNS.flatMap((other) => SIGNS.map((third) => one + other + third)));

/** @param {string} one @param {string} other */
const byCharacters = (one, other) => {
  const [a, b] = [one, other].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const at = a.findIndex((code, n) => code !== b[n]);
  return at < 0 || at >= b.length ? a.length - b.length : a[at] - b[at];
};

test("texts stand in the order of their characters", () => {
  TEXTS.forEach((one, n) => {
    for (let step = 1; step < TEXTS.length; step += 97) {
      const other = TEXTS[(n + step) % TEXTS.length];
      assert.equal(Math.sign(inOrder(one, other)), Math.sign(byCharacters(one, other)), JSON.stringify([one, other]));
    }
    assert.equal(inOrder(one, one), 0);
  });
});

test("a text is as long as it has characters", () => {
  for (const text of TEXTS) assert.equal(length(text), Array.from(text).length, JSON.stringify(text));
});
