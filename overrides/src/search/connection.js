// The page's way to the query module: a thread of its own, or the page itself where none may be started. Code and index come
// when the reader first wants to search.

import { script } from "./script.js";

/** @import { Answer, Ask, Language } from "./types.js" */
/** @typedef {{ answered: (answer: Answer) => void, refused: (error: Error) => void }} Waiting */

const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-index]"));
const index = new URL(place?.dataset["searchIndex"] ?? "", location.href).href;
const code = new URL(place?.dataset["searchCode"] ?? "", location.href).href;
const language = /** @type {Language} */ (place?.dataset["searchLanguage"] ?? "zh");

/** @returns {Promise<Ask>} */
const onPage = async () => {
  await script(code);
  const { clausebookSearch } = /** @type {{ clausebookSearch: typeof import("./library.js") }} */ (/** @type {unknown} */ (globalThis));
  const library = new clausebookSearch.Library(index, language, (addresses) => Promise.all(addresses.map(script)));
  await library.open();
  return (typed, wishes) => library.ask(typed, wishes);
};

const core = async () => {
  const answer = await fetch(`${index}core.js`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer.text();
};

/** @returns {Promise<Ask>} */
const inThread = () =>
  new Promise((done, failed) => {
    const thread = new Worker(code);
    /** @type {Map<number, Waiting>} */
    const waiting = new Map();
    let last = 0;
    /** @type {Ask} */
    const ask = (typed, wishes) =>
      new Promise((answered, refused) => {
        last += 1;
        waiting.set(last, { answered, refused });
        thread.postMessage({ id: last, typed, wishes });
      });
    thread.onerror = failed;
    thread.onmessage = ({ data: said }) => {
      if (said.open) return done(ask);
      if (said.id === undefined) return failed(new Error(said.failed));
      const asked = waiting.get(said.id);
      waiting.delete(said.id);
      return said.found ? asked?.answered(said.found) : asked?.refused(new Error(said.failed));
    };
    // The index is on its way while the thread starts.
    core().then((text) => thread.postMessage({ language, core: text }), failed);
  });

/** @type {Promise<Ask> | undefined} */
let opened;

/** Opens the index; once, unless it fails. */
export const open = () => {
  opened ??= (location.protocol === "file:" ? onPage() : inThread().catch(onPage)).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
};

/** @type {Ask} */
export const ask = async (typed, wishes) => (await open())(typed, wishes);
