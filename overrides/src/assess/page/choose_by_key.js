// Clauses chosen by typing: a number or words of a title lead to a clause, Enter ticks it, and Enter in the empty field goes on.
import { h, nextId } from "./elements.js";
import { list } from "./list.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */

const FOUND = "kit-found";

/** Words as they are compared. @param {string} words */
const plain = (words) => list.oneSpaced(words.normalize("NFKC")).toLowerCase();

/** The clauses that typed words may mean: those whose number begins so first, then those with the words in a title. @param {string} typed */
const matches = (typed) => {
  const words = plain(typed);
  if (!words) return [];
  const byNumber = list.data.clauses.filter(({ number }) => plain(number).startsWith(words));
  const byTitle = list.data.clauses.filter(({ title }) => [title.zh, title.en].some((one) => plain(one).includes(words)));
  return Array.from(new Set([...byNumber, ...byTitle]));
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
  const name = (/** @type {Clause} */ { number, title }) => `${number} ${inLanguage(title)}`;
  const show = () => {
    document.querySelector(`.${FOUND}`)?.classList.remove(FOUND);
    const clause = found[at];
    const row = clause && rowOf(clause.id);
    row?.classList.add(FOUND);
    row?.scrollIntoView({ block: "nearest" });
    told.textContent = clause ? t("find_clause_found", name(clause), at + 1, found.length) : field.value.trim() ? t("find_clause_none") : "";
  };
  field.addEventListener("input", () => {
    [found, at] = [matches(field.value).filter(({ id }) => rowOf(id)), 0];
    narrow(found.length ? found.map(({ id }) => id) : null);
    show();
  });
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
