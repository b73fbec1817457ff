// The pictures of scores in the summary: those of the report, drawn by the same template.
import { escape, rendered } from "../report_page.js";
import { scorePicture } from "../score_picture.js";
import { scoresShown } from "../score_view.js";
import { h } from "./elements.js";
import { list } from "./list.js";
import { language, t } from "./words.js";

/** Nothing where nothing is scored. @param {string[]} scope @param {import("../types.js").ScoreBook} scores */
export const scoreFigures = (scope, scores) => {
  const { data, rules: { words } } = list;
  const picture = scorePicture({ scores: scoresShown(list, scope, scores, {}, []), words }, language, data);
  if (!picture) return "";
  const place = h("div", { class: "kit-scroll kit-score-figures", role: "region", tabindex: "0", "aria-label": t("scores") });
  place.innerHTML = rendered(data.report["score_picture"] ?? "", picture, data.report, escape);
  return place;
};
