// What people write for findings and grades: `generator/assess/spellings.py` understands the same.
import { own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").WorkbookRules} WorkbookRules */
/** @typedef {{ finding: string | null, grade: string }} Meaning */

/** Words as spellings are compared: width, capitals, space and marks around make no difference. @param {Checklist} list @param {string} words */
export const plain = (list, words) => {
  const bare = words.normalize("NFKC").replace(new RegExp(list.rules.blank, "g"), "").toLowerCase();
  const characters = Array.from(bare);
  const says = (/** @type {string} */ one) => !list.data.workbook.marks.includes(one);
  const first = characters.findIndex(says);
  return first < 0 ? bare : characters.slice(first, characters.length - Array.from(characters).reverse().findIndex(says)).join("");
};

/** The spellings that a list offers. @param {{ zh: string, en: string }} label @param {string} id */
export const labels = ({ zh, en }, id) => [zh, en, `${zh} ${en}`, id];

/** The finding and the grade that one word names, or that it is made of. @param {string} part @param {WorkbookRules} rules @returns {Meaning | null} */
const meaning = (part, { findings, grades }) => {
  const named = own(findings, part);
  if (named !== undefined) return { finding: named, grade: "" };
  const characters = Array.from(part);
  /** @type {Map<string, Meaning>} */
  const made = new Map();
  for (let at = 1; at < characters.length; at += 1) {
    const halves = [characters.slice(0, at).join(""), characters.slice(at).join("")];
    for (const [one = "", other = ""] of [halves, Array.from(halves).reverse()]) {
      const [finding, grade] = [own(findings, one), own(grades, other)];
      if (finding && grade) made.set(`${finding} ${grade}`, { finding, grade });
    }
  }
  if (made.size === 1) return Array.from(made.values())[0] ?? null;
  const graded = own(grades, part);
  return graded !== undefined && !made.size ? { finding: null, grade: graded } : null;
};

/** The finding and the grade that words name, either of them empty; nothing when they are not clear. @param {Checklist} list @param {string} words
 * @returns {{ finding: string, grade: string } | null} */
export const understood = (list, words) => {
  const rules = list.data.workbook;
  const named = own(rules.findings, plain(list, words));
  if (named !== undefined) return { finding: named, grade: "" };
  const parts = words.normalize("NFKC").split(new RegExp(rules.between)).map((part) => plain(list, part)).filter(Boolean);
  const found = parts.map((part) => meaning(part, rules));
  const findings = new Set(found.flatMap((one) => (one && one.finding !== null ? [one.finding] : [])));
  const grades = new Set(found.flatMap((one) => (one?.grade ? [one.grade] : [])));
  if (!parts.length || found.includes(null) || findings.size > 1 || grades.size > 1) return null;
  return { finding: Array.from(findings)[0] ?? "", grade: Array.from(grades)[0] ?? "" };
};
