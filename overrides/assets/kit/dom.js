// Words, and elements without HTML strings: what a person typed or a file brought is only ever text.
(() => {
  const kit = (globalThis.clausebook = { kit: {} }).kit;
  // The words come with the checklist: Chinese, English, and English of one. `{0}` is filled in; `{count}` is the first.
  const { words } = globalThis.clausebookChecklist;
  kit.language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  kit.word = (key, language, ...values) => {
    const [zh, en, one = en] = words[key];
    const text = language === "zh" ? zh : values[0] === 1 ? one : en;
    return values.length ? text.replace(/\{(count|\d)\}/g, (_, n) => values[n === "count" ? 0 : n]) : text;
  };
  kit.t = (key, ...values) => kit.word(key, kit.language, ...values);
  kit.inLanguage = (text) => text[kit.language];

  const fill = (element, properties, children) => {
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (name === "data") Object.assign(element.dataset, value);
      else if (["value", "checked", "indeterminate", "textContent", "htmlFor"].includes(name)) element[name] = value;
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };
  kit.h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
  kit.svg = (tag, properties, ...children) => fill(document.createElementNS("http://www.w3.org/2000/svg", tag), properties, children);
  const { h } = kit;

  kit.button = (label, act, properties) => h("button", { type: "button", class: "kit-button", onclick: act, ...properties }, label);
  let fields = 0;
  kit.nextId = () => `kit-${(fields += 1)}`;

  // Messages: quiet ones are read when there is time, alarms at once and until they are settled.
  const live = h("div", { class: "kit-messages", role: "status" });
  const alarms = h("div", { class: "kit-alarms", role: "alert" });
  document.body.append(h("div", { class: "kit-notices" }, live, alarms));
  let quiet;
  kit.say = (text, action) => {
    clearTimeout(quiet);
    live.replaceChildren(h("p", {}, text, action ? [" ", kit.button(action.label, () => { live.replaceChildren(); action.act(); })] : ""));
    quiet = setTimeout(() => live.replaceChildren(), action ? 30000 : 5000);
  };
  kit.alarm = (key, text, ...actions) => {
    const old = alarms.querySelector(`[data-alarm="${key}"]`);
    if (!text) return old?.remove();
    if (old?.dataset.text === text) return old;
    const made = h("p", { class: "kit-alarm", data: { alarm: key, text } }, text, ...actions.map(({ label, act }) => [" ", kit.button(label, act)]).flat());
    if (old) old.replaceWith(made);
    else alarms.append(made);
    return made;
  };

  kit.dialog = (title, content, actions) => {
    const id = kit.nextId();
    const close = () => box.close();
    const box = h("dialog", { class: "kit-dialog", "aria-labelledby": id },
      h("form", { method: "dialog", onsubmit: (event) => event.preventDefault() },
        h("h2", { id }, title), ...content,
        h("p", { class: "kit-actions" }, ...actions.map(({ label, act, main }) => h("button", { type: main ? "submit" : "button", class: main ? "kit-button kit-main" : "kit-button", onclick: (event) => { event.preventDefault(); if (act?.() !== false) close(); } }, label)))));
    box.addEventListener("close", () => box.remove());
    document.body.append(box);
    box.showModal();
    return box;
  };

  kit.download = (name, type, text) => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = h("a", { href: url, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };
  kit.fileName = (...parts) => parts.map((part) => part.normalize("NFC").replace(/[\s/\\:*?"<>|\u0000-\u001f\u007f]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 60)).filter(Boolean).join("-");
  kit.moment = (iso) => {
    const at = new Date(iso);
    if (!iso || Number.isNaN(at.getTime())) return "";
    const two = (n) => String(n).padStart(2, "0");
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
  };
  kit.today = () => kit.moment(new Date().toISOString()).slice(0, 10);
  kit.copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      kit.say(kit.t("link_copied", text));
    } catch {
      kit.say(kit.t("link_shown", text));
    }
  };

  // The link to the other language takes the selection or the assessment along.
  const tree = document.querySelector(".cb-tree");
  for (const type of ["pointerdown", "focus", "click"]) tree?.addEventListener(type, () => { tree.search = location.search; });

  // Where the page stands: the tree's root, the site's root, and addresses that also work from a folder.
  kit.mount = document.getElementById("kit");
  kit.helpLink = () => h("a", { class: "kit-help", href: kit.address("checklists/help/") }, kit.t("help"));
  kit.address = (path, query) => {
    const url = new URL(kit.mount.dataset.root + path, location.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    for (const [name, value] of Object.entries(query ?? {})) if (value) url.searchParams.set(name, value);
    return url.href.replace(/%2C/g, ",");
  };
})();
