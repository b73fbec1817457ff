// The place that somebody means who writes an address, a number, an id or a name in any spelling, and why it is that one.
import { decoded } from "../reading/address.js";
import { levelled } from "./levels.js";
import { numbers } from "./numbers.js";
import { FOLDER, HOST, ROUND, TREE } from "./pasted.js";
import { spelt, STOP } from "./spelling.js";
import { stem } from "./stem.js";
import { edits, flat, runs } from "./words.js";

/** @import { Ask, AtomOf } from "./types.js" */
/** @import { Book } from "./book.js" */
/**
 * Path below `c/`, address in a tree; names and the letter of a provision; 1 for an old id (generator/site/pages/places.py).
 * @typedef {[path: string, address: string, zh?: string | 1, en?: string, mark?: string]} Row
 * @typedef {[editions: [id: string, number: string, ...digits: string[]][], rows: Row[]]} PlaceTable
 */
/**
 * How a place answers what was typed: it bears the number in an edition that `says` names, it took the place of the old id
 * `says`, it is the clause above the number `says`, `says` is spelt like it, or it has the words `says`.
 * @typedef {"edition" | "retired" | "above" | "inside" | "near" | "words"} Why
 * @typedef {{ path: string, address: string, zh: string, en: string, why?: Why, says?: string | undefined }} Found
 */
/** @typedef {{ letter: string, edition: PlaceTable[0][number] | undefined }} Meant */

const FILE = /\/*(?:index\.(?:html?|md)|\.(?:html?|md|pdf|xlsx))?\/*$/i;
const OTHER_TREE = /\/(?:zh|en)\/*$/i; // a language written behind an address
const FIGURE = /\bfig\.?(?=[\s-]*[a-z]?[\d.])/g;
const ALONE = /(?:^|[^a-z\d])([a-z])(?![a-z])/; // a letter beside the number that it belongs to
const HEAD = /^[^\d]+\d+/; // 图1, Figure 1, Table A.1, without spaces and points
const YEAR = /(?:^|\D)((?:19|20)\d\d)\s*(?:年|版|edition)/;
const ID = /[a-z\d.]+(?:-[a-z\d.]+)+/g;
const ITEM = /([a-z\d.]*\d)[\s(.-]*([a-z])[\s).-]*(\d{1,2})(?![\d.])/g; // 5.4.4.2 b) 1
const ZEROS = /(^|\.)0+(?=\d)/g;
const RUN = /^(\d{2,})([a-z]?)$/; // 5442b
const SPELT = 4; // letters that one mistake is allowed in
const MISTAKES = 2;

/**
 * A text as paths, numbers and names are compared: one spelling, no spaces, no marks around it.
 * @param {Book} book
 * @param {string} text
 */
const keyOf = (book, text) => spelt(book.traditional, text).replace(ROUND, "").replace(/\s+/g, "");

/**
 * What was meant by an address or typed as it is: a place on a page, if one is named, then the page.
 * @param {string} typed
 */
