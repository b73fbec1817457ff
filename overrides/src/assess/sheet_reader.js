// Takes the elements of a sheet one after the other, and keeps the cells that say something.

/** @typedef {import("./cells.js").SheetCells} SheetCells */
/** @typedef {import("./cells.js").Attributes} Attributes */
/** @typedef {(kind: string, style: string, value: string, formula: string | null) => import("./cells.js").Cell} Words */

/** What the formula of a picture in a cell has, as WPS writes it; Excel marks its cell as an error with more to it. */
const IN_CELL = "DISPIMG(";

/** Row and column of a cell by its name. @param {string} name @param {{ row: number, column: number }} limits @param {() => never} refuse
 * @returns {[number, number]} */
export const placeOf = (name, limits, refuse) => {
  const found = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(name);
  if (!found) return refuse();
  const number = Number(found[2]);
  const across = Array.from(/** @type {string} */ (found[1])).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number > limits.row || across > limits.column ? refuse() : [number, across];
};

export class SheetReader {
  /** @param {SheetCells} made @param {(name: string) => [number, number]} place @param {Words} words */
  constructor(made, place, words) {
    let [row, column] = [0, 0];
    let [kind, style, value] = ["n", "", ""];
    let pictured = false;
    /** @type {string | null} */
    let formula = null;
    let into = "";
    let phonetic = 0;

    /** @param {string} area */
    const merge = (area) => {
      const [first = "", last = first] = area.split(":");
      made.merged.push([...place(first), ...place(last)]);
    };

    /** @param {Attributes} attributes of a cell */
    const begin = ({ r, t = "n", s = "", vm }) => {
      [row, column] = r === undefined ? [row, column + 1] : place(r);
      [kind, style, value, formula] = [t, s, "", null];
      pictured = vm !== undefined && kind === "e";
    };

    /** @param {string} tag @param {Attributes} attributes */
    this.start = (tag, attributes) => {
      if (tag === "mergeCell") merge(attributes.ref ?? "");
      else if (tag === "row") {
        row = attributes.r === undefined ? row + 1 : place(`A${attributes.r}`)[0];
        column = 0;
      } else if (tag === "c") {
        begin(attributes);
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
      if (pictured || formula?.includes(IN_CELL)) {
        made.pictures.push({ row, column, words: "" });
        return;
      }
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
