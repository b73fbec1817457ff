// The assessment file, version 1, as `data/assessment.schema.json` describes it: read with every fault refused, and written.
(() => {
  const { kit } = globalThis.clausebook;
  const { model, Refused } = kit;
  const { data } = model;
  const FORMAT = "clausebook-assessment";
  const VERSION = 1;

  const pattern = (expression, longest = Infinity) => (value) => typeof value === "string" && value.isWellFormed() && expression.test(value) && (value.length <= longest || [...value].length <= longest);
  const ID = pattern(/^[0-9A-Za-z][0-9A-Za-z._-]*$/, 100);
  const LINE = pattern(/^[^\u0000-\u001f\u007f]*$/, 500);
  const WORDS = pattern(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 20_000);
  const DAY = pattern(/^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$/);
  const MOMENT = pattern(/^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z)?$/);
  const FINGERPRINT = pattern(/^[0-9a-f]{8}$/);
  const SCORE = (value) => Number.isInteger(value) && value >= 0 && value <= 100;
  const oneOf = (...values) => (value) => values.includes(value);
  const orNull = (check) => (value) => value === null || check(value);
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  // A shape is a check, or an object of keys with [shape, default]; no default means required.
  const object = (keys) => ({ keys });
  const map = (shape) => ({ map: shape });
  const list = (shape) => ({ list: shape });
  const WORDING = object({ zh: [WORDS], en: [WORDS] });
  const ANSWER = object({
    fingerprint: [FINGERPRINT], provision: [WORDING, null], finding: [orNull(ID), null], reason: [WORDS, ""], grade: [orNull(oneOf("major", "minor", "observation")), null],
    evidence: [object({ interviewed: [WORDS, ""], records: [WORDS, ""], observed: [WORDS, ""] }), {}], opportunity: [WORDS, ""], strength: [WORDS, ""], changed: [MOMENT, ""],
  });
  const ASSESSMENT = object({
    format: [oneOf(FORMAT)], version: [oneOf(VERSION)],
    standard: [object({ id: [ID], edition: [ID], number: [LINE, ""], title: [WORDING, null], revised: [DAY, ""] })],
    id: [ID], name: [LINE, ""], organization: [LINE, ""], site: [LINE, ""], assessor: [LINE, ""], accompanied: [LINE, ""], first_day: [DAY, ""], last_day: [DAY, ""],
    language: [orNull(oneOf("zh", "en")), null], scope: [list(ID), []], items: [map(ANSWER), {}], scores: [map(map(SCORE)), {}], created: [MOMENT, ""], changed: [MOMENT, ""],
  });

  const MOST = 20_000;
  const checked = (shape, value, path) => {
    const at = (step) => (path ? `${path}.${step}` : String(step));
    if (typeof shape === "function") {
      if (!shape(value)) throw new Refused("is_value", path);
      return value;
    }
    if (shape.list) {
      if (!Array.isArray(value) || value.length > MOST) throw new Refused("is_value", path);
      return value.map((one, n) => checked(shape.list, one, at(n)));
    }
    if (!isObject(value)) throw new Refused("is_value", path);
    if (shape.map) {
      if (Object.keys(value).length > MOST) throw new Refused("is_value", path);
      for (const key of Object.keys(value)) if (!ID(key)) throw new Refused("is_key", at(key));
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, checked(shape.map, one, at(key))]));
    }
    for (const key of Object.keys(value)) if (!Object.hasOwn(shape.keys, key)) throw new Refused("is_key", at(key));
    return Object.fromEntries(Object.entries(shape.keys).map(([key, [inner, ...ifMissing]]) => {
      if (Object.hasOwn(value, key)) return [key, value[key] === null && ifMissing[0] === null ? null : checked(inner, value[key], at(key))];
      if (!ifMissing.length) throw new Refused("is_missing", at(key));
      const fallback = structuredClone(ifMissing[0]);
      return [key, fallback === null || typeof inner === "function" ? fallback : checked(inner, fallback, at(key))];
    }));
  };
  const withLineFeeds = (value) => {
    if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
    if (Array.isArray(value)) return value.map(withLineFeeds);
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLineFeeds(one)])) : value;
  };

  // Returns the assessment and what its reader should know; throws Refused.
  const read = (text) => {
    const value = kit.parseJson(text);
    if (!isObject(value)) throw new Refused("is_foreign");
    if (value.format !== FORMAT) throw new Refused("is_foreign");
    if (Number.isInteger(value.version) && value.version > VERSION) throw new Refused("is_newer", value.version, VERSION);
    if (value.version !== VERSION) throw new Refused("is_version");
    const made = checked(ASSESSMENT, withLineFeeds(value), "");
    const { standard } = made;
    if (standard.id !== data.standard.id) throw new Refused("is_standard", standard.id, data.standard.id);
    if (standard.edition !== data.standard.edition) throw new Refused("is_edition", standard.number || standard.edition, data.standard.number);
    const notes = [];
    const groups = { note_unknown: [], note_stale: [], note_outside: [] };
    const chosen = new Set(model.chosenItems(made.scope));
    if (standard.revised && standard.revised !== data.standard.revised) notes.push(kit.t("note_revised", standard.revised, data.standard.revised));
    for (const id of made.scope) if (!model.clauses.has(id)) groups.note_unknown.push(withSuccessor(id));
    for (const [id, answer] of Object.entries(made.items)) {
      if (answer.finding !== null && !model.findings.has(answer.finding)) throw new Refused("is_finding", id, answer.finding);
      if (!data.items[id]) groups.note_unknown.push(withSuccessor(id));
      else if (model.isStale(id, answer)) groups.note_stale.push(id);
      else if (model.hasContent(answer) && !chosen.has(id)) groups.note_outside.push(id);
    }
    for (const [clause, given] of Object.entries(made.scores)) {
      const scoring = model.clauses.get(clause)?.scoring;
      for (const [id, score] of Object.entries(given)) if (!scoring?.dimensions.some((dimension) => dimension.id === id) || score % scoring.step) throw new Refused("is_score", `${clause} ${id}`);
      if (!scoring) throw new Refused("is_score", clause);
    }
    for (const [key, ids] of Object.entries(groups)) if (ids.length) notes.push(kit.t(key, ids.length, ids.slice(0, 8).join(kit.t("comma")) + (ids.length > 8 ? "…" : "")));
    return { assessment: made, notes };
  };
  const withSuccessor = (id) => (data.retired[id] ? `${id} (${kit.t("moved_to", data.retired[id])})` : id);

  const standard = () => ({ id: data.standard.id, edition: data.standard.edition, number: data.standard.number, title: data.standard.title, revised: data.standard.revised });
  const written = (assessment) => {
    const items = Object.entries(assessment.items);
    const place = new Map(model.order.map((id, n) => [id, n]));
    items.sort(([a], [b]) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0);
    return `${JSON.stringify({ ...assessment, items: Object.fromEntries(items) }, null, 1)}\n`;
  };
  const newId = () => `a-${[...crypto.getRandomValues(new Uint8Array(6))].map((n) => n.toString(16).padStart(2, "0")).join("")}`;
  const empty = (scope, fields) => {
    const now = new Date().toISOString();
    return { format: FORMAT, version: VERSION, standard: standard(), id: newId(), name: "", organization: "", site: "", assessor: "", accompanied: "", first_day: "", last_day: "", language: kit.language, scope, items: {}, scores: {}, created: now, changed: now, ...fields };
  };
  const blankForm = (scope) => empty(scope, { items: Object.fromEntries(model.chosenItems(scope).map((id) => [id, model.blank(id)])) });
  const readRecord = (value) => checked(ANSWER, value, "item");
  kit.format = { read, written, empty, blankForm, newId, standard, readRecord };
})();
