// Runs a function's body with the modules of search and a site's index, on what stands on standard input, and writes what it
// returns to standard output, all as JSON.
//
//   node tests/search/run.mjs SITE BODY
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import * as answers from "../../overrides/src/search/answer.js";
import * as book from "../../overrides/src/search/book.js";
import { Lexicon } from "../../overrides/src/search/lexicon.js";
import { Library, receive } from "../../overrides/src/search/library.js";
import * as marks from "../../overrides/src/search/marks.js";
import { Places } from "../../overrides/src/search/places.js";
import * as query from "../../overrides/src/search/query.js";
import * as rank from "../../overrides/src/search/rank.js";
import { shared } from "../../overrides/src/search/shared.js";
import * as spelling from "../../overrides/src/search/spelling.js";
import * as stem from "../../overrides/src/search/stem.js";
import * as words from "../../overrides/src/search/words.js";

const [site, body] = process.argv.slice(2);
Object.assign(globalThis, { clausebookSearch: { receive, shared } });
/** @param {string[]} paths */
const load = (paths) => paths.forEach((path) => vm.runInThisContext(readFileSync(path, "utf8"), { filename: path }));
const library = new Library(`${site}/search/`, "zh", load);
await library.open();
const search = { ...answers, ...book, ...marks, ...query, ...rank, ...spelling, ...stem, ...words, Lexicon, Library, Places };
const run = new Function("search", "library", "given", "require", `return (async () => { ${body} })()`);
const made = await run(search, library, JSON.parse(readFileSync(0, "utf8")), createRequire(import.meta.url));
process.stdout.write(JSON.stringify(made) ?? "null");
