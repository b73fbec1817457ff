// What search.js has and what is loaded later uses, too: it is bundled without it.
import { rarity } from "./book.js";
import { han } from "./chinese.js";
import { evidenceOf } from "./evidence.js";
import { covers, Evidence, NAMED_BY } from "./evidence_sums.js";
import { latin } from "./guesses.js";
import { Lexicon, numbersIn, unpacked } from "./lexicon.js";
import { added } from "./lists.js";
import { numbers } from "./numbers.js";
import { firstOf, rank } from "./rank.js";
import { spelt } from "./spelling.js";
import { plural, stem } from "./stem.js";
import { whyOf } from "./why.js";
import { edits, flat, isHan, runs, words } from "./words.js";

/** By their names. */
export const shared = {
  added, covers, edits, Evidence, evidenceOf, firstOf, flat, han, isHan, latin, Lexicon, NAMED_BY, numbers, numbersIn, plural, rank, rarity, runs,
  spelt, stem, unpacked, whyOf, words,
};
