// Whether what was typed is kept, and when it was last taken out: said in the bar, and aloud where it goes wrong.
import { h, write } from "./elements.js";
import { moment, now } from "./files.js";
import { alarm } from "./notices.js";
import { downloadOpen } from "./packing_out.js";
import { available, prefixOf } from "./storage.js";
import { lastExport, lastImport, noteExport } from "./store.js";
import { t } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

export class Saved {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.exportedAt = lastExport(session.id);
    this.exported = h("span", { class: "kit-small kit-exported" });
    this.state = h("span", { class: "kit-state" }, t("unchanged"));
  }

  /** @param {(session: Session) => unknown} download */
  async export(download) {
    this.session.flush();
    await download(this.session);
    noteExport(prefixOf(this.session.id));
    this.exportedAt = now();
    this.show();
  }

  show() {
    const { session } = this;
    const since = `${t("exported_at", moment(this.exportedAt))}${session.head.changed > this.exportedAt ? `${t("comma")}${t("changed_since")}` : ""}`;
    const imported = lastImport(session.id);
    const never = imported ? t("imported_at", moment(imported)) : t("exported_never");
    write(this.exported, this.exportedAt ? since : never);
    const exportNow = { label: t("export_it"), act: () => this.export(downloadOpen) };
    alarm("gone", session.gone ? t("gone") : "", { label: t("keep"), act: () => session.keep() }, exportNow);
    alarm("failed", session.failed && !session.gone ? t(available() ? "failed" : "blocked") : "", exportNow);
    const bad = session.failed || session.gone;
    const waiting = !session.isSafe ? t("saving") : session.savedAt ? t("saved", moment(session.savedAt).slice(11)) : t("unchanged");
    write(this.state, bad ? t("typed") : waiting);
    this.state.classList.toggle("kit-bad", bad);
  }
}
