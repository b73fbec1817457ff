// The answer to a query as the dialog shows it: the best records, each with the passages that match, marked.
(() => {
  const { edits, flat, isHan, meaning, normalise, rank, read, runs } = globalThis.clausebookSearch;
  const LANG = { zh: "zh-Hans", en: "en" };
  const LONGEST = { zh: 90, en: 200 };
  const LEAD = { zh: 24, en: 60 };

  const escape = (text) => text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);
  const span = (name, text) => (text ? `<span class="cb-hit-${name}">${escape(text)}</span> ` : "");

  // What is marked: whole Latin words, and of Chinese the whole run or else its pieces of two and more characters.
  const marksOf = (query) => {
    const found = { words: new Set(), runs: new Map(), letters: new Set() };
    for (const { groups } of query.readings) {
      for (const atom of groups.flatMap(({ alternatives }) => alternatives.flatMap(({ atoms }) => atoms))) {
        if (atom.type === "word") for (const { word, weight } of atom.candidates) if (weight >= 0.3) found.words.add(word);
        if (atom.type === "han" && atom.run.length === 1) found.letters.add(atom.run);
        if (atom.type === "han" && atom.run.length > 1) found.runs.set(atom.run, atom.pairs.map(([pair]) => pair));
      }
    }
    return found;
  };

  // The stretches of a text to mark: [from, to] without overlaps, in order.
  const marked = (text, marks) => {
    const plain = text.toLowerCase();
    const hot = new Uint8Array(text.length);
    const heat = (from, size) => hot.fill(1, from, from + size);
    const everywhere = (piece) => {
      for (let at = plain.indexOf(piece); at >= 0; at = plain.indexOf(piece, at + 1)) heat(at, piece.length);
    };
    for (const match of plain.matchAll(/[\p{Letter}\p{Number}]+/gu)) {
      if (!isHan(match[0]) && marks.words.has(normalise(match[0]))) heat(match.index, match[0].length);
    }
    for (const [run, pairs] of marks.runs) (plain.includes(run) ? [run] : pairs).forEach(everywhere);
    if (!marks.runs.size) marks.letters.forEach(everywhere);
    const stretches = [];
    for (let at = 0; at < hot.length; at += 1) {
      if (!hot[at]) continue;
      const from = at;
      while (hot[at]) at += 1;
      stretches.push([from, at]);
    }
    return stretches;
  };

  const html = (text, stretches, from = 0, to = text.length) => {
    let made = "";
    let at = from;
    for (const [start, end] of stretches) {
      if (start < from || end > to) continue;
      made += `${escape(text.slice(at, start))}<mark>${escape(text.slice(start, end))}</mark>`;
      at = end;
    }
    return made + escape(text.slice(at, to));
  };

  // A text round its first mark, cut at a word where it is long.
  const excerpt = (text, stretches, language) => {
    const first = stretches[0]?.[0] ?? 0;
    let from = text.length > LONGEST[language] && first > LEAD[language] ? first - LEAD[language] : 0;
    let to = Math.min(text.length, from + LONGEST[language]);
    if (language === "en") {
      while (from > 0 && text[from - 1] !== " ") from -= 1;
      while (to < text.length && text[to] !== " ") to += 1;
    }
    return `${from ? "… " : ""}${html(text, stretches, from, to)}${to < text.length ? " …" : ""}`;
  };

  // How much of the query a text has: each marked piece once.
  const worth = (text, stretches) => {
    const pieces = new Set(stretches.map(([from, to]) => text.slice(from, to).toLowerCase()));
    return [...pieces].reduce((all, piece) => all + (isHan(piece) ? piece.length : 2), 0);
  };

  const shown = (passage, marks, language) => {
    const [kind, address, label, zh, en] = passage;
    const both = { zh: marked(zh, marks), en: marked(en, marks) };
    const values = { zh: worth(zh, both.zh), en: worth(en, both.en) };
    const other = language === "zh" ? "en" : "zh";
    const chosen = values[other] > values[language] ? other : language;
    const text = { zh, en }[chosen];
    return { kind, address, label, value: values[chosen], chosen, text, stretches: both[chosen] };
  };

  const titleHtml = (book, record, marks, language) => {
    const words = book.core.labels[language];
    const other = language === "zh" ? "en" : "zh";
    const part = (one) =>
      record[one] ? `<span lang="${LANG[one]}" class="cb-hit-${one === language ? "first" : "second"}">${html(record[one], marked(record[one], marks))}</span> ` : "";
    return `${span("number", record.number)}${part(language)}${part(other)}${span("kind", words[record.kind]).trim()}`;
  };

  const passageHtml = (book, passage, language) => {
    const words = book.core.labels[language];
    const label = passage.label ? `${passage.label}${passage.kind === "title" ? "" : ")"}` : "";
    const text = `<span lang="${LANG[passage.chosen]}">${excerpt(passage.text, passage.stretches, passage.chosen)}</span>`;
    return `${span("kind", words[passage.kind])}${span("number", label)}${text}`;
  };

  // One record as Material's dialog takes it: the page first, then the passages on it.
  const item = (book, hit, query, marks, language, score) => {
    const record = book.records[hit.doc];
    const letter = query.letter;
    const weight = (passage) =>
      (passage.value + (letter && passage.label === letter ? 100 : 0)) * (book.isOwn(passage.kind) ? 1 : 0.6);
    const found = (book.parts[hit.doc] ?? [])
      .map((passage) => shown(passage, marks, language))
      .filter((passage) => weight(passage) > 0)
      .sort((a, b) => weight(b) - weight(a));
    const published = record.published.filter(([number]) => query.numbers.includes(number));
    const why = published.map(([number, edition]) => book.core.labels[language].published.replace("{edition}", edition).replace("{number}", number));
    const made = { title: titleHtml(book, record, marks, language), terms: {}, score };
    const inline = found.find(({ address }) => !address);
    const first = inline ?? (book.parts[hit.doc] ?? []).filter(([, address]) => !address).map((one) => shown(one, marks, language))[0];
    const text = [why.map(escape).join(" "), first ? passageHtml(book, first, language) : ""].filter(Boolean).join(" ");
    const page = { ...made, location: record.address, text: text && `<p>${text}</p>` };
    const best = Math.max(0, ...found.map(weight));
    const sections = found
      .filter(({ address }) => address)
      .slice(0, 6)
      .map((passage, at) => ({
        ...made,
        location: passage.address.startsWith("/") ? passage.address.slice(1) : record.address + passage.address,
        title: passageHtml(book, passage, language),
        text: "",
        score: at < 2 && weight(passage) >= best / 2 ? score : score / 2,
      }));
    if (!sections.length) return [page];
    return [{ ...page, title: page.title + (why.length ? ` <span class="cb-hit-why">${escape(why.join(" "))}</span>` : "") }, ...sections];
  };

  // Names nearest to a query that finds nothing: what has a part of it, then what is spelt or numbered like it.
  const nearest = (book, query) => {
    const partial = rank(book, query, 0).map(({ doc }) => doc);
    const typed = query.rest.replaceAll(" ", "");
    const number = query.numbers[0] ?? "";
    const likeness = book.names.map((name) => {
      const record = book.records[name.doc];
      let like = 0;
      if (number && record.number) {
        const [a, b] = [number.split("."), record.number.split(".")];
        const same = a.findIndex((part, at) => part !== b[at]);
        like = (same < 0 ? a.length : same) / Math.max(a.length, b.length);
      }
      if (typed.length > 1 && isHan(typed)) {
        const letters = new Set(typed);
        like = Math.max(like, [...letters].filter((letter) => name.zh.includes(letter)).length / (letters.size + name.zh.length / 4));
      } else if (typed.length > 2) {
        for (const word of [...meaning(name.en.join(" ")), name.key, name.sound]) {
          const size = Math.max(word.length, typed.length);
          const far = edits(typed, word, Math.floor(size / 2));
          like = Math.max(like, far > size / 2 ? 0 : 1 - far / size);
        }
      }
      return { doc: name.doc, like };
    });
    const similar = likeness.filter(({ like }) => like >= 0.4).sort((a, b) => b.like - a.like || a.doc - b.doc);
    return [...new Set([...partial.slice(0, 3), ...similar.map(({ doc }) => doc)])].slice(0, 5);
  };

  // Everything the dialog needs: what was found, or else what is near.
  const answer = (book, typed, language, most = 50) => {
    const query = read(book, typed);
    const marks = marksOf(query);
    const hits = rank(book, query);
    const near = hits.length || !flat(typed) ? [] : nearest(book, query).map((doc) => ({ doc }));
    const all = (hits.length ? hits : near).slice(0, most);
    return { total: hits.length, docs: all.map(({ doc }) => doc), items: () => all.map((hit, at) => item(book, hit, query, marks, language, 1000 - at)), near: near.length > 0 };
  };

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, answer, marked, marksOf, runs };
})();
