// The index of a site, loaded file by file. How files are loaded is the host's affair: a worker, a page, or Node.
import { answer, byLetters } from "./answer.js";
import { Book } from "./book.js";
import { idIn, placedBy } from "./ids.js";
import { unaddressed } from "./pasted.js";
import { soundsIn } from "./sounds.js";
import { charactersIn } from "./spelling.js";

/** @import { Answer, Core, IdRow, Language, Passage, Wide, Wishes } from "./types.js" */
/** @import { LexiconName } from "./book.js" */
/** @import { HandedNeighbours, HandedSaid } from "./neighbours.js" */
/** @import { Against } from "../review/types.js" */
/** @import { PlaceTable } from "./places.js" */
/**
 * What a file of the index hands over.
 * @typedef {[kind: "core", core: Core] | [kind: "parts", first: number, rows: Passage[][]]
 *   | [kind: "words", lexicon: LexiconName, words: string, places: string] 
 *   | [kind: "near", ...near: HandedNeighbours] | [kind: "said", ...said: HandedSaid] | [kind: "wide", wide: Wide] | [kind: "ids", rows: IdRow[]]
 *   | [kind: "places", ...PlaceTable] | [kind: "against", against: Against] | [kind: "of", file: string]} Handed
 */

const SHARDS = 32; // that are loaded for what may stand for a query's words, what tells most first
const LOADED = 10; // results whose passages are waited for
const SEEN = 4; // results that are in sight before one scrolls
const PASSAGES = 3; // two of a result are in sight before one unfolds it; a third makes the fold

/** @type {Handed[]} */
const waiting = [];

/**
 * Takes what a file of the index hands over.
 * @param {Handed} values
 */
export const receive = (...values) => {
  waiting.push(values);
};

export class Library {
  /**
   * @param {string} index the address of the index, with a slash at its end
   * @param {Language} language of the tree
   * @param {(addresses: string[]) => unknown} load runs some scripts, at once or by a promise; each hands its values to `receive`
   */
  constructor(index, language, load) {
    this.index = index;
    this.language = language;
    this.load = load;
    /** By file, the promise of its values. @type {Map<string, Promise<unknown> | null>} */
    this.loaded = new Map();
    /** @type {Set<string>} */
    this.here = new Set();
    /** @type {Book | null} */
    this.opened = null;
    /** Whether what is handed over now is of another index than the one that is open. */
    this.foreign = false;
    /** What `near.js` handed over. @type {HandedNeighbours | undefined} */
    this.near = undefined;
    /** What `said.js` handed over. @type {HandedSaid | undefined} */
    this.said = undefined;
    /** All places that have an address, once `table` is done. @type {PlaceTable | undefined} */
    this.places = undefined;
    /** What documents are reviewed against, once `whole` is done. @type {Against | undefined} */
    this.against = undefined;
  }

  /** The entries, once `open` is done. */
  get book() {
    if (!this.opened) throw new Error("the index is not open");
    return this.opened;
  }

  /** @param {string[]} names */
  async #files(names) {
    const missing = names.filter((name) => !this.loaded.has(name));
    const loading = missing.length ? Promise.resolve(this.load(missing.map((name) => `${this.index}${name}.js`))) : null;
    for (const name of missing) this.loaded.set(name, loading);
    try {
      await Promise.all(names.map((name) => this.loaded.get(name)));
      const taken = waiting.splice(0).map((values) => this.#take(values));
      if (taken.includes(false)) throw new Error("a file of the index of another build");
    } catch (error) {
      for (const name of missing) this.loaded.delete(name);
      throw error;
    }
    for (const name of names) this.here.add(name);
  }

