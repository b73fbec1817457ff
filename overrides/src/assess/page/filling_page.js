// The sheet of all items while an assessment is filled in.
import { h } from "./elements.js";
import { today } from "./files.js";
import { fill } from "./filling.js";
import { isSample, newFile, newHandId, ownHand } from "./forms.js";
import { reporting } from "./lazy.js";
import { address, list, mount } from "./list.js";
import { loadScript } from "../../reading/loading.js";
import { fillsPages } from "./paper.js";
import { hasSample, openSample, sampleNote } from "./sample.js";
import { Session } from "./session.js";
import { asked } from "./sheet.js";
import { starts } from "./starting.js";
import { entries, load, me, persist } from "./store.js";
import { whoWrites } from "./who.js";
import { t } from "./words.js";

/** What the address names where it asks for the sample; no assessment has it for an id. */
const SAMPLE = "sample";

const newName = () => {
  const taken = new Set(entries().map(({ head }) => head.name));
  const name = t("default_name", today());
  let made = name;
  for (let n = 2; taken.has(made); n += 1) made = `${name} ${n}`;
  return made;
};

/** A new assessment; once it is stored, the address names it. Where nothing can be kept, the page alone holds it. */
const begun = () => {
  void persist();
  const own = newHandId();
  const hand = ownHand(me(), { name: newName(), first_day: today(), scope: asked.scope });
  const session = new Session({ ...newFile(), hands: { [own]: hand } }, own, false, true);
  if (session.isSafe) history.replaceState(null, "", address("checklists/all/", { fill: session.id }));
  return session;
};

starts(() => {
  fillsPages();
  // A report can be made where the network has gone since; what does not come now is asked for again when one is wanted.
  addEventListener("load", () => void reporting().catch(() => undefined));
  const wanted = new URLSearchParams(location.search).get("fill") ?? "";
  if (wanted === "new") return list.chosenItems(asked.scope).length ? fill(begun(), 0) : void loadScript("sheet");
  if (wanted === SAMPLE && hasSample()) {
    return void openSample((session) => fill(session, 0)).then((note) => mount.prepend(note));
  }
  const loaded = load(wanted);
  if (loaded && !loaded.headless) {
    return whoWrites(loaded, ({ file, own, broken, stored }) => {
      fill(new Session(file, own, stored), broken);
      if (isSample(file.id)) mount.prepend(sampleNote());
    });
  }
  mount.append(h("p", { class: "kit-note", role: "alert" }, t("no_such", wanted), " ", h("a", { href: address("checklists/") }, t("all_shelf"))));
  void loadScript("sheet");
});
