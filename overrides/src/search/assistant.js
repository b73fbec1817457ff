// Search where there is no page: `clausebook mcp` runs it in V8 (generator/assistant/engine.py), whose host reads the files.
import { Library, receive } from "./library.js";
import { Places } from "./places.js";
import { shared } from "./shared.js";

/** @import { Language } from "./types.js" */
const MOST = 5; // places that are proposed for what was typed
const FOLDER = "search/";

const host = /** @type {{ clausebookRead: (path: string) => unknown }} */ (/** @type {unknown} */ (globalThis));
/** @type {Map<Language, Promise<Library>>} */
const libraries = new Map();

/** @param {Language} language */
const opened = async (language) => {
  const library = new Library(FOLDER, language, (paths) => paths.forEach((path) => host.clausebookRead(path.replace(`${FOLDER}../`, ""))));
  await library.open();
  return library;
};

/** @param {Language} language */
const libraryOf = (language) => {
  const library = libraries.get(language) ?? opened(language);
  libraries.set(language, library);
  return library;
};

/**
 * What a query finds, as JSON: an answer of the search list.
 * @param {string} typed
 * @param {Language} language
 */
const search = async (typed, language) => JSON.stringify(await (await libraryOf(language)).ask(typed));

/**
 * The places that are meant by an address, a number, an id or a name in any spelling, as JSON.
 * @param {string} typed
 * @param {Language} language
 */
const places = async (typed, language) => {
  const library = await libraryOf(language);
  const table = new Places(library.book, await library.table());
  return JSON.stringify(await table.among(typed, MOST, (text) => library.ask(text, { show: false })));
};

Object.assign(globalThis, { clausebookSearch: { receive, shared }, clausebookAssistant: { search, places } });
