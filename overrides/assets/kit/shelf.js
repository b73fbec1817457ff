// The assessments kept in this browser: open, rename, duplicate, delete and undo, export.
(() => {
  const { kit } = globalThis.clausebook;
  const { h, t, store, model, format } = kit;

  // Who and when, said once: a name may hold the day already.
  kit.fileFor = (kind, { organization, name, first_day: day }) => {
    const who = organization || name;
    return kit.fileName(kind, who, who.includes(day || kit.today()) ? "" : day || kit.today());
  };
  kit.nameOf = (head) => head.name || head.organization || t("unnamed");
  kit.exportAssessment = (assessment) => {
    kit.download(`${kit.fileFor("assessment", assessment)}.json`, "application/json", format.written(assessment));
    store.exported(assessment.id);
  };
  const refusedFull = () => kit.alarm("full", t(store.available() ? "failed" : "blocked"), { label: t("close"), act: () => kit.alarm("full", "") });

  const newName = () => {
    const taken = new Set(store.heads().map(({ head }) => head.name));
    const name = t("default_name", kit.today());
    let made = name;
    for (let n = 2; taken.has(made); n += 1) made = `${name} ${n}`;
    return made;
  };
  // Another selection for an assessment that has begun; what was filled in outside it stays, and stays in sight.
  kit.rescope = (assessment, scope) => {
    try {
      store.save({ ...store.load(assessment.id).assessment, scope, changed: new Date().toISOString() });
      location.assign(kit.address("checklists/all/", { fill: assessment.id }));
    } catch {
      refusedFull();
    }
  };
  // Makes an assessment and opens it. Where nothing can be kept, the page itself holds it.
  kit.start = (scope) => {
    const made = format.empty(scope, { name: newName(), first_day: kit.today() });
    store.persist();
    try {
      store.save(made);
      location.assign(kit.address("checklists/all/", { fill: made.id }));
    } catch {
      location.assign(kit.address("checklists/all/", { set: scope.join(","), fill: "new" }));
    }
  };

  const rename = (entry, show) => {
    const field = h("input", { value: entry.head.name, maxlength: 200, id: kit.nextId() });
    kit.dialog(t("rename"), [h("p", { class: "kit-field" }, h("label", { for: field.id }, t("new_name")), field)], [
      { label: t("save"), main: true, act: () => {
        try {
          const { assessment } = store.load(entry.id);
          store.save({ ...assessment, name: field.value.trim(), changed: new Date().toISOString() });
        } catch {
          refusedFull();
        }
        show();
      } },
      { label: t("cancel") },
    ]);
    field.select();
  };
  const duplicate = (entry, show) => {
    const { assessment } = store.load(entry.id);
    const now = new Date().toISOString();
    try {
      store.save({ ...assessment, id: format.newId(), name: t("copy_of", kit.nameOf(assessment)).slice(0, 200), created: now, changed: now });
    } catch {
      refusedFull();
    }
    show();
  };
  const remove = (entry, show) => {
    const restore = store.remove(entry.prefix);
    show();
    const name = kit.nameOf(entry.head);
    undos.push({ name, restore });
    kit.say(t("removed", name));
    showUndos(show);
  };

  const undos = [];
  const undoList = h("div", { class: "kit-undos" });
  const showUndos = (show) => undoList.replaceChildren(...undos.map((entry) => h("p", {}, t("removed", entry.name), " ", kit.button(t("undo"), () => {
    try {
      entry.restore();
    } catch {
      return refusedFull();
    }
    undos.splice(undos.indexOf(entry), 1);
    showUndos(show);
    show();
    kit.say(t("restored", entry.name));
  }), " ", h("small", {}, t("undo_until")))));

  const row = (entry, show) => {
    const { head } = entry;
    const loaded = store.load(entry.id, entry.prefix).assessment;
    const actions = [];
    let about;
    if (entry.foreign) {
      about = [t("other_edition", `${head.standard?.number || entry.standard} (${entry.edition})`)];
      actions.push(kit.button(t("export_it"), () => kit.exportAssessment(loaded)));
    } else {
      const answers = { get: (id) => loaded.items[id] };
      const counted = model.count(model.shown(loaded.scope, answers), answers);
      about = [model.scopeName(loaded.scope, kit.language), t("done", counted.reviewed, counted.total)];
      actions.push(
        h("a", { class: "kit-button kit-main", href: kit.address("checklists/all/", { fill: entry.id }) }, t("open")),
        kit.button(t("rename"), () => rename(entry, show)),
        kit.button(t("duplicate"), () => duplicate(entry, show)),
        kit.button(t("export_it"), () => { kit.exportAssessment(loaded); show(); }),
      );
    }
    actions.push(kit.button(t("remove"), () => remove(entry, show)));
    about.push(t("changed_at", kit.moment(head.changed)), entry.exported ? t("exported_at", kit.moment(entry.exported)) : t("exported_never"));
    return h("li", { data: { assessment: entry.id } }, h("p", { class: "kit-shelf-name" }, kit.nameOf(head), head.name && head.organization ? h("small", {}, ` ${head.organization}`) : ""), h("p", { class: "kit-small" }, about.join(" · ")), h("p", { class: "kit-actions" }, ...actions));
  };

  kit.shelf = () => {
    const list = h("ul", { class: "kit-shelf" });
    const heading = kit.nextId();
    const input = h("input", { type: "file", accept: ".json,.xlsx", multiple: true, class: "cb-hidden", id: kit.nextId(), onchange: async () => {
      const files = [...input.files];
      for (const file of files) await kit.importFile(file, show);
      input.value = "";
    } });
    const show = () => {
      const entries = store.heads();
      list.replaceChildren(...entries.map((entry) => row(entry, show)), ...(entries.length ? [] : [h("li", { class: "kit-small" }, t("shelf_empty"))]));
    };
    const section = h("section", { class: "kit-panel kit-shelves", "aria-labelledby": heading },
      h("h2", { id: heading }, t("shelf")), h("p", { class: "kit-small" }, t("shelf_help")), list, undoList,
      h("p", { class: "kit-actions" }, input, h("label", { class: "kit-button", for: input.id }, t("import_it")), h("span", { class: "kit-small" }, t("import_help"))));
    kit.takesDrops(document.body, show);
    show();
    addEventListener("storage", show);
    addEventListener("pageshow", show);
    if (!store.available()) kit.alarm("blocked", t("blocked"));
    return section;
  };
  kit.takesDrops = (place, after) => {
    const over = (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault();
    place.addEventListener("dragover", over);
    place.addEventListener("dragenter", over);
    place.addEventListener("drop", async (event) => {
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      for (const file of [...event.dataTransfer.files]) await kit.importFile(file, after);
    });
  };
})();
