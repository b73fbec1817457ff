// What stands over the cells of a sheet: `generator/formats/xlsx/beside.py` reads the same comments, pictures and shapes.
import { inOrder, digitsOf } from "./text.js";

/** @typedef {{ row: number, column: number, words: string }} Beside */
/** @typedef {import("./cells.js").Handlers} Handlers */
/** @typedef {(path: string, handlers: Handlers) => void} Read reads a part, if it is there */
/** @typedef {{ kind: string, target: string }[]} Links */

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** @param {string} words */
const bare = (words) => words.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");

/** @param {Beside[]} all */
const sorted = (all) => all.sort((a, b) => a.row - b.row || a.column - b.column || inOrder(a.words, b.words));

/** @param {Read} read @param {string} path @param {(name: string, path: string) => [number, number]} place */
const commentsIn = (read, path, place) => {
  /** @type {Beside[]} */
  const made = [];
  let at = [0, 0];
  let words = "";
  let inside = false;
  read(path, {
    start: (tag, attributes) => {
      if (tag === "comment" || tag === "threadedComment") {
        at = place(attributes.ref ?? "", path);
        words = "";
      }
      inside = tag === "t" || tag === "text";
    },
    end: (tag) => {
      inside = false;
      const [row = 0, column = 0] = at;
      if ((tag === "comment" || tag === "threadedComment") && bare(words)) made.push({ row, column, words: bare(words) });
    },
    text: (text) => { if (inside) words += text; },
  });
  return made;
};

/** The comments of a sheet; a thread of them stands in a part of its own, and once more among the others. @param {Read} read
 * @param {Links} links @param {(name: string, path: string) => [number, number]} place */
export const commentsOf = (read, links, place) => {
  /** @param {string} wanted */
  const all = (wanted) => links.filter(({ kind }) => kind === wanted).flatMap(({ target }) => commentsIn(read, target, place));
  const threads = all("threadedComment");
  const apart = all("comments").filter(({ row, column }) => !threads.some((one) => one.row === row && one.column === column));
  return sorted([...threads, ...apart]);
};

/** The pictures and shapes of a drawing, each with the cell at its upper left and its words. @param {Read} read @param {string} path */
export const picturesOf = (read, path) => {
  /** @type {Beside[]} */
  const made = [];
  let tagNow = "";
  let [shown, placed] = [false, false];
  let [row, column, words] = ["", "", ""];
  read(path, {
    start: (tag) => {
      if (ANCHORS.includes(tag)) {
        [shown, placed] = [false, false];
        [row, column, words] = ["", "", ""];
      }
      shown ||= tag === "pic" || tag === "sp";
      tagNow = tag;
    },
    end: (tag) => {
      tagNow = "";
      placed ||= tag === "from";
      if (tag === "p") words += "\n";
      else if (ANCHORS.includes(tag) && shown) made.push({ row: digitsOf(row, 0) + 1, column: digitsOf(column, 0) + 1, words: bare(words) });
    },
    text: (text) => {
      if (tagNow === "t") words += text;
      else if (tagNow === "row" && !placed) row += bare(text);
      else if (tagNow === "col" && !placed) column += bare(text);
    },
  });
  return sorted(made);
};
