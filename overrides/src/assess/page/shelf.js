// The assessments in this browser: open, rename, duplicate, join, delete and undo, export.
import { digestsOf } from "../attachments.js";
import { answersIn } from "../summary.js";
import { scopeName } from "../scope.js";
import { findingOf, people, settled } from "../settled.js";
import { button, h, nextId } from "./elements.js";
import { fileFor, moment, now } from "./files.js";
import { downloadFile, isSample, nameOf, newHandId, newIdAfter } from "./forms.js";
import { refusedFull } from "./full.js";
import { fileButton, joinedUnder, takesDrops, whatComes } from "./importing.js";
import { address, list } from "./list.js";
import { makeNext } from "./next_visit.js";
import { alarm, dialog, say } from "./notices.js";
import { notePrevious, previousOf } from "./previous.js";
import { sweep } from "./contents.js";
import { downloadPacked } from "./packing_out.js";
import { inSlices } from "./spare.js";
import { available } from "./storage.js";
import { entries, load, noteExport, readAhead, remove, save, withOwn } from "./store.js";
import { language, t } from "./words.js";

/** @typedef {import("./store.js").Entry} Entry */
/** @typedef {import("./store.js").Loaded} Loaded */

/** Milliseconds in which another window may go on writing. */
const SOON = 100;

/** Stores a changed copy of an assessment. @param {Entry} entry @param {(loaded: Loaded) => Loaded} change @param {() => void} show */
const store = (entry, change, show) => {
  try {
    const loaded = load(entry.id);
    if (loaded) {
      const { file, own } = change(loaded);
      save(file, own);
    }
  } catch {
    refusedFull();
  }
  show();
};

/** @param {Entry} entry @param {() => void} show */
const rename = (entry, show) => {
  const field = h("input", { value: entry.head.name, maxlength: 200, id: nextId() });
  const act = () => store(entry, (loaded) => withOwn(loaded, { name: field.value.trim() }), show);
  void dialog(t("rename"), [h("p", { class: "kit-field" }, h("label", { for: field.id }, t("new_name")), field)], [
    { label: t("save"), main: true, act }, { label: t("cancel") },
  ]).then(() => focusOn(entry.id, "rename"));
  field.select();
};

