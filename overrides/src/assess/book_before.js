// What a workbook was filled with when it was made: `generator/formats/xlsx/before.py` knows the same.
import { handId, plainName } from "./hands.js";
import { jsonValue } from "./json_text.js";
import { canonical } from "./merging.js";
import { Refusal } from "./messages.js";
import { sumOf } from "./one_hand.js";
import { isObject } from "./shape.js";
import { emptyRecord } from "./text.js";

/** @typedef {import("./types.js").Answer} Answer */
/** @typedef {import("./forms.js").Form} Form */
/** @typedef {import("./workbook.js").WorkbookReader} WorkbookReader */

/** What stood in a workbook; nothing in one that was made blank, for nobody. */
export class Before {
  /** @param {WorkbookReader} notes @param {Record<string, string>} visit the fields of the cover, with the assessor @param {Uint8Array} bytes */
  constructor(notes, visit, bytes) {
    this.notes = notes;
    this.visit = visit;
    const { list, about } = notes;
    const [own, name] = [about.get("hand") ?? "", visit["assessor"] ?? ""];
    this.was = this.json("visit");
    this.shown = isObject(this.was["shown"]) ? this.was["shown"] : {};
    const { assessor: then } = this.shown;
    const [earlier, now] = [typeof then === "string" ? plainName(list, then) : "", plainName(list, name)];
    /** Somebody else filled it in than for whom it was made. */
    this.isOther = Boolean(own && earlier && now && earlier !== now);
    if (this.isOther) notes.tell("other-hand", String(then), name);
    this.hand = this.isOther || !own ? handId(list, "x", name, bytes) : own;
  }

  /** What the hidden sheet has under a key, nothing when it is no object. @param {string} key @returns {Record<string, unknown>} */
  json(key) {
    try {
      const value = jsonValue(new TextEncoder().encode(this.notes.about.get(key) ?? ""), this.notes.list.rules);
      return isObject(value) ? value : {};
    } catch (error) {
      if (error instanceof Refusal) return {};
      throw error;
    }
  }

  /** The hand without its records: what was not changed on the cover as it was. @param {string[]} scope */
  head(scope) {
    const { was, shown, visit, notes } = this;
    const { assessor: name = "", ...cover } = Object.fromEntries(notes.list.rules.visit.map((key) => [key, visit[key] ?? ""]));
    if (!Object.keys(was).length || this.isOther) return { name, changed: notes.moment, head: { ...cover, scope } };
    const changed = Object.fromEntries(Object.entries(cover).filter(([key, words]) => words !== (shown[key] ?? "")));
    const [writer, goesOn, when] = ["name", "goes_on", "changed"].map((key) => was[key] ?? null);
    const called = name === (shown["assessor"] ?? "") ? writer : name;
    const isSame = !Object.keys(changed).length && called === writer;
    const own = isObject(was["head"]) ? was["head"] : {};
    return { name: called, goes_on: goesOn, changed: isSame ? when : notes.moment, head: { ...own, ...changed } };
  }

  /** The answers as records: those that are as they were keep when and where they were given. @param {Map<string, Answer>} answers @param {Form[]} forms */
  items(answers, forms) {
    const { notes, visit } = this;
    const { list, moment } = notes;
    const isWhole = forms.every(({ columns }) => notes.rules.answers.every((key) => columns.has(key)));
    const unclear = new Set(notes.unclear.map(({ item }) => item));
    /** @type {Record<string, unknown>} */
    const made = emptyRecord();
    for (const [id, answer] of answers) {
      const was = this.json(`item:${id}`);
      const isSame = was["sum"] === sumOf(list, answer);
      const { changed = null, site = null } = was;
      if (isSame && !this.isOther) made[id] = { ...answer, changed, site, ...("then" in was ? { provision: was["then"] } : {}) };
      else if (!isSame && (list.hasContent(answer) || (Object.keys(was).length && isWhole && !unclear.has(id)))) {
        made[id] = { ...answer, changed: answer.changed || moment, site: visit["site"] ?? "" };
      }
    }
    return made;
  }

  /** Scores as records. @param {Record<string, Record<string, number>>} given */
  scores(given) {
    const { about, moment } = this.notes;
    const known = Array.from(about.keys()).filter((key) => key.startsWith("scores:")).map((key) => key.slice("scores:".length));
    /** @type {Record<string, unknown>} */
    const made = emptyRecord();
    for (const clause of new Set([...Object.keys(given), ...known])) {
      const [was, now] = [this.json(`scores:${clause}`), given[clause] ?? {}];
      const isSame = canonical(was["given"] ?? null) === canonical(now);
      if (!isSame) made[clause] = { given: now, changed: moment };
      else if (!this.isOther) made[clause] = { given: now, changed: was["changed"] ?? null };
    }
    return made;
  }

  /** The hands that said who assesses what: what is as it was is theirs who said it, the rest is of this one. @param {Map<string, string>} given */
  assigned(given) {
    const { list, moment } = this.notes;
    /** @type {Record<string, Record<string, unknown> & { assigned: Record<string, unknown> }>} */
    const made = emptyRecord();
    for (const [clause, name] of given) {
      const was = this.json(`assigned:${clause}`);
      const [hand = "", then = ""] = ["hand", "name"].map((key) => (typeof was[key] === "string" ? was[key] : ""));
      const { by = null, changed = null } = was;
      if (hand && list.oneSpaced(then) === name) (made[hand] ??= { name: by, assigned: emptyRecord() }).assigned[clause] = { name: then, changed };
      else if (name || Object.keys(was).length) (made[this.hand] ??= { assigned: emptyRecord() }).assigned[clause] = { name, changed: moment };
    }
    return made;
  }
}
