// What is pasted for a question: an address of the site, an id with marks around it.
import { decoded } from "../reading/address.js";

export const ROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
export const HOST = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i;
export const TREE = /^(?:.*\/)?(?:zh|en|c)\//i;
export const FOLDER = /^(?:(?:terms|references|checklists|downloads)\/)+/i;
const PAGE = /^\w+:\/\/.*\/(?:zh|en|c)\/(.*)$/;
const AROUND = /^(?:[a-z]+\/(?=.))+|index\.html$/g;

/**
 * What an address of a site such as this one names: its host, its folders and its file have words that nobody asks for. Any other
 * text as it is.
 * @param {string} typed
 */
export const unaddressed = (typed) => {
  const [address = "", place = ""] = decoded(typed).trim().split("#");
  const [path = "", asked = ""] = address.split("?");
  const page = PAGE.exec(path)?.[1];
  if (page === undefined) return typed;
  if (/^[\w.-]*$/.test(place) && /[-\d]/.test(place)) return place;
  return /(?:^|&)(?:set|q)=([^&]+)/.exec(asked)?.[1] ?? (page.replace(AROUND, "") || typed);
};
