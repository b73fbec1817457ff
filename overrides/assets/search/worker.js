// Search in a thread of its own: it loads the code and the index once, and answers what the page asks.
/* global importScripts */
importScripts("search.js", "core.js");
let library;
addEventListener("message", async ({ data }) => {
  if (data.language) {
    library = new globalThis.clausebookSearch.Library("", data.language, (addresses) => importScripts(...addresses));
    library.loaded.set("core");
    await library.open();
    postMessage({ open: true });
  } else postMessage({ id: data.id, ...(await library.ask(data.typed, data.options)) });
});
