// Messages: quiet ones are read when there is time, alarms at once and until they are settled; dialogs ask.
import { button, h, nextId } from "./elements.js";
import { t } from "./words.js";

/** @typedef {{ label: string, act?: () => unknown, main?: boolean }} Action */

const live = h("div", { class: "kit-messages", role: "status" });
const alarms = h("div", { class: "kit-alarms", role: "alert" });
document.body.append(live, alarms);
// Alarms stay at the foot of the window: the page ends above them, and so do its bars.
new ResizeObserver(() => document.documentElement.style.setProperty("--alarms", `${alarms.offsetHeight}px`)).observe(alarms);

/** Messages stand within a bar of the page, where they cover nothing. @param {HTMLElement} bar */
export const speaksIn = (bar) => bar.append(live);

const BRIEF = 5000;
let quiet = 0;
/** @param {string} text */
export const say = (text) => {
  clearTimeout(quiet);
  live.replaceChildren(h("p", {}, text));
  quiet = setTimeout(() => live.replaceChildren(), BRIEF);
};

/** Shows an alarm until it is settled; nothing to say settles it. @param {string} key @param {string} text @param {...Action} actions */
export const alarm = (key, text, ...actions) => {
  const old = /** @type {HTMLElement | null} */ (alarms.querySelector(`[data-alarm="${CSS.escape(key)}"]`));
  if (!text) return old?.remove();
  if (old?.dataset["text"] === text) return;
  const made = h("p", { class: "kit-alarm", data: { alarm: key, text } }, text, ...actions.map(({ label, act }) => [" ", button(label, () => act?.())]).flat());
  if (old) old.replaceWith(made);
  else alarms.append(made);
};

/** Shows a person's words in an alarm, however many, to be read and copied. @param {string} key @param {string} words */
export const showWords = (key, words) => {
  const shown = alarms.querySelector(`[data-alarm="${CSS.escape(key)}"]`);
  if (shown && !shown.querySelector("textarea")) shown.append(h("textarea", { readonly: true, rows: 3, "aria-label": t("set_aside"), value: words }));
};

/** @param {string} key @returns {() => void} */
export const settles = (key) => () => alarm(key, "");

/** Asks; what an action returns as false keeps the question open. @param {string} title @param {(string | Node)[]} content @param {Action[]} actions
 * @returns {Promise<void>} when it is closed */
export const dialog = (title, content, actions) => {
  const id = nextId();
  /** @param {Action} action */
  const choice = ({ label, act, main }) => {
    const pressed = (/** @type {Event} */ event) => {
      event.preventDefault();
      if (act?.() !== false) close();
    };
    return h("button", { type: main ? "submit" : "button", class: main ? "kit-button kit-main" : "kit-button", onclick: pressed }, label);
  };
  const form = h("form", { method: "dialog", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    h("h2", { id }, title), ...content, h("p", { class: "kit-actions" }, ...actions.map(choice)));
  const box = h("dialog", { class: "kit-dialog", "aria-labelledby": id }, form);
  const close = () => box.close();
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve();
    });
  });
};
