// A page of `clausebook serve`: it comes anew when it was built anew, and has a box with what is wrong in the YAML.

/** @typedef {{ build: string, old: boolean, heading: [string, string], lines: [string, string] }} State */

const own = document.currentScript?.dataset["build"];

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
Object.assign(lines.style, { whiteSpace: "pre-wrap", margin: "0", color: "inherit", background: "none" });
box.append(heading, lines);

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
  if (!box.isConnected) box.open = true;
  if (state.lines[chosen]) document.body.append(box);
  else box.remove();
};

new EventSource("/__preview").addEventListener("message", (event) => {
  const state = /** @type {State} */ (JSON.parse(/** @type {string} */ (event.data)));
  if (state.build === own) show(state);
  else location.reload();
});
