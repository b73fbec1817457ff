// The report: one file that needs nothing else, or on paper from this page.
import { button, h } from "./elements.js";
import { download } from "./download.js";
import { fileFor, today } from "./files.js";
import { list } from "./list.js";
import { reporting, wordWriter } from "./lazy.js";
import { picturesOf } from "./packing_out.js";
import { language, t } from "./words.js";
import { addressOf } from "../../reading/loading.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** @typedef {import("../types.js").Assessment} Assessment */
/** @typedef {import("../types.js").Language} Language */

/** @param {Assessment} assessment @param {Language[]} languages @param {Assessment | null} previous */
const saveReport = async (assessment, languages, previous) => {
  const [pictures, { parts, reportHtml, reportView }] = await Promise.all([picturesOf(assessment), reporting()]);
  const page = reportHtml(reportView(list, assessment, languages, today(), pictures, previous), list.data, parts, "page", pictures);
  download(`${fileFor("report", assessment)}.html`, "text/html;charset=utf-8", page);
};

/** @param {Assessment} assessment @param {Language[]} languages @param {Assessment | null} previous */
const saveWord = async (assessment, languages, previous) => {
  const [pictures, { reportView }, writeWord] = await Promise.all([picturesOf(assessment), reporting(), wordWriter()]);
  const file = writeWord(reportView(list, assessment, languages, today(), pictures, previous), list.data, pictures);
  download(`${fileFor("report", assessment)}.docx`, WORD, file);
};

/** @param {Assessment} assessment @param {Language[]} languages @param {Assessment | null} previous */
const printReport = async (assessment, languages, previous) => {
  const [pictures, { parts, reportHtml, reportView }] = await Promise.all([picturesOf(assessment), reporting()]);
  const view = reportView(list, assessment, languages, today(), pictures, previous);
  printHtml(reportHtml(view, list.data, parts, "body", pictures), languages);
};

/** The languages of what is reported. @param {HTMLInputElement} both whether it is in both @returns {Language[]} */
export const languagesOf = (both) => (both.checked ? [language, language === "zh" ? "en" : "zh"] : [language]);

/** Whatever makes a report. @param {() => Assessment} assessment @param {() => Language[]} languages
 * @param {() => Assessment | null} previous the assessment before */
export const reportButtons = (assessment, languages, previous) => [
  button(t("report_save"), () => void saveReport(assessment(), languages(), previous())),
  button(t("report_word"), () => void saveWord(assessment(), languages(), previous())),
  button(t("report_print"), () => void printReport(assessment(), languages(), previous())),
];

/** Prints what our templates made in place of the page. Its styles are its own: they stand in a tree that the page's do not reach.
 * @param {string} html @param {Language[]} languages */
export const printHtml = (html, languages) => {
  const place = h("div", { class: "kit-report", lang: list.data.tags[languages[0] ?? "zh"] });
  const tree = place.attachShadow({ mode: "open" });
  const style = h("link", { rel: "stylesheet", href: addressOf("report") });
  const sheet = h("div", { class: "document" });
  sheet.innerHTML = html;
  tree.append(style, sheet);
  const { classList } = document.documentElement;
  style.addEventListener("load", async () => {
    // What is printed is what is decoded.
    await Promise.all(Array.from(sheet.querySelectorAll("img"), (image) => image.decode().catch(() => undefined)));
    classList.add("kit-reporting");
    addEventListener("afterprint", () => {
      classList.remove("kit-reporting");
      place.remove();
    }, { once: true });
    print();
  });
  document.body.append(place);
};
