// How well each entry answers a query of which no entry has all: the more of its telling words, the better.
import { isWanted } from "./asked.js";
import { rarity } from "./book.js";
import { evidenceOf } from "./evidence.js";
import { covers, Evidence, NAMED_BY } from "./evidence_sums.js";
import { firstOf } from "./rank.js";

/** @import { Alternative, Entry, Group, Query } from "./types.js" */
/** @import { Book } from "./book.js" */
/** @typedef {{ group: Group, evidence: Evidence }} Part */

/** @type {Record<string, number>} */
const KIND = { clause: 1, term: 1.3, supplement: 1.1, listed: 0.7, document: 0.5, standard: 0.1, page: 0.3 };
const NO_MORE = 0.3;
/** What entries count that say what a word is, where several words ask what to do. @type {Record<string, number>} */
const ASIDE = { term: 0.8, supplement: 0.6 };
const HANDED = 0.9; // what a clause without a checklist hands down
const WANTED = 3; // what an entry counts of the kind that is asked for
const OFTEN = 0.8; // how much it counts that an entry has a word often, or in its title
const HAD = 0.5; // of what was typed that an entry must have
const WHOLE = 0.9; // of each word that stands for it
const UNNAMED = 0.55; // what a word counts that is near in meaning and that nothing is called by
const BESIDE = 0.7; // what stands for a word counts where the standard has the word itself
const MORE = 0.23; // what each further word counts that stands for the same
const LEAST = 0.5; // of one word of a query that an entry must have, so that it is more than near
const LAST = 0.05; // of the best entry's worth that the last one listed has
const SITUATED = 0.4; // of a query that a situation must have
const LED = 1.5; // what a situation adds that has all of a query
const COME = 5.6; // what one adds that is all that is said
const ALIKE = 0.15; // to what somebody says, so that it may be meant
const TELLING = 3; // how much must tell of a situation: one rare word, or several
const SAID = 3; // what an entry counts that is asked for so
const HEARD = 1.5; // how much it tells that an entry's wordings have a share of a query
const STEEP = 2; // how much less one adds that has less of it
const IDLE = { entry: 0.2, situation: 0.6 }; // what a word counts that says nothing by itself
const FURTHER = 0.4; // how much less each further place counts that a situation leads to

/**
 * Whether an alternative that is near in meaning is also what something is called.
 * @param {Book} book
 * @param {Alternative} alternative
 * @param {Evidence[]} parts
 */
const isNamed = (book, { why, sure }, parts) =>
  why?.through !== "near" || sure === true ||
  parts[0]?.docs.some((doc) => book.called[book.kindOf[doc]] && parts.every(({ titled }) => titled[doc] & NAMED_BY.own));

/**
 * Adds to a group what speaks for each entry in one of its alternatives, whose words are together, where the entry has enough of
 * each; says what the alternative is worth, if any entry has it, and how much of it the best one has.
 * @param {Book} book
 * @param {Evidence} made
 * @param {Alternative} alternative
 * @param {number} share what it counts
 */
const addAlternative = (book, made, alternative, share) => {
  const parts = alternative.atoms.map((atom) => evidenceOf(book, atom));
  const whole = parts.reduce((all, part) => all + part.weight, 0);
  const worth = (alternative.weight ?? 1) * (isNamed(book, alternative, parts) ? 1 : UNNAMED);
  const had = alternative.why ? WHOLE : HAD;
  let fullest = 0;
  const [rarest = []] = parts.map(({ docs }) => docs).sort((a, b) => a.length - b.length);
  for (let n = 0; n < rarest.length; n += 1) {
    const doc = rarest[n];
    let score = 0;
    let cover = 0;
    let least = 1;
    for (const part of parts) {
      score += (part.weight * part.score[doc]) / whole;
      cover += (part.weight * part.cover[doc]) / whole;
      least = Math.min(least, part.cover[doc]);
    }
    if (!score || least < had) continue;
    const value = share * (score ** OFTEN * worth * cover);
    made.score[doc] = Math.max(made.score[doc], value) + MORE * Math.min(made.score[doc], value);
    covers(made, doc, share * (worth * cover));
    fullest = Math.max(fullest, worth * cover);
  }
  return { worth: fullest && worth, fullest };
};

