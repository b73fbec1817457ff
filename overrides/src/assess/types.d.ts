/** What the pages that fill in a checklist know: `data/rules.js` and `data/checklist.js`, made by `generator/site/pages/kit_data.py`. */
export type Language = "zh" | "en";
export type Pair = { zh: string; en: string };
export type Outcome = "met" | "partly" | "unmet" | "excluded";
export type Dimension = { id: string; label: Pair; help: Pair; weight: number };
export type Scoring = { method: string; label: Pair; step: number; dimensions: Dimension[] };
/** Rules of judgement under a heading: `data/judgement.js`. */
export type JudgementPart = { title: Pair; text: Pair | null; rules: { name: Pair; text: Pair }[] };
export type Finding = { id: string; label: Pair; help: Pair; outcome: Outcome };
export type Grade = { id: string; label: Pair; help: Pair; outcomes: Outcome[] };
export type Clause = {
  id: string;
  number: string;
  title: Pair;
  parent: string | null;
  aspect: string;
  items: string[];
  ready_made: boolean;
  scoring?: Scoring;
  /** What other clauses are to it, a relation each. */
  links?: Pair[];
  /** What the standard points to beside its words. */
  references?: string[];
};
export type Condition = { condition: string; name: Pair; label: Pair };
export type Question = {
  provision: string;
  letter: string;
  fingerprint: string;
  text: Pair;
  question: Pair;
  attributes: Pair;
  meets: string[];
};
/** Where to look and what is typical evidence, by item: `data/sought.js`, which tables of the items need. */
export type Sought = Record<string, { look_at: { method: string; text: Pair }[]; typical: Pair[] }>;
export type OpenRule = {
  kind: string;
  outcomes: (Outcome | null)[];
  lacks: string[];
  has: string;
  apart: boolean;
  stale: boolean;
  disputed: boolean;
  uncaptioned: boolean;
};
export type Message = Pair & { rule: string; severity: "error" | "warning"; way?: Pair };
export type Schema = {
  type?: string;
  anyOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  propertyNames?: { maxLength: number };
  required?: string[];
  items?: Schema;
  const?: string | number;
  enum?: string[];
  pattern?: string;
  default?: unknown;
  wants?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  maxProperties?: number;
};
export type Rules = {
  format: { name: string; version: number; first: number };
  shape: Schema;
  first_shape: Schema;
  records: RecordKind[];
  digest: number;
  sample: string;
  time: string;
  led: string;
  together: string;
  limits: { text: number; file: number; depth: number; faults: number; shown: number };
  attachments: AttachmentRules;
  blank: string;
  typography: { dashes: string; waves: string; full_width: number[] };
  beginnings: Record<string, string>;
  visit: string[];
  days: string[];
  evidence: string[];
  texts: string[];
  openness: OpenRule[];
  unmet: Outcome[];
  since: { kinds: string[]; shown: string[]; ranks: Record<string, number> };
  contradictions: string[];
  /** What fields are called: keys of words, by the keys of an assessment. */
  fields: Record<string, string>;
  nothing: string;
  report_words: string[];
  report_texts: Record<"before" | "concluded" | "after", string[]>;
  nonconformity: { lacks: string[]; filled_in: string[][]; sheet_words: string[] };
  /** Records with fields: the shape, what a number begins with, the words of what is filled in, all keys that a hand writes. */
  kinds: Record<RecordName, { shape: string; prefix: string; fields: Record<string, string>; keys: string[] }>;
  record_lacks: string[];
  tables: { titles: Record<Log, string>; team: Record<string, number>; widths: Record<string, number>; wide: number; issue_words: string[] };
  between: string;
  quoted: string;
  messages: Record<string, Message>;
  smaller: Record<string, Pair>;
  words: Record<string, Pair>;
  words_of: Record<"grades" | "open" | "methods" | "report_texts" | "report_help" | "nonconformity_states" | "since_kinds" | "changed_marks", Record<string, Pair>>;
};
export type AttachmentRules = {
  most: number;
  largest: number;
  sum: number;
  side: number;
  thumbnail: number;
  quality: number;
  pictures: string[];
  pixels: number;
};
export type WorkbookRules = {
  version: number;
  about: string;
  key: string;
  shown: string;
  answers: string[];
  head_within: number;
  visit_within: number;
  visit_column: number;
  score: string;
  score_column: number;
  band_column: number;
  assigned: string;
  assigned_column: number;
  highest_score: number;
  longest_line: number;
  own_sheets: string[];
  pattern: string;
  findings: Record<string, string>;
  grades: Record<string, string>;
  labels: Record<string, string[]>;
  known: { finding: string; grade: string };
  headings: Record<string, string>;
  between: string;
  marks: string;
  day: string;
  own_texts: string;
  more_texts: string;
  beside: string[];
  longest_cell: number;
  limits: { file: number; unpacked: number; cells: number; row: number; column: number };
  days: string[];
  times: string[];
};
/** Where things stand in a workbook of the whole standard: sheets by position, counted from 0, rows counted from 1. */
export type BookPlaces = {
  /** Letters and width, by key. */
  columns: Record<string, [string, number]>;
  key: string;
  items: Record<string, [number, number]>;
  visit: Record<string, number>;
  scope: number;
  situations: { first: number; items: string[] };
  summary: { first: number; sheets: number[] };
  scores: Record<string, [number, number]>;
  score_column: string;
  assigned: { sheet: number; column: string; rows: Record<string, number> };
  about: { sheet: number; rows: Record<string, number> };
  heights: { highest: number; broad_line: number; line: number; wide: number; narrow: number; held: number; torn: number };
  languages: Language[];
};
export type CsvRules = { columns: string[]; formula: string[]; changed: string };
export type ScorePictureRules = {
  high: number;
  gap: number;
  value: number;
  text_down: number;
  net: { width: number; height: number; radius: number; label: number; down: number };
  rings: number[];
  unit: number;
  /** Directions of axes, by how many there are. */
  axes: Record<string, number[][]>;
};
export type PictureRules = {
  marks: Record<string, { fill: string; ink: string; shape: string }>;
  width: number;
  label: number;
  high: number;
  gap: number;
  longest_label: number;
  wide: number;
  text_down: number;
};
export type WordRules = {
  tags: Pair;
  colour: Record<string, string>;
  width: number;
  figure: number;
  figures: number;
  share: number;
  picture: number;
  net: { unit: number; wide: number; high: number; down: number; scale: number; aside: number; dot: number };
};
export type ChecklistData = RulesData & ItemsData;
/** What the text of clauses and items does not change: `data/rules.js`. */
export type RulesData = {
  standard: { id: string; edition: string; number: string; title: Pair; revised: string; prevails: Language | "both" };
  site: string;
  accent: string;
  publisher: Pair;
  authority: Pair;
  status: Pair;
  findings: Finding[];
  grades: Grade[];
  weights: [string, number][];
  /** Of scores, the lowest first. */
  bands: { lowest: number; told: Pair }[];
  /** What a clause looks like in each band, by method and dimension. */
  looks: Record<string, Record<string, Pair[]>>;
  rules: Rules;
  workbook: WorkbookRules;
  picture: PictureRules;
  score_picture: ScorePictureRules;
  word: WordRules;
  tags: Pair;
  languages: Language[];
  words: Record<string, string[]>;
};
/** `data/checklist.js`. */
export type ItemsData = {
  choices: { key: string; name: Pair; values: Condition[] }[];
  clauses: Clause[];
  csv: CsvRules;
  items: Record<string, Question>;
  retired: Record<string, string>;
};

