// One nonconformity as a form.
import { button, h, nextId } from "./elements.js";
import { list } from "./list.js";
import { RecordForm } from "./record_form.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

/** In the order in which they are filled in. */
const ORDER = ["items", "grade", "statement", "evidence", "cause", "correction", "action", "owner", "due", "verification", "verified_by", "verified",
  "closed", "withdrawn"];

export class NonconformityForm extends RecordForm {
  /** @param {Session} session @param {string} id @param {() => void} changed @param {() => void} print */
  constructor(session, id, changed, print) {
    super(session, "nonconformities", id, ORDER, changed);
    this.made = h("div", { class: "kit-nonconformity" }, this.fields, h("p", { class: "kit-actions" }, button(t("nc_print"), print)));
    this.show();
  }

  /** @override @param {string} key */
  input(key) {
    if (key !== "grade") return super.input(key);
    const select = h("select", { id: nextId(), onchange: () => this.write({ grade: select.value || null }) });
    return select;
  }

  /** @override @param {HTMLSelectElement} select @param {string | null} grade */
  choose(select, grade) {
    const known = list.data.grades.map(({ id, label }) => ({ id, label: inLanguage(label) }));
    const all = grade && !list.grades.has(grade) ? [...known, { id: grade, label: inLanguage(list.gradeName(grade)) }] : known;
    if (select.options.length !== all.length + 1) {
      select.replaceChildren(h("option", { value: "" }, t("no_grade")), ...all.map(({ id, label }) => h("option", { value: id }, label)));
    }
    super.choose(select, grade);
  }
}
