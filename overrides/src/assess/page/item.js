// One item of the checklist as a form, and what of it is printed.
import { changeOf } from "../changed_text.js";
import { openness } from "../gate.js";
import { ChangedText } from "./changed.js";
import { button, every, h, nextId, write } from "./elements.js";
import { clean } from "./forms.js";
import { grow, growing } from "./growing.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { showAtItem } from "./nonconformities.js";
import { othersSay } from "./others.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("./nonconformities.js").Nonconformities} Nonconformities */
/** @typedef {import("./last_time.js").LastTime} LastTime */
/** @typedef {import("./session.js").Session} Session */

const { evidence: EVIDENCE, limits } = list.rules;
/** What is written of at length. */
const LONGEST = "observed";
const MORE = ["strength", "opportunity"];
const OTHERS = ["reason", ...MORE];
const { findings: FINDINGS, grades: GRADES } = list.data;
/** Fields are locked until the page knows that what is typed is kept. */
const LOCKED = { disabled: true };

// Lines that a text takes on paper, roughly. What takes half a page may be split, or pages would stay empty before it.
const LONG = 27;
const LINE = 56;
/** @param {string} text */
const linesOf = (text) => text.split("\n").reduce((sum, line) => sum + Math.ceil(line.replace(/[^ -ÿ]/g, "__").length / LINE), 0);

export class Item {
  /** @param {HTMLTableRowElement} row @param {Session} session @param {(id: string) => void} changed
   * @param {{ register: Nonconformities, last: LastTime, work: import("./teamwork.js").Teamwork }} beside what is shown at the item */
  constructor(row, session, changed, beside) {
    this.beside = beside;
    this.id = row.id;
    this.row = row;
    this.session = session;
    this.changed = changed;
    const [asked, found, write] = /** @type {[HTMLElement, HTMLElement, HTMLElement]} */ (every(row, "td:first-child, .cb-found, .cb-write"));
    /** @type {Map<string, HTMLTextAreaElement>} */
    this.areas = new Map();
    this.radios = this.radioButtons();
    this.grade = h("select", { id: nextId(), ...LOCKED, onchange: () => this.change({ grade: this.grade.value || null }) },
      h("option", { value: "" }, t("no_grade")),
      ...GRADES.map(({ id, label, help }) => h("option", { value: id, title: inLanguage(help) }, inLanguage(label))));
    this.ungrade = button(t("ungrade"), () => {
      this.change({ grade: null });
      this.focus();
    });
    this.gradeField = h("p", { class: "kit-field kit-grade" }, this.label(this.grade.id, t("grade")), this.grade, this.ungrade);
    this.reason = this.field("reason");
    this.more = h("details", { class: "kit-more" }, h("summary", {}, ...this.named(t("more"))), ...MORE.map((key) => this.field(key)));
    this.flags = h("p", { class: "kit-flags", id: nextId() });
    /** What contradicts itself, on paper, where both boxes are ticked. */
    this.clash = h("p", { class: "cb-on-paper kit-clash" });
    this.objects = h("p", { class: "kit-objects", hidden: true });
    this.onSite = h("p", { class: "kit-on-site", hidden: true });
    const legend = h("legend", { class: "cb-hidden" }, t("finding_of", this.id));
    const choices = this.radios.map(({ label }) => label);
    const findings = h("fieldset", { class: "kit-findings" }, legend, ...choices);
    found.append(h("div", { class: "kit-form" }, findings, this.gradeField, this.flags, this.objects, this.onSite), this.clash);
    write.append(h("div", { class: "kit-form" }, this.reason, ...EVIDENCE.map((key) => this.field(key)), this.more));
    this.boxes = every(found, ".cb-findings li");
    this.gradeBoxes = every(found, ".cb-grades > span");
    this.gradeIds = GRADES.map(({ id }) => id);
    this.mirrors = this.printed(write);
    this.others = h("div", { class: "kit-others", hidden: true });
    /** Own fields stand behind a button where a colleague answered and one did not. */
    this.isUnfolded = false;
    this.own = h("p", { class: "kit-own cb-screen", hidden: true }, button("", () => this.unfold()));
    this.own.firstElementChild?.append(...this.named(t("own_answer")));
    found.append(this.own);
    this.last = h("div", { class: "cb-screen", hidden: true });
    write.append(this.others, this.last);
    this.changedText = new ChangedText(session, this.id, () => beside.last.former(this.id), () => this.reaffirmed());
    asked.prepend(this.changedText.made);
    this.update();
  }