/** @type {WeakMap<Group, Evidence>} */
const known = new WeakMap();

/**
 * The best alternative for each entry, looked for once. A word tells the more the fewer entries have it or what stands for it.
 * @param {Book} book
 * @param {Group} group
 */
export const ofGroup = (book, group) => {
  const had = known.get(group);
  if (had) return had;
  const made = new Evidence(book.size);
  const [first, ...rest] = group.alternatives;
  const own = addAlternative(book, made, first, 1);
  const beside = own.fullest >= WHOLE ? BESIDE : 1;
  const others = rest.map((one) => addAlternative(book, made, one, beside));
  const having = made.docs.filter((doc) => made.cover[doc] >= HAD).length;
  const worth = own.worth || Math.max(0, ...others.map((one) => one.worth));
  made.weight = 2 * rarity(book.size, having) * worth * (group.idle ? IDLE.entry : 1);
  known.set(group, made);
  return made;
};

/**
 * What situations add to the entries that they lead to, and which one does.
 * @param {Book} book
 * @param {Part[]} parts
 * @param {Float64Array} near how near what is said in each situation is
 */
const ofSituations = (book, parts, near) => {
  const added = new Float64Array(book.size);
  /** @type {Map<number, number>} */
  const led = new Map();
  const situations = book.neighbours?.situations;
  if (!situations) return { added, led };
  const sums = new Float64Array(situations.texts.length);
  const tells = new Float64Array(situations.texts.length); // how much what each has tells of it, among situations
  let whole = 0;
  for (const { group, evidence } of parts) {
    const covers = situations.cover(group);
    const having = covers.reduce((all, cover) => all + (cover >= HAD ? 1 : 0), 0);
    const rare = rarity(sums.length, having) * (group.idle ? IDLE.situation : 1);
    const weight = evidence.weight || (group.word ? 2 * rare : 0);
    whole += weight;
    for (const [at, cover] of covers.entries()) {
      sums[at] += weight * cover;
      tells[at] += rare * cover;
    }
  }
  for (const [at, sum] of sums.entries()) {
    const telling = sum && sum >= SITUATED * whole ? Math.min(1, tells[at] / TELLING) * (sum / whole) ** STEEP : 0;
    const alike = near[at] >= ALIKE ? near[at] ** STEEP : 0;
    for (const [place, doc] of situations.leads[at].entries()) {
      const value = (LED * telling + COME * alike) / (1 + FURTHER * place);
      if (value > added[doc]) led.set(doc, at);
      added[doc] = Math.max(added[doc], value);
    }
  }
  return { added, led };
};

/**
 * What speaks for a clause that has no checklist speaks for the checklists below it: nothing else is asked of it.
 * @param {Book} book
 * @param {Float64Array} value
 * @param {number[]} docs those that have a value; others join them
 */
const handDown = (book, value, docs) => {
  const chapters = docs.filter((doc) => book.records[doc].kind === "clause" && !book.records[doc].asked);
  for (const { doc, id, worth } of chapters.map((doc) => ({ doc, id: book.records[doc].id, worth: value[doc] }))) {
    for (const [at, { id: below, asked }] of book.records.entries()) {
      if (!asked || !below.startsWith(`${id}.`)) continue;
      if (!value[at]) docs.push(at);
      value[at] = Math.max(value[at], HANDED * WANTED * worth) + HANDED * Math.min(value[at], worth);
      value[doc] = Math.min(value[doc], value[at] * HANDED);
    }
  }
};

/**
 * What share of some words each entry is asked for with.
 * @param {Book} book
 * @param {string} text
 */
const asking = (book, text) => (book.neighbours?.wordings.cover(text) ?? new Float64Array(book.size)).subarray(0, book.size);

/**
 * The words of a query that no entry has, nor what people say of it; and those that people ask for some entries with.
 * @param {Book} book
 * @param {Part[]} parts
 * @param {number[]} docs
 */
