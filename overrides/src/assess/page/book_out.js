// What this person wrote leaves the page as a workbook, to go on in Excel: it comes back by import, to the same assessment and hand.
import { button } from "./elements.js";
import { download, fileFor } from "./files.js";
import { blankBook, bookWriter } from "./lazy.js";
import { list } from "./list.js";
import { alarm, settles } from "./notices.js";
import { listed, t } from "./words.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @param {import("./session.js").Session} session */
const saveBook = async (session) => {
  session.flush();
  const [write, blank] = [await bookWriter(), await blankBook()];
  const { bytes, left } = write(list, session.team.file, session.own, blank);
  download(`${fileFor("workbook", session.head, session.visit.name)}.xlsx`, TYPE, bytes);
  const told = left.map(([key, count]) => t(`beside_workbook.${key}`, count));
  const isBlank = !Object.values(session.team.file.hands[session.own]?.items ?? {}).some((answer) => list.hasContent(answer));
  const said = [isBlank ? t("book_blank", session.visit.name || t("nobody")) : "", told.length ? t("book_lacks", listed(told)) : ""].filter(Boolean);
  alarm("beside", said.join(t("semicolon")), { label: t("close"), act: settles("beside") });
};

/** @param {import("./session.js").Session} session */
export const bookButton = (session) => button(t("export_book"), () => void saveBook(session));
