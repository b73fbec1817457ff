// The address of the page as a QR code, large, to be scanned from a screen or a projector.
import { one } from "../reading/page.js";
import { code } from "./code.js";
import { button, element, open } from "./elements.js";
import { address, shownAt } from "./whereabouts.js";
import { said } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // modules of white around a code

/** @param {boolean[][]} rows @param {string} name */
const drawing = (rows, name) => {
  const side = rows.length + 2 * QUIET;
  const dark = rows.flatMap((row, y) => row.map((is, x) => (is ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")));
  const made = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": name })) {
    made.setAttribute(key, value);
  }
  for (const [key, path] of [["ground", `M0 0h${side}v${side}h-${side}z`], ["ink", dark.join("")]]) {
    const part = document.createElementNS(SVG, "path");
    part.setAttribute("class", `cb-code-${key}`);
    part.setAttribute("d", path ?? "");
    made.append(part);
  }
  return made;
};

/** Number and title of the page, without the buttons beside them. */
const heading = () => {
  const parts = /** @type {HTMLElement[]} */ ([...(one("h1")?.querySelectorAll("span") ?? [])]);
  const shown = parts.filter((part) => !part.querySelector("span") && part.getClientRects().length);
  return shown.length ? shown.flatMap((part) => [part.cloneNode(true), " "]) : [one("h1")?.textContent ?? document.title];
};

/** Copies what another page has to hold to show this one. @param {string} found its address */
const embedding = (found) => {
  const page = new URL(shownAt());
  page.searchParams.set("embed", "");
  const frame = element("iframe", { src: page.href.replace("embed=", "embed"), title: found, width: "100%", height: "480", loading: "lazy" });
  const code = element("span", { id: "cb-embedding", hidden: "" }, frame.outerHTML);
  const made = button(said("embed"), { "data-copy-text": code.id, "data-done": said("embed_copied") });
  made.append(code);
  return made;
};

export const openCode = () => {
  if (one("dialog[open]:not(.cb-present)")) return;
  const found = address();
  const rows = found ? code(found) : null;
  const made = element("dialog", { class: "cb-code", "aria-labelledby": "cb-code-title" });
  made.append(element("h2", { id: "cb-code-title" }, ...heading()));
  if (rows) {
    const readable = decodeURI(found);
    made.append(drawing(rows, `${said("qr")} ${readable}`), element("p", { class: "cb-code-address" }, readable));
  } else made.append(element("p", {}, said(found ? "code_long" : "code_folder")));
  const buttons = element("p", { class: "cb-code-buttons" });
  if (rows) buttons.append(button(said("copy"), { "data-copy": found }));
  if (rows && globalThis.actionsSaid.embedding) buttons.append(embedding(found));
  buttons.append(button(said("close"), {}, () => dialog.close()));
  made.append(buttons);
  const dialog = open(made);
};
