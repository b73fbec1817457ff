// What bundles must not use: built-ins that the oldest browsers lack, by MDN's data. The syntax that a bundle is written in
// says nothing of them, and what comes from npm is not held to the types of our own sources. `make lint` checks it.
import bcd from "@mdn/browser-compat-data" with { type: "json" };
import { OLDEST } from "./oldest.js";

/** @typedef {import("@mdn/browser-compat-data").Identifier} Identifier */
/** @typedef {import("@mdn/browser-compat-data").BrowserName} BrowserName */

/** Where MDN calls a browser otherwise. @type {Record<string, string>} */
const BY_MDN = { ios_saf: "safari_ios" };
/** Used only where it is there. */
const ASKED_FOR = ["CSS.highlights", "Error.captureStackTrace", "Highlight", "captureStackTrace"];
/** Names of our own and of packages that younger built-ins have too. */
const OURS = ["adopt", "fileName", "take"];

/** Whether one of the oldest browsers lacks it. @param {Identifier} one */
const isLacking = ({ __compat: compat }) =>
  Object.entries(OLDEST).some(([name, version]) => {
    const told = compat?.support[/** @type {BrowserName} */ (BY_MDN[name] ?? name)] ?? [];
    return ![told].flat().some(({ version_added: since, flags, prefix }) => {
      return !flags && !prefix && Number.parseFloat(String(since).replace("≤", "")) <= Number(version);
    });
  });

/** @param {Identifier} group @returns {[string, Identifier][]} what MDN has data of in it */
const known = (group) => /** @type {[string, Identifier][]} */ (Object.entries(group)).filter(([name, one]) => name !== "__compat" && one.__compat);

/** @param {[string, Identifier][]} ones @param {boolean} lacking @returns {string[]} the names of those that are lacking, or of the others */
const names = (ones, lacking) => ones.flatMap(([name, one]) => (isLacking(one) === lacking ? [name] : []));

const builtins = known(/** @type {Identifier} */ (bcd.javascript["builtins"]));
const interfaces = [...builtins, ...known(/** @type {Identifier} */ (bcd.api))];
const globals = names(interfaces, true).filter((name) => !ASKED_FOR.includes(name));
const named = interfaces.flatMap(([object, one]) => names(known(one), true).map((name) => ({ object, property: name.replace(/_static$/, "") })))
  .filter(({ object, property }) => !ASKED_FOR.includes(`${object}.${property}`));
const usual = new Set(interfaces.flatMap(([, one]) => names(known(one), false).map((name) => name.replace(/_(static|event)$/, ""))));
/** Members of JavaScript's own objects by their name alone: a script does not say what it has. */
const members = new Set(builtins.flatMap(([, one]) => names(known(one), true)));
for (const name of [...usual, ...ASKED_FOR, ...OURS]) members.delete(name);

export default [
  {
    linterOptions: { noInlineConfig: true },
    rules: {
      "no-restricted-globals": ["error", ...globals],
      "no-restricted-properties": ["error", ...named, ...Array.from(members, (property) => ({ property }))],
    },
  },
];
