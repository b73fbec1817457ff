// A sheet as it is read and printed.
import { reading } from "./sheet.js";
import { starts } from "./starting.js";

starts(reading);
