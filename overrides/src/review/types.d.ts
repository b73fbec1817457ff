// What a document is reviewed against (generator/site/search/against.py writes it), and what a review finds.

/** An edition of a document; `by` is the number of the edition in force that took its place. */
export interface HandedEdition {
  number: string;
  year: string;
  zh: string;
  en: string;
  status: "current" | "replaced" | "withdrawn" | "unknown";
  by?: string;
  /** The international document that it adopts: `ISO 10002:2018`. */
  adopts?: string;
  /** How: `IDT`, `MOD`, `NEQ`. */
  degree?: string;
  /** Of an international document: the edition that adopts it, by which alone it is known. */
  in?: HandedEdition;
  /** Numbers of clauses, annexes and terms that it is known to have. */
  clauses?: string[];
  /** Their titles, in the order of `clauses`; of a term entry all its words, parted by semicolons. */
  titles?: [zh: string, en: string][];
  /** Numbers after which nothing stands at their level. */
  last?: string[];
  /** Of this standard: the ids of its clauses, in the order of `clauses`; whether the text here is this edition's. */
  ids?: string[];
  shown?: boolean;
  /** Of this standard: whether the edition is a draft. */
  draft?: boolean;
}

/** A document by its undated number, its editions newest first. */
export interface HandedDocument {
  name: string;
  /** Whether it is the standard that documents are reviewed against. */
  own?: boolean;
  editions: HandedEdition[];
}

export interface HandedTerm {
  id: string;
  /** Of an entry of the terms clause; empty where the entry is ours. */
  number: string;
  zh: string;
  en: string;
  definition: [zh: string, en: string];
  /** All designations, Chinese and English, the preferred ones too. */
  called: string[];
}

/** How a word stands to a term: its status in the entry, or what people say every day. */
export type WordKind = "deprecated" | "admitted" | "everyday";

export interface Against {
  /** Traditional characters, each with its simplified one, in one text. */
  traditional: string;
  /** Numbers of documents, as regular expressions: those of Chinese bodies, and of bodies abroad. */
  numbers: [chinese: string, abroad: string];
  documents: HandedDocument[];
  terms: HandedTerm[];
  /** Words that stand for a term by its place in `terms`. */
  words: [word: string, term: number, kind: WordKind, ours?: 1][];
  /** Words that hold one of these and mean something else. */
  besides: string[];
  /** What a review says of a document. */
  said: Words;
  /** The stylesheet of a report. */
  style: string;
}

/** A line or several that belong together, without what marks them as a heading or an item. */
export interface Passage {
  /** The first and the last line, from 1. */
  line: number;
  to: number;
  text: string;
  /** `text` in simplified characters and half-width signs, letter for letter. */
  plain: string;
  /** Where in `text` each line begins, with the line. */
  starts: [at: number, line: number][];
  /** Of a heading its kind: what is below one of a kind ends with the next of it. */
  heading?: string;
  /** The number or mark before it, as printed: `第三条`, `5.1`. */
  label: string;
}

/** A heading with what is below it: passages by their places, up to the next heading of its kind or one above. */
export interface Chapter {
  line: number;
  title: string;
  level: number;
  first: number;
  end: number;
}

export interface Text {
  /** Lines as read. */
  lines: string[];
  passages: Passage[];
  chapters: Chapter[];
}

export type Verdict = "current" | "replaced" | "withdrawn" | "wrong-title" | "no-such-clause" | "undated" | "unknown";

/** What is said of a citation. */
export interface Judged {
  verdict: Verdict;
  /** The citation as it is written right; nothing where that is not known. */
  right: string;
  /** The clause that is not there, the citation that the title belongs to, or the edition that adopts the document. */
  about?: string;
  /** How that edition adopts it: `IDT`, `MOD`. */
  degree?: string;
  /** The last clause of its level in the edition. */
  ends?: string;
  /** Whether the edition is a draft, which is cited as such. */
  draft?: boolean;
}

/** A citation with what is to be written instead, the gravest that is to be said of it first. */
export interface Citation extends Judged {
  line: number;
  /** The number as the document has it. */
  text: string;
  /** What else is wrong with it. */
  also: Judged[];
  /** Whether it is named for the record only, as what was replaced. */
  past: boolean;
  /** Ids of this standard's clauses that are cited. */
  named: string[];
}

/** A word of the document that stands for a term by its place. */
export interface WordUse {
  line: number;
  /** As the document has it. */
  word: string;
  term: number;
  kind: WordKind | "right";
  /** Whether its status is ours: the standard does not print it. */
  ours: boolean;
  preferred: string;
  /** Whether it is a part of a word that is told, too. */
  inside: boolean;
}

/** A term that a document has several words for. */
export interface Used {
  term: number;
  words: { word: string; kind: WordKind | "right"; count: number; line: number }[];
}

/** How a document defines a term, beside the standard's own entry. */
export interface Definition {
  line: number;
  word: string;
  term: number;
  /** What the document says. */
  says: string;
  same: boolean;
}

/** A provision of the standard; `label` stands before it, `address` is in a language's tree. */
export interface Provision {
  id: string;
  clause: string;
  number: string;
  doc: number;
  kind: string;
  label: string;
  zh: string;
  en: string;
  address: string;
}

/** How a passage speaks of a clause: it cites it, its words are close to it, they touch it. */
export type Grade = "named" | "close" | "touched";

/** A clause that a passage speaks of, with the provisions of it that are meant, by their places. */
export interface Spoken {
  clause: string;
  grade: Grade;
  score: number;
  provisions: number[];
}

/** A passage, by its place in the text, with what it speaks of, the most likely first. */
export interface Spoke {
  passage: number;
  lines: number[];
  clauses: Spoken[];
}

/** A sentence that says more weakly what a provision says. */
export interface Weaker {
  line: number;
  text: string;
  verb: string;
  force: "should" | "may";
  provision: number;
}

/** A chapter with the clauses that its passages serve, each with how many. */
export interface Served {
  line: number;
  title: string;
  level: number;
  clauses: { clause: string; grade: Grade; passages: number }[];
}

export interface Review {
  citations: Citation[];
  terms: WordUse[];
  used: Used[];
  definitions: Definition[];
  passages: Spoke[];
  chapters: Served[];
  weaker: Weaker[];
}

/** By key, Chinese, English, and English of one where it differs. */
export type Words = Record<string, string[]>;

/** By provision and line, what a person said of a passage. */
export type Decisions = Record<string, "confirmed" | "rejected">;

export interface Cell {
  text: string;
  /** The language of what is not ours. */
  lang?: "zh" | "en";
  /** A line of the document, an address in the language's tree, the id of a term, the provision and line that a person decides on. */
  line?: number;
  address?: string;
  term?: string;
  key?: string;
  /** What the text means, for its look. */
  tone?: string;
  /** How deep a chapter is, from 1. */
  level?: number;
}

/** Rows that share their first cells. */
export interface Group {
  head: Cell[];
  rows: Cell[][];
}

export interface Section {
  id: string;
  title: string;
  lead: string;
  /** What each column holds, and its heading. */
  keys: string[];
  columns: string[];
  groups: Group[];
  /** What is said where there are no rows. */
  none: string;
}

export interface View {
  title: string;
  lead: string[];
  sections: Section[];
}
