// Scores of a clause, where the site has them.
import { bandTold } from "../bands.js";
import { scoreOf, tenths } from "../summary.js";
import { h, nextId, write } from "./elements.js";
import { list } from "./list.js";
import { allBands, bandWords } from "./score_bands.js";
import { inLanguage, t } from "./words.js";

/** @typedef {import("../types.js").Clause} Clause */
/** @typedef {import("../types.js").Scoring} Scoring */
/** @typedef {import("./session.js").Session} Session */

const WHOLE = 100;

export class ScoreForm {
  /** @param {Clause} clause @param {Scoring} scoring @param {Session} session @param {() => void} changed */
  constructor(clause, scoring, session, changed) {
    this.clause = clause;
    this.scoring = scoring;
    this.session = session;
    this.value = h("output", { class: "kit-score" });
    const steps = Array.from({ length: WHOLE / scoring.step + 1 }, (_, n) => String(n * scoring.step));
    /** @type {Map<string, HTMLSelectElement>} */
    this.selects = new Map(scoring.dimensions.map(({ id, help }) => {
      const select = h("select", { id: nextId(), title: inLanguage(help), disabled: true, onchange: () => {
        this.set(id, select.value);
        changed();
      } }, h("option", { value: "" }, t("no_score")), ...steps.map((step) => h("option", { value: step }, step)));
      return [id, select];
    }));
    /** @type {Map<string, HTMLOutputElement>} */
    this.bands = new Map();
    const fields = scoring.dimensions.map(({ id, label, weight }) => {
      const select = /** @type {HTMLSelectElement} */ (this.selects.get(id));
      const band = h("output", { class: "kit-small kit-band", for: select.id });
      this.bands.set(id, band);
      return h("div", { class: "kit-field" }, h("label", { for: select.id }, `${inLanguage(label)} ${weight}%`), select, band);
    });
    const legend = h("legend", {}, `${t("scores")} ${clause.number} · ${inLanguage(scoring.label)}`);
    this.made = h("fieldset", { class: "kit-scores kit-form" }, legend, h("p", { class: "kit-small" }, t("score_ours")),
      ...fields, h("p", { class: "kit-field" }, h("span", {}, t("score")), this.value), allBands(scoring));
    this.show();
  }

  /** @param {string} dimension @param {string} value */
  set(dimension, value) {
    const given = { ...this.session.team.given(this.clause.id) };
    delete given[dimension];
    this.session.setScores(this.clause.id, value === "" ? given : { ...given, [dimension]: Number(value) });
    this.show();
  }

  show() {
    const given = this.session.team.given(this.clause.id) ?? {};
    for (const [id, select] of this.selects) {
      select.value = given[id] === undefined ? "" : String(given[id]);
      const band = /** @type {HTMLOutputElement} */ (this.bands.get(id));
      const words = bandWords(this.scoring, id, given[id]);
      // Said again only where it is another one.
      write(band, words);
    }
    const score = scoreOf(list, this.clause.id, given);
    const told = inLanguage(bandTold(list, score) ?? undefined);
    this.value.textContent = `${tenths(score, list.rules.nothing)}${told ? ` · ${told}` : ""}`;
  }
}
