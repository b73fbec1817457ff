// The checklist is filled in where it stands: the forms, the bar with what is saved, the summary, the files.
import { count } from "../summary.js";
import { Consensus } from "./consensus.js";
import { showAside } from "./asides.js";
import { button, every, h, nextId, write } from "./elements.js";
import { offers } from "./guard.js";
import { takesDrops } from "./importing.js";
import { Gallery } from "./gallery.js";
import { Item } from "./item.js";
import { ItemList } from "./item_list.js";
import { Items } from "./items.js";
import { itemOf, listenToKeys } from "./keys.js";
import { LastTime } from "./last_time.js";
import { address, list, mount } from "./list.js";
import { menus } from "./filling_menus.js";
import { Nonconformities } from "./nonconformities.js";
import { alarm, say, settles, speaksIn } from "./notices.js";
import { offlineLine } from "./offline.js";
import { bars, openList, table, unknownItems } from "./overview.js";
import { ReportTexts } from "./report_texts.js";
import { Saved } from "./saved.js";
import { downloadOpen } from "./packing_out.js";
import { languagesOf, reportButtons } from "./report_out.js";
import { ScoreForm } from "./score_form.js";
import { scrollTo, sheets, showItems } from "./sheet.js";
import { available, holds } from "./storage.js";
import { VISIT, split } from "./store.js";
import { Teamwork } from "./teamwork.js";
import { t } from "./words.js";
import { Visit } from "./visit.js";

/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./session.js").Session} Session */

const SOON = 200;

