// What else can be done with an assessment that is filled in: taken out, printed, joined, chosen anew.
import { bookButtons } from "./book_out.js";
import { button, h } from "./elements.js";
import { fileFor } from "./files.js";
import { downloadCsv } from "./forms.js";
import { fileButton } from "./importing.js";
import { address, list } from "./list.js";
import { exporting, more } from "./menu.js";
import { downloadOpen, downloadOpenPacked } from "./packing_out.js";
import { helpLink, printing, turning } from "./sheet.js";
import { t } from "./words.js";

/** @param {import("./filling.js").Filling} filling */
export const menus = (filling) => {
  const { session } = filling;
  const csv = () => void downloadCsv(filling.chosen(), session.answers, fileFor("assessment", session.head));
  const both = list.data.languages.length > 1 ? h("label", { class: "kit-check", for: filling.both.id }, filling.both, ` ${t("report_both")}`) : "";
  return [
    exporting(h("span", { class: "kit-files" }, button(t("export_zip"), () => void filling.saved.export(downloadOpenPacked)),
      button(t("export_it"), () => void filling.saved.export(downloadOpen)), filling.saved.exported),
    bookButtons(session), button(t("csv"), csv), ...filling.reports(), both),
    more(printing(), ...turning(), filling.gallery.option, ...fileButton((made) => filling.imported(made), () => session.flush()), filling.visit.rescope,
      button(t("last_open"), () => filling.last.open()),
      h("a", { class: "kit-button", href: address("checklists/") }, t("all_shelf")), helpLink()),
  ];
};
