// Runs before the page is painted: the reader's choices, so that nothing flashes. Also what Material's bundle expects to find.
/* global globalThis */
const store = {
  get(key) {
    try {
      return localStorage.getItem(`clausebook.${key}`);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`clausebook.${key}`, value);
    } catch {
      // Private mode: the choice lasts for this page only.
    }
  },
};
globalThis.clausebook = { store };

const root = document.documentElement;
root.dataset.view = store.get("view") ?? (root.lang.startsWith("zh") ? "zh" : "en");
const theme = store.get("theme");
if (theme) root.dataset.theme = theme;
store.set("language", root.lang.startsWith("zh") ? "zh" : "en");

// Material keeps its own settings under the site's path; its inline script is replaced by these three functions.
const scope = new URL(document.currentScript.src.replace(/assets\/head\.js.*$/, ""), location);
globalThis.__md_scope = scope;
globalThis.__md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
globalThis.__md_get = (key, storage = localStorage, at = scope) => JSON.parse(storage.getItem(`${at.pathname}.${key}`));
globalThis.__md_set = (key, value, storage = localStorage, at = scope) => {
  try {
    storage.setItem(`${at.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // Private mode.
  }
};
