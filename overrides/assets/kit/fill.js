// The checklist page: shows a selection, and is filled in and printed where it stands.
(() => {
  const { kit } = globalThis.clausebook;
  if (kit.mount?.dataset.kit !== "sheet") return;
  const { h, t, model, store, format, mount } = kit;
  const { data } = model;
  const own = mount.dataset.clause;
  const query = new URLSearchParams(location.search);
  const asked = own ? { scope: [own], unknown: [], asked: [] } : model.parseScope(query.get("set"));
  const tables = [...document.querySelectorAll("table.cb-sheet")];
  const root = document.documentElement;

  // A selection names itself at the head, on screen and on paper, and offers the ready-made files that match it.
  const first = document.querySelector("h1 .cb-first");
  const readyMade = document.querySelector("p.cb-downloads");
  const whole = first.textContent;
  const { title: wholeTitle } = document;
  const entitle = (scope) => {
    if (own) return;
    first.textContent = scope.length ? model.scopeName(scope, kit.language) : whole;
    document.title = wholeTitle.replace(whole, first.textContent);
    if (!readyMade) return;
    const name = scope.length ? scope[0] : "all";
    readyMade.hidden = scope.length > 1 || (scope.length === 1 && !model.isReadyMade(name));
    for (const link of readyMade.querySelectorAll("a")) link.href = link.href.replace(/[^/]+(?=\.\w+$)/, name);
  };

  // Only the chosen clauses stay in sight, in the page and in its contents.
  const showItems = (ids) => {
    const chosen = new Set(ids);
    for (const table of tables) {
      const heading = document.getElementById(table.dataset.clause);
      let any = false;
      let provision = null;
      for (const row of table.querySelectorAll("tbody > tr")) {
        if (row.classList.contains("cb-sheet-provision")) {
          provision = row;
          row.hidden = true;
        } else if (row.classList.contains("cb-sheet-item")) {
          row.hidden = !chosen.has(row.id);
          any ||= !row.hidden;
          if (provision && !row.hidden) provision.hidden = false;
        }
      }
      table.hidden = !any;
      heading.hidden = !any;
      const link = document.querySelector(`.cb-toc a[href="#${CSS.escape(table.dataset.clause)}"]`);
      if (link) link.parentElement.hidden = !any;
    }
    const count = document.querySelector(".cb-meta .kit-count") ?? document.querySelector(".cb-meta span:nth-child(2)");
    if (count && !own) {
      count.classList.add("kit-count");
      count.textContent = t("items", ids.length);
    }
  };
  const landscape = new CSSStyleSheet();
  landscape.replaceSync("@page { size: A4 landscape; }");
  const turned = h("input", { type: "checkbox", id: kit.nextId(), onchange: () => {
    document.adoptedStyleSheets = turned.checked ? [...document.adoptedStyleSheets, landscape] : document.adoptedStyleSheets.filter((one) => one !== landscape);
    root.classList.toggle("kit-landscape", turned.checked);
  } });
  const printing = () => [kit.button(t("print"), () => print()), h("label", { class: "kit-check", for: turned.id }, turned, ` ${t("landscape")}`)];

  // To read and to print: a bar with what can be done.
  const reading = () => {
    const { scope } = asked;
    const ids = model.chosenItems(scope);
    if (!own) showItems(ids);
    entitle(scope);
    const notes = [];
    if (asked.unknown.length) notes.push(h("p", { class: "kit-note", role: "status" }, t("unknown_clause", asked.unknown.join(t("comma"))), asked.unknown.length === asked.asked.length ? ` ${t("none_left")}` : ""));
    if (scope.length && !own) notes.push(h("p", { class: "kit-small" }, t("selection_is", model.scopeName(scope, kit.language)), " ", h("a", { href: kit.address("checklists/all/") }, t("show_all"))));
    mount.append(h("div", { class: "kit-bar-plain cb-screen" }, ...notes, h("p", { class: "kit-actions" },
      h("button", { type: "button", class: "kit-button kit-main", onclick: () => kit.start(scope) }, t("fill")), ...printing(),
      kit.button(t("csv"), () => kit.downloadCsv(scope, ids)), kit.button(t("json"), () => kit.downloadBlank(scope)),
      kit.button(t("copy_selection"), () => kit.copy(kit.selectionLink(scope))), h("a", { class: "kit-button", href: kit.address("checklists/") }, t("choose")), kit.helpLink())));
  };

  // Whether this address opens without a network too. From a folder it always does.
  const kept = () => {
    if (location.protocol === "file:") return "";
    const can = root.dataset.worker && "serviceWorker" in navigator;
    const line = h("p", { class: "kit-small kit-offline", role: "status" }, t(can ? "offline_not_yet" : "offline_never"));
    const look = async () => {
      await navigator.serviceWorker.ready;
      if (await caches.match(location.href, { ignoreSearch: true, ignoreVary: true })) line.textContent = t("offline_ready");
    };
    if (can) look().catch(() => { line.textContent = t("offline_never"); });
    return line;
  };

  const HEAD = [["name", "text"], ["organization", "text"], ["site", "text"], ["assessor", "text"], ["accompanied", "text"], ["first_day", "date"], ["last_day", "date"]];
  const filling = (session, broken) => {
    const ids = () => model.shown(session.head.scope, session.answers);
    let visible;
    const showChosen = () => {
      visible = ids();
      showItems(visible);
    };
    showChosen();
    root.classList.add("kit-filling");

    // About the visit: inputs on screen, words on paper.
    const places = [...document.querySelectorAll(".cb-visit:not(.cb-signatures) dd")];
    const inputs = new Map(HEAD.map(([key, type]) => [key, h("input", { type, id: kit.nextId(), maxlength: 500, oninput: () => { session.set("head", { ...session.head, [key]: kit.clean(inputs.get(key).value).replace(/[\t\n]/g, " ") }); showHead(); } })]));
    const showHead = () => {
      const { head } = session;
      for (const [key, input] of inputs) if (input.value !== head[key] && document.activeElement !== input) input.value = head[key];
      const days = [head.first_day, head.last_day].filter(Boolean).join(" – ");
      [head.organization, head.site, head.assessor, head.accompanied, days].forEach((text, n) => { if (places[n]) places[n].textContent = text; });
      title.textContent = kit.nameOf(head);
      entitle(head.scope);
      document.title = `${kit.nameOf(head)} – ${document.title}`;
      rescope.href = kit.address("checklists/", { set: head.scope.join(","), for: session.id });
    };
    const rescope = h("a", { class: "kit-button" }, t("rescope"));
    const title = h("b", { class: "kit-title" });

    const items = new Map();
    let current = null;
    const items_of = (id) => items.get(id);
    for (const table of tables) for (const row of table.querySelectorAll(".cb-sheet-item")) items.set(row.id, kit.item(row, session, (id) => { current = id; later(); }));
    const scoreForms = new Map();
    for (const table of tables) {
      const clause = model.clauses.get(table.dataset.clause);
      if (!clause.scoring) continue;
      scoreForms.set(clause.id, kit.scoreForm(clause, session, () => later()));
      table.after(scoreForms.get(clause.id).made);
      scoreForms.get(clause.id).made.hidden = table.hidden;
    }
    const counters = new Map(tables.map((table) => {
      const counter = h("span", { class: "kit-counter cb-screen" });
      document.getElementById(table.dataset.clause).append(" ", counter);
      return [table.dataset.clause, counter];
    }));

    const state = h("span", { class: "kit-state" }, t("unchanged"));
    const progress = h("progress", { max: 1, value: 0, "aria-label": t("done", 0, 0) });
    const counted = h("span", { class: "kit-progress" });
    const openButton = kit.button(t("next_open"), () => next(), { "aria-keyshortcuts": "N" });
    const panel = h("div", {});
    const summary = h("details", { class: "kit-panel", ontoggle: () => summary.open && showSummary() }, h("summary", {}, h("h2", { class: "kit-summary-title" }, t("summary_open"))), panel);
    const go = (id) => {
      items_of(id).row.scrollIntoView({ block: "start" });
      items_of(id).focus();
      current = id;
    };
    const speaker = kit.speaker([kit.language]);
    const showSummary = () => {
      const unknown = [...session.values.keys()].filter((part) => part.startsWith("item:")).map((part) => part.slice(5)).filter((id) => !data.items[id] && model.hasContent(session.answer(id)));
      panel.replaceChildren(kit.bars(visible, session.answers, speaker), kit.summaryTable(visible, session.answers, speaker, session.head.scope, session.scores), h("h3", {}, t("open_points")), kit.openList(visible, session.answers, go),
        ...(unknown.length ? [h("h3", {}, t("unknown_items")), h("p", {}, unknown.map((id) => (data.retired[id] ? `${id} (${t("moved_to", data.retired[id])})` : id)).join(t("comma")))] : []));
    };
    const showCounts = () => {
      const all = model.count(visible, session.answers);
      progress.max = Math.max(1, all.total);
      progress.value = all.reviewed;
      progress.setAttribute("aria-label", t("done", all.reviewed, all.total));
      counted.textContent = `${t("done", all.reviewed, all.total)} · ${t("open_count", all.open)}`;
      const seen = new Set(visible);
      for (const [clause, counter] of counters) {
        const some = model.count(model.clauses.get(clause).items.filter((id) => seen.has(id)), session.answers);
        counter.textContent = `${some.reviewed}/${some.total}`;
      }
      if (summary.open) showSummary();
    };
    let timer;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(showCounts, 200);
    };
    let exportedAt = store.lastExport(session.id);
    const exported = h("span", { class: "kit-small kit-exported" });
    const doExport = () => {
      session.flush();
      kit.exportAssessment(session.assessment());
      exportedAt = new Date().toISOString();
      showState();
    };
    const showState = () => {
      exported.textContent = !exportedAt ? t("exported_never") : session.head.changed > exportedAt ? `${t("exported_at", kit.moment(exportedAt))}${t("comma")}${t("changed_since")}` : t("exported_at", kit.moment(exportedAt));
      const exportNow = { label: t("export_it"), act: doExport };
      kit.alarm("gone", session.gone ? t("gone") : "", { label: t("keep"), act: () => session.keep() }, exportNow);
      kit.alarm("failed", session.failed && !session.gone ? t(store.available() ? "failed" : "blocked") : "", exportNow);
      state.textContent = session.failed || session.gone ? t("typed") : session.dirty.size ? t("saving") : session.savedAt ? t("saved", kit.moment(session.savedAt).slice(11)) : t("unchanged");
      state.classList.toggle("kit-bad", session.failed || session.gone);
    };
    session.addEventListener("state", showState);
    session.addEventListener("change", ({ part }) => {
      const [kind, id] = part.split(/:(.*)/s);
      if (kind === "item") items.get(id)?.update();
      else if (kind === "scores") scoreForms.get(id)?.show();
      else if (kind === "head") {
        showHead();
        showChosen();
      }
      later();
    });

    // Keys: they come before the page's own, which switch languages with 1 to 3.
    const next = () => {
      const from = visible.indexOf(current);
      const turn = [...visible.slice(from + 1), ...visible.slice(0, from + 1)];
      const found = turn.find((id) => model.openness(id, session.answer(id)).length);
      if (found) go(found);
      else kit.say(t("no_open"));
    };
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing && event.target.matches?.(".kit-area")) return items_of(event.target.closest(".cb-sheet-item").id).focus();
      if (event.key.length !== 1 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog")) return;
      if (localStorage.getItem("clausebook.keys") === "off") return;
      const n = Number(event.key);
      const isNext = event.key === "n" || event.key === "N";
      if (!isNext && !(/[0-9]/.test(event.key) && n <= data.findings.length)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isNext) return next();
      const focused = document.activeElement?.closest?.(".cb-sheet-item")?.id;
      const id = focused ?? current;
      if (!id) return next();
      items_of(id).setFinding(n ? data.findings[n - 1].id : null);
      if (focused && document.activeElement.type === "radio") items_of(id).focus();
      kit.say(`${id}${t("colon")}${n ? kit.inLanguage(data.findings[n - 1].label) : t("not_reviewed")}`);
    }, true);
    document.addEventListener("focusin", (event) => { current = event.target.closest?.(".cb-sheet-item")?.id ?? current; });
    for (const button of document.querySelectorAll(".cb-views button")) button.removeAttribute("aria-keyshortcuts");

    const reportBoth = h("input", { type: "checkbox", id: kit.nextId() });
    const languages = () => (reportBoth.checked ? [kit.language, kit.language === "zh" ? "en" : "zh"] : [kit.language]);
    const file = h("input", { type: "file", accept: ".json,.xlsx", class: "cb-hidden", id: kit.nextId(), onchange: async () => { for (const one of [...file.files]) await kit.importFile(one, imported); file.value = ""; } });
    const imported = (made) => {
      if (made.id !== session.id) return location.assign(kit.address("checklists/all/", { fill: made.id }));
      session.adopt();
      showHead();
      showChosen();
      for (const item of items.values()) item.update();
      later();
    };
    kit.beforeImport = () => session.flush();
    kit.takesDrops(document.body, imported);

    mount.append(h("section", { class: "kit-panel cb-screen", "aria-label": t("visit") },
      h("div", { class: "kit-visit" }, ...HEAD.map(([key]) => h("p", { class: "kit-field" }, h("label", { for: inputs.get(key).id }, t(key)), inputs.get(key)))),
      h("p", { class: "kit-actions" }, kit.button(t("export_it"), doExport), exported, file, h("label", { class: "kit-button", for: file.id }, t("import_it")), kit.button(t("csv"), () => kit.downloadCsv(session.head.scope, visible, session.answers, kit.fileFor("assessment", session.head)))),
      h("p", { class: "kit-actions" }, ...printing(), kit.button(t("report_save"), () => kit.saveReport(session.assessment(), languages())), kit.button(t("report_print"), () => kit.printReport(session.assessment(), languages())), h("label", { class: "kit-check", for: reportBoth.id }, reportBoth, ` ${t("report_both")}`)),
      h("p", { class: "kit-actions" }, rescope, h("a", { class: "kit-button", href: kit.address("checklists/") }, t("all_shelf"))),
      h("p", { class: "kit-small" }, t("shelf_help"), " ", t("keys", data.findings.length)), kept()), summary);
    mount.before(h("div", { class: "kit-sticky cb-screen", role: "group", "aria-label": t("fill") }, title, progress, counted, openButton, state, kit.helpLink()));
    summary.classList.add("cb-screen");
    showHead();
    showCounts();
    showState();
    if (broken) kit.alarm("broken", t("broken", broken), { label: t("close"), act: () => kit.alarm("broken", "") });
  };

  const wanted = own ? null : query.get("fill");
  if (wanted === "new") return filling(new store.Session(format.empty(asked.scope, { name: t("default_name", kit.today()), first_day: kit.today() }), { stored: false }), 0);
  const loaded = wanted ? store.load(wanted) : null;
  if (loaded) return filling(new store.Session(loaded.assessment), loaded.broken);
  if (wanted) mount.append(h("p", { class: "kit-note", role: "alert" }, t("no_such", wanted), " ", h("a", { href: kit.address("checklists/") }, t("all_shelf"))));
  reading();
  if (query.has("print")) {
    const url = new URL(location.href);
    url.searchParams.delete("print");
    history.replaceState(null, "", url.href.replace(/%2C/g, ","));
    addEventListener("load", () => setTimeout(print, 100));
  }
})();
