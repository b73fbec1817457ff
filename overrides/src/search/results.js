// Results as HTML: the page, and the passages on it that match, marked.
import { marked, worthOf } from "./marks.js";
import { whyOf } from "./why.js";
import { isHan } from "./words.js";

/** @import { Entry, Language, Passage, Place, Query, Result, Why } from "./types.js" */
/** @import { Book } from "./book.js" */
/** @import { Marked, Marks } from "./marks.js" */
/**
 * A passage in the language that has more of the query.
 * @typedef {{ kind: string, address: string, label: string, value: number, chosen: Language, text: string, found: Marked }} Shown
 */

const LANG = { zh: "zh-Hans", en: "en" };
const LONGEST = { zh: 90, en: 200 };
const LEAD = { zh: 24, en: 60 };
const LETTERED = 100; // what the letter that was asked for counts
const BESIDE = 0.6; // what a passage counts that only stands beside its entry
const TEASERS = 2; // passages that are unfolded
/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]);

/**
 * @param {string} name
 * @param {string} text
 */
const span = (name, text) => (text ? `<span class="cb-hit-${name}">${escape(text)}</span> ` : "");

/** @param {string} text */
const spoken = (text) => `<span lang="${LANG[isHan(text) ? "zh" : "en"]}">${escape(text)}</span>`;

/** @param {Language} language */
const otherThan = (language) => (language === "zh" ? "en" : "zh");

/**
 * @param {string} text
 * @param {Marked} found
 * @param {number} from
 * @param {number} to
 */