export type Evidence = { [key: string]: string; interviewed: string; records: string; observed: string };
export type Answer = {
  fingerprint: string;
  provision: Pair | null;
  finding: string | null;
  reason: string;
  grade: string | null;
  evidence: Evidence;
  opportunity: string;
  strength: string;
  site: string;
  reaffirmed: string;
  changed: string;
};
/** An assessment in plain, as reports and summaries show it: what a file of version 1 held. */
export type Head = {
  format: string;
  version: number;
  standard: { id: string; edition: string; number: string; title: Pair | null; revised: string };
  id: string;
  name: string;
  organization: string;
  site: string;
  assessor: string;
  accompanied: string;
  first_day: string;
  last_day: string;
  language: Language | null;
  scope: string[];
  created: string;
  changed: string;
};
export type Scores = Record<string, number>;
export type Assessment = Head & {
  items: Record<string, Answer>;
  scores: Record<string, Scores>;
  disputed: string[];
  agreed_scores: Record<string, string>;
  disputed_scores: string[];
  assigned: Record<string, string>;
  members: Member[];
  report: Record<string, string>;
  attachments: Attached[];
  nonconformities: Record<string, Nonconformity>;
} & Record<Log, Record<string, LogRecord>>;
/** Somebody of the team, with the items to which they gave a finding. */
export type Member = { name: string; items: string[] };
export type Log = "issues" | "documents" | "interviews" | "samples";
/** Kinds of records with fields that several hands write. */
export type RecordName = "nonconformities" | Log;
/** What a hand wrote of a record: `written` says when which key was written; an empty `gone` that it was not taken away. */
export type Numbered = { number: string; written: Record<string, string>; changed: string };
export type LogRecord = Numbered & { gone: string } & Record<string, unknown>;
/** The visit as one hand wrote it. */
export type HandHead = {
  name: string;
  organization: string;
  site: string;
  accompanied: string;
  first_day: string;
  last_day: string;
  language: Language | null;
  scope: string[] | null;
};
/** A nonconformity from finding to closing; `written` says when which key was written. */
export type Nonconformity = {
  number: string;
  items: string[];
  statement: string;
  grade: string | null;
  evidence: string;
  cause: string;
  correction: string;
  action: string;
  owner: string;
  due: string;
  verification: string;
  verified_by: string;
  verified: string;
  closed: string;
  came_from: string;
  withdrawn: string;
  written: Record<string, string>;
  changed: string;
};
export type ScoresGiven = { given: Scores; changed: string };
export type ReportText = { text: string; changed: string };
/** A photo or another file as evidence of an item; its bytes stand beside the assessment. */
export type Attachment = {
  item: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  note: string;
  added: string;
  changed: string;
  gone: string;
};
/** An attachment in plain, numbered. */
export type Attached = Omit<Attachment, "changed" | "gone"> & { number: number; id: string; hand: string; by: string };
export type Assigned = { name: string; changed: string };
/** Who writes, and the visit: a record of its own beside those of the kinds. */
export type HandVisit = { name: string; goes_on: string | null; changed: string; head: HandHead };
export type Hand = HandVisit & {
  items: Record<string, Answer>;
  scores: Record<string, ScoresGiven>;
  agreed: Record<string, Answer>;
  agreed_scores: Record<string, ScoresGiven>;
  assigned: Record<string, Assigned>;
  report: Record<string, ReportText>;
  attachments: Record<string, Attachment>;
  nonconformities: Record<string, Nonconformity>;
} & Record<Log, Record<string, LogRecord>>;
export type RecordKind = "items" | "scores" | "agreed" | "agreed_scores" | "assigned" | "report" | "attachments" | RecordName;
export type FileHead = { format: string; version: number; standard: Head["standard"]; id: string; also: string[]; created: string };
/** What a file holds: every word under the hand that wrote it. */
export type AssessmentFile = FileHead & { hands: Record<string, Hand> };
/** What is told of a file: the key of a message, and what is filled in. */
export type Told = { key: string; values: (string | string[])[] };
/** The same in words. */
export type Problem = { rule: string; severity: "error" | "warning"; message: Pair; hint: Pair };
/** What stands in a cell for a finding or a grade and is not known; a person may say. */
export type Unclear = { place: string; words: string; item: string; field: "finding" | "grade" };
export type Reading = { file: AssessmentFile | null; problems: Problem[]; unclear: Unclear[] };
/** Answers by id, from wherever they are kept, whether those who gave them agree, and whether a photo or file with a remark hangs there. */
export type Answers = { get(id: string): Answer | undefined; isDisputed(id: string): boolean; isCaptioned(id: string): boolean };
export type ScoreBook = { get(clause: string): Scores | undefined };
export type Counts = {
  findings: Record<string, number>;
  notReviewed: number;
  reviewed: number;
  total: number;
  open: number;
  share: string;
};
