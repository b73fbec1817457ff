// The pages of checklists: the list on which clauses are chosen, and the sheets that are read, printed and filled in.
import { choose } from "./choose.js";
import { every, h } from "./elements.js";
import { today } from "./files.js";
import { fill } from "./filling.js";
import { newAssessment } from "./forms.js";
import { guarded } from "./guard.js";
import { address, mount } from "./list.js";
import { Session } from "./session.js";
import { asked, reading } from "./sheet.js";
import { begin } from "./shelf.js";
import { load } from "./store.js";
import { t } from "./words.js";

/** A sheet: filled in where the address names an assessment, else read and printed. */
const sheet = () => {
  const wanted = mount.dataset["clause"] ? null : new URLSearchParams(location.search).get("fill");
  if (wanted === "new") {
    const made = newAssessment(asked.scope, { name: t("default_name", today()), first_day: today() });
    return fill(new Session(made, false), 0);
  }
  const loaded = wanted ? load(wanted) : null;
  if (loaded && !loaded.headless) return fill(new Session(loaded.assessment, true), loaded.broken);
  if (wanted) mount.append(h("p", { class: "kit-note", role: "alert" }, t("no_such", wanted), " ", h("a", { href: address("checklists/") }, t("all_shelf"))));
  reading(begin);
};

/** The link to the other language takes the selection or the assessment along. */
const takeAlong = () => {
  for (const tree of /** @type {HTMLAnchorElement[]} */ (every(document, ".cb-tree"))) {
    for (const type of ["pointerdown", "focus", "click"]) tree.addEventListener(type, () => { tree.search = location.search; });
  }
};

guarded(() => {
  if (mount.dataset["kit"] === "choose") choose();
  else sheet();
  takeAlong();
  document.documentElement.dataset["kit"] = "ready";
});
