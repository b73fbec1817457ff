// The reader of workbooks, which a page loads when the first one is brought to it.
import { loadScript } from "../../reading/loading.js";

/** @typedef {typeof import("../workbook.js").readWorkbook} ReadWorkbook */

/** @type {Promise<ReadWorkbook> | null} */
let loading = null;

const loaded = () => /** @type {{ clausebookWorkbook?: ReadWorkbook }} */ (/** @type {unknown} */ (globalThis)).clausebookWorkbook;

const load = async () => {
  await loadScript("workbook");
  const read = loaded();
  if (!read) throw new Error("the reader of workbooks did not start");
  return read;
};

/** @returns {Promise<ReadWorkbook>} */
export const workbookReader = () => {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
};
