// What a file is by its first bytes: `generator/assess/kinds.py` knows the same.
import { Refusal } from "./messages.js";

/** Refuses a file that is plainly something else, by what it is. @param {import("./types.js").Rules} rules @param {Uint8Array} bytes */
export const refuseOther = (rules, bytes) => {
  const begins = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const kind = Object.entries(rules.beginnings).find(([start]) => begins.startsWith(start));
  if (kind) throw new Refusal("other-file", [`files.${kind[1]}`]);
};
