// The entries of a standard, ready to be searched. Made from what generator/site/search/files.py writes.
import { labelsOf } from "./labels.js";
import { Lexicon } from "./lexicon.js";
import { added, grouped } from "./lists.js";
import { namesOf, stemsOf } from "./names.js";
import { charactersIn, spelt, STOP } from "./spelling.js";
import { Spoken } from "./spoken.js";
import { stem } from "./stem.js";
import { Synonyms } from "./synonyms.js";
import { bitsOf, isHan, runs, shardOf, words } from "./words.js";

/** @import { Candidate, Core, Entry, Found, Group, Passage, Placed, Wide } from "./types.js" */
/** @import { Evidence } from "./evidence_sums.js" */
/** @import { Neighbours } from "./neighbours.js" */
/** @typedef {"names" | "passages"} LexiconName */
/** @typedef {{ names: Found, told: { docs: number[], weights: number[], rarity: number }, docs: number[] }} Place */
/** @typedef {{ evidence: Evidence, places: Place[] }} Kept what spoke for each entry in a part of a query before */

const FOLDERS = ["", "terms/"];

/**
 * How rare a word is among n entries that has it in `found` of them (the idf of BM25).
 * @param {number} n
 * @param {number} found
 */
export const rarity = (n, found) => Math.log(1 + (n - found + 0.5) / (found + 0.5));

/**
 * @param {any[][]} columns
 * @returns {Entry[]}
 */
const entriesOf = ([ids = [], kinds, numbers, zh, en, addresses, names, sounds, published, documents, mentions, asked]) =>
  ids.map((id, at) => ({
    id,
    kind: kinds[at],
    number: numbers[at] === 0 ? id : numbers[at],
    zh: zh[at],
    en: en[at],
    address: typeof addresses[at] === "number" ? `${FOLDERS[addresses[at]]}${id}/` : addresses[at],
    names: names[at],
    sounds: sounds[at],
    published: published[at],
    documents: documents[at],
    mentions: mentions[at],
    asked: asked[at],
  }));

export class Book {
  /** @param {Core} core */
  constructor(core) {
    this.core = core;
    this.traditional = { characters: charactersIn(core.traditional.characters), phrases: core.traditional.phrases };
    this.records = entriesOf(core.records);
    this.size = this.records.length;
    /** One entry of each kind, without a checklist or with one. @type {Entry[]} */
    this.kinds = [];
    /** The place there of each entry's kind. */
    this.kindOf = this.#kinds();
    /** Of each kind. */
    this.ofStandard = this.kinds.map(({ kind }) => !["supplement", "document", "page"].includes(kind));
    this.own = this.kinds.map(({ kind }) => ["clause", "term"].includes(kind));
    this.called = this.kinds.map(({ kind }) => ["clause", "term", "supplement"].includes(kind));
    this.names = this.records.flatMap(namesOf);
    /** All names in one text, to be looked through at once, when that is first wanted. @type {string | undefined} */
    this.written = undefined;
    /** @type {Map<string, boolean>} */
    this.looked = new Map();
    /** @type {Spoken | undefined} */
    this.heard = undefined;
    this.lexicons = { names: new Lexicon(core.names), passages: new Lexicon(core.passages) };
    /** @type {Passage[][]} */
    this.parts = [];
    /** What the Latin words typed so far may stand for. @type {Map<string, Candidate[]>} */
    this.guessed = new Map();
    /** The letters of each Latin word as bits. @type {Map<string, number>} */
    this.letters = new Map();
    /** The words of the query before, with what may stand for each. @type {Map<string, Group>} */
    this.meant = new Map();
    /** The groups of each character that sounds like another, once `near.js` is here. @type {Map<number, number[]>} */
    this.alike = new Map();
    /** @type {[LexiconName, string[]][]} */
    this.unlearned = [];
    /** @type {Map<string, string[]>} */
    this.learned = new Map();
    /** @type {Map<string, Place>} */
    this.found = new Map();
    /** @type {Map<string, Kept>} */
    this.evidence = new Map();
    this.exact = grouped(this.names, ({ zh, key }) => [zh, zh === key ? "" : key].filter((name) => name.length > 1), (_, at) => at);
    this.byNumber = this.#by(({ id, number }) => (number && number !== id ? [number, id] : [id]));
    this.labels = labelsOf(this.records);
    this.byId = new Map(this.records.map(({ address }, doc) => [address.toLowerCase().split("/").slice(-2)[0], doc]));
    this.placed = /** @type {Map<string, Placed>} */ (new Map()); // by ids, once `ids.js` is here
    this.byPublished = this.#by(({ published }) => published.map(([number]) => number));
    this.byDocument = this.#by(({ documents }) => documents);
    this.byMention = this.#by(({ mentions }) => mentions);
    /** Whether words may be misspelt: a query is typed in haste, a document is not. */
    this.lenient = true;
    /** Words near to the standard's own, and what is done with them, once they are here. @type {Neighbours | undefined} */
    this.neighbours = undefined;
    /** @type {Wide | undefined} */
    this.wide = undefined;
    this.synonyms = new Synonyms();
    this.synonyms.add(core.synonyms, this.records);
  }

