// What a page can do beside being read. What does it is loaded when it is wanted.
import { at } from "./page.js";
import { addressOf, loadScript } from "./loading.js";

/** Acts that an address can ask for: `?present`. */
const ASKED = ["present", "embed"];

const loadStyle = () =>
  new Promise((done) => {
    const made = document.createElement("link");
    made.rel = "stylesheet";
    made.href = addressOf("acting");
    made.onload = made.onerror = done;
    document.head.append(made);
  });

/** @type {Promise<unknown> | undefined} */
let loaded;

/** @param {string} name */
const act = async (name) => {
  loaded ??= Promise.all([loadScript("actions"), loadStyle()]);
  await loaded;
  globalThis.clausebookAct(name);
};

/** Starts the actions of a page; returns what makes one happen. */
export const startActions = () => {
  document.addEventListener("click", (event) => {
    const name = at(event, "[data-act]")?.dataset["act"];
    if (name) void act(name);
  });
  const asked = new URLSearchParams(location.search);
  for (const name of ASKED) if (asked.has(name)) void act(name);
  return act;
};
