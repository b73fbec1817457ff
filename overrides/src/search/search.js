// The query module as one script, for a thread of its own, for a page that was opened from a folder, and for Node. What it
// shares stands on `globalThis`, because the files of the index are scripts too, which a page in a folder may load.
import { Library, receive } from "./library.js";
import { shared } from "./shared.js";
import { answerMessages } from "./worker.js";

/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis))["clausebookSearch"] = { Library, receive, shared };
if ("WorkerGlobalScope" in globalThis) answerMessages();
