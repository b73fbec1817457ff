// A filled workbook to the text of an assessment file. It is found by its hidden sheet, row and column, as
// `clausebook import assessment` finds it; the browser itself unpacks it. What it says is then checked like any file.
(() => {
  const { kit } = globalThis.clausebook;
  const { model, format, Refused } = kit;
  const { data } = model;
  const LARGEST = 200_000_000;
  const ANSWERS = ["finding", "grade", "interviewed", "records", "observed", "reason", "opportunity", "strength"];
  const VISIT = ["name", "organization", "site", "assessor", "accompanied", "first_day", "last_day"];

  const unpacked = async (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
    if (end < 0) throw new Refused("is_broken", "ZIP");
    const files = new Map();
    let at = view.getUint32(end + 16, true);
    for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
      const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]));
      files.set(name, { method: view.getUint16(at + 10, true), size: view.getUint32(at + 20, true), from: view.getUint32(at + 42, true) });
      at += 46 + lengths[0] + lengths[1] + lengths[2];
    }
    let total = 0;
    return async (name) => {
      const file = files.get(name);
      if (!file) return null;
      const start = file.from + 30 + view.getUint16(file.from + 26, true) + view.getUint16(file.from + 28, true);
      const packed = new Blob([bytes.subarray(start, start + file.size)]).stream();
      const reader = (file.method === 8 ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed).getReader();
      const chunks = [];
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        total += part.value.length;
        if (total > LARGEST) throw new Refused("is_huge");
        chunks.push(part.value);
      }
      const page = new DOMParser().parseFromString(await new Blob(chunks).text(), "application/xml");
      if (page.getElementsByTagName("parsererror").length) throw new Refused("is_broken", name);
      return page;
    };
  };
  const all = (node, name) => [...node.getElementsByTagNameNS("*", name)];
  const text = (node) => all(node, "t").filter((t) => t.parentNode.localName !== "rPh").map((t) => t.textContent).join("").replaceAll("_x000D_", "");
  const column = (name) => [...name.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

  // Sheets by name, each a list of rows, each a sparse list of what a person reads in the cells.
  const sheetsOf = async (open) => {
    const book = await open("xl/workbook.xml");
    const links = await open("xl/_rels/workbook.xml.rels");
    if (!book || !links) throw new Refused("is_foreign");
    const strings = all((await open("xl/sharedStrings.xml")) ?? new Document(), "si").map(text);
    const targets = new Map(all(links, "Relationship").map((link) => [link.getAttribute("Id"), link.getAttribute("Target")]));
    const read = (cell) => {
      const formula = all(cell, "f")[0]?.textContent;
      if (formula) return `=${formula}`;
      const value = all(cell, "v")[0]?.textContent ?? "";
      const type = cell.getAttribute("t");
      return type === "s" ? strings[Number(value)] ?? "" : type === "inlineStr" ? text(cell) : type === "b" ? (value === "1" ? "TRUE" : "FALSE") : value.replaceAll("_x000D_", "");
    };
    const made = new Map();
    for (const sheet of all(book, "sheet")) {
      const id = [...sheet.attributes].find((one) => one.localName === "id")?.value;
      const page = await open((targets.get(id) ?? "").replace(/^\/?(xl\/)?/, "xl/"));
      const rows = page ? all(page, "row").map((row) => all(row, "c").reduce((cells, cell, n) => { cells[cell.hasAttribute("r") ? column(cell.getAttribute("r")) : n] = read(cell); return cells; }, [])) : [];
      made.set(sheet.getAttribute("name"), rows);
    }
    return made;
  };

  const plain = (words) => words.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ").toLowerCase();
  const spellings = (pairs) => new Map(pairs.flatMap(([id, { zh, en }, name = id]) => [zh, en, `${zh} ${en}`, name].map((one) => [plain(one ?? ""), id])));
  const both = (key) => ({ zh: kit.word(key, "zh"), en: kit.word(key, "en") });
  const findings = spellings([[null, both("not_reviewed"), "not-reviewed"], [null, { zh: "", en: "" }, ""], ...data.findings.map(({ id, label }) => [id, label])]);
  const grades = spellings([[null, { zh: "", en: "" }, ""], ...["major", "minor", "observation"].map((id) => [id, both(`grades.${id}`)])]);
  const named = (names, id, words) => {
    if (!names.has(plain(words))) throw new Refused("is_finding", id, words);
    return names.get(plain(words));
  };
  const day = (words) => {
    if (/^\d+(\.\d+)?$/.test(words)) return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(words)) * 86400000).toISOString().slice(0, 10);
    const [year, ...rest] = words.trim().split(/[-/.]/);
    return [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  };

  const itemsOf = (rows, edition, now, items) => {
    const head = rows.slice(0, 20).findIndex((row) => row.includes("item") && row.includes("finding"));
    if (head < 0) return;
    const at = Object.fromEntries([...ANSWERS, "item"].map((key) => [key, rows[head].indexOf(key)]));
    const gone = Object.keys(at).find((key) => at[key] < 0);
    if (gone) throw new Refused("is_missing", gone);
    const number = rows[head].indexOf("id");
    for (const row of rows.slice(head + 1)) {
      const typed = Object.fromEntries(ANSWERS.map((key) => [key, kit.clean(row[at[key]] ?? "").replace(/^\n+|\n+$/g, "")]));
      const found = /^([0-9A-Za-z][0-9A-Za-z._-]*)\|([0-9a-f]{8})\|(.+)$/.exec((row[at.item] ?? "").trim());
      if (!found) {
        const words = ANSWERS.map((key) => typed[key].trim()).find(Boolean);
        if (words) throw new Refused("is_row", words.slice(0, 40));
        continue;
      }
      const [, id, fingerprint, made] = found;
      if (Object.hasOwn(items, id)) throw new Refused("is_twice", id);
      if (made !== edition) throw new Refused("is_edition", made, data.standard.number);
      const shown = (row[number] ?? "").trim();
      if (number >= 0 && shown !== id) throw new Refused("is_sorted", shown, id);
      const { finding, grade, interviewed, records, observed, ...rest } = typed;
      const answer = { fingerprint, provision: null, finding: named(findings, id, finding), grade: named(grades, id, grade), evidence: { interviewed, records, observed }, ...rest, changed: "" };
      if (model.hasContent(answer)) answer.changed = now;
      if (model.hasContent(answer) && data.items[id]?.fingerprint === fingerprint) answer.provision = data.items[id].text;
      items[id] = answer;
    }
  };

  kit.workbook = async (bytes) => {
    let sheets;
    try {
      sheets = await sheetsOf(await unpacked(bytes));
    } catch (error) {
      throw error instanceof Refused ? error : new Refused("is_broken", "XLSX");
    }
    const about = Object.fromEntries((sheets.get("clausebook") ?? []).map(([key, value]) => [key ?? "", value ?? ""]));
    if (about.format !== "clausebook-assessment") throw new Refused("is_foreign");
    if (about.version !== "1") throw new Refused("is_version");
    if (about.edition !== data.standard.edition) throw new Refused("is_edition", about.number || about.edition, data.standard.number);
    const now = new Date().toISOString();
    const made = { visit: {}, items: {}, scores: {} };
    for (const [name, rows] of sheets) {
      if (name === "clausebook") continue;
      for (const row of rows.slice(0, 60)) {
        const [key, , words = ""] = row;
        if (VISIT.includes(key) && !(key in made.visit)) made.visit[key] = key.endsWith("_day") ? day(words) : kit.clean(words).split(/\s+/).join(" ").trim();
      }
      itemsOf(rows, about.edition, now, made.items);
      for (const row of rows) {
        const [head, clause, dimension] = (row[4] ?? "").split("|");
        const words = (row[3] ?? "").replace("%", "").trim();
        if (head === "score" && words) (made.scores[clause] ??= {})[dimension] = Number(words);
      }
    }
    if (!Object.keys(made.items).length) throw new Refused("is_foreign");
    const digest = globalThis.crypto.subtle ? [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((n) => n.toString(16).padStart(2, "0")).join("").slice(0, 12) : "";
    const standard = { ...format.standard(), id: about.standard, edition: about.edition, number: about.number ?? "", revised: about.revised ?? "" };
    return JSON.stringify({ ...format.empty((about.scope ?? "").split(/\s+/).filter(Boolean), made.visit), standard, id: digest ? `xlsx-${digest}` : format.newId(), items: made.items, scores: made.scores });
  };
})();
