// Scores as pictures: `generator/formats/report/score_picture.py` draws the same.
import { fitting, tenth, tenths } from "./picture.js";

/** @typedef {ReturnType<typeof import("./score_view.js").scoresShown>} ScoresShown */
/** @typedef {import("./types.js").ChecklistData} ChecklistData */
/** @typedef {import("./types.js").Language} Language */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {{ number: string, title: Pair, value: string }} Row */
/** @typedef {{ x: string, y: string }} Corner */

class Drawing {
  /** @param {ChecklistData} data @param {Language} first */
  constructor(data, first) {
    this.nothing = data.rules.nothing;
    this.bars = data.picture;
    this.rules = data.score_picture;
    this.first = first;
  }

  /** A score in tenths. @param {Row} row */
  known({ value }) {
    return value === this.nothing ? null : tenth(value);
  }

  /** @param {Row} row */
  named({ number, title }) {
    return `${number} ${title[this.first]}`;
  }

  /** @param {Row[]} rows */
  told(rows) {
    return rows.map((row) => `${this.named(row)}: ${row.value}`).join("; ");
  }

  /** @param {Row[]} rows the aspect and its clauses */
  group(rows) {
    const { high, gap } = this.rules;
    return {
      width: String(this.bars.width), height: String(rows.length * (high + gap)), told: this.told(rows), high: String(high),
      bars: rows.map((row, position) => this.bar(position, row)),
    };
  }

  /** @param {number} position @param {Row} row */
  bar(position, row) {
    const { width, label } = this.bars;
    const { high, gap, value, text_down: down } = this.rules;
    const top = position * (high + gap);
    const room = (width - label - value) * 10;
    const wide = Math.floor((2 * room * (this.known(row) ?? 0) + 1000) / 2000);
    return {
      kind: position ? "clause" : "aspect", top: String(top), foot: tenths(top * 10 + down), label: fitting(this.named(row), this.bars),
      value: row.value, begin: String(label), room: tenths(room), end: String(width), wide: tenths(wide),
      filled: wide ? String(wide) : "", rest: room - wide ? String(room - wide) : "",
    };
  }

  /** The net of aspects; none where they are too few or too many, or fewer than three have a score. @param {Row[]} aspects */
  net(aspects) {
    const { net, rings, unit, axes } = this.rules;
    const directions = axes[String(aspects.length)];
    const scores = aspects.map((aspect) => this.known(aspect));
    const fewest = Math.min(...Object.keys(axes).map(Number));
    if (!directions || scores.filter((score) => score !== null).length < fewest) return null;
    /** @param {number} n @param {number} score @param {number} length @returns {Corner} */
    const corner = (n, score, length) => {
      const [x = 0, y = 0] = [net.width, net.height].map((middle, side) =>
        middle * 5 + Math.floor((2 * length * score * (directions[n]?.[side] ?? 0) + 1000 * unit) / (2000 * unit)));
      return { x: tenths(x), y: tenths(y) };
    };
    /** @param {number} score */
    const ring = (score) => aspects.map((_, n) => corner(n, score, net.radius));
    const dots = scores.map((score, n) => (score === null ? null : corner(n, score, net.radius)));
    const there = dots.flatMap((dot) => dot ?? []);
    const edges = dots.flatMap((one, n) => {
      const other = dots[(n + 1) % dots.length];
      return one && other ? [{ x1: one.x, y1: one.y, x2: other.x, y2: other.y }] : [];
    });
    return {
      width: String(net.width), height: String(net.height), x: tenths(net.width * 5), y: tenths(net.height * 5), told: this.told(aspects),
      rings: rings.map((score) => ({ points: points(ring(score)), ...corner(0, score, net.radius), label: String(score / 10) })),
      axes: ring(1000),
      area: there.length === dots.length ? [{ points: points(there) }] : [],
      edges,
      dots: there,
      names: aspects.map((aspect, n) => this.name(aspect, directions[n] ?? [], corner(n, 1000, net.label))),
    };
  }

  /** @param {Row} aspect @param {number[]} direction @param {Corner} place */
  name(aspect, [across = 0, along = 0], place) {
    return {
      x: place.x,
      y: tenths(tenth(place.y) + (along === -this.rules.unit ? 0 : this.rules.net.down)),
      anchor: across === 0 ? "middle" : across > 0 ? "start" : "end",
      label: `${fitting(this.named(aspect), this.bars)} ${aspect.value}`,
    };
  }
}

/** @param {Corner[]} corners */
const points = (corners) => corners.map(({ x, y }) => `${x},${y}`).join(" ");

/** The pictures of a report's scores; none where nothing is scored.
 * @param {{ scores: ScoresShown, words: Record<string, Pair> }} view @param {Language} first @param {ChecklistData} data */
export const scorePicture = ({ scores, words }, first, data) => {
  const drawing = new Drawing(data, first);
  const groups = (scores?.aspects ?? []).map((aspect) => [aspect, ...aspect.clauses]);
  if (!scores || groups.flat().every((row) => drawing.known(row) === null)) return null;
  return { heading: words.score?.[first] ?? "", net: drawing.net(scores.aspects), groups: groups.map((rows) => drawing.group(rows)) };
};
