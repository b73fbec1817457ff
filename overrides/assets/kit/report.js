// The report: one self-contained HTML file, or on paper from this page. Built of elements, so that typed text stays text.
(() => {
  const { kit } = globalThis.clausebook;
  const { h, model, t } = kit;
  const { data } = model;
  const STYLE = `
.kit-report{max-width:52rem;margin:0 auto;padding:2rem 1.25rem;color:#1e1c19;background:#fff;font:400 1rem/1.65 "Helvetica Neue","Segoe UI",Roboto,Arial,"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;overflow-wrap:break-word}
.kit-report h1{font-size:1.75rem;line-height:1.3;margin:0 0 1rem}.kit-report h2{font-size:1.2rem;margin:2.25rem 0 .75rem;padding-top:.5rem;border-top:2px solid #1e1c19}.kit-report h3{font-size:1rem;margin:1.25rem 0 .25rem}
.kit-report p{margin:.25rem 0}.kit-report dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:0}.kit-report dt{color:#5f5a52;max-width:14rem}.kit-report dd{margin:0;white-space:pre-wrap}
.kit-report .kit-small,.kit-report figcaption{font-size:.8125rem;color:#5f5a52}.kit-report .kit-provision{margin:.25rem 0 .4rem;padding:.1rem 0 .1rem .75rem;border-left:3px solid #9b2d1f;font-family:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,Cambria,serif}
.kit-report table{width:100%;border-collapse:collapse;font-size:.875rem}.kit-report th,.kit-report td{padding:.35rem .6rem .35rem 0;text-align:start;vertical-align:top;border-bottom:1px solid #ddd8cd;font-weight:400}.kit-report thead th{color:#5f5a52}.kit-report .kit-words{white-space:pre-wrap}.kit-report .kit-numbers td{text-align:end;font-variant-numeric:tabular-nums}.kit-report .kit-numbers thead th+th{text-align:end}
.kit-report tbody th,.kit-report tbody td:first-child{white-space:nowrap}.kit-report .kit-entry{break-inside:avoid}.kit-report tr{break-inside:avoid}.kit-report h2,.kit-report h3{break-after:avoid}.kit-report figure{margin:1rem 0}
.kit-report .kit-bar{display:grid;grid-template-columns:minmax(0,1fr) max-content;margin:.4rem 0;font-size:.875rem}.kit-report .kit-bar svg{grid-column:1/3;width:100%;height:.9rem;border:1px solid #1e1c19}
.kit-report .kit-key{display:inline-block;margin-right:1.2em}.kit-report .kit-key::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;border:1px solid #1e1c19;background:#fff}
.kit-bar-met{fill:#1e1c19}.kit-bar-partly{fill:#8d877b}.kit-bar-unmet{fill:#9b2d1f}.kit-bar-excluded{fill:#ddd8cd}
.kit-report .kit-key-met::before{background:#1e1c19}.kit-report .kit-key-partly::before{background:#8d877b}.kit-report .kit-key-unmet::before{background:#9b2d1f}.kit-report .kit-key-excluded::before{background:#ddd8cd}
@media print{.kit-report{max-width:none;padding:0;font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@page{size:A4;margin:20mm}`;
  const PRINT = `@media print{body>*:not(.kit-report){display:none!important}}@media screen{body>.kit-report{display:none}}`;

  kit.report = (assessment, languages) => {
    const speaker = kit.speaker(languages);
    const { say, text, plain } = speaker;
    const answers = { get: (id) => assessment.items[id] };
    const scores = { get: (id) => assessment.scores[id] };
    const ids = model.shown(assessment.scope, answers);
    const reviewed = ids.filter((id) => model.outcome(answers.get(id)));
    const list = (rows) => h("dl", {}, ...rows.filter(([, value]) => value && (!value.trim || value.trim())).flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
    const heading = (clause) => `${clause.number} ${plain(clause.title)}`;
    const evidence = (answer) => ["interviewed", "records", "observed"].map((key) => [say(key), answer.evidence[key]]);
    const label = (answer) => plain(model.findings.get(answer.finding).label);
    const stale = (id) => (model.isStale(id, answers.get(id)) ? h("p", { class: "kit-small" }, `⚠ ${say("open.stale")}: ${say("fingerprint")} ${answers.get(id).fingerprint} → ${data.items[id].fingerprint}`) : "");
    const provision = (id) => {
      const then = answers.get(id)?.provision ?? data.items[id].text;
      return h("div", { class: "kit-provision" }, ...languages.map((language) => h("p", { lang: language === "zh" ? "zh-Hans" : "en" }, then[language])));
    };
    const entry = (id, ...rows) => h("section", { class: "kit-entry" }, h("h3", {}, `${id} · ${heading(model.clauseOf.get(id))}`), provision(id), h("p", {}, ...text(data.items[id].question)), list(rows), stale(id));
    const section = (key, entries) => [h("h2", {}, say(key)), ...(entries.length ? entries : [h("p", {}, say("none"))])];
    const typed = (key) => ids.filter((id) => answers.get(id)?.[key]?.trim()).map((id) => entry(id, [say(key), answers.get(id)[key]], ...evidence(answers.get(id))));
    const unmet = reviewed.filter((id) => ["partly", "unmet"].includes(model.outcome(answers.get(id))));
    const GRADES = ["major", "minor", "observation", null];
    unmet.sort((a, b) => GRADES.indexOf(answers.get(a).grade) - GRADES.indexOf(answers.get(b).grade));
    const unknown = Object.entries(assessment.items).filter(([id, answer]) => !data.items[id] && model.hasContent(answer));

    const perClause = h("table", {}, h("thead", {}, h("tr", {}, ...["clause", "id", "finding", "grade", "evidence"].map((key) => h("th", { scope: "col" }, say(key))))),
      h("tbody", {}, ...ids.map((id) => {
        const answer = answers.get(id);
        const came = model.outcome(answer);
        const words = !came ? "" : came === "excluded" ? answer.reason : Object.values(answer.evidence).filter((one) => one.trim()).join("\n");
        return h("tr", {}, h("td", {}, model.clauseOf.get(id).number), h("th", { scope: "row" }, id), h("td", {}, came ? label(answer) : say("not_reviewed")), h("td", {}, answer?.grade && (came === "partly" || came === "unmet") ? say(`grades.${answer.grade}`) : ""), h("td", { class: "kit-words" }, words));
      })));
    const scored = model.hasScoring && Object.keys(assessment.scores).length;
    const scoreTable = scored && [h("h2", {}, say("scores")), h("p", { class: "kit-small" }, say("score_ours")), h("table", {}, h("tbody", {}, ...Object.entries(assessment.scores).filter(([id]) => model.clauses.has(id)).map(([id, given]) => {
      const clause = model.clauses.get(id);
      return h("tr", {}, h("th", { scope: "row" }, heading(clause)), h("td", {}, clause.scoring.dimensions.map((one) => `${plain(one.label)} ${given[one.id] ?? "–"}`).join(" · ")), h("td", {}, kit.points(model.scoreOf(id, given))));
    })))];
    const days = [assessment.first_day, assessment.last_day].filter(Boolean).join(" – ");
    return h("article", { class: "kit-report", lang: languages[0] === "zh" ? "zh-Hans" : "en" },
      h("p", { class: "kit-small" }, `${data.standard.number} ${plain(data.standard.title)}`), h("h1", {}, say("assessment_report"), assessment.name ? ` · ${assessment.name}` : ""),
      list([[say("organization"), assessment.organization], [say("site"), assessment.site], [say("assessor"), assessment.assessor], [say("accompanied"), assessment.accompanied], [say("date"), days], [say("scope"), assessment.scope.length > 1 ? model.scopeName(assessment.scope, languages[0]) : languages.map((language) => model.scopeName(assessment.scope, language)).join(" ")], [say("made_from"), `${data.standard.number} · ${data.standard.revised}`]]),
      h("p", { class: "kit-small" }, plain(data.authority)),
      h("h2", {}, languages.map((language) => kit.word("summary", language)).join(" ")), kit.summaryTable(ids, answers, speaker, assessment.scope, scored ? scores : null), kit.bars(ids, answers, speaker),
      ...(scoreTable || []),
      ...section("strengths", typed("strength")),
      ...section("nonconformities", unmet.map((id) => entry(id, [say("finding"), label(answers.get(id))], [say("grade"), answers.get(id).grade ? say(`grades.${answers.get(id).grade}`) : say("no_grade")], ...evidence(answers.get(id))))),
      ...section("opportunities", typed("opportunity")),
      h("h2", {}, say("per_clause")), perClause,
      ...section("not_reviewed_items", ids.length === reviewed.length ? [] : [h("p", {}, ids.filter((id) => !model.outcome(answers.get(id))).join(", "))]),
      ...(unknown.length ? section("unknown_items", unknown.map(([id, answer]) => h("section", { class: "kit-entry" }, h("h3", {}, id, data.retired[id] ? ` (${say("moved_to", data.retired[id])})` : ""), list([[say("finding"), answer.finding ?? ""], ...evidence(answer), [say("reason"), answer.reason], [say("strength"), answer.strength], [say("opportunity"), answer.opportunity]])))) : []));
  };

  // The file is put together as text, since an element of this page may hold no style; all that was typed is escaped by the browser.
  kit.saveReport = (assessment, languages) => {
    const title = h("title", {}, `${t("assessment_report")} ${kit.nameOf(assessment)}`).outerHTML;
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">${title}<style>${STYLE}</style>`;
    const page = `<!doctype html>\n<html lang="${languages[0] === "zh" ? "zh-Hans" : "en"}"><head>${head}</head><body><main>${kit.report(assessment, languages).outerHTML}</main></body></html>\n`;
    kit.download(`${kit.fileFor("report", assessment)}.html`, "text/html;charset=utf-8", page);
  };
  kit.printReport = (assessment, languages) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE + PRINT);
    const report = kit.report(assessment, languages);
    document.body.append(report);
    document.adoptedStyleSheets.push(sheet);
    const clear = () => {
      report.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
    addEventListener("afterprint", clear, { once: true });
    print();
  };
})();
