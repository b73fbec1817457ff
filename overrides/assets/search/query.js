// What a reader typed, read in several ways. A reading is a list of groups, all of which a good hit has; a group is a
// list of alternatives, one of which it has.
(() => {
  const { bitsOf, differing, edits, isHan, normalise, pairs, runs, stem, STOP } = globalThis.clausebookSearch;
  const DIGITS = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
  const FILLERS = /请问|什么是|是什么|什么|如何|怎么样|怎么|怎样|为什么|哪些|哪个|有没有|关于|有关|的|了|吗|呢/g;
  const DOCUMENT =
    /(?<![a-z0-9])(gb|国家标准|国标|iso|t\/[a-z]+)(?:\s*\/?\s*(?:[tz](?![a-z])|ts(?![a-z])))?\s*-?\s*(?:(\d+(?:\.\d+)?)(?:\s*[-:]\s*((?:19|20)\d\d))?)?(?![a-z0-9])/g;
  const BARE = /(?<![\d.])(\d{4,6}(?:\.\d+)?)(?:\s*[-:]\s*((?:19|20)\d\d))?(?![\d.])/g;
  const CLAUSE =
    /(?:(第|条款|条文|章节|条|章|节|§+|clauses?|subclauses?|sections?|cl\.|sec\.|annex|附录|术语|terms?)\s*)?(?<![a-z0-9.])((?:\d{1,3}|[a-z](?=\.))(?:\.\d{1,3})*)\.?(?![\d]|\.\d)(?:\s*(?:条款|条|章|节|款))?(?:\s*-?\s*([a-z])(?:\)|(?![a-z0-9])))?/g;

  // Spelling that is the same for everyone: width, case, tones, dashes, traditional characters, numerals.
  const spelt = (book, typed) => {
    const { characters, phrases } = book.core.traditional;
    let text = normalise(typed).replace(/[\u2010-\u2015\u2212\u2500]/g, "-").replace(/(\d)\s*[。．·]\s*(?=\d)/g, "$1.");
    text = text.replace(/(?<![\d-])\d{1,2}(?:-\d{1,2}){2,}(?![\d-])/g, (number) => number.replaceAll("-", "."));
    text = text.replace(/(?<![\d.])\d{1,2}(?:[、，,]\d{1,2}){2,}(?![\d.])/g, (number) => number.replace(/[、，,]/g, "."));
    for (const [old, plain] of phrases) text = text.replaceAll(old, plain);
    text = text.replace(/[\u3400-\u9fff]/g, (letter) => characters[letter] ?? letter);
    return text.replace(/第([一二三四五六七八九十])(?=[章条])/g, (_, numeral) => `第${DIGITS[numeral]}`);
  };

  // A run of Han characters as its pairs, each with its share of the run. Where a synonym stands (from, to) for `typed`
  // characters, its pairs share what those had, so that a long synonym does not outweigh the rest of the query.
  const han = (run, from = 0, to = 0, typed = 0) => {
    const shares = new Map();
    const inside = (at) => at >= from && at + 1 < to;
    const own = to - from > 1 ? Math.max(1, typed - 1) / (to - from - 1) : 1;
    (run.length > 1 ? pairs(run) : [run]).forEach((pair, at) => {
      if (!shares.has(pair)) shares.set(pair, inside(at) ? own : 1);
    });
    return { type: "han", run, pairs: [...shares] };
  };

  // The Latin words of the book that a typed word may stand for, the likeliest kind alone: itself and its endings,
  // what it begins, and only for a word that the book does not know, what it misspells.
  const candidates = (book, word) => {
    if (!book.guessed.has(word)) book.guessed.set(word, guess(book, word));
    return book.guessed.get(word);
  };
  const guess = (book, word) => {
    const found = new Map();
    const add = (other, weight) => found.set(other, Math.max(found.get(other) ?? 0, weight));
    for (const other of book.families.get(stem(word)) ?? []) add(other, 0.95);
    if (book.has(word)) add(word, 1);
    const known = found.size > 0;
    const most = word.length >= 8 ? 2 : word.length >= 4 && !/\d/.test(word) ? 1 : 0;
    const beginning = word.slice(0, Math.ceil((word.length * 2) / 3));
    const own = bitsOf(word);
    for (const [other, letters] of book.letters) {
      if (word.length > 1 && other.length > word.length && other.startsWith(word)) add(other, known ? 0.3 : 0.6);
      else {
        const hopeless = known || (word.length < 6 && word[0] !== other[0]) || differing(own, letters) > 2 * most;
        const far = hopeless ? 9 : edits(word, other, most);
        if (far <= most) add(other, far === 1 ? 0.8 : 0.6);
        else if (beginning.length >= 5 && other.startsWith(beginning)) add(other, known ? 0.2 : 0.4);
      }
    }
    // A misspelt word stands for the others of its family, too.
    if (!known) {
      for (const [other, weight] of [...found]) {
        for (const kin of book.families.get(stem(other)) ?? []) add(kin, 0.95 * weight);
      }
    }
    const best = Math.max(0, ...found.values());
    return [...found].filter(([, weight]) => known || weight >= best / 2).map(([other, weight]) => ({ word: other, weight }));
  };
  const latin = (book, word) => ({ type: "word", word, candidates: candidates(book, word) });

  // Letters heard as pinyin: names that sound like them, and what stands in texts by a name that is heard whole.
  const heard = (book, letters) => {
    const names = globalThis.clausebookSearch.sounding(book, letters);
    const said = [...new Set(book.bySound.get(letters))].map((zh) => ({ synonym: true, atoms: [han(zh)] }));
    return names.length ? [{ atoms: [{ type: "sound", letters, names }] }, ...said] : [];
  };

  // A Chinese run with one of its synonyms replaced, and with all of them from the left, the longest first.
  const rewritten = (book, run) => {
    const found = new Map();
    const whole = { run: "", from: -1, to: 0, typed: 0 };
    for (let at = 0; at < run.length; ) {
      let step = 1;
      let piece = run[at];
      for (let size = Math.min(book.longest, run.length - at); size > 0; size -= 1) {
        for (const { zh } of book.synonyms.get(run.slice(at, at + size)) ?? []) {
          const other = run.slice(0, at) + zh + run.slice(at + size);
          if (!found.has(other)) found.set(other, han(other, at, at + zh.length, size));
          if (step === 1 && piece === run[at]) [step, piece] = [size, zh];
        }
      }
      if (piece !== run.slice(at, at + step)) {
        if (whole.from < 0) whole.from = whole.run.length;
        whole.to = whole.run.length + piece.length;
        whole.typed += step;
      }
      whole.run += piece;
      at += step;
    }
    if (!found.has(whole.run)) found.set(whole.run, han(whole.run, Math.max(0, whole.from), whole.to, whole.typed));
    found.delete(run);
    return [...found.values()].slice(0, 12);
  };

  const meant = (book, text) =>
    runs(text)
      .filter((run) => !STOP.has(run))
      .map((run) => (isHan(run) ? han(run) : latin(book, run)));

  const hanGroup = (book, run) => ({
    alternatives: [{ atoms: [han(run)] }, ...rewritten(book, run).map((atom) => ({ synonym: true, atoms: [atom] }))],
  });

  const wordGroup = (book, word) => {
    const atom = latin(book, word);
    const alternatives = [{ atoms: [atom] }];
    if (!book.knows(word)) alternatives.push(...heard(book, word));
    return { alternatives };
  };

  // Latin words from the left: synonyms of several words first, then words heard as pinyin together, then each alone.
  const latinGroups = (book, words, joined) => {
    const groups = [];
    for (let at = 0; at < words.length; ) {
      let taken = 0;
      for (let size = Math.min(4, words.length - at); size > 0 && !taken; size -= 1) {
        const some = words.slice(at, at + size);
        const synonyms = book.latinSynonyms.get(some.map(stem).join(" "));
        if (synonyms) {
          const own = some.filter((word) => !STOP.has(word));
          const alternatives = own.length ? [{ atoms: own.map((word) => latin(book, word)) }] : [];
          for (const { zh, en } of synonyms) {
            if (en) alternatives.push({ synonym: true, atoms: meant(book, en) });
            if (zh) alternatives.push({ synonym: true, atoms: [han(zh)] });
          }
          groups.push({ alternatives });
          taken = size;
        }
      }
      for (let size = words.length - at; joined && size > 1 && !taken; size -= 1) {
        const some = words.slice(at, at + size);
        if (some.every((word) => book.knows(word))) continue;
        const alternatives = heard(book, some.join(""));
        if (alternatives.length) {
          groups.push({ alternatives });
          taken = size;
        }
      }
      if (!taken) {
        const begun = words[at].length === 1 && at === words.length - 1;
        if (words.length === 1 || !(STOP.has(words[at]) || begun)) groups.push(wordGroup(book, words[at]));
        taken = 1;
      }
      at += taken;
    }
    return groups;
  };

  // Numbers of documents and clauses, taken out of the text.
  const numbers = (book, text) => {
    const groups = [];
    const take = (atom) => {
      groups.push({ alternatives: [{ atoms: [atom] }] });
      return " ";
    };
    let rest = text.replace(DOCUMENT, (_, kind, digits, year) => take({ type: "document", digits: digits ?? "", year }));
    rest = rest.replace(BARE, (whole, digits, year) => {
      const known = [...book.byDocument.keys()].some((number) => number.startsWith(digits));
      return known || year ? take({ type: "document", digits, year }) : whole;
    });
    // A bare integer is a clause when it stands alone or before that clause's own title.
    const first = /^\s*(\d{1,2})\.?(?:$|\s+)(.*)$/.exec(text);
    const only = first && (!first[2] || (book.byNumber.get(first[1]) ?? []).some((doc) => book.isCalled(doc, first[2])));
    rest = rest.replace(CLAUSE, (whole, before, number, letter) => {
      const after = /[条章节款]/.test(whole.slice(whole.indexOf(number)));
      if (!number.includes(".") && !before && !after && !only) return whole;
      if (/^[a-z]/.test(number) && !before && !book.byNumber.has(number.toUpperCase())) return whole;
      return take({ type: "number", number: number.toUpperCase(), letter });
    });
    return [groups, rest];
  };

  const read = (book, typed) => {
    const text = spelt(book, typed);
    const [fixed, rest] = numbers(book, text);
    const plain = rest.replace(FILLERS, " ").trim() ? rest.replace(FILLERS, " ") : rest;
    const reading = (pieces, joined) => {
      const groups = [...fixed];
      let pending = [];
      const flush = () => {
        groups.push(...latinGroups(book, pending, joined));
        pending = [];
      };
      for (const run of pieces) {
        if (isHan(run)) {
          flush();
          groups.push(hanGroup(book, run));
        } else pending.push(run);
      }
      flush();
      return groups;
    };
    const pieces = runs(plain);
    const readings = [{ weight: 1, groups: reading(pieces, false) }];
    const chinese = pieces.filter(isHan);
    if (chinese.length > 1) {
      const others = pieces.filter((run) => !isHan(run));
      readings.push({ weight: 0.95, groups: reading([chinese.join(""), ...others], true) });
    }
    if (plain !== rest && chinese.length) readings.push({ weight: 0.9, groups: reading(runs(rest), true) });
    if (pieces.length - chinese.length > 1) readings.push({ weight: 1, groups: reading(pieces, true) });
    const corrected = pieces
      .filter((run) => !STOP.has(run))
      .map((run) => (isHan(run) ? run : (candidates(book, run).reduce((a, b) => (b.weight > (a?.weight ?? 0) ? b : a), null)?.word ?? run)));
    const atoms = fixed.map(({ alternatives }) => alternatives[0].atoms[0]);
    return {
      rest: runs(rest).join(" "),
      corrected,
      numbers: atoms.flatMap(({ number }) => number ?? []),
      letter: atoms.map(({ letter }) => letter).find(Boolean),
      readings: readings.filter(({ groups }) => groups.length),
    };
  };

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, read, spelt };
})();
