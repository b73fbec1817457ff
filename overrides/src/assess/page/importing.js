// A file comes in: refused with the reason, added, or joined with what is here once it was shown what it brings, and by whom.
import { brought } from "../brought.js";
import { newHand, newHead } from "../hands.js";
import { merged } from "../merging.js";
import { readingSteps } from "../reading.js";
import { people, settledHead } from "../settled.js";
import { own } from "../text.js";
import { h } from "./elements.js";
import { fileName } from "./download.js";
import { now } from "./files.js";
import { nameOf, newHandId, newId, newIdAfter } from "./forms.js";
import { refusedFull } from "./full.js";
import { list } from "./list.js";
import { dialog, say } from "./notices.js";
import { previewed, told } from "./preview.js";
import { inSlices } from "./spare.js";
import { prefixAt } from "./storage.js";
import { entries, load, noteImport, readAhead, save } from "./store.js";
import { inLanguage, listed, t } from "./words.js";
import { packing, workbookReader } from "./lazy.js";
import { keepFiles } from "./packing_out.js";

/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Problem} Problem */
/** @typedef {import("../types.js").Reading} Reading */
/** @typedef {import("./store.js").Loaded} Loaded */

/** @typedef {Reading & { files?: Map<string, Uint8Array<ArrayBuffer>> }} WithFiles */
/** @param {File} file @param {boolean} isFormer whether it may be of another edition
 * @returns {Promise<{ reading: WithFiles, again: ((chosen: Map<string, string>) => Reading) | null }>} what a file holds,
 * and for a workbook what it holds when unclear cells mean what was chosen */
const reading = async (file, isFormer) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return { reading: await inSlices(readingSteps(list, bytes, true, isFormer)), again: null };
  const { isPacked, readPacked } = await packing();
  if (isPacked(bytes)) return { reading: readPacked(list, bytes, isFormer), again: null };
  const [read, moment] = [await workbookReader(), now()];
  return { reading: read(list, bytes, moment, new Map(), isFormer), again: (chosen) => read(list, bytes, moment, chosen, isFormer) };
};

/** What an assessment is called, as all its hands have it. @param {AssessmentFile} file */
const nameIn = (file) => nameOf(settledHead(list, file, people(list, file)));

/** What is said of kinds of records. @type {Record<string, string>} */
const RECORDS = { agreed_scores: "brings_agreed_scores", assigned: "brings_assigned", issues: "brings_issues", documents: "brings_documents",
  interviews: "brings_interviews", samples: "brings_samples" };

const MOST_NAMED = 12;
/** @param {string[]} ids */
const some = (ids) => listed(ids.slice(0, MOST_NAMED)) + (ids.length > MOST_NAMED ? ` ${t("and_more", ids.length - MOST_NAMED)}` : "");

/** What a file brings, a paragraph for each who wrote in it. @param {AssessmentFile} here @param {AssessmentFile} there */
export const whatComes = (here, there) => {
  const found = brought(list, here, there);
  if (!found.length) return [h("p", {}, t("merge_same"))];
  return found.map((one) => {
    /** @type {[string, string[]][]} */
    const facts = [["brings_new", one.new], ["brings_changed", one.changed], ["brings_scores", one.scores], ["brings_agreed", one.agreed],
      ["brings_report", one.report.map((key) => inLanguage(own(list.rules.words_of.report_texts, key) ?? { zh: key, en: key }))],
      ["brings_attachments", one.attachments],
      ["brings_nonconformities", one.nonconformities],
      ...Object.entries(one.records).map(([kind, ids]) => /** @type {[string, string[]]} */ ([RECORDS[kind] ?? kind, ids])),
      ["brings_disputed", one.disputed], ["brings_kept", one.kept]];
    const lines = facts.filter(([, ids]) => ids.length).map(([key, ids]) => h("li", {}, t(key, ids.length, some(ids))));
    return h("div", {}, h("p", {}, h("b", {}, one.name || t("nobody"))), h("ul", {}, ...lines));
  });
};

/** Two assessments in one, which goes on under the id of the one that is here. @param {AssessmentFile} here @param {AssessmentFile} there */
export const joinedUnder = (here, there) => {
  const made = merged(list, here, there);
  const ids = new Set([made.id, ...made.also]);
  ids.delete(here.id);
  return { ...made, id: here.id, also: Array.from(ids).sort() };
};

/** An assessment under an id of its own, named a copy. @param {AssessmentFile} file @returns {AssessmentFile} */
export const copyOf = (file) => {
  const name = t("copy_of", nameIn(file)).slice(0, 200);
  const id = newIdAfter(file.id);
  return { ...file, id, also: [], created: now(), hands: { ...file.hands, [newHandId()]: newHand({ changed: now(), head: newHead({ name }) }) } };
};

