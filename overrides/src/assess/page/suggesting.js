// Suggestions below a field, in the page's own language: what is typed narrows them, arrows choose, Enter or a tap takes one.
import { h, nextId } from "./elements.js";
import { list } from "./list.js";

/** Words as they are compared. @param {string} words */
const plain = (words) => list.withoutBlanks(words.normalize("NFKC")).toLowerCase();

const MARKS = /[“”"]/g;
/** Where the last of several names begins; what stands in quotation marks is one, be they closed yet or not. @param {string} line */
const lastName = (line) =>
  Array.from(line.matchAll(new RegExp(`[“"][^“”"]*[”"]?|(${list.rules.between})`, "gu")), ({ 1: sign, index }) => (sign ? index + 1 : 0))
    .reduce((last, at) => Math.max(last, at), 0);

/** @param {HTMLInputElement} input @param {string} label what is suggested @param {() => string[]} names that may
 * be meant @param {(name: string) => string} inLine a name as it stands among others @param {(line: string) => void} take */
export const suggests = (input, label, names, inLine, take) => {
  const place = h("ul", { id: nextId(), role: "listbox", class: "kit-suggestions", hidden: true, "aria-label": label });
  let at = -1;
  const close = () => {
    place.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  /** @param {number} position */
  const mark = (position) => {
    at = position;
    for (const [n, option] of Array.from(place.children).entries()) option.setAttribute("aria-selected", String(n === at));
    const chosen = place.children[at];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
  };
  /** @param {string} name */
  const takeName = (name) => take(input.value.slice(0, lastName(input.value)) + inLine(name));
  const open = () => {
    const typed = plain(input.value.slice(lastName(input.value)).replace(MARKS, ""));
    const found = names().filter((name) => plain(name).includes(typed) && plain(name) !== typed);
    const options = found.map((name) => h("li", { role: "option", id: nextId(), "aria-selected": "false", onpointerdown: (/** @type {Event} */ event) => {
      event.preventDefault();
      close();
      takeName(name);
    } }, name));
    place.replaceChildren(...options);
    place.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!place.hidden));
    mark(-1);
  };
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": place.id, "aria-expanded": "false" })) {
    input.setAttribute(name, value);
  }
  input.addEventListener("focus", open);
  input.addEventListener("input", open);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const { length } = place.children;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && length && !place.hidden) {
      mark(event.key === "ArrowDown" ? (at + 1) % length : (at <= 0 ? length : at) - 1);
    } else if (event.key === "Enter") {
      const chosen = place.children[at]?.textContent;
      close();
      if (chosen) takeName(chosen);
      else take(input.value);
    } else if (event.key === "Escape" && !place.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return place;
};
