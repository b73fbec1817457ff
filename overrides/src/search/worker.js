// The query module in a thread of its own, where it answers what the page asks.
import { Library, receive } from "./library.js";

/** @import { Language, Wishes } from "./types.js" */
/** @import { Handed } from "./library.js" */
/**
 * First the language and the core of the index, then queries.
 * @typedef {{ language: Language, core: string } | { id: number, typed: string, wishes?: Wishes }} Asked
 */

const CODE = "wide.js";
const thread = /** @type {{ importScripts: (address: string) => void }} */ (/** @type {unknown} */ (globalThis));

/**
 * Reads a file of the index, each line of which hands values to `receive`.
 * @param {string} file
 */
const read = (file) => {
  for (const line of file.trim().split("\n")) {
    const values = `[${line.slice(line.indexOf("(") + 1, line.lastIndexOf(")"))}]`;
    receive(.../** @type {Handed} */ (JSON.parse(values)));
  }
};

/** Fetches a file of the index, or the script that comes with it, and takes what it holds. @param {string} address */
export const fetched = async (address) => {
  if (address.endsWith(CODE)) return thread.importScripts(address);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  read(await answer.text());
};

/** Answers the messages of the page from now on. */
export const answerMessages = () => {
  /** @type {Library | undefined} */
  let library;
  /** @param {Asked} asked */
  const replied = async (asked) => {
    if ("language" in asked) {
      const { language, core } = asked;
      library = new Library("", language, (addresses) => (addresses[0] === "core.js" ? read(core) : Promise.all(addresses.map(fetched))));
      await library.open();
      return { open: true };
    }
    return { id: asked.id, found: await library?.ask(asked.typed, asked.wishes) };
  };
  addEventListener("message", async ({ data }) => {
    /** @type {Asked} */
    const asked = data;
    try {
      postMessage(await replied(asked));
    } catch (error) {
      postMessage({ id: "id" in asked ? asked.id : undefined, failed: String(error) });
    }
  });
};
