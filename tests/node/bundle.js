// The bundles of overrides/src and overrides/css as the site serves them: one script and one stylesheet a kind of page,
// minified, in the syntax of the oldest browsers that package.json lists.
//
//   node tests/node/bundle.js FOLDER
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const OVERRIDES = path.join(import.meta.dirname, "../../overrides");
const SYNTAX = ["chrome92", "firefox128", "safari15.4"];
/** Each script of the site by its name, with the module that it starts from. @type {Record<string, string>} */
const SCRIPTS = {
  cover: "reading/cover.js",
  map: "reading/map.js",
  preview: "preview/follow.js",
  keep: "offline/keep.js",
  forget: "offline/forget.js",
};

/** @param {string} folder */
const writeScripts = (folder) => {
  buildSync({
    entryPoints: Object.fromEntries(Object.entries(SCRIPTS).map(([name, module]) => [name, path.join(OVERRIDES, "src", module)])),
    outdir: folder,
    bundle: true,
    nodePaths: [path.join(import.meta.dirname, "node_modules")],
    minify: true,
    format: "iife",
    charset: "utf8",
    legalComments: "none",
    target: SYNTAX,
    logLevel: "warning",
    logOverride: { "unsupported-regexp": "error" },
  });
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Where to? node tests/node/bundle.js FOLDER");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeScripts(path.resolve(folder));
