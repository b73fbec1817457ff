// One nonconformity as a form: what is typed is kept at once, as this hand's words on it.
import { typedDay } from "../days.js";
import { newNonconformity } from "../nonconformities.js";
import { button, h, nextId } from "./elements.js";
import { now } from "./files.js";
import { clean } from "./forms.js";
import { list } from "./list.js";
import { tellsCut } from "./pasting.js";
import { inLanguage, listed, t } from "./words.js";

/** @typedef {import("../types.js").Nonconformity} Nonconformity */
/** @typedef {import("./session.js").Session} Session */

const { fields: FIELDS } = list.rules.nonconformity;
const TEXTS = ["statement", "evidence", "cause", "correction", "action", "verification", "withdrawn"];

const { day: DAY, longest_line: LONGEST } = list.data.workbook;
const DAYS = ["due", "verified", "closed"];
/** In the order in which they are filled in. */
const ORDER = ["items", "grade", "statement", "evidence", "cause", "correction", "action", "owner", "due", "verification", "verified_by", "verified",
  "closed", "withdrawn"];

/** Keeps what this hand writes of a nonconformity: only the keys that it wrote. @param {Session} session @param {string} id
 * @param {Partial<Nonconformity>} patch */
export const writeNonconformity = (session, id, patch) => {
  const before = session.team.hand.nonconformities[id] ?? newNonconformity();
  const written = Object.fromEntries(Object.keys(patch).map((key) => [key, now()]));
  session.set(`nonconformity:${id}`, { ...before, ...patch, written: { ...before.written, ...written } });
};

/** The ids in a line, and those that the standard does not have. @param {string} line */
const idsIn = (line) => {
  const ids = Array.from(new Set(line.normalize("NFKC").split(/[\s,、;]+/).filter(Boolean)));
  return { ids, unknown: ids.filter((id) => !list.item(id)) };
};

export class NonconformityForm {
  /** @param {Session} session @param {string} id @param {() => void} changed @param {() => void} print */
  constructor(session, id, changed, print) {
    this.session = session;
    this.id = id;
    this.changed = changed;
    /** @type {Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>} */
    this.inputs = new Map(ORDER.map((key) => [key, this.input(key)]));
    const fields = Array.from(this.inputs, ([key, input]) => this.field(key, input));
    this.made = h("div", { class: "kit-nonconformity" }, h("div", { class: "kit-fields" }, ...fields),
      h("p", { class: "kit-actions" }, button(t("nc_print"), print)));
    this.show();
  }

  get record() {
    return this.session.team.register.get(this.id) ?? newNonconformity();
  }

  /** @param {string} key @param {HTMLElement} input */
  field(key, input) {
    const fault = h("p", { class: "kit-flags", id: nextId(), role: "status" });
    input.setAttribute("aria-describedby", fault.id);
    const label = h("label", { for: input.id }, t(FIELDS[key] ?? key), h("span", { class: "cb-hidden" }, ` ${this.record.number}`));
    return h("div", { class: `kit-field${TEXTS.includes(key) ? " kit-wide" : ""}` }, label, input, fault);
  }

  /** @param {Partial<Nonconformity>} patch */
  write(patch) {
    writeNonconformity(this.session, this.id, patch);
    this.changed();
  }

  /** @param {string} key */
  input(key) {
    if (key === "grade") return this.select();
    if (key === "items") return this.line((value) => this.writeItems(value));
    if (DAYS.includes(key)) return this.day(key);
    if (!TEXTS.includes(key)) return this.line((value) => this.write({ [key]: value }));
    const area = h("textarea", { id: nextId(), rows: key === "withdrawn" ? 1 : 2, maxlength: list.rules.limits.text, class: "kit-area",
      oninput: () => this.write({ [key]: clean(area.value) }) });
    tellsCut(area);
    return area;
  }

  /** @param {(value: string) => void} write */
  line(write) {
    const input = h("input", { type: "text", id: nextId(), maxlength: LONGEST,
      oninput: () => write(clean(input.value).replace(/[\t\n]/g, " ")), onblur: () => this.show() });
    tellsCut(input);
    return input;
  }

  select() {
    const select = h("select", { id: nextId(), onchange: () => this.write({ grade: select.value || null }) });
    return select;
  }

  /** A day as it is written in files and on paper. @param {string} key */
  day(key) {
    const faulty = () => input.value.trim() !== "" && !typedDay(input.value, DAY);
    const input = h("input", { type: "text", id: nextId(), inputmode: "numeric", maxlength: 40, placeholder: "2026-11-28",
      oninput: () => {
        if (faulty()) return;
        this.tell(input, "");
        this.write({ [key]: typedDay(input.value, DAY) });
      },
      onblur: () => {
        this.tell(input, faulty() ? t("no_day") : "");
        this.show();
      } });
    return input;
  }

  /** @param {string} line */
  writeItems(line) {
    const { ids, unknown } = idsIn(line);
    const input = /** @type {HTMLInputElement} */ (this.inputs.get("items"));
    this.tell(input, unknown.length ? t("nc_no_item", listed(unknown)) : "");
    if (!unknown.length) this.write({ items: ids });
  }

  /** @param {HTMLElement} input @param {string} fault */
  tell(input, fault) {
    input.setAttribute("aria-invalid", String(Boolean(fault)));
    const place = input.nextElementSibling;
    if (place && place.textContent !== fault) place.textContent = fault;
  }

  show() {
    const { record } = this;
    const values = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (record));
    for (const [key, input] of this.inputs) {
      if (input instanceof HTMLSelectElement) this.showGrade(input, record.grade);
      else if (document.activeElement !== input && input.getAttribute("aria-invalid") !== "true") {
        const value = key === "items" ? record.items.join(" ") : String(values[key]);
        if (input.value !== value) input.value = value;
      }
    }
  }

  /** @param {HTMLSelectElement} select @param {string | null} grade */
  showGrade(select, grade) {
    const known = list.data.grades.map(({ id, label }) => ({ id, label: inLanguage(label) }));
    const all = grade && !list.grades.has(grade) ? [...known, { id: grade, label: inLanguage(list.gradeName(grade)) }] : known;
    if (select.options.length !== all.length + 1) {
      select.replaceChildren(h("option", { value: "" }, t("no_grade")), ...all.map(({ id, label }) => h("option", { value: id }, label)));
    }
    select.value = grade ?? "";
  }

  focus() {
    this.inputs.get("statement")?.focus();
  }
}
