// The page on which a document of somebody's own is reviewed. Its text stays in memory, and is gone when the page closes.
import { download, fileName } from "../../assess/page/download.js";
import { button, h, nextId, write } from "../../assess/page/elements.js";
import { Said } from "../said.js";
import { open } from "./connection.js";
import { brought, ofPages, Unreadable } from "./documents.js";
import { Keeping } from "./keeping_panel.js";
import { reportOf, textOf } from "./report.js";

/** @import { Language } from "../../search/types.js" */
/** @import { Brought, Kind } from "../desk.js" */
/** @import { Decisions, View } from "../types.js" */
/** @import { Ask } from "./connection.js" */

const own = /** @type {HTMLScriptElement} */ (document.currentScript);
const language = /** @type {Language} */ (own.dataset["language"] ?? "zh");
const languages = /** @type {Language[]} */ ((own.dataset["languages"] ?? language).split(" "));
/** Words of the page in its language; of what counts, those of one under `key_one`. @type {Record<string, string>} */
const spoken = JSON.parse(own.dataset["words"] ?? "{}");
const said = new Said(Object.fromEntries(Object.entries(spoken).map(([key, text]) => [key, [text, text, spoken[`${key}_one`] ?? text]])), language);
const TYPES = { html: "text/html", json: "application/json", txt: "text/plain", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
const UNREADABLE = /\.(?:docx|pdf)$/i; // what fails is more likely the file

/** An address in the tree that works from a folder, too. @param {string} path */
const addressOf = (path) => {
  const [page, anchor] = path.split("#");
  const index = location.protocol === "file:" && page.endsWith("/") ? "index.html" : "";
  return new URL(`${own.dataset["root"]}${page}${index}${anchor ? `#${anchor}` : ""}`, location.href).href;
};

class Mirror {
  constructor() {
    /** @type {Promise<Ask> | undefined} */
    this.asking = undefined;
    /** @type {Decisions} */
    this.decisions = {};
    /** @type {View | undefined} */
    this.view = undefined;
    this.busy = false;
    /** Whether a person decided on passages, and neither took that into an assessment nor saved it. */
    this.isUnsaved = false;
    /** What was brought: a file, or what was pasted. @type {File | undefined} */
    this.source = undefined;
    this.file = h("input", { type: "file", id: nextId(), class: "cb-hidden", accept: ".txt,.text,.md,.markdown,.docx,.pdf", onchange: () => this.chosen() });
    this.paste = h("textarea", { id: nextId(), rows: 6, class: "mirror-paste" });
    this.name = h("input", { type: "text", id: nextId(), maxlength: 200, autocomplete: "off" });
    this.version = h("input", { type: "text", id: nextId(), maxlength: 100, autocomplete: "off" });
    this.both = h("input", { type: "checkbox" });
    this.status = h("p", { class: "mirror-status", role: "status" });
    this.progress = h("progress", { max: 1, value: 0, hidden: true, "aria-label": said.say("begin") });
    this.counted = h("span", { role: "status" });
    this.result = h("div", { class: "mirror-result" });
    this.keeping = new Keeping(said, {
      confirmed: () => this.confirmed(),
      document: () => this.source ?? new File([this.paste.value], `${this.title()}.txt`, { type: TYPES.txt }),
      taken: () => (this.isUnsaved = false),
    });
    this.made = h("div", { class: "mirror", id: "kit", data: { root: own.dataset["root"] } }, this.form(), this.status, this.progress, this.result);
  }

  /** @param {string} key @param {HTMLElement} input */
  field(key, input) {
    return h("p", { class: "mirror-field" }, h("label", { for: input.id }, said.say(key)), input);
  }

  form() {
    const begin = (/** @type {Event} */ event) => {
      event.preventDefault();
      void this.pasted();
    };
    return h("form", { class: "mirror-form cb-screen", onsubmit: begin },
      h("p", {}, this.file, h("label", { class: "mirror-button", for: this.file.id }, said.say("choose")),
        h("span", { class: "mirror-small" }, said.say("kinds"))),
      this.field("paste", this.paste),
      h("div", { class: "mirror-fields" }, this.field("title", this.name), this.field("version", this.version)),
      h("p", {}, h("button", { type: "submit", class: "mirror-button mirror-main" }, said.say("begin"))));
  }

  chosen() {
    const [file] = Array.from(this.file.files ?? []);
    this.file.value = "";
    if (file) void this.take(file);
  }

  /** @param {File} file */
  async take(file) {
    if (this.busy || !this.mayGo()) return;
    if (file !== this.source) this.name.value = file.name.replace(/\.[^.]*$/, "");
    this.source = file;
    this.tell("reading", { name: file.name });
    await this.working(file.name, async (ask) => {
      const found = await brought(file);
      if (!("pdf" in found)) return this.review(ask, found);
      const pages = await ask({ pdf: found.pdf, reader: new URL(own.dataset["pdf"] ?? "", location.href).href }, (share) => this.done(share));
      return this.review(ask, ofPages(pages));
    });
  }

  async pasted() {
    const text = this.paste.value;
    if (!text.trim()) return this.source ? this.take(this.source) : this.tell("empty");
    if (this.busy || !this.mayGo()) return;
    this.source = undefined;
    await this.working(this.name.value.trim(), (ask) => this.review(ask, { text }));
  }

  /** What the document is called. */
  title() {
    return this.name.value.trim() || said.say("text");
  }

  /** Whether what was decided on passages may be dropped, which is asked where it is nowhere else. */
  mayGo() {
    return !this.isUnsaved || confirm(said.say("drop_decisions"));
  }

  /** @param {string} name of the document @param {(ask: Ask) => Promise<void>} work */
  async working(name, work) {
    this.busy = true;
    this.decisions = {};
    this.isUnsaved = false;
    this.result.replaceChildren();
    this.progress.hidden = false;
    this.progress.removeAttribute("value");
    try {
      this.asking ??= open(new URL(own.dataset["index"] ?? "", location.href).href, language);
      this.asking.catch(() => (this.asking = undefined));
      const ask = await this.asking;
      await work(ask);
    } catch (error) {
      this.tell(error instanceof Unreadable ? error.fault : UNREADABLE.test(name) ? "unreadable" : "failed", { name, error: String(error) });
    }
    this.progress.hidden = true;
    this.busy = false;
  }

  /** @param {number} share */
  done(share) {
    this.progress.value = share;
  }

  /** @param {Ask} ask @param {Brought} document_ */
  async review(ask, document_) {
    const name = this.title();
    const lines = await ask({ take: document_, name }, (share) => {
      this.done(share);
      this.tell("working", { share: Math.round(share * 100) });
    });
    this.view = await ask({ view: language });
    this.show(/** @type {View} */ (this.view), lines);
    this.tell("ready", { name });
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  tell(key, values) {
    write(this.status, said.say(key, values));
  }

  /** @param {View} view @param {string[]} lines */
  show(view, lines) {
    const ground = { said, language, addressOf, decisions: this.decisions, decided: () => {
      this.isUnsaved = true;
      this.decided();
    } };
    const text = textOf(lines, said);
    this.result.replaceChildren(this.tools(), this.keeping.made, ...reportOf(view, ground), text);
    this.result.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#line-"]') : null;
      if (link) text.open = true;
    });
    this.decided();
    /** @type {HTMLElement | null} */ (this.result.querySelector(".mirror-title"))?.focus();
  }

  tools() {
    /** @param {Kind} kind @param {string} label */
    const save = (kind, label) => button(label, () => void this.save(kind), { class: "mirror-button" });
    const both = languages.length > 1 ? h("label", { class: "mirror-check" }, this.both, said.say("both_languages")) : null;
    return h("div", { class: "mirror-tools cb-screen" },
      ...["html", "xlsx", "json"].map((kind) => save(/** @type {Kind} */ (kind), said.say("save_as", { kind: kind.toUpperCase() }))),
      save("txt", said.say("save_text")), both, this.counted);
  }

  /** @param {Kind} kind */
  async save(kind) {
    const ask = await this.asking;
    const accent = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
    const wanted = { languages: this.both.checked ? languages : [language], accent, site: "" };
    const content = await ask?.({ file: kind, wanted, decisions: this.decisions });
    download(`${fileName(this.title())}.${kind}`, TYPES[kind], content);
    if (kind === "html" || kind === "xlsx") this.isUnsaved = false;
  }

  decided() {
    const count = Object.values(this.decisions).filter((decision) => decision === "confirmed").length;
    write(this.counted, said.say("confirmed_count", { count }));
    this.keeping.show(count);
  }

  /** What a person confirmed, with the document and where each passage stands in it. */
  confirmed() {
    const coverage = this.view?.sections.find(({ id }) => id === "coverage");
    const rows = coverage?.groups.flatMap(({ rows: all }) => all) ?? [];
    const places = new Map(rows.flatMap((row) => row.flatMap(({ key }) => (key ? [[key, row[1].text]] : []))));
    const keys = Object.keys(this.decisions).filter((key) => this.decisions[key] === "confirmed");
    return {
      title: this.title(),
      version: this.version.value.trim(),
      passages: keys.map((key) => ({ provision: key.slice(0, key.lastIndexOf("|")), place: places.get(key) ?? "" })),
    };
  }
}

const mirror = new Mirror();
const page = document.querySelector(".cb-page--mirror");
page?.append(mirror.made);
addEventListener("beforeunload", (event) => {
  if (mirror.isUnsaved) event.preventDefault();
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  const [file] = Array.from(event.dataTransfer?.files ?? []);
  if (file) void mirror.take(file);
});
document.documentElement.dataset["mirror"] = "ready";
