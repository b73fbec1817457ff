// The records of a standard, ready to be searched. Made from what generator/search/files.py writes.
(() => {
  const { eachWord, flat, isHan, runs, stem, words } = globalThis.clausebookSearch;
  const FIELDS = ["id", "kind", "number", "zh", "en", "address", "names", "sounds", "published", "documents", "mentions"];
  const STOP = new Set(
    "a an and are as at be by do does for from how i in into is it its of on or our that the their them this to was what when where which who why with".split(" "),
  );
  const meaning = (text) => runs(text).filter((run) => !STOP.has(run));
  const stemmed = (text) => meaning(text).map((word) => (isHan(word) ? word : stem(word))).join(" ");

  // How rare a word is among n records that has it in `found` of them (the idf of BM25).
  const rarity = (n, found) => Math.log(1 + (n - found + 0.5) / (found + 0.5));

  // A name of a record: its title first, then other designations and older titles.
  const namesOf = (record, doc) => {
    const rows = [[record.zh, record.en], ...record.names];
    return rows.map(([zh, en], at) => {
      const syllables = (record.sounds[at] ?? "").split(" ").filter(Boolean);
      return {
        doc,
        zh: flat(zh),
        en: runs(en),
        key: flat(en),
        stems: stemmed(en),
        sound: syllables.join(""),
        starts: new Set(syllables.reduce((all, syllable) => [...all, all.at(-1) + syllable.length], [0])),
        initials: syllables.map((syllable) => syllable[0]).join(""),
        syllables,
        main: at === 0,
      };
    });
  };

  class Book {
    constructor(core) {
      this.core = core;
      this.records = core.records.map((row) => Object.fromEntries(FIELDS.map((name, at) => [name, row[at]])));
      this.size = this.records.length;
      this.ofStandard = this.records.map(({ kind }) => kind !== "supplement" && kind !== "document");
      this.own = this.records.flatMap((_, doc) => (this.ofStandard[doc] ? [doc] : []));
      this.names = this.records.flatMap(namesOf);
      this.titles = new Map();
      this.names.forEach((name, at) => {
        const tokens = new Set([...words(name.zh), ...name.zh, ...name.en]);
        for (const token of tokens) this.#add(this.titles, token, at);
      });
      this.families = new Map();
      this.guessed = new Map();
      this.found = new Map();
      this.#learn([...this.titles.keys()]);
      this.length = this.names.reduce((all, name) => all + name.zh.length, 0) / this.names.length || 1;
      this.exact = new Map();
      this.names.forEach((name, at) => {
        for (const key of new Set([name.zh, name.key, `~${name.stems}`])) if (key.length > 1) this.#add(this.exact, key, at);
      });
      this.byNumber = this.#byValues("number");
      this.byPublished = this.#byValues("published", ([number]) => number);
      this.byDocument = this.#byValues("documents");
      this.byMention = this.#byValues("mentions");
      this.synonyms = new Map();
      for (const [typed, zh, en] of core.synonyms) {
        for (const word of typed) {
          const key = isHan(word) ? flat(word) : runs(word).map(stem).join(" ");
          this.#add(this.synonyms, key, { zh, en });
        }
      }
      this.longest = Math.max(0, ...[...this.synonyms.keys()].map((word) => word.length));
      this.parts = [];
      this.text = new Map();
      this.lengths = core.lengths ?? [];
    }

    #add(map, key, value) {
      if (map.has(key)) map.get(key).push(value);
      else map.set(key, [value]);
    }

    #byValues(field, key = (value) => value) {
      const found = new Map();
      this.records.forEach((record, doc) => {
        for (const value of Array.isArray(record[field]) ? record[field] : [record[field]]) if (value) this.#add(found, key(value), doc);
      });
      return found;
    }

    // Whether a kind of passage says what its record says, and does not stand beside it.
    isOwn(kind) {
      return this.core.own.includes(kind);
    }

    // Whether a record's title has the beginning of some words.
    isCalled(doc, some) {
      const { zh, en } = this.records[doc];
      return [zh, en].some((title) => runs(title).some((run) => run.startsWith(runs(some)[0])));
    }

    // The passages of some records, in order from `first`; with all of them here, their words become searchable.
    addPassages(first, rows) {
      rows.forEach((row, at) => {
        this.parts[first + at] = row;
      });
      if (this.core.words === undefined && this.parts.filter(Boolean).length === this.size) this.#indexPassages();
    }

    #indexPassages() {
      this.parts.forEach((passages, doc) => {
        let length = 0;
        for (const [kind, , , zh, en] of passages) {
          const weight = this.isOwn(kind) ? 10 : 3;
          const count = (token) => {
            length += weight;
            const postings = this.text.get(token);
            if (!postings) this.text.set(token, [doc, weight]);
            else if (postings.at(-2) === doc) postings[postings.length - 1] += weight;
            else postings.push(doc, weight);
          };
          eachWord(zh, count);
          eachWord(en, count);
        }
        this.lengths[doc] = length;
      });
      this.#measure([...this.text.keys()]);
    }

    // The words of a shard: to each its records, as differences, and weights.
    addWords(rows) {
      for (const [token, postings] of rows) {
        let doc = 0;
        this.text.set(token, postings.map((value, at) => (at % 2 ? value : (doc += value))));
      }
      this.#measure(rows.map(([token]) => token));
    }

    #measure(tokens) {
      this.average ??= this.lengths.reduce((all, length) => all + length, 0) / this.size || 1;
      this.#learn(tokens.filter((token) => !this.titles.has(token)));
      for (const token of tokens) this.found.delete(token);
    }

    // Latin words by their stem, for endings, beginnings and typing errors.
    #learn(tokens) {
      const latin = tokens.filter((token) => /^[a-z0-9]*[a-z]/.test(token));
      for (const token of latin) this.#add(this.families, stem(token), token);
      if (latin.length) this.guessed.clear();
    }

    // Where a word stands: the names and the text (record and weight in turn) that have it, and in how many records.
    find(token) {
      if (!this.found.has(token)) {
        const names = this.titles.get(token) ?? [];
        const text = this.text.get(token) ?? [];
        const seen = new Uint8Array(this.size);
        for (const at of names) seen[this.names[at].doc] = 1;
        for (let at = 0; at < text.length; at += 2) seen[text[at]] = 1;
        const docs = [];
        seen.forEach((yes, doc) => yes && docs.push(doc));
        this.found.set(token, { names, text, docs });
      }
      return this.found.get(token);
    }

    // Where some text's words stand in an index that is split by words, and a record's passages.
    shardsFor(typed) {
      const { shards } = this.core;
      if (!shards) return [];
      const text = globalThis.clausebookSearch.spelt(this, typed);
      const found = new Set();
      const add = (token) => found.add(globalThis.clausebookSearch.shardOf(token, shards));
      words(text).forEach(add);
      const all = runs(text);
      for (const [word, meanings] of this.synonyms) {
        if (isHan(word) ? text.includes(word) : all.some((run) => stem(run) === word)) {
          for (const { zh, en } of meanings) [...words(zh), ...words(en)].forEach(add);
        }
      }
      return [...found];
    }

    chunkOf(doc) {
      return `passages-${Math.floor(doc / this.core.chunk)}`;
    }

    knows(word) {
      return this.titles.has(word) || this.text.has(word) || this.families.has(stem(word));
    }
  }

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Book, STOP, meaning, stemmed, rarity };
})();
