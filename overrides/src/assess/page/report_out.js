// The report: one file that needs nothing else, or on paper from this page.
import { reportView } from "../report.js";
import { reportHtml } from "../report_page.js";
import { h } from "./elements.js";
import { download, fileFor } from "./files.js";
import { list } from "./list.js";
import { wordWriter } from "./lazy.js";
import { addressOf } from "../../reading/loading.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").Language} Language */

/** @param {Assessment} assessment @param {Language[]} languages */
export const saveReport = (assessment, languages) => {
  const page = reportHtml(reportView(list, assessment, languages), list.data, "page");
  download(`${fileFor("report", assessment)}.html`, "text/html;charset=utf-8", page);
};

/** @param {Assessment} assessment @param {Language[]} languages */
export const saveWord = async (assessment, languages) => {
  const file = (await wordWriter())(reportView(list, assessment, languages), list.data);
  download(`${fileFor("report", assessment)}.docx`, WORD, file);
};

/** Prints the report in place of the page. Its styles are its own: they stand in a tree that the page's do not reach.
 * @param {Assessment} assessment @param {Language[]} languages */
export const printReport = (assessment, languages) => {
  const place = h("div", { class: "kit-report", lang: list.data.tags[languages[0] ?? "zh"] });
  const tree = place.attachShadow({ mode: "open" });
  const style = h("link", { rel: "stylesheet", href: addressOf("report") });
  const sheet = h("div", { class: "document" });
  sheet.innerHTML = reportHtml(reportView(list, assessment, languages), list.data, "body");
  tree.append(style, sheet);
  const { classList } = document.documentElement;
  style.addEventListener("load", () => {
    classList.add("kit-reporting");
    addEventListener("afterprint", () => {
      classList.remove("kit-reporting");
      place.remove();
    }, { once: true });
    print();
  });
  document.body.append(place);
};
