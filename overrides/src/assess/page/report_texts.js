// The texts of the report that are no findings: a field each, with what other hands wrote of it and the report does not show.
import { byMoment } from "../merging.js";
import { settledReport } from "../settled.js";
import { own } from "../text.js";
import { h, nextId } from "./elements.js";
import { moment } from "./files.js";
import { clean } from "./forms.js";
import { grow, growing } from "./growing.js";
import { list } from "./list.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

const KEYS = Object.values(list.rules.report_texts).flat();
const { report_texts: LABELS, report_help: HELP } = list.rules.words_of;

export class ReportTexts {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    /** @type {Map<string, { area: HTMLTextAreaElement, others: HTMLElement }>} */
    this.fields = new Map(KEYS.map((key) => [key, this.field(key)]));
    this.heading = h("h2", { class: "kit-summary-title" });
    const rows = Array.from(this.fields, ([key, { area, others }]) => h("div", { class: "kit-field" },
      h("label", { for: area.id }, inLanguage(own(LABELS, key))),
      h("p", { class: "kit-small", id: `${area.id}-help` }, inLanguage(own(HELP, key))), area, others));
    this.made = h("details", { class: "kit-panel kit-form cb-screen" },
      h("summary", {}, this.heading), h("p", { class: "kit-small" }, t("report_texts_help")), ...rows);
    this.show();
    for (const type of ["state", "change"]) session.addEventListener(type, () => this.show());
  }

  /** @param {string} key */
  field(key) {
    const id = nextId();
    const area = h("textarea", { id, rows: 2, maxlength: list.rules.limits.text, class: "kit-area", disabled: true, "aria-describedby": `${id}-help`,
      oninput: () => this.session.set(`report:${key}`, { text: clean(area.value) }), onblur: () => this.show() });
    return { area: growing(area), others: h("div", { class: "kit-small" }) };
  }

  get texts() {
    return settledReport(list, this.session.team.file);
  }

  count() {
    const { texts } = this;
    const done = KEYS.filter((key) => own(texts, key)).length;
    this.heading.textContent = t("report_texts_done", done, KEYS.length);
  }

  show() {
    const { texts } = this;
    for (const [key, { area, others }] of this.fields) {
      const text = own(texts, key) ?? "";
      if (document.activeElement !== area && clean(area.value) !== text) area.value = text;
      grow(area);
      others.replaceChildren(...this.written(key, text));
    }
    this.count();
  }

  /** What hands wrote that the latest text does not hold, the latest first. @param {string} key @param {string} shown */
  written(key, shown) {
    const found = Object.values(this.session.team.file.hands).flatMap((hand) => {
      const record = own(hand.report, key);
      return record && !shown.includes(record.text) ? [{ name: hand.name, ...record }] : [];
    });
    return found.sort(byMoment).reverse().map(({ name, text, changed }) =>
      h("p", { class: "kit-typed" }, h("b", {}, `${[name || t("nobody"), moment(changed)].filter(Boolean).join(" · ")}${t("colon")}`), text));
  }
}
