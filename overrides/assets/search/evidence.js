// What speaks for each record, for one part of a query: characters, a word, letters heard as pinyin, a number.
(() => {
  const { rarity } = globalThis.clausebookSearch;
  const SOUND = 8;
  const MISSPELT = 2;
  const EXACT = 6;
  const NUMBER = { own: 14, below: 3, published: 7 };
  const DOCUMENT = { itself: 14, mention: 9, beginning: 5 };

  // Names that sound like some letters: whole syllables, or initials, from any syllable on.
  const sounding = (book, letters) => {
    if (!book.heard.has(letters)) book.heard.set(letters, soundingLike(book, letters));
    return book.heard.get(letters);
  };
  const soundingLike = (book, letters) => {
    const found = [];
    if (!book.sounds.includes(letters)) return found;
    // What sounds like two letters and more sounds like all of them but the last.
    const shorter = letters.length > 2 && book.heard.get(letters.slice(0, -1));
    for (const at of shorter ? shorter.map((one) => one.at) : book.names.keys()) {
      const name = book.names[at];
      let share = 0;
      for (let from = name.sound.indexOf(letters); from >= 0; from = name.sound.indexOf(letters, from + 1)) {
        if (name.starts.has(from) && letters.length > 1) share = Math.max(share, letters.length / name.sound.length);
      }
      if (!share && letters.length > 1 && name.initials.includes(letters)) share = 0.9 * (letters.length / name.initials.length);
      if (share) found.push({ at, share });
    }
    return found;
  };

  class Evidence {
    constructor(size) {
      this.score = new Float64Array(size);
      this.cover = new Float64Array(size);
      this.titled = new Uint8Array(size);
      this.weight = 1;
    }
  }

  // The best name of each record counts, other names than the title for less.
  const mainly = ({ main }) => (main ? 1 : 0.8);

  // Words run together share no pair where they meet: 员工授权 of 给一线员工授权 is half of its pairs, but more of its
  // characters. That counts, for a little less, where it is more than half: one word of two (数据 of 数据安全) is none.
  // A synonym longer than what was typed would have more characters than its due.
  const loose = (share) => (share > 0.5 ? Math.max(0.5, 0.9 * share) : 0);

  const ofHan = (book, atom) => {
    const made = new Evidence(book.size);
    const named = new Float64Array(book.names.length);
    const pairsOf = new Uint8Array(book.names.length);
    let weight = 0;
    let common = 0;
    let spread = 0;
    const plain = atom.pairs.every(([, share]) => share === 1);
    const letters = new Uint16Array(book.size);
    const next = new Uint16Array(book.size);
    let at = -1;
    for (const [pair, share] of atom.pairs) {
      at = atom.run.indexOf(pair, at + 1);
      const { names, told, docs } = book.find(pair);
      if (docs.length === 0 && /[和与及或在是对为等]/.test(pair)) continue;
      const rare = share * rarity(book.size, docs.length);
      weight += rare;
      spread += share;
      for (const doc of docs) {
        made.cover[doc] += share;
        letters[doc] += next[doc] === at && at > 0 ? 1 : pair.length;
        next[doc] = at + 1;
      }
      common += share * (told.rarity || names.rarity);
      names.texts.forEach((at, n) => {
        named[at] += share * names.weights[n];
        pairsOf[at] += 1;
      });
      told.docs.forEach((doc, n) => {
        made.score[doc] += share * told.weights[n];
      });
    }
    if (!weight) weight = 1;
    const title = new Float64Array(book.size);
    for (let at = 0; at < named.length; at += 1) {
      if (!pairsOf[at]) continue;
      const name = book.names[at];
      if (named[at] > title[name.doc]) title[name.doc] = named[at];
      if (pairsOf[at] > 1 || likeness(name.zh, atom.run) >= 0.6) made.titled[name.doc] = 1;
    }
    let most = 0;
    for (let doc = 0; doc < book.size; doc += 1) {
      if (!made.cover[doc]) continue;
      made.cover[doc] = Math.min(1, Math.max(made.cover[doc] / spread, plain ? loose(letters[doc] / atom.run.length) : 0));
      most = Math.max(most, made.cover[doc]);
      made.score[doc] = ((made.score[doc] + title[doc]) / (common || 1)) * (0.25 + 0.75 * made.cover[doc]);
    }
    if (most < 1) misspelt(book, atom, made);
    if (most < 1) singly(book, atom, made);
    for (const at of book.exact.get(atom.run) ?? []) {
      const name = book.names[at];
      made.score[name.doc] += (EXACT / 2) * mainly(name);
    }
    made.weight = weight;
    return made;
  };

  // Where no record has the whole run, a name may have it with one character changed: 供英链 is 供应链 misspelt.
  const misspelt = (book, { run }, made) => {
    if (run.length < 3) return;
    for (const name of book.names) {
      for (let from = 0; from + run.length <= name.zh.length; from += 1) {
        let wrong = 0;
        for (let at = 0; at < run.length && wrong < 2; at += 1) if (run[at] !== name.zh[from + at]) wrong += 1;
        if (wrong !== 1) continue;
        const value = MISSPELT * mainly(name);
        made.cover[name.doc] = Math.max(made.cover[name.doc], 1 - 1 / run.length);
        made.score[name.doc] = Math.max(made.score[name.doc], value);
        made.titled[name.doc] = 1;
      }
    }
  };

  // The share of a run's characters that a name has: 顾克期望 is three quarters of 顾客期望.
  const likeness = (name, run) => [...run].filter((letter) => name.includes(letter)).length / run.length;

  // Where no record has the whole run, single characters in names decide among equals.
  const singly = (book, { run }, made) => {
    const letters = new Set(run);
    for (const letter of letters) {
      for (const at of book.find(letter).names.texts) {
        const { doc } = book.names[at];
        if (made.cover[doc]) made.score[doc] += 0.002 / letters.size;
      }
    }
  };

  const ofWord = (book, atom) => {
    const made = new Evidence(book.size);
    const title = new Float64Array(book.size);
    for (const { word, weight } of atom.candidates) {
      const { names, told } = book.find(word);
      names.texts.forEach((at, n) => {
        const name = book.names[at];
        const value = (weight * names.weights[n]) / names.rarity;
        if (value > title[name.doc]) title[name.doc] = value;
        if (weight > 0.8) made.titled[name.doc] = 1;
        if (weight > made.cover[name.doc]) made.cover[name.doc] = weight;
      });
      told.docs.forEach((doc, n) => {
        const value = (weight * told.weights[n]) / told.rarity;
        if (value > made.score[doc]) made.score[doc] = value;
        if (weight > made.cover[doc]) made.cover[doc] = weight;
      });
    }
    let docs = 0;
    for (let doc = 0; doc < book.size; doc += 1) {
      if (!made.cover[doc]) continue;
      docs += 1;
      made.score[doc] += title[doc];
      made.cover[doc] = made.cover[doc] > 0.9 ? 1 : 0.5 + made.cover[doc] / 2;
    }
    made.weight = 2 * rarity(book.size, docs);
    return made;
  };

  const ofSound = (book, atom) => {
    const made = new Evidence(book.size);
    for (const { at, share } of atom.names) {
      const name = book.names[at];
      const value = SOUND * (0.4 + 0.6 * share) * mainly(name);
      if (value > made.score[name.doc]) made.score[name.doc] = value;
      made.cover[name.doc] = 1;
      made.titled[name.doc] = 1;
    }
    made.weight = 2 * rarity(book.size, new Set(atom.names.map(({ at }) => book.names[at].doc)).size);
    return made;
  };

  const given = (book, values) => {
    const made = new Evidence(book.size);
    for (const [doc, value] of values) {
      if (value > made.score[doc]) made.score[doc] = value;
      made.cover[doc] = 1;
      made.titled[doc] = 1;
    }
    made.weight = 2 * rarity(book.size, 1);
    return made;
  };

  const ofNumber = (book, { number }) => {
    const own = book.byNumber.get(number) ?? [];
    const values = own.map((doc) => [doc, NUMBER.own]);
    if (own.length) {
      book.records.forEach((record, doc) => {
        if (record.number.startsWith(`${number}.`)) values.push([doc, NUMBER.below / (record.number.split(".").length - number.split(".").length)]);
      });
    }
    for (const doc of book.byPublished.get(number) ?? []) values.push([doc, NUMBER.published]);
    return given(book, values);
  };

  const ofDocument = (book, { digits, year }) => {
    const values = [];
    const exact = year ? `${digits}-${year}` : digits;
    const known = [exact, digits].find((number) => book.byDocument.has(number) || book.byMention.has(number));
    if (digits && known) {
      const less = known === exact ? 1 : 0.8;
      for (const doc of book.byDocument.get(known) ?? []) values.push([doc, DOCUMENT.itself * less]);
      for (const doc of book.byMention.get(known) ?? []) values.push([doc, DOCUMENT.mention * less]);
    } else {
      for (const [number, docs] of book.byDocument) {
        if (!year && number.startsWith(digits)) for (const doc of docs) values.push([doc, DOCUMENT.beginning]);
      }
    }
    return given(book, values);
  };

  const OF = { han: ofHan, word: ofWord, sound: ofSound, number: ofNumber, document: ofDocument };
  const evidenceOf = (book, atom) => OF[atom.type](book, atom);

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Evidence, EXACT, evidenceOf, mainly, sounding };
})();
