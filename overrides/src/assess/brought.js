// What a file brings to an assessment that is there, by the hand that wrote it, as `generator/assess/brought.py` finds it.
import { inOrderOfIds, newHand } from "./hands.js";
import { canonical, merged } from "./merging.js";
import { isDisputed, people } from "./settled.js";
import { inOrder, own } from "./text.js";

/** @typedef {import("./checklist.js").Checklist} Checklist */
/** @typedef {import("./types.js").AssessmentFile} AssessmentFile */
/** @typedef {import("./types.js").Hand} Hand */
/** @typedef {{ hand: string, name: string, new: string[], changed: string[], kept: string[], scores: string[], report: string[],
 *   agreed: string[], attachments: string[], nonconformities: string[], records: Record<string, string[]>, disputed: string[] }} Brought */

/** Kinds of records that are told by their number, or by their clause. */
const OTHERS = /** @type {const} */ (["agreed_scores", "assigned", "issues", "documents", "interviews", "samples"]);

/** @param {unknown} one @param {unknown} other */
const alike = (one, other) => one === other || canonical(one) === canonical(other);

/** @param {Record<string, unknown>} result @param {Record<string, unknown>} old */
const others = (result, old) => inOrderOfIds(result).filter(([id, record]) => own(old, id) === undefined || !alike(record, old[id])).map(([id]) => id);

/** The numbers of records that have one, the ids of others. @param {Record<string, object>} result @param {Record<string, unknown>} old */
const named = (result, old) => others(result, old).map((id) => String(/** @type {{ number?: string }} */ (result[id]).number || id));

/** @param {Checklist} list @param {string} id @param {Hand} hand @param {Hand} old @param {Hand} result
 * @param {(item: string) => boolean} disputed whether those who answered an item differ @returns {Brought} */
const ofHand = (list, id, hand, old, result, disputed) => {
  /** @type {Brought} */
  const made = { hand: id, name: result.name, new: [], changed: [], kept: [], scores: others(result.scores, old.scores),
    agreed: others(result.agreed, old.agreed), report: others(result.report, old.report),
    attachments: others(result.attachments, old.attachments), nonconformities: named(result.nonconformities, old.nonconformities),
    records: Object.fromEntries(OTHERS.map((kind) => [kind, named(result[kind], old[kind])]).filter(([, found]) => found?.length)), disputed: [] };
  for (const [item, answer] of inOrderOfIds(hand.items)) {
    const earlier = own(old.items, item);
    if (!list.hasContent(earlier)) {
      if (list.hasContent(answer) && alike(result.items[item], answer)) made.new.push(item);
    } else if (!alike(result.items[item], earlier)) made.changed.push(item);
    else if (!alike(answer, earlier)) made.kept.push(item);
  }
  made.disputed = [...made.new, ...made.changed].sort(inOrder).filter(disputed);
  return made;
};

/** Hands that bring nothing are left out. @param {Checklist} list @param {AssessmentFile | null} before @param {AssessmentFile} file @returns {Brought[]} */
export const brought = (list, before, file) => {
  const result = before ? merged(list, before, file) : file;
  const who = people(list, result);
  /** @param {string} item */
  const disputed = (item) => isDisputed(list, result, who, item);
  const made = inOrderOfIds(file.hands).map(([id, hand]) =>
    ofHand(list, id, hand, (before && own(before.hands, id)) || newHand(), /** @type {Hand} */ (result.hands[id]), disputed));
  return made.filter((one) => [one.new, one.changed, one.kept, one.scores, one.agreed, one.report, one.attachments, one.nonconformities,
    ...Object.values(one.records)].some((ids) => ids.length));
};
