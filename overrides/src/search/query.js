// What a reader typed, read in several ways. A reading is a list of groups, all of which a good hit has; a group is a
// list of alternatives, one of which it has.
import { hanGroup, parted } from "./chinese.js";
import { candidates } from "./guesses.js";
import { idIn } from "./ids.js";
import { latinGroups } from "./latin.js";
import { entryOf, numbers } from "./numbers.js";
import { spelt, STOP } from "./spelling.js";
import { isHan, runs } from "./words.js";

/** @import { Group, Query, Reading } from "./types.js" */
/** @import { Book } from "./book.js" */

const FILLERS = /请问|什么是|是什么|什么|如何|怎么样|怎么|怎样|为什么|哪些|哪个|有没有|关于|有关|的|了|吗|呢/g;

/**
 * The groups of some runs, Chinese and Latin, in their order.
 * @param {Book} book
 * @param {string[]} pieces
 * @param {{ joined: boolean, literal: boolean }} how
 */
const groupsOf = (book, pieces, how) => {
  /** @type {Group[]} */
  const groups = [];
  /** @type {string[]} */
  let pending = [];
  const flush = () => {
    groups.push(...latinGroups(book, pending, how));
    pending = [];
  };
  for (const run of pieces) {
    if (isHan(run)) {
      flush();
      groups.push(hanGroup(book, run, how.literal));
    } else pending.push(run);
  }
  flush();
  return groups;
};

/**
 * A run as it is likely meant.
 * @param {Book} book
 * @param {string} run
 */
const corrected = (book, run) => {
  if (isHan(run)) return run;
  let best = { word: run, weight: 0 };
  for (const one of candidates(book, run)) if (one.weight > best.weight) best = one;
  return best.word;
};

/**
 * @param {Book} book
 * @param {string} typed
 * @param {boolean} literal whether nothing stands for what was typed
 * @returns {Query}
 */
export const read = (book, typed, literal = false) => {
  const placed = literal ? undefined : book.placed.get(idIn(book, typed));
  const { groups: fixed, rest } = placed ? { groups: [entryOf(book, placed.doc)], rest: "" } : numbers(book, spelt(book.traditional, typed));
  const nothing = { asks: new Set(), about: rest };
  const { asks, about } = book.wide?.asked(book, rest, { literal, more: fixed.length > 0 }) ?? nothing;
  const unfilled = about.replace(FILLERS, " ");
  const plain = unfilled.trim() ? unfilled : about;
  /**
   * @param {number} weight
   * @param {string[]} some
   * @param {boolean} joined
   */
  const reading = (weight, some, joined) => ({ weight, groups: [...fixed, ...groupsOf(book, some, { joined, literal })] });
  const pieces = runs(plain);
  const { chinese, others } = parted(pieces);
  /** @type {Reading[]} */
  const readings = [reading(1, pieces, false)];
  if (chinese.length > 1) readings.push(reading(0.95, [chinese.join(""), ...others], true));
  if (plain !== about && chinese.length) readings.push(reading(0.9, runs(about), true));
  if (others.length > 1) readings.push(reading(1, pieces, true));
  const atoms = fixed.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.atoms));
  const found = atoms.flatMap((atom) => (atom.type === "number" ? [atom] : []));
  const [lettered] = found.length === 1 ? found : [];
  return {
    asks,
    rest: runs(about).join(" "),
    corrected: pieces.filter((run) => !STOP.has(run)).map((run) => corrected(book, run)),
    numbers: found.map(({ number }) => number),
    letter: lettered?.letter,
    item: lettered?.item ? `-${lettered.letter}-${lettered.item}` : undefined,
    placed,
    readings: readings.filter(({ groups }) => groups.length),
  };
};
