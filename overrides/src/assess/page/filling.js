// The checklist is filled in where it stands: the forms, the bar with what is saved, the summary, the files.
import { count } from "../summary.js";
import { button, every, h, nextId } from "./elements.js";
import { download, fileFor, fileName, moment, now } from "./files.js";
import { downloadAssessment, downloadCsv } from "./forms.js";
import { offers } from "./guard.js";
import { fileButton, takesDrops } from "./importing.js";
import { Item } from "./item.js";
import { itemOf, listenToKeys } from "./keys.js";
import { address, list, mount } from "./list.js";
import { alarm, say, settles, showWords } from "./notices.js";
import { offlineLine } from "./offline.js";
import { bars, openList, table } from "./overview.js";
import { printReport, saveReport } from "./report_out.js";
import { ScoreForm } from "./score_form.js";
import { helpLink, printing, showItems, tables } from "./sheet.js";
import { available, holds, lastExport, noteExport, prefixOf } from "./store.js";
import { language, listed, t } from "./words.js";
import { split } from "./store.js";
import { Visit } from "./visit.js";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("./session.js").Session} Session */

const SOON = 200;

class Filling {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.visit = new Visit(session);
    /** @type {string | null} */
    this.current = null;
    this.timer = 0;
    this.exportedAt = lastExport(session.id);
    this.exported = h("span", { class: "kit-small kit-exported" });
    this.state = h("span", { class: "kit-state" }, t("unchanged"));
    this.progress = h("progress", { max: 1, value: 0, "aria-label": t("done", 0, 0) });
    this.counted = h("span", { class: "kit-progress" });
    this.panel = h("div");
    this.summary = h("details", { class: "kit-panel cb-screen", ontoggle: () => this.showSummary() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("summary_open"))), this.panel);
    this.visible = this.chosen();
    showItems(this.visible);
    document.documentElement.classList.add("kit-filling");
    /** @type {Map<string, Item>} */
    this.items = new Map();
    for (const row of /** @type {HTMLTableRowElement[]} */ (tables.flatMap((one) => every(one, ".cb-sheet-item")))) {
      this.items.set(row.id, new Item(row, session, (id) => this.touched(id)));
    }
    /** @type {Map<string, ScoreForm>} */
    this.scoreForms = new Map();
    for (const one of tables) this.addScores(one);
    /** @type {Map<string, HTMLElement>} */
    this.counters = new Map(tables.map((one) => this.counter(one.dataset["clause"] ?? "")));
  }

  chosen() {
    return list.shown(this.session.head.scope, this.session.answers);
  }

  /** @param {HTMLElement} under */
  addScores(under) {
    const clause = list.clauses.get(under.dataset["clause"] ?? "");
    if (!clause?.scoring) return;
    const form = new ScoreForm(clause, clause.scoring, this.session, () => this.later());
    form.made.hidden = under.hidden;
    under.after(form.made);
    this.scoreForms.set(clause.id, form);
  }

  /** @param {string} clause @returns {[string, HTMLElement]} */
  counter(clause) {
    const counter = h("span", { class: "kit-counter cb-screen" });
    document.getElementById(clause)?.append(" ", counter);
    return [clause, counter];
  }

  /** @param {string} id */
  touched(id) {
    this.current = id;
    this.later();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.showCounts(), SOON);
  }

  /** @param {string} id */
  go(id) {
    this.items.get(id)?.row.scrollIntoView({ block: "start" });
    this.items.get(id)?.focus();
    this.current = id;
  }

  next() {
    const from = this.visible.indexOf(this.current ?? "");
    const turn = [...this.visible.slice(from + 1), ...this.visible.slice(0, from + 1)];
    const found = turn.find((id) => list.openness(id, this.session.answer(id)).length);
    if (found) this.go(found);
    else say(t("no_open"));
  }

  showChosen() {
    this.visible = this.chosen();
    showItems(this.visible);
  }

  showSummary() {
    if (!this.summary.open) return;
    const { answers, scores, head } = this.session;
    const unknown = Object.entries(this.session.assessment().items).filter(([id, answer]) => !list.item(id) && list.hasContent(answer));
    const moved = unknown.map(([id]) => (list.data.retired[id] ? `${id} (${t("moved_to", list.data.retired[id] ?? "")})` : id));
    this.panel.replaceChildren(bars(this.visible, answers), table(this.visible, answers, head.scope, scores),
      h("h3", {}, t("open_points")), openList(this.visible, answers, (id) => this.go(id)),
      ...(moved.length ? [h("h3", {}, t("unknown_items")), h("p", {}, listed(moved))] : []));
  }

  showCounts() {
    const { answers } = this.session;
    const all = count(list, this.visible, answers);
    this.progress.max = Math.max(1, all.total);
    this.progress.value = all.reviewed;
    this.progress.setAttribute("aria-label", t("done", all.reviewed, all.total));
    this.counted.textContent = `${t("done", all.reviewed, all.total)} · ${t("open_count", all.open)}`;
    const seen = new Set(this.visible);
    for (const [clause, counter] of this.counters) {
      const some = count(list, (list.clauses.get(clause)?.items ?? []).filter((id) => seen.has(id)), answers);
      counter.textContent = `${some.reviewed}/${some.total}`;
    }
    this.showSummary();
  }

  export() {
    this.session.flush();
    downloadAssessment(this.session.assessment());
    noteExport(prefixOf(this.session.id));
    this.exportedAt = now();
    this.showState();
  }

  showState() {
    const { session } = this;
    const last = t("exported_at", moment(this.exportedAt));
    const since = session.head.changed > this.exportedAt ? `${last}${t("comma")}${t("changed_since")}` : last;
    this.exported.textContent = this.exportedAt ? since : t("exported_never");
    const exportNow = { label: t("export_it"), act: () => this.export() };
    alarm("gone", session.gone ? t("gone") : "", { label: t("keep"), act: () => session.keep() }, exportNow);
    alarm("failed", session.failed && !session.gone ? t(available() ? "failed" : "blocked") : "", exportNow);
    const bad = session.failed || session.gone;
    const waiting = session.dirty.size ? t("saving") : session.savedAt ? t("saved", moment(session.savedAt).slice(11)) : t("unchanged");
    this.state.textContent = bad ? t("typed") : waiting;
    this.state.classList.toggle("kit-bad", bad);
  }

  /** What another window changed. @param {string} part */
  changed(part) {
    const [kind, id] = split(part);
    if (kind === "item") this.items.get(id)?.update();
    else if (kind === "scores") this.scoreForms.get(id)?.show();
    else if (kind === "head") {
      this.visit.show();
      this.showChosen();
    } else if (kind === "aside") this.showAside(part);
    this.later();
  }

  /** Words for which their field had no room stay in sight, and in the storage, until someone has taken them.
   * @param {string} part of the words set aside */
  showAside(part) {
    const { session } = this;
    const aside = /** @type {{ part: string, field: string, words: string } | undefined} */ (session.values.get(part));
    if (!aside) return alarm(part, "");
    const place = [split(String(aside.part))[1], t(String(aside.field))].filter(Boolean).join(" ");
    const save = () => download(`${fileFor(fileName(place), session.head)}.txt`, "text/plain;charset=utf-8", aside.words);
    alarm(part, t("no_room", place), { label: t("save_aside"), act: save }, { label: t("drop_aside"), act: () => session.drop(part) });
    showWords(part, aside.words);
  }

  /** @param {Assessment} made */
  imported(made) {
    if (made.id !== this.session.id) return location.assign(address("checklists/all/", { fill: made.id }));
    this.session.adopt(made);
    this.visit.show();
    this.showChosen();
    for (const item of this.items.values()) item.update();
    for (const form of this.scoreForms.values()) form.show();
    this.later();
  }

  listen() {
    const { session } = this;
    session.addEventListener("state", () => this.showState());
    session.addEventListener("change", (event) => this.changed(/** @type {CustomEvent} */ (event).detail.part));
    document.addEventListener("focusin", (event) => { this.current = itemOf(event.target) ?? this.current; });
    takesDrops((made) => this.imported(made), () => session.flush());
    listenToKeys({
      next: () => this.next(),
      current: () => this.current,
      choose: (id, finding) => this.items.get(id)?.setFinding(finding),
      focus: (id) => this.items.get(id)?.focus(),
    });
  }

  /** Fields take words only once it is certain that they are kept, or that someone knows that they are not. */
  unlock() {
    const open = () => {
      const fields = every(document, ".kit-form :is(input, select, textarea), .kit-visit input");
      for (const field of /** @type {HTMLInputElement[]} */ (fields)) field.disabled = false;
      alarm("locked", "");
    };
    if (holds()) return open();
    alarm("locked", t(available() ? "locked" : "blocked"), { label: t("anyway"), act: open });
  }

  files() {
    const both = h("input", { type: "checkbox", id: nextId() });
    /** @returns {import("../types.js").Language[]} */
    const languages = () => (both.checked ? [language, language === "zh" ? "en" : "zh"] : [language]);
    const { session } = this;
    const csv = () => downloadCsv(this.visible, session.answers, fileFor("assessment", session.head));
    return [
      h("p", { class: "kit-actions" }, button(t("export_it"), () => this.export()), this.exported,
        ...fileButton((made) => this.imported(made), () => session.flush()), button(t("csv"), csv)),
      h("p", { class: "kit-actions" }, ...printing(), button(t("report_save"), () => saveReport(session.assessment(), languages())),
        button(t("report_print"), () => printReport(session.assessment(), languages())),
        list.data.languages.length > 1 ? h("label", { class: "kit-check", for: both.id }, both, ` ${t("report_both")}`) : ""),
    ];
  }

  show() {
    mount.append(h("section", { class: "kit-panel cb-screen", "aria-label": t("visit") }, this.visit.made, ...this.files(),
      h("p", { class: "kit-actions" }, this.visit.rescope, h("a", { class: "kit-button", href: address("checklists/") }, t("all_shelf"))),
      h("p", { class: "kit-small" }, t("shelf_help"), " ", t("keys", list.data.findings.length)), offlineLine()), this.summary);
    const next = button(t("next_open"), () => this.next(), { "aria-keyshortcuts": "N" });
    mount.before(h("div", { class: "kit-sticky cb-screen", role: "group", "aria-label": t("fill") },
      this.visit.title, this.progress, this.counted, next, this.state, helpLink()));
    this.visit.show();
    this.showCounts();
    this.showState();
  }
}

/** @param {Session} session @param {number} broken records that could not be read */
export const fill = (session, broken) => {
  const filling = new Filling(session);
  offers({ label: t("export_it"), act: () => downloadAssessment(session.assessment()) });
  filling.listen();
  filling.show();
  filling.unlock();
  for (const [part] of session.asides) filling.showAside(part);
  if (broken) alarm("broken", t("broken", broken), { label: t("close"), act: settles("broken") });
};
