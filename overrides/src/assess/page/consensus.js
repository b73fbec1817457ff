// What several persons found, item by item: their findings and evidence side by side, and what they agree on.
import { canonical } from "../merging.js";
import { hasScores, scoresOf } from "./consensus_scores.js";
import { button, h, nextId, write } from "./elements.js";
import { moment } from "./files.js";
import { clean } from "./forms.js";
import { growing } from "./growing.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { findingOf, saidBy, textsOf } from "./others.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../settled.js").Voice} Voice */
/** @typedef {import("./session.js").Session} Session */

const HALF = 2;
/** So many items are drawn, until more are asked for. */
const MOST = 40;
/** The finding and grade that more than half gave, where there is one. @param {Voice[]} voices */
const majority = (voices) => {
  const given = voices.map(({ answer }) => canonical([answer.finding, answer.grade]));
  return given.find((one) => given.filter((other) => other === one).length > given.length / HALF) ?? "";
};

export class Consensus {
  /** @param {Session} session @param {(id: string) => void} go @param {(id: string) => void} changed
   * @param {() => import("./issues.js").Issues} issues */
  constructor(session, go, changed, issues) {
    this.issues = issues;
    this.session = session;
    this.go = go;
    this.changed = changed;
    /** @type {string[]} */
    this.visible = [];
    this.most = MOST;
    this.differing = h("input", { type: "checkbox", id: nextId(), checked: true, onchange: () => this.draw() });
    this.told = h("p", { role: "status" });
    this.place = h("div");
    this.made = h("details", { class: "kit-panel cb-screen", hidden: true, ontoggle: () => this.draw() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("consensus"))), h("p", { class: "kit-small" }, t("consensus_help")),
      h("label", { class: "kit-check", for: this.differing.id }, this.differing, ` ${t("only_differing")}`), this.told, this.place);
  }

  /** @param {string[]} visible the items in sight */
  show(visible) {
    this.visible = visible;
    this.made.hidden = this.session.team.who.length < HALF || (!this.several.length && !hasScores(this.session));
    this.draw();
  }

  /** The items that more than one person answered, or on which something was agreed. */
  get several() {
    const { team } = this.session;
    return this.visible.filter((id) => team.voices(id).length > 1 || team.agreed(id));
  }

  draw() {
    if (!this.made.open) return;
    const { several } = this;
    const { answers } = this.session;
    const disputed = several.filter((id) => answers.isDisputed(id));
    write(this.told, t("consensus_count", several.length, disputed.length));
    if (this.place.contains(document.activeElement)) return;
    const wanted = this.differing.checked ? disputed : several;
    this.place.replaceChildren(...wanted.slice(0, this.most).map((id) => this.item(id)), ...this.rest(wanted.slice(this.most)),
      ...scoresOf(this.session, this.differing.checked, () => this.changed("")));
  }

  /** The button in whose place the rest is drawn. @param {string[]} ids */
  rest(ids) {
    const more = button(t("and_more", ids.length), () => {
      this.most = Infinity;
      const made = ids.map((id) => this.item(id));
      more.replaceWith(...made);
      made[0]?.querySelector("a")?.focus();
    });
    return ids.length ? [more] : [];
  }

  /** Draws an item anew, and keeps the focus in it. @param {string} id @param {HTMLElement} old */
  redraw(id, old) {
    const made = this.item(id);
    const at = Array.from(old.querySelectorAll("button, select, textarea")).indexOf(/** @type {Element} */ (document.activeElement));
    old.replaceWith(made);
    /** @type {HTMLElement | undefined} */ (made.querySelectorAll("button, select, textarea")[at])?.focus();
    this.changed(id);
  }

  /** @param {string} id */
  item(id) {
    const { team } = this.session;
    const voices = team.voices(id);
    const most = majority(voices);
    const made = h("section", { class: "kit-consensus", "aria-label": id });
    const link = h("a", { href: `#${id}`, onclick: (/** @type {Event} */ event) => {
      event.preventDefault();
      this.go(id);
    } }, id);
    /** @param {Voice} voice */
    const said = (voice) => {
      const isFew = most !== "" && canonical([voice.answer.finding, voice.answer.grade]) !== most;
      const take = () => {
        this.session.setAgreed(id, { finding: voice.answer.finding, grade: voice.answer.grade });
        this.redraw(id, made);
      };
      return h("li", { class: isFew ? "kit-few" : "" }, h("p", { class: "kit-small" }, saidBy(voice)),
        h("p", {}, mark(list.outcome(voice.answer) ?? "open"), findingOf(voice.answer), isFew ? h("b", {}, ` ${t("few")}`) : ""),
        ...textsOf(voice.answer), button(t("take_finding"), take, { "aria-label": `${t("take_finding")} ${voice.name || t("nobody")} ${id}` }));
    };
    const onSite = h("p", { class: "kit-on-site" });
    made.append(h("h3", {}, link), h("p", {}, inLanguage(list.item(id)?.question)), h("ul", { class: "kit-voices" }, ...voices.map(said)),
      ...this.agreement(id, made), onSite);
    this.issues().showAtItem(onSite, id);
    return made;
  }

  /** @param {string} id */
  agreedBy(id) {
    const agreed = this.session.team.agreed(id);
    return agreed ? t("agreed_by", agreed.name || t("nobody"), moment(agreed.answer.changed)) : "";
  }

  /** What is agreed, and the fields to say so. @param {string} id @param {HTMLElement} around */
  agreement(id, around) {
    const answer = this.session.team.agreed(id)?.answer ?? list.blank(id);
    /** @param {Partial<Answer>} patch */
    const set = (patch) => {
      this.session.setAgreed(id, patch);
      this.redraw(id, around);
    };
    /** @param {string} label @param {[string, string][]} options @param {string | null} value @param {(value: string | null) => void} change */
    const choice = (label, options, value, change) => {
      const choices = options.map(([key, words]) => h("option", { value: key }, words));
      const select = h("select", { id: nextId(), onchange: () => change(select.value || null) }, ...choices);
      select.value = value ?? "";
      return h("p", { class: "kit-field" }, h("label", { for: select.id }, `${label} `, h("span", { class: "cb-hidden" }, id)), select);
    };
    const findings = list.data.findings.map((finding) => /** @type {[string, string]} */ ([finding.id, inLanguage(finding.label)]));
    const grades = list.data.grades.map((grade) => /** @type {[string, string]} */ ([grade.id, inLanguage(grade.label)]));
    const area = h("textarea", { id: nextId(), rows: 2, class: "kit-area", maxlength: list.rules.limits.text, value: answer.evidence.observed,
      oninput: () => {
        this.session.setAgreed(id, { evidence: { ...answer.evidence, observed: clean(area.value) } });
        by.textContent = this.agreedBy(id);
        this.changed(id);
      } });
    const by = h("p", { class: "kit-small" }, this.agreedBy(id));
    return [
      choice(t("agreed"), [["", t("open.not-agreed")], ...findings], answer.finding, (finding) => set({ finding, ...(finding ? {} : { grade: null }) })),
      choice(t("grade"), [["", t("no_grade")], ...grades], answer.grade, (grade) => set({ grade })),
      h("p", { class: "kit-field" }, h("label", { for: area.id }, `${t("agreed_words")} `, h("span", { class: "cb-hidden" }, id)), growing(area)), by,
    ];
  }
}
