// The reader of workbooks as a script of its own: most days nobody brings one.
import { readWorkbook } from "./workbook.js";

Object.assign(globalThis, { clausebookWorkbook: readWorkbook });
