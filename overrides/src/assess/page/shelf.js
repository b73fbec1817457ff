// The assessments in this browser: open, rename, duplicate, delete and undo, export.
import { count } from "../summary.js";
import { scopeName } from "../scope.js";
import { button, h, nextId } from "./elements.js";
import { moment, now } from "./files.js";
import { downloadAssessment, nameOf, newId } from "./forms.js";
import { refusedFull } from "./full.js";
import { fileButton, takesDrops } from "./importing.js";
import { address, list } from "./list.js";
import { alarm, dialog, say } from "./notices.js";
import { available, entries, load, noteExport, remove, save } from "./store.js";
import { language, t } from "./words.js";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("./store.js").Entry} Entry */

/** Stores a changed copy of an assessment. @param {Entry} entry @param {(assessment: Assessment) => Assessment} change @param {() => void} show */
const store = (entry, change, show) => {
  try {
    const loaded = load(entry.id);
    if (loaded) save(change(loaded.assessment));
  } catch {
    refusedFull();
  }
  show();
};

/** @param {Entry} entry @param {() => void} show */
const rename = (entry, show) => {
  const field = h("input", { value: entry.head.name, maxlength: 200, id: nextId() });
  const act = () => store(entry, (assessment) => ({ ...assessment, name: field.value.trim(), changed: now() }), show);
  void dialog(t("rename"), [h("p", { class: "kit-field" }, h("label", { for: field.id }, t("new_name")), field)], [
    { label: t("save"), main: true, act }, { label: t("cancel") },
  ]).then(() => focusOn(entry.id, "rename"));
  field.select();
};

/** Where something was done to an assessment, the focus stays with it. @param {string} id @param {string} name */
const focusOn = (id, name) =>
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-assessment="${CSS.escape(id)}"] [data-button="${name}"]`))?.focus();

/** @type {{ id: string, name: string, restore: () => void }[]} */
const undos = [];
const undoList = h("div", { class: "kit-undos" });
/** @param {() => void} show */
const showUndos = (show) => {
  const lines = undos.map((entry) => {
    const undo = () => {
      try {
        entry.restore();
      } catch {
        return refusedFull();
      }
      undos.splice(undos.indexOf(entry), 1);
      showUndos(show);
      show();
      focusOn(entry.id, "remove");
      say(t("restored", entry.name));
    };
    return h("p", {}, t("removed", entry.name), " ", button(t("undo"), undo), " ", h("small", {}, t("undo_until")));
  });
  undoList.replaceChildren(...lines);
};

/** @param {Entry} entry @param {() => void} show */
const discard = (entry, show) => {
  undos.push({ id: entry.id, name: nameOf(entry.head), restore: remove(entry.prefix) });
  show();
  say(t("removed", nameOf(entry.head)));
  showUndos(show);
  /** @type {HTMLElement | null} */ (undoList.querySelector("p:last-child button"))?.focus();
};

/** @param {Entry} entry @param {Assessment} assessment @param {() => void} show */
const exports = (entry, assessment, show) =>
  button(t("export_it"), () => {
    downloadAssessment(assessment);
    noteExport(entry.prefix);
    show();
  }, { data: { button: "export" } });

/** @param {Entry} entry @param {Assessment} assessment @param {() => void} show */
const actions = (entry, assessment, show) => {
  const discards = button(t("remove"), () => discard(entry, show), { data: { button: "remove" } });
  if (entry.foreign || entry.broken) return [exports(entry, assessment, show), discards];
  const copy = (/** @type {Assessment} */ made) => ({ ...made, id: newId(), name: t("copy_of", nameOf(made)).slice(0, 200), created: now(), changed: now() });
  return [
    h("a", { class: "kit-button kit-main", href: address("checklists/all/", { fill: entry.id }), data: { button: "open" } }, t("open")),
    button(t("rename"), () => rename(entry, show), { data: { button: "rename" } }),
    button(t("duplicate"), () => store(entry, copy, show), { data: { button: "duplicate" } }),
    exports(entry, assessment, show),
    discards,
  ];
};

/** @param {Entry} entry @param {Assessment} assessment @param {number} broken records */
const about = (entry, assessment, broken) => {
  const { head } = entry;
  const told = broken ? [t("broken", broken)] : [];
  if (entry.foreign) told.push(t("other_edition", `${head.standard?.number || entry.standard} (${entry.edition})`));
  else if (!entry.broken) {
    const answers = { get: (/** @type {string} */ id) => assessment.items[id] };
    const counted = count(list, list.shown(assessment.scope, answers), answers);
    told.push(scopeName(list, assessment.scope, language), t("done", counted.reviewed, counted.total));
  }
  if (head.changed) told.push(t("changed_at", moment(head.changed)));
  return [...told, entry.exported ? t("exported_at", moment(entry.exported)) : t("exported_never")].join(" · ");
};

/** @param {Entry} entry @param {() => void} show */
const row = (entry, show) => {
  const { head } = entry;
  const { assessment, broken } = /** @type {{ assessment: Assessment, broken: number }} */ (load(entry.id, entry.prefix));
  return h("li", { data: { assessment: entry.id } },
    h("p", { class: "kit-shelf-name" }, nameOf(head), head.name && head.organization ? h("small", {}, ` ${head.organization}`) : ""),
    h("p", { class: "kit-small" }, about(entry, assessment, entry.foreign ? 0 : broken)),
    h("p", { class: "kit-actions" }, ...actions(entry, assessment, show)));
};

export const shelf = () => {
  const place = h("ul", { class: "kit-shelf" });
  const heading = nextId();
  const show = () => {
    const all = entries();
    const at = document.activeElement;
    const [id, name] = at instanceof HTMLElement && place.contains(at) ? [at.closest("li")?.dataset["assessment"], at.dataset["button"]] : [];
    place.replaceChildren(...all.map((entry) => row(entry, show)), ...(all.length ? [] : [h("li", { class: "kit-small" }, t("shelf_empty"))]));
    if (id && name) focusOn(id, name);
  };
  takesDrops(show);
  show();
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  if (!available()) alarm("blocked", t("blocked"));
  return h("section", { class: "kit-panel kit-shelves", "aria-labelledby": heading },
    h("h2", { id: heading }, t("shelf")), h("p", { class: "kit-small" }, t("shelf_help")), place, undoList,
    h("p", { class: "kit-actions" }, ...fileButton(show), h("span", { class: "kit-small" }, t("import_help"))));
};
