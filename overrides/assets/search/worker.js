// Search in a thread of its own: it loads the code and the index once, and answers what the page asks.
/* global importScripts */
const FILES = ["words", "stem", "book", "query", "rank", "answer", "library"];
importScripts(...FILES.map((name) => `${name}.js`));
let library;
addEventListener("message", async ({ data }) => {
  if (data.index) {
    library = new globalThis.clausebookSearch.Library(data.index, data.language, (address) => importScripts(address));
    await library.open();
    postMessage({ open: true });
  } else if (data.id !== undefined) postMessage({ id: data.id, ...(await library.ask(data.typed, data.options)) });
});
