// Who is to assess which clause: a row for each clause of the scope, who has it at its heading, what each has done, and only mine.
import { holders, inLine } from "../team.js";
import { plainName } from "../hands.js";
import { nameOfPerson } from "../settled.js";
import { every, h, nextId, write } from "./elements.js";
import { clean } from "./forms.js";
import { list } from "./list.js";
import { isNoted, note } from "./noted.js";
import { suggests } from "./suggesting.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */
/** @typedef {import("./session.js").Session} Session */

const { longest_line: LONGEST } = list.data.workbook;
const MINE = "mine";

/** Clauses as deep as they lie, those of a scope. @param {string[]} items @returns {{ clause: Clause, depth: number }[]} */
const clausesOf = (items) => {
  const wanted = list.withThoseAbove(items.map((item) => list.clauseOfItem(item).id));
  /** @type {Map<string, number>} */
  const depths = new Map();
  return list.data.clauses.filter(({ id }) => wanted.has(id)).map((clause) => {
    const depth = clause.parent === null ? 0 : (depths.get(clause.parent) ?? -1) + 1;
    depths.set(clause.id, depth);
    return { clause, depth };
  });
};

export class Assigning {
  /** @param {Session} session @param {() => string[]} all items of the scope @param {() => void} chosen another filter */
  constructor(session, all, chosen) {
    this.session = session;
    this.all = all;
    this.chosen = chosen;
    this.isLocked = true;
    /** @type {Map<string, HTMLInputElement>} */
    this.inputs = new Map();
    this.drawn = "";
    /** What the headings tell of who has their clauses. */
    this.told = "";
    this.names = h("span", { class: "kit-small" });
    this.progress = h("div", {});
    this.place = h("div", { class: "kit-assigning" });
    this.only = h("input", { type: "checkbox", id: nextId(), checked: isNoted(session.id, MINE), onchange: () => {
      note(session.id, MINE, this.only.checked);
      chosen();
    } });
    this.counted = h("span", { class: "kit-mine-count" });
    this.filter = h("label", { class: "kit-check kit-mine", for: this.only.id, hidden: true }, this.only, " ", this.counted);
    this.made = h("details", { class: "kit-panel cb-screen", ontoggle: () => this.show() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("assigning")), " ", this.names),
      h("p", { class: "kit-small" }, t("assigning_help")), this.progress, this.place);
    /** @type {{ clause: string, mark: HTMLElement }[]} */
    this.marks = [];
  }

  /** Takes sheets that have come. @param {HTMLElement[]} tables */
  take(tables) {
    const marks = tables.flatMap((table) => this.marksOf(table));
    this.marks.push(...marks);
    this.showHolders(marks, this.session.team.assigned, this.writers);
  }

  /** Where it is said who has a clause: at its heading, and in the head of its sheet on paper. @param {HTMLElement} table */
  marksOf(table) {
    const clause = table.dataset["clause"] ?? "";
    const heading = document.getElementById(clause);
    const printed = every(table, ".cb-sheet-words > span").slice(0, 1);
    return [...(heading ? [heading] : []), ...printed].map((place) => {
      const mark = h("span", { class: "kit-holder", hidden: true });
      place.append(mark);
      return { clause, mark };
    });
  }

  /** The names of those who wrote, and of the person here. */
  get writers() {
    const { file, who } = this.session.team;
    return [this.session.visit.name, ...who.map((person) => nameOfPerson(list, file, person))];
  }

  /** The names of all who are known, the person here first. */
  get people() {
    const { shares } = this.session.team.shares([]);
    const names = shares.map(({ name }) => name).filter((name) => list.hasWords(name));
    return Array.from(new Set([this.session.visit.name, ...names].filter((name) => list.hasWords(name))));
  }

  /** Whether the person here is to assess a clause. @param {Record<string, string>} assigned @param {string} clause
   * @param {string[]} writers */
  isMine(assigned, clause, writers) {
    const me = plainName(list, this.session.visit.name);
    return me !== "" && holders(list, assigned, clause, writers).some((name) => plainName(list, name) === me);
  }

  /** The items of the person here. */
  get mine() {
    const { assigned } = this.session.team;
    const { writers } = this;
    if (!Object.keys(assigned).length) return [];
    return Array.from(list.byClause(this.all())).flatMap(([clause, items]) => (this.isMine(assigned, clause, writers) ? items : []));
  }

  /** What stays in sight of some items. @param {string[]} items */
  visible(items) {
    const mine = new Set(this.mine);
    return this.only.checked && mine.size ? items.filter((item) => mine.has(item)) : items;
  }

  showMine() {
    const { mine } = this;
    const done = mine.filter((item) => this.session.answer(item)?.finding).length;
    this.filter.hidden = !mine.length;
    write(this.counted, t("mine_count", done, mine.length));
  }

  /** @param {{ clause: string, mark: HTMLElement }[]} marks @param {Record<string, string>} assigned @param {string[]} writers */
  showHolders(marks, assigned, writers) {
    for (const { clause, mark } of marks) {
      const names = listed(holders(list, assigned, clause, writers));
      const words = names && t("holder", names);
      mark.hidden = !names;
      write(mark, words);
    }
  }

  show() {
    const { assigned } = this.session.team;
    const { writers } = this;
    const told = JSON.stringify([assigned, writers]);
    if (told !== this.told) this.showHolders(this.marks, assigned, writers);
    this.told = told;
    this.showMine();
    const { shares, nobody } = this.session.team.shares(this.all());
    const having = shares.filter(({ assigned: count }) => count);
    write(this.names, listed(having.map(({ name, done, assigned: count }) => `${name} ${done}/${count}`)));
    if (!this.made.open) return;
    this.showProgress(shares, Object.keys(assigned).length ? nobody : 0);
    if (!this.isLocked) this.showRows(assigned);
  }

  /** @param {import("../team.js").Share[]} shares @param {number} nobody */
  showProgress(shares, nobody) {
    const heads = ["assessor", "team_clauses", "team_progress", "team_items"].map((key) => h("th", { scope: "col" }, t(key)));
    const rows = shares.map(({ name, clauses, assigned, done, allDone }) => h("tr", {}, h("th", { scope: "row" }, name || t("nobody")),
      h("td", {}, listed(clauses.map(({ number }) => number))), h("td", {}, assigned ? `${done}/${assigned}` : list.rules.nothing), h("td", {}, allDone)));
    const table = h("table", { class: "kit-table kit-shares" }, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows));
    const rest = nobody ? [h("p", { class: "kit-small" }, t("team_nobody", nobody))] : [];
    this.progress.replaceChildren(...(rows.length ? [table] : []), ...rest);
  }

  /** @param {Record<string, string>} assigned */
  showRows(assigned) {
    const rows = clausesOf(this.all());
    const drawn = rows.map(({ clause }) => clause.id).join(" ");
    if (drawn !== this.drawn) this.place.replaceChildren(...rows.map(({ clause, depth }) => this.row(clause, depth)));
    this.drawn = drawn;
    const { writers } = this;
    for (const [id, input] of this.inputs) {
      if (document.activeElement !== input) input.value = assigned[id] ?? "";
      const above = list.clauses.get(id)?.parent ?? "";
      input.placeholder = above ? listed(holders(list, assigned, above, writers)) : "";
    }
  }

  /** @param {Clause} clause @param {number} depth */
  row(clause, depth) {
    const name = `${clause.number} ${inLanguage(clause.title)}`;
    const input = h("input", { type: "text", id: nextId(), maxlength: LONGEST, autocomplete: "off", "aria-label": t("assigned_to", name),
      onchange: () => this.assign(clause.id, input.value) });
    const place = suggests(input, t("known_names"), () => this.people, (name) => inLine(list, name, this.writers), (taken) => {
      input.value = taken;
      this.assign(clause.id, taken);
      this.after(input)?.focus();
    });
    this.inputs.set(clause.id, input);
    const label = h("label", { for: input.id, class: `kit-depth-${Math.min(depth, 3)}` }, name);
    return h("div", { class: "kit-assign" }, label, h("span", { class: "kit-suggested" }, input, place));
  }

  /** The field of the next clause. @param {HTMLInputElement} input */
  after(input) {
    const all = Array.from(this.inputs.values()).filter((one) => this.place.contains(one));
    return all[all.indexOf(input) + 1];
  }

  /** @param {string} clause @param {string} typed */
  assign(clause, typed) {
    const name = list.oneSpaced(clean(typed).replace(/[\t\n]/g, " "));
    if (name === (this.session.team.assigned[clause] ?? "")) return;
    this.session.set(`assigned:${clause}`, { name });
    this.show();
    if (this.only.checked) this.chosen();
  }
}