export class Filling {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.visit = new Visit(session);
    this.current = /** @type {string | null} */ (null);
    this.timer = 0;
    this.saved = new Saved(session);
    this.progress = h("progress", { max: 1, value: 0, "aria-label": t("done", 0, 0) });
    this.counted = h("span", { class: "kit-progress" });
    this.main = button("", () => this.act(), { class: "kit-button kit-main", "aria-keyshortcuts": "N" });
    this.both = h("input", { type: "checkbox", id: nextId() });
    this.panel = h("div");
    const languages = () => languagesOf(this.both);
    this.last = new LastTime(session, (id) => this.go(id), () => this.items.updateAll(), (made) => this.imported(made));
    this.reports = () => reportButtons(() => session.team.assessment(), languages, () => this.last.assessment);
    this.register = new Nonconformities(session, languages, () => this.chosen(), (item) => this.items.update(item));
    this.work = new Teamwork(session, { languages, all: () => this.chosen(), current: () => this.current,
      filtered: () => this.filtered(), changed: (items) => this.recorded(items) });
    this.summary = h("details", { class: "kit-panel cb-screen", ontoggle: () => this.showSummary() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("summary_open"))), this.panel);
    this.consensus = new Consensus(session, (id) => this.go(id), (id) => this.changed(`agreed:${id}`), () => this.work.issues);
    this.list = new ItemList(session.answers, (id) => this.go(id));
    this.visible = /** @type {string[]} */ ([]);
    document.documentElement.classList.add("kit-filling");
    this.gallery = new Gallery(session);
    this.items = new Items((row) => this.form(row));
    this.showChosen();
    /** @type {Map<string, ScoreForm>} */
    this.scoreForms = new Map();
    sheets.each((tables) => this.take(tables));
  }

  /** Takes sheets that have come. @param {HTMLElement[]} tables */
  take(tables) {
    this.items.add(tables);
    for (const one of tables) this.addScores(one);
    this.visit.attribute(tables);
    this.work.assigning.take(tables);
  }

  /** @param {HTMLTableRowElement} row */
  form(row) {
    const item = new Item(row, this.session, (id) => this.touched(id), this);
    this.gallery.add(row);
    return item;
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
    this.items.unlockIn(form.made);
    this.scoreForms.set(clause.id, form);
  }

  /** @param {string} id */
  touched(id) {
    this.stand(id);
    this.list.update(id);
    this.later();
  }

  /** What was written down beside the answers, perhaps of items. @param {string[]} items */
  recorded(items) {
    for (const id of items) this.items.update(id);
    this.later();
  }

  /** @param {string | null} id */
  stand(id) {
    if (!id || id === this.current) return;
    this.current = id;
    this.list.mark(id);
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.showCounts(), SOON);
  }

  /** @param {string} id */
  go(id) {
    if (!this.items.has(id)) return this.work.open(id) || this.register.open(id);
    const item = this.items.get(id);
    if (item) scrollTo(item.row);
    item?.focus();
    this.stand(id);
  }

  get open() {
    const { answers } = this.session;
    return this.visible.filter((id) => list.openness(id, answers.get(id), answers).length);
  }

  /** What is to be done where one is: the first item, the next open one, what it all comes to. */
  act() {
    this.visit.made.open = false;
    if (this.open.length) return this.next();
    this.summary.open = true;
    this.summary.scrollIntoView({ block: "start" });
    this.summary.querySelector("summary")?.focus({ preventScroll: true });
  }

  next() {
    const from = this.visible.indexOf(this.current ?? "");
    const { open } = this;
    const found = open.find((id) => this.visible.indexOf(id) > from) ?? open[0];
    if (found) this.go(found);
    else say(t("no_open"));
  }

  showChosen() {
    this.visible = this.work.assigning.visible(this.chosen());
    showItems(this.visible);
    this.list.show(this.visible);
    this.items.show(this.visible);
  }

  /** Mine alone, or all again. */
  filtered() {
    this.showChosen();
    this.showCounts();
  }

  showSummary() {
    if (!this.summary.open) return;
    const { answers, scores, head } = this.session;
    const all = this.chosen();
    this.panel.replaceChildren(h("p", { class: "kit-actions" }, ...this.reports()), bars(all, answers), table(all, answers, head.scope, scores),
      h("h3", {}, t("open_points")), openList(all, answers, head, (id) => this.go(id), [...this.register.lacking, ...this.session.team.lacking]),
      ...unknownItems(this.session.team.file));
  }

  showCounts() {
    const { answers } = this.session;
    const all = count(list, this.visible, answers);
    this.progress.max = Math.max(1, all.total);
    this.progress.value = all.reviewed;
    this.progress.setAttribute("aria-label", t("done", all.reviewed, all.total));
    write(this.counted, `${t("done", all.reviewed, all.total)} · ${t("open_count", all.open)}`);
    write(this.list.counted, `${all.reviewed}/${all.total}`);
    write(this.main, t(all.open === 0 ? "finish" : all.reviewed ? "next_open" : "begin"));
    this.list.count();
    this.register.show();
    this.last.show();
    this.work.show();
    this.showSummary();
    this.consensus.show(this.chosen());
  }

  /** What another window changed. @param {string} part */
  changed(part) {
    const [kind, id] = split(part);
    const { session } = this;
    if (kind === "item" || kind === "agreed") {
      this.items.update(id);
      this.list.update(id);
    } else if (kind === "scores") this.scoreForms.get(id)?.show();
    else if (kind === VISIT) {
      this.visit.show();
      this.showChosen();
      this.items.updateAll();
    } else if (kind === "nonconformity" || kind === "issue") this.items.updateAll();
    else if (kind === "attachment") {
      for (const one of this.gallery.show()) this.changed(`item:${one}`);
    } else if (kind === "assigned") this.filtered();
    else if (kind === "aside") showAside(session, part);
    this.later();
  }

  /** @param {AssessmentFile} made */
  imported(made) {
    if (made.id !== this.session.id) return location.assign(address("checklists/all/", { fill: made.id }));
    this.session.adopt(made);
    this.visit.show();
    this.showChosen();
    this.items.updateAll();
    for (const form of this.scoreForms.values()) form.show();
    this.gallery.show();
    this.showCounts();
  }

  listen() {
    const { session } = this;
    session.addEventListener("state", () => this.saved.show());
    session.addEventListener("change", (event) => this.changed(/** @type {CustomEvent} */ (event).detail.part));
    document.addEventListener("focusin", (event) => this.stand(itemOf(event.target)));
    takesDrops((made) => this.imported(made), () => session.flush());
    listenToKeys({
      next: () => this.next(),
      current: () => this.current,
      choose: (id, finding) => this.items.get(id)?.setFinding(finding),
      focus: (id) => this.items.get(id)?.focus(),
      reaffirm: (id) => this.items.get(id)?.changedText.reaffirm() ?? false,
    });
  }

  /** Fields take words only once it is certain that they are kept, or that someone knows that they are not. */
  unlock() {
    const open = () => {
      this.items.unlock();
      this.gallery.unlock();
      this.register.unlock();
      this.work.unlock();
      alarm("locked", "");
    };
    if (holds()) return open();
    alarm("locked", t(available() ? "locked" : "blocked"), { label: t("anyway"), act: open });
  }

  show() {
    const told = every(document, ".cb-page > p.cb-small:not(.cb-downloads)").map((line) => line.cloneNode(true));
    this.visit.made.append(...told, h("p", { class: "kit-small" }, t("shelf_help")), offlineLine(),
      h("p", { class: "kit-small kit-keys" }, t("keys", list.data.findings.length)));
    mount.append(this.visit.made);
    (document.querySelector(".cb-signatures") ?? mount).before(...this.work.panels, this.consensus.made, this.register.made, this.last.made,
      new ReportTexts(this.session).made, this.summary, this.gallery.paper);
    const bar = h("div", { class: "kit-sticky cb-screen", role: "group", "aria-label": t("fill") },
      this.main, this.list.opener, this.counted, this.work.assigning.filter, ...menus(this), this.saved.state, this.progress);
    mount.before(bar);
    speaksIn(bar);
    this.list.settle();
    this.visit.show();
    this.showCounts();
    this.saved.show();
  }
}

/** @param {Session} session @param {number} broken records that could not be read */
export const fill = (session, broken) => {
  const filling = new Filling(session);
  offers({ label: t("export_it"), act: () => downloadOpen(session) });
  filling.listen();
  filling.show();
  filling.unlock();
  sheets.goTo(location.hash);
  for (const [part] of session.asides) showAside(session, part);
  if (broken) alarm("broken", t("broken", broken), { label: t("close"), act: settles("broken") });
};
