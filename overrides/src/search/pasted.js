// What is pasted for a question: an address of the site, an id with marks around it.
export const ROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
export const HOST = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i;
export const TREE = /^(?:.*\/)?(?:zh|en|c)\//i;
export const FOLDER = /^(?:(?:terms|references|checklists|downloads)\/)+/i;
const WAY = /^\W*\w+:\/\/[^?#]*\/(?:zh|en|c)\/(?:[a-z]+\/(?=.))*([^?#]*?)(?:index.html)?(?:\?(?:(?:set|q)=([^&#]*))?[^#]*)?(?:#([\w.-]*[-\d][\w.-]*)|#.*)?\W*$/;

/**
 * What an address of a site such as this one names: its host, its folders and its file have words that nobody asks for. Any other
 * text as it is.
 * @param {string} typed
 */
export const unaddressed = (typed) => {
  const [, page, asked, place] = WAY.exec(typed) ?? [];
  return place || asked || page || typed;
};