  /** Takes what is of this index; says whether it was. @param {Handed} values */
  #take(values) {
    if (values[0] === "wide") [, this.book.wide] = values;
    else if (values[0] === "places") [, ...this.places] = values;
    else if (values[0] === "of") this.foreign = !this.book.core.files.includes(values[1]);
    else if (this.foreign) return false;
    else if (values[0] === "core") this.opened = new Book(values[1]);
    else if (values[0] === "parts") this.book.addParts(values[1], values[2]);
    else if (values[0] === "against") [, this.against] = values;
    else if (values[0] === "words") this.book.addWords(values[1], values[2], values[3]);
    else if (values[0] === "ids") this.book.placed = placedBy(this.book, values[1]);
    else if (values[0] === "near") [, ...this.near] = values;
    else [, ...this.said] = values;
    return true;
  }

  /** Loads what serves queries that letters do not answer, in whatever order its files come. */
  async #wide() {
    const { book } = this;
    const files = this.#files(["near", "said", "wide"]); // the script last: a thread waits for it, and does not ask for others
    book.learn(); // while they come
    await files;
    if (book.neighbours || !book.wide || !this.near || !this.said) return;
    const [, , , , , synonyms, characters, labels, alike] = this.near;
    book.neighbours = new book.wide.Neighbours(this.near, this.said);
    book.synonyms.add(synonyms, book.records);
    book.meant.clear();
    book.evidence.clear();
    book.alike = soundsIn(alike);
    for (const language of /** @type {Language[]} */ (Object.keys(labels))) Object.assign(book.core.labels[language], labels[language]);
    book.traditional.characters = new Map([...charactersIn(characters), ...book.traditional.characters]);
    this.near = undefined;
    this.said = undefined;
  }

  /** Opens names and words first. The passages of an index that is not split are one more file, which comes while one types. */
  async open() {
    await this.#files(["core"]);
    if (!this.book.core.shards) this.#files([this.book.chunkOf(0)]).catch(() => {});
  }

  /** Opens all that the index has, and what documents are reviewed against. */
  async whole() {
    await this.open();
    await this.#wide();
    const { core, records } = this.book;
    const chunks = records.map((_, doc) => this.book.chunkOf(doc));
    const words = Array.from({ length: core.shards }, (_, shard) => `words-${shard}`);
    await this.#files([...new Set([...chunks, ...words]), "against"]);
    return /** @type {Against} */ (this.against);
  }

  /** Loads all places that have an address. */
  async table() {
    await this.#files(["../data/places"]);
    return /** @type {PlaceTable} */ (this.places);
  }

  /**
   * Loads the words near to those of a query, and where they stand; says whether any of it was not here.
   * @param {string} typed
   */
  async #meaning(typed) {
    const { book } = this;
    const { neighbours } = book;
    try {
      if (!neighbours) await this.#wide();
      const near = book.shardsFor(book.wide?.reached(book, typed) ?? "", false).slice(0, SHARDS);
      const shards = [...book.shardsFor(typed), ...near].map((shard) => `words-${shard}`);
      const missed = shards.some((name) => !this.here.has(name));
      if (missed) await this.#files(shards);
      return missed || book.neighbours !== neighbours;
    } catch {
      return false; // the answer by letters stays
    }
  }

  /**
   * What a query finds: the ids and addresses of its entries, and the results that are listed. With `quick` these are what is
   * in sight alone, without passages that are not here yet, and where that leaves anything out, the answer says that it is
   * partial.
   * @param {string} pasted
   * @param {Wishes} wishes
   * @returns {Promise<Answer>}
   */
  async ask(pasted, { show = true, quick = false, most } = {}) {
    const { book } = this;
    const typed = unaddressed(pasted);
    await this.#files(book.shardsFor(typed).map((shard) => `words-${shard}`));
    if (idIn(book, typed)) await this.#files(["ids"]).catch(() => {}); // without them, letters find what they find
    let letters = byLetters(book, typed, most);
    if (letters.weak && (await this.#meaning(typed))) letters = byLetters(book, typed, most);
    const found = answer(book, letters, this.language, most);
    const { total, near, some, missing, literal, wide } = found;
    const hits = near ? [] : found.docs.map((doc) => book.records[doc]);
    const made = { total: near ? 0 : total, near, some, missing, literal, wide, ids: hits.map(({ id }) => id), addresses: hits.map(({ address }) => address) };
    if (!show) return made;
    const chunks = [...new Set(found.docs.slice(0, LOADED).map((doc) => book.chunkOf(doc)))];
    if (!quick) {
      await this.#files(chunks).catch(() => {}); // without them, results still lead to their pages
      return { ...made, results: found.shown() };
    }
    // The next character makes a pair with the last one: its words may come while the reader types.
    const next = book.shardsFor(typed.slice(-1)).map((shard) => `words-${shard}`);
    this.#files(next).catch(() => {});
    const results = found.shown(SEEN, PASSAGES);
    const cut = found.docs.length > SEEN || results.some(({ passages }) => passages.length === PASSAGES);
    return { ...made, results, partial: cut || chunks.some((chunk) => !this.here.has(chunk)) };
  }
}
