// What the index holds (generator/site/search/files.py writes it), what a query becomes, and what an answer is.

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
}

/** Kind, address on the page or below the tree (with a slash), label, Chinese, English. */
export type Passage = [kind: string, address: string, label: string, zh: string, en: string];

/** How a lexicon weighs its texts: BM25's b, the length of each text, a letter a text for its boost. */
export interface LexiconHead {
  b: number;
  lengths: number[];
  boosts: Record<string, number>;
  kinds: string;
}

export interface Core {
  /** The fields of each entry, in the order of `FIELDS` in book.js. */
  records: unknown[][];
  /** Words that mean the same, and what they mean in Chinese and English. */
  synonyms: [words: string[], zh: string, en: string][];
  traditional: { characters: Record<string, string>; phrases: [string, string][] };
  /** Kinds of passages that say what their entry says. */
  own: string[];
  labels: Record<Language, Record<string, string>>;
  /** Entries whose passages share a file. */
  chunk: number;
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
  /** The syllables run together, and where each begins. */
  sound: string;
  starts: Set<number>;
  initials: string;
  main: boolean;
  stems?: string;
}

export type Atom =
  | { type: "han"; run: string; pairs: [string, number][] }
  | { type: "word"; word: string; candidates: Candidate[] }
  | { type: "sound"; letters: string; names: Sounding[] }
  | { type: "number"; number: string; letter: string | undefined }
  | { type: "document"; digits: string; year: string | undefined };
export type AtomOf<Type extends Atom["type"]> = Extract<Atom, { type: Type }>;

export interface Candidate {
  word: string;
  weight: number;
}

/** A name by its place in the book, and the share of it that sounds like what was typed. */
export interface Sounding {
  at: number;
  share: number;
}

export interface Alternative {
  atoms: Atom[];
  synonym?: boolean;
}

/** One of its alternatives is in a good hit. */
export interface Group {
  alternatives: Alternative[];
}

export interface Reading {
  weight: number;
  groups: Group[];
}

export interface Query {
  rest: string;
  corrected: string[];
  numbers: string[];
  letter: string | undefined;
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
