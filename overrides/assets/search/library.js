// The index of a site, loaded file by file. How files are loaded is the host's affair: a worker, a page, or Node.
(() => {
  const { answer, Book } = globalThis.clausebookSearch;
  const waiting = [];
  const DRAWN = 10; // results that Material's dialog draws before one scrolls
  const SEEN = 4; // results that are in sight before one scrolls
  const PASSAGES = 3; // two of a result are in sight before one unfolds it; a third makes the fold

  class Library {
    // `load` runs some scripts, at once or by a promise; each script hands its values to `receive`.
    constructor(index, language, load) {
      this.index = index;
      this.language = language;
      this.load = load;
      this.loaded = new Map(); // by file, the promise of its values
      this.here = new Set();
    }

    async #files(names) {
      const missing = names.filter((name) => !this.loaded.has(name));
      const loading = missing.length ? Promise.resolve(this.load(missing.map((name) => `${this.index}${name}.js`))) : null;
      for (const name of missing) this.loaded.set(name, loading);
      try {
        await Promise.all(names.map((name) => this.loaded.get(name)));
      } catch (error) {
        for (const name of missing) this.loaded.delete(name);
        throw error;
      }
      for (const name of names) this.here.add(name);
      for (const [kind, ...values] of waiting.splice(0)) {
        if (kind === "core") this.book = new Book(...values);
        else if (kind === "parts") this.book.addParts(...values);
        else this.book.addWords(...values);
      }
    }

    // Names and words first. The passages of an index that is not split are one more file, which comes while one types.
    async open() {
      await this.#files(["core"]);
      if (!this.book.core.shards) this.#files([this.book.chunkOf(0)]).catch(() => {});
    }

    // What a query finds: the ids and addresses of its records, and with `show` the items that Material's dialog takes.
    // With `quick` these are what is in sight alone, without passages that are not here yet, and where that leaves anything
    // out, the answer says that it is partial.
    async ask(typed, { show = true, quick = false, most } = {}) {
      const { book } = this;
      await this.#files(book.shardsFor(typed).map((shard) => `words-${shard}`));
      const found = answer(book, typed, this.language, most);
      const hits = found.near ? [] : found.docs.map((doc) => book.records[doc]);
      const made = { total: found.total, near: found.near, ids: hits.map(({ id }) => id), addresses: hits.map(({ address }) => address) };
      if (!show) return made;
      const chunks = [...new Set(found.docs.slice(0, DRAWN).map((doc) => book.chunkOf(doc)))];
      // The next character makes a pair with the last one: its words may come while the reader types.
      const next = quick ? book.shardsFor(typed.slice(-1)).map((shard) => `words-${shard}`) : [];
      this.#files(next).catch(() => {});
      if (!quick) await this.#files(chunks).catch(() => {}); // without them, results still lead to their pages
      if (!quick) return { ...made, items: found.items() };
      const items = found.items(SEEN, PASSAGES);
      const partial = found.docs.length > SEEN || items.some((item) => item.length > PASSAGES) || chunks.some((chunk) => !this.here.has(chunk));
      return { ...made, partial, items };
    }
  }

  const receive = (...values) => waiting.push(values);
  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Library, receive };
})();
