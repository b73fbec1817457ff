// A file comes in: refused with the reason, added, or merged item by item with what is here, what clashes shown.
import { openness } from "../gate.js";
import { bothFit, compared, merged, mergedAnswer } from "../merging.js";
import { readAssessment } from "../reading.js";
import { button, every, h } from "./elements.js";
import { fileName, moment, now } from "./files.js";
import { nameOf, newId } from "./forms.js";
import { refusedFull } from "./full.js";
import { list } from "./list.js";
import { dialog, say } from "./notices.js";
import { previewed, told } from "./preview.js";
import { load, save } from "./store.js";
import { inLanguage, listed, t } from "./words.js";
import { workbookReader } from "./lazy.js";

/** @typedef {import("../types.js").Answer} Answer */
/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").Problem} Problem */
/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("../types.js").Side} Side */

/** @param {File} file @returns {Promise<{ reading: Reading, again: ((chosen: Map<string, string>) => Promise<Reading>) | null }>} what a file holds,
 * and for a workbook what it holds when unclear cells mean what was chosen */
const reading = async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return { reading: readAssessment(list, bytes), again: null };
  const [read, moment_, id] = [await workbookReader(), now(), newId()];
  return { reading: await read(list, bytes, moment_, id), again: (chosen) => read(list, bytes, moment_, id, chosen) };
};

/** @param {Answer} answer */
const words = (answer) => {
  const finding = answer.finding ? inLanguage(list.findings.get(answer.finding)?.label) : t("not_reviewed");
  const typed = [...list.rules.evidence, ...list.rules.texts].filter((key) => list.hasWords(list.valueOf(answer, key)));
  const texts = typed.map((key) => `${t(key)}${t("colon")}${list.valueOf(answer, key)}`);
  const lines = [finding, answer.grade ? inLanguage(list.gradeName(answer.grade)) : "", ...texts];
  const apart = openness(list, answer, false).filter((kind) => list.rules.contradictions.includes(kind));
  const flags = h("span", { class: "kit-flags" }, listed(apart.map((kind) => t(`open.${kind}`))));
  return h("span", {}, h("span", { class: "kit-typed" }, lines.filter(Boolean).join("\n")), flags);
};

/** The question of one item: each side as it would stand after merging.
 * @param {string} id @param {Answer} here @param {Answer} there @param {Map<string, Side>} chosen */
const choice = (id, here, there, chosen) => {
  const later = there.changed > here.changed ? "there" : "here";
  chosen.set(id, later);
  /** @param {Side} which @param {string} label @param {string} when */
  const side = (which, label, when) => h("label", { class: "kit-side" },
    h("input", { type: "radio", name: `merge-${id}`, value: which, checked: which === later, onchange: () => chosen.set(id, which) }),
    h("span", {}, h("b", {}, label), " ", h("small", {}, when, which === later ? ` ${t("newer")}` : ""), words(mergedAnswer(list, here, there, which))));
  const question = list.item(id)?.question;
  return h("fieldset", { class: "kit-conflict" }, h("legend", {}, id), question ? h("p", { class: "kit-small" }, inLanguage(question)) : "",
    side("here", t("in_browser"), moment(here.changed)), side("there", t("in_file"), moment(there.changed)),
    bothFit(list, here, there) ? side("both", t("in_both"), t("in_both_help")) : "");
};

/** One button for all conflicts, for a file that was worked on elsewhere. @param {HTMLElement} place */
const forAll = (place) => {
  /** @param {Side} side @param {string} label */
  const all = (side, label) => button(label, () => every(place, `input[value="${side}"]`).forEach((radio) => radio.click()));
  return h("p", { class: "kit-actions" }, h("span", { class: "kit-small" }, t("for_all")),
    all("here", t("in_browser")), all("there", t("in_file")), all("both", t("in_both")));
};

/** @param {string} id */
const place = (id) => {
  const at = list.order.indexOf(id);
  return at < 0 ? list.order.length : at;
};

