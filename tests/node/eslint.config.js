// How the JavaScript of the site and of its tests is written; `make lint` checks it.
import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import globals from "globals";
import { BROWSERS } from "./oldest.js";

const LOOKBEHIND = "Safari before 16.4 refuses a whole script for one expression that looks behind";
const SITE = ["overrides/src/**/*.js"];

export default [
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      complexity: ["error", 15],
      eqeqeq: "error",
      "max-len": ["error", { code: 160 }],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", 60],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["tests/**/*.js", "tests/**/*.mjs"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: SITE, ...compat.configs["flat/recommended"] },
  {
    files: SITE,
    languageOptions: { globals: globals.browser },
    settings: { targets: BROWSERS },
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: String.raw`Literal[regex.pattern=/\(\?<[=!]/]`, message: LOOKBEHIND },
        { selector: String.raw`TemplateElement[value.raw=/\(\?<[=!]/]`, message: LOOKBEHIND },
        { selector: String.raw`Literal[value=/\(\?<[=!]/]`, message: LOOKBEHIND },
      ],
    },
  },
  { files: ["overrides/src/offline/*.js"], languageOptions: { globals: globals.serviceworker } },
];
