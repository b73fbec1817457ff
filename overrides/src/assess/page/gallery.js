// What hangs on the items: small pictures and files where the evidence is written, and all of them in a list on paper.
import { momentIn, shortDigest, sizeOf } from "../attachments.js";
import { askForFiles, attach, setAttachment } from "./attach.js";
import { showAttachment } from "./attachment.js";
import { has, pictureOf } from "./contents.js";
import { button, h, nextId } from "./elements.js";
import { now } from "./files.js";
import { t } from "./words.js";

/** @typedef {import("../types.js").Attached} Attached */
/** @typedef {import("./session.js").Session} Session */

const ROW = ".cb-sheet-item";
const DROP = "kit-drop";

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
const rowOf = (target) => (target instanceof Element ? target.closest(ROW) : null);

/** The addresses of small pictures by their digest, nothing for files. @type {Map<string, Promise<string>>} */
const addresses = new Map();
/** @param {string} sha256 */
const addressOf = (sha256) => {
  const made = addresses.get(sha256) ?? pictureOf(sha256).then((found) =>
    (found ? URL.createObjectURL(new Blob([found.bytes], { type: "image/jpeg" })) : ""));
  addresses.set(sha256, made);
  made.then((address) => address || addresses.delete(sha256), () => addresses.delete(sha256));
  return made;
};

/** What stands for a file: its kind, until its picture is found. @param {Attached} one */
const face = ({ name, sha256 }) => {
  const kind = /\.([0-9A-Za-z]{1,5})$/.exec(name)?.[1] ?? "?";
  const made = h("span", { class: "kit-face" }, kind.toUpperCase());
  const show = async () => {
    const address = await addressOf(sha256);
    if (address) made.replaceChildren(h("img", { src: address, alt: "", decoding: "async" }));
    else if (!(await has(sha256))) made.replaceChildren(h("small", {}, t("attachment_apart")));
  };
  show().catch(() => made.replaceChildren(h("small", {}, t("attachment_apart"))));
  return made;
};

