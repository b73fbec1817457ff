// The answer to a query as the dialog shows it: the best records, each with the passages that match, marked.
(() => {
  const { edits, flat, isHan, rank, read } = globalThis.clausebookSearch;
  const LANG = { zh: "zh-Hans", en: "en" };
  const LONGEST = { zh: 90, en: 200 };
  const LEAD = { zh: 24, en: 60 };

  const escape = (text) => text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);
  const span = (name, text) => (text ? `<span class="cb-hit-${name}">${escape(text)}</span> ` : "");

  // What is marked: whole Latin words; and of Chinese what was typed, or else its synonyms, or else pieces of two and more
  // characters.
  const marksOf = (query) => {
    const latin = new Set();
    const [typed, synonyms, pieces, letters] = [new Set(), new Set(), new Set(), new Set()];
    for (const { alternatives } of query.readings.flatMap(({ groups }) => groups)) {
      for (const { atoms, synonym } of alternatives) {
        for (const { type, candidates, run, pairs } of atoms) {
          if (type === "word") for (const { word, weight } of candidates) if (weight >= 0.3) latin.add(word);
          if (type === "han" && run.length === 1) letters.add(run);
          if (type === "han" && run.length > 1) (synonym ? synonyms : typed).add(run);
          if (type === "han" && run.length > 1 && !synonym) for (const [pair] of pairs) pieces.add(pair);
        }
      }
    }
    const overlapping = (words) => new RegExp(`(?=(${[...words].sort((a, b) => b.length - a.length).join("|")}))`, "g");
    const tiers = typed.size || synonyms.size ? [typed, synonyms, pieces] : [letters];
    return {
      latin: latin.size ? new RegExp(`(?<![a-z0-9])(${[...latin].join("|")})(?![a-z0-9])`, "g") : null,
      han: tiers.map((words) => (words.size ? overlapping(words) : null)),
    };
  };

  // The stretches of a text to mark: [from, to] without overlaps, in order; what was typed makes them `worth` more.
  const marked = (text, marks) => {
    const found = [];
    const mark = (expression) => {
      for (const match of lower.matchAll(expression)) found.push([match.index, match.index + match[1].length]);
      return found.length > 0;
    };
    const lower = text.toLowerCase();
    const tier = marks.han.findIndex((expression) => expression && mark(expression));
    if (marks.latin) mark(marks.latin);
    const stretches = [];
    for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
      const last = stretches.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else stretches.push([from, to]);
    }
    stretches.worth = [3, 2, 1][tier] ?? 1;
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
    return stretches.worth * [...pieces].reduce((all, piece) => all + (isHan(piece) ? piece.length : 2), 0);
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
    const title = `${span("number", record.number)}${part(language)}${part(other)}`;
    return `<span class="cb-hit-title">${title}</span>${span("kind", words[record.kind]).trim()}`;
  };

  const headHtml = (book, { kind, label }, language) => {
    const number = label && `${label}${kind === "title" ? "" : ")"}`;
    return `${span("kind", book.core.labels[language][kind])}${span("number", number)}`.trim();
  };
  const textHtml = ({ text, stretches, chosen }) => `<p lang="${LANG[chosen]}">${excerpt(text, stretches, chosen)}</p>`;

  // One record as Material's dialog takes it: the page first, then the passages on it.
  const item = (book, doc, query, marks, language, score, most) => {
    const record = book.records[doc];
    const letter = query.letter;
    const weight = (passage) =>
      (passage.value + (letter && passage.label === letter ? 100 : 0)) * (book.isOwn(passage.kind) ? 1 : 0.6);
    // Two editions of a document may give a clause the same title.
    const all = (book.parts[doc] ?? []).map((passage) => shown(passage, marks, language));
    const seen = new Set();
    const isNew = ({ kind, label, text }) => seen.size < seen.add([kind, label, text].join()).size;
    const found = all
      .filter((passage) => weight(passage) > 0 && isNew(passage))
      .sort((a, b) => weight(b) - weight(a));
    const { published } = book.core.labels[language];
    const why = record.published
      .filter(([number]) => query.numbers.includes(number))
      .map(([number, edition]) => published.replace("{edition}", edition).replace("{number}", number));
    const title = titleHtml(book, record, marks, language) + span("why", why.join(" "));
    const sections = found.filter(({ address }) => address).slice(0, most);
    const best = Math.max(0, ...found.map(weight));
    const passages = sections.map((passage, at) => ({
      location: passage.address.startsWith("/") ? passage.address.slice(1) : record.address + passage.address,
      title: headHtml(book, passage, language),
      text: textHtml(passage),
      terms: {},
      score: at < 2 && weight(passage) >= best / 2 ? score : score / 2,
    }));
    // Without a passage to lead to, the text begins: with what matches, or else as the page does.
    const first = found[0] ?? all[0];
    const text = sections.length || !first ? "" : textHtml(first);
    return [{ location: record.address, title, text, terms: {}, score }, ...passages];
  };

  // How alike two words are, from 0 to 1, and 0 below a half.
  const alike = (a, b) => {
    const size = Math.max(a.length, b.length);
    const far = edits(a, b, Math.floor(size / 2));
    return far > size / 2 ? 0 : 1 - far / size;
  };

  // Records nearest to a query that finds nothing: what has a part of it, then what is spelt or numbered like it.
  const nearest = (book, query) => {
    const found = new Map();
    const add = (doc, like) => like >= 0.35 && found.set(doc, Math.max(found.get(doc) ?? 0, like));
    const typed = query.rest.replaceAll(" ", "");
    const wanted = query.numbers[0]?.split(".");
    if (wanted) {
      for (const [number, docs] of book.byNumber) {
        const parts = number.split(".");
        const same = wanted.findIndex((part, at) => part !== parts[at]);
        add(docs[0], (same < 0 ? wanted.length : same) / Math.max(wanted.length, parts.length));
      }
    } else if (isHan(typed)) {
      const letters = [...new Set(typed)].map((letter) => new Set(book.lexicons.names.find(letter).texts));
      for (const at of new Set(letters.flatMap((names) => [...names]))) {
        const { doc, zh } = book.names[at];
        add(doc, letters.filter((names) => names.has(at)).length / (letters.length + zh.length / 4));
      }
    } else if (typed.length > 2) {
      for (const word of book.lexicons.names.written.keys()) {
        const like = isHan(word) || word.length < 3 ? 0 : alike(typed, word);
        if (like >= 0.5) for (const at of book.lexicons.names.find(word).texts.slice(0, 5)) add(book.names[at].doc, like);
      }
      for (const name of book.names) {
        if (name.key[0] === typed[0]) add(name.doc, alike(typed, name.key));
        if (name.sound[0] === typed[0]) add(name.doc, alike(typed, name.sound));
      }
    }
    const partial = rank(book, query, { most: 3, least: 0 }).docs;
    const similar = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return [...new Set([...partial, ...similar.map(([doc]) => doc)])].slice(0, 5);
  };

  // Everything the dialog needs: what was found, or else what is near.
  const answer = (book, typed, language, most = 30) => {
    const query = read(book, typed);
    const marks = marksOf(query);
    const { total, docs } = rank(book, query, { most });
    const near = total || !flat(typed) ? [] : nearest(book, query);
    const all = total ? docs : near;
    const items = (some, passages = 6) => all.slice(0, some).map((doc, at) => item(book, doc, query, marks, language, 1000 - at, passages));
    return { total, docs: all, near: near.length > 0, items };
  };

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, answer };
})();
