// What finds by meaning, as one script that is loaded when letters do not find enough. What search.js has already is shared with
// it: see tests/node/bundle.js.
import { asked, isWanted } from "./asked.js";
import { byMeaning } from "./by_meaning.js";
import { reached } from "./meaning.js";
import { nearest } from "./nearest.js";
import { Neighbours } from "./neighbours.js";

/** @import { receive } from "./library.js" */
const { clausebookSearch } = /** @type {{ clausebookSearch: { receive: typeof receive } }} */ (/** @type {unknown} */ (globalThis));

clausebookSearch.receive("wide", { asked, byMeaning, isWanted, nearest, reached, Neighbours });
