// Runs before the page is painted: the reader's choices, so that nothing flashes. Also what Material's search expects to find.
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
const own = root.lang.startsWith("zh") ? "zh" : "en";
root.classList.replace("no-js", "js");
// One language alone is remembered for the tree in which it was chosen; side by side holds in both.
const chosen = store.get("view");
root.dataset.view = chosen === "both" || (chosen && store.get("view.tree") === own) ? chosen : own;
const theme = store.get("theme");
if (theme) root.dataset.theme = theme;
store.set("language", own);

// Material keeps its own settings under the site's path; its inline script is replaced by these.
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
