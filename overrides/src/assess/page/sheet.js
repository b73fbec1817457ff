// The page of a checklist as it is read and printed: the chosen items in sight, what it is called, what can be done with it.
import { isReadyMade, parseScope, scopeName } from "../scope.js";
import { decoded } from "../../reading/address.js";
import { behindOptions } from "./behind.js";
import { blankBooks, readyMadePdf } from "./book_out.js";
import { button, every, h, nextId } from "./elements.js";
import { copy } from "./files.js";
import { downloadBlank, downloadBlankCsv, selectionLink, toBegin } from "./forms.js";
import { address, list, mount } from "./list.js";
import { exporting, more } from "./menu.js";
import { speaksIn } from "./notices.js";
import { Sheets } from "./sheets.js";
import { language, listed, t } from "./words.js";

const own = mount.dataset["clause"] ?? "";
const query = new URLSearchParams(location.search);
/** What the address asks for. */
export const asked = own ? { scope: [own], unknown: [], asked: [] } : parseScope(list, query.get("set"));
export const sheets = new Sheets();

/** Goes to an item, and again once what is now near it has its true height. @param {HTMLElement} row */
export const scrollTo = (row) => {
  const go = () => row.scrollIntoView({ block: "start" });
  go();
  requestAnimationFrame(() => requestAnimationFrame(go));
};

/** The items that stay in sight, once they are chosen. @type {Set<string> | null} */
let chosen = null;

/** @param {HTMLElement} table */
const showTable = (table) => {
  let any = false;
  /** @type {HTMLElement | null} */
  let provision = null;
  for (const row of every(table, "tbody > tr")) {
    if (row.classList.contains("cb-sheet-provision")) {
      provision = row;
      row.hidden = true;
    } else if (row.classList.contains("cb-sheet-item")) {
      row.hidden = !chosen?.has(row.id);
      any ||= !row.hidden;
      if (provision && !row.hidden) provision.hidden = false;
    }
  }
  table.hidden = !any;
  // The code that leads back to the clause stands beside the first provision in sight.
  const code = table.querySelector(".cb-qr");
  const place = table.querySelector(".cb-sheet-provision:not([hidden]) > th");
  if (code && place && code.parentElement !== place) place.prepend(code);
  const heading = document.getElementById(table.dataset["clause"] ?? "");
  if (heading) heading.hidden = !any;
};

/** Only the chosen items stay in sight, in the page and in its contents. @param {string[]} ids */
export const showItems = (ids) => {
  const isFirst = chosen === null;
  chosen = new Set(ids);
  const clauses = new Set(ids.map((id) => list.clauseOfItem(id).id));
  sheets.show(clauses);
  if (isFirst) sheets.each((tables) => tables.forEach(showTable));
  else sheets.tables.forEach(showTable);
  for (const link of /** @type {HTMLAnchorElement[]} */ (every(document, ".cb-toc a"))) {
    const clause = decoded(link.hash.slice(1));
    if (link.parentElement && list.clauses.has(clause)) link.parentElement.hidden = !clauses.has(clause);
  }
  const count = document.querySelector(".cb-meta .kit-count") ?? document.querySelector(".cb-meta li:nth-child(2)");
  if (!count || own) return;
  count.classList.add("kit-count");
  count.textContent = t("items", ids.length);
};

const first = document.querySelector("h1 .cb-first");
const readyMade = /** @type {HTMLElement | null} */ (document.querySelector("p.cb-downloads"));
const whole = first?.textContent ?? "";
const { title: wholeTitle } = document;
/** A selection names itself at the head, on screen and on paper, and offers the ready-made files that match it. @param {string[]} scope */
export const entitle = (scope) => {
  if (own || !first) return;
  first.textContent = scope.length ? scopeName(list, scope, language) : whole;
  document.title = wholeTitle.replace(whole, first.textContent);
  if (!readyMade) return;
  const name = scope[0] ?? "all";
  readyMade.hidden = scope.length > 1 || (scope.length === 1 && !isReadyMade(list, name));
  for (const link of /** @type {HTMLAnchorElement[]} */ (every(readyMade, "a"))) link.href = link.href.replace(/[^/]+(?=\.\w+$)/, name);
};

export const helpLink = () => h("a", { class: "kit-button kit-help", href: address("checklists/help/") }, t("help"));

/** What prints the page. */
export const printing = () => button(t("print"), () => print(), { class: "kit-button kit-quiet" });

/** What whoever prints the page chooses: upright or across, and what stands behind the sheets. */
export const turning = () => {
  const turned = h("input", { type: "checkbox", id: nextId(), onchange: () => turnPaper(turned.checked) });
  return [h("label", { class: "kit-check", for: turned.id }, turned, ` ${t("landscape")}`), ...behindOptions()];
};

/** What no item meets is told, with the way to choose anew. @param {string[]} scope */
const nothing = (scope) => h("p", { class: "kit-note", role: "status" }, t("chosen_none"), " ",
  h("a", { href: address("checklists/", { set: scope.join(",") }) }, t("choose")));

/** @param {string[]} scope */
const notes = (scope) => {
  const made = [];
  if (asked.unknown.length) {
    const none = asked.unknown.length === asked.asked.length ? ` ${t("none_left")}` : "";
    made.push(h("p", { class: "kit-note", role: "status" }, t("unknown_clause", listed(asked.unknown)), none));
  }
  if (scope.length && !own) {
    const all = h("a", { href: address("checklists/all/") }, t("show_all"));
    made.push(h("p", { class: "kit-small" }, t("selection_is", scopeName(list, scope, language)), " ", all));
  }
  return made;
};

/** To read and to print: a bar with what can be done. */
export const reading = () => {
  const { scope } = asked;
  const ids = list.chosenItems(scope);
  if (!own) showItems(ids);
  sheets.goTo(location.hash);
  entitle(scope);
  const links = /** @type {HTMLAnchorElement[]} */ (readyMade && !readyMade.hidden ? every(readyMade, "a") : []);
  for (const link of links) link.className = "kit-button";
  readyMade?.remove();
  if (!own && !ids.length) return mount.append(nothing(scope));
  const exports = exporting(h("span", { class: "kit-files" }, ...readyMadePdf(links)), blankBooks(() => scope),
    button(t("csv"), () => void downloadBlankCsv(scope)), button(t("json"), () => void downloadBlank(scope)));
  const others = more(button(t("copy_selection"), () => void copy(selectionLink(scope))),
    h("a", { class: "kit-button", href: address("checklists/") }, t("choose")), ...turning(), helpLink());
  const bar = h("div", { class: "kit-bar-plain cb-screen" }, ...notes(scope), h("p", { class: "kit-actions" },
    button(t("fill"), () => location.assign(toBegin(scope)), { class: "kit-button kit-main" }), printing(), exports, others));
  mount.append(bar);
  speaksIn(bar);
  if (!query.has("print")) return;
  const url = new URL(location.href);
  url.searchParams.delete("print");
  history.replaceState(null, "", url.href.replace(/%2C/g, ","));
  addEventListener("load", () => setTimeout(print, 100));
};

/**
 * Turn the paper, or turn it back. The style's named page does it in most browsers; Firefox prints the pages after the
 * second upright unless the default is turned as well.
 * @param {boolean} across
 */
function turnPaper(across) {
  document.documentElement.classList.toggle("kit-landscape", across);
  if (!("adoptedStyleSheets" in document)) return;
  const paper = new CSSStyleSheet();
  if (across) paper.replaceSync("@page { size: A4 landscape; }");
  document.adoptedStyleSheets = across ? [paper] : [];
}
