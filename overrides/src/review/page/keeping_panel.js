// What takes confirmed passages into an assessment; its code and the checklist come when it is wanted.
import { button, h, nextId, write } from "../../assess/page/elements.js";
import { addressOf as named, loadScript } from "../../reading/loading.js";

/** @import { Said } from "../said.js" */
/**
 * @typedef {{ title: string, version: string, passages: { provision: string, place: string }[] }} Confirmed
 * @typedef {{ confirmed: () => Confirmed, document: () => File, taken: () => void }} Source
 * @typedef {typeof import("./keeping.js").keeping} KeepingCode
 */

/** @returns {Promise<KeepingCode>} */
const loaded = async () => {
  const page = /** @type {{ clausebookKeeping?: KeepingCode }} */ (/** @type {unknown} */ (globalThis));
  if (!page.clausebookKeeping) {
    await Promise.all([loadScript("rules"), loadScript("checklist")]);
    await loadScript("keeping");
  }
  if (!page.clausebookKeeping) throw new Error("the script did not start");
  return page.clausebookKeeping;
};

export class Keeping {
  /** @param {Said} said @param {Source} source */
  constructor(said, source) {
    this.said = said;
    this.source = source;
    this.whole = h("input", { type: "checkbox" });
    this.count = 0;
    this.choice = h("select", { id: nextId() });
    this.told = h("p", { role: "status" });
    this.form = h("div", { hidden: true },
      h("p", { class: "mirror-field" }, h("label", { for: this.choice.id }, said.say("keep_where")), this.choice),
      h("p", {}, h("label", { class: "mirror-check" }, this.whole, said.say("keep_document"))),
      h("p", {}, button(said.say("keep_do"), () => void this.take(), { class: "mirror-button mirror-main" })));
    const hidden = !document.querySelector("script[data-load-keeping]");
    this.made = h("details", { class: "mirror-keep cb-screen", hidden, ontoggle: () => void this.opened() },
      h("summary", {}, said.say("keep")), h("p", { class: "mirror-small" }, said.say("keep_help")), this.form, this.told);
  }

  /** @param {number} count of confirmed passages */
  show(count) {
    this.count = count;
    this.form.hidden = !count || !this.choice.options.length;
    if (this.made.open) write(this.told, count ? "" : this.said.say("keep_none"));
  }

  async opened() {
    if (!this.made.open) return;
    try {
      const { assessments } = await loaded();
      const options = assessments().map(({ id, name }) => h("option", { value: id }, name));
      this.choice.replaceChildren(...options, h("option", { value: "" }, this.said.say("keep_new")));
    } catch {
      return write(this.told, this.said.say("failed", { error: named("keeping") }));
    }
    this.show(this.count);
  }

  async take() {
    const { take } = await loaded();
    const { said, source } = this;
    const placed = (/** @type {string} */ number, /** @type {string} */ place) => said.say("place_in", { number, place });
    const made = await take(this.choice.value, source.confirmed(), placed, this.whole.checked ? source.document() : undefined);
    if (!made) return write(this.told, this.said.say("not_kept"));
    source.taken();
    const told = [said.say("kept", { count: made.items, number: made.number })];
    if (made.isAttached !== undefined) told.push(said.say(made.isAttached ? "document_kept" : "document_not_kept", { item: made.item }));
    this.told.replaceChildren(`${told.join(" ")} `, h("a", { href: made.address }, said.say("kept_open")));
  }
}