  radioButtons() {
    const findings = FINDINGS.map(({ id, label, help, outcome }) => ({ id, kind: outcome, label: inLanguage(label), help: inLanguage(help) }));
    const choices = [{ id: "", kind: "open", label: t("not_reviewed"), help: "" }, ...findings];
    return choices.map(({ id, kind, label, help }, n) => {
      const input = h("input", { type: "radio", name: `finding-${this.id}`, value: id, ...LOCKED, onchange: () => this.setFinding(id || null) });
      const key = h("kbd", { "aria-hidden": "true" }, n);
      return { input, label: h("label", { title: help, class: "kit-choice" }, input, mark(kind), h("span", {}, label), key) };
    });
  }

  /** Words and, for those who do not see where they stand, the item. @param {string} words */
  named(words) {
    return [words, h("span", { class: "cb-hidden" }, ` ${this.id}`)];
  }

  /** @param {string} field @param {string} words */
  label(field, words) {
    return h("label", { for: field }, ...this.named(words));
  }

  /** @param {string} key */
  field(key) {
    const area = h("textarea", { id: nextId(), rows: 1, maxlength: limits.text, class: "kit-area", ...LOCKED, oninput: () => {
      const value = clean(area.value);
      this.change(EVIDENCE.includes(key) ? { evidence: { [key]: value } } : { [key]: value });
    } });
    growing(area);
    this.areas.set(key, area);
    return h("p", { class: `kit-field kit-field-${key}` }, this.label(area.id, t(key)), area);
  }

  /** What may go on overleaf has the item's id over it on each page: a table's head is repeated. @param {HTMLElement} mirror */
  carried(mirror) {
    const cells = { class: "kit-carried", role: "presentation" };
    return h("table", cells, h("thead", {}, h("tr", {}, h("td", {}, this.id))), h("tbody", {}, h("tr", {}, h("td", {}, mirror))));
  }

  /** What is printed: the typed words below their labels. @param {HTMLElement} write @returns {Map<string, HTMLElement>} */
  printed(write) {
    const mirrors = new Map();
    const labels = every(write, ":scope > p");
    for (const [n, key] of EVIDENCE.entries()) {
      mirrors.set(key, h("div", { class: `kit-mirror kit-mirror-${key}` }));
      labels[n]?.after(key === LONGEST ? this.carried(mirrors.get(key)) : mirrors.get(key));
    }
    for (const key of OTHERS) {
      mirrors.set(key, h("div", { class: "kit-mirror" }));
      write.insertBefore(h("div", { class: "kit-mirrored", hidden: true }, h("p", {}, t(key)), mirrors.get(key)), write.querySelector(".kit-form"));
    }
    return mirrors;
  }

  /** @param {Parameters<Session["setItem"]>[1]} patch */
  change(patch) {
    this.session.setItem(this.id, patch);
    this.update();
    this.changed(this.id);
  }

  /** Whoever chooses a finding has the text of today before them. @param {string | null} value */
  setFinding(value) {
    const answer = this.session.answer(this.id);
    const isOther = answer && changeOf(list, this.id, answer) !== "same";
    this.changedText.forgetUndo();
    this.change({ finding: value, reaffirmed: "", ...(isOther ? list.blankText(this.id) : {}) });
  }

  /** What follows when an answer was taken to the text of today, or back. */
  reaffirmed() {
    this.update();
    this.changed(this.id);
    this.focus();
  }

