// Assessments in this browser: a record for the head, for each item and for each clause's scores, so that two windows of
// one assessment write beside each other. Keys begin with the site's folder, since all pages from folders share one storage.
(() => {
  const { kit } = globalThis.clausebook;
  const { data } = kit.model;
  const folder = new URL(`${kit.mount.dataset.root}../`, location.href).pathname;
  const SITE = `clausebook.kit|${folder}|`;
  const HERE = `${SITE}${data.standard.id}|${data.standard.edition}|`;

  let storage = null;
  try {
    storage = globalThis.localStorage;
    storage.setItem(`${SITE}?`, "");
    storage.removeItem(`${SITE}?`);
  } catch (error) {
    if (!/quota/i.test(error.name)) storage = null;
  }
  const keysOf = (prefix) => Array.from({ length: storage?.length ?? 0 }, (_, n) => storage.key(n)).filter((key) => key.startsWith(prefix));
  const keyOf = (id, part) => `${HERE}${id}|${part}`;
  const parse = (text) => {
    try {
      return text === null ? null : JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const write = (key, value) => storage.setItem(key, JSON.stringify(value));

  const split = (assessment) => {
    const { items, scores, ...head } = assessment;
    return [["head", head], ...Object.entries(items).map(([id, answer]) => [`item:${id}`, answer]), ...Object.entries(scores).map(([id, given]) => [`scores:${id}`, given])];
  };
  // Writes a whole assessment, or nothing of it: throws when the storage has no room.
  const save = (assessment) => {
    if (!storage) throw new Error("no storage");
    const written = [];
    try {
      for (const [part, value] of split(assessment).reverse()) {
        const key = keyOf(assessment.id, part);
        written.push([key, storage.getItem(key)]);
        write(key, value);
      }
    } catch (error) {
      for (const [key, old] of written) {
        if (old === null) storage.removeItem(key);
        else storage.setItem(key, old);
      }
      throw error;
    }
  };
  const load = (id, prefix = `${HERE}${id}|`) => {
    const head = parse(storage?.getItem(`${prefix}head`) ?? null);
    if (!head) return null;
    const made = { ...kit.format.empty([], {}), ...head, items: {}, scores: {} };
    let broken = 0;
    for (const key of keysOf(prefix)) {
      const [kind, part] = key.slice(prefix.length).split(/:(.*)/s);
      const value = parse(storage.getItem(key));
      if (kind === "scores" && value) made.scores[part] = value;
      if (kind !== "item") continue;
      try {
        made.items[part] = kit.format.readRecord(value);
      } catch {
        broken += 1;
      }
    }
    return { assessment: made, broken };
  };
  const heads = () => keysOf(SITE).filter((key) => key.endsWith("|head")).map((key) => {
    const prefix = key.slice(0, -4);
    const [standard, edition, id] = key.slice(SITE.length).split("|");
    const head = parse(storage.getItem(key));
    return head && { prefix, id, head, edition, foreign: !prefix.startsWith(HERE), standard, exported: storage.getItem(`${prefix}exported`) ?? "" };
  }).filter(Boolean).sort((a, b) => (b.head.changed < a.head.changed ? -1 : 1));
  const remove = (prefix) => {
    const kept = keysOf(prefix).map((key) => [key, storage.getItem(key)]);
    for (const [key] of kept) storage.removeItem(key);
    return () => kept.forEach(([key, value]) => storage.setItem(key, value));
  };
  const exported = (id) => {
    try {
      storage.setItem(keyOf(id, "exported"), new Date().toISOString());
    } catch {
      // The note of the last export is not worth an alarm.
    }
  };

  // Two versions of a record from a common base: each side's changes stand; where both changed a text, both are kept.
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const WHOLE = new Set(["fingerprint", "provision", "finding", "grade", "scope"]);
  const pick = (base, ours, theirs) => (ours === undefined || ours === null || JSON.stringify(base) === JSON.stringify(ours) ? theirs : ours);
  const merge = (base, ours, theirs) => {
    if (JSON.stringify(ours) === JSON.stringify(theirs) || JSON.stringify(base) === JSON.stringify(theirs)) return ours;
    if (JSON.stringify(base) === JSON.stringify(ours)) return theirs;
    if (isObject(ours) && isObject(theirs)) {
      return Object.fromEntries([...new Set([...Object.keys(ours), ...Object.keys(theirs)])].map((key) => [key, key === "changed" ? [ours[key] ?? "", theirs[key] ?? ""].sort()[1] : WHOLE.has(key) ? pick(base?.[key], ours[key], theirs[key]) : merge(base?.[key], ours[key], theirs[key])]).filter(([, value]) => value !== undefined));
    }
    if (ours === undefined || ours === "") return theirs;
    if (typeof ours !== "string" || typeof theirs !== "string" || !theirs) return ours;
    return ours.includes(theirs) ? ours : theirs.includes(ours) ? theirs : `${theirs}\n${ours}`;
  };

  // An open assessment: `values` holds what the page shows, `base` what was last known to be stored.
  const LINES = new Set(["name", "organization", "site", "assessor", "accompanied", "first_day", "last_day", "id", "created"]);
  class Session extends EventTarget {
    constructor(assessment, { stored = true } = {}) {
      super();
      this.id = assessment.id;
      this.values = new Map(split(assessment));
      this.base = new Map(stored ? structuredClone(split(assessment)) : []);
      this.dirty = new Set(stored ? [] : this.values.keys());
      this.echoes = new Map();
      this.failed = false;
      this.gone = false;
      this.savedAt = "";
      addEventListener("storage", (event) => this.heard(event));
      for (const type of ["pagehide", "blur"]) addEventListener(type, () => this.flush());
      document.addEventListener("visibilitychange", () => (document.hidden ? this.flush() : this.refresh()));
      addEventListener("pageshow", (event) => event.persisted && this.refresh());
      addEventListener("beforeunload", (event) => {
        this.flush();
        if (this.dirty.size) event.preventDefault();
      });
      if (!stored) this.flush();
    }
    get head() { return this.values.get("head"); }
    answer(id) { return this.values.get(`item:${id}`); }
    get answers() { return { get: (id) => this.answer(id) }; }
    get scores() { return { get: (id) => this.values.get(`scores:${id}`) }; }
    assessment() {
      const made = { ...this.head, items: {}, scores: {} };
      for (const [part, value] of this.values) {
        const [kind, id] = part.split(/:(.*)/s);
        if (kind === "item") made.items[id] = value;
        else if (kind === "scores" && Object.keys(value).length) made.scores[id] = value;
      }
      return made;
    }
    set(part, value) {
      const now = new Date().toISOString();
      this.values.set(part, part.startsWith("scores:") ? value : { ...value, changed: now });
      this.dirty.add(part);
      if (part !== "head") {
        this.values.set("head", { ...this.head, changed: now });
        this.dirty.add("head");
      }
      this.tell("state");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.flush(), 250);
    }
    setItem(id, patch) {
      const old = this.answer(id) ?? kit.model.blank(id);
      this.set(`item:${id}`, { ...old, ...patch, evidence: { ...old.evidence, ...patch.evidence } });
    }
    flush() {
      if (!this.dirty.size || this.gone) return;
      clearTimeout(this.timer);
      try {
        if (!storage) throw new Error("no storage");
        if (this.base.has("head") && storage.getItem(keyOf(this.id, "head")) === null) return this.lost();
        for (const part of [...this.dirty]) {
          const stored = parse(storage.getItem(keyOf(this.id, part)));
          const ours = this.values.get(part);
          const merged = isObject(stored) ? this.merged(part, ours, stored) : ours;
          write(keyOf(this.id, part), merged);
          this.echoes.set(part, { before: this.base.get(part), at: Date.now() });
          this.base.set(part, structuredClone(merged));
          this.dirty.delete(part);
          if (merged !== ours) this.taken(part, merged);
        }
        this.failed = false;
        this.savedAt = new Date().toISOString();
      } catch {
        this.failed = true;
        this.timer = setTimeout(() => this.flush(), 5000);
      }
      this.tell("state");
    }
    merged(part, ours, theirs) {
      const made = merge(this.base.get(part), ours, theirs);
      if (part === "head") for (const key of LINES) if (typeof made[key] === "string" && made[key].includes("\n")) made[key] = ours[key];
      return made;
    }
    taken(part, value) {
      this.values.set(part, value);
      this.tell("change", part);
    }
    heard(event) {
      if (event.storageArea !== storage) return;
      if (event.key === null || event.key === keyOf(this.id, "head") && event.newValue === null) {
        if (event.key !== null || storage.getItem(keyOf(this.id, "head")) === null) this.lost();
        return;
      }
      const prefix = `${HERE}${this.id}|`;
      if (event.key.startsWith(prefix)) this.take(event.key.slice(prefix.length), parse(event.newValue));
    }
    // What another window wrote. If it wrote before it had heard of what we wrote a moment ago, ours is written again.
    take(part, theirs) {
      if (!isObject(theirs) || part === "exported") return;
      const echo = this.echoes.get(part);
      const base = echo && Date.now() - echo.at < 2000 ? echo.before : this.base.get(part);
      const ours = this.values.get(part);
      const made = ours === undefined ? theirs : merge(base, ours, theirs);
      this.base.set(part, structuredClone(theirs));
      if (JSON.stringify(made) !== JSON.stringify(theirs)) {
        this.dirty.add(part);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.flush(), 100 + Math.random() * 200);
      }
      if (JSON.stringify(made) !== JSON.stringify(ours)) this.taken(part, made);
    }
    // What an import has just stored is what counts: it was chosen.
    adopt() {
      const { assessment } = load(this.id);
      this.values = new Map(split(assessment));
      this.base = new Map(structuredClone(split(assessment)));
      this.echoes.clear();
      this.dirty.clear();
      this.tell("state");
    }
    refresh() {
      if (!storage || this.gone || !this.base.size) return;
      if (storage.getItem(keyOf(this.id, "head")) === null) return this.lost();
      const prefix = `${HERE}${this.id}|`;
      for (const key of keysOf(prefix)) {
        const stored = parse(storage.getItem(key));
        const part = key.slice(prefix.length);
        if (isObject(stored) && JSON.stringify(stored) !== JSON.stringify(this.base.get(part))) this.take(part, stored);
      }
    }
    lost() {
      this.gone = true;
      this.tell("state");
    }
    keep() {
      this.gone = false;
      this.base.clear();
      this.dirty = new Set(this.values.keys());
      this.flush();
    }
    tell(type, part) {
      this.dispatchEvent(Object.assign(new Event(type), { part }));
    }
  }

  const persist = async () => {
    try {
      return await navigator.storage.persist();
    } catch {
      return false;
    }
  };
  kit.store = { available: () => storage !== null, save, load, heads, remove, exported, persist, Session, lastExport: (id) => storage?.getItem(keyOf(id, "exported")) ?? "" };
})();
