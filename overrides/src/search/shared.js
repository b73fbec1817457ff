// The modules of search that what is loaded later uses, too: it is bundled without them.
import * as book from "./book.js";
import * as chinese from "./chinese.js";
import * as evidence from "./evidence.js";
import * as sums from "./evidence_sums.js";
import * as guesses from "./guesses.js";
import * as lexicon from "./lexicon.js";
import * as lists from "./lists.js";
import * as numbers from "./numbers.js";
import * as rank from "./rank.js";
import * as spelling from "./spelling.js";
import * as stem from "./stem.js";
import * as why from "./why.js";
import * as words from "./words.js";

/** By the name of their files. */
export const shared = { book, chinese, evidence, evidence_sums: sums, guesses, lexicon, lists, numbers, rank, spelling, stem, why, words };