/** A copy is another assessment, written by another hand of the same person. @param {Loaded} loaded @returns {Loaded} */
const duplicate = (loaded) => {
  const { file: { hands, ...head }, own, ...others } = withOwn(loaded, {});
  const hand = newHandId();
  const { [own]: ours, ...theirs } = hands;
  const id = newIdAfter(head.id);
  notePrevious(id, previousOf(head.id));
  const file = { ...head, id, also: [], created: now(), hands: ours ? { ...theirs, [hand]: ours } : theirs };
  return withOwn({ ...others, file, own: hand }, { name: t("copy_of", nameOf(settled(list, loaded.file))).slice(0, 200) });
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

/** Joins another assessment of the shelf into this one. @param {Entry} entry @param {Entry[]} others @param {() => void} show */
const join = (entry, others, show) => {
  const options = others.map(({ id, head }) => {
    const name = [nameOf(head), head.organization, head.assessor].filter(Boolean);
    return h("option", { value: id }, name.join(" · "));
  });
  const select = h("select", { id: nextId(), onchange: () => preview() }, ...options);
  const place = h("div", { "aria-live": "polite" });
  const chosen = () => /** @type {Entry} */ (others.find(({ id }) => id === select.value));
  const preview = () => place.replaceChildren(...whatComes(entry.file, chosen().file));
  const act = () => {
    const other = chosen();
    const [ours, theirs] = [load(entry.id), load(other.id)];
    if (!ours || !theirs) return;
    try {
      save(joinedUnder(ours.file, theirs.file), ours.own || theirs.own);
    } catch {
      return refusedFull();
    }
    discard(other, show);
    say(t("merged", nameOf(entry.head)));
  };
  preview();
  void dialog(t("join_title", nameOf(entry.head)), [
    h("p", { class: "kit-field" }, h("label", { for: select.id }, t("join_other")), select), place, h("p", { class: "kit-small" }, t("join_help")),
  ], [{ label: t("merge"), main: true, act }, { label: t("cancel") }]).then(() => focusOn(entry.id, "join"));
};

/** @param {Entry} entry */
const nameFor = ({ head, file, own }) => fileFor("assessment", head, file.hands[own]?.name || head.assessor);

/** @param {Entry} entry @param {() => void} show */
const exports = (entry, show) =>
  button(t("export_it"), () => {
    downloadFile(entry.file, nameFor(entry));
    if (digestsOf(entry.file).length) say(t("without_files"));
    noteExport(entry.prefix);
    show();
  }, { data: { button: "export" } });

/** @param {Entry} entry @param {() => void} show */
const exportsPacked = (entry, show) => {
  const act = async () => {
    await downloadPacked(entry.file, nameFor(entry));
    noteExport(entry.prefix);
    show();
  };
  return digestsOf(entry.file).length ? button(t("export_zip"), () => void act(), { data: { button: "export-zip" } }) : "";
};

/** @param {Entry} entry @param {() => void} show */
const next = (entry, show) => {
  try {
    const { name, count } = makeNext(entry.file);
    show();
    say(t("nc_next_made", name, count));
  } catch {
    refusedFull();
  }
};

/** @param {Entry} entry @param {Entry[]} all @param {() => void} show */
const actions = (entry, all, show) => {
  const discards = button(t("remove"), () => discard(entry, show), { data: { button: "remove" } });
  if (entry.foreign || entry.headless) return [exports(entry, show), exportsPacked(entry, show), discards];
  const others = all.filter((other) => other !== entry && !other.foreign && !other.headless);
  return [
    h("a", { class: "kit-button kit-main", href: address("checklists/all/", { fill: entry.id }), data: { button: "open" } }, t("open")),
    button(t("rename"), () => rename(entry, show), { data: { button: "rename" } }),
    button(t("duplicate"), () => store(entry, duplicate, show), { data: { button: "duplicate" } }),
    button(t("nc_next"), () => next(entry, show), { data: { button: "next" } }),
    others.length ? button(t("join"), () => join(entry, others, show), { data: { button: "join" } }) : "",
    exports(entry, show),
    exportsPacked(entry, show),
    discards,
  ];
};

/** @param {Entry} entry */
const about = (entry) => {
  const { head } = entry;
  const told = entry.broken && !entry.foreign ? [t("broken", entry.broken)] : [];
  if (entry.foreign) told.push(t("other_edition", `${head.standard?.number || entry.standard} (${entry.edition})`));
  else if (!entry.headless) {
    const who = people(list, entry.file);
    const shown = list.shown(head.scope, answersIn(list, entry.file));
    const reviewed = shown.filter((id) => list.findings.has(findingOf(list, entry.file, who, id) ?? "")).length;
    told.push(...[head.assessor, head.site].filter(Boolean), scopeName(list, head.scope, language), t("done", reviewed, shown.length));
  }
  if (head.changed) told.push(t("changed_at", moment(head.changed)));
  if (entry.imported > entry.exported) return [...told, t("imported_at", moment(entry.imported))].join(" · ");
  return [...told, entry.exported ? t("exported_at", moment(entry.exported)) : t("exported_never")].join(" · ");
};

/** @param {Entry} entry @param {Entry[]} all @param {() => void} show */
const row = (entry, all, show) => {
  const { head } = entry;
  return h("li", { data: { assessment: entry.id } },
    h("p", { class: "kit-shelf-name" }, nameOf(head), head.name && head.organization ? h("small", {}, ` ${head.organization}`) : "",
      isSample(entry.id) ? h("small", { class: "kit-sample-mark" }, t("sample")) : ""),
    h("p", { class: "kit-small" }, about(entry)),
    h("p", { class: "kit-actions" }, ...actions(entry, all, show)));
};

/** @param {Entry[]} kept as they are now */
export const shelf = (kept) => {
  const place = h("ul", { class: "kit-shelf" });
  const heading = nextId();
  const show = (all = entries()) => {
    const at = document.activeElement;
    const [id, name] = at instanceof HTMLElement && place.contains(at) ? [at.closest("li")?.dataset["assessment"], at.dataset["button"]] : [];
    place.replaceChildren(...all.map((entry) => row(entry, all, show)), ...(all.length ? [] : [h("li", { class: "kit-small" }, t("shelf_empty"))]));
    if (id && name) focusOn(id, name);
  };
  // What has come in is read step by step: a large file would hold up who scrolls meanwhile.
  const showNew = () => void inSlices(readAhead()).then(() => show());
  takesDrops(showNew);
  sweep(new Set(kept.flatMap(({ file }) => digestsOf(file)))).catch(() => undefined);
  show(kept);
  let soon = 0;
  addEventListener("storage", () => {
    clearTimeout(soon);
    soon = setTimeout(() => show(), SOON);
  });
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  if (!available()) alarm("blocked", t("blocked"));
  return h("section", { class: "kit-panel kit-shelves", "aria-labelledby": heading },
    h("h2", { id: heading }, t("shelf")), h("p", { class: "kit-small" }, t("shelf_help")), place, undoList,
    h("p", { class: "kit-actions" }, ...fileButton(showNew), h("span", { class: "kit-small" }, t("import_help"))));
};