const html = (text, { stretches }, from = 0, to = text.length) => {
  let made = "";
  let at = from;
  for (const [start, end] of stretches) {
    if (start < from || end > to) continue;
    made += `${escape(text.slice(at, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return made + escape(text.slice(at, to));
};

/**
 * A text round its first mark, cut at a word where it is long.
 * @param {Shown} passage
 */
const excerpt = ({ text, found, chosen }) => {
  const first = found.stretches[0]?.[0] ?? 0;
  let from = text.length > LONGEST[chosen] && first > LEAD[chosen] ? first - LEAD[chosen] : 0;
  let to = Math.min(text.length, from + LONGEST[chosen]);
  if (chosen === "en") {
    while (from > 0 && text[from - 1] !== " ") from -= 1;
    while (to < text.length && text[to] !== " ") to += 1;
  }
  return `${from ? "… " : ""}${html(text, found, from, to)}${to < text.length ? " …" : ""}`;
};

/** @param {Shown} passage */
const textHtml = (passage) => `<p lang="${LANG[passage.chosen]}">${excerpt(passage)}</p>`;

/**
 * @param {Passage} passage
 * @param {Marks} marks
 * @param {{ language: Language, some: boolean, both: boolean }} reader who has some of a query by meaning reads it in their own language
 * @returns {Shown}
 */
const shown = ([kind, address, label, zh, en], marks, { language, some, both }) => {
  const texts = { zh, en };
  const seen = { zh: marked(zh, marks), en: marked(en, marks) };
  const values = { zh: worthOf(zh, seen.zh), en: worthOf(en, seen.en) };
  const other = otherThan(language);
  const chosen = both && values[other] > values[language] && !(some && values[language]) ? other : language;
  return { kind, address, label, value: values[chosen], chosen, text: texts[chosen], found: seen[chosen] };
};

/** How entries are shown for one query. */
export class Results {
  /**
   * @param {Book} book
   * @param {Query} query
   * @param {Marks} marks
   * @param {Language} language
   * @param {{ led: Map<number, number>, said: Map<number, string[]>, some: boolean }} how what leads to entries, as `Hits` have it;
   *   whether entries have only some of the query
   */
  constructor(book, query, marks, language, { led, said, some }) {
    this.book = book;
    this.query = query;
    this.marks = marks;
    this.language = language;
    this.led = led;
    this.said = said;
    this.some = some;
    this.both = !some || query.rest.split(" ").some((word) => isHan(word) === (language === "en"));
    this.labels = book.core.labels[language];
  }

  /**
   * @param {number} doc
   * @param {number} most passages
   * @returns {Result}
   */
  of(doc, most) {
    const record = this.book.records[doc];
    const all = (this.book.parts[doc] ?? []).map((passage) => shown(passage, this.marks, this));
    const found = this.#matching(all);
    const sections = found.filter(({ address }) => address).slice(0, most);
    // Without a passage to lead to, the text begins: with what matches, or else as the page does.
    const first = found[0] ?? all[0];
    const best = found.reduce((value, passage) => Math.max(value, this.#weight(passage)), 0);
    const lesser = sections.findIndex((passage, at) => at === TEASERS || this.#weight(passage) < best / 2);
    const passages = sections.map((passage) => this.#place(record, passage));
    const placed = this.query.placed?.doc === doc ? this.query.placed : undefined;
    const unsaid = placed && !passages.some(({ address }) => address === placed.address);
    if (unsaid) passages.unshift({ address: placed.address, title: span("number", placed.id).trim(), text: "" });
    const address = (this.query.asks.has("item") && record.asked ? this.book.core.checklists : "") + record.address;
    return {
      address: placed?.address.startsWith(`${address}#`) ? placed.address : address,
      title: this.#title(record, doc),
      text: sections.length || !first ? "" : textHtml(first),
      passages,
      teasers: lesser < 0 ? passages.length : lesser + Number(Boolean(unsaid)),
    };
  }

  /** @param {Shown} passage */
  #weight({ kind, address, label, value }) {
    const { asks, item, placed } = this.query;
    if (placed && address && placed.address.endsWith(address.replace("/", ""))) return value + LETTERED;
    if (kind === "item" && (asks.has("item") || (item && address.endsWith(item)))) return value + LETTERED + (item ? LETTERED : 0);
    const asked = this.query.letter && label === this.query.letter ? LETTERED : 0;
    return (value + asked) * (this.book.isOwn(kind) ? 1 : BESIDE);
  }

  /**
   * The passages that have something of the query, the best first. Two editions of a document may give a clause the same title.
   * @param {Shown[]} all
   */
  #matching(all) {
    const seen = new Set();
    return all
      .filter((passage) => {
        const { kind, label, text } = passage;
        return this.#weight(passage) > 0 && seen.size < seen.add([kind, label, text].join()).size;
      })
      .sort((a, b) => this.#weight(b) - this.#weight(a));
  }

  /**
   * @param {Entry} record
   * @param {number} doc
   */
  #title(record, doc) {
    /** @param {Language} one */
    const part = (one) => {
      const order = one === this.language ? "first" : "second";
      const text = record[one];
      return text ? `<span lang="${LANG[one]}" class="cb-hit-${order}">${html(text, marked(text, this.marks))}</span> ` : "";
    };
    const title = span("number", record.number) + part(this.language) + part(otherThan(this.language));
    const numbered = record.published
      .filter(([number]) => this.query.numbers.includes(number))
      .map(([number, edition]) => this.labels["published"].replace("{edition}", edition).replace("{number}", number));
    const why = [...numbered.map(escape), ...whyOf(this.book, this.query, doc, this.language).map((one) => this.#because(one)), ...this.#situation(doc)];
    const said = why.map((one) => `<span class="cb-hit-why">${one}</span>`).join("");
    const whys = said && `<span class="cb-hit-whys">${said}</span>`;
    return `<span class="cb-hit-title">${title}</span>${span("kind", this.labels[record.kind]).trim()}${whys}`;
  }

  /** @param {Why} why */
  #because({ typed, through, says }) {
    return escape(this.labels[through]).replace("{typed}", () => spoken(typed)).replace("{says}", () => spoken(says));
  }

  /**
   * The situation that leads to an entry, or else the words that people ask for it with.
   * @param {number} doc
   */
  #situation(doc) {
    const text = this.book.neighbours?.situations.texts[this.led.get(doc) ?? -1];
    const words = text?.[this.language === "zh" ? 0 : 1];
    const [key, says] = words ? ["situation", [words]] : ["said", this.said.get(doc) ?? []];
    return says.length ? [escape(this.labels[key]).replace("{says}", () => says.map(spoken).join(" "))] : [];
  }

  /**
   * @param {Entry} record
   * @param {Shown} passage
   * @returns {Place}
   */
  #place(record, passage) {
    const { kind, label, address } = passage;
    const number = label && `${label}${kind === "title" ? "" : ")"}`;
    return {
      address: address.startsWith("/") ? address.slice(1) : record.address + address,
      title: `${span("kind", this.labels[kind])}${span("number", number)}`.trim(),
      text: textHtml(passage),
    };
  }
}