/** Where a file is stored: by its edition. @param {AssessmentFile} file */
const placeOf = ({ id, standard }) => prefixAt(standard.id, standard.edition, id);

/** The stored assessment that a file is of: of the same id, or joined with it. @param {AssessmentFile} there @returns {Loaded | null} */
const known = (there) => {
  const ids = [there.id, ...there.also];
  /** @param {import("./store.js").Entry} entry */
  const isOf = ({ edition, standard, headless, file }) => !headless && edition === there.standard.edition && standard === there.standard.id
    && [file.id, ...file.also].some((id) => ids.includes(id));
  return load(there.id, placeOf(there)) ?? entries().find(isOf) ?? null;
};

/** Says that a file comes in, and lets that be seen: a large one takes a phone a second. @param {string} name */
const working = (name) => {
  say(t("taking_in", name));
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};

/** What is to be stored, and by which hand it goes on here. @typedef {() => { made: AssessmentFile, own: string }} Make */

/** @param {Loaded} here @param {AssessmentFile} there @param {Problem[]} problems @param {(make: Make, message: string) => unknown} finish */
const asked = async (here, there, problems, finish) => {
  /** @type {Make} */
  const joined = () => {
    const latest = load(here.file.id, placeOf(here.file)) ?? here;
    return { made: joinedUnder(latest.file, there), own: latest.own };
  };
  const merge = () => finish(joined, "merged");
  const copy = () => finish(() => ({ made: copyOf(there), own: "" }), "imported");
  /** @type {(() => unknown)[]} */
  const wanted = [];
  await dialog(t("merge"), [
    h("p", {}, t("same_id", nameIn(here.file))), ...told(problems), ...whatComes(here.file, there),
  ], [{ label: t("merge"), main: true, act: () => wanted.push(merge) }, { label: t("add_copy"), act: () => wanted.push(copy) }, { label: t("cancel") }]);
  if (wanted.length) await working(nameIn(there));
  for (const act of wanted) await act();
};

/** Takes a file in. @param {File} file @param {(made: AssessmentFile) => void} after @param {() => void} before it is compared
 * @param {boolean} [isFormer] whether it is only looked at beside another, and may be of another edition */
export const importFile = async (file, after, before = () => undefined, isFormer = false) => {
  await working(fileName(file.name));
  const { reading: first, again } = await reading(file, isFormer);
  const chosen = again && first.file ? await previewed(fileName(file.name), first) : null;
  if (again && first.file && !chosen) return;
  const { file: there, problems: told_ } = chosen && again ? again(chosen) : first;
  const problems = chosen ? [] : told_;
  if (!there) {
    const alert = h("div", { class: "kit-alarm", role: "alert" }, t("refused", fileName(file.name)), ...told(problems));
    return dialog(t("import_title"), [alert, h("p", {}, t("nothing_lost"))], [{ label: t("close"), main: true }]);
  }
  await working(fileName(file.name));
  await inSlices(readAhead());
  before();
  /** What was typed while files were kept is stored before anything is joined with it. @param {Make} make @param {string} message */
  const finish = async (make, message) => {
    if (first.files) await keepFiles(there, first.files);
    before();
    const { made, own } = make();
    try {
      save(made, own, placeOf(made));
    } catch {
      refusedFull();
      return;
    }
    noteImport(placeOf(made));
    after(made);
    say(t(message, nameIn(made)));
  };
  const here = known(there);
  if (here) return asked(here, there, problems, finish);
  const add = () => finish(() => ({ made: there, own: "" }), "imported");
  if (!problems.length) return add();
  return dialog(t("import_title"), [h("p", {}, nameIn(there)), ...told(problems)], [
    { label: t("add"), main: true, act: add }, { label: t("cancel") },
  ]);
};

/** A button that takes files. @param {(made: AssessmentFile) => void} after @param {() => void} [before]
 * @param {boolean} [isFormer] whether they may be of another edition */
export const fileButton = (after, before, isFormer) => {
  const input = h("input", { type: "file", accept: ".json,.zip,.xlsx", multiple: true, class: "cb-hidden", id: `kit-file-${newId()}`, onchange: async () => {
    for (const file of Array.from(input.files ?? [])) await importFile(file, after, before, isFormer);
    input.value = "";
  } });
  return [input, h("label", { class: "kit-button", for: input.id }, t("import_it"))];
};

/** A drop anywhere is taken; the browser would leave the page for it. @param {(made: AssessmentFile) => void} after @param {() => void} [before] */
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
