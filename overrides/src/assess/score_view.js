// Scores as a report shows them, with their bands: `generator/assess/report.py` makes the same.
import { bandTold } from "./bands.js";
import { aspectScore, scoreOf, scoredClauses, tenths, totalScore } from "./summary.js";
import { own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").Clause} Clause */
/** @typedef {import("./types.js").ScoreBook} ScoreBook */

/** @param {Clause} clause */
const named = ({ number, title }) => ({ number, title });

/** The scores of clauses, aspects and the whole; none where the site has no scores.
 * @param {Checklist} list @param {string[]} scope @param {ScoreBook} given @param {Record<string, string>} agreed who entered what was
 * agreed, by clause @param {string[]} disputed clauses on whose scores they differ */
export const scoresShown = (list, scope, given, agreed, disputed) => {
  if (!list.hasScoring) return null;
  const { nothing } = list.rules;
  /** @param {number | null} score */
  const valued = (score) => ({ value: tenths(score, nothing), band: bandTold(list, score) });
  const weights = new Map(list.data.weights);
  const aspects = Array.from(list.byAspect(list.chosenItems(scope)).keys()).map((id) => ({ id, clauses: scoredClauses(list, id, scope) }));
  return {
    ...valued(totalScore(list, scope, given)),
    aspects: aspects.filter(({ clauses }) => clauses.length).map(({ id, clauses }) => ({
      ...named(/** @type {Clause} */ (list.clauses.get(id))),
      ...valued(aspectScore(list, id, scope, given)),
      weight: weights.get(id) ?? 0,
      clauses: clauses.map((clause) => ({
        ...named(clause),
        ...valued(scoreOf(list, clause.id, given.get(clause.id))),
        agreed: [own(agreed, clause.id)].flatMap((by) => (by === undefined ? [] : [{ by: by || nothing }])),
        differ: disputed.includes(clause.id) ? list.rules.words_of.open["scores-differ"] : null,
        given: clause.scoring?.dimensions.map(({ id: dimension, label }) => ({ label, value: String(given.get(clause.id)?.[dimension] ?? nothing) })),
      })),
    })),
  };
};
