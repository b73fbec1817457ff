// How well a built site's search answers queries: the site's own index, with the very files that a browser runs.
//
//   node tests/search/evaluate.mjs SITE QUERIES.json [--json OUT.json] [--tree zh] [--without PART]
//
// What a part is worth is seen without it: synonyms, near (words near in meaning), form (families), situations, idle (words
// that say nothing), asks (words that ask for a kind of answer), meaning (all that is loaded when letters do not find enough).
//
// Queries are [{"class", "q", "expect": [number of a clause or term, "ref-" and a document's digits, …]}]; with nothing
// expected, nothing may be found, or only what is told to be partial. S@1: the first result is expected. R@5: share of the expected among the first five.
// MRR: mean of 1 / place of the first that is expected.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import vm from "node:vm";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" }, tree: { type: "string", default: "zh" }, dump: { type: "string" }, without: { type: "string" },
  },
});
const [site, queriesFile] = positionals.map((path) => resolve(path));

const run = (path) => vm.runInThisContext(readFileSync(path, "utf8"), { filename: path });
run(join(site, "search/search.js"));
const library = new globalThis.clausebookSearch.Library(join(site, "search/"), values.tree, (paths) => paths.forEach(run));
await library.open();

const without = {
  synonyms: ({ synonyms }) => [synonyms.han, synonyms.latin].forEach((words) => words.clear()),
  near: ({ neighbours }) => neighbours.targets.forEach((_, group) => group < neighbours.near && neighbours.targets.delete(group)),
  form: ({ neighbours }) => neighbours.targets.forEach((_, group) => group >= neighbours.near && neighbours.targets.delete(group)),
  situations: ({ neighbours }) => (neighbours.situations.leads = neighbours.situations.leads.map(() => [])),
  wordings: ({ neighbours }) => (neighbours.wordings.find = () => new Map()),
  idle: ({ neighbours }) => neighbours.idle.clear(),
  asks: ({ neighbours }) => neighbours.asks.clear(),
  meaning: (book) => {
    delete book.wide;
    delete book.neighbours;
  },
};
if (values.without) {
  await library.ask("xyzzyq", { show: false }); // loads what is left out then
  without[values.without](library.book);
}

const queries = JSON.parse(readFileSync(queriesFile, "utf8"));
const asked = [];
for (const { class: kind, q, expect } of queries) {
  const { ids, some } = await library.ask(q, { show: false });
  const found = [...new Set(ids)];
  const place = found.findIndex((id) => expect.includes(id));
  const none = expect.length === 0;
  asked.push({
    class: kind,
    q,
    expect,
    found: found.slice(0, 10),
    "s@1": none ? Number(found.length === 0 || some) : Number(place === 0),
    r5: none ? Number(found.length === 0 || some) : expect.filter((id) => found.slice(0, 5).includes(id)).length / expect.length,
    mrr: none ? Number(found.length === 0 || some) : place < 0 ? 0 : 1 / (place + 1),
  });
}

const mean = (rows, key) => Math.round((rows.reduce((all, row) => all + row[key], 0) / (rows.length || 1)) * 1e4) / 1e4;
const summary = (rows) => ({ n: rows.length, "s@1": mean(rows, "s@1"), "r@5": mean(rows, "r5"), mrr: mean(rows, "mrr") });
const kinds = [...new Set(asked.map((row) => row.class))];
const classes = Object.fromEntries(kinds.map((kind) => [kind, summary(asked.filter((row) => row.class === kind))]));
const misses = asked
  .filter((row) => row["s@1"] < 1 || row.r5 < 1)
  .map(({ class: kind, q, expect, found, r5, ...scores }) => {
    const row = { class: kind, q, expect, found: found.slice(0, 5) };
    return { ...row, "s@1": scores["s@1"], "r@5": Math.round(r5 * 1e4) / 1e4 };
  });
const report = { total: summary(asked), classes, misses };

const line = (name, { n, ...scores }) => {
  const figures = Object.values(scores).map((score) => score.toFixed(3));
  return `${name.padEnd(12)} ${String(n).padStart(4)}  ${figures.join("  ")}`;
};
console.log(`${"class".padEnd(12)} ${"n".padStart(4)}  ${"S@1".padEnd(5)}  ${"R@5".padEnd(5)}  MRR`);
for (const [kind, scores] of Object.entries(classes)) console.log(line(kind, scores));
console.log(line("total", report.total));
for (const { class: kind, q, expect, found } of misses) {
  console.log(`  ${kind}: ${q} → ${found.join(" ") || "nothing"}; expected ${expect.join(" ") || "nothing"}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);
if (values.dump) writeFileSync(values.dump, `${JSON.stringify(asked.map(({ q, found }) => ({ q, found })), null, 1)}\n`);
