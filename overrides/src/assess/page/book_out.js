// Workbooks that the page makes: what this person wrote, to go on in Excel, which comes back by import to the same assessment and hand;
// and a selection that nobody has filled in, of which there is none ready-made.
import { button, h } from "./elements.js";
import { download } from "./download.js";
import { fileFor } from "./files.js";
import { named, newFile } from "./forms.js";
import { blankBook, bookWriter } from "./lazy.js";
import { list } from "./list.js";
import { alarm, settles } from "./notices.js";
import { listed, t } from "./words.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @param {import("./session.js").Session} session */
const saveBook = async (session) => {
  session.flush();
  const [{ filledBook }, blank] = [await bookWriter(), await blankBook()];
  const { bytes, left } = filledBook(list, session.team.file, session.own, blank);
  download(`${fileFor("workbook", session.head, session.visit.name)}.xlsx`, TYPE, bytes);
  const told = left.map(([key, count]) => t(`beside_workbook.${key}`, count));
  const isBlank = !Object.values(session.team.file.hands[session.own]?.items ?? {}).some((answer) => list.hasContent(answer));
  const said = [isBlank ? t("book_blank", session.visit.name || t("nobody")) : "", told.length ? t("book_lacks", listed(told)) : ""].filter(Boolean);
  alarm("beside", said.join(t("semicolon")), { label: t("close"), act: settles("beside") });
};

/** @param {import("./session.js").Session} session */
export const bookButton = (session) => button(t("export_book"), () => void saveBook(session));

/** @param {string[]} scope */
const saveSelection = async (scope) => {
  const [{ selectionBook }, blank] = [await bookWriter(), await blankBook()];
  download(`${named(scope)}.xlsx`, TYPE, selectionBook(list, newFile(), scope, blank));
};

/** What there is instead of ready-made files. @param {() => string[]} scopeOf */
export const selectionFiles = (scopeOf) => [
  h("p", { class: "kit-small" }, t("not_ready_made")), button(t("blank_book"), () => void saveSelection(scopeOf())),
];
