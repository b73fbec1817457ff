// The cover, the permalinks and the 404 page: they work without this script, which only saves a click.
(() => {
  const named = (address) => (location.protocol === "file:" ? address.replace(/\/(#.*)?$/, "/index.html$1") : address);
  let language = null;
  try {
    language = localStorage.getItem("clausebook.language");
  } catch {
    // Private mode: no choice is known.
  }
  for (const link of document.querySelectorAll("a[data-language]")) {
    link.href = named(link.getAttribute("href") + (link.getAttribute("href").includes("#") ? "" : location.hash));
  }
  if ("permalink" in document.body.dataset && language && !new URLSearchParams(location.search).has("stay")) {
    const chosen = document.querySelector(`a[data-language="${language}"]`);
    if (chosen) location.replace(chosen.href);
  }

  const paths = document.getElementById("paths");
  if (!paths) return;
  const { base } = document.body.dataset;
  const typed = decodeURIComponent(location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname);
  const tree = /^(zh|en)(\/|$)/.exec(typed)?.[1] ?? language;
  const wanted = typed.replace(/^(zh|en|c)\//, "").replace(/^(terms|references|checklists)\//, "").replace(/\/?(index\.html)?$/, "").toLowerCase();
  const distance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length];
  };
  const known = JSON.parse(paths.textContent);
  const number = /^\d+(\.\d+)*/.exec(wanted)?.[0] ?? wanted;
  const parents = number.split(".").map((_, i, parts) => parts.slice(0, parts.length - i).join("."));
  const nearest =
    parents.find((path) => path in known) ??
    Object.keys(known)
      .map((path) => [distance(wanted, path.toLowerCase()), path])
      .sort((a, b) => a[0] - b[0])
      .find(([far, path]) => far <= Math.max(2, path.length / 3))?.[1];
  if (!nearest) return;
  for (const paragraph of document.querySelectorAll("[data-nearest]")) {
    const own = paragraph.dataset.nearest;
    if (tree && own !== tree) continue;
    const link = paragraph.querySelector("a");
    link.href = `${base}${own}/${known[nearest]}`;
    link.textContent = nearest;
    paragraph.hidden = false;
  }
})();
