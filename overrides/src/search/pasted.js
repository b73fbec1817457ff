// What is pasted for a question: an address of the site, an id with marks around it.
import { decoded } from "../reading/address.js";

export const ROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
export const HOST = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i;
export const TREE = /^(?:.*\/)?(?:zh|en|c)\//i;
export const FOLDER = /^(?:(?:terms|references|checklists|downloads)\/)+/i;
const INDEX = /index\.(?:html?|md)/i;
const ID = /#(.*[-\d].*)$/;

/**
 * What an address of a site such as this one names: its host, its folders and its file have words that nobody asks for. Any other
 * text as it is.
 * @param {string} typed
 */
export const unaddressed = (typed) => {
  if (!HOST.test(typed.trim())) return typed;
  const path = decoded(decoded(typed)).trim().replace(HOST, "");
  const [place, asked = ""] = [ID.exec(path)?.[1], /\?([^#]*)/.exec(path)?.[1]];
  const page = path.replace(/[?#].*$/, "");
  if (!TREE.test(page)) return typed;
  const { set = "", q = "" } = Object.fromEntries(new URLSearchParams(asked));
  return place ?? `${page.replace(TREE, "").replace(FOLDER, "").replace(INDEX, "")} ${set} ${q}`;
};
