// The assessment before this one, beside it: what was found at each item, what has changed since, what became of its
// nonconformities. Nothing of it becomes a word of this one.
import { changeOf } from "../changed_text.js";
import { registerOf, atItem, stateOf } from "../nonconformities.js";
import { formerAnswers, sinceOf, sinceView } from "../since.js";
import { own } from "../text.js";
import { bothTexts } from "./changed.js";
import { button, h, nextId } from "./elements.js";
import { today } from "./files.js";
import { refusedFull } from "./full.js";
import { fileButton } from "./importing.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { say } from "./notices.js";
import { findingOf, textsOf } from "./others.js";
import { candidates, noteOf, notePrevious, previousOf, settledPrevious } from "./previous.js";
import { followedTexts, overviewOf } from "./since_overview.js";
import { keyOf } from "./storage.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Nonconformity} Nonconformity */
/** @typedef {import("./previous.js").Note} Note */
/** @typedef {import("./session.js").Session} Session */

const SHAPES = { better: "▲", worse: "▼", same: "＝", apart: "≠", new: "", "not-yet": "", gone: "" };

export class LastTime {
  /** @param {Session} session @param {(id: string) => void} go @param {() => void} changed when another stands beside it
   * @param {(made: AssessmentFile) => void} joined when what came in was of this one itself */
  constructor(session, go, changed, joined) {
    this.session = session;
    this.go = go;
    this.changed = changed;
    this.joined = joined;
    this.refused = "";
    /** @type {Note | null} */
    this.note = null;
    /** @type {Assessment | null} */
    this.assessment = null;
    /** @type {Record<string, Answer>} */
    this.answers = {};
    this.register = registerOf(list, {});
    /** What stands at the items, by their ids. @type {Map<string, { made: HTMLElement, title: HTMLElement }>} */
    this.lines = new Map();
    this.counted = h("span", { class: "kit-small" });
    this.told = h("p", { class: "kit-small", role: "status" });
    this.select = h("select", { id: nextId() });
    this.choice = h("p", { class: "kit-field" }, h("label", { for: this.select.id }, t("last_which")), this.select);
    this.take = button(t("last_take"), () => this.takeChosen());
    this.drop = button(t("last_drop"), () => this.stand(null));
    this.overview = h("div");
    const file = fileButton((made) => this.takeFile(made), () => session.flush(), true);
    this.made = h("details", { class: "kit-panel cb-screen kit-last-time", ontoggle: () => this.show() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("since")), " ", this.counted),
      h("p", { class: "kit-small" }, t("last_help")), this.told,
      h("div", { class: "kit-actions" }, this.choice, this.take, ...file, this.drop), this.overview);
    this.read();
    addEventListener("storage", ({ key }) => {
      if (key === keyOf(session.id, "previous")) this.renew();
    });
  }

  /** What is noted, as it is stored now. */
  read() {
    this.note = previousOf(this.session.id);
    this.assessment = this.note && settledPrevious(this.note);
    this.answers = this.assessment ? formerAnswers(list, this.assessment) : {};
    this.register = registerOf(list, this.assessment?.nonconformities ?? {});
    this.lines.clear();
  }

  renew() {
    this.read();
    this.changed();
    this.show();
  }

  /** What was answered last time. @param {string} id */
  former(id) {
    return own(this.answers, id) ?? null;
  }

  /** Lets an assessment stand beside this one, or none. @param {Note | null} note */
  stand(note) {
    try {
      notePrevious(this.session.id, note);
    } catch {
      return refusedFull();
    }
    this.refused = "";
    this.renew();
    say(note ? t("last_taken", note.name) : t("last_dropped"));
    this.focus();
  }

  takeChosen() {
    const found = this.candidates().find(({ note }) => note.id === this.select.value);
    if (found) this.stand(found.note);
  }

  /** @param {AssessmentFile} made as it is stored now */
  takeFile(made) {
    const found = this.candidates().find(({ note }) => note.id === made.id);
    if (found) return this.stand(noteOf(made, found.note.name));
    this.refused = t("last_itself");
    this.joined(made);
    this.show();
  }

  candidates() {
    return candidates(this.session.id, this.session.head.organization);
  }

  /** Opens the part of the page where it is chosen. */
  open() {
    this.made.open = true;
    this.showChoice();
    this.made.scrollIntoView({ block: "start" });
    this.focus({ preventScroll: true });
  }

  /** Goes to where it is chosen, or above it where there is none to choose. @param {FocusOptions} [how] */
  focus(how) {
    const place = /** @type {HTMLElement} */ (this.choice.hidden ? this.made.querySelector("summary") : this.select);
    place.focus(how);
  }

  showChoice() {
    const found = this.candidates();
    const told = JSON.stringify([found, this.note]);
    if (this.select.dataset["told"] !== told) {
      this.select.dataset["told"] = told;
      this.select.replaceChildren(...found.map(({ note, label }) => h("option", { value: note.id }, label)));
      if (found.some(({ note }) => note.id === this.note?.id)) this.select.value = this.note?.id ?? "";
    }
    this.choice.hidden = this.take.hidden = !found.length;
    this.drop.hidden = !this.note;
    const { note } = this;
    const standing = note ? t(this.assessment ? "last_is" : "last_gone", note.name) : t(found.length ? "last_none" : "last_no_other");
    this.told.textContent = this.refused || standing;
  }

  show() {
    if (!this.assessment) this.counted.textContent = "";
    if (!this.assessment && !this.made.open) return;
    const [view] = sinceView(list, this.session.team.assessment(), this.assessment, today());
    const some = view?.kinds.filter(({ count }) => count).map(({ kind, count }) => `${t(`since_kinds.${kind}`)} ${count}`) ?? [];
    this.counted.textContent = listed(some);
    if (!this.made.open) return;
    this.showChoice();
    this.overview.replaceChildren(...(view ? overviewOf(view, this.go) : []));
  }

  /** Shows at an item what was found last time, and how this time's finding stands to it. @param {HTMLElement} place @param {string} id */
  showAt(place, id) {
    const former = this.former(id);
    const records = atItem(list, this.register, id).flatMap((one) => this.register.get(one) ?? []);
    place.hidden = !former && !records.length;
    if (place.hidden) return place.replaceChildren();
    const line = this.lines.get(id) ?? this.line(id, former, records);
    if (place.firstChild !== line.made) place.replaceChildren(line.made);
    const kind = former ? sinceOf(list, id, former, this.session.answers.get(id) ?? list.blank(id)) : null;
    const isTold = kind && kind !== "new" && kind !== "not-yet";
    line.title.replaceChildren(...(isTold ? [h("span", { class: `kit-since kit-since-${kind}` },
      h("span", { "aria-hidden": "true" }, SHAPES[kind]), ` ${t(`since_kinds.${kind}`)}`)] : []));
  }

  /** @param {string} id @param {Answer | null} former @param {Nonconformity[]} records */
  line(id, former, records) {
    const title = h("span");
    const { assessor = "", first_day: first = "", last_day: last = "" } = this.assessment ?? {};
    const when = [[first, last].filter(Boolean).join(" – ") || former?.changed.slice(0, 10), assessor, former?.site];
    const finding = former ? findingOf(former) : t("not_reviewed");
    const about = [finding, ...when, ...records.map(({ number }) => number)].filter(Boolean).join(" · ");
    const made = h("details", { class: "kit-last" },
      h("summary", {}, mark((former && list.outcome(former)) ?? "open"), ` ${t("since_then")}${t("colon")}${about} `, title,
        h("span", { class: "cb-hidden" }, ` ${id}`)),
      ...(former ? textsOf(former) : []), ...records.flatMap((record) => this.followed(record)));
    if (former && changeOf(list, id, former) === "text") made.append(h("p", { class: "kit-small" }, t("stale_last")), bothTexts(id, former, t("since_then")));
    const known = { made, title };
    this.lines.set(id, known);
    return known;
  }

  /** A nonconformity of last time with what became of it, as this assessment has it where it was carried along. @param {Nonconformity} record */
  followed(record) {
    const carried = Array.from(this.register).find(([, one]) => one === record)?.[0] ?? "";
    const latest = this.session.team.register.get(carried) ?? record;
    return [h("p", {}, h("b", {}, latest.number), ` · ${t(`nonconformity_states.${stateOf(list, latest, today())}`)}`), ...followedTexts(latest)];
  }
}
