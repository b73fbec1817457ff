// The query module in a thread of its own, where it answers what the page asks.
if ("WorkerGlobalScope" in globalThis) {
  const { Library, receive } = globalThis.clausebookSearch;

  // Each line of a file hands values to `receive`.
  const read = (file) => {
    for (const line of file.trim().split("\n")) receive(...JSON.parse(`[${line.slice(line.indexOf("(") + 1, line.lastIndexOf(")"))}]`));
  };
  const load = (addresses) =>
    Promise.all(addresses.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      read(await answer.text());
    }));

  let library;
  addEventListener("message", async ({ data: { id, language, core, typed, options } }) => {
    try {
      if (language) {
        library = new Library("", language, (addresses) => (addresses[0] === "core.js" ? read(core) : load(addresses)));
        await library.open();
        postMessage({ open: true });
      } else postMessage({ id, found: await library.ask(typed, options) });
    } catch (error) {
      postMessage({ id, failed: String(error) });
    }
  });
}
