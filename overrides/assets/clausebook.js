// What a reader can do on a page. Everything is there without this script; it only adds convenience.
(() => {
  const { store } = globalThis.clausebook;
  const root = document.documentElement;
  const english = root.lang === "en";
  const words = english
    ? { copied: "Link copied", copiedText: "Citation copied", failed: "The browser refuses to copy; the link is", entry: "Open the term entry" }
    : { copied: "链接已复制", copiedText: "引文已复制", failed: "浏览器不允许复制，链接为", entry: "查看术语条目" };

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

  // Views: Chinese, English, side by side.
  const views = document.querySelector(".cb-views");
  const setView = (view) => {
    root.dataset.view = view;
    store.set("view", view);
    for (const button of views.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
  };
  views.hidden = false;
  setView(root.dataset.view);
  views.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) setView(button.dataset.view);
  });

  // Light and dark.
  const themeButton = document.querySelector(".cb-theme");
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    store.set("theme", root.dataset.theme);
  });

  // From a folder, addresses that end in a slash need the file's name.
  if (location.protocol === "file:") {
    const named = (link) => {
      const url = new URL(link.href, location.href);
      if (url.protocol === "file:" && url.pathname.endsWith("/")) {
        url.pathname += "index.html";
        link.href = url.href;
      }
    };
    const nameAll = () => document.querySelectorAll("a[href]").forEach(named);
    nameAll();
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (link) named(link);
    }, true);
  }

  // The language link keeps the anchor.
  const tree = document.querySelector(".cb-tree");
  if (tree) {
    const plain = tree.href;
    const follow = () => {
      tree.href = plain.split("#")[0] + location.hash;
    };
    follow();
    addEventListener("hashchange", follow);
  }

  // Addresses to hand on: whole, without the file's name.
  const address = (relative) => new URL(relative, location.href).href.replace(/index\.html(?=$|#)/, "");
  for (const place of document.querySelectorAll("[data-address]")) {
    if (!/^https?:/.test(place.textContent)) place.textContent = address(place.dataset.address);
  }
  for (const link of document.querySelectorAll(".cb-permalink")) {
    if (!/^https?:/.test(link.textContent)) link.textContent = address(link.getAttribute("href"));
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
      say(`${done}: ${text}`);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      const copied = document.execCommand("copy");
      field.remove();
      say(copied ? `${done}: ${text}` : `${words.failed} ${text}`);
    }
  };
  for (const button of document.querySelectorAll(".cb-copy")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const { copy: relative, copyText } = button.dataset;
      if (copyText) copy(document.getElementById(copyText).textContent, words.copiedText);
      else copy(address(relative), words.copied);
    });
  }

  // Definitions beside terms: on hover, on focus, on tap.
  const card = document.createElement("div");
  card.className = "cb-card md-typeset";
  card.id = "cb-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let closing;
  const hide = () => {
    card.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = null;
  };
  const show = (link) => {
    clearTimeout(closing);
    const definition = document.getElementById(`def-${link.dataset.term}`);
    if (!definition || shown === link) return;
    hide();
    card.innerHTML = definition.innerHTML;
    const entry = document.createElement("a");
    entry.href = link.href;
    entry.textContent = words.entry;
    entry.className = "cb-card-entry";
    entry.tabIndex = -1;
    card.append(entry);
    card.hidden = false;
    const box = link.getClientRects()[0];
    const width = card.offsetWidth;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
    const below = box.bottom + card.offsetHeight + 12 < innerHeight;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + scrollY}px`;
    link.setAttribute("aria-describedby", card.id);
    shown = link;
  };
  const later = () => {
    clearTimeout(closing);
    closing = setTimeout(hide, 250);
  };
  const termAt = (event) => event.target.closest?.(".cb-term");
  document.addEventListener("mouseover", (event) => {
    if (event.target.closest?.(".cb-card")) clearTimeout(closing);
    else if (termAt(event)) show(termAt(event));
    else if (shown && document.activeElement !== shown) later();
  });
  document.addEventListener("focusin", (event) => {
    if (termAt(event)) show(termAt(event));
    else if (!event.target.closest?.(".cb-card")) hide();
  });
  let touched = false;
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
  });
  let tapped = null;
  document.addEventListener("click", (event) => {
    const link = termAt(event);
    if (link && touched && tapped !== link && document.getElementById(`def-${link.dataset.term}`)) {
      event.preventDefault();
      tapped = link;
      show(link);
    } else if (!link && !event.target.closest?.(".cb-card")) {
      tapped = null;
      hide();
    }
  });

  // The list of terms filters as one types.
  const filter = document.querySelector(".cb-filter");
  if (filter) {
    filter.hidden = false;
    const field = filter.querySelector("input");
    const count = filter.querySelector("output");
    const entries = [...document.querySelectorAll(".cb-entry[data-words]")];
    const apply = () => {
      const wanted = field.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
      let left = 0;
      for (const entry of entries) {
        entry.hidden = !wanted.every((word) => entry.dataset.words.includes(word));
        if (!entry.hidden) left += 1;
      }
      count.textContent = wanted.length === 0 ? "" : left ? `${left} ${count.dataset.some}` : count.dataset.none;
    };
    field.addEventListener("input", apply);
    filter.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  // Keys.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    if (event.isComposing) return;
    const go = (selector) => document.querySelector(selector)?.click();
    if ("123".includes(event.key)) setView(["zh", "en", "both"][Number(event.key) - 1]);
    else if (event.key === "[") go("a[rel=prev]");
    else if (event.key === "]") go("a[rel=next]");
    else if (event.key === "l" || event.key === "L") tree?.click();
  });
  const menu = document.querySelector(".cb-menu");
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      menu.click();
    }
  });
})();
