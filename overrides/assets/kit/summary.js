// What an assessment comes to: a table, a picture of it, and the list of what is open.
(() => {
  const { kit } = globalThis.clausebook;
  const { h, svg, model } = kit;
  const { data } = model;

  kit.percent = (share) => (share === null ? "–" : `${Math.round(share * 100)}%`);
  kit.points = (score) => (score === null ? "–" : String(Math.round(score * 10) / 10));
  // Words in one language or both; the standard's own texts likewise.
  kit.speaker = (languages) => ({
    say: (key, ...values) => languages.map((language) => kit.word(key, language, ...values)).filter((text, n, all) => all.indexOf(text) === n).join(" "),
    text: (text) => languages.map((language, n) => [n ? " " : "", h("span", { lang: language === "zh" ? "zh-Hans" : "en" }, text[language])]).flat(),
    plain: (text) => languages.map((language) => text[language]).join(" "),
  });

  const told = (counted, { say, plain }) => [...data.findings.filter(({ id }) => counted.findings[id]).map(({ id, label }) => `${plain(label)} ${counted.findings[id]}`), ...(counted.notReviewed ? [`${say("not_reviewed")} ${counted.notReviewed}`] : [])].join(kit.t("comma"));

  // One bar an aspect, as long as its items; what is not reviewed stays empty. Each bar says in words what it shows.
  kit.bars = (ids, answers, speaker) => {
    const rows = [...model.byAspect(ids)].map(([aspect, own]) => {
      const clause = model.clauses.get(aspect);
      const counted = model.count(own, answers);
      const name = `${clause.number} ${speaker.plain(clause.title)}`;
      let at = 0;
      const parts = data.findings.filter(({ id }) => counted.findings[id]).map(({ id, outcome }) => {
        const part = svg("rect", { class: `kit-bar-${outcome}`, x: at, y: 0, width: counted.findings[id], height: 1 });
        at += counted.findings[id];
        return part;
      });
      return h("div", { class: "kit-bar" }, h("span", {}, name), h("span", { class: "kit-bar-count" }, `${counted.reviewed}/${counted.total}`),
        svg("svg", { role: "img", "aria-label": `${name}: ${told(counted, speaker)}`, viewBox: `0 0 ${counted.total} 1`, preserveAspectRatio: "none" }, ...parts));
    });
    const legend = [...data.findings.map(({ outcome, label }) => [outcome, speaker.plain(label)]), ["none", speaker.say("not_reviewed")]];
    return h("figure", { class: "kit-bars" }, ...rows, h("figcaption", {}, ...legend.map(([outcome, label]) => h("span", { class: `kit-key kit-key-${outcome}` }, label))));
  };

  kit.summaryTable = (ids, answers, speaker, scope, scores) => {
    const { say, plain, text } = speaker;
    const scored = model.hasScoring && scores;
    const line = (name, own, score, cell = "th") => {
      const counted = model.count(own, answers);
      return h("tr", {}, h(cell, { scope: "row" }, name), ...data.findings.map(({ id }) => h("td", {}, String(counted.findings[id]))), h("td", {}, String(counted.notReviewed)), h("td", {}, String(counted.total)), h("td", {}, kit.percent(counted.share)), scored ? h("td", {}, kit.points(score)) : "");
    };
    const heads = [...data.findings.map(({ label }) => plain(label)), say("not_reviewed"), say("total"), say("share"), ...(scored ? [say("score")] : [])];
    return h("div", { class: "kit-scroll", role: "region", tabindex: "0", "aria-label": say("summary") },
      h("table", { class: "kit-table kit-numbers" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("aspect")), ...heads.map((head) => h("th", { scope: "col" }, head)))),
        h("tbody", {}, ...[...model.byAspect(ids)].map(([aspect, own]) => line([`${model.clauses.get(aspect).number} `, ...text(model.clauses.get(aspect).title)], own, scored ? model.aspectScore(aspect, scope, scores) : null))),
        h("tfoot", {}, line(say("total"), ids, scored ? model.totalScore(scope, scores) : null))),
      h("p", { class: "kit-small" }, say("share_help"), scored ? ` ${say("score_ours")}` : ""));
  };

  const MOST = 40;
  kit.openList = (ids, answers, go) => {
    const points = model.openPoints(ids, answers);
    if (!points.length) return h("p", {}, kit.t("no_open"));
    return h("div", {}, ...points.map(([kind, found]) => {
      const place = h("ul", { class: "kit-open" });
      const add = (from, to) => place.append(...found.slice(from, to).map((id) => h("li", {}, h("a", { href: `#${id}`, onclick: (event) => { event.preventDefault(); go(id); } }, id))));
      add(0, MOST);
      const rest = found.length > MOST ? kit.button(kit.t("and_more", found.length - MOST), () => { add(MOST); rest.remove(); }) : "";
      return h("div", { class: "kit-open-kind" }, h("h4", {}, `${kit.t(`open.${kind}`)} `, h("span", { class: "kit-small" }, String(found.length))), place, rest);
    }));
  };
})();
