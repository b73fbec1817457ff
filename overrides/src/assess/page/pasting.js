// Words that are brought to a field and have no room there: the browser cuts them off without a word, so the page says so.
import { h } from "./elements.js";
import { t } from "./words.js";

/** Tells below a field when what was pasted or dropped into it is cut off. @param {HTMLTextAreaElement | HTMLInputElement} field */
export const tellsCut = (field) => {
  const told = h("span", { class: "kit-flags", role: "status" });
  /** @param {DataTransfer | null} brought */
  const look = (brought) => {
    const words = (brought?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n");
    const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    const over = field.value.length - replaced + words.length - field.maxLength;
    told.textContent = over > 0 ? t("cut_off", field.maxLength, over) : "";
    if (over > 0 && !told.isConnected) field.after(told);
  };
  field.addEventListener("paste", (event) => look(/** @type {ClipboardEvent} */ (event).clipboardData));
  field.addEventListener("drop", (event) => look(/** @type {DragEvent} */ (event).dataTransfer));
};
