// Runs a module that imports those of the site and of npm: bundled for Node.js first, as the site's own are for browsers.
//
//   node tests/node/run.js MODULE < what it reads > what it writes
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const [module] = process.argv.slice(2);
if (!module) throw new Error("Which module? node tests/node/run.js MODULE");
const folder = mkdtempSync(path.join(tmpdir(), "clausebook-"));
const outfile = path.join(folder, "module.mjs");
try {
  buildSync({
    entryPoints: [module], outfile, bundle: true, platform: "node", format: "esm", logLevel: "warning",
    loader: { ".mustache": "text" }, nodePaths: [path.join(import.meta.dirname, "node_modules")],
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true });
}
