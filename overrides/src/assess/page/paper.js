// Pages of paper before they are printed: what is left on a page goes to the places for evidence on it, so that none is
// half empty. The print styles are laid out in a frame as wide as the paper. From a folder, where browsers let nobody
// read styles, pages break as they do.
import { every, h } from "./elements.js";

/** Width and height within the margins of `@page`, in millimetres. */
const UPRIGHT = { width: 182, height: 272 };
const ACROSS = { width: 269, height: 185 };
const MILLIMETRE = 96 / 25.4;
/** What printing may differ by from the frame, on a page, in millimetres. */
const SLACK = 4;

/** A rule as it is on paper. @param {CSSRule} rule @returns {string} */
const onPaper = (rule) => {
  if (!(rule instanceof CSSMediaRule)) return rule instanceof CSSPageRule ? "" : rule.cssText;
  const { mediaText } = rule.media;
  if (mediaText.includes("screen")) return "";
  const inside = Array.from(rule.cssRules, onPaper).join("\n");
  return mediaText === "print" ? inside : `@media ${mediaText} { ${inside} }`;
};

/** The page as it is on paper, in a frame that is to be removed; none where styles cannot be read. @param {{ width: number, height: number }} paper */
const laidOut = ({ width, height }) => {
  const frame = h("iframe", { "aria-hidden": true, tabindex: -1 });
  Object.assign(frame.style, { position: "fixed", visibility: "hidden", width: `${width}mm`, height: `${height}mm`, border: 0 });
  document.body.append(frame);
  const { contentDocument: inner, contentWindow: view } = frame;
  try {
    if (!inner || !view) return null;
    const styles = new (/** @type {typeof globalThis} */ (/** @type {unknown} */ (view))).CSSStyleSheet();
    styles.replaceSync(Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules, onPaper)).join("\n"));
    inner.adoptedStyleSheets = [styles];
  } catch {
    frame.remove();
    return null;
  }
  const root = inner.documentElement;
  for (const { name, value } of document.documentElement.attributes) if (name !== "style") root.setAttribute(name, value);
  const body = inner.importNode(document.body, true);
  for (const one of body.querySelectorAll("script, iframe")) one.remove();
  root.replaceChild(body, inner.body);
  return { frame, body };
};

/** Where two lines of an answer that goes on overleaf end, below where its place begins. */
const LINES = 10 * MILLIMETRE;
/** What a page on which such an answer goes on may have less room than the frame tells. */
const CARRIED = 12 * MILLIMETRE;
/** The part of what is left there that is given away. */
const CERTAIN = 0.75;

/** A piece: how high it is, what comes before it on its page, what its place for evidence has to spare, and, of one that
 * may go on overleaf, what of it stays whole.
 * @typedef {{ id: string, height: number, before: number, inside: number, lead: number }} Piece */

/** What stays whole: an item with the provision before it, the head of its sheet, and what its own place has to spare.
 * @param {HTMLElement} body @returns {{ pieces: Piece[], heads: Map<string, number>, begun: number, end: number }} */
const measured = (body) => {
  /** @param {Element | null | undefined} one */
  const height = (one) => one?.getBoundingClientRect().height ?? 0;
  /** @param {Element | null | undefined} one */
  const bottom = (one) => one?.getBoundingClientRect().bottom ?? 0;
  const tables = every(body, "table.cb-sheet:not([hidden])");
  const heads = new Map();
  const pieces = tables.flatMap((table, nth) => {
    const head = height(table.querySelector(":scope > thead"));
    const above = nth ? table.getBoundingClientRect().top - bottom(tables[nth - 1]) : 0;
    const bodies = every(table, ":scope > tbody").filter((one) => height(one));
    return bodies.map((one, position) => {
      const row = one.querySelector(".cb-sheet-item:not([hidden])");
      const answer = row?.querySelector(".cb-answer");
      const room = answer ? Number.parseFloat(getComputedStyle(answer).paddingBlockEnd) : 0;
      const inside = bottom(answer) - bottom(answer?.querySelector(".cb-write")) - room - 1;
      if (row) heads.set(row.id, head);
      const begun = one.getBoundingClientRect().top;
      const carried = one.querySelector(".kit-long .kit-carried")?.getBoundingClientRect().top ?? 0;
      const lead = carried && Math.max(carried + LINES, bottom(one.querySelector(".cb-look"))) - begun;
      return { id: row?.id ?? "", height: height(one), before: position ? 0 : head + above, inside: Math.max(0, inside), lead };
    });
  });
  const begun = tables[0] ? tables[0].getBoundingClientRect().top - body.getBoundingClientRect().top : 0;
  const last = tables[tables.length - 1];
  const signed = body.querySelector(".cb-signatures");
  const end = last && signed ? bottom(signed) - bottom(last) : 0;
  return { pieces, heads, begun, end };
};

/** A page: its pieces and what is left on it; where one ends that began before, that is not known for certain.
 * @typedef {{ pieces: Piece[], left: number, isLoose: boolean }} Leaf */

/** The pieces page by page. @param {ReturnType<typeof measured>} found @param {number} high */
const pages = ({ pieces, heads, begun, end }, high) => {
  /** @type {Leaf[]} */
  const made = [{ pieces: [], left: high - begun, isLoose: false }];
  pieces.forEach((piece, n) => {
    const page = /** @type {Leaf} */ (made[made.length - 1]);
    const needed = piece.before + piece.height;
    if (needed + (n + 1 === pieces.length ? end : 0) <= page.left) {
      page.pieces.push(piece);
      page.left -= needed;
      return;
    }
    const room = high - (heads.get(piece.id) ?? 0);
    if (!piece.lead) return made.push({ pieces: [piece], left: room - piece.height, isLoose: false });
    const begins = piece.before + piece.lead <= page.left;
    const over = begins ? needed - page.left : piece.height;
    if (begins) page.left = 0;
    return made.push({ pieces: [], left: room - (over % room) - CARRIED * Math.ceil(over / room), isLoose: true });
  });
  return made;
};

const fill = () => {
  const rows = every(document, ".cb-sheet-item");
  for (const row of rows) row.style.removeProperty("--more");
  for (const one of every(document, ".kit-break")) one.classList.remove("kit-break");
  const paper = document.documentElement.classList.contains("kit-landscape") ? ACROSS : UPRIGHT;
  const laid = laidOut(paper);
  if (!laid) return;
  const made = pages(measured(laid.body), (paper.height - SLACK) * MILLIMETRE);
  laid.frame.remove();
  made.forEach(({ pieces, left, isLoose }, n) => {
    const share = n + 1 < made.length ? (Math.max(0, left) * (isLoose ? CERTAIN : 1)) / pieces.length : 0;
    for (const { id, inside } of pieces) document.getElementById(id)?.style.setProperty("--more", `${inside + share}px`);
    const [first] = pieces;
    if (first && made[n - 1]?.isLoose) document.getElementById(first.id)?.closest(first.before ? "table" : "tbody")?.classList.add("kit-break");
  });
};

/** Whenever a sheet is printed, whoever asks for it. */
export const fillsPages = () => addEventListener("beforeprint", () => {
  if (!document.documentElement.classList.contains("kit-reporting")) fill();
});
