// What else can be done, folded away behind a button. A choice, Escape, or whatever happens beside it closes it.
import { h } from "./elements.js";
import { t } from "./words.js";

/** @param {string} label @param {(Node | string)[]} content @param {Record<string, unknown>} [properties] of the button */
export const menu = (label, content, properties = {}) => {
  const opener = h("summary", { class: "kit-button kit-opener", ...properties }, label);
  const inside = h("div", { class: "kit-menu-list" }, ...content);
  const made = h("details", { class: "kit-menu" }, opener, inside);
  const close = () => { made.open = false; };
  /** @param {Event} event */
  const isBeside = ({ target }) => target instanceof Node && !made.contains(target);
  // Before what was chosen does its work: the focus is on the button then, for a dialog to come back to.
  inside.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("a, button"))) return;
    opener.focus();
    close();
  }, true);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !made.open) return;
    event.stopPropagation();
    opener.focus();
    close();
  });
  for (const type of ["pointerdown", "focusin"]) document.addEventListener(type, (event) => { if (isBeside(event)) close(); });
  return made;
};

const KILO = 1024;
/** @param {number} bytes */
const size = (bytes) => (bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`);

/** Says how large a file is, where its server tells. @param {HTMLAnchorElement} link */
const weigh = async (link) => {
  const answer = await fetch(link.href, { method: "HEAD" });
  const bytes = Number(answer.headers.get("content-length"));
  if (answer.ok && bytes && !link.querySelector("small")) link.append(" ", h("small", {}, size(bytes)));
};

/** Ready-made files before those that this page makes. @param {HTMLElement} files whose links may change @param {(Node | string)[]} made */
export const exporting = (files, ...made) => {
  const all = menu(t("export"), [files, ...made]);
  all.addEventListener("toggle", () => {
    if (!all.open || location.protocol === "file:" || !navigator.onLine) return;
    for (const link of files.querySelectorAll("a")) void weigh(link).catch(() => undefined);
  });
  return all;
};

/** @param {...(Node | string)} content */
export const more = (...content) => menu("⋯", content, { "aria-label": t("more_actions"), title: t("more_actions"), class: "kit-button kit-dots" });
