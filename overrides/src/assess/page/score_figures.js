// The pictures of scores in the summary: those of the report, drawn by the same template.
import { scoresShown } from "../score_view.js";
import { h } from "./elements.js";
import { reporting } from "./lazy.js";
import { list } from "./list.js";
import { language, t } from "./words.js";

/** What draws, once it is there: a summary is made anew with each answer. @type {Awaited<ReturnType<typeof reporting>> | null} */
let maker = null;

/** Nothing where nothing is scored. @param {string[]} scope @param {import("../types.js").ScoreBook} scores */
export const scoreFigures = (scope, scores) => {
  const { data, rules: { words } } = list;
  const shown = scoresShown(list, scope, scores, {}, []);
  if (!shown) return "";
  const place = h("div", { class: "kit-scroll kit-score-figures", role: "region", tabindex: "0", "aria-label": t("scores"), hidden: true });
  /** @param {NonNullable<typeof maker>} made */
  const draw = (made) => {
    const picture = made.scorePicture({ scores: shown, words }, language, data);
    if (picture) place.innerHTML = made.scoresHtml(picture, made.parts);
    place.hidden = !picture;
  };
  if (maker) draw(maker);
  else void reporting().then((made) => draw(maker = made));
  return place;
};
