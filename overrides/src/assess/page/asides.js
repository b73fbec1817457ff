// Words for which their field had no room stay in sight, and in the storage, until someone has taken them.
import { download, fileName } from "./download.js";
import { fileFor } from "./files.js";
import { alarm, showWords } from "./notices.js";
import { split } from "./store.js";
import { t } from "./words.js";

/** @param {import("./session.js").Session} session @param {string} part of the words set aside */
export const showAside = (session, part) => {
  const aside = /** @type {{ part: string, field: string, words: string } | undefined} */ (session.values.get(part));
  if (!aside) return alarm(part, "");
  const place = [split(String(aside.part))[1], t(String(aside.field))].filter(Boolean).join(" ");
  const save = () => download(`${fileFor(fileName(place), session.head)}.txt`, "text/plain;charset=utf-8", aside.words);
  alarm(part, t("no_room", place), { label: t("save_aside"), act: save }, { label: t("drop_aside"), act: () => session.drop(part) });
  showWords(part, aside.words);
};
