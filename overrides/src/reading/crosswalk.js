// A page of the crosswalk: the filter by document, type and certainty.
import { startReading } from "./reading.js";

/** @typedef {HTMLElement & { dataset: { relation: string, certainty: string } }} Mapped */

/** @param {HTMLFormElement} form @param {HTMLElement} told */
const filtering = (form, told) => {
  const fields = /** @type {HTMLSelectElement[]} */ ([...form.querySelectorAll("select")]);
  const mapped = /** @type {Mapped[]} */ ([...document.querySelectorAll(".cb-crosswalk [data-relation]")]);
  const [first, second] = /** @type {HTMLTableElement[]} */ ([...document.querySelectorAll(".cb-crosswalk")]);
  const matrix = first?.matches(".cb-matrix") ? first : undefined;
  const { words = "", colon = "" } = told.dataset;

  /** @param {string} by */
  const chosen = (by) => fields.find(({ dataset }) => dataset["by"] === by)?.value ?? "";

  /** @param {string} edition */
  const showEdition = (edition) => {
    if (!matrix || !second) return;
    const cells = /** @type {HTMLTableCellElement[]} */ ([...matrix.querySelectorAll("th[scope=col], td")]);
    const heads = cells.filter(({ tagName }) => tagName === "TH").map(({ textContent }) => textContent);
    for (const cell of cells) cell.hidden = edition !== "" && cell.cellIndex > 0 && heads[cell.cellIndex] !== edition;
    for (const body of second.tBodies) body.hidden = edition !== "" && body.querySelector(".cb-group")?.textContent.trim() !== edition;
  };

  /** Without a mapping left, a row has nothing to show; where only a document is chosen, its gaps stay. @param {boolean} narrowed */
  const showRows = (narrowed) => {
    for (const row of document.querySelectorAll(".cb-crosswalk tbody > tr:not([data-relation], .cb-group)"))
      /** @type {HTMLElement} */ (row).hidden = narrowed && !row.querySelector("td:not([hidden]) > [data-relation]:not([hidden])");
    for (const group of document.querySelectorAll(".cb-crosswalk .cb-group"))
      /** @type {HTMLElement} */ (group).hidden = narrowed && !group.parentElement?.querySelector("tr:not([hidden], .cb-group)");
  };

  const apply = () => {
    const [edition, relation, certainty] = ["edition", "relation", "certainty"].map(chosen);
    for (const one of mapped)
      one.hidden = (relation !== "" && one.dataset.relation !== relation) || (certainty !== "" && one.dataset.certainty !== certainty);
    showEdition(edition ?? "");
    showRows(Boolean(relation || certainty));
    const all = [...(first?.querySelectorAll("[data-relation]") ?? [])];
    const left = all.filter((one) => !(/** @type {HTMLElement} */ (one).hidden || one.closest("td[hidden]"))).length;
    const names = fields.filter(({ value }) => value).map(({ selectedOptions }) => selectedOptions[0]?.text ?? "");
    const shown = words.replace("{count}", String(left)).replace("{total}", String(all.length));
    told.textContent = names.length ? `${names.join(" · ")}${colon}${shown}` : "";
  };

  for (const field of fields) {
    const by = field.dataset["by"] ?? "";
    for (const option of [...field.options])
      if (by !== "edition" && option.value && !mapped.some(({ dataset }) => dataset[by] === option.value)) option.remove();
    field.addEventListener("change", apply);
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  apply(); // a browser may bring back what was chosen
};

startReading();
const form = /** @type {HTMLFormElement | null} */ (document.querySelector(".cb-crosswalk-filter"));
const told = /** @type {HTMLElement | null} */ (document.querySelector(".cb-filtered"));
if (form && told) filtering(form, told);
