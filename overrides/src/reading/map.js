// The concept map: the lines of the entry under the pointer or the focus stand out.
import { startReading } from "./reading.js";

/** @param {Element} map */
const follow = (map) => {
  const lines = /** @type {SVGPathElement[]} */ ([...map.querySelectorAll("path")]);
  /** @param {string | undefined} id */
  const show = (id) => {
    map.toggleAttribute("data-shown", id !== undefined);
    for (const line of lines) line.toggleAttribute("data-on", id !== undefined && (line.dataset["ends"] ?? "").split(" ").includes(id));
  };
  const entries = /** @type {NodeListOf<SVGAElement>} */ (map.querySelectorAll("a[data-term-id]"));
  for (const entry of entries) {
    const focused = () => entry.ownerDocument.activeElement?.getAttribute("data-term-id") ?? undefined;
    for (const sign of ["pointerenter", "focus"]) entry.addEventListener(sign, () => show(entry.dataset["termId"]));
    for (const sign of ["pointerleave", "blur"]) entry.addEventListener(sign, () => show(focused()));
  }
};

startReading();
const map = document.querySelector(".cb-map");
if (map) follow(map);
