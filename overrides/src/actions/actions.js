// The actions of a page, loaded when one is wanted.
import { openCode } from "./code_dialog.js";
import { embed } from "./embed.js";
import { present } from "./present.js";
import { printText } from "./printing.js";

/** @type {Record<string, () => void>} */
const ACTS = { code: openCode, print: printText, present, embed };

globalThis.clausebookAct = (name) => ACTS[name]?.();
