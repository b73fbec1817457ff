// What a page loads when it is wanted first: the reader of workbooks, the writers of reports, of workbooks and for Word, the
// sample, rules of judgement, what tables of the items have.
import { loadScript } from "../../reading/loading.js";
import { every } from "./elements.js";
import { list } from "./list.js";

/** @typedef {import("../book.js").BlankBook} BlankBook */
/** @typedef {{ clausebookWorkbook: typeof import("../workbook.js").readWorkbook, clausebookWord: typeof import("../word.js").reportWord,
 *   clausebookPacking: typeof import("../packing.js"), clausebookBook: Pick<typeof import("../book.js"), "filledBook" | "selectionBook">,
 *   clausebookBlankBook: BlankBook, clausebookBlankBook_zh: BlankBook, clausebookBlankBook_en: BlankBook,
 *   clausebookSample: string, clausebookJudgement: import("../types.js").JudgementPart[],
 *   clausebookReporting: typeof import("../reporting_bundle.js").reporting, clausebookReportParts: import("../report_page.js").Parts,
 *   clausebookSought: import("../types.js").Sought, clausebookChecklist: import("../types.js").ItemsData }} Lazy */

/** @template {keyof Lazy} Name @param {string} script @param {Name} name what the script hands over @returns {() => Promise<Lazy[Name]>} */
const lazily = (script, name) => {
  /** @type {Promise<Lazy[Name]> | null} */
  let loading = null;
  const load = async () => {
    await loadScript(script);
    const found = /** @type {Partial<Lazy>} */ (/** @type {unknown} */ (globalThis))[name];
    if (!found) throw new Error(`the script "${script}" did not start`);
    return found;
  };
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
};

export const workbookReader = lazily("workbook", "clausebookWorkbook");
export const packing = lazily("packing", "clausebookPacking");
const reportMaker = lazily("reporting", "clausebookReporting");
const reportParts = lazily("parts", "clausebookReportParts");
export const wordWriter = lazily("word", "clausebookWord");
export const bookWriter = lazily("book", "clausebookBook");
const blankOfSite = lazily("blank", "clausebookBlankBook");
const blankIn = { zh: lazily("blank_zh", "clausebookBlankBook_zh"), en: lazily("blank_en", "clausebookBlankBook_en") };
/** The blank workbook in the languages of the site, or in one of two. @param {import("../types.js").Language[]} languages */
export const blankBook = ([one, ...others]) => (one && !others.length && list.data.languages.length > 1 ? blankIn[one] : blankOfSite)();
/** What makes reports, with its templates. */
export const reporting = async () => {
  const [made, parts] = await Promise.all([reportMaker(), reportParts()]);
  return { ...made, parts };
};
/** The sample as its archive in base 64. */
export const sampleFile = lazily("sample", "clausebookSample");
/** Where to look, and what is typical evidence. */
export const soughtPlaces = lazily("sought", "clausebookSought");
const items = lazily("checklist", "clausebookChecklist");
/** Whether data have the text that the page shows: without a network, a browser may have kept the two at different times.
 * @param {import("../types.js").ItemsData} data */
const areOfThisPage = (data) => {
  const known = new Map(Object.values(data.items).map(({ provision, fingerprint }) => [provision, fingerprint]));
  return every(document, ".cb-sheet-provision").every((row) => row.querySelector(".cb-fingerprint")?.textContent?.endsWith(known.get(row.id) ?? "?"));
};
/** Brings the items as data to a page that did not begin with them. */
export const withItems = async () => {
  if (list.order.length) return;
  const data = await items();
  if (!areOfThisPage(data)) throw new Error("the data are of another build than the page");
  list.take(data);
};
/** The rules of judgement. */
export const judgementRules = lazily("judgement", "clausebookJudgement");
