// The list of terms filters as one types, by the same search as everywhere; before it is there, and should it fail, by
// the words that stand in the page.
(() => {
  const filter = document.querySelector(".cb-filter");
  const field = filter.querySelector("input");
  const count = filter.querySelector("output");
  const entries = [...document.querySelectorAll(".cb-entry[data-words]")];
  const { search } = globalThis.clausebook;

  const show = (wanted) => {
    let left = 0;
    for (const entry of entries) {
      entry.hidden = !wanted(entry);
      if (!entry.hidden) left += 1;
    }
    const typed = field.value.trim();
    count.textContent = !typed ? "" : left ? count.dataset[left === 1 ? "one" : "some"].replace("{count}", left) : count.dataset.none;
  };
  const plainly = (typed) => {
    const words = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    show((entry) => words.every((word) => entry.dataset.words.includes(word)));
  };

  let turn = 0;
  const apply = async () => {
    const typed = field.value.trim();
    const mine = (turn += 1);
    if (!typed) return show(() => true);
    try {
      const { addresses } = await search.ask(typed, { show: false, most: Infinity });
      const found = new Set(addresses);
      if (mine === turn) show((entry) => found.has(`terms/${entry.id}/`));
    } catch {
      if (mine === turn) plainly(typed);
    }
  };
  field.addEventListener("focus", () => search.open().catch(() => {}));
  field.addEventListener("input", (event) => event.isComposing || apply());
  field.addEventListener("compositionend", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  if (field.value) apply();
})();
