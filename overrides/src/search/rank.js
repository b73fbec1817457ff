// How well each entry answers a query.
import { evidenceOf } from "./evidence.js";
import { Evidence, EXACT, NAMED_BY } from "./evidence_sums.js";
import { mainly } from "./names.js";
import { STOP } from "./spelling.js";
import { stem } from "./stem.js";
import { isHan } from "./words.js";

/** @import { Alternative, Group, Query, Reading } from "./types.js" */
/** @import { Book } from "./book.js" */
/** @typedef {{ weight: number, cover?: number, evidence: Evidence }} Choice */

/** @type {Record<string, number>} */
const KIND = { clause: 1, term: 1.6, supplement: 0.5, listed: 0.8, document: 0.5, standard: 0.1, page: 0.5 };
const NO_MORE = 0.3; // withdrawn, retired
const SYNONYM = 0.6;
const BESIDE = 0.8;
const FIRST = 1e6;

/**
 * Several parts that belong together: shares by weight, and a penalty for each part that is missing.
 * @param {Book} book
 * @param {Evidence[]} parts
 */
const together = (book, parts) => {
  const made = new Evidence(book.size);
  const { score, cover, titled, docs } = made;
  const whole = parts.reduce((all, part) => all + part.weight, 0);
  for (const part of parts) {
    for (let n = 0; n < part.docs.length; n += 1) {
      const doc = part.docs[n];
      if (!cover[doc]) docs.push(doc);
      score[doc] += part.weight * part.score[doc];
      cover[doc] += part.weight * part.cover[doc];
      titled[doc] |= part.titled[doc];
      if (parts.length > 1 && parts.every((one) => one.titled[doc] & NAMED_BY.own)) titled[doc] |= NAMED_BY.all;
    }
  }
  for (let n = 0; n < docs.length; n += 1) {
    const doc = docs[n];
    cover[doc] /= whole;
    score[doc] = (score[doc] / whole) * cover[doc] * cover[doc];
  }
  made.weight = whole;
  return made;
};

/**
 * The best of several for each entry.
 * @param {Book} book
 * @param {Choice[]} choices
 */
const best = (book, choices) => {
  if (choices.length === 1 && choices[0].weight === 1) return choices[0].evidence;
  const made = new Evidence(book.size);
  const worth = new Float64Array(book.size);
  made.weight = choices[0].evidence.weight;
  for (const { weight, cover = 1, evidence } of choices) {
    for (let n = 0; n < evidence.docs.length; n += 1) {
      const doc = evidence.docs[n];
      const value = weight * evidence.score[doc] * (cover * evidence.cover[doc]) ** 2;
      if (value > worth[doc]) {
        if (!worth[doc]) made.docs.push(doc);
        worth[doc] = value;
        made.score[doc] = weight * evidence.score[doc];
        made.cover[doc] = cover * evidence.cover[doc];
      }
      made.titled[doc] |= evidence.titled[doc];
    }
  }
  return made;
};

/**
 * @param {Book} book
 * @param {Alternative} alternative
 */
const ofAlternative = (book, { atoms, synonym }) => {
  const parts = atoms.map((atom) => evidenceOf(book, atom));
  const made = parts.length === 1 ? parts[0] : together(book, parts);
  return synonym ? { ...made, titled: made.titled.map((one) => one && NAMED_BY.other) } : made;
};

/**
 * When the standard itself has what was typed, its synonyms stand beside it: 抱怨 is in the text, 投诉 for it comes after.
 * @param {Book} book
 * @param {Group} group
 */
const ofGroup = (book, group) => {
  const found = group.alternatives.map((one) => ({ synonym: one.synonym, evidence: ofAlternative(book, one) }));
  /** @param {Evidence} evidence */
  const whole = (evidence) => evidence.docs.some((doc) => evidence.cover[doc] > 0.95 && book.own[book.kindOf[doc]]);
  const literal = found.length > 1 && found.some(({ synonym, evidence }) => !synonym && whole(evidence));
  return best(
    book,
    found.map(({ synonym, evidence }) => ({ weight: synonym ? SYNONYM : 1, cover: synonym && literal ? BESIDE : 1, evidence })),
  );
};

/**
 * @param {Book} book
 * @param {Reading} reading
 */
const ofReading = (book, { groups }) => together(book, groups.map((group) => ofGroup(book, group)));

/**
 * The entries whose name is the whole query, each with what that is worth.
 * @param {Book} book
 * @param {Query} query
 */
