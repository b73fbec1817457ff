// The concept map: the lines of the entry under the pointer or the focus stand out.
(() => {
  const map = document.querySelector(".cb-map");
  const lines = [...map.querySelectorAll("path")];
  const show = (id) => {
    map.toggleAttribute("data-shown", Boolean(id));
    for (const line of lines) line.toggleAttribute("data-on", Boolean(id) && line.dataset.ends.split(" ").includes(id));
  };
  for (const entry of map.querySelectorAll("a[data-term-id]")) {
    for (const sign of ["pointerenter", "focus"]) entry.addEventListener(sign, () => show(entry.dataset.termId));
    for (const sign of ["pointerleave", "blur"]) entry.addEventListener(sign, () => show(document.activeElement?.dataset?.termId));
  }
})();
