// The nonconformities of an assessment: a list with their state today, a form for each, sheets to print; and what of them
// stands below an item.
import { nonconformitiesCsv } from "../nonconformity_csv.js";
import { atItem, isOpen, lacks, repeated, stateOf } from "../nonconformities.js";
import { button, h, nextId, write } from "./elements.js";
import { download } from "./download.js";
import { fileFor, today } from "./files.js";
import { inView } from "./forms.js";
import { reporting } from "./lazy.js";
import { list } from "./list.js";
import { say } from "./notices.js";
import { NonconformityForm } from "./nonconformity_form.js";
import { addRecord } from "./record_writing.js";
import { printHtml } from "./report_out.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Language} Language */
/** @typedef {import("../types.js").Nonconformity} Nonconformity */
/** @typedef {import("./session.js").Session} Session */

/** @param {Nonconformity} record */
const stateIn = (record) => t(`nonconformity_states.${stateOf(list, record, today())}`);

/** What stands below an item: its nonconformities, or the button that makes one. @param {HTMLElement} place @param {Session} session
 * @param {string} item @param {(id: string) => void} open @param {() => void} make */
export const showAtItem = (place, session, item, open, make) => {
  const { register } = session.team;
  const ids = atItem(list, register, item);
  const outcome = list.outcome(session.answers.get(item));
  const records = ids.map((id) => /** @type {Nonconformity} */ (register.get(id)));
  const isMissing = list.rules.unmet.some((one) => one === outcome) && !records.some((record) => isOpen(list, record));
  const told = [...records.map((record) => `${record.number} · ${stateIn(record)}`), ...(isMissing ? [""] : [])];
  place.hidden = !told.length;
  if (place.dataset["told"] === JSON.stringify(told)) return;
  place.dataset["told"] = JSON.stringify(told);
  const named = h("span", { class: "cb-hidden" }, ` ${item}`);
  const maker = button(t("nc_make"), make);
  maker.append(named);
  place.replaceChildren(...ids.map((id, n) => button(told[n] ?? "", () => open(id))), ...(isMissing ? [maker] : []));
};

export class Nonconformities {
  /** @param {Session} session @param {() => Language[]} languages of what is printed @param {() => string[]} visible items
   * @param {(item: string) => void} changed */
  constructor(session, languages, visible, changed) {
    this.session = session;
    this.languages = languages;
    this.visible = visible;
    this.changed = changed;
    /** Whether fields take words yet. */
    this.isLocked = true;
    /** @type {Map<string, { row: HTMLDetailsElement, title: HTMLElement, flags: HTMLElement, form: NonconformityForm | null }>} */
    this.rows = new Map();
    this.counted = h("span", { class: "kit-small" });
    this.list = h("div", { class: "kit-nonconformities" });
    this.actions = h("p", { class: "kit-actions" }, button(t("nc_print_all"), () => void this.print(null)), button(t("list_csv"), () => this.csv()));
    this.made = h("details", { class: "kit-panel cb-screen", id: nextId() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("nc_list")), " ", this.counted),
      h("p", { class: "kit-small" }, t("nc_help")), this.actions, this.list);
  }

  unlock() {
    this.isLocked = false;
    this.show();
  }

  get lacking() {
    const { team, answers, head } = this.session;
    return lacks(list, team.register, answers, this.visible(), head.first_day);
  }

  show() {
    const { register } = this.session.team;
    const states = Array.from(register.values(), (record) => stateOf(list, record, today()));
    /** @param {string} state */
    const many = (state) => states.filter((one) => one === state).length;
    write(this.counted, t("nc_counts", many("open"), many("overdue"), many("closed")));
    this.actions.hidden = !register.size;
    const { lacking } = this;
    for (const [id, record] of register) this.row(id, record, lacking);
    const ordered = Array.from(register.keys(), (id) => /** @type {HTMLElement} */ (this.rows.get(id)?.row));
    if (ordered.some((row, n) => this.list.children[n] !== row)) this.list.replaceChildren(...ordered);
  }

  /** @param {string} id @param {Nonconformity} record @param {ReturnType<typeof lacks>} lacking */
  row(id, record, lacking) {
    const known = this.rows.get(id) ?? this.newRow(id);
    const state = stateOf(list, record, today());
    const { came_from: from, grade, due, owner, statement } = record;
    const again = listed(repeated(list, this.session.team.register, record));
    const about = [grade ? inLanguage(list.gradeName(grade)) : t("no_grade"), due, owner, from && `${t("nc_came_from")} ${from}`,
      again && `${t("nc_repeats")} ${again}`].filter(Boolean).join(" · ");
    known.title.replaceChildren(h("b", {}, record.number), " ", h("span", { class: `kit-state-${state}` }, stateIn(record)), " ",
      h("span", { class: "kit-small" }, about), h("span", { class: "kit-statement" }, statement));
    const wrong = lacking.filter(({ kind, ids }) => kind !== "no-object" && ids.includes(record.number)).map(({ kind }) => t(`open.${kind}`));
    write(known.flags, listed(wrong));
    known.form?.show();
  }

  /** @param {string} id */
  newRow(id) {
    const title = h("span", { class: "kit-nonconformity-title" });
    const flags = h("p", { class: "kit-flags", role: "status" });
    const row = h("details", { class: "kit-fault", ontoggle: () => this.unfold(id) }, h("summary", {}, title), flags);
    const made = { row, title, flags, form: null };
    this.rows.set(id, made);
    return made;
  }

  /** A form is made when it is wanted first. @param {string} id */
  unfold(id) {
    const known = this.rows.get(id);
    if (!known?.row.open || known.form || this.isLocked) return;
    known.form = new NonconformityForm(this.session, id, () => this.wrote(id), () => void this.print(id));
    known.row.append(known.form.made);
  }

  /** @param {string} id */
  wrote(id) {
    this.show();
    for (const item of this.session.team.register.get(id)?.items ?? []) this.changed(item);
  }

  /** @param {string} id of a nonconformity, or its number */
  open(id) {
    const found = this.rows.has(id) ? id : Array.from(this.session.team.register).find(([, { number }]) => number === id)?.[0] ?? "";
    const known = this.rows.get(found);
    if (!known) return;
    this.made.open = true;
    known.row.open = true;
    this.unfold(found);
    known.row.scrollIntoView({ block: "start" });
    known.form?.focus("statement");
  }

  /** Makes one of what was found at an item. @param {string} item */
  make(item) {
    if (this.isLocked) return;
    const answer = this.session.answers.get(item);
    const found = list.rules.evidence.map((key) => (answer ? list.valueOf(answer, key) : "")).filter((words) => list.hasWords(words));
    const { id, number } = addRecord(this.session, "nonconformities", { items: [item], grade: answer?.grade ?? null, evidence: found.join("\n") });
    this.wrote(id);
    this.open(id);
    say(t("nc_made", number));
  }

  /** @param {string | null} only */
  async print(only) {
    const languages = this.languages();
    const { parts, sheetsHtml, sheetsView } = await reporting();
    const view = sheetsView(list, this.session.team.assessment(), languages, today(), only);
    printHtml(sheetsHtml(view, list.data, parts, "sheets_body"), languages);
  }

  csv() {
    const text = nonconformitiesCsv(list, this.session.team.assessment(), inView(), today());
    download(`${fileFor("nonconformities", this.session.head)}.csv`, "text/csv;charset=utf-8", text);
  }
}
