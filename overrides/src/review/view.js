// A review as it is shown in one language: sections with tables, the same on the page, as a document and as a workbook.
import { forceOfKind } from "./force.js";
import { Said } from "./said.js";

/** @import { Against, Cell, Citation, Decisions, Grade, Group, Judged, Review, Section, Text, View, Words } from "./types.js" */
/** @import { Language } from "../search/types.js" */
/** @import { Reviewer } from "./review.js" */
/** @typedef {{ name: string, title: string, edition: string, language: Language }} About the document's name, the standard's title and edition */

const LONG = 240; // letters of a passage that are shown
const PASSAGES = 8; // of a provision
const TOUCHED = 3; // passages of one that only touch it, where there are none nearer
const LINES = 12; // where a word stands
/** @type {Judged["verdict"][]} what is to be mended first */
const VERDICTS = ["withdrawn", "replaced", "wrong-title", "no-such-clause", "unknown", "undated", "current"];
const MEND = VERDICTS.slice(0, 4);
/** @type {Grade[]} */
const GRADES = ["named", "close", "touched"];

/**
 * What a view says first.
 * @param {Against} against
 * @param {string} name of the document
 * @param {Language} language
 * @returns {About}
 */
export const aboutOf = ({ documents }, name, language) => {
  const shown = documents.find(({ own }) => own)?.editions.find(({ shown: here }) => here);
  return { name, title: shown?.[language] || shown?.zh || shown?.en || "", edition: shown?.number ?? "", language };
};

/** @param {string} text */
const short = (text) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** @param {Cell[]} row @returns {Group} */
const alone = (row) => ({ head: [], rows: [row] });

export class Viewer {
  /**
   * @param {Reviewer} reviewer
   * @param {Text} text
   * @param {Review} review
   * @param {Words} words
   * @param {About} about
   */
  constructor(reviewer, text, review, words, about) {
    this.reviewer = reviewer;
    this.text = text;
    this.review = review;
    this.about = about;
    this.said = new Said(words, about.language);
    this.terms = reviewer.terms.terms;
  }

