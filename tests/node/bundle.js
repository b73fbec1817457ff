// The bundles of overrides/src and overrides/css as the site serves them: one script and one stylesheet a kind of page,
// minified, in the syntax of the oldest browsers that package.json lists.
//
//   node tests/node/bundle.js FOLDER
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, buildSync } from "esbuild";
import { browserslistToTargets, bundle } from "lightningcss";
import { BROWSERS, OLDEST } from "./oldest.js";

const OVERRIDES = path.join(import.meta.dirname, "../../overrides");
const SYNTAX = ["chrome", "firefox", "safari"].map((name) => name + OLDEST[name]);
/** What packages use and these browsers lack, with what they have instead. */
const LACKING = { "Object.hasOwn": "Object.hasOwnProperty.call" };
const STYLES = ["page", "actions", "checklist", "map", "crosswalk", "cover", "mirror"];
/** Each script of the site by its name, with the module that it starts from. @type {Record<string, string>} */
const SCRIPTS = {
  head: "reading/head.js",
  cover: "reading/cover.js",
  find: "reading/find.js",
  moved: "reading/moved.js",
  hits: "reading/hits.js",
  reading: "reading/every_page.js",
  actions: "actions/actions.js",
  terms: "reading/terms.js",
  map: "reading/map.js",
  crosswalk: "reading/crosswalk.js",
  checklists: "assess/page/list_page.js",
  sheet: "assess/page/sheet_page.js",
  whole: "assess/page/whole_page.js",
  filling: "assess/page/filling_page.js",
  workbook: "assess/workbook_bundle.js",
  packing: "assess/packing_bundle.js",
  word: "assess/word_bundle.js",
  book: "assess/book_bundle.js",
  reporting: "assess/reporting_bundle.js",
  preview: "preview/follow.js",
  search: "search/search.js",
  assistant: "search/assistant.js",
  reviewer: "review/thread.js",
  mirror: "review/page/mirror.js",
  keeping: "review/page/keeping.js",
  keep: "offline/keep.js",
  forget: "offline/forget.js",
};

/** What tells people that their browser is too old for the others. @type {Record<string, string>} */
const OLD = { old: "assess/old.js" };

const SETTINGS = /** @satisfies {import("esbuild").BuildOptions} */ ({
  bundle: true,
  nodePaths: [path.join(import.meta.dirname, "node_modules")],
  define: LACKING,
  minify: true,
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  loader: { ".mustache": "text" },
  logLevel: "warning",
  logOverride: { "unsupported-regexp": "error" },
});

/** @param {Record<string, string>} scripts @param {string[]} syntax @param {string} folder */
const writeScripts = (scripts, syntax, folder) => {
  buildSync({
    ...SETTINGS,
    entryPoints: Object.fromEntries(Object.entries(scripts).map(([name, module]) => [name, path.join(OVERRIDES, "src", module)])),
    outdir: folder,
    target: syntax,
  });
};

/** Search's script that is loaded later, and the modules that are its own; it takes the others from search.js. */
const LATER = path.join(OVERRIDES, "src/search/wide.js");
const OWN = ["asked", "by_meaning", "cut", "meaning", "nearest", "neighbours", "partly", "situations", "sorted", "wordings"];

/** @param {string} folder */
const writeLater = (folder) =>
  build({
    ...SETTINGS,
    entryPoints: [LATER],
    outdir: folder,
    target: SYNTAX,
    plugins: [
      {
        name: "shared",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^\.\// }, ({ path: module }) => {
            const { name } = path.parse(module);
            return OWN.includes(name) ? undefined : { path: "shared", namespace: "shared" };
          });
          onLoad({ filter: /./, namespace: "shared" }, () => ({ contents: "module.exports = globalThis.clausebookSearch.shared" }));
        },
      },
    ],
  });

/** @param {string} folder */
const writeStyles = (folder) => {
  for (const name of STYLES) {
    const { code } = bundle({ filename: path.join(OVERRIDES, "css", `${name}.css`), minify: true, targets: browserslistToTargets(BROWSERS) });
    writeFileSync(path.join(folder, `${name}.css`), code);
  }
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Where to? node tests/node/bundle.js FOLDER");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeScripts(SCRIPTS, SYNTAX, path.resolve(folder));
writeScripts(OLD, ["es5"], path.resolve(folder));
await writeLater(path.resolve(folder));
writeStyles(path.resolve(folder));
