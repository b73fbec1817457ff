// Editions that a document names for the record, as what was replaced.

const TITLE = "(?:\\s?《[^《》]{2,60}》|,[^.;]{2,110})?";
const REPLACING = /(?:代替|替代|取代|替换|废止|原为|原依据|前身[为是])了?\s?$|\b(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing)|formerly|previously)\s(?:the\s)?$/i;
const REPLACED = new RegExp(
  `^${TITLE}\\s?(?:(?:现|早|均)?已(?:经)?(?:被|废止|作废|由[^。;]{4,60}(?:代替|替代|取代))|被[^。;]{4,60}(?:代替|替代|取代))|` +
    `^${TITLE},?\\s(?:which\\s)?(?:was|were|is|has been|had been)\\s(?:since\\s)?(?:superseded|replaced|withdrawn)`,
);
const FROM = /[由从]\s?$|\bfrom\s(?:the\s)?$/i;
const TO = new RegExp(`^${TITLE}\\s?(?:(?:修|更)?改[为成]|变更[为成]|更?换[为成]|更新[为到至]|修订为|调整为|升级[为到至]|过渡到)|^${TITLE}\\sto\\s(?:the\\s)?[A-Z]`);
const AND = /^\s?(?:、|,|和|与|及|以及|,?\sand\s)\s?$/;

/**
 * Whether a citation is one of what was replaced.
 * @param {string} before the text before it, folded
 * @param {string} behind
 * @param {number} last where the citation ends that is one and stands before it, or where it begins itself
 */
export const isPast = (before, behind, last) =>
  REPLACING.test(before) || REPLACED.test(behind) || (FROM.test(before) && TO.test(behind)) || AND.test(before.slice(last));
