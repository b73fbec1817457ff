// A sheet as it is read and printed.
import { fillsPages } from "./paper.js";
import { reading } from "./sheet.js";
import { starts } from "./starting.js";

starts(() => {
  reading();
  fillsPages();
});
