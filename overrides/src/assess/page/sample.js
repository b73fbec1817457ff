// The made-up sample of the standard: opened as an assessment that is not kept, or of which a copy is.
import { addressOf } from "../../reading/loading.js";
import { button, h } from "./elements.js";
import { now } from "./files.js";
import { newIdAfter } from "./forms.js";
import { refusedFull } from "./full.js";
import { packing, sampleFile } from "./lazy.js";
import { address, list } from "./list.js";
import { keepFiles } from "./packing_out.js";
import { Session } from "./session.js";
import { save } from "./store.js";
import { t } from "./words.js";

/** @typedef {import("../types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("../types.js").Hand} Hand */

/** Whether the page's language has a sample. */
export const hasSample = () => Boolean(document.querySelector("script[data-load-sample]") && addressOf("sample"));

/** A session of which nothing is stored, and that hears of nobody else. */
class Trial extends Session {
  flush() {
    // What is tried out is not kept; leaving the page asks first.
  }

  refresh() {
    // Nothing of it is stored, so nothing was deleted elsewhere.
  }

  heard() {
    // No other window has it.
  }
}

/** The hand that wrote the report: of a team, its lead. @param {AssessmentFile} file */
const leadOf = ({ hands }) => {
  const ids = Object.keys(hands);
  /** @param {string} id */
  const written = (id) => Object.keys(/** @type {Hand} */ (hands[id]).report).length;
  return ids.reduce((first, id) => (written(id) > written(first) ? id : first), ids[0] ?? "");
};

/** @param {string} text in base 64 */
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** What is said above a sample. @param {...(Node | string)} more */
export const sampleNote = (...more) => h("p", { class: "kit-note kit-sample" }, h("b", {}, t("sample")), " ", t("sample_is"), ...more);

/** Stores what was tried out as an assessment of its own, and goes on there. @param {Session} session */
const keepCopy = (session) => {
  const id = newIdAfter(session.id);
  try {
    save({ ...session.team.file, id, also: [], created: now() }, session.own);
  } catch {
    return refusedFull();
  }
  session.dirty.clear();
  return location.assign(address("checklists/all/", { fill: id }));
};

/** Opens the sample. @param {(session: Session) => void} then */
export const openSample = async (then) => {
  const [text, { readPacked }] = await Promise.all([sampleFile(), packing()]);
  const { file, files } = readPacked(list, bytesOf(text));
  if (!file) throw new Error("the sample cannot be read");
  await keepFiles(file, files);
  const session = new Trial(file, leadOf(file), false);
  document.documentElement.classList.add("kit-trial");
  then(session);
  return sampleNote(" ", t("sample_try"), " ", button(t("sample_keep"), () => keepCopy(session)));
};
