// One item of the checklist as a form, and what of it is printed.
(() => {
  const { kit } = globalThis.clausebook;
  const { h, t, model } = kit;
  const { data } = model;
  const EVIDENCE = ["interviewed", "records", "observed"];
  const MORE = ["strength", "opportunity"];
  const GRADES = ["major", "minor", "observation"];
  kit.LONGEST = 20_000;

  // Only what the file's format lets in: no control characters, no half characters.
  kit.clean = (text) => text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").toWellFormed();
  const grows = CSS.supports("field-sizing", "content");
  const grow = (area) => {
    if (grows) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };

  // Lines that a text takes on paper, roughly. What takes half a page may be split, or pages would stay empty before it.
  const linesOf = (text) => text.split("\n").reduce((sum, line) => sum + Math.ceil(line.replace(/[^ -ÿ]/g, "__").length / 38), 0);
  const LONG = 27;

  const valueOf = (answer, key) => (EVIDENCE.includes(key) ? answer.evidence[key] : answer[key]);
  const patchOf = (key, value) => (EVIDENCE.includes(key) ? { evidence: { [key]: value } } : { [key]: value });

  kit.item = (row, session, changed) => {
    const { id } = row;
    const [asked, found, write] = row.cells;
    const change = (patch) => {
      session.setItem(id, patch);
      update();
      changed(id);
    };

    const radios = [["", t("not_reviewed"), ""], ...data.findings.map((finding) => [finding.id, kit.inLanguage(finding.label), kit.inLanguage(finding.help)])].map(([value, label, help], n) => {
      const input = h("input", { type: "radio", name: `finding-${id}`, value, onchange: () => setFinding(value || null) });
      return h("label", { title: help, class: "kit-choice" }, input, h("span", {}, label), h("kbd", { "aria-hidden": "true" }, String(n)));
    });
    const findings = h("fieldset", { class: "kit-findings" }, h("legend", { class: "cb-hidden" }, t("finding_of", id)), ...radios);
    const gradeId = kit.nextId();
    const grade = h("select", { id: gradeId, onchange: () => change({ grade: grade.value || null }) }, h("option", { value: "" }, t("no_grade")), ...GRADES.map((one) => h("option", { value: one }, t(`grades.${one}`))));
    const gradeField = h("p", { class: "kit-field kit-grade" }, h("label", { for: gradeId }, t("grade")), grade);
    const areas = new Map();
    const field = (key) => {
      const area = h("textarea", { id: kit.nextId(), rows: 1, maxlength: kit.LONGEST, class: "kit-area", oninput: () => { grow(area); change(patchOf(key, kit.clean(area.value))); } });
      areas.set(key, area);
      return h("p", { class: `kit-field kit-field-${key}` }, h("label", { for: area.id }, t(key)), area);
    };
    const reason = field("reason");
    const more = h("details", { class: "kit-more" }, h("summary", {}, t("more")), ...MORE.map(field));
    const flags = h("p", { class: "kit-flags", id: kit.nextId() });
    found.append(h("div", { class: "kit-form" }, findings, gradeField, flags));
    write.append(h("div", { class: "kit-form" }, reason, ...EVIDENCE.map(field), more));

    // What is printed: the chosen box ticked, the typed words below their labels.
    const boxes = [...found.querySelectorAll(".cb-findings li")];
    const grades = [...found.querySelectorAll(".cb-grades span")];
    const mirrors = new Map();
    const labels = [...write.querySelectorAll(":scope > p")];
    for (const [n, key] of EVIDENCE.entries()) {
      mirrors.set(key, h("div", { class: "kit-mirror" }));
      labels[n].after(mirrors.get(key));
    }
    for (const key of ["reason", ...MORE]) {
      const mirror = h("div", { class: "kit-mirror" });
      mirrors.set(key, mirror);
      write.insertBefore(h("div", { class: "kit-mirrored", hidden: true }, h("p", {}, t(key)), mirror), write.querySelector(".kit-form"));
    }

    const stale = h("div", { class: "kit-stale", hidden: true });
    asked.prepend(stale);
    const showStale = (answer) => {
      const is = model.isStale(id, answer);
      if (!is) {
        stale.hidden = true;
        return stale.replaceChildren();
      }
      if (!stale.hidden) return;
      const text = (words) => (words ? [h("p", { lang: "zh-Hans" }, words.zh), h("p", { lang: "en" }, words.en)] : [h("p", {}, t("text_unknown"))]);
      stale.hidden = false;
      stale.replaceChildren(h("p", { class: "kit-note" }, t("stale_note")), h("dl", {}, h("dt", {}, `${t("then")} ${answer.fingerprint}`), h("dd", {}, ...text(answer.provision)), h("dt", {}, `${t("now")} ${data.items[id].fingerprint}`), h("dd", {}, ...text(data.items[id].text))),
        kit.button(t("still_holds"), () => { change(model.blankText(id)); focus(); }));
    };

    const setFinding = (value) => {
      change({ finding: value, ...(session.answer(id) && model.isStale(id, session.answer(id)) ? model.blankText(id) : {}) });
    };
    const update = () => {
      const answer = session.answer(id) ?? model.blank(id);
      const came = model.outcome(answer);
      const open = model.openness(id, answer);
      for (const label of radios) label.firstChild.checked = label.firstChild.value === (answer.finding ?? "");
      boxes.forEach((box, n) => box.classList.toggle("kit-ticked", n > 0 && data.findings[n - 1].id === answer.finding));
      grades.forEach((box, n) => box.classList.toggle("kit-ticked", GRADES[n] === answer.grade));
      grade.value = answer.grade ?? "";
      gradeField.hidden = !(came === "partly" || came === "unmet") && !answer.grade;
      reason.hidden = came !== "excluded" && !answer.reason;
      for (const [key, area] of areas) {
        const value = valueOf(answer, key);
        if (kit.clean(area.value) !== value) {
          area.value = value;
          grow(area);
        }
        mirrors.get(key).textContent = value;
        const line = mirrors.get(key).closest(".kit-mirrored");
        if (line) line.hidden = !value.trim();
      }
      if (MORE.some((key) => answer[key])) more.open = true;
      row.parentElement.classList.toggle("kit-long", [...mirrors.values()].reduce((sum, mirror) => sum + linesOf(mirror.textContent), 0) > LONG);
      const missing = open.filter((kind) => kind !== "not-reviewed");
      const words = missing.map((kind) => t(`open.${kind}`)).join(t("comma"));
      if (flags.textContent !== words) flags.textContent = words;
      row.classList.toggle("kit-is-open", open.length > 0);
      row.classList.toggle("kit-is-missing", missing.length > 0);
      showStale(answer);
    };
    const focus = () => (radios.find((label) => label.firstChild.checked) ?? radios[0]).firstChild.focus();
    update();
    return { id, row, update, setFinding, focus };
  };
  model.blankText = (id) => ({ fingerprint: data.items[id].fingerprint, provision: { ...data.items[id].text } });

  // Scores of a clause, where the site has them.
  kit.scoreForm = (clause, session, changed) => {
    const { label, step, dimensions } = clause.scoring;
    const value = h("output", { class: "kit-score" });
    const show = () => {
      const given = session.scores.get(clause.id) ?? {};
      for (const [id, select] of selects) select.value = given[id] === undefined ? "" : String(given[id]);
      value.textContent = kit.points(model.scoreOf(clause.id, given));
    };
    const selects = new Map(dimensions.map((one) => [one.id, h("select", { id: kit.nextId(), title: kit.inLanguage(one.help), onchange: (event) => {
      const { [one.id]: _, ...rest } = session.scores.get(clause.id) ?? {};
      session.set(`scores:${clause.id}`, event.target.value === "" ? rest : { ...rest, [one.id]: Number(event.target.value) });
      show();
      changed();
    } }, h("option", { value: "" }, t("no_score")), ...Array.from({ length: 100 / step + 1 }, (_, n) => h("option", { value: String(n * step) }, String(n * step))))]));
    const made = h("fieldset", { class: "kit-scores kit-form" }, h("legend", {}, `${t("scores")} ${clause.number} · ${kit.inLanguage(label)}`), h("p", { class: "kit-small" }, t("score_ours")),
      ...dimensions.map((one) => h("p", { class: "kit-field" }, h("label", { for: selects.get(one.id).id }, `${kit.inLanguage(one.label)} ${one.weight}%`), selects.get(one.id))), h("p", { class: "kit-field" }, h("span", {}, t("score")), value));
    show();
    return { made, show };
  };
})();
