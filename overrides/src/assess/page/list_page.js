// The list of checklists, on which clauses are chosen.
import { choose } from "./choose.js";
import { starts } from "./starting.js";

starts(choose);
