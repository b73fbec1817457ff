// The page's side: compares the pairs of texts that it is given.
import { readFileSync } from "node:fs";
import { differences } from "../../overrides/src/assess/changed_text.js";

const { rules, pairs } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(pairs.map((/** @type {[string, string]} */ [then, now]) => differences(rules, then, now))));
