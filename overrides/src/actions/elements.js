// Elements, and the dialogs that are made of them.

/**
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/**
 * A button with words.
 * @param {string} words
 * @param {Record<string, string>} attributes
 * @param {() => void} [done] what it does
 */
export const button = (words, attributes, done) => {
  const made = element("button", { type: "button", ...attributes }, words);
  if (done) made.addEventListener("click", done);
  return made;
};

/** What speaks to readers over a page goes into the dialog that covers it, and back. */
const SPEAKING = ".cb-card, .cb-live";

/**
 * Opens a dialog; it goes when it is closed, and the focus back to where it was.
 * @param {HTMLElement} made a `dialog`
 */
export const open = (made) => {
  const dialog = /** @type {HTMLDialogElement} */ (made);
  const speaking = [...document.querySelectorAll(SPEAKING)];
  const below = document.querySelector("dialog[open]") ?? document.body;
  document.body.append(dialog);
  dialog.append(...speaking);
  dialog.addEventListener("close", () => {
    below.append(...speaking);
    dialog.remove();
  });
  dialog.showModal();
  return dialog;
};
