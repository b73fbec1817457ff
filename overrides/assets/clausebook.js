// What a reader can do on a page. Everything is there without this script; it only adds convenience.
(() => {
  const { store } = globalThis.clausebook;
  const root = document.documentElement;
  const own = root.lang.startsWith("zh") ? "zh" : "en";
  const words = JSON.parse(root.dataset.words);
  const one = (selector) => document.querySelector(selector);

  const live = document.createElement("p");
  live.className = "cb-live";
  live.setAttribute("role", "status");
  document.body.append(live);
  let quiet;
  const say = (text) => {
    live.textContent = text;
    live.classList.add("cb-live--shown");
    clearTimeout(quiet);
    quiet = setTimeout(() => live.classList.remove("cb-live--shown"), 4000);
  };

  // Views: Chinese, English, side by side. The text on top of the window stays there when the view changes.
  const views = one(".cb-views");
  const showView = () => {
    for (const button of views?.children ?? []) button.setAttribute("aria-pressed", String(button.dataset.view === root.dataset.view));
  };
  const setView = (view) => {
    const anchor = scrollY > 100 ? topmost() : null;
    const before = anchor?.getBoundingClientRect().top;
    hide();
    root.dataset.view = view;
    store.set("view", view);
    store.set("view.tree", own);
    showView();
    if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
  };
  const topmost = () => {
    const bar = one(".cb-header").getBoundingClientRect().bottom;
    for (let y = bar + 8; y < innerHeight; y += 24) {
      const found = document.elementFromPoint(one("#content").getBoundingClientRect().right - 40, y)?.closest(".cb-pair, .cb-provision, #content > *");
      if (found) return found;
    }
    return null;
  };
  showView();
  views?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) setView(button.dataset.view);
  });

  // Running text carries its anchors in the Chinese; when only English is shown, the English run is the place.
  const arrive = () => {
    one(".cb-target")?.classList.remove("cb-target");
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    if (!target?.classList.contains("cb-run") || target.getClientRects().length) return;
    const run = one(`[data-run="${CSS.escape(id)}"]`);
    run?.classList.add("cb-target");
    run?.scrollIntoView();
  };
  addEventListener("hashchange", arrive);
  arrive();

  // Light and dark.
  one(".cb-theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    store.set("theme", root.dataset.theme);
  });

  // From a folder, addresses that end in a slash need the file's name. A link gets it when it is used.
  if (location.protocol === "file:") {
    const name = (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link) return;
      const url = new URL(link.href.baseVal ?? link.href, location.href);
      if (url.protocol !== "file:" || !url.pathname.endsWith("/")) return;
      url.pathname += "index.html";
      link.setAttribute("href", url.href);
    };
    for (const type of ["pointerover", "pointerdown", "focusin", "click"]) document.addEventListener(type, name, true);
  }

  // The language link keeps the anchor.
  const tree = one(".cb-tree");
  for (const type of ["pointerdown", "focus", "click"]) {
    tree?.addEventListener(type, () => {
      tree.hash = location.hash;
    });
  }

  // Addresses to hand on: whole, without the file's name.
  const address = (relative) => new URL(relative, location.href).href.replace(/index\.html(?=$|#)/, "");
  for (const place of document.querySelectorAll("[data-address], .cb-permalink")) {
    if (!/^https?:/.test(place.textContent)) place.textContent = address(place.dataset.address ?? place.getAttribute("href"));
  }
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  for (const time of document.querySelectorAll(".cb-today")) {
    time.textContent = iso;
    time.dateTime = iso;
  }

  const copy = async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${done}${words.colon}${text}`);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "cb-hidden";
      document.body.append(field);
      const from = document.activeElement;
      field.select();
      const copied = document.execCommand("copy");
      field.remove();
      from?.focus?.();
      say(`${copied ? done : words.failed}${words.colon}${text}`);
    }
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".cb-copy");
    if (!button) return;
    const { copy: relative, copyText } = button.dataset;
    if (copyText) copy(document.getElementById(copyText).textContent, words.copiedText);
    else copy(address(relative), words.copied);
  });

  // Definitions beside terms: on hover, on focus, on the first tap. They stay under the pointer, and Escape closes them.
  const card = document.createElement("div");
  card.className = "cb-card";
  card.id = "cb-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let timer;
  function hide() {
    clearTimeout(timer);
    card.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = null;
  }
  const show = (link, x) => {
    clearTimeout(timer);
    const definition = document.getElementById(`def-${link.dataset.term}`);
    if (!definition || shown === link) return;
    hide();
    card.replaceChildren(...definition.cloneNode(true).childNodes);
    if (touched) {
      const entry = document.createElement("a");
      entry.href = link.href;
      entry.textContent = words.entry;
      entry.className = "cb-card-entry";
      card.append(entry);
    }
    card.hidden = false;
    const boxes = [...link.getClientRects()];
    const box = boxes.find((part) => x !== undefined && part.left <= x && x <= part.right) ?? boxes[0];
    const left = Math.max(8, Math.min(box.left, root.clientWidth - card.offsetWidth - 8));
    const below = box.bottom + card.offsetHeight + 12 < innerHeight || box.top < card.offsetHeight + 72;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`;
    link.setAttribute("aria-describedby", card.id);
    shown = link;
  };
  const after = (delay, act) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const termAt = (event) => event.target.closest?.(".cb-term");
  let touched = false;
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
  }, true);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = termAt(event);
    if (event.target.closest?.(".cb-card")) clearTimeout(timer);
    else if (link) after(shown ? 60 : 120, () => show(link, event.clientX));
    else if (shown && document.activeElement !== shown) after(300, hide);
    else if (!shown) clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = termAt(event);
    if (link && link.matches(":focus-visible")) show(link);
    else if (!link && !event.target.closest?.(".cb-card")) hide();
  });
  document.addEventListener("click", (event) => {
    const link = termAt(event);
    if (link && touched && shown !== link && document.getElementById(`def-${link.dataset.term}`)) {
      event.preventDefault();
      show(link, event.clientX);
    } else if (!link && !event.target.closest?.(".cb-card")) {
      hide();
    }
  });

  // The contents as a drawer on narrow screens. Without this script the link leads to them below the text.
  const menu = one(".cb-menu");
  const nav = one(".cb-nav");
  const rest = [one(".cb-main"), one(".cb-footer")];
  menu.setAttribute("role", "button");
  menu.setAttribute("aria-expanded", "false");
  const drawer = (open, focus = true) => {
    root.toggleAttribute("data-drawer", open);
    menu.setAttribute("aria-expanded", String(open));
    for (const part of rest) part.inert = open;
    if (open) (nav.querySelector("[aria-current]") ?? nav.querySelector("a")).focus();
    else if (focus) menu.focus();
  };
  const opened = () => root.hasAttribute("data-drawer");
  menu.addEventListener("click", (event) => {
    event.preventDefault();
    drawer(!opened());
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      drawer(!opened());
    }
  });
  document.addEventListener("click", (event) => {
    if (opened() && !event.target.closest?.(".cb-nav, .cb-menu")) drawer(false);
  });
  document.addEventListener("focusin", (event) => {
    if (opened() && !event.target.closest?.(".cb-nav, .cb-menu")) drawer(false, false);
  });
  matchMedia("(width >= 64rem)").addEventListener("change", () => opened() && drawer(false, false));
  const current = nav.querySelector("[aria-current]");
  if (current && current.offsetTop > nav.clientHeight * 0.8) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;

  // Where one is, in the contents of the page.
  const toc = one(".cb-toc");
  if (toc && "IntersectionObserver" in globalThis) {
    const links = new Map([...toc.querySelectorAll("a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const observer = new IntersectionObserver((entries) => {
      const entered = entries.filter((entry) => entry.isIntersecting).pop();
      if (!entered) return;
      toc.querySelector("[aria-current]")?.removeAttribute("aria-current");
      const link = links.get(entered.target.id);
      link?.setAttribute("aria-current", "location");
      if (link && toc.scrollHeight > toc.clientHeight) toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
    }, { rootMargin: "-64px 0px -70% 0px" });
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    }
  }

  // The search closes when one clicks elsewhere.
  const searching = document.getElementById("__search");
  document.addEventListener("pointerdown", (event) => {
    if (searching?.checked && !event.target.closest?.(".cb-search")) searching.click();
  });

  // Kept for use without a network, once the reader has the page: silent where a browser does not allow it.
  const keep = () => navigator.serviceWorker.register(root.dataset.worker).catch(() => {});
  if (root.dataset.worker && "serviceWorker" in navigator && location.protocol !== "file:") {
    addEventListener("load", () => (globalThis.requestIdleCallback ?? setTimeout)(keep));
  }

  // Keys. Single letters can be switched off on the page about this site (WCAG 2.1.4).
  const switchOff = one(".cb-keys-switch input");
  if (switchOff) {
    switchOff.checked = store.get("keys") !== "off";
    switchOff.addEventListener("change", () => store.set("keys", switchOff.checked ? "on" : "off"));
  }
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (opened()) drawer(false);
      hide();
      return;
    }
    if (event.key.length !== 1 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
    if (store.get("keys") === "off") {
      event.stopPropagation();
      return;
    }
    const go = (selector) => one(selector)?.click();
    if ("123".includes(event.key)) setView(["zh", "en", "both"][Number(event.key) - 1]);
    else if (event.key === "[") go("a[rel=prev]");
    else if (event.key === "]") go("a[rel=next]");
    else if (event.key === "l" || event.key === "L") tree?.click();
  }, true);
})();
