// What the index holds (generator/site/search/files.py writes it), what a query becomes, and what an answer is.

import type { Book } from "./book.js";
import type { HandedNeighbours, HandedSaid, Neighbours } from "./neighbours.js";

export type Language = "zh" | "en";

/** A clause, a term, a document, … that can be found. */
export interface Entry {
  id: string;
  kind: string;
  number: string;
  zh: string;
  en: string;
  address: string;
  /** Other designations and older titles, in Chinese and English. */
  names: [string, string][];
  /** The pinyin of the title and of each other name, syllables apart. */
  sounds: string[];
  /** Numbers in other editions, each with its edition. */
  published: [string, string][];
  documents: string[];
  mentions: string[];
  /** Whether it has a checklist. */
  asked: 0 | 1;
}

/** Kind, address on the page or below the tree (with a slash), label, Chinese, English. */
export type Passage = [kind: string, address: string, label: string, zh: string, en: string];

/** Number of the entry at which it is shown, id, and address where that is not the id on the entry's page. */
export type IdRow = [doc: number, id: string, address?: string];

/** What has an id and no page of its own, with its address in a tree. */
export interface Placed {
  doc: number;
  id: string;
  address: string;
}

/** How a lexicon weighs its texts: BM25's b, the length of each text, a letter a text for its boost. */
export interface LexiconHead {
  b: number;
  lengths: number[];
  boosts: Record<string, number>;
  kinds: string;
}

/** Words, and what they mean: an entry by its number, or Chinese and English. */
export type SynonymRow = [words: string[], means: number | string, en?: string];

export interface Core {
  /** For each field, in the order of `FIELDS` in book.js, its values in all entries. */
  records: unknown[][];
  /** Words that mean the same, and what they mean in Chinese and English. */
  synonyms: SynonymRow[];
  /** Traditional characters, each with its simplified one, in one text; and words that are not written so, in both. */
  traditional: { characters: string; phrases: [string, string][] };
  /** Words that ask for a kind of answer, Chinese ones and those that the standard has: letters do not tell these from others. */
  asking: string[];
  /** The folder of the pages of checklists. */
  checklists: string;
  /** Kinds of passages that say what their entry says. */
  own: string[];
  labels: Record<Language, Record<string, string>>;
  /** Entries whose passages share a file. */
  chunk: number;
  /** The digests of the other files of the index. */
  files: string[];
  /** Files that an index of passages is split into; 0 where it is whole. */
  shards: number;
  names: LexiconHead;
  passages: LexiconHead;
}

/** Texts that have a word, with the word's weight in each, and how rare the word is. */
export interface Found {
  texts: number[];
  weights: number[];
  rarity: number;
}

/** A name of an entry, ready to be compared. */
export interface Name {
  doc: number;
  zh: string;
  en: string[];
  /** The English words run together. */
  key: string;
  /** Its pinyin, syllables apart. */
  said: string;
  main: boolean;
  stems?: string;
}

export type Atom =
  | { type: "han"; run: string; pairs: [string, number][] }
  | { type: "word"; word: string; candidates: Candidate[] }
  | { type: "sound"; letters: string; names: Sounding[] }
  | { type: "number"; number: string; letter: string | undefined; item?: string | undefined; year?: string }
  | { type: "document"; digits: string; year: string | undefined };
export type AtomOf<Type extends Atom["type"]> = Extract<Atom, { type: Type }>;

export interface Candidate {
  word: string;
  weight: number;
  /** Whether it speaks for less, beside one that is what was typed or what something is called. */
  aside?: boolean;
}

/** A name by its place in the book, and the share of it that sounds like what was typed. */
export interface Sounding {
  at: number;
  share: number;
}

/** How a word leads to another: it means the same, it is near in meaning, it is a form of it. */
export type Through = "synonym" | "near" | "form";

export interface Alternative {
  atoms: Atom[];
  synonym?: boolean;
  /** What was typed and what stands for it, where it is not what was typed. */
  why?: Why;
  /** Whether what is near in meaning is what the standard is said to mean by something. */
  sure?: boolean;
  /** What it counts, where no entry has all of a query. */
  weight?: number;
}

export interface Why {
  typed: string;
  through: Through;
  says: string;
}

/** One of its alternatives is in a good hit. */
export interface Group {
  alternatives: Alternative[];
  /** What was typed. */
  word?: string;
  /** Whether it says nothing by itself, but leads to something. */
  idle?: boolean;
}

export interface Reading {
  weight: number;
  groups: Group[];
}

/** A kind of answer: a checklist, a definition, a document. */
export type Kind = "item" | "term" | "document";

/** What is loaded when letters do not find enough: see wide.js. */
export interface Wide {
  asked: (book: Book, text: string, how: { literal: boolean; more: boolean }) => { asks: Set<Kind>; about: string };
  isWanted: (query: { asks: Set<Kind> }, entry: Entry) => boolean;
  byMeaning: (book: Book, letters: Letters, most: number) => Hits | undefined;
  nearest: (book: Book, query: Query) => number[];
  reached: (book: Book, typed: string) => string;
  Neighbours: new (handed: HandedNeighbours, said: HandedSaid) => Neighbours;
}

/**
 * What letters find: `firsts` is how many of the first entries have as much of the query as any, `fullest` the share that these
 * have, `titled` whether a title has any of it; `literal` that the very words were asked for, `weak` that meaning may find better.
 */
export interface Letters {
  typed: string;
  literal: boolean;
  weak: boolean;
  query: Query;
  total: number;
  docs: number[];
  firsts: number;
  fullest: number;
  titled: boolean;
}

/** The entries that a query finds; where none has all of it, the words that none has, and the situations that lead to entries. */
export interface Hits {
  query: Query;
  total: number;
  docs: number[];
  near?: boolean;
  missing?: string[];
  led?: Map<number, number>;
  /** The words of the query that people ask for an entry with, where these are most of what speaks for it. */
  said?: Map<number, string[]>;
}

export interface Query {
  /** What kinds of answer it asks for. */
  asks: Set<Kind>;
  /** Whether it has words that say nothing by themselves: people ask in sentences what no letters answer. */
  sentence?: boolean;
  rest: string;
  /** What it says beside the words that ask for a kind of answer. */
  about?: string;
  corrected: string[];
  numbers: string[];
  letter: string | undefined;
  /** How the id of a checklist item ends that was typed. */
  item: string | undefined;
  /** What it is the id of, where that has no page of its own. */
  placed?: Placed | undefined;
  readings: Reading[];
}

/** A place that a result leads to; title and text are HTML. */
export interface Place {
  address: string;
  title: string;
  text: string;
}

/** An entry as the list shows it: its page, and the passages on it, the first `teasers` of them unfolded. */
export interface Result extends Place {
  passages: Place[];
  teasers: number;
}

/** What a search says of a query; `partial` when results or passages are left out for the moment. */
export interface Answer {
  total: number;
  /** Whether these are only near, because nothing was found. */
  near: boolean;
  /** Whether no result has all of the query, and the words of it that none has. */
  some: boolean;
  missing: string[];
  /** Whether words were searched for what they are alone, and whether any result is there for what stands for a word. */
  literal: boolean;
  wide: boolean;
  ids: string[];
  addresses: string[];
  results?: Result[];
  partial?: boolean;
}

/** What is asked for beside the query. */
export interface Wishes {
  /** Results to show; otherwise ids and addresses alone. */
  show?: boolean;
  /** What is in sight alone, without passages that are not here yet. */
  quick?: boolean;
  most?: number;
}

export type Ask = (typed: string, wishes?: Wishes) => Promise<Answer>;
