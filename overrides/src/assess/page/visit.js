// About the visit: inputs on screen, words on paper.
import { every, h, nextId } from "./elements.js";
import { clean, nameOf } from "./forms.js";
import { address, list } from "./list.js";
import { entitle } from "./sheet.js";
import { t } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

const LONGEST = list.data.workbook.longest_line;

export class Visit {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.places = every(document, ".cb-visit:not(.cb-signatures) dd");
    this.title = h("b", { class: "kit-title" });
    this.rescope = h("a", { class: "kit-button" }, t("rescope"));
    /** @type {Map<string, HTMLInputElement>} */
    this.inputs = new Map(list.rules.visit.map((key) => [key, this.input(key)]));
    const fields = Array.from(this.inputs, ([key, input]) => h("p", { class: "kit-field" }, h("label", { for: input.id }, t(key)), input));
    this.made = h("div", { class: "kit-visit" }, ...fields);
  }

  /** @param {string} key */
  input(key) {
    const type = list.rules.days.includes(key) ? "date" : "text";
    const input = h("input", { type, id: nextId(), maxlength: LONGEST, disabled: true, onblur: () => this.show(), oninput: () => {
      this.session.set("head", { ...this.session.head, [key]: clean(input.value).replace(/[\t\n]/g, " ") });
      this.show();
    } });
    return input;
  }

  show() {
    const { head } = this.session;
    const values = /** @type {Record<string, string>} */ (/** @type {unknown} */ (head));
    for (const [key, input] of this.inputs) if (input.value !== values[key] && document.activeElement !== input) input.value = values[key] ?? "";
    const days = [head.first_day, head.last_day].filter(Boolean).join(" – ");
    [head.organization, head.site, head.assessor, head.accompanied, days].forEach((text, n) => {
      const place = this.places[n];
      if (place) place.textContent = text;
    });
    this.title.textContent = nameOf(head);
    entitle(head.scope);
    document.title = `${nameOf(head)} – ${document.title}`;
    this.rescope.href = address("checklists/", { set: head.scope.join(","), for: this.session.id });
  }
}
