// A page of `clausebook serve`: it comes anew when it was built anew, and has a box with what is wrong in the YAML.

/** @typedef {{ build: string, old: boolean, heading: [string, string], lines: [string, string] }} State */

const own = document.currentScript?.dataset["build"];
const [TYPED, FOLDED] = ["clausebook.preview.typed", "clausebook.preview.folded"];

/** What this tab keeps under a name, or nothing where a browser lets no page keep anything. @param {string} name @param {string} [value] */
const kept = (name, value) => {
  try {
    if (value !== undefined) sessionStorage.setItem(name, value);
    return sessionStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
};

const KEPT = "input[type=search], input[name=query], select[data-by], .mirror-form textarea, .mirror-form input:not([type=file])";

/** The fields in which one looks for something, and those of a review: what is typed into others, the pages themselves keep. */
const fields = () => /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll(KEPT)]);

/** Has the page come anew, with what was typed into it. */
const again = () => {
  const typed = fields().map((field) => ({ value: field.value, here: field === document.activeElement }));
  kept(TYPED, JSON.stringify({ page: location.pathname, typed }));
  location.reload();
};

addEventListener("load", () => {
  const { page, typed } = JSON.parse(kept(TYPED) || "{}");
  kept(TYPED, "");
  if (page !== location.pathname) return;
  for (const [place, field] of fields().entries()) {
    const { value, here } = typed[place] ?? {};
    if (!value) continue;
    field.value = value;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    if (here) field.focus({ preventScroll: true });
  }
});

const box = document.createElement("details");
box.id = "clausebook-problems";
box.lang = "zh-CN";
Object.assign(box.style, {
  position: "fixed",
  inset: "auto 0 0 0",
  maxHeight: "50vh",
  overflow: "auto",
  padding: "0.5rem 1rem",
  font: "13px/1.6 monospace",
  color: "#fff",
  zIndex: "9999",
});
const heading = document.createElement("summary");
heading.style.minHeight = "24px";
const lines = document.createElement("pre");
lines.tabIndex = 0;
Object.assign(lines.style, { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: "0", color: "inherit", background: "none" });
box.append(heading, lines);
box.addEventListener("toggle", () => box.isConnected && kept(FOLDED, box.open ? "" : (lines.textContent ?? "")));

/** @param {State} state */
const show = (state) => {
  const [chinese, english] = state.heading;
  const translated = document.createElement("span");
  translated.lang = "en";
  translated.textContent = ` · ${english}`;
  heading.replaceChildren(chinese, translated);
  const chosen = document.documentElement.lang.startsWith("zh") ? 0 : 1;
  lines.textContent = state.lines[chosen];
  lines.lang = chosen ? "en" : "zh-CN";
  box.setAttribute("role", state.old ? "alert" : "status");
  box.style.background = state.old ? "#7a1212" : "#5c4400";
  box.open = kept(FOLDED) !== lines.textContent; // who has read it folds it once, not on each page; other problems open it
  if (state.lines[chosen]) document.body.append(box);
  else box.remove();
};

/** @type {EventSource | undefined} */
let events;

/** Hear of what is saved while the page is seen: a browser has few connections for a site, and one of each page took all. */
const listen = () => {
  if (document.hidden) {
    events?.close();
    events = undefined;
  } else if (!events) {
    events = new EventSource("/__preview");
    events.addEventListener("message", (event) => {
      const state = /** @type {State} */ (JSON.parse(/** @type {string} */ (event.data)));
      if (state.build === own) show(state);
      else again();
    });
  }
};

document.addEventListener("visibilitychange", listen);
listen();
