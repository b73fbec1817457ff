// Words that are brought to a field and have no room there: the browser cuts them off without a word, so the page says so.
import { h } from "./elements.js";
import { t } from "./words.js";

/** Where it is said of each field. @type {WeakMap<Element, HTMLElement>} */
const places = new WeakMap();

/** @param {HTMLTextAreaElement | HTMLInputElement} field @param {DataTransfer | null} brought */
const look = (field, brought) => {
  const words = (brought?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n");
  const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  const over = field.value.length - replaced + words.length - field.maxLength;
  const told = places.get(field) ?? h("span", { class: "kit-flags", role: "status" });
  places.set(field, told);
  told.textContent = over > 0 ? t("cut_off", field.maxLength, over) : "";
  if (over > 0 && !told.isConnected) field.after(told);
};

/** @param {Event} event @param {DataTransfer | null} brought */
const lookAt = ({ target }, brought) => {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (isField && target.maxLength > 0) look(target, brought);
};

/** Tells below any field of the page when what is pasted or dropped into it is cut off. */
export const tellsCuts = () => {
  document.addEventListener("paste", (event) => lookAt(event, event.clipboardData));
  document.addEventListener("drop", (event) => lookAt(event, event.dataTransfer));
};
