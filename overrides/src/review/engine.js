// A review where there is no page: `clausebook review` runs it in V8 (generator/review/engine.py), whose host reads the files.
import { Library, receive } from "../search/library.js";
import { shared } from "../search/shared.js";
import { readDocx } from "./docx.js";
import { Reviewer, plainReview } from "./review.js";
import { aboutOf, Viewer } from "./view.js";

/** @import { Language } from "../search/types.js" */
/** @import { Parts } from "./docx.js" */
/**
 * A text, with the levels of its headings by their lines where a file says them; or a Word file.
 * @typedef {{ text: string, levels?: Record<number, number> } | Parts} Brought
 */

const FOLDER = "search/";

const host = /** @type {{ clausebookRead: (path: string) => unknown }} */ (/** @type {unknown} */ (globalThis));

/**
 * What a document says, the review of it, and how that is shown in some languages, as JSON.
 * @param {Brought} brought
 * @param {{ name: string, languages: Language[] }} how the document's name, and the languages of views
 */
const review = async (brought, { name, languages }) => {
  const library = new Library(FOLDER, "zh", (paths) => paths.forEach((path) => host.clausebookRead(path)));
  const against = await library.whole();
  const reviewer = new Reviewer(against, library.book);
  const { text, levels } = "document" in brought ? readDocx(brought) : brought;
  const read = reviewer.read(text, levels);
  const made = reviewer.review(read);
  const views = languages.map((language) => new Viewer(reviewer, read, made, against.said, aboutOf(against, name, language)).view());
  return JSON.stringify({ text, plain: plainReview(made), views });
};

Object.assign(globalThis, { clausebookSearch: { receive, shared }, clausebookReview: { review } });