export const meantBy = (typed) => {
  const text = decoded(decoded(typed)).trim();
  const path = text.replace(HOST, "").replace(/[?#].*$/, "");
  if (path === text && !/^\/|^(?:zh|en|c)\//i.test(text)) return [text.replace(/%[\da-f]{0,2}/gi, " ")];
  const place = /#(.+)$/.exec(text)?.[1];
  const page = path.replace(OTHER_TREE, "").replace(TREE, "").replace(/^\/+/, "").replace(FOLDER, "").replace(FILE, "");
  return [...(place ? [place] : []), page].map((part) => part.replace(/%[\da-f]{0,2}/gi, " "));
};

/**
 * Whether a name has the number of a figure, a table or a formula, and not a longer one.
 * @param {string} key
 * @param {string} head
 */
const bears = (key, head) => key.split(head).slice(1).some((after) => !/^\d/.test(after));

export class Places {
  /**
   * @param {Book} book
   * @param {PlaceTable} table
   */
  constructor(book, [editions, rows]) {
    this.book = book;
    this.editions = editions;
    this.byKey = new Map(rows.map((row) => [keyOf(book, row[0]), row]));
    const own = rows.filter(({ length }) => length > 3);
    this.byAddress = new Map(own.map((row) => [row[1], row]));
    const drawn = own.filter(([, address]) => !book.records.some((record) => record.address === address));
    const titled = drawn.flatMap((row) => row.slice(2, 4).map((name) => /** @type {const} */ ([flat(String(name)), row])));
    this.byTitle = new Map(titled);
    const headed = titled.filter(([, row]) => !row[4] && !row[1].startsWith("checklists/"));
    this.byHead = new Map(headed.map(([title, row]) => [HEAD.exec(title)?.[0], row]));
    this.byMark = new Map(own.filter((row) => row[4]).map((row) => [`${row[1].split("#")[0]} ${row[4]}`, row]));
  }

  /**
   * The places that are meant, the likeliest first; none where only a search may help.
   * @param {string} typed
   * @returns {Found[]}
   */
  find(typed) {
    const texts = meantBy(typed).filter((text) => keyOf(this.book, text));
    for (const text of texts) {
      const found = [...this.#exact(text), ...this.#numbered(text), ...this.#named(text)];
      if (found.length) return this.#once(found);
    }
    return texts.flatMap((text) => this.#above(text)).concat(texts.flatMap((text) => this.#near(text))).slice(0, 3);
  }

  /**
   * The places that are meant, or else the pages that a search finds.
   * @param {string} typed
   * @param {number} most of what a search finds
   * @param {Ask} ask
   */
  async among(typed, most, ask) {
    const found = this.find(typed);
    if (found.length) return found;
    const text = meantBy(typed).pop() ?? "";
    const { near, addresses } = await ask(text);
    return near ? [] : addresses.slice(0, most).flatMap((address) => this.#at(address, "words", text));
  }

  /**
   * @param {string} address
   * @param {Why} [why]
   * @param {string} [says]
   * @returns {Found[]}
   */
  #at(address, why, says) {
    const [path = "", , zh, en] = this.byAddress.get(address) ?? [];
    const entry = zh === undefined ? this.book.records.find((record) => record.address === address) : { zh: String(zh), en: String(en) };
    return entry ? [{ path, address, zh: entry.zh, en: entry.en, ...(why && { why, says }) }] : [];
  }

  /** @param {Found[]} found each place once, as it was found first, without those on the way to another */
  #once(found) {
    const isAbove = (/** @type {string} */ path) => found.some((other) => path && [".", "-"].some((mark) => other.path.startsWith(path + mark)));
    return found.filter(({ address, path }, at) => found.findIndex((other) => other.address === address) === at && !isAbove(path));
  }

  /** @param {string} text a path as it is, or an id among other words */
  #exact(text) {
    const key = keyOf(this.book, text);
    const plain = levelled(this.book, text);
    const items = Array.from(plain.matchAll(ITEM), (parts) => parts.slice(1).join("-"));
    const ids = [...(plain.match(ID) ?? []), ...items];
    const row = [key, ...ids].map((one) => this.byKey.get(one)).find(Boolean);
    if (!row) return [];
    const [path, address, old] = row;
    const edition = this.editions.find(([id]) => path.startsWith(`${id}/`));
    if (edition) return this.#at(address, "edition", edition[1]);
    return old === 1 ? this.#at(address, "retired", path) : this.#at(address);
  }

  /**
   * A provision on a page by its letter, or the page itself where none is named or there.
   * @param {string} page
   * @param {string} letter
   */
  #lettered(page, letter) {
    return this.byMark.get(`${page} ${letter}`)?.[1] ?? page;
  }

  /**
   * The places that bear a number, here or in another edition.
   * @param {string} written the number, perhaps with zeros that it does not have
   * @param {Meant} meant
   */
  #bearing(written, { letter, edition }) {
    const { byNumber, byPublished, records } = this.book;
    const number = byNumber.has(written) || byPublished.has(written) ? written : written.replace(ZEROS, "$1");
    const there = (byPublished.get(number) ?? []).flatMap((doc) =>
      records[doc].published
        .filter(([own, name]) => own === number && (!edition || edition[1] === name))
        .flatMap(([, name]) => this.#at(this.#lettered(records[doc].address, letter), "edition", name)),
    );
    const here = (byNumber.get(number) ?? []).flatMap((doc) => {
      const { address } = records[doc];
      const place = this.#lettered(address, letter);
      return letter && place === address ? this.#at(address, "above", `${number} ${letter})`) : this.#at(place);
    });
    return edition && there.length ? there : [...here, ...there];
  }

  /** @param {string} text the numbers in it, and the letter and the edition that they are of */
  #numbers(text) {
    const plain = levelled(this.book, text).replace(FIGURE, "figure");
    const { groups, rest } = numbers(this.book, plain);
    const atoms = groups.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.atoms));
    const found = /** @type {AtomOf<"number">[]} */ (atoms.filter(({ type }) => type === "number"));
    const documents = /** @type {AtomOf<"document">[]} */ (atoms.filter(({ type }) => type === "document"));
    const said = YEAR.exec(plain)?.[1];
    const named = documents.map(({ digits, year = said }) => (year ? `${digits}-${year}` : digits));
    const edition = this.editions.find(([, number, ...digits]) =>
      documents.length ? digits.some((own) => named.includes(own)) : said && number.endsWith(said),
    );
    const letter = found.find((atom) => atom.letter)?.letter ?? ALONE.exec(rest)?.[1] ?? "";
    return { found, named, meant: { letter, edition } };
  }

  /** @param {string} text */
  #numbered(text) {
    const { found, named, meant } = this.#numbers(text);
    const documents = meant.edition && found.length ? [] : named.flatMap((name) => this.#document(name));
    const [inside] = found;
    if (documents.length && inside) return documents.map((one) => ({ ...one, why: /** @type {Why} */ ("inside"), says: inside.number }));
    return documents.length ? documents : found.flatMap(({ number }) => this.#bearing(number, meant));
  }

  /**
   * An edition by its number without the letters, where a year is named and listed, or else the document.
   * @param {string} name
   */
  #document(name) {
    const { byDocument, records } = this.book;
    const docs = byDocument.get(name) ?? byDocument.get(name.split("-")[0]) ?? [];
    return docs.flatMap((doc) => {
      const { address } = records[doc];
      const dated = [...this.byAddress.values()].find(([, at, zh]) => at.startsWith(`${address}#`) && keyOf(this.book, String(zh)).endsWith(name));
      return this.#at(name.includes("-") && dated ? dated[1] : address);
    });
  }

  /** @param {string} text a name, or the number of a figure, a table or a formula with the word before it */
  #named(text) {
    const key = flat(levelled(this.book, text).replace(FIGURE, "figure"));
    const titled = this.byTitle.get(key) ?? [...this.byHead].find(([head]) => head && bears(key, head))?.[1];
    if (titled) return this.#at(titled[1]);
    const stems = runs(text).filter((word) => !STOP.has(word)).map(stem);
    const names = this.book.exact.get(key) ?? this.book.stemmed(stems);
    const docs = new Set(names.map((at) => this.book.names[at].doc));
    return [...docs].flatMap((doc) => this.#at(this.book.records[doc].address));
  }

  /** @param {string} text the clause above a number that is not there */
  #above(text) {
    const { found, meant } = this.#numbers(text);
    return found.flatMap(({ number }) => {
      const parts = number.split(".");
      const shorter = parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join("."));
      const above = shorter.map((one) => this.#bearing(one, { ...meant, letter: "" })).find(({ length }) => length);
      return above?.[0] ? this.#at(above[0].address, "above", number) : [];
    });
  }

  /**
   * The clauses whose numbers have these digits.
   * @param {string} digits
   * @param {string} letter
   */
  #runTogether(digits, letter) {
    const { byNumber, byPublished } = this.book;
    const numbers = new Set([...byNumber.keys(), ...byPublished.keys()].filter((number) => number.replaceAll(".", "") === digits));
    const found = [...numbers].flatMap((number) => this.#bearing(number, { letter, edition: undefined }));
    return this.#once(found.map((one) => (one.why ? one : { ...one, why: "near", says: digits })));
  }

  /** @param {string} text what is spelt like it, the nearest first */
  #near(text) {
    const key = keyOf(this.book, text);
    const [, digits, letter = ""] = RUN.exec(key) ?? [];
    if (digits) return this.#runTogether(digits, letter);
    const most = Math.min(MISTAKES, Math.floor(key.length / SPELT));
    if (!most || /^[\d.]+$/.test(key)) return [];
    return [...this.byKey]
      .map(([path, row]) => ({ row, far: edits(key, path, most) }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far)
      .flatMap(({ row }) => this.#at(row[1], "near", text.trim()));
  }
}
