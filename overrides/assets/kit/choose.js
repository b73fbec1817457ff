// The list of checklists: tick clauses, and take the selection along.
(() => {
  const { kit } = globalThis.clausebook;
  if (kit.mount?.dataset.kit !== "choose") return;
  const { h, t, model, mount } = kit;
  const { data } = model;
  const rows = new Map([...document.querySelectorAll(".cb-checklists [data-clause]")].map((row) => [row.dataset.clause, row]));
  const query = new URLSearchParams(location.search);
  const start = model.parseScope(query.get("set"));
  const begun = query.get("for") && kit.store.load(query.get("for"))?.assessment;
  const ticked = start.asked.length && start.unknown.length < start.asked.length ? model.chosenClauses(start.scope) : new Set();
  const boxes = new Map();

  const holding = (id) => model.holding(model.within.get(id));
  // A clause's own items are chosen when all below it are.
  const settle = () => {
    for (const clause of [...data.clauses].reverse()) {
      const lower = model.holding(model.within.get(clause.id)).filter((id) => id !== clause.id);
      if (!clause.items.length || !lower.length) continue;
      if (lower.every((id) => ticked.has(id))) ticked.add(clause.id);
      else ticked.delete(clause.id);
    }
  };
  const toggle = (ids, on) => {
    for (const id of ids) {
      if (on) ticked.add(id);
      else ticked.delete(id);
    }
    settle();
    show();
  };
  const only = (kind) => {
    ticked.clear();
    toggle(model.holding([...model.clauses.keys()]).filter((id) => !kind || model.clauses.get(id).evaluates === kind), true);
  };

  const scope = () => (ticked.size ? model.scopeOf(ticked) : []);
  const count = h("p", { class: "kit-chosen", role: "status" });
  const files = h("span", { class: "kit-files" });
  // The ready-made files, where one of them is just this selection.
  const filesOf = (chosen) => {
    const row = chosen.length ? rows.get(chosen[0]) : document.querySelector(".cb-checklists-whole");
    return chosen.length > 1 ? [] : [...row.querySelectorAll(".cb-downloads a")].map((link) => h("a", { class: "kit-button", href: link.href }, ...link.cloneNode(true).childNodes));
  };
  const read = h("a", { class: "kit-button" }, t("view"));
  const show = () => {
    for (const [id, box] of boxes) {
      const ids = holding(id);
      const on = ids.filter((one) => ticked.has(one)).length;
      box.checked = on === ids.length;
      box.indeterminate = on > 0 && on < ids.length;
    }
    const chosen = model.chosenItems(scope()).length;
    count.textContent = ticked.size && chosen < model.order.length ? t("chosen", chosen, model.order.length) : t("chosen_all", model.order.length);
    read.href = kit.address("checklists/all/", { set: scope().join(",") });
    files.replaceChildren(...filesOf(scope()));
    const asked = [["set", scope().join(",")], ["for", begun?.id]].filter(([, value]) => value).map((pair) => pair.join("="));
    history.replaceState(null, "", `${location.pathname}${asked.length ? `?${asked.join("&")}` : ""}${location.hash}`);
  };

  for (const [id, row] of rows) {
    const name = row.querySelector("a").textContent;
    const box = h("input", { type: "checkbox", class: "kit-tick", "aria-label": name, onchange: () => toggle(holding(id), box.checked) });
    boxes.set(id, box);
    row.prepend(box, " ");
  }
  const heading = kit.nextId();
  mount.append(h("section", { class: "kit-panel kit-choose", "aria-labelledby": heading }, h("h2", { id: heading }, t("choose")), h("p", { class: "kit-small" }, t("choose_help")),
    h("p", { class: "kit-actions" }, kit.button(t("all"), () => only(null)), ...data.evaluates.map(({ kind, only: words }) => kit.button(kit.inLanguage(words), () => only(kind))), kit.button(t("clear"), () => { ticked.clear(); toggle([], false); }))));
  const list = document.querySelector(".cb-checklists");
  mount.firstChild.append(list);
  mount.firstChild.append(h("div", { class: "kit-take" }, count, h("p", { class: "kit-actions" },
    h("button", { type: "button", class: "kit-button kit-main", onclick: () => (begun ? kit.rescope(begun, scope()) : kit.start(scope())) }, begun ? t("use_for", kit.nameOf(begun)) : t("fill")), read,
    kit.button(t("print"), () => location.assign(kit.address("checklists/all/", { set: scope().join(","), print: "1" }))), files,
    kit.button(t("csv"), () => kit.downloadCsv(scope(), model.chosenItems(scope()))), kit.button(t("json"), () => kit.downloadBlank(scope())), kit.button(t("copy_selection"), () => kit.copy(kit.selectionLink(scope()))))));
  mount.prepend(kit.shelf());
  if (begun) mount.prepend(h("p", { class: "kit-note" }, t("choose_for", kit.nameOf(begun))));
  if (start.unknown.length) mount.prepend(h("p", { class: "kit-note", role: "status" }, t("unknown_clause", start.unknown.join(t("comma")))));
  show();
})();
