// Who writes here: asked when an assessment is opened in which others wrote and nobody at this place has yet.
import { plainName } from "../hands.js";
import { nameOfPerson, people } from "../settled.js";
import { h, nextId } from "./elements.js";
import { clean, newHandId, ownHand } from "./forms.js";
import { list } from "./list.js";
import { dialog } from "./notices.js";
import { me, rememberMe, save } from "./store.js";
import { t } from "./words.js";

/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Hand} Hand */
/** @typedef {import("./store.js").Loaded} Loaded */
/** A person in a file: the last of their hands, the name, and how many items are answered.
 * @typedef {{ hand: string, name: string, items: number }} Person */

/** @param {AssessmentFile} file @returns {Person[]} */
const personsIn = (file) =>
  people(list, file)
    .map((hands) => {
      const answers = hands.flatMap((id) => Object.entries(/** @type {Hand} */ (file.hands[id]).items));
      const answered = new Set(answers.filter(([, answer]) => list.hasContent(answer)).map(([item]) => item));
      return { hand: hands[hands.length - 1] ?? "", name: nameOfPerson(list, file, hands), items: answered.size };
    })
    .filter(({ name, items }) => name || items);

/** The assessment with a new hand of this browser, which is stored with its first word. @param {Loaded} loaded @param {string} name
 * @param {string | null} before the hand of the same person from which it goes on @returns {Loaded} */
const withHand = (loaded, name, before) => {
  const own = newHandId();
  const file = { ...loaded.file, hands: { ...loaded.file.hands, [own]: { ...ownHand(name), goes_on: before } } };
  return { ...loaded, file, own, stored: false };
};

/** @param {Person[]} persons @param {(name: string, before: string | null) => void} chosen */
const ask = (persons, chosen) => {
  const group = nextId();
  const field = h("input", { type: "text", id: nextId(), maxlength: list.data.workbook.longest_line, value: me(), "aria-label": t("my_name") });
  /** @param {string} value @param {(string | Node)[]} words @param {boolean} checked */
  const choice = (value, words, checked) =>
    h("label", { class: "kit-choice" }, h("input", { type: "radio", name: group, value, checked }), h("span", {}, ...words));
  const choices = persons.map(({ hand, name, items }, n) => choice(hand, [`${name || t("nobody")} `, h("small", {}, t("items", items))], n === 0));
  const form = h("fieldset", { class: "kit-who" }, h("legend", {}, t("who_here")), ...choices, choice("", [t("another"), " ", field], false));
  field.addEventListener("input", () => {
    const other = /** @type {HTMLInputElement} */ (form.querySelector('input[value=""]'));
    other.checked = true;
  });
  let answered = false;
  const act = () => {
    answered = true;
    const value = /** @type {HTMLInputElement} */ (form.querySelector("input:checked")).value;
    const person = persons.find(({ hand }) => hand === value);
    const name = person ? person.name : clean(field.value).replace(/[\t\n]/g, " ").trim();
    rememberMe(name);
    chosen(name, person ? person.hand : null);
  };
  // Who does not say goes on as somebody else: another's words are not to be written over.
  void dialog(t("who_title"), [h("p", {}, t("who_help")), form], [{ label: t("go_on"), main: true, act }]).then(() => answered || chosen(me(), null));
};

/** Goes on with an assessment once it is clear who writes. @param {Loaded} loaded @param {(loaded: Loaded) => void} then */
export const whoWrites = (loaded, then) => {
  const { file, own } = loaded;
  if (own) return then(loaded);
  const persons = personsIn(file);
  const [only] = persons;
  const name = me();
  if (!only) return then(withHand(loaded, name, null));
  const mine = persons.find((person) => name && plainName(list, person.name) === plainName(list, name));
  if (mine) return then(withHand(loaded, mine.name, mine.hand));
  if (persons.length === 1 && !only.name && !name) return then(withHand(loaded, "", only.hand));
  ask(persons, (given, before) => then(withHand(loaded, given, before)));
};

/** Another person goes on at this place: with a hand of their own. @param {AssessmentFile} file @param {string} name */
export const takeOver = (file, name) => {
  const own = newHandId();
  save({ ...file, hands: { ...file.hands, [own]: ownHand(name) } }, own);
  rememberMe(name);
  location.reload();
};
