// A record with fields as a form, made of the shape of its kind: what is typed is kept at once, as this hand's words on it.
import { typedDay } from "../days.js";
import { newRecord } from "../records.js";
import { shapeOf } from "../shape.js";
import { h, nextId, write } from "./elements.js";
import { clean } from "./forms.js";
import { grow, growing } from "./growing.js";
import { list } from "./list.js";
import { writeRecord } from "./record_writing.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").RecordName} RecordName */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Input */

const { day: DAY, longest_line: LONGEST } = list.data.workbook;

/** What a field takes: "words", "line", "day", "count", "items". @param {RecordName} kind @param {string} key */
const takes = (kind, key) => {
  const wanted = shapeOf(list.rules, list.rules.kinds[kind].shape).properties?.[key];
  return wanted?.type === "array" ? "items" : wanted?.wants;
};

/** The ids in a line, and those that the standard does not have. @param {string} line */
const idsIn = (line) => {
  const ids = Array.from(new Set(line.normalize("NFKC").split(/[\s,、;]+/).filter(Boolean)));
  return { ids, unknown: ids.filter((id) => !list.item(id)) };
};

export class RecordForm {
  /** @param {Session} session @param {RecordName} kind @param {string} id @param {string[]} keys in the order in which they are filled in
   * @param {() => void} changed */
  constructor(session, kind, id, keys, changed) {
    this.session = session;
    this.kind = kind;
    this.id = id;
    this.changed = changed;
    /** @type {Map<string, Input>} */
    this.inputs = new Map(keys.map((key) => [key, this.input(key)]));
    this.fields = h("div", { class: "kit-fields" }, ...Array.from(this.inputs, ([key, input]) => this.field(key, input)));
  }

  get record() {
    return this.session.team.records(this.kind).get(this.id) ?? newRecord(list, this.kind);
  }

  /** @param {string} key @param {HTMLElement} input */
  field(key, input) {
    const fault = h("p", { class: "kit-flags", id: nextId(), role: "status" });
    input.setAttribute("aria-describedby", fault.id);
    const words = t(list.rules.kinds[this.kind].fields[key] ?? key);
    const label = h("label", { for: input.id }, words, h("span", { class: "cb-hidden" }, ` ${this.record.number}`));
    return h("div", { class: `kit-field${takes(this.kind, key) === "words" ? " kit-wide" : ""}` }, label, input, fault);
  }

  /** @param {Record<string, unknown>} patch */
  write(patch) {
    writeRecord(this.session, this.kind, this.id, patch);
    this.changed();
  }

  /** @param {string} key @returns {Input} */
  input(key) {
    const kind = takes(this.kind, key);
    if (kind === "items") return this.line((value) => this.writeItems(value));
    if (kind === "day") return this.checked(key, { inputmode: "numeric", maxlength: 40, placeholder: "2026-11-28" }, (typed) => typedDay(typed, DAY), "no_day");
    if (kind === "count") return this.checked(key, { inputmode: "numeric", maxlength: 9 }, countIn, "no_count");
    if (kind !== "words") return this.line((value) => this.write({ [key]: value }));
    const area = h("textarea", { id: nextId(), rows: 1, maxlength: list.rules.limits.text, class: "kit-area",
      oninput: () => this.write({ [key]: clean(area.value) }) });
    return growing(area);
  }

  /** One line of words, which stands on several where they have no room on one. @param {(value: string) => void} write */
  line(write) {
    const area = h("textarea", { id: nextId(), rows: 1, maxlength: LONGEST, autocomplete: "off", class: "kit-area kit-line",
      oninput: () => write(clean(area.value).replace(/[\t\n]/g, " ")), onblur: () => this.show(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && event.preventDefault() });
    return growing(area);
  }

  /** A day or a number as it is written in files and on paper; what is none is told and not kept.
   * @param {string} key @param {Record<string, unknown>} properties @param {(typed: string) => string} read nothing where it is none
   * @param {string} wrong */
  checked(key, properties, read, wrong) {
    const faulty = () => input.value.trim() !== "" && !read(input.value);
    const input = h("input", { type: "text", id: nextId(), autocomplete: "off", ...properties,
      oninput: () => {
        if (faulty()) return;
        this.tell(input, "");
        this.write({ [key]: read(input.value) });
      },
      onblur: () => {
        this.tell(input, faulty() ? t(wrong) : "");
        this.show();
      } });
    return input;
  }

  /** @param {string} line */
  writeItems(line) {
    const { ids, unknown } = idsIn(line);
    const input = /** @type {HTMLTextAreaElement} */ (this.inputs.get("items"));
    this.tell(input, unknown.length ? t("nc_no_item", listed(unknown)) : "");
    if (!unknown.length) this.write({ items: ids });
  }

  /** @param {HTMLElement} input @param {string} fault */
  tell(input, fault) {
    input.setAttribute("aria-invalid", String(Boolean(fault)));
    write(document.getElementById(input.getAttribute("aria-describedby") ?? ""), fault);
  }

  /** What is stored, in all fields but the one that is written in. */
  show() {
    const { record } = this;
    for (const [key, input] of this.inputs) {
      if (input instanceof HTMLSelectElement) this.choose(input, record[key]);
      else if (document.activeElement !== input && input.getAttribute("aria-invalid") !== "true") {
        const value = Array.isArray(record[key]) ? record[key].join(" ") : String(record[key]);
        if (input.value !== value) input.value = value;
        if (input instanceof HTMLTextAreaElement) grow(input);
      }
    }
  }

  /** @param {HTMLSelectElement} select @param {string | null} value */
  choose(select, value) {
    select.value = value ?? "";
  }

  /** @param {string} key */
  focus(key) {
    this.inputs.get(key)?.focus();
  }
}

/** Digits as they are typed, in full width or with a separator: nothing where it is no number. @param {string} typed */
function countIn(typed) {
  const digits = typed.normalize("NFKC").replace(/[\s,]/g, "");
  return /^[0-9]{1,9}$/.test(digits) ? String(Number(digits)) : "";
}
