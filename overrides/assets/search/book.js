// The records of a standard, ready to be searched. Made from what generator/search/files.py writes.
(() => {
  const { bitsOf, flat, isHan, Lexicon, runs, stem, words } = globalThis.clausebookSearch;
  const FIELDS = ["id", "kind", "number", "zh", "en", "address", "names", "sounds", "published", "documents", "mentions"];
  const STOP = new Set(
    "a an and are as at be by do does for from how i in into is it its of on or our that the their them this to was what when where which who why with".split(" "),
  );

  // How rare a word is among n records that has it in `found` of them (the idf of BM25).
  const rarity = (n, found) => Math.log(1 + (n - found + 0.5) / (found + 0.5));

  // A name of a record: its title first, then other designations and older titles.
  const namesOf = (record, doc) => {
    const rows = [[record.zh, record.en], ...record.names];
    return rows.map(([zh, english], at) => {
      const en = runs(english);
      const syllables = (record.sounds[at] ?? "").split(" ").filter(Boolean);
      const starts = new Set();
      let length = 0;
      for (const syllable of syllables) {
        starts.add(length);
        length += syllable.length;
      }
      return {
        doc,
        zh: flat(zh),
        en,
        key: en.join(""),
        sound: syllables.join(""),
        starts,
        initials: syllables.map((syllable) => syllable[0]).join(""),
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
      this.own = this.records.flatMap(({ kind }, doc) => (["clause", "term"].includes(kind) ? [doc] : []));
      this.names = this.records.flatMap(namesOf);
      this.sounds = this.names.map(({ sound, initials }) => `${sound} ${initials}`).join(" ");
      this.heard = new Map();
      this.bySound = new Map();
      for (const { sound, zh } of this.names) if (sound) this.#add(this.bySound, sound, zh);
      this.lexicons = { names: new Lexicon(core.names), passages: new Lexicon(core.passages) };
      this.unlearned = [];
      this.learned = new Map();
      this.letters = new Map();
      this.guessed = new Map();
      this.found = new Map();
      this.exact = new Map();
      this.names.forEach((name, at) => {
        for (const key of new Set([name.zh, name.key])) if (key.length > 1) this.#add(this.exact, key, at);
      });
      this.byNumber = this.#byValues("number");
      this.byPublished = this.#byValues("published", ([number]) => number);
      this.byDocument = this.#byValues("documents");
      this.byMention = this.#byValues("mentions");
      this.synonyms = this.#synonymsOf(isHan, flat);
      this.longest = Math.max(0, ...[...this.synonyms.keys()].map((word) => word.length));
      this.parts = [];
    }

    #add(map, key, value) {
      if (map.has(key)) map.get(key).push(value);
      else map.set(key, [value]);
    }

    #synonymsOf(wanted, keyOf) {
      const found = new Map();
      for (const [typed, zh, en] of this.core.synonyms) {
        for (const word of typed) if (wanted(word)) this.#add(found, keyOf(word), { zh, en });
      }
      return found;
    }

    // English is cut to its stems when somebody first types it.
    get latinSynonyms() {
      this.latin ??= this.#synonymsOf((word) => !isHan(word), (word) => runs(word).map(stem).join(" "));
      return this.latin;
    }

    // The names whose English words have some stems: among those that have the rarest of them.
    stemmed(stems) {
      const having = stems
        .filter((one) => !isHan(one))
        .map((one) => [...new Set((this.families.get(one) ?? []).flatMap((word) => this.lexicons.names.find(word).texts))])
        .sort((a, b) => a.length - b.length);
      return (having[0] ?? []).filter((at) => this.#stemsOf(this.names[at]) === stems.join(" "));
    }

    #stemsOf(name) {
      name.stems ??= name.en.filter((word) => !STOP.has(word)).map((word) => (isHan(word) ? word : stem(word))).join(" ");
      return name.stems;
    }

    // Latin words by their stem, for endings, beginnings and typing errors.
    get families() {
      for (const [lexicon, added] of this.unlearned.splice(0)) {
        for (const word of added) {
          const known = lexicon !== "names" && this.lexicons.names.has(word);
          if (known || !/^[a-z0-9]*[a-z]/.test(word)) continue;
          this.#add(this.learned, stem(word), word);
          this.letters.set(word, bitsOf(word));
        }
      }
      return this.learned;
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

    // The passages of some records, in order from `first`.
    addParts(first, rows) {
      rows.forEach((row, at) => {
        this.parts[first + at] = row;
      });
    }

    // Words of the names or of the passages, and where they are.
    addWords(lexicon, ...packed) {
      const added = this.lexicons[lexicon].add(...packed);
      for (const word of added) this.found.delete(word);
      this.unlearned.push([lexicon, added]);
      this.guessed.clear();
    }

    // Where a word stands: names and passages as lunr weighs them, a record's passages taken together, and all the records.
    find(word) {
      if (!this.found.has(word)) {
        const names = this.lexicons.names.find(word);
        const { texts, weights, rarity } = this.lexicons.passages.find(word);
        const told = { docs: [], weights: [], rarity };
        const here = new Uint8Array(this.size);
        texts.forEach((text, at) => {
          const doc = text >> 1;
          if (here[doc]) told.weights[told.weights.length - 1] += weights[at];
          else {
            told.docs.push(doc);
            told.weights.push(weights[at]);
          }
          here[doc] = 1;
        });
        const docs = [...told.docs];
        for (const at of names.texts) {
          const { doc } = this.names[at];
          if (!here[doc]) docs.push(doc);
          here[doc] = 1;
        }
        this.found.set(word, { names, told, docs });
      }
      return this.found.get(word);
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
      all.forEach((_, from) => {
        for (let to = from + 1; to <= all.length; to += 1) {
          for (const zh of this.bySound.get(all.slice(from, to).join("")) ?? []) words(zh).forEach(add);
        }
      });
      const latin = all.every(isHan) ? [] : this.latinSynonyms;
      for (const [word, meanings] of [...this.synonyms, ...latin]) {
        if (isHan(word) ? text.includes(word) : all.some((run) => stem(run) === word)) {
          for (const { zh, en } of meanings) [...words(zh), ...words(en)].forEach(add);
        }
      }
      return [...found];
    }

    chunkOf(doc) {
      return `passages-${Math.floor(doc / this.core.chunk)}`;
    }

    has(word) {
      return this.lexicons.names.has(word) || this.lexicons.passages.has(word);
    }

    knows(word) {
      return this.has(word) || this.families.has(stem(word));
    }
  }

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Book, STOP, rarity };
})();
