// The site without a network: when it is kept, and what is told of a page that is not the newest.
import { choice, choose } from "./choices.js";
import { root, words } from "./page.js";

/** With what a reader shows that somebody reads: until then a page loads nothing beyond itself. */
const SIGNS = ["keydown", "pointerdown", "touchstart", "wheel"];

/** Safari has no moments of rest. */
const { requestIdleCallback: rested = setTimeout } = globalThis;
const workers = location.protocol === "file:" ? undefined : navigator.serviceWorker;

/** Whether the reader asked the browser to load little. */
export const spares = () => {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return Boolean(connection?.saveData);
};

/** What keeping the site sends, by tree, and whether that is so little that it needs no asking; nothing where that cannot be told.
 * @returns {Promise<{ unasked: boolean, bytes: Record<string, number> } | undefined>} */
export const keptSize = () =>
  fetch((root.dataset["worker"] ?? "").replace(/js$/, "json")).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined);

/** Keeps the site, or looks for a newer one; silent where a browser does not allow it. */
export const keepSite = () => {
  workers?.register(root.dataset["worker"] ?? "").catch(() => {});
};

/** Once the page has come and rests: what is kept takes no room on the line from what is read. @param {() => void} act */
const atRest = (act) => {
  const rest = () => rested(act);
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest);
};

/** Who comes for one page takes that alone; who reads on takes a site that is not large; who is about to fill in a checklist takes any. */
const startKeeping = () => {
  if ("embed" in root.dataset) return undefined;
  const came = choice("came");
  choose("came", "yes");
  if (workers?.controller || new URLSearchParams(location.search).has("fill")) return spares() ? undefined : atRest(keepSite);
  if (!came || spares()) return undefined;
  const begin = () => {
    for (const sign of SIGNS) removeEventListener(sign, begin, true);
    atRest(async () => { if ((await keptSize())?.unasked) keepSite(); });
  };
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
};

/** @param {string} text @param {boolean} reloads */
const notice = (text, reloads) => {
  document.querySelector(".cb-kept")?.remove();
  const made = document.createElement("div");
  made.className = "cb-kept";
  made.setAttribute("role", "status");
  document.body.append(made);
  /** @param {string} label @param {() => void} act */
  const button = (label, act) => {
    const one = document.createElement("button");
    one.type = "button";
    one.textContent = label;
    one.addEventListener("click", act);
    return one;
  };
  made.append(text, " ", ...(reloads ? [button(words.reload, () => location.reload())] : []), button(words.close, () => made.remove()));
};

/** Tells when the site has another page at this address than the one that is shown. Nothing is loaded anew unasked. */
const compare = async () => {
  const { state } = root.dataset;
  const answer = await fetch(location.pathname, { cache: "no-cache" }).catch(() => undefined);
  const [, newest] = /^<html[^>]* data-state="(\w+)"/m.exec(answer?.ok ? await answer.text() : "") ?? [];
  if (newest && newest !== state) notice(words.newer, true);
};

/** The worker says of a page that it hands out of what is kept why it does so. */
const startTelling = () => {
  const { kept } = root.dataset;
  if (kept) notice(kept === "gone" ? words.gone : words.offline, false);
  // A network that has just refused the page would refuse it again; one that is late may still answer.
  if (kept === "late") addEventListener("load", compare);
  addEventListener("online", compare);
  if (workers?.controller) workers.addEventListener("controllerchange", compare);
};

export const startKept = () => {
  if (!workers || !root.dataset["worker"]) return;
  startTelling();
  startKeeping();
};
