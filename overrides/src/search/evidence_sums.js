// What speaks for each entry, summed up.

/** What a query that is an entry's very name adds to it. */
export const EXACT = 6;

/** What an entry's name has: what was typed, or what it may stand for; each of several words. */
export const NAMED_BY = { own: 1, other: 2, all: 4 };

export class Evidence {
  /** @param {number} size the number of entries */
  constructor(size) {
    /** How much speaks for each entry. */
    this.score = new Float64Array(size);
    /** The share of the query's part that each entry has. */
    this.cover = new Float64Array(size);
    /** By what an entry's name has it, as bits of NAMED_BY. */
    this.titled = new Uint8Array(size);
    /** How much the part counts beside others. */
    this.weight = 1;
    /** The entries that have anything of it, each once. @type {number[]} */
    this.docs = [];
  }
}

/**
 * Takes it that an entry has at least some share.
 * @param {Evidence} evidence
 * @param {number} doc
 * @param {number} share more than nothing
 */
export const covers = ({ cover, docs }, doc, share) => {
  if (!cover[doc]) docs.push(doc);
  cover[doc] = Math.max(cover[doc], share);
};
