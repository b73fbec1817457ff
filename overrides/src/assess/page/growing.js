// Fields as tall as their words: browsers that do not make them so themselves would hide what has no room.

const grows = CSS.supports("field-sizing", "content");

/** Gives a field the height of what it holds now. @param {HTMLTextAreaElement} area */
export const grow = (area) => {
  if (grows) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
};

/** How wide fields were when they were given their height. @type {WeakMap<Element, number>} */
const widths = new WeakMap();
/** @param {ResizeObserverEntry} entry */
const fit = ({ target, contentRect: { width } }) => {
  if (widths.get(target) === width) return;
  widths.set(target, width);
  grow(/** @type {HTMLTextAreaElement} */ (target));
};
const shown = grows ? null : new ResizeObserver((seen) => requestAnimationFrame(() => seen.forEach(fit)));

/** A field that is as tall as its words whenever it is seen, and while somebody types. @param {HTMLTextAreaElement} area */
export const growing = (area) => {
  shown?.observe(area);
  area.addEventListener("input", () => grow(area));
  return area;
};
