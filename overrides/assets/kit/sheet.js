// A selection or an assessment as CSV and as a blank JSON form. Nothing in a cell can become a formula.
(() => {
  const { kit } = globalThis.clausebook;
  const { t, model, format } = kit;
  const { data } = model;
  const FIELDS = ["reason", "grade", "interviewed", "records", "observed", "strength", "opportunity"];
  const languages = () => {
    const { view } = document.documentElement.dataset;
    return view === "both" ? ["zh", "en"] : view === "zh" || view === "en" ? [view] : [kit.language];
  };
  const cell = (value) => {
    const text = String(value ?? "");
    const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const both = (text) => languages().map((language) => text[language]).join("\n");

  kit.csv = (ids, answers) => {
    const head = ["id", "clause", "provision", "question", "finding", ...FIELDS, "fingerprint"].map((key) => t(key));
    const rows = ids.map((id) => {
      const item = data.items[id];
      const clause = model.clauseOf.get(id);
      const answer = answers?.get(id) ?? model.blank(id);
      const finding = answer.finding ? both(model.findings.get(answer.finding).label) : t("not_reviewed");
      return [id, `${clause.number} ${both(clause.title)}`, both(item.text), both(item.question), finding, answer.reason, answer.grade ? t(answer.grade) : "", answer.evidence.interviewed, answer.evidence.records, answer.evidence.observed, answer.strength, answer.opportunity, answer.fingerprint];
    });
    return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  };
  const named = (scope) => kit.fileName("checklist", scope.length ? scope.slice(0, 4).join("+") + (scope.length > 4 ? "…" : "") : "all", data.standard.id);
  kit.downloadCsv = (scope, ids, answers, name) => kit.download(`${name ?? named(scope)}.csv`, "text/csv;charset=utf-8", kit.csv(ids, answers));
  kit.downloadBlank = (scope) => kit.download(`${named(scope)}.json`, "application/json", format.written(format.blankForm(scope)));

  // The address that carries a selection, to hand round: never a file's name, never who is assessed.
  kit.selectionLink = (scope) => {
    const url = new URL(kit.address("checklists/all/", { set: scope.join(",") }));
    return url.href.replace(/index\.html(?=$|\?)/, "").replace(/%2C/g, ",");
  };
})();