const named = (book, query) => {
  /** @type {Map<number, number>} */
  const found = new Map();
  const words = query.rest.split(" ");
  /**
   * @param {number[]} places
   * @param {number} weight
   */
  const add = (places, weight) => {
    for (const name of places.map((at) => book.names[at])) {
      found.set(name.doc, Math.max(found.get(name.doc) ?? 0, EXACT * weight * mainly(name)));
    }
  };
  if (!words.every(isHan)) {
    add(book.stemmed(query.corrected.map(stem)), 0.6);
    add(book.stemmed(words.filter((word) => !STOP.has(word)).map(stem)), 0.8);
  }
  add(book.exact.get(words.join("")) ?? [], 1);
  return found;
};

/**
 * The entries that have enough of a query: more than `least`; or half of it, or of a single run a third when a title has that.
 * @param {Query} query
 * @param {Evidence} evidence
 * @param {number | undefined} least
 */
const enough = (query, { docs, score, cover, titled }, least) => {
  const single = query.readings.some(({ groups }) => groups.length === 1);
  /** @param {number} doc */
  const isEnough = (doc) =>
    least === undefined ? cover[doc] >= 0.5 || (single && (titled[doc] & NAMED_BY.own) > 0 && cover[doc] >= 0.3) : cover[doc] > least;
  return docs.filter((doc) => score[doc] && isEnough(doc));
};

/**
 * The first of some entries by score, in order.
 * @param {number[]} docs
 * @param {Float64Array} score
 * @param {number} most
 */
export const firstOf = (docs, score, most) => {
  let some = docs;
  if (docs.length > most) {
    const best = new Float64Array(most); // the least of them first
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n];
      let at = 0;
      while (at < most && best[at] < score[doc]) at += 1;
      if (at) best.copyWithin(0, 1, at)[at - 1] = score[doc];
    }
    some = docs.filter((doc) => score[doc] >= best[0]);
  }
  return [...some].sort((a, b) => score[b] - score[a] || a - b);
};

/**
 * Weighs the entries that were found by their kind, a term's more where its name has some of the query, and puts those first that
 * come first; says how many these are, and how much of the query the fullest has.
 * @param {Book} book
 * @param {Query} query
 * @param {Evidence} evidence
 * @param {number[]} found
 */
const weigh = (book, query, { score, cover, titled }, found) => {
  const worths = book.kinds.map(({ kind }) => KIND[kind] ?? NO_MORE);
  const before = book.kinds.map((entry, kind) => (query.asks.size ? book.wide?.isWanted(query, entry) : book.ofStandard[kind]));
  const told = book.kinds.map(({ kind }) => ["listed", "document"].includes(kind) && !query.asks.size); // in editors' words, but for the name
  let fullest = 0;
  for (let n = 0; n < found.length; n += 1) fullest = Math.max(fullest, cover[found[n]]);
  const isNamed = found.some((doc) => !told[book.kindOf[doc]] && titled[doc] & NAMED_BY.all); // beside documents
  let firsts = 0;
  for (let n = 0; n < found.length; n += 1) {
    const doc = found[n];
    const kind = book.kindOf[doc];
    score[doc] *= titled[doc] ? worths[kind] : Math.min(1, worths[kind]);
    const byName = told[kind] && !isNamed && titled[doc] & NAMED_BY.all;
    if (!(byName || before[kind]) || cover[doc] < fullest - 0.05 || (told[kind] && !titled[doc])) continue;
    score[doc] += byName ? 2 * FIRST : FIRST;
    firsts += 1;
  }
  return { firsts, fullest };
};

/**
 * The entries that answer: how many, and the first `most` of them, the best first. With `least`, those that have more than
 * that of the query. What the standard says comes before what this site adds: first the entries of the standard that have as
 * much of the query as any, but second the site's own entry when the query is its very name.
 * @param {Book} book
 * @param {Query} query
 * @param {{ most?: number, least?: number }} limits
 */
export const rank = (book, query, { most = Infinity, least } = {}) => {
  if (!query.readings.length) return { total: 0, docs: [], firsts: 0, fullest: 0, titled: false };
  const evidence = best(book, query.readings.map((one) => ({ weight: one.weight, evidence: ofReading(book, one) })));
  const { score } = evidence;
  const whole = named(book, query);
  for (const [doc, value] of whole) if (score[doc]) score[doc] += value;
  const found = enough(query, evidence, least);
  const { firsts, fullest } = weigh(book, query, evidence, found);
  let docs = firstOf(found, score, most);
  const entries = [...whole].filter(([doc, value]) => value >= EXACT * 0.6 && !book.ofStandard[book.kindOf[doc]] && found.includes(doc));
  const asked = firstOf(entries.map(([doc]) => doc), score, 1)[0];
  if (firsts && asked !== undefined && !query.asks.size) docs = [docs[0], asked, ...docs.slice(1).filter((doc) => doc !== asked)];
  return { total: found.length, docs: docs.slice(0, most), firsts, fullest, titled: docs.some((doc) => evidence.titled[doc] & NAMED_BY.own) };
};