  update() {
    const answer = this.session.answer(this.id) ?? list.blank(this.id);
    const others = this.session.team.others(this.id);
    const isTheirs = others.length > 0 && !list.hasContent(answer);
    this.showChoices(answer);
    this.showBoxes(isTheirs ? this.session.answers.get(this.id) ?? answer : answer);
    this.showTexts(answer);
    const { answers } = this.session;
    const open = list.openness(this.id, answers.get(this.id), answers);
    const missing = list.openness(this.id, answer, answers).filter((kind) => kind !== "not-reviewed");
    const said = (/** @type {string[]} */ kinds) => listed(kinds.map((kind) => t(`open.${kind}`)));
    write(this.flags, said(missing));
    write(this.clash, said(missing.filter((kind) => list.rules.contradictions.includes(kind))));
    this.row.classList.toggle("kit-is-open", open.length > 0);
    this.row.classList.toggle("kit-is-missing", missing.length > 0);
    this.changedText.show();
    this.beside.last.showAt(this.last, this.id);
    showAtItem(this.objects, this.session, this.id, (id) => this.beside.register.open(id), () => this.beside.register.make(this.id));
    this.beside.work.issues.showAtItem(this.onSite, this.id);
    othersSay(this.others, others);
    this.fold(isTheirs);
  }

  /** @param {boolean} isTheirs whether others answered, and the person here did not */
  fold(isTheirs) {
    this.own.hidden = !isTheirs || this.isUnfolded;
    this.row.classList.toggle("kit-theirs", isTheirs);
    this.row.classList.toggle("kit-folded", !this.own.hidden);
  }

  unfold() {
    this.isUnfolded = true;
    this.update();
    this.focus();
  }

  /** @param {Answer} answer */
  showChoices(answer) {
    const outcome = list.outcome(answer);
    for (const { input, label } of this.radios) {
      input.checked = input.value === (answer.finding ?? "");
      label.classList.toggle("kit-is-chosen", input.checked);
    }
    if (answer.grade && !this.gradeIds.includes(answer.grade)) this.offer(answer.grade);
    this.grade.value = answer.grade ?? "";
    this.gradeField.hidden = !answer.grade && !GRADES.some(({ outcomes }) => outcomes.some((one) => one === outcome));
    this.ungrade.hidden = !openness(list, answer, false, false, false).includes("grade-apart");
    this.reason.hidden = outcome !== "excluded" && !answer.reason;
  }

  /** What is ticked on paper. @param {Answer} answer */
  showBoxes({ finding, grade }) {
    this.boxes.forEach((box, n) => box.classList.toggle("kit-ticked", n > 0 && FINDINGS[n - 1]?.id === finding));
    this.gradeBoxes.forEach((box, n) => box.classList.toggle("kit-ticked", this.gradeIds[n] === grade));
  }

  /** A grade that the settings do not have can be seen all the same, on screen and on paper. @param {string} grade */
  offer(grade) {
    const name = inLanguage(list.gradeName(grade));
    this.grade.append(h("option", { value: grade }, name));
    const box = h("span", {}, name);
    this.gradeBoxes[this.gradeBoxes.length - 1]?.after(" ", box);
    this.gradeBoxes.push(box);
    this.gradeIds.push(grade);
  }

  /** @param {Answer} answer */
  showTexts(answer) {
    let lines = 0;
    for (const [key, area] of this.areas) {
      const value = list.valueOf(answer, key);
      if (clean(area.value) !== value) {
        area.value = value;
        grow(area);
      }
      const mirror = /** @type {HTMLElement} */ (this.mirrors.get(key));
      write(mirror, value);
      lines += linesOf(value);
      const line = /** @type {HTMLElement | null} */ (mirror.closest(".kit-mirrored"));
      if (line) line.hidden = !list.hasWords(value);
    }
    if (MORE.some((key) => list.valueOf(answer, key))) this.more.open = true;
    this.row.parentElement?.classList.toggle("kit-long", lines > LONG);
  }

  focus() {
    if (!this.own.hidden) return /** @type {HTMLElement} */ (this.own.firstElementChild).focus();
    (this.radios.find(({ input }) => input.checked) ?? this.radios[0])?.input.focus();
  }
}
