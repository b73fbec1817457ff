// A provision whose text changed since it was answered, in this assessment or in the one before: both texts with what differs,
// and the key that takes the answer to the new one.
import { changeOf, differences } from "../changed_text.js";
import { button, h } from "./elements.js";
import { now } from "./files.js";
import { list } from "./list.js";
import { mark } from "./marks.js";
import { findingOf } from "./others.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").Language} Language */
/** @typedef {import("../types.js").Pair} Pair */
/** @typedef {import("./session.js").Session} Session */
/** Whose answer is asked about: this hand's or the agreed one, other persons', last time's; or only typography differs.
 * @typedef {{ mode: "own" | "others" | "last" | "typography", answer: Answer }} Asked */

/** @param {import("../changed_text.js").Piece[]} pieces @param {"del" | "ins"} tag */
const marked = (pieces, tag) => pieces.map(({ text, apart }) => (apart ? h(tag, {}, text) : text));

/** The text of that time and that of today, what the other lacks marked in each. @param {string} id of the item @param {Answer} answer
 * @param {string} when word of that time */
export const bothTexts = (id, answer, when) => {
  const item = /** @type {import("../types.js").Question} */ (list.item(id));
  const { languages, tags } = list.data;
  const { provision } = answer;
  const texts = languages.map((language) => ({ language, ...differences(list.rules, provision?.[language] ?? "", item.text[language]) }));
  /** @param {Language} language */
  const tongue = (language) => ({ lang: tags[language] });
  const then = provision ? texts.map(({ language, then: pieces }) => h("p", tongue(language), ...marked(pieces, "del"))) : [h("p", {}, t("text_unknown"))];
  const today = texts.map(({ language, now: pieces }) => h("p", tongue(language), ...(provision ? marked(pieces, "ins") : [item.text[language]])));
  return h("dl", {}, h("dt", {}, `${when} ${answer.fingerprint}`), h("dd", {}, ...then), h("dt", {}, `${t("now")} ${item.fingerprint}`), h("dd", {}, ...today));
};

export class ChangedText {
  /** @param {Session} session @param {string} id @param {() => Answer | null} former what was answered last time
   * @param {() => void} changed */
  constructor(session, id, former, changed) {
    this.session = session;
    this.id = id;
    this.former = former;
    this.changed = changed;
    this.texts = h("div", { class: "kit-stale", hidden: true });
    this.undone = h("p", { class: "kit-small kit-undo cb-screen", hidden: true });
    this.made = h("div", {}, this.texts, this.undone);
    /** What takes the last confirmation back. @type {(() => void) | null} */
    this.undo = null;
  }

  get answers() {
    const { session, id } = this;
    return { mine: session.answer(id), agreed: session.team.agreed(id)?.answer, all: session.answers.get(id) };
  }

  /** @returns {Asked | null} */
  get asked() {
    const { id } = this;
    const { mine, agreed, all } = this.answers;
    const former = this.former();
    /** @param {Answer | null | undefined} answer @param {string} change @returns {answer is Answer} */
    const isSo = (answer, change) => Boolean(answer && list.hasContent(answer) && changeOf(list, id, answer) === change);
    for (const answer of [mine, agreed]) if (isSo(answer, "text")) return { mode: "own", answer };
    if (isSo(all, "text")) return { mode: "others", answer: all };
    const isAnswered = list.hasContent(all) || list.hasContent(mine);
    if (!isAnswered && isSo(former, "text") && former.finding) return { mode: "last", answer: former };
    for (const answer of [mine, all, isAnswered ? null : former]) if (isSo(answer, "typography")) return { mode: "typography", answer };
    return null;
  }

  show() {
    const { asked } = this;
    const told = asked ? JSON.stringify([asked.mode, asked.answer.fingerprint, asked.answer.provision, asked.answer.finding]) : "";
    if (this.texts.dataset["told"] === told) return;
    this.texts.dataset["told"] = told;
    this.texts.hidden = !asked;
    this.texts.replaceChildren(...(asked ? this.content(asked) : []));
  }

  /** @param {Asked} asked */
  content({ mode, answer }) {
    const when = t(mode === "last" || (mode === "typography" && answer === this.former()) ? "since_then" : "then");
    const texts = bothTexts(this.id, answer, when);
    if (mode === "typography") return [h("details", {}, h("summary", {}, t("typography_note")), texts)];
    const note = h("p", { class: "kit-note" }, t(mode === "last" ? "stale_last" : "stale_note"));
    const finding = h("p", {}, mark(list.outcome(answer) ?? "open"), ` ${t(mode === "last" ? "since_then" : "then")}${t("colon")}${findingOf(answer)}`);
    if (mode === "others") {
      const who = this.session.team.voices(this.id).filter((voice) => list.isStale(this.id, voice.answer)).map(({ name }) => name || t("nobody"));
      return [note, texts, finding, h("p", { class: "kit-small" }, t("stale_others", listed(who)))];
    }
    const confirm = button(t("still_holds"), () => this.reaffirm(), { "aria-keyshortcuts": "R" });
    confirm.append(h("span", { class: "cb-hidden" }, ` ${this.id}`), " ", h("kbd", { "aria-hidden": "true" }, "R"));
    return [note, texts, finding, confirm, ...(mode === "last" ? [h("p", { class: "kit-small" }, t("stale_last_help"))] : [])];
  }

  /** Takes the answer to the text of today, by this hand, and tells whether there was anything to take.
   * Of last time's only finding and grade come: what shows it is to be found anew. */
  reaffirm() {
    const { session, id, asked } = this;
    if (asked?.mode !== "own" && asked?.mode !== "last") return false;
    const reaffirmed = now();
    const { mine, agreed } = this.answers;
    if (asked.mode === "last") {
      const { finding, grade } = asked.answer;
      session.setItem(id, { ...list.blankText(id), finding, grade, reaffirmed });
      this.offerUndo(() => session.setItem(id, { finding: null, grade: null, reaffirmed: "" }));
    } else {
      const back = [mine, agreed].map((answer) => (answer && list.isStale(id, answer)
        ? { fingerprint: answer.fingerprint, provision: answer.provision, reaffirmed: answer.reaffirmed } : null));
      const [ours, together] = back;
      if (ours) session.setItem(id, { ...list.blankText(id), reaffirmed });
      if (together) session.setAgreed(id, { reaffirmed });
      this.offerUndo(() => {
        if (ours) session.setItem(id, ours);
        if (together) session.setAgreed(id, together);
      });
    }
    this.changed();
    return true;
  }

  /** @param {() => void} act */
  offerUndo(act) {
    this.undo = act;
    const undo = button(t("undo"), () => {
      this.undo?.();
      this.forgetUndo();
      this.changed();
    });
    undo.append(h("span", { class: "cb-hidden" }, ` ${this.id}`));
    this.undone.replaceChildren(t("reaffirmed"), " ", undo);
    this.undone.hidden = false;
  }

  /** A finding was chosen since: there is nothing to take back any more. */
  forgetUndo() {
    this.undo = null;
    this.undone.hidden = true;
    this.undone.replaceChildren();
  }
}
