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

    // What a query finds: the records' numbers, and with `show` the items that Material's dialog takes.
    async ask(typed, { show = true, most } = {}) {
      const { book } = this;
      await Promise.all(book.shardsFor(typed).map((shard) => this.#file(`words-${shard}`)));
      const found = answer(book, typed, this.language, most);
      const made = { total: found.total, near: found.near, ids: found.docs.map((doc) => book.records[doc].id) };
      if (!show) return made;
      await Promise.all([...new Set(found.docs.slice(0, 10).map((doc) => book.chunkOf(doc)))].map((chunk) => this.#file(chunk)));
      return { ...made, items: found.items() };
    }
  }

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Library };
})();
