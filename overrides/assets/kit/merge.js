// A file comes in: refused with the reason, added, or merged item by item with what is here, conflicts shown.
(() => {
  const { kit } = globalThis.clausebook;
  const { h, t, store, model, format } = kit;
  const HEAD = ["name", "organization", "site", "assessor", "accompanied", "first_day", "last_day"];

  const content = (answer) => {
    const { changed, fingerprint, provision, ...rest } = answer;
    return JSON.stringify(rest);
  };
  // Both answers in one: a field that only one side filled in is taken; where both did, the words of both, the finding of the newer.
  const together = (ours, theirs) => {
    let clash = ours.fingerprint !== theirs.fingerprint;
    const [newer, older] = theirs.changed > ours.changed ? [theirs, ours] : [ours, theirs];
    const pick = (key) => {
      if (newer[key] && older[key] && newer[key] !== older[key]) clash = true;
      return newer[key] || older[key];
    };
    const words = (one, other) => {
      if (one.includes(other)) return one;
      if (other.includes(one)) return other;
      clash = true;
      return `${one}\n${other}`;
    };
    const evidence = Object.fromEntries(Object.keys(ours.evidence).map((key) => [key, words(ours.evidence[key], theirs.evidence[key])]));
    const [reason, opportunity, strength] = ["reason", "opportunity", "strength"].map((key) => words(ours[key], theirs[key]));
    return { answer: { ...newer, finding: pick("finding"), grade: pick("grade"), reason, evidence, opportunity, strength }, clash };
  };
  const fits = (answer) => [answer.reason, ...Object.values(answer.evidence), answer.opportunity, answer.strength].every((text) => text.length <= kit.LONGEST);

  // For each item: what is only there, what completes what is here, and what both have and differs.
  kit.compare = (here, there) => {
    const taken = [];
    const joined = [];
    const conflicts = [];
    for (const [id, theirs] of Object.entries(there.items)) {
      const ours = here.items[id];
      if (!ours || (!model.hasContent(ours) && model.hasContent(theirs))) taken.push(id);
      else if (model.hasContent(theirs) && (content(ours) !== content(theirs) || ours.fingerprint !== theirs.fingerprint)) (together(ours, theirs).clash ? conflicts : joined).push(id);
    }
    const differing = HEAD.filter((key) => here[key] && there[key] && here[key] !== there[key]);
    return { taken, joined, conflicts, differing };
  };
  kit.join = (here, there, { taken, joined }, chosen) => {
    const made = structuredClone(here);
    for (const id of taken) made.items[id] = there.items[id];
    for (const [id, side] of [...joined.map((id) => [id, "both"]), ...chosen]) {
      if (side === "there") made.items[id] = there.items[id];
      else if (side === "both") made.items[id] = together(here.items[id], there.items[id]).answer;
    }
    for (const key of HEAD) made[key] ||= there[key];
    for (const [clause, given] of Object.entries(there.scores)) made.scores[clause] = { ...given, ...made.scores[clause] };
    made.scope = here.scope.length && there.scope.length ? model.scopeOf(model.chosenClauses([...here.scope, ...there.scope])) : [];
    made.changed = new Date().toISOString();
    return made;
  };

  const words = (answer) => {
    const { evidence } = answer;
    const lines = [answer.finding ? kit.inLanguage(model.findings.get(answer.finding).label) : t("not_reviewed"), answer.grade && t(`grades.${answer.grade}`)];
    for (const [key, text] of Object.entries({ reason: answer.reason, ...evidence, opportunity: answer.opportunity, strength: answer.strength })) if (text.trim()) lines.push(`${t(key)}${t("colon")}${text}`);
    return h("span", { class: "kit-typed" }, lines.filter(Boolean).join("\n"));
  };
  const choice = (id, here, there, chosen) => {
    const later = there.items[id].changed > here.items[id].changed ? "there" : "here";
    chosen.set(id, later);
    const side = (which, label, when, answer) => h("label", { class: "kit-side" },
      h("input", { type: "radio", name: `merge-${id}`, value: which, checked: which === later, onchange: () => chosen.set(id, which) }),
      h("span", {}, h("b", {}, label), " ", h("small", {}, when, which === later ? ` ${t("newer")}` : ""), words(answer)));
    const both = together(here.items[id], there.items[id]).answer;
    return h("fieldset", { class: "kit-conflict" }, h("legend", {}, id), model.data.items[id] ? h("p", { class: "kit-small" }, kit.inLanguage(model.data.items[id].question)) : "",
      side("here", t("in_browser"), kit.moment(here.items[id].changed), here.items[id]), side("there", t("in_file"), kit.moment(there.items[id].changed), there.items[id]),
      fits(both) ? side("both", t("in_both"), t("in_both_help"), both) : "");
  };
  // One button for all conflicts, for a file that was worked on elsewhere.
  const forAll = (place) => h("p", { class: "kit-actions" }, h("span", { class: "kit-small" }, t("for_all")), ...[["here", "in_browser"], ["there", "in_file"], ["both", "in_both"]].map(([side, key]) =>
    kit.button(t(key), () => { for (const radio of place.querySelectorAll(`input[value="${side}"]`)) radio.click(); })));

  kit.importFile = async (file, after) => {
    let read;
    try {
      read = format.read(await kit.readFile(file));
    } catch (error) {
      if (!(error instanceof kit.Refused)) throw error;
      await shown(kit.dialog(t("import_title"), [h("p", { class: "kit-alarm", role: "alert" }, t("refused", error.message)), h("p", {}, file.name), h("p", {}, t("nothing_lost"))], [{ label: t("close"), main: true }]));
      return;
    }
    const { assessment: there, notes } = read;
    kit.beforeImport?.();
    const here = store.load(there.id)?.assessment;
    const told = notes.map((note) => h("p", { class: "kit-note" }, note));
    const finish = (made, message) => {
      try {
        store.save(made);
      } catch {
        kit.alarm("full", t(store.available() ? "failed" : "blocked"), { label: t("close"), act: () => kit.alarm("full", "") });
        return;
      }
      after?.(made);
      kit.say(t(message, kit.nameOf(made)));
    };
    const copy = { label: t("add_copy"), act: () => finish({ ...there, id: format.newId(), name: t("copy_of", kit.nameOf(there)).slice(0, 200) }, "imported") };
    if (!here) {
      if (!notes.length) return finish(there, "imported");
      return shown(kit.dialog(t("import_title"), [h("p", {}, kit.nameOf(there)), ...told], [{ label: t("add"), main: true, act: () => finish(there, "imported") }, { label: t("cancel") }]));
    }
    const compared = kit.compare(here, there);
    const chosen = new Map();
    const { taken, joined, conflicts, differing } = compared;
    const news = taken.filter((id) => model.hasContent(there.items[id])).length;
    const same = !conflicts.length && !joined.length && !news;
    const differences = h("div", {}, ...conflicts.map((id) => choice(id, here, there, chosen)));
    return shown(kit.dialog(t("merge"), [
      h("p", {}, [t("same_id", kit.nameOf(here)), same && t("merge_same"), news && t("merge_takes", news), joined.length && t("merge_joins", joined.length, joined.join(t("comma")))].filter(Boolean).join(" ")), ...told,
      differing.length ? h("p", { class: "kit-note" }, t("head_differs", differing.map((key) => t(key)).join(t("comma")))) : "",
      conflicts.length ? h("p", {}, t("conflicts", conflicts.length)) : "", conflicts.length > 1 ? forAll(differences) : "", differences,
    ], [{ label: t("merge"), main: true, act: () => finish(kit.join(store.load(there.id)?.assessment ?? here, there, compared, chosen), "merged") }, copy, { label: t("cancel") }]));
  };
  const shown = (box) => new Promise((resolve) => box.addEventListener("close", resolve));
})();
