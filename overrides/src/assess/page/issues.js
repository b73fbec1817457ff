// Issues for the site: what cannot be settled from paper, made at an item or where findings differ, listed with what is open, printed
// to take along.
import { button, h, write } from "./elements.js";
import { today } from "./files.js";
import { reporting } from "./lazy.js";
import { list } from "./list.js";
import { say } from "./notices.js";
import { RecordList } from "./record_list.js";
import { printHtml } from "./report_out.js";
import { t } from "./words.js";

/** @typedef {import("../types.js").Language} Language */
/** @typedef {import("../types.js").LogRecord} LogRecord */
/** @typedef {import("./session.js").Session} Session */

/** @param {LogRecord} record */
const stateIn = ({ settled }) => t(settled ? "issue_is_settled" : "issue_is_open");

/** @param {LogRecord} record */
const itemsOf = ({ items }) => /** @type {string[]} */ (items);

export class Issues {
  /** @param {Session} session @param {() => Language[]} languages of what is printed @param {() => string | null} current item
   * @param {(items: string[]) => void} changed */
  constructor(session, languages, current, changed) {
    this.session = session;
    this.isLocked = true;
    this.counted = h("span", { class: "kit-small" });
    this.records = new RecordList(session, "issues", stateIn, (record) => {
      this.show();
      changed(itemsOf(record));
    });
    this.printer = button(t("issues_print"), () => void this.print(languages()));
    this.records.adder.replaceWith(button(t("add_issues"), () => this.make(current() ?? "")));
    this.made = h("details", { class: "kit-panel cb-screen", ontoggle: () => this.show() },
      h("summary", {}, h("h2", { class: "kit-summary-title" }, t("issues")), " ", this.counted),
      h("p", { class: "kit-small" }, t("issues_help")), h("p", { class: "kit-actions" }, this.printer), this.records.made);
  }

  show() {
    const all = this.session.team.standing("issues");
    const settled = all.filter(([, record]) => record["settled"]).length;
    write(this.counted, t("issues_count", all.length - settled, settled));
    this.printer.hidden = !all.length;
    if (this.made.open && !this.isLocked) this.records.show();
  }

  /** @param {Language[]} languages */
  async print(languages) {
    const { issuesHtml, issuesView, parts } = await reporting();
    const view = issuesView(list, this.session.team.assessment(), languages, today());
    printHtml(issuesHtml(view, list.data, parts, "issues_body"), languages);
  }

  /** @param {string} item on which something is to be verified, or nothing */
  make(item) {
    if (this.isLocked) return;
    this.made.open = true;
    const { number } = this.records.add(list.item(item) ? { items: [item] } : {});
    say(t("issue_made", number));
  }

  /** Goes to an issue, and tells whether there is one of that number. @param {string} number */
  open(number) {
    const found = this.session.team.standing("issues").find(([, record]) => record.number === number);
    if (!found || this.isLocked) return Boolean(found);
    this.made.open = true;
    this.records.show();
    this.records.focus(found[0]);
    return true;
  }

  /** What stands below an item: its issues, and the button that makes one where it stays open though something was written, or where
   * findings differ. @param {HTMLElement} place @param {string} item */
  showAtItem(place, item) {
    const { answers, team } = this.session;
    const issues = team.standing("issues").map(([, record]) => record).filter((record) => itemsOf(record).includes(item));
    const answer = answers.get(item);
    const isOpen = answers.isDisputed(item) || (list.hasContent(answer) && list.openness(item, answer, answers).length > 0);
    const asks = isOpen && !issues.some(({ settled }) => !settled);
    const told = JSON.stringify([issues.map((record) => [record.number, stateIn(record)]), asks]);
    place.hidden = !issues.length && !asks;
    if (place.dataset["told"] === told) return;
    place.dataset["told"] = told;
    const maker = button(t("issue_make"), () => this.make(item), { class: "kit-button kit-quiet" });
    maker.append(h("span", { class: "cb-hidden" }, ` ${item}`));
    place.replaceChildren(...issues.map((record) => button(`${record.number} · ${stateIn(record)}`, () => this.open(record.number))), ...(asks ? [maker] : []));
  }
}
