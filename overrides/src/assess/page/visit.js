// About the visit: inputs on screen, words on paper.
import { typedDay } from "../days.js";
import { visitFaults } from "../gate.js";
import { plainName } from "../hands.js";
import { scopeName } from "../scope.js";
import { every, h, nextId, write } from "./elements.js";
import { clean, nameOf } from "./forms.js";
import { address, list } from "./list.js";
import { dialog } from "./notices.js";
import { entitle } from "./sheet.js";
import { rememberMe } from "./store.js";
import { takeOver } from "./who.js";
import { language, t } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

const WIDE = "(min-width: 64rem)";
const { day: DAY, longest_line: LONGEST } = list.data.workbook;

export class Visit {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.places = every(document, ".cb-visit:not(.cb-signatures) dd");
    /** Where paper says whose assessment it is, sheet by sheet. @type {HTMLElement[][]} */
    this.attributions = [];
    /** @type {string[]} */
    this.words = [];
    this.rescope = h("a", { class: "kit-button" }, t("rescope"));
    /** @type {Map<string, HTMLInputElement>} */
    this.inputs = new Map(list.rules.visit.map((key) => [key, list.rules.days.includes(key) ? this.day(key) : this.line(key)]));
    const fields = Array.from(this.inputs, ([key, input]) => h("div", { class: "kit-field" }, h("label", { for: input.id }, t(key)), input, this.fault(input)));
    this.title = h("span", { class: "kit-title" });
    this.made = h("details", { class: "kit-head cb-screen" }, h("summary", {}, this.title), h("div", { class: "kit-visit" }, ...fields));
    // What is to be filled in first is open where the first question is in sight all the same.
    this.made.open = !session.head.organization && matchMedia(WIDE).matches;
  }

  /** @param {string} key @param {string} value */
  set(key, value) {
    if (key === "assessor") this.session.set("visit", { ...this.session.visit, name: value });
    else this.session.setHead({ [key]: value });
    this.show();
  }

  /** @param {string} key */
  line(key) {
    const input = h("input", { type: "text", id: nextId(), maxlength: LONGEST, disabled: true, onblur: () => this.show(),
      oninput: () => this.set(key, clean(input.value).replace(/[\t\n]/g, " ")) });
    if (key === "assessor") this.asksWho(input);
    return input;
  }

  /** Another name is that of another person, or the same person's put right. @param {HTMLInputElement} input */
  asksWho(input) {
    const { session } = this;
    let before = "";
    input.addEventListener("focus", () => { before = session.visit.name; });
    input.addEventListener("change", () => {
      const { name } = session.visit;
      rememberMe(name);
      const isOther = before.trim() && name.trim() && plainName(list, before) !== plainName(list, name);
      if (!isOther || !Object.keys(session.team.hand.items).length) return;
      const other = () => {
        session.set("visit", { ...session.visit, name: before });
        session.flush();
        takeOver(session.team.file, name);
      };
      void dialog(t("another_name"), [h("p", {}, t("another_name_help", before, name))], [
        { label: t("same_person"), main: true }, { label: t("other_person", name), act: other },
      ]);
    });
  }

  /** A day as it is written in files and on paper, whatever the language of the browser. @param {string} key */
  day(key) {
    const faulty = () => input.value.trim() !== "" && !typedDay(input.value, DAY);
    const input = h("input", { type: "text", id: nextId(), inputmode: "numeric", maxlength: LONGEST, placeholder: "2026-11-28", disabled: true,
      oninput: () => {
        if (faulty()) return;
        this.tell(input, "");
        this.set(key, typedDay(input.value, DAY));
      },
      onblur: () => {
        this.tell(input, faulty() ? t("no_day") : "");
        this.show();
      } });
    return input;
  }

  /** Where it is said what is wrong with a field. @param {HTMLInputElement} input */
  fault(input) {
    const fault = h("p", { class: "kit-flags", id: nextId(), role: "status" });
    input.setAttribute("aria-describedby", fault.id);
    return fault;
  }

  /** @param {HTMLInputElement} input @param {string} fault */
  tell(input, fault) {
    input.setAttribute("aria-invalid", String(Boolean(fault)));
    const place = input.nextElementSibling;
    if (place) place.textContent = fault;
  }

  /** What the days that are stored say against each other, or the calendar against them. */
  showFaults() {
    const faults = new Map(visitFaults(list, this.session.head).map(([fault, key]) => [key, t(`open.${fault}`)]));
    for (const key of list.rules.days) {
      const input = this.inputs.get(key);
      const fault = faults.get(key) ?? "";
      if (input && (fault || input.dataset["stored"])) this.tell(input, fault);
      if (input) input.dataset["stored"] = fault && "fault";
    }
  }

  /** Says on sheets that have come whose they are. @param {HTMLElement[]} tables */
  attribute(tables) {
    for (const place of tables.flatMap((table) => every(table, ".cb-whose"))) {
      const name = h("b");
      place.prepend(name);
      const places = [name, ...every(place, ":scope > span > b")];
      this.attributions.push(places);
      this.attributeTo(places);
    }
  }

  /** @param {HTMLElement[]} places */
  attributeTo(places) {
    this.words.forEach((words, n) => write(places[n], words));
  }

  show() {
    const { head } = this.session;
    this.showFaults();
    const values = /** @type {Record<string, string>} */ (/** @type {unknown} */ ({ ...head, assessor: this.session.visit.name }));
    for (const [key, input] of this.inputs) {
      const isBusy = document.activeElement === input || (input.getAttribute("aria-invalid") === "true" && !input.dataset["stored"]);
      if (input.value !== values[key] && !isBusy) input.value = values[key] ?? "";
    }
    const days = [head.first_day, head.last_day].filter(Boolean).join(" – ");
    [head.organization, head.site, head.assessor, head.accompanied, days].forEach((text, n) => {
      const place = this.places[n];
      if (place) place.textContent = text;
    });
    const told = [head.organization, scopeName(list, head.scope, language), days, head.assessor];
    const missing = head.organization && head.assessor ? "" : t("visit_empty");
    this.title.textContent = [missing, ...told].filter(Boolean).join(" · ");
    this.words = [head.name, head.organization, head.assessor, days];
    for (const places of this.attributions) this.attributeTo(places);
    entitle(head.scope);
    document.title = `${nameOf(head)} – ${document.title}`;
    this.rescope.href = address("checklists/", { set: head.scope.join(","), for: this.session.id });
  }
}
