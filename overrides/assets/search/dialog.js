// The page's side of search: Material's dialog sends a worker queries (2) and takes results (3). What it gets here looks
// like one, and loads code and index when the reader first wants to search.
(() => {
  const { searchIndex, searchLanguage, searchWords } = document.querySelector("[data-search-index]").dataset;
  const index = new URL(searchIndex, location.href).href;
  const ours = `${index}search.js`;
  const words = JSON.parse(searchWords);
  const { Worker } = globalThis;
  const PAUSE = 120;

  // A page in a folder may start no worker, so there the same files run on the page.
  const script = (address) =>
    new Promise((done, failed) => {
      const made = document.createElement("script");
      made.src = address;
      made.onload = done;
      made.onerror = () => failed(new Error(address));
      document.head.append(made);
    });
  const onPage = async () => {
    await script(ours);
    const load = (addresses) => Promise.all(addresses.map(script));
    const library = new globalThis.clausebookSearch.Library(index, searchLanguage, load);
    await library.open();
    return (typed, options) => library.ask(typed, options);
  };
  const inWorker = () =>
    new Promise((done, failed) => {
      const worker = new Worker(ours);
      const waiting = new Map();
      let last = 0;
      const ask = (typed, options) =>
        new Promise((answered, refused) => {
          waiting.set((last += 1), { answered, refused });
          worker.postMessage({ id: last, typed, options });
        });
      worker.onerror = failed;
      worker.onmessage = ({ data }) => {
        if (data.open) done(ask);
        else if (data.id === undefined) failed(new Error(data.failed));
        else {
          const { answered, refused } = waiting.get(data.id);
          waiting.delete(data.id);
          if (data.found) answered(data.found);
          else refused(new Error(data.failed));
        }
      };
      // The index is on its way while the thread starts.
      fetch(`${index}core.js`)
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
        .then((core) => worker.postMessage({ language: searchLanguage, core }), failed);
    });

  let opened;
  const open = () => {
    opened ??= (location.protocol === "file:" ? onPage() : inWorker().catch(onPage)).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const ask = async (typed, options) => (await open())(typed, options);

  // Material's worker.
  let port;
  class Port extends EventTarget {
    constructor() {
      super();
      this.latest = 0;
      this.more = () => {}; // asks for the results that are out of sight, and draws them
      this.early = false; // Enter was pressed before the answer to what is typed
      port = this;
      setTimeout(() => this.#say(1));
    }

    #say(type, data) {
      this.dispatchEvent(new MessageEvent("message", { data: { type, data } }));
    }

    // First the results in sight; the rest follows when one types no further or goes into the list.
    async postMessage({ type, data: typed }) {
      if (type !== 2) return;
      const turn = (this.latest += 1);
      this.early = false;
      const found = await this.#ask(typed, { quick: true });
      if (turn !== this.latest) return;
      scroller.scrollTop = 0;
      this.#show(typed, found);
      this.more = async () => {
        this.more = () => {};
        if (!found.partial) return;
        const all = await this.#ask(typed);
        if (turn === this.latest && !all.failed) this.#show(typed, all);
      };
      setTimeout(() => turn === this.latest && this.more(), PAUSE);
    }

    async #ask(typed, options) {
      if (!typed.trim()) return { items: [], total: 0 };
      return ask(typed, options).catch(() => ({ items: [], total: 0, failed: true }));
    }

    #show(typed, found) {
      keepingFocus(() => this.#say(3, { items: found.items }));
      globalThis.clausebook.search.answered = typed.trim();
      announce(typed, found);
      if (this.early) field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      this.early = false;
    }

    terminate() {}
  }
  globalThis.Worker = new Proxy(Worker, {
    construct: (native, [address, ...rest]) =>
      new URL(address, location.href).href === ours ? new Port() : new native(address, ...rest),
  });

  const field = document.querySelector("[data-md-component=search-query]");
  const meta = document.querySelector(".md-search-result__meta");
  // Whoever is in the list stays on their result, or goes to the best when it is gone.
  const keepingFocus = (draw) => {
    const list = meta.parentElement;
    const { activeElement } = document;
    const same = () => [...list.querySelectorAll("[href]")].filter(({ href }) => href === activeElement.href);
    const inside = list.contains(activeElement);
    const at = same().indexOf(activeElement);
    draw();
    if (inside) (same()[at] ?? list.querySelector("[href]") ?? field).focus();
  };
  // Material draws on when one comes to the end of the list, once until one leaves it; it learns here that the list has grown.
  const scroller = meta.parentElement.parentElement;
  new MutationObserver(() => scroller.dispatchEvent(new Event("scroll"))).observe(meta.nextElementSibling, { childList: true });
  const toggle = document.getElementById("__search");
  let near = false;

  // What a screen reader says.
  const announce = (typed, { total, items, near: some, failed }) => {
    near = some;
    if (failed) meta.textContent = words.failed;
    else if (!typed.trim()) meta.textContent = words.start;
    else if (total) {
      const form = total === 1 ? words.one : total > items.length ? words.first : words.many;
      meta.textContent = form.replace("{count}", total).replace("{most}", items.length);
    } else meta.textContent = (some ? words.near : words.none).replace("{query}", () => typed.trim());
  };

  field.addEventListener("focus", () => open().catch(() => {}));
  // Material listens to keys alone; pasting and clearing come without one.
  const typed = () => field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  let composing = false;
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => {
    composing = false;
    typed();
  });
  field.addEventListener("input", () => composing || typed());
  field.form.addEventListener("reset", () => setTimeout(typed));
  field.form.addEventListener("submit", (event) => event.preventDefault());
  // While a candidate is chosen, keys belong to the input method.
  const choosing = (event) => composing || event.isComposing || event.keyCode === 229;
  for (const sign of ["keydown", "keyup"]) {
    field.addEventListener(sign, (event) => choosing(event) && event.stopImmediatePropagation(), true);
  }
  addEventListener("keydown", (event) => {
    if (event.target !== field || !port || choosing(event)) return;
    // Who goes into the list goes into all of it.
    if (["ArrowDown", "ArrowUp"].includes(event.key)) port.more();
    // Enter opens a result of what is typed, never of what was typed before, nor one that is only near.
    if (event.key !== "Enter" || !toggle.checked) return;
    port.early = globalThis.clausebook.search.answered !== field.value.trim();
    if (port.early || near) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  globalThis.clausebook = { ...globalThis.clausebook, search: { ask, open } };
})();
