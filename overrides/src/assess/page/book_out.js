// Workbooks that the page makes, in the languages that are chosen: what this person wrote, to go on in Excel, which comes back by import
// to the same assessment and hand; and a selection that nobody has filled in.
import { button, h } from "./elements.js";
import { download } from "./download.js";
import { fileFor } from "./files.js";
import { inView, named, newFile } from "./forms.js";
import { blankBook, bookWriter, withItems } from "./lazy.js";
import { list } from "./list.js";
import { alarm, settles } from "./notices.js";
import { listed, t } from "./words.js";

/** @typedef {import("../types.js").Language} Language */

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @param {Language[]} languages */
const isWhole = (languages) => languages.length === list.data.languages.length;

/** An entry for each way to choose among the languages of the site, that of the view first. @param {string} label
 * @param {(languages: Language[]) => Promise<void>} save */
const inEach = (label, save) => {
  const { languages } = list.data;
  if (languages.length < 2) return button(label, () => void save(languages));
  const named = { zh: t("in_chinese"), en: t("in_english") };
  const entries = [...languages.map((one) => [one]), languages].map((which) => {
    const [one] = which;
    const words = isWhole(which) || !one ? t("in_both") : named[one];
    const made = button(`${label} `, () => void save(which));
    made.append(h("small", {}, words));
    return { which: which.join(), made };
  });
  const offered = h("span", { class: "kit-files" });
  const order = () => {
    const seen = inView().join();
    offered.append(...entries.filter(({ which }) => which === seen).map(({ made }) => made));
    offered.append(...entries.filter(({ which }) => which !== seen).map(({ made }) => made));
  };
  new MutationObserver(order).observe(document.documentElement, { attributes: true, attributeFilter: ["data-view"] });
  order();
  return offered;
};

/** @param {import("./session.js").Session} session @param {Language[]} languages */
const saveBook = async (session, languages) => {
  session.flush();
  const [{ filledBook }, blank] = [await bookWriter(), await blankBook(languages)];
  const { bytes, left } = filledBook(list, session.team.file, session.own, blank);
  download(`${fileFor("workbook", session.head, session.visit.name)}.xlsx`, TYPE, bytes);
  const told = left.map(([key, count]) => t(`beside_workbook.${key}`, count));
  const isBlank = !Object.values(session.team.file.hands[session.own]?.items ?? {}).some((answer) => list.hasContent(answer));
  const said = [isBlank ? t("book_blank", session.visit.name || t("nobody")) : "", told.length ? t("book_lacks", listed(told)) : ""].filter(Boolean);
  alarm("beside", said.join(t("semicolon")), { label: t("close"), act: settles("beside") });
};

/** @param {import("./session.js").Session} session */
export const bookButtons = (session) => inEach(t("export_book"), (languages) => saveBook(session, languages));

/** @param {string[]} scope @param {Language[]} languages */
const saveSelection = async (scope, languages) => {
  await withItems();
  const [{ selectionBook }, blank] = [await bookWriter(), await blankBook(languages)];
  const ending = isWhole(languages) ? "" : `-${languages.join("")}`;
  download(`${named(scope)}${ending}.xlsx`, TYPE, selectionBook(list, newFile(), scope, blank));
};

/** @param {() => string[]} scopeOf */
export const blankBooks = (scopeOf) => inEach(t("blank_book"), (languages) => saveSelection(scopeOf(), languages));

/** A link to a ready-made workbook, which is in the languages of the site: it gives one in those of the view.
 * @param {HTMLAnchorElement} link @param {string[]} scope */
export const followingView = (link, scope) => link.addEventListener("click", (event) => {
  const seen = inView();
  if (isWhole(seen)) return;
  event.preventDefault();
  void saveSelection(scope, seen);
});

/** The ready-made PDFs among some links, or how there is one all the same; workbooks are made here. @param {HTMLAnchorElement[]} links */
export const readyMadePdf = (links) => {
  const found = links.filter(({ pathname }) => pathname.endsWith(".pdf"));
  return found.length ? found : [h("p", { class: "kit-small" }, t("not_ready_made"))];
};
