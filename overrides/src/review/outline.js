// The clauses and terms of a document by their titles, and whether a text gives a number the title of another one.

/** @import { HandedDocument, HandedEdition, Judged } from "./types.js" */
/** @import { Fold } from "./fold.js" */
/**
 * A clause or a term entry of an edition; `keys` are what its titles say, in other editions of the standard too.
 * @typedef {{ edition: HandedEdition, number: string, titles: [zh: string, en: string], keys: Set<string>, term: boolean }} Entry
 */
/**
 * A text beside a number that is a title of the document or stands for one, and how much of the text it takes.
 * @typedef {{ text: string, length: number }} Named
 */

const HAN = /[\u4e00-\u9fff]/;
const SEVERAL = /\s?[;；]\s?/;
const TERMS = /^(?:术语|terms\b)/i;
const SAYING_NOTHING = /[与和及的之]/g;
const STOP = new Set(["of", "the", "and", "for", "a", "an", "in", "to", "with", "on"]);
const GENERAL = 3; // entries of an edition that share a title which says nothing of where it stands: 总则
const SHORTEST = 4; // letters of a title that stands without marks, or of a part of one
const ALIKE = 0.5; // of the pairs of letters of a part of a title that the number's own shares
const MARKED = new RegExp(
  "^\\s?[,:]?\\s?(?:“([^“”]{2,80})”|\"([^\"]{2,80})\"|「([^「」]{2,40})」|『([^『』]{2,40})』|《([^《》]{2,40})》|【([^【】]{2,40})】|\\(([^()]{2,80})\\)|\\*([^*]{2,80})\\*)",
);
const LEAD = /^(?:,?\s+|\s?[:]\s?)?/;
const BARE = /^[\s:,]*([\u4e00-\u9fff]{4,20})(?![\u4e00-\u9fff])|^,?\s+([A-Z][A-Za-z' -]{6,80}?)(?=\s*[.,;:()|—"”\t]|\s*$)/;
/** What makes a title another word where it goes on: 员工参与度, 服务补救流程. */
const LONGER = /^[度率化性流机计系制者部员品式力量值点类组表程案书单岗科室处级]/;
/** What a title may be followed by where nothing parts words. */
const APART = /^(?:[^\p{L}\d]|[的之中和与及或为是条一]|$)/u;

/** @param {string} text */
const flat = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** The words of an English title that say something. @param {string} text */
const wordsOf = (text) => text.toLowerCase().split(/[^a-z]+/).filter((word) => word && !STOP.has(word)).map((word) => word.replace(/s$/, ""));

/** What a title says, however it is written. @param {string} text folded */
const keyOf = (text) => (HAN.test(text) ? flat(text).replace(SAYING_NOTHING, "") : wordsOf(text).sort().join(" "));

/** Whether one text is the beginning or the end of another, or an English one has all its words. @param {string} one @param {string} other keys */
const isPart = (one, other) => {
  if (HAN.test(one) || HAN.test(other)) return one.length > 1 && (other.startsWith(one) || other.endsWith(one));
  const words = new Set(other.split(" "));
  return one.split(" ").every((word) => words.has(word));
};

/** @param {string} one @param {string} other */
const shared = (one, other) => {
  const pairs = Array.from(one).slice(1).map((letter, at) => one[at] + letter);
  return pairs.filter((pair) => other.includes(pair)).length / Math.max(1, pairs.length);
};

/** Whether a clause stands above another one. @param {string} above @param {string} number */
const isAbove = (above, number) => number.startsWith(`${above}.`);

export class Outline {
  /** @param {HandedDocument} document @param {Fold} fold */
  constructor({ editions }, fold) {
    this.fold = fold;
    /** @type {Entry[]} */
    this.entries = editions.flatMap((edition) => this.#entriesOf(edition));
    this.#join(editions);
    /** @type {Map<string, Entry[]>} */
    this.byKey = new Map();
    for (const entry of this.entries) for (const key of entry.keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
    for (const [key, found] of this.byKey) if (found.filter(({ edition }) => edition === found[0].edition).length >= GENERAL) this.byKey.delete(key);
    /** Titles as they are written, the longest first. @type {{ written: string, term: boolean }[]} */
    this.written = this.entries
      .flatMap(({ titles, term }) => titles.flatMap((title) => this.#words(title)).map((title) => ({ written: title.toLowerCase(), term })))
      .sort((one, other) => other.written.length - one.written.length);
  }

  /** The words of a title, folded: an entry of terms may have several. @param {string} title */
  #words(title) {
    return title.split(SEVERAL).filter(Boolean).map((word) => this.fold.of(word));
  }

  /** @param {HandedEdition} edition @returns {Entry[]} */
  #entriesOf(edition) {
    const { clauses = [], titles = [] } = edition;
    const places = new Map(clauses.map((number, at) => [number, at]));
    return clauses.flatMap((number, at) => {
      const [zh = "", en = ""] = titles[at] ?? [];
      const top = titles[places.get(number.split(".")[0]) ?? -1] ?? [];
      const keys = new Set([zh, en].flatMap((title) => this.#words(title)).map(keyOf).filter(Boolean));
      const term = number.includes(".") && top.some((title) => TERMS.test(title));
      return keys.size ? [{ edition, number, titles: [zh, en], keys, term }] : [];
    });
  }

  /** Gives a clause of this standard the titles that it bears in other editions. @param {HandedEdition[]} editions */
  #join(editions) {
    /** @type {Map<string, Set<string>>} */
    const byId = new Map();
    /** @param {Entry} entry */
    const idOf = ({ edition, number, term }) => (term ? undefined : edition.ids?.[edition.clauses?.indexOf(number) ?? -1]);
    if (!editions.some(({ ids }) => ids)) return;
    for (const entry of this.entries) {
      const id = idOf(entry);
      if (id) byId.set(id, new Set([...(byId.get(id) ?? []), ...entry.keys]));
    }
    for (const entry of this.entries) for (const key of byId.get(idOf(entry) ?? "") ?? []) entry.keys.add(key);
  }

  /**
   * The entries that a text names: those that bear it, or the one of whose title it is a part and of no other's.
   * @param {string} text
   * @returns {{ entries: Entry[], whole: boolean }}
   */
  named(text) {
    const key = keyOf(text);
    const whole = this.byKey.get(key);
    if (whole) return { entries: whole, whole: true };
    const enough = HAN.test(key) ? key.length >= SHORTEST : key.split(" ").length > 1;
    const titles = enough ? [...this.byKey].filter(([title]) => isPart(key, title)) : [];
    return { entries: titles.length === 1 ? titles[0][1] : [], whole: false };
  }

  /** The editions that have a number with exactly a title. @param {string} number @param {string} title folded */
  bearing(number, title) {
    return (this.byKey.get(keyOf(title)) ?? []).filter((one) => one.number === number).map(({ edition }) => edition);
  }

  /**
   * The title that stands behind a number, where a text has one of this document there.
   * @param {string} text behind the number
   * @returns {Named | undefined}
   */
  at(text) {
    const marked = MARKED.exec(text);
    const inside = marked?.slice(1).find(Boolean)?.trim() ?? "";
    if (marked) return this.named(inside).entries.length ? { text: inside, length: marked[0].length } : undefined;
    const lead = LEAD.exec(text)?.[0] ?? "";
    const rest = text.slice(lead.length).toLowerCase();
    const found = this.written.find(({ written, term }) => rest.startsWith(written) && this.#ends(written, rest.slice(written.length), term || !lead));
    const length = lead.length + (found?.written.length ?? 0);
    return found ? { text: text.slice(lead.length, length), length } : this.#part(text, lead !== "");
  }

  /** What stands for a title without marks, and ends as words do. @param {string} text @param {boolean} led @returns {Named | undefined} */
  #part(text, led) {
    const [whole, chinese, english] = BARE.exec(text) ?? [];
    const part = chinese ?? english;
    if (!whole || !part) return undefined;
    const named = this.named(part);
    return named.entries.length && (led || named.whole) ? { text: part, length: whole.length } : undefined;
  }

  /** Whether a title that stands without marks ends where it does. @param {string} written @param {string} behind @param {boolean} strict */
  #ends(written, behind, strict) {
    if (!HAN.test(written)) return written.includes(" ") && !/^[a-z\d-]/.test(behind);
    if (strict || written.length < SHORTEST) return APART.test(behind);
    return !LONGER.test(behind);
  }

  /**
   * What is said of a number with the title of another one: that number, and the title that this one bears.
   * @param {string} number
   * @param {string} text the title beside it
   * @param {HandedEdition | undefined} edition that is meant, where the text says which
   * @returns {Judged | undefined}
   */
  wrong(number, text, edition) {
    const own = this.entries.filter((one) => one.number === number && (!edition || one.edition === edition));
    const { entries, whole } = this.named(text);
    const key = keyOf(text);
    /** @param {Entry} one */
    const fits = ({ keys, term }) =>
      [...keys].some((title) => title === key || (!(term && whole) && (isPart(key, title) || isPart(title, key))) || (!whole && shared(key, title) >= ALIKE));
    if (!own.length || own.some(fits)) return undefined;
    for (const here of own) {
      const other = entries.find((one) => one.edition === here.edition && one.term === here.term && !isAbove(one.number, number));
      if (!other) continue;
      const [right, instead] = [other, here].map((one) => `${one.number} ${this.#shown(one, text)}`);
      return { verdict: "wrong-title", right: `${right} / ${instead}`, about: right };
    }
    return undefined;
  }

  /** The title of an entry in the language of a text. @param {Entry} entry @param {string} text */
  #shown({ titles: [zh, en] }, text) {
    return (HAN.test(text) ? zh || en : en || zh).split(SEVERAL)[0];
  }

  /** The number of the entry of a term. @param {string} term folded */
  term(term) {
    return this.byKey.get(keyOf(term))?.find((one) => one.term)?.number;
  }

  /** Whether a number is one of a term entry. @param {string} number */
  isTerm(number) {
    return this.entries.some((one) => one.number === number && one.term);
  }

  /** Whether a text has a title of a number. @param {string} number @param {string} text folded */
  bears(number, text) {
    const lower = text.toLowerCase();
    const words = this.entries.filter((one) => one.number === number).flatMap(({ titles }) => titles.flatMap((title) => this.#words(title)));
    return words.some((word) => lower.includes(word.toLowerCase()));
  }
}
