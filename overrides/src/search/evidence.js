// What speaks for each entry, for one part of a query: characters, a word, letters heard as pinyin, a number.
import { rarity } from "./book.js";
import { ofHan } from "./evidence_han.js";
import { covers, Evidence, NAMED_BY } from "./evidence_sums.js";
import { mainly } from "./names.js";

/** @import { Atom, AtomOf } from "./types.js" */
/** @import { Book } from "./book.js" */

const SOUND = 8;
const NUMBER = { own: 14, below: 3, published: 7 };
const DOCUMENT = { itself: 14, mention: 9, beginning: 5 };
const ASIDE = 0.4; // what another word of the family counts in texts
const KEPT = 3e6; // entries of all evidence that is kept from one key to the next, 17 bytes each

/**
 * @param {Book} book
 * @param {AtomOf<"word">} atom
 */
const ofWord = (book, atom) => {
  const made = new Evidence(book.size);
  /** @type {Map<number, number>} */
  const title = new Map();
  for (const { word, weight, aside } of atom.candidates) {
    const worth = weight * (aside ? ASIDE : 1);
    const { names, told } = book.find(word);
    for (let n = 0; n < names.texts.length; n += 1) {
      const { doc } = book.names[names.texts[n]];
      title.set(doc, Math.max(title.get(doc) ?? 0, (weight * names.weights[n]) / names.rarity));
      made.titled[doc] |= weight > 0.8 ? NAMED_BY.own : NAMED_BY.other;
      covers(made, doc, weight);
    }
    for (let n = 0; n < told.docs.length; n += 1) {
      const doc = told.docs[n];
      made.score[doc] = Math.max(made.score[doc], (worth * told.weights[n]) / told.rarity);
      covers(made, doc, weight);
    }
  }
  for (const [doc, value] of title) made.score[doc] += value;
  for (const doc of made.docs) made.cover[doc] = made.cover[doc] > 0.9 ? 1 : 0.5 + made.cover[doc] / 2;
  made.weight = 2 * rarity(book.size, made.docs.length);
  return made;
};

/**
 * What speaks for some entries by itself.
 * @param {Book} book
 * @param {[doc: number, value: number][]} values
 * @param {number} found entries that are as good
 */
const given = (book, values, found = 1) => {
  const made = new Evidence(book.size);
  for (const [doc, value] of values) {
    made.score[doc] = Math.max(made.score[doc], value);
    covers(made, doc, 1);
    made.titled[doc] = NAMED_BY.own;
  }
  made.weight = 2 * rarity(book.size, found);
  return made;
};

/**
 * @param {Book} book
 * @param {AtomOf<"sound">} atom
 */
const ofSound = (book, atom) => {
  /** @type {[number, number][]} */
  const values = atom.names.map(({ at, share }) => [book.names[at].doc, SOUND * (0.4 + 0.6 * share) * mainly(book.names[at])]);
  return given(book, values, new Set(values.map(([doc]) => doc)).size);
};

/** How far a number is below another: 5.4.2 below 5, AC-2(3) below AC-2; not at all: 0. @param {string} number @param {string} above */
const below = (number, above) => {
  const rest = number.startsWith(above) ? number.slice(above.length) : "";
  return /^[.(]/.test(rest) ? (rest.match(/[.(]/g)?.length ?? 0) : 0;
};

/**
 * @param {Book} book
 * @param {AtomOf<"number">} atom
 */
const ofNumber = (book, { number, year }) => {
  /** @param {number} doc */
  const meant = (doc) => year !== undefined && book.records[doc].published.some(([own, edition]) => own === number && edition.endsWith(year));
  const published = book.byPublished.get(number) ?? [];
  const own = published.some(meant) ? published.filter(meant) : (book.byNumber.get(number) ?? []);
  /** @type {[number, number][]} */
  const values = own.map((doc) => [doc, NUMBER.own]);
  if (own.length) book.records.forEach((record, doc) => {
    const far = below(record.number, number) || below(record.id, number);
    if (far) values.push([doc, NUMBER.below / far]);
  });
  for (const doc of published) values.push([doc, NUMBER.published]);
  return given(book, values);
};

/**
 * @param {Book} book
 * @param {AtomOf<"document">} atom
 */
const ofDocument = (book, { digits, year }) => {
  /** @type {[number, number][]} */
  const values = [];
  const exact = year ? `${digits}-${year}` : digits;
  const known = [exact, digits].find((number) => book.byDocument.has(number) || book.byMention.has(number));
  if (digits && known) {
    const less = known === exact ? 1 : 0.8;
    for (const doc of book.byDocument.get(known) ?? []) values.push([doc, DOCUMENT.itself * less]);
    for (const doc of book.byMention.get(known) ?? []) values.push([doc, DOCUMENT.mention * less]);
  } else {
    for (const [number, docs] of book.byDocument) {
      if (!year && number.startsWith(digits)) for (const doc of docs) values.push([doc, DOCUMENT.beginning]);
    }
  }
  return given(book, values);
};

/**
 * @param {Book} book
 * @param {Atom} atom
 */
const made = (book, atom) => {
  switch (atom.type) {
    case "han":
      return ofHan(book, atom);
    case "word":
      return ofWord(book, atom);
    case "sound":
      return ofSound(book, atom);
    case "number":
      return ofNumber(book, atom);
    case "document":
      return ofDocument(book, atom);
  }
};

/**
 * What an atom is looked for by, and the words whose places decide what is found; nothing for those that are quickly found.
 * @param {Atom} atom
 * @returns {{ key: string, words: string[] } | undefined}
 */
const soughtBy = (atom) => {
  if (atom.type === "han") return { key: `${atom.run} ${atom.pairs.map(([, share]) => share).join(" ")}`, words: atom.pairs.map(([pair]) => pair) };
  if (atom.type !== "word") return undefined;
  const words = atom.candidates.map(({ word }) => word);
  return { key: atom.candidates.map(({ word, weight, aside }) => `${word} ${weight} ${aside}`).join(" "), words };
};

/** @type {WeakMap<Atom, Evidence>} */
const known = new WeakMap();

/**
 * What was found for the same atom of a query before, unless words have come since: a query grows by a letter.
 * @param {Book} book
 * @param {Atom} atom
 */
const kept = (book, atom) => {
  const sought = soughtBy(atom);
  if (!sought) return made(book, atom);
  const places = sought.words.map((word) => book.find(word));
  const had = book.evidence.get(sought.key);
  const same = had?.places.every((place, at) => place === places[at]);
  const { evidence } = same && had ? had : { evidence: made(book, atom) };
  book.evidence.delete(sought.key);
  book.evidence.set(sought.key, { evidence, places });
  const [oldest] = book.evidence.keys();
  if (book.evidence.size * book.size > KEPT) book.evidence.delete(oldest);
  return evidence;
};

/**
 * What speaks for each entry in one part of a query; looked for once.
 * @param {Book} book
 * @param {Atom} atom
 */
export const evidenceOf = (book, atom) => {
  const had = known.get(atom) ?? kept(book, atom);
  known.set(atom, had);
  return had;
};