  /** A cell with words of the document. @param {string} text @returns {Cell} */
  #theirs(text) {
    return { text, lang: /[\u3400-\u9fff]/.test(text) ? "zh" : "en" };
  }

  /** A cell with words of the standard, in the language of the view where it has them. @param {string} zh @param {string} en @returns {Cell} */
  #ours(zh, en) {
    const zhFirst = this.about.language === "zh";
    const text = (zhFirst ? zh : en) || zh || en;
    return { text, lang: text === zh ? "zh" : "en" };
  }

  /** @param {string} key @param {string[]} columns @param {Group[]} groups @param {string} [lead] @returns {Section} */
  #section(key, columns, groups, lead = "") {
    const { said } = this;
    const heads = columns.map((one) => said.say(one));
    return { id: key, title: said.say(key), lead: lead && said.say(lead), keys: columns, columns: heads, groups, none: said.say("nothing_here") };
  }

  /** The definition of a term, with its number, or said to be of this site. @param {number} term @returns {Cell} */
  #meaning(term) {
    const { definition: [zh, en], number } = this.terms[term];
    const own = this.#ours(zh, en);
    return { ...own, text: number ? `${number} ${own.text}` : this.said.say("by_us", { words: own.text }) };
  }

  /** What is said of a citation beside its verdict. @param {Judged} citation */
  #because({ verdict, about, ends, degree, draft }) {
    const { said } = this;
    const recorded = verdict === "current" && about;
    const whole = [said.say(recorded ? "latest_here" : draft ? "draft_here" : verdict)];
    if (verdict === "no-such-clause") whole.push(said.say("ends_at", { clause: about ?? "", ends: ends ?? "" }));
    else if (verdict === "wrong-title" && about) whole.push(said.say("of_other", { number: about }));
    else if (about) whole.push(said.say(degree === "IDT" ? "adopted_same" : degree === "MOD" ? "adopted_changed" : "adopted_by", { number: about }));
    return whole.join(said.say("semicolon"));
  }

  /** Each of some texts once. @param {string[]} texts */
  #each(texts) {
    return [...new Set(texts.filter(Boolean))].join(this.said.say("semicolon"));
  }

  citations() {
    /** @param {Citation} one */
    const rank = ({ verdict, past }) => (past ? VERDICTS.length : VERDICTS.indexOf(verdict));
    const all = [...this.review.citations].sort((a, b) => rank(a) - rank(b) || a.line - b.line);
    const groups = all.map((one) => {
      const every = [one, ...one.also];
      const kept = one.past || (one.verdict === "current" && one.right.startsWith(one.text));
      const right = kept ? "" : this.#each(every.map((each) => each.right));
      const because = this.#each([...every.map((each) => this.#because(each)), one.past ? this.said.say("for_the_record") : ""]);
      const tone = one.past ? "current" : one.verdict;
      return alone([{ text: String(one.line), line: one.line }, this.#theirs(one.text), { text: because, tone }, { text: right }]);
    });
    return this.#section("citations", ["line", "cited", "verdict", "instead"], groups, "citations_lead");
  }

  words() {
    /** @type {Map<string, { word: string, term: number, kind: string, ours: boolean, preferred: string, lines: number[] }>} */
    const by = new Map();
    for (const { word, term, kind, ours, preferred, line, inside } of this.review.terms) {
      if (kind === "right" || inside) continue;
      const key = `${word.toLowerCase()} ${term}`;
      const had = by.get(key) ?? { word, term, kind, ours, preferred, lines: [] };
      had.lines.push(line);
      by.set(key, had);
    }
    const groups = [...by.values()].sort((a, b) => b.lines.length - a.lines.length).map(({ word, term, kind, ours, preferred, lines }) => {
      const of = this.said.say(kind);
      const status = { text: ours && kind !== "everyday" ? this.said.say("by_us", { words: of }) : of };
      return alone([this.#theirs(word), { ...this.#theirs(preferred), term: this.terms[term].id }, status, this.#meaning(term), { text: this.#lines(lines) }]);
    });
    return this.#section("words", ["word", "preferred", "of_kind", "meaning", "places"], groups, "words_lead");
  }

  /** @param {number[]} lines */
  #lines(lines) {
    const each = [...new Set(lines)];
    const shown = each.slice(0, LINES).join(this.said.say("comma"));
    return each.length > LINES ? `${shown} ${this.said.say("and_more", { count: each.length - LINES })}` : shown;
  }

  definitions() {
    const groups = this.review.definitions.filter(({ same }) => !same).map(({ line, word, says, term }) => {
      return alone([{ text: String(line), line }, { ...this.#theirs(word), term: this.terms[term].id }, this.#theirs(short(says)), this.#meaning(term)]);
    });
    return this.#section("definitions", ["line", "word", "own_definition", "meaning"], groups, "definitions_lead");
  }

  several() {
    const groups = this.review.used.map(({ term, words }) => {
      const { zh, en, id } = this.terms[term];
      const used = words.map(({ word, count }) => this.said.say("times", { word, count }));
      return alone([{ ...this.#ours(zh, en), term: id }, this.#theirs(used.join(this.said.say("comma")))]);
    });
    return this.#section("several", ["preferred", "words_used"], groups);
  }

  /** Where a passage stands: its chapter, its number, its line. @param {number} place */
  whereabouts(place) {
    const { passages, chapters } = this.text;
    const { line, label } = passages[place];
    const inside = chapters.filter(({ first, end }) => first <= place && place < end);
    const chapter = inside[inside.length - 1]?.title ?? "";
    return [chapter, label, this.said.say("on_line", { line })].filter(Boolean).join(" ");
  }

  /** @param {Decisions} decisions what a person said of passages, by provision and line */
  coverage(decisions) {
    const { provisions } = this.reviewer;
    /** @type {Map<number, { passage: number, line: number, grade: Grade, score: number }[]>} */
    const by = new Map();
    for (const { passage, lines, clauses } of this.review.passages) {
      for (const { grade, score, provisions: places } of clauses) {
        for (const place of places) by.set(place, [...(by.get(place) ?? []), { passage, line: lines[0], grade, score }]);
      }
    }
    const groups = provisions.all.map(({ id, number, label, zh, en, address }, place) => {
      const own = this.#ours(zh, en);
      const name = [number, label && (/[a-z\d]$/.test(label) ? `${label})` : label)].filter(Boolean).join(" ");
      const all = [...(by.get(place) ?? [])].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || b.score - a.score);
      const near = all.filter(({ grade }) => grade !== "touched").slice(0, PASSAGES);
      const found = [...near, ...all.filter(({ grade }) => grade === "touched").slice(0, Math.max(0, TOUCHED - near.length))];
      const rows = found.map(({ passage, line, grade }) => {
        const key = `${id}|${line}`;
        const decision = decisions[key];
        return [
          { text: this.said.say(grade), tone: grade },
          { text: this.whereabouts(passage), line },
          this.#theirs(short(this.text.passages[passage].text)),
          { text: decision ? this.said.say(decision === "confirmed" ? "confirmed" : "rejected") : "", key },
        ];
      });
      const none = [{ text: this.said.say("not_found"), tone: "not_found" }, { text: "" }, { text: "" }, { text: "" }];
      return { head: [{ text: name, address }, own], rows: rows.length ? rows : [none] };
    });
    return this.#section("coverage", ["provision_of", "its_words", "grade", "stands", "passage", "decided"], groups, "coverage_lead");
  }

  /** What a clause is called, by its id. @param {string} id */
  #called(id) {
    const found = this.reviewer.book.records.find((one) => one.kind === "clause" && one.id === id);
    return found ? `${found.number} ${this.#ours(found.zh, found.en).text}`.trim() : id;
  }

  chapters() {
    const groups = this.review.chapters.map(({ line, title, level, clauses }) => {
      const each = clauses.map(({ clause, passages }) => this.said.say("served", { clause: this.#called(clause), count: passages }));
      const served = each.join(this.said.say("comma"));
      const touched = clauses.every(({ grade }) => grade === "touched");
      const said = served && touched ? this.said.say("only_touches", { clauses: served }) : served;
      return alone([
        { text: String(line), line },
        { ...this.#theirs(title), level },
        { text: said || this.said.say("serves_none"), tone: touched ? "not_found" : "" },
      ]);
    });
    return this.#section("chapters", ["line", "chapter", "serves"], groups, "chapters_lead");
  }

  force() {
    const groups = this.review.weaker.map(({ line, text, verb, provision }) => {
      const { number, zh, en, kind, address } = this.reviewer.provisions.all[provision];
      const own = this.#ours(zh, en);
      return alone([
        { text: String(line), line }, this.#theirs(short(text)), this.#theirs(verb), { ...own, text: `${number} ${short(own.text)}`, address },
        { text: this.said.say(forceOfKind(kind)) },
      ]);
    });
    return this.#section("force", ["line", "sentence", "its_verb", "its_words", "force"], groups, "force_lead");
  }

  /** How many citations are to be mended, how many words, and how many provisions the document speaks of, and how. */
  #summary() {
    const wrong = this.review.citations.filter(({ verdict, past }) => MEND.includes(verdict) && !past).length;
    const words = new Set(this.review.terms.filter(({ kind, inside }) => kind !== "right" && !inside).map(({ word }) => word)).size;
    /** @type {Map<number, Grade>} */
    const best = new Map();
    for (const { clauses } of this.review.passages) {
      for (const { grade, provisions } of clauses) {
        for (const place of provisions) if (GRADES.indexOf(grade) < GRADES.indexOf(best.get(place) ?? "touched") || !best.has(place)) best.set(place, grade);
      }
    }
    const [named, close, touched] = GRADES.map((grade) => [...best.values()].filter((one) => one === grade).length);
    const all = this.reviewer.provisions.all.length;
    return this.said.say("summary", { wrong, words, all, named, close, touched, none: all - named - close - touched });
  }

  /** @param {Decisions} decisions @returns {View} */
  view(decisions = {}) {
    const { said, about, text } = this;
    const characters = text.lines.reduce((sum, line) => sum + line.replace(/\s/g, "").length, 0);
    return {
      title: said.say("report", { name: about.name }),
      lead: [
        said.say("beside", { title: about.title, edition: about.edition }),
        said.say("size", { lines: text.lines.length, passages: text.passages.length, characters }),
        this.#summary(),
        ...["made_by_words", "nothing_follows", "known_here"].map((key) => said.say(key)),
      ],
      sections: [this.citations(), this.words(), this.definitions(), this.several(), this.coverage(decisions), this.chapters(), this.force()],
    };
  }
}
