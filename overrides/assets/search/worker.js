// Search in a thread of its own: it loads code and index, and answers what the page asks.
/* global importScripts */
// The index is on its way while the code is read.
let core = fetch("core.js").catch(() => undefined);
importScripts("search.js");
const { Library, receive } = globalThis.clausebookSearch;

// Each line of a file hands values to `receive`. All files are fetched at once, where importScripts takes one by one.
const load = (addresses) =>
  Promise.all(addresses.map(async (address) => {
    const answer = (address === "core.js" && (await core)) || (await fetch(address));
    if (address === "core.js") core = undefined;
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    const lines = (await answer.text()).trim().split("\n");
    for (const line of lines) receive(...JSON.parse(`[${line.slice(line.indexOf("(") + 1, line.lastIndexOf(")"))}]`));
  }));

let library;
addEventListener("message", async ({ data: { id, language, typed, options } }) => {
  try {
    if (language) {
      library = new Library("", language, load);
      await library.open();
      postMessage({ open: true });
    } else postMessage({ id, found: await library.ask(typed, options) });
  } catch (error) {
    postMessage({ id, failed: String(error) });
  }
});
