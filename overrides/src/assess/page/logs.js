// The logs of an evaluation: documents reviewed, interviews, samples; each a list to which rows are added.
import { h, write } from "./elements.js";
import { list } from "./list.js";
import { RecordList } from "./record_list.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Log} Log */
/** @typedef {import("./session.js").Session} Session */

const LOGS = /** @type {Log[]} */ (["documents", "interviews", "samples"]);

export class Logs {
  /** @param {Session} session @param {() => void} changed */
  constructor(session, changed) {
    this.session = session;
    this.isLocked = true;
    this.lists = LOGS.map((kind) => ({ kind, records: new RecordList(session, kind, () => "", () => {
      this.show();
      changed();
    }) }));
    this.counted = h("span", { class: "kit-small" });
    this.made = h("details", { class: "kit-panel cb-screen", ontoggle: () => this.show() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("logs")), " ", this.counted),
      h("p", { class: "kit-small" }, t("logs_help")),
      ...this.lists.flatMap(({ kind, records }) => [h("h3", {}, t(list.rules.tables.titles[kind])), records.made]));
  }

  show() {
    const counts = LOGS.map((kind) => `${t(list.rules.tables.titles[kind])} ${this.session.team.standing(kind).length}`);
    write(this.counted, listed(counts));
    if (this.made.open && !this.isLocked) for (const { records } of this.lists) records.show();
  }

  /** Goes to a record, and tells whether there is one of that number. @param {string} number */
  open(number) {
    for (const { kind, records } of this.lists) {
      const found = this.session.team.standing(kind).find(([, record]) => record.number === number);
      if (!found) continue;
      this.made.open = true;
      if (!this.isLocked) records.show();
      records.focus(found[0]);
      return true;
    }
    return false;
  }
}
