// The records of a log, each with its fields in sight, and the button that adds one.
import { logCsv } from "../log_csv.js";
import { button, h, write } from "./elements.js";
import { download } from "./download.js";
import { fileFor, now } from "./files.js";
import { inView } from "./forms.js";
import { list } from "./list.js";
import { RecordForm } from "./record_form.js";
import { addRecord, writeRecord } from "./record_writing.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Log} Log */
/** @typedef {import("../types.js").LogRecord} LogRecord */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {{ made: HTMLElement, title: HTMLElement, flags: HTMLElement, form: RecordForm }} Row */

/** @type {Record<Log, string>} */
const ADD = { issues: "add_issues", documents: "add_documents", interviews: "add_interviews", samples: "add_samples" };

export class RecordList {
  /** @param {Session} session @param {Log} kind @param {(record: LogRecord) => string} state what stands behind the number
   * @param {(record: LogRecord) => void} changed */
  constructor(session, kind, state, changed) {
    this.session = session;
    this.kind = kind;
    this.state = state;
    this.changed = changed;
    const { fields } = list.rules.kinds[kind];
    this.keys = Object.keys(fields).filter((key) => key !== "number");
    /** @type {Map<string, Row>} */
    this.rows = new Map();
    /** Those that were taken away here, and can be had back. @type {Map<string, HTMLElement>} */
    this.undos = new Map();
    this.place = h("div", { class: "kit-records" });
    this.adder = button(t(ADD[kind]), () => this.add());
    this.saver = button(t("list_csv"), () => {
      const text = logCsv(list, session.team.assessment(), kind, inView());
      download(`${fileFor(kind, session.head)}.csv`, "text/csv;charset=utf-8", text);
    });
    this.made = h("div", {}, this.place, h("p", { class: "kit-actions" }, this.adder, this.saver));
  }

  /** @param {Record<string, unknown>} [patch] */
  add(patch = {}) {
    const { id, number } = addRecord(this.session, this.kind, patch);
    this.show();
    this.changed(this.session.team.records(this.kind).get(id));
    this.focus(id);
    return { id, number };
  }

  /** @param {string} id */
  focus(id) {
    const row = this.rows.get(id);
    row?.made.scrollIntoView({ block: "nearest" });
    row?.form.focus(this.keys.find((key) => key !== "items") ?? "");
  }

  show() {
    const standing = this.session.team.standing(this.kind);
    const { lacking } = this.session.team;
    this.saver.hidden = !standing.length;
    for (const [id, record] of standing) this.draw(id, record, lacking);
    const shown = new Map(standing.map(([id]) => [id, /** @type {Row} */ (this.rows.get(id)).made]));
    const ordered = Array.from(this.session.team.records(this.kind).keys(), (id) => shown.get(id) ?? this.undos.get(id)).filter((one) => one !== undefined);
    if (ordered.length !== this.place.children.length || ordered.some((row, n) => this.place.children[n] !== row)) this.place.replaceChildren(...ordered);
  }

  /** @param {string} id @param {LogRecord} record @param {{ kind: string, ids: string[] }[]} lacking */
  draw(id, record, lacking) {
    const row = this.rows.get(id) ?? this.row(id, record);
    const title = [record.number, this.state(record)].filter(Boolean).join(" · ");
    write(row.title, title);
    const wrong = listed(lacking.filter(({ kind, ids }) => kind !== "issue-open" && ids.includes(record.number)).map(({ kind }) => t(`open.${kind}`)));
    write(row.flags, wrong);
    row.form.show();
  }

  /** @param {string} id @param {LogRecord} record @returns {Row} */
  row(id, record) {
    const form = new RecordForm(this.session, this.kind, id, this.keys, () => this.changed(this.session.team.records(this.kind).get(id)));
    const title = h("legend", {});
    const flags = h("p", { class: "kit-flags", role: "status" });
    const named = h("span", { class: "cb-hidden" }, ` ${record.number}`);
    const remover = button(t("record_remove"), () => this.remove(id), { class: "kit-button kit-quiet" });
    remover.append(named);
    const made = h("fieldset", { class: `kit-record${this.kind === "issues" ? "" : " kit-record-logs"}` }, title, form.fields, flags);
    form.fields.append(h("p", { class: "kit-record-foot" }, remover));
    const row = { made, title, flags, form };
    this.rows.set(id, row);
    return row;
  }

  /** Takes a record away; the way back stands in its place. @param {string} id */
  remove(id) {
    const record = this.session.team.records(this.kind).get(id);
    writeRecord(this.session, this.kind, id, { gone: now() });
    const back = button(t("undo"), () => {
      this.undos.delete(id);
      writeRecord(this.session, this.kind, id, { gone: "" });
      this.show();
      this.focus(id);
      this.changed(record);
    });
    this.undos.set(id, h("p", { class: "kit-removed-record", role: "status" }, t("record_removed", record.number), " ", back));
    this.show();
    back.focus();
    this.changed(record);
  }
}
