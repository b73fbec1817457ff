// Scopes as a person chooses them: the shortest list of clauses, their names, and those of an address.
import { isCondition } from "./checklist.js";
import { own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */

/** The shortest scope for a set of clauses that hold items. @param {Checklist} list @param {Set<string>} chosen */
export const scopeOf = (list, chosen) => {
  /** @param {string} id @returns {string[]} */
  const visit = (id) => {
    if (list.holding(list.within(id)).every((one) => chosen.has(one))) return [id];
    return (list.children.get(id) ?? []).flatMap((child) => visit(child.id));
  };
  if (list.holding(Array.from(list.clauses.keys())).every((id) => chosen.has(id))) return [];
  return list.data.clauses.filter(({ parent }) => !parent || !list.clauses.has(parent)).flatMap(({ id }) => visit(id));
};

/** The scope that an address asks for, and what of it is unknown. @param {Checklist} list @param {string | null} text */
export const parseScope = (list, text) => {
  const asked = (text ?? "").split(",").map((id) => id.trim()).filter(Boolean);
  /** @param {string} id */
  const known = (id) => (list.clauses.has(id) ? id : own(list.data.retired, id) ?? list.data.clauses.find(({ number }) => number === id)?.id ?? id);
  const found = asked.map(known).filter((id) => list.clauses.has(id));
  const conditions = asked.filter((entry) => list.conditions.has(entry));
  const unknown = asked.filter((entry) => !list.clauses.has(known(entry)) && !list.conditions.has(entry));
  return { scope: [...scopeOf(list, list.chosenClauses(found)), ...conditions], asked, unknown };
};

/** What a scope is called. @param {Checklist} list @param {string[]} scope @param {import("./types.js").Language} language */
export const scopeName = (list, scope, language) => {
  if (!scope.length) return list.rules.words.whole?.[language] ?? "";
  const names = scope.map((id) => {
    if (isCondition(id)) return list.conditions.get(id)?.label[language] ?? id;
    const clause = list.clauses.get(id);
    if (!clause) return id;
    return scope.length === 1 ? `${clause.number} ${clause.title[language]}`.trim() : clause.number;
  });
  return names.join(language === "zh" ? "、" : ", ");
};

/** Whether a clause has a PDF and a workbook on the site. @param {Checklist} list @param {string} id */
export const isReadyMade = (list, id) => list.clauses.get(id)?.ready_made ?? false;
