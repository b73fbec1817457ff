// What reads PDFs in the browser, as one script that is taken as it is: pdf.js with its worker, and the tables by which it reads
// Chinese fonts that are not in the file. It is made again when its version changes.
//
//   node tests/node/pdf.js PACKAGE FILE
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { OLDEST } from "./oldest.js";

/** Encodings of Chinese fonts, simplified and traditional, with the tables to Unicode. */
const TABLES = [
  "Adobe-GB1-UCS2", "GB-EUC-H", "GB-EUC-V", "GBpc-EUC-H", "GBpc-EUC-V", "GBK-EUC-H", "GBK-EUC-V", "GBKp-EUC-H", "GBKp-EUC-V", "GBK2K-H", "GBK2K-V",
  "UniGB-UCS2-H", "UniGB-UCS2-V", "UniGB-UTF16-H", "UniGB-UTF16-V", "Adobe-CNS1-UCS2", "B5pc-H", "B5pc-V", "ETen-B5-H", "ETen-B5-V",
  "UniCNS-UCS2-H", "UniCNS-UCS2-V", "UniCNS-UTF16-H", "UniCNS-UTF16-V",
];

const [folder, file] = process.argv.slice(2);
if (!folder || !file) throw new Error("Of which package, and where to? node tests/node/pdf.js PACKAGE FILE");
const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
const tables = Object.fromEntries(TABLES.map((name) => [name, readFileSync(path.join(folder, `cmaps/${name}.bcmap`)).toString("base64")]));
const source = `
import * as worker from "./legacy/build/pdf.worker.mjs";
import { getDocument } from "./legacy/build/pdf.mjs";
globalThis.pdfjsWorker = worker;
globalThis.clausebookPdf = { getDocument, tables: ${JSON.stringify(tables)} };
`;
const { outputFiles: [made] } = buildSync({
  stdin: { contents: source, resolveDir: path.resolve(folder), sourcefile: "entry.js" },
  bundle: true,
  minify: true,
  format: "iife",
  legalComments: "none",
  define: { "import.meta.url": '""' },
  target: ["chrome", "firefox", "safari"].map((name) => name + OLDEST[name]),
  write: false,
});
const licences = ["LICENSE", "cmaps/LICENSE"].map((name) => readFileSync(path.join(folder, name), "utf8").replace(/%%Copyright: ?/g, "").trim());
const head = `/*! pdf.js ${version} of Mozilla (${license}), and tables of Adobe.\n\n${licences.join("\n\n").replace(/\*\//g, "* /")}\n*/\n`;
writeFileSync(file, head + made.text);