const words = (book, parts, docs) => {
  const telling = parts.filter(({ group }) => !group.idle);
  const all = telling.flatMap(({ group: { word }, evidence }) => (word ? [{ word, evidence, said: asking(book, word) }] : []));
  const missing = all.filter(({ evidence, said }) => !evidence.weight && !said.some(Boolean)).map(({ word }) => word);
  return { missing, said: new Map(docs.map((doc) => [doc, all.filter(({ said }) => said[doc]).map(({ word }) => word)])) };
};

/**
 * What speaks for each entry in all parts of a query, by what each part tells.
 * @param {Book} book
 * @param {Evidence[]} parts
 */
const summed = (book, parts) => {
  const made = new Evidence(book.size);
  const whole = parts.reduce((all, { weight }) => all + weight, 0);
  for (const { docs, weight, score, cover } of parts) {
    for (let n = 0; n < docs.length; n += 1) {
      const doc = docs[n];
      if (!made.cover[doc]) made.docs.push(doc);
      made.score[doc] += (weight * score[doc]) / whole;
      made.cover[doc] += (weight * cover[doc]) / whole;
    }
  }
  return made;
};

/**
 * What counts of an entry of some kind: what it has of a query, and that it is asked for so.
 * @param {Query} query
 * @param {boolean} several whether several words tell something
 * @param {Entry} entry
 */
const counts = (query, several, entry) => {
  const wanted = isWanted(query, entry);
  const kind = (KIND[entry.kind] ?? NO_MORE) * (several ? (ASIDE[entry.kind] ?? 1) : 1);
  return { has: kind * (wanted ? WANTED : 1), said: SAID / (query.asks.size && !wanted ? WANTED : 1) };
};

/**
 * How much of one word any entry has.
 * @param {Part[]} parts
 */
const fullestOf = (parts) => {
  let most = 0;
  for (const { evidence: { docs, cover } } of parts) for (let n = 0; n < docs.length; n += 1) most = Math.max(most, cover[docs[n]]);
  return most;
};

/**
 * The entries that have something of a query, the best first; the words of the query that none has; the situations that lead
 * to entries; and whether all this is only near.
 * @param {Book} book
 * @param {Query} query
 * @param {number} most
 */
export const partly = (book, query, most = Infinity) => {
  const parts = query.readings[0].groups.map((group) => ({ group, evidence: ofGroup(book, group) }));
  const told = parts.filter(({ evidence }) => evidence.weight > 0);
  const near = book.neighbours?.wordings.near(query.asks.has("item") && query.about !== undefined ? query.about : query.rest) ?? new Float64Array(book.size);
  const { added, led } = ofSituations(book, parts, near.subarray(book.size));
  const said = asking(book, parts.map(({ group }) => (!group.idle && group.word) || "").join(" "));
  const { score, cover, docs } = summed(book, told.map(({ evidence }) => evidence));
  let fullest = fullestOf(told);
  for (let doc = 0; doc < book.size; doc += 1) if (!cover[doc] && (near[doc] >= ALIKE || added[doc] || said[doc])) docs.push(doc);
  const byKind = book.kinds.map((entry) => counts(query, parts.length > 1, entry));
  for (let n = 0; n < docs.length; n += 1) {
    const doc = docs[n];
    const { has, said: asked } = byKind[book.kindOf[doc]];
    score[doc] = score[doc] * cover[doc] * has + added[doc] + near[doc] * asked;
    fullest = Math.max(fullest, added[doc], HEARD * said[doc]);
  }
  if (query.asks.has("item")) handDown(book, score, docs);
  const best = docs.reduce((most, doc) => Math.max(most, score[doc]), 0);
  const listed = docs.filter((doc) => score[doc] >= LAST * best);
  const found = firstOf(listed, score, most).slice(0, most);
  const mainly = found.filter((doc) => SAID * near[doc] > score[doc] / 2);
  return { total: listed.length, docs: found, ...words(book, parts, mainly), led, near: fullest < LEAST };
};
