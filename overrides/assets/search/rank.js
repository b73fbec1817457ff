// How well each record answers a query.
(() => {
  const { Evidence, EXACT, evidenceOf, isHan, mainly, stem, STOP } = globalThis.clausebookSearch;
  const KIND = { clause: 1, term: 1.6, supplement: 0.5, listed: 1, document: 0.5, standard: 0.1 };
  const SYNONYM = 0.6;
  const BESIDE = 0.8;

  // Several parts that belong together: shares by weight, and a penalty for each part that is missing.
  const together = (book, parts) => {
    const made = new Evidence(book.size);
    const whole = parts.reduce((all, part) => all + part.weight, 0);
    for (let doc = 0; doc < book.size; doc += 1) {
      let cover = 0;
      let score = 0;
      for (const part of parts) {
        if (!part.score[doc]) continue;
        score += part.weight * part.score[doc];
        cover += part.weight * part.cover[doc];
        made.titled[doc] |= part.titled[doc];
      }
      cover /= whole;
      made.cover[doc] = cover;
      made.score[doc] = (score / whole) * cover * cover;
    }
    made.weight = whole;
    return made;
  };

  const best = (book, choices) => {
    if (choices.length === 1 && choices[0].weight === 1) return choices[0].evidence;
    const made = new Evidence(book.size);
    const worth = new Float64Array(book.size);
    made.weight = choices[0].evidence.weight;
    for (const { weight, cover = 1, evidence } of choices) {
      for (let doc = 0; doc < book.size; doc += 1) {
        const value = weight * evidence.score[doc] * (cover * evidence.cover[doc]) ** 2;
        if (value > worth[doc]) {
          worth[doc] = value;
          made.score[doc] = weight * evidence.score[doc];
          made.cover[doc] = cover * evidence.cover[doc];
        }
        made.titled[doc] |= evidence.titled[doc];
      }
    }
    return made;
  };

  const ofAlternative = (book, { atoms, synonym }) => {
    const parts = atoms.map((atom) => evidenceOf(book, atom));
    const made = parts.length === 1 ? parts[0] : together(book, parts);
    if (synonym) made.titled.fill(0);
    return made;
  };
  // When the standard itself has what was typed, its synonyms stand beside it: 抱怨 is in the text, 投诉 for it comes after.
  const ofGroup = (book, group) => {
    const found = group.alternatives.map((one) => ({ synonym: one.synonym, evidence: ofAlternative(book, one) }));
    const literal = found.length > 1 && found.some(({ synonym, evidence }) => !synonym && book.own.some((doc) => evidence.cover[doc] > 0.95));
    return best(book, found.map(({ synonym, evidence }) => ({ weight: synonym ? SYNONYM : 1, cover: synonym && literal ? BESIDE : 1, evidence })));
  };
  const ofReading = (book, { groups }) => together(book, groups.map((group) => ofGroup(book, group)));

  // The whole query is a record's name.
  const named = (book, query) => {
    const found = new Map();
    const words = query.rest.split(" ");
    const add = (names = [], weight) => {
      for (const name of names.map((at) => book.names[at])) {
        found.set(name.doc, Math.max(found.get(name.doc) ?? 0, EXACT * weight * mainly(name)));
      }
    };
    if (!words.every(isHan)) {
      add(book.stemmed(query.corrected.map(stem)), 0.6);
      add(book.stemmed(words.filter((word) => !STOP.has(word)).map(stem)), 0.8);
    }
    add(book.exact.get(words.join("")), 1);
    return found;
  };

  // Enough of the query is there: half of it, or of a single run a third when a title has that and is like the run.
  const enough = (cover, titled, single) => cover >= 0.5 || (single && titled && cover >= 0.3);

  // The records that answer: how many, and the first `most` of them, the best first. With `least`, those that have more
  // than that of the query. What the standard says comes before what this site adds: first the records of the standard
  // that have as much of the query as any record, but second the site's own entry when the query is its very name.
  const FIRST = 1e6;
  const rank = (book, query, { most = Infinity, least } = {}) => {
    if (!query.readings.length) return { total: 0, docs: [] };
    const evidence = best(book, query.readings.map((one) => ({ weight: one.weight, evidence: ofReading(book, one) })));
    const { score, cover, titled } = evidence;
    const whole = named(book, query);
    const single = query.readings.some(({ groups }) => groups.length === 1);
    const found = [];
    let fullest = 0;
    for (const [doc, value] of whole) if (score[doc]) score[doc] += value;
    for (let doc = 0; doc < book.size; doc += 1) {
      if (!score[doc] || !(least === undefined ? enough(cover[doc], titled[doc], single) : cover[doc] > least)) continue;
      score[doc] *= KIND[book.records[doc].kind];
      fullest = Math.max(fullest, cover[doc]);
      found.push(doc);
    }
    let firsts = 0;
    for (const doc of found) {
      if (!book.ofStandard[doc] || cover[doc] < fullest - 0.05) continue;
      score[doc] += FIRST;
      firsts += 1;
    }
    let docs = found;
    if (docs.length > most) {
      const scores = new Float64Array(docs.length);
      docs.forEach((doc, at) => (scores[at] = score[doc]));
      const bar = scores.sort().at(-most);
      docs = docs.filter((doc) => score[doc] >= bar);
    }
    docs.sort((a, b) => score[b] - score[a] || a - b);
    const entries = [...whole].filter(([doc, value]) => value >= EXACT * 0.6 && !book.ofStandard[doc] && found.includes(doc));
    const asked = entries.map(([doc]) => doc).sort((a, b) => score[b] - score[a] || a - b)[0];
    if (firsts && asked !== undefined) docs = [docs[0], asked, ...docs.slice(1).filter((doc) => doc !== asked)];
    return { total: found.length, docs: docs.slice(0, most) };
  };

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, rank };
})();