  #kinds() {
    /** @type {Map<string, number>} */
    const places = new Map();
    return Uint8Array.from(this.records, (entry) => {
      const key = entry.kind + entry.asked;
      const place = places.get(key) ?? this.kinds.push(entry) - 1;
      places.set(key, place);
      return place;
    });
  }

  /** @param {(entry: Entry) => string[]} valuesOf */
  #by(valuesOf) {
    return grouped(this.records, valuesOf, (_, doc) => doc);
  }

  /**
   * The names whose English words have some stems: among those that have the rarest of them.
   * @param {string[]} stems
   */
  stemmed(stems) {
    const having = stems
      .filter((one) => !isHan(one))
      .map((one) => [...new Set((this.families.get(one) ?? []).flatMap((word) => this.lexicons.names.find(word).texts))])
      .sort((a, b) => a.length - b.length);
    return (having[0] ?? []).filter((at) => stemsOf(this.names[at], STOP, stem) === stems.join(" "));
  }

  /** Latin words by their stem, for endings, beginnings and typing errors. */
  get families() {
    this.learn();
    return this.learned;
  }

  /** Cuts the Latin words that have come to their stems. */
  learn() {
    for (const [lexicon, some] of this.unlearned.splice(0)) {
      for (const word of some) {
        const known = lexicon !== "names" && this.lexicons.names.has(word);
        if (known || !/^[a-z0-9]*[a-z]/.test(word)) continue;
        added(this.learned, stem(word), word);
        this.letters.set(word, bitsOf(word));
      }
    }
  }

  /**
   * Whether a name has some letters; looked for once, since a query grows by a letter and each has many words near to it.
   * @param {string} letters
   */
  isWritten(letters) {
    this.written ??= this.names.map(({ zh, key }) => `${zh} ${key}`).join(" ");
    const had = this.looked.get(letters) ?? this.written.includes(letters);
    this.looked.set(letters, had);
    return had;
  }

  /** How the names sound, made when Latin letters are first typed. */
  get spoken() {
    return (this.heard ??= new Spoken(this.names));
  }

  /**
   * Whether a kind of passage says what its entry says, and does not stand beside it.
   * @param {string} kind
   */
  isOwn(kind) {
    return this.core.own.includes(kind);
  }

  /**
   * Whether an entry's title has the beginning of some words.
   * @param {number} doc
   * @param {string} some
   */
  isCalled(doc, some) {
    const { zh, en } = this.records[doc];
    return [zh, en].some((title) => runs(title).some((run) => run.startsWith(String(runs(some)[0]))));
  }

  /**
   * Takes the passages of some entries, in order from `first`.
   * @param {number} first
   * @param {Passage[][]} rows
   */
  addParts(first, rows) {
    for (const [at, row] of rows.entries()) this.parts[first + at] = row;
  }

  /**
   * Takes words of the names or of the passages, and where they are.
   * @param {LexiconName} lexicon
   * @param {string} packed
   * @param {string} places
   */
  addWords(lexicon, packed, places) {
    const some = this.lexicons[lexicon].add(packed, places);
    for (const word of some) this.found.delete(word);
    this.unlearned.push([lexicon, some]);
    this.guessed.clear();
    this.meant.clear();
  }

  /**
   * Where a word stands: names and passages as lunr weighs them, an entry's passages taken together, and all the entries.
   * @param {string} word
   */
  find(word) {
    const had = this.found.get(word);
    if (had) return had;
    const names = this.lexicons.names.find(word);
    const told = this.#together(this.lexicons.passages.find(word));
    const made = { names, told, docs: this.#having(names.texts, told.docs) };
    this.found.set(word, made);
    return made;
  }

  /** @param {Found} found texts: each entry's own passages, then those beside them */
  #together({ texts, weights, rarity: rare }) {
    /** @type {number[]} */
    const docs = [];
    /** @type {number[]} */
    const sums = [];
    for (let at = 0; at < texts.length; at += 1) {
      const doc = texts[at] >> 1;
      if (doc === docs[docs.length - 1]) sums[sums.length - 1] += weights[at];
      else {
        docs.push(doc);
        sums.push(weights[at]);
      }
    }
    return { docs, weights: sums, rarity: rare };
  }

  /**
   * Entries that have a word: those whose passages have it, then those that have it in a name alone.
   * @param {number[]} names ascending
   * @param {number[]} told ascending
   */
  #having(names, told) {
    const docs = told.slice();
    let at = 0;
    for (const name of names) {
      const { doc } = this.names[name];
      while (at < told.length && told[at] < doc) at += 1;
      if (told[at] !== doc && docs[docs.length - 1] !== doc) docs.push(doc);
    }
    return docs;
  }

  /**
   * The shards in which a text's words stand in an index that is split by words.
   * @param {string} typed
   * @param {boolean} heard whether Latin words may be heard as pinyin
   */
  shardsFor(typed, heard = true) {
    const { shards } = this.core;
    if (!shards) return [];
    const text = spelt(this.traditional, typed);
    /** @type {Set<number>} */
    const found = new Set();
    /** @param {string} some */
    const add = (some) => words(some).forEach((token) => found.add(shardOf(token, shards)));
    add(text);
    const all = runs(text);
    const latin = !all.every(isHan);
    for (const from of latin && heard ? all.keys() : []) {
      for (let to = from + 1; to <= all.length; to += 1) this.spoken.whole.get(all.slice(from, to).join(""))?.forEach(add);
    }
    this.synonyms.han.forEach((meant, word) => {
      if (text.includes(word)) for (const { zh, en } of meant) [zh, en].forEach(add);
    });
    const stems = new Set(all.map(stem));
    if (latin) this.synonyms.latin.forEach((meant, word) => {
      if (stems.has(word)) for (const { zh, en } of meant) [zh, en].forEach(add);
    });
    return [...found];
  }

  /** @param {number} doc */
  chunkOf(doc) {
    return `passages-${Math.floor(doc / this.core.chunk)}`;
  }

  /** @param {string} word */
  has(word) {
    return this.lexicons.names.has(word) || this.lexicons.passages.has(word);
  }

  /** @param {string} word */
  knows(word) {
    return this.has(word) || this.families.has(stem(word));
  }
}