/** @param {Assessment} here @param {Assessment} there @param {Problem[]} problems @param {(made: Assessment, message: string) => void} finish */
const asked = (here, there, problems, finish) => {
  const { taken, joined, conflicts, visit, scores } = compared(list, here, there);
  /** @type {Map<string, Side>} */
  const chosen = new Map();
  const news = taken.filter((id) => list.hasContent(there.items[id])).length;
  const ids = conflicts.sort((one, other) => place(one) - place(other));
  const differences = h("div", {}, ...ids.map((id) => choice(id, /** @type {Answer} */ (here.items[id]), /** @type {Answer} */ (there.items[id]), chosen)));
  const facts = [
    t("same_id", nameOf(here)),
    conflicts.length || joined.length || news ? "" : t("merge_same"),
    news ? t("merge_takes", news) : "",
    joined.length ? t("merge_joins", joined.length, listed(joined)) : "",
  ];
  const differing = [...visit.map((key) => t(key)), ...scores.map((score) => `${t("scores")} ${score}`)];
  const merge = () => finish({ ...merged(list, load(there.id)?.assessment ?? here, there, chosen, "here"), changed: now() }, "merged");
  const copy = () => finish({ ...there, id: newId(), name: t("copy_of", nameOf(there)).slice(0, 200) }, "imported");
  return dialog(t("merge"), [
    h("p", {}, facts.filter(Boolean).join(" ")), ...told(problems),
    differing.length ? h("p", { class: "kit-note" }, t("head_differs", listed(differing))) : "",
    conflicts.length ? h("p", {}, t("conflicts", conflicts.length)) : "", conflicts.length > 1 ? forAll(differences) : "", differences,
  ], [{ label: t("merge"), main: true, act: merge }, { label: t("add_copy"), act: copy }, { label: t("cancel") }]);
};

/** Takes a file in. @param {File} file @param {(made: Assessment) => void} after @param {() => void} before it is compared */
export const importFile = async (file, after, before = () => undefined) => {
  const { reading: first, again } = await reading(file);
  const chosen = again && first.assessment ? await previewed(fileName(file.name), first) : null;
  if (again && first.assessment && !chosen) return;
  const { assessment: there, problems: told_ } = chosen && again ? await again(chosen) : first;
  const problems = chosen ? [] : told_;
  if (!there) {
    const alert = h("div", { class: "kit-alarm", role: "alert" }, t("refused", fileName(file.name)), ...told(problems));
    return dialog(t("import_title"), [alert, h("p", {}, t("nothing_lost"))], [{ label: t("close"), main: true }]);
  }
  before();
  /** @param {Assessment} made @param {string} message */
  const finish = (made, message) => {
    try {
      save(made);
    } catch {
      refusedFull();
      return;
    }
    after(made);
    say(t(message, nameOf(made)));
  };
  const here = load(there.id);
  if (here) return asked(here.assessment, there, problems, finish);
  if (!problems.length) return finish(there, "imported");
  return dialog(t("import_title"), [h("p", {}, nameOf(there)), ...told(problems)], [
    { label: t("add"), main: true, act: () => finish(there, "imported") }, { label: t("cancel") },
  ]);
};

/** A button that takes files. @param {(made: Assessment) => void} after @param {() => void} [before] */
export const fileButton = (after, before) => {
  const input = h("input", { type: "file", accept: ".json,.xlsx", multiple: true, class: "cb-hidden", id: `kit-file-${newId()}`, onchange: async () => {
    for (const file of Array.from(input.files ?? [])) await importFile(file, after, before);
    input.value = "";
  } });
  return [input, h("label", { class: "kit-button", for: input.id }, t("import_it"))];
};

/** A drop anywhere is taken; the browser would leave the page for it. @param {(made: Assessment) => void} after @param {() => void} [before] */
export const takesDrops = (after, before) => {
  const over = (/** @type {DragEvent} */ event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  document.body.addEventListener("dragover", over);
  document.body.addEventListener("dragenter", over);
  document.body.addEventListener("drop", async (event) => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (!files.length) return;
    event.preventDefault();
    for (const file of files) await importFile(file, after, before);
  });
};