export class Gallery {
  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    /** @type {Map<string, { shown: HTMLElement, add: HTMLButtonElement, was: string }>} */
    this.places = new Map();
    /** Attachments that were taken away on this page, and may come back. @type {Map<string, Attached>} */
    this.removed = new Map();
    this.asItIs = h("input", { type: "checkbox", id: nextId() });
    this.option = h("label", { class: "kit-check", for: this.asItIs.id, title: t("attach_as_it_is_help") }, this.asItIs, ` ${t("attach_as_it_is")}`);
    this.paper = h("section", { class: "kit-attachments", hidden: true });
    this.isLocked = true;
    /** @type {Map<string, Attached[]>} */
    this.byItem = new Map();
    this.show();
  }

  /** Takes an item in. @param {HTMLTableRowElement} row */
  add(row) {
    const { id } = row;
    const ask = () => askForFiles((files) => void this.take(id, files));
    const add = button(t("attach"), ask, { class: "kit-button kit-quiet kit-attach", disabled: this.isLocked });
    add.append(h("span", { class: "cb-hidden" }, ` ${id}`));
    const shown = h("ul", { class: "kit-attached", hidden: true, "aria-label": `${t("attachments")} ${id}` });
    row.cells[row.cells.length - 1]?.append(h("div", { class: "kit-evidence" }, shown, add));
    this.places.set(id, { shown, add, was: "" });
    this.showAt(id);
  }

  /** @param {string} item @param {File[]} files */
  take(item, files) {
    return attach(this.session, item, files, this.asItIs.checked);
  }

  /** Files are taken once it is certain that what is said of them is kept. */
  unlock() {
    this.isLocked = false;
    for (const { add } of this.places.values()) add.disabled = false;
    this.listen();
  }

  /** Before the page, which takes what falls beside the items for files to import. */
  listen() {
    /** @type {HTMLElement | null} */
    let over = null;
    /** @param {HTMLElement | null} row */
    const mark = (row) => {
      over?.classList.remove(DROP);
      over = row;
      over?.classList.add(DROP);
    };
    /** @param {DragEvent} event */
    const dragged = (event) => mark(event.dataTransfer?.types.includes("Files") ? rowOf(event.target) : null);
    document.addEventListener("dragover", dragged, true);
    document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) mark(null); }, true);
    document.addEventListener("drop", (event) => {
      const row = rowOf(event.target);
      mark(null);
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (!row || !files.length) return;
      event.preventDefault();
      event.stopPropagation();
      void this.take(row.id, files);
    }, true);
    // Where words come with a picture, as from a table, the words are meant.
    document.addEventListener("paste", (event) => {
      const row = rowOf(event.target);
      const files = Array.from(event.clipboardData?.files ?? []);
      if (!row || !files.length || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      void this.take(row.id, files);
    });
  }

  /** Shows what hangs on the items, and returns those at which it is something else now. */
  show() {
    const before = this.byItem;
    const all = this.session.team.attachments;
    this.byItem = new Map();
    for (const one of all) this.byItem.set(one.item, [...(this.byItem.get(one.item) ?? []), one]);
    for (const id of this.places.keys()) this.showAt(id);
    this.showPaper(all);
    const either = new Set([...before.keys(), ...this.byItem.keys()]);
    return Array.from(either).filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(this.byItem.get(id)));
  }

  /** @param {string} id of an item */
  showAt(id) {
    const place = this.places.get(id);
    const own = this.byItem.get(id) ?? [];
    const gone = Array.from(this.removed.values()).filter(({ item }) => item === id);
    const is = own.length || gone.length ? JSON.stringify([own, gone]) : "";
    if (!place || is === place.was) return;
    place.was = is;
    place.shown.hidden = !own.length && !gone.length;
    place.shown.replaceChildren(...own.map((one) => this.line(one)), ...gone.map((one) => this.goneLine(one)));
  }

  /** @param {Attached} one */
  line(one) {
    const open = () => showAttachment(this.session, one, () => this.remove(one));
    const label = t("attachment", one.number, one.name);
    return h("li", {}, h("button", { type: "button", class: "kit-thumb", "aria-label": label, title: label, onclick: open }, face(one)),
      h("span", { class: "kit-caption" }, h("b", {}, one.number), " ", h("bdi", {}, one.name), one.note ? h("span", { class: "kit-typed" }, one.note) : ""));
  }

  /** @param {Attached} one */
  goneLine(one) {
    const undo = () => {
      this.removed.delete(one.id);
      setAttachment(this.session, one, { gone: "" });
    };
    return h("li", { class: "kit-removed cb-screen" }, t("attachment_removed", one.number, one.name), " ", button(t("undo"), undo));
  }

  /** @param {Attached} one */
  remove(one) {
    this.removed.set(one.id, one);
    setAttachment(this.session, one, { gone: now() });
    /** @type {HTMLElement | null | undefined} */ (this.places.get(one.item)?.shown.querySelector(".kit-removed:last-child button"))?.focus();
  }

  /** The numbered list on paper. @param {Attached[]} all */
  showPaper(all) {
    this.paper.hidden = !all.length;
    const heads = ["attachment_number", "question", "file_name", "file_size", "added_at", "added_by", "remark"].map((key) => t(key));
    const rows = all.map(({ number, item, name, size, added, by, note, sha256 }) =>
      [number, item, name, sizeOf(size), momentIn(added), by, note, shortDigest(sha256)]);
    this.paper.replaceChildren(h("h2", {}, t("attachments")), h("table", { class: "kit-table" },
      h("thead", {}, h("tr", {}, ...[...heads, "SHA-256"].map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, ...rows.map((cells) => h("tr", {}, ...cells.map((cell) => h("td", {}, cell)))))));
  }
}
