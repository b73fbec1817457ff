// Keys while a checklist is filled in. The window hears them before the page's own,
// which listen at the document and switch languages with 1 to 3.
import { choice } from "../../reading/choices.js";
import { list } from "./list.js";
import { say } from "./notices.js";
import { inLanguage, t } from "./words.js";

/** @typedef {{ next: () => void, current: () => string | null, choose: (id: string, finding: string | null) => void, focus: (id: string) => void,
 *   reaffirm: (id: string) => boolean }} Acts */

const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog";

/** @param {KeyboardEvent} event */
const isPlain = (event) => event.key.length === 1 && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;

/** The item that an element belongs to. @param {EventTarget | Element | null} target */
export const itemOf = (target) => (target instanceof Element ? target.closest(".cb-sheet-item")?.id ?? null : null);

/** @param {number} n @param {Acts} acts */
const set = (n, acts) => {
  const focused = itemOf(document.activeElement);
  const id = focused ?? acts.current();
  if (!id) return acts.next();
  const finding = list.data.findings[n - 1];
  acts.choose(id, finding?.id ?? null);
  if (focused && document.activeElement?.matches("[type=radio], .kit-own button")) acts.focus(id);
  say(`${id}${t("colon")}${finding ? inLanguage(finding.label) : t("not_reviewed")}`);
};

/** Takes the answer where one is to the text of today. @param {Acts} acts */
const confirm = (acts) => {
  const id = itemOf(document.activeElement) ?? acts.current();
  if (!id) return;
  say(acts.reaffirm(id) ? `${id}${t("colon")}${t("reaffirmed")}` : `${id}${t("colon")}${t("nothing_to_reaffirm")}`);
};

/** What a key does. @param {string} key @param {Acts} acts */
const actOf = (key, acts) => {
  if (/^n$/i.test(key)) return () => acts.next();
  if (/^r$/i.test(key)) return () => confirm(acts);
  return /^[0-9]$/.test(key) && Number(key) <= list.data.findings.length ? () => set(Number(key), acts) : null;
};

/** @param {Acts} acts */
export const listenToKeys = (acts) => {
  addEventListener("keydown", (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const id = itemOf(target);
    if (event.key === "Escape" && !event.isComposing && id && target.matches(".kit-area")) return acts.focus(id);
    if (!isPlain(event) || target.closest(TYPING) || choice("keys") === "off") return;
    const act = actOf(event.key, acts);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }, true);
  for (const link of document.querySelectorAll(".cb-languages a")) link.removeAttribute("aria-keyshortcuts");
};
