// The page's way to what reviews documents: a thread of its own, or the page itself, a few passages at a time, where none may be
// started. Code and index come with the first document.
import { addressOf, loadScript } from "../../reading/loading.js";
import { script } from "../../search/script.js";

/** @import { Language } from "../../search/types.js" */
/** @import { Desk } from "../desk.js" */
/** @import { Asked } from "../thread.js" */
/**
 * What is asked of the desk, without the number under which it is answered.
 * @typedef {Asked extends infer One ? One extends { id: number } ? Omit<One, "id"> : never : never} Wish
 * @typedef {(wish: Wish, share?: (done: number) => void) => Promise<any>} Ask
 * @typedef {{ answered: (answer: any) => void, refused: (error: Error) => void, share: ((done: number) => void) | undefined }} Waiting
 * @typedef {{ clausebookReview: { Desk: typeof import("../desk.js").Desk, Library: typeof import("../../search/library.js").Library,
 *   pagesOf: typeof import("../pdf_pages.js").pagesOf, receive: typeof import("../../search/library.js").receive,
 *   shared: typeof import("../../search/shared.js").shared },
 *   clausebookSearch: unknown, clausebookPdf?: import("../pdf_pages.js").PdfLibrary }} Brought
 */

const SLICE = 30; // milliseconds that the page may be busy with passages

/** @param {string} index @param {Language} language @returns {Promise<Ask>} */
const inThread = (index, language) =>
  new Promise((opened, failed) => {
    const thread = new Worker(addressOf("reviewer"));
    /** @type {Map<number, Waiting>} */
    const waiting = new Map();
    let last = 0;
    /** @type {Ask} */
    const ask = (wish, share) =>
      new Promise((answered, refused) => {
        last += 1;
        waiting.set(last, { answered, refused, share });
        thread.postMessage({ ...wish, id: last });
      });
    thread.onerror = (event) => failed(new Error(event.message));
    thread.onmessage = ({ data }) => {
      if (data.id === 0) return "failed" in data ? failed(new Error(data.failed)) : opened(ask);
      const asked = waiting.get(data.id);
      if ("share" in data) return asked?.share?.(data.share);
      waiting.delete(data.id);
      return "failed" in data ? asked?.refused(new Error(data.failed)) : asked?.answered(data.answer);
    };
    thread.postMessage({ index, language });
  });

const rested = () => new Promise((done) => setTimeout(done));

/** @param {Desk} desk @param {Extract<Wish, { take: unknown }>} wish @param {((done: number) => void) | undefined} share */
const taken = async (desk, { take, name }, share) => {
  let since = performance.now();
  for (const steps = desk.take(take, name); ; ) {
    const { done, value } = steps.next();
    if (done) return desk.text.lines;
    if (performance.now() - since < SLICE) continue;
    share?.(value);
    await rested();
    since = performance.now();
  }
};

/** @param {string} index @param {Language} language @returns {Promise<Ask>} */
const onPage = async (index, language) => {
  await loadScript("reviewer");
  const page = /** @type {Brought} */ (/** @type {unknown} */ (globalThis));
  const { Desk: Made, Library, pagesOf, receive, shared } = page.clausebookReview;
  const before = page.clausebookSearch; // the site's own search may be open; the files of the index hand over to what has the name
  page.clausebookSearch = { receive, shared };
  const library = new Library(index, language, (addresses) => Promise.all(addresses.map(script)));
  const against = await library.whole();
  page.clausebookSearch = before;
  const desk = new Made(against, library.book);
  return async (wish, share) => {
    if ("take" in wish) return taken(desk, wish, share);
    if ("pdf" in wish) {
      if (!page.clausebookPdf) await script(wish.reader);
      return pagesOf(wish.pdf, /** @type {import("../pdf_pages.js").PdfLibrary} */ (page.clausebookPdf), share);
    }
    return "view" in wish ? desk.view(wish.view, wish.decisions) : desk.file(wish.file, wish.wanted, wish.decisions);
  };
};

/** Opens the desk. @param {string} index @param {Language} language */
export const open = (index, language) =>
  location.protocol === "file:" ? onPage(index, language) : inThread(index, language).catch(() => onPage(index, language));
