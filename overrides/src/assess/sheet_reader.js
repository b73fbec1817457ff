// Takes the elements of a sheet one after the other, and keeps the cells that say something.

/** @typedef {import("./cells.js").SheetCells} SheetCells */
/** @typedef {import("./cells.js").Attributes} Attributes */
/** @typedef {(kind: string, style: string, value: string, formula: string | null) => import("./cells.js").Cell} Words */

export class SheetReader {
  /** @param {SheetCells} made @param {{ row: number, column: number }} limits @param {() => never} refuse @param {Words} words */
  constructor(made, limits, refuse, words) {
    let [row, column] = [0, 0];
    let [kind, style, value] = ["n", "", ""];
    /** @type {string | null} */
    let formula = null;
    let into = "";
    let phonetic = 0;

    /** @param {string} name @returns {[number, number]} */
    const place = (name) => {
      const found = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(name);
      if (!found) return refuse();
      const number = Number(found[2]);
      const across = Array.from(/** @type {string} */ (found[1])).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return number > limits.row || across > limits.column ? refuse() : [number, across];
    };

    /** @param {string} tag @param {Attributes} attributes */
    this.start = (tag, attributes) => {
      if (tag === "row") {
        row = attributes.r === undefined ? row + 1 : place(`A${attributes.r}`)[0];
        column = 0;
      } else if (tag === "c") {
        [row, column] = attributes.r === undefined ? [row, column + 1] : place(attributes.r);
        [kind, style, value, formula] = [attributes.t ?? "n", attributes.s ?? "", "", null];
      } else if (tag === "f") {
        formula = "";
        into = "formula";
      } else if (tag === "rPh") {
        phonetic += 1;
      } else if (tag === "v" || (tag === "t" && !phonetic)) {
        into = "value";
      }
    };
    /** @param {string} tag */
    this.end = (tag) => {
      if (tag === "f" || tag === "v" || tag === "t") into = "";
      else if (tag === "rPh") phonetic -= 1;
      if (tag !== "c") return;
      const cell = words(kind, style, value, formula);
      if (!cell.words) return;
      const cells = made.rows.get(row) ?? new Map();
      made.rows.set(row, cells.set(column, cell));
    };
    /** @param {string} text */
    this.text = (text) => {
      if (into === "value") value += text;
      else if (into === "formula") formula += text;
    };
  }
}
