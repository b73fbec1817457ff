// Clauses chosen by typing: a number or words of a title lead to a clause, Enter ticks it, and Enter in the empty field goes on.
import { partsOf } from "../../search/labels.js";
import { ROUND, unaddressed } from "../../search/pasted.js";
import { h, nextId } from "./elements.js";
import { list } from "./list.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */

const FOUND = "kit-found";

/** Words as they are compared. @param {string} words */
const plain = (words) => list.oneSpaced(words.normalize("NFKC")).toLowerCase();

/** How numbers are compared: as they are written, by their letters and digits whatever marks stand between, or with none between.
 * @type {((words: string) => string)[]} */
const READINGS = [plain, (words) => partsOf(plain(words)).join("."), (words) => partsOf(plain(words)).join("")];

/** The clauses whose number or id begins so, by the strictest reading that has any. @param {string} words */
const numbered = (words) => {
  if (!/\d/.test(words)) return list.data.clauses.filter(({ number }) => plain(number).startsWith(words));
  for (const read of READINGS) {
    const typed = read(words);
    const found = list.data.clauses.filter(({ id, number }) => [number, id].some((one) => read(one).startsWith(typed)));
    if (found.length) return found;
  }
  return [];
};

/** The clause that is called so, or else that in which a provision or an item is that is called so. @param {string} word */
const namedBy = (word) => {
  const { clauses } = list.data;
  const called = clauses.filter(({ id, number }) => [number, id].some((one) => plain(one) === word));
  return called.length ? called : clauses.filter(({ id }) => word.startsWith(`${plain(id)}-`)).slice(-1);
};

/** The clauses that typed words may mean: those whose number begins so first, then those that have the words, together; or else each that is
 * named, where all the words are numbers, or those that have them apart.
 * @param {string} typed @param {(id: string) => HTMLElement | undefined} rowOf */
const matches = (typed, rowOf) => {
  const whole = plain(unaddressed(typed)).trim();
  if (!whole) return [];
  const told = list.data.clauses.map((clause) => {
    const { id, number, title } = clause;
    return { clause, words: plain([number, title.zh, title.en, rowOf(id)?.querySelector(".kit-row")?.textContent].join(" ")) };
  });
  /** @param {string[]} parts */
  const having = (parts) => told.filter(({ words }) => parts.every((part) => words.includes(part))).map(({ clause }) => clause);
  const found = Array.from(new Set([...numbered(whole), ...having([whole])]));
  if (found.length) return found;
  const parts = whole.split(/[\s,;、]+/).map((part) => part.replace(ROUND, "")).filter(Boolean);
  const named = parts.map(namedBy);
  if (named.every(({ length }) => length)) return Array.from(new Set(named.flat()));
  return having(parts);
};

/** @param {(id: string) => HTMLElement | undefined} rowOf @param {(id: string) => boolean} toggle says whether the clause is ticked then
 * @param {() => void} begin @param {(ids: string[] | null) => void} narrow shows some clauses alone, or again all
 * @param {(id: string) => void} reveal shows where a clause stands */
export const chooseByKey = (rowOf, toggle, begin, narrow, reveal) => {
  const told = h("span", { class: "kit-small", role: "status" });
  const example = list.data.clauses.find(({ parent }) => parent) ?? list.data.clauses[0];
  const field = h("input", { type: "search", id: nextId(), class: "kit-find", autocomplete: "off",
    placeholder: t("find_clause_help", example?.number ?? "") });
  /** @type {Clause[]} */
  let found = [];
  let at = 0;
  const name = (/** @type {Clause} */ { number, title }) => `${number} ${inLanguage(title)}`.trim();
  const show = () => {
    document.querySelector(`.${FOUND}`)?.classList.remove(FOUND);
    const clause = found[at];
    const row = clause && rowOf(clause.id);
    row?.classList.add(FOUND);
    row?.scrollIntoView({ block: "nearest" });
    told.textContent = clause ? t("find_clause_found", name(clause), at + 1, found.length) : field.value.trim() ? t("find_clause_none") : "";
  };
  const seek = () => {
    [found, at] = [matches(field.value, rowOf).filter(({ id }) => rowOf(id)), 0];
    narrow(field.value.trim() ? found.map(({ id }) => id) : null);
    show();
  };
  // Letters of a sound are not looked for while the characters that they stand for are being chosen.
  field.addEventListener("input", (event) => { if (!(event instanceof InputEvent && event.isComposing)) seek(); });
  field.addEventListener("compositionend", seek);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const clause = found[at];
    if (event.key === "Enter" && clause) {
      const on = toggle(clause.id);
      field.value = "";
      found = [];
      narrow(null);
      reveal(clause.id);
      show();
      told.textContent = t(on ? "find_clause_ticked" : "find_clause_unticked", name(clause));
    } else if (event.key === "Enter" && !field.value.trim()) begin();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % Math.max(1, found.length);
      show();
    } else return;
    event.preventDefault();
  });
  return h("div", { class: "kit-finding" }, h("label", { for: field.id }, t("find_clause")), field, told);
};
