// The index of a site, loaded file by file. How a file is loaded is the host's affair: a worker, a page, or Node.
(() => {
  const { answer, Book } = globalThis.clausebookSearch;

  class Library {
    // `load` runs a script, at once or by a promise; each script hands its value to `receive`.
    constructor(index, language, load) {
      this.index = index;
      this.language = language;
      this.load = load;
      this.loaded = new Map();
    }

    async #file(name) {
      if (!this.loaded.has(name)) this.loaded.set(name, Promise.resolve(this.load(`${this.index}${name}.js`)));
      await this.loaded.get(name);
    }

    async open() {
      globalThis.clausebookSearch.receive = (kind, ...values) => this[kind](...values);
      await this.#file("core");
      if (!this.book.core.shards) await this.#file("passages");
    }

    core(core) {
      this.book = new Book(core);
    }

    passages(first, rows) {
      this.book.addPassages(first, rows);
    }

    words(rows) {
      this.book.addWords(rows);
    }

    // What a query finds: the ids and addresses of its records, and with `show` the items that Material's dialog takes.
    async ask(typed, { show = true, most } = {}) {
      const { book } = this;
      await Promise.all(book.shardsFor(typed).map((shard) => this.#file(`words-${shard}`)));
      const found = answer(book, typed, this.language, most);
      const hits = found.near ? [] : found.docs.map((doc) => book.records[doc]);
      const made = { total: found.total, near: found.near, ids: hits.map(({ id }) => id), addresses: hits.map(({ address }) => address) };
      if (!show) return made;
      const chunks = new Set(found.docs.slice(0, book.core.chunk ? 10 : 0).map((doc) => book.chunkOf(doc)));
      await Promise.all([...chunks].map((chunk) => this.#file(chunk)));
      return { ...made, items: found.items() };
    }
  }

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Library };
})();
