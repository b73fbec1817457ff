// The checklist as data, and what can be told of answers: which are open, which are stale, what they come to.
(() => {
  const { kit } = globalThis.clausebook;
  const data = globalThis.clausebookChecklist;
  const clauses = new Map(data.clauses.map((clause) => [clause.id, clause]));
  const children = new Map(data.clauses.map((clause) => [clause.id, data.clauses.filter((other) => other.parent === clause.id)]));
  const clauseOf = new Map(data.clauses.flatMap((clause) => clause.items.map((id) => [id, clause])));
  const order = [...clauseOf.keys()];
  const findings = new Map(data.findings.map((finding) => [finding.id, finding]));
  const below = (id) => [id, ...(children.get(id) ?? []).flatMap((child) => below(child.id))];
  const within = new Map(data.clauses.map((clause) => [clause.id, below(clause.id)]));
  const holding = (ids) => ids.filter((id) => clauses.get(id).items.length);

  // A scope is a list of clause ids, each with all below it; an empty one is the whole standard.
  const chosenClauses = (scope) => {
    if (!scope.length) return new Set(holding([...clauses.keys()]));
    return new Set(scope.filter((id) => clauses.has(id)).flatMap((id) => holding(within.get(id))));
  };
  const chosenItems = (scope) => {
    const chosen = chosenClauses(scope);
    return order.filter((id) => chosen.has(clauseOf.get(id).id));
  };
  // The shortest scope for a set of clauses that hold items.
  const scopeOf = (chosen) => {
    const found = [];
    const visit = (clause) => {
      if (holding(within.get(clause.id)).every((id) => chosen.has(id))) found.push(clause.id);
      else children.get(clause.id).forEach(visit);
    };
    data.clauses.filter((clause) => !clauses.has(clause.parent)).forEach(visit);
    const all = holding([...clauses.keys()]).every((id) => chosen.has(id));
    return all ? [] : found;
  };
  const parseScope = (text) => {
    const asked = (text ?? "").split(",").map((id) => id.trim()).filter(Boolean);
    const known = asked.map((id) => (clauses.has(id) ? id : data.retired[id] ?? data.clauses.find((clause) => clause.number === id)?.id ?? id)).filter((id) => clauses.has(id));
    return { scope: scopeOf(chosenClauses(known.length ? known : [])), asked, unknown: asked.filter((id) => !clauses.has(id) && !clauses.has(data.retired[id]) && !data.clauses.some((clause) => clause.number === id)) };
  };
  const scopeName = (scope, language) => {
    if (!scope.length) return kit.word("whole", language);
    return scope.map((id) => (clauses.has(id) ? `${clauses.get(id).number}${scope.length === 1 ? ` ${clauses.get(id).title[language]}` : ""}` : id)).join(kit.word("comma", language));
  };

  // Chapters and clauses with items of their own have a PDF and a workbook on the site.
  const isReadyMade = (id) => data.clauses.some((clause) => clause.aspect === id) || clauses.get(id)?.items.length > 0;

  const blank = (id) => ({ fingerprint: data.items[id].fingerprint, provision: { ...data.items[id].text }, finding: null, reason: "", grade: null, evidence: { interviewed: "", records: "", observed: "" }, opportunity: "", strength: "", changed: "" });
  const filled = (text) => Boolean(text.trim());
  const hasEvidence = (answer) => Object.values(answer.evidence).some(filled);
  const hasContent = (answer) => Boolean(answer) && (answer.finding !== null || answer.grade !== null || hasEvidence(answer) || [answer.reason, answer.opportunity, answer.strength].some(filled));
  const outcome = (answer) => (answer?.finding ? findings.get(answer.finding)?.outcome : undefined);
  const isStale = (id, answer) => hasContent(answer) && Boolean(data.items[id]) && answer.fingerprint !== data.items[id].fingerprint;

  const OPEN = ["no-evidence", "no-reason", "no-grade", "stale", "not-reviewed"];
  const openness = (id, answer) => {
    const came = outcome(answer);
    return OPEN.filter((kind) => ({
      "no-evidence": came && came !== "excluded" && !hasEvidence(answer),
      "no-reason": came === "excluded" && !filled(answer.reason),
      "no-grade": (came === "partly" || came === "unmet") && !answer.grade,
      stale: isStale(id, answer),
      "not-reviewed": !came,
    })[kind]);
  };

  // Which items an assessment shows: those of its scope, and those outside it that have content.
  const shown = (scope, answers) => {
    const chosen = chosenClauses(scope);
    return order.filter((id) => chosen.has(clauseOf.get(id).id) || hasContent(answers.get(id)));
  };
  const count = (ids, answers) => {
    const made = { total: ids.length, reviewed: 0, applicable: 0, met: 0, open: 0, findings: Object.fromEntries(data.findings.map(({ id }) => [id, 0])) };
    for (const id of ids) {
      const answer = answers.get(id);
      const came = outcome(answer);
      if (openness(id, answer).length) made.open += 1;
      if (!came) continue;
      made.reviewed += 1;
      made.findings[answer.finding] += 1;
      if (came !== "excluded") made.applicable += 1;
      if (came === "met") made.met += 1;
    }
    made.notReviewed = made.total - made.reviewed;
    made.share = made.applicable ? made.met / made.applicable : null;
    return made;
  };
  const byAspect = (ids) => {
    const groups = new Map();
    for (const id of ids) {
      const { aspect } = clauseOf.get(id);
      if (!groups.has(aspect)) groups.set(aspect, []);
      groups.get(aspect).push(id);
    }
    return groups;
  };
  const openPoints = (ids, answers) => OPEN.map((kind) => [kind, ids.filter((id) => openness(id, answers.get(id)).includes(kind))]).filter(([, found]) => found.length);

  // Scores, where the site has them: weighted by dimension, the mean of an aspect's clauses, weighted in the whole.
  const scoreOf = (clause, given) => {
    const { dimensions } = clauses.get(clause)?.scoring ?? { dimensions: [] };
    if (!dimensions.length || dimensions.some(({ id }) => given?.[id] === undefined)) return null;
    return dimensions.reduce((sum, { id, weight }) => sum + weight * given[id], 0) / 100;
  };
  const aspectScore = (aspect, scope, scores) => {
    const chosen = chosenClauses(scope);
    const parts = data.clauses.filter((clause) => clause.aspect === aspect && clause.scoring && chosen.has(clause.id)).map(({ id }) => scoreOf(id, scores.get(id)));
    return parts.length && parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) / parts.length : null;
  };
  const totalScore = (scope, scores) => {
    const parts = data.weights.filter(([, weight]) => weight).map(([aspect, weight]) => [weight, aspectScore(aspect, scope, scores)]);
    return parts.length && parts.every(([, score]) => score !== null) ? parts.reduce((sum, [weight, score]) => sum + (weight * score) / 100, 0) : null;
  };
  const hasScoring = data.clauses.some((clause) => clause.scoring);

  kit.model = { data, clauses, children, clauseOf, order, findings, within, holding, chosenClauses, chosenItems, scopeOf, parseScope, isReadyMade, scopeName, blank, hasEvidence, hasContent, outcome, isStale, openness, shown, count, byAspect, openPoints, scoreOf, aspectScore, totalScore, hasScoring };
})();
