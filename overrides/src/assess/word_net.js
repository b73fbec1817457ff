// The net of a report's scores as shapes of Word: `generator/formats/report/word_net.py` makes the same.
import { tenth } from "./picture.js";

/** @typedef {import("./types.js").ChecklistData} ChecklistData */
/** @typedef {{ x: string, y: string }} Corner */
const SIDES = { start: "left", middle: "center", end: "right" };

/** @param {string} points @returns {Corner[]} */
const corners = (points) => points.split(" ").map((point) => {
  const [x = "", y = ""] = point.split(",");
  return { x, y };
});

/** The net of scores as shapes over the whole picture: places and sizes in the units of Word.
 * @param {any} net @param {ChecklistData["word"]["net"]} rules */
export const wordNet = (net, rules) => {
  if (!net) return null;
  /** @param {Record<string, number>} sizes */
  const scaled = (sizes) => Object.fromEntries(Object.entries(sizes).map(([key, size]) => [key, String(size * rules.unit)]));
  /** Where a line begins and goes on to. @param {Corner[]} line */
  const path = (line) => {
    const [first, ...rest] = line.map(({ x, y }) => scaled({ x: tenth(x), y: tenth(y) }));
    return { first, rest };
  };
  /** @param {{ label: string } & Corner} one @param {number} left @param {number} middle @param {number} wide */
  const box = ({ label, x, y }, left, middle, wide) => (
    { label, ...scaled({ left: tenth(x) + left, top: tenth(y) - middle - Math.floor(rules.high / 2), wide, high: rules.high }) }
  );
  const before = { start: 0, middle: Math.floor(rules.wide / 2), end: rules.wide };
  /** @param {{ points: string }} one */
  const closed = ({ points }) => path(corners(points));
  return {
    told: net.told,
    wide: String(Number(net.width) * 10 * rules.unit),
    high: String(Number(net.height) * 10 * rules.unit),
    rings: net.rings.map(closed),
    axes: net.axes.map((/** @type {Corner} */ one) => path([net, one])),
    area: net.area.map(closed),
    edges: net.edges.map((/** @type {Record<"x1" | "y1" | "x2" | "y2", string>} */ one) => path([{ x: one.x1, y: one.y1 }, { x: one.x2, y: one.y2 }])),
    has_area: net.area.length > 0,
    has_edges: net.edges.length > 0,
    dots: net.dots.map((/** @type {Corner} */ { x, y }) => scaled({ left: tenth(x) - rules.dot, top: tenth(y) - rules.dot, wide: 2 * rules.dot })),
    names: net.names.map((/** @type {{ anchor: keyof typeof SIDES, label: string } & Corner} */ one) => (
      { ...box(one, -before[one.anchor], rules.down, rules.wide), side: SIDES[one.anchor] }
    )),
    scale: net.rings.map((/** @type {{ label: string } & Corner} */ one) => box(one, rules.aside, 0, rules.scale)),
  };
};
