// QR codes of texts: `node code.mjs '["text", …]'` writes a list of codes, each a list of rows of 0 and 1, or null.
import { code } from "../../overrides/src/actions/code.js";

const texts = JSON.parse(process.argv[2] ?? "[]");
console.log(JSON.stringify(texts.map((/** @type {string} */ text) => code(text)?.map((row) => row.map(Number)) ?? null)));
