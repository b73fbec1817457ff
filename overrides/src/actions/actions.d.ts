/** What the build writes before the code of the actions. */
declare var actionsSaid: {
  /** Words in each language of the site, by key. */
  words: Partial<Record<"zh" | "en", Record<string, string>>>;
  /** Whether pages of others may show one of the site in a frame. */
  embedding: boolean;
};

/** Does what an action is named: what the pages call once the code is there. */
declare var clausebookAct: (name: string) => void;
