// The reader of workbooks, which a page loads when the first one is brought to it.

/** @typedef {typeof import("../workbook.js").readWorkbook} ReadWorkbook */

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
/** @type {Promise<ReadWorkbook> | null} */
let loading = null;

const loaded = () => /** @type {{ clausebookWorkbook?: ReadWorkbook }} */ (/** @type {unknown} */ (globalThis)).clausebookWorkbook;

/** @returns {Promise<ReadWorkbook>} */
export const workbookReader = () => {
  loading ??= new Promise((resolve, reject) => {
    const made = document.createElement("script");
    made.src = new URL(script.dataset["loadWorkbook"] ?? "", document.baseURI).href;
    made.addEventListener("load", () => {
      const read = loaded();
      if (read) resolve(read);
      else reject(new Error("the reader of workbooks did not start"));
    });
    made.addEventListener("error", () => {
      loading = null;
      reject(new Error("the reader of workbooks could not be loaded"));
    });
    document.head.append(made);
  });
  return loading;
};
