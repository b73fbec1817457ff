// When a workbook was last saved, as it says itself: `generator/formats/xlsx/modified.py` reads the same.
import { Archive } from "./archive.js";
import { readXml } from "./cells.js";

const PART = "docProps/core.xml";

/** When a workbook was last saved, in UTC; `otherwise` where no program noted it after it was made.
 * @param {import("./checklist.js").Checklist} list @param {Uint8Array} bytes @param {string} otherwise */
export const modified = (list, bytes, otherwise) => {
  /** @type {Record<string, string>} */
  const said = {};
  let at = "";
  const content = new Archive(bytes, list.data.workbook.limits.unpacked).part(PART);
  if (content) {
    readXml(content, PART, {
      start: (tag) => { at = tag; },
      end: () => { at = ""; },
      text: (words) => { said[at] = (said[at] ?? "") + words; },
    });
  }
  const when = said["modified"] ?? "";
  return new RegExp(`^${list.rules.time}$`).test(when) && when !== said["created"] ? when : otherwise;
};
