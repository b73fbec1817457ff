// Editions that a document names for the record, as what was replaced.

const TITLE = "(?:\\s?《[^《》]{2,60}》|,[^.;]{2,110})?";
const REPLACING = /(?:代替|替代|取代|替换|废止|原为|原依据|前身[为是])了?\s?$|\b(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing)|formerly|previously)\s(?:the\s)?$/i;
const REPLACED = new RegExp(
  `^${TITLE}\\s?(?:(?:现|早|均)?已(?:经)?(?:被|废止|作废|由[^。;]{4,60}(?:代替|替代|取代))|被[^。;]{4,60}(?:代替|替代|取代))|` +
    `^${TITLE},?\\s(?:which\\s)?(?:was|were|is|has been|had been)\\s(?:since\\s)?(?:superseded|replaced|withdrawn)`,
);
const FROM = /[由从]\s?$|\bfrom\s(?:the\s)?$/i;
const TO = new RegExp(`^${TITLE}\\s?(?:(?:修|更)?改[为成]|变更[为成]|更?换[为成]|更新[为到至]|修订为|调整为|升级[为到至]|转换?[为成到至]|过渡到)|^${TITLE}\\sto\\s(?:the\\s)?[A-Z]`);
const AND = /^\s?(?:、|,|和|与|及|以及|,?\sand\s)\s?$/;
const EDITION = "(?:(?:19|20)\\d\\d\\s?年?版|新版|现行版|现版)";
const FOLLOWED = "(?:按照?|依据?|依照|根据|遵照|采用|执行|引用|参照|参考|贯彻|实施|通过|符合)了?(?:的是)?\\s?$";
/** What was followed once: `曾按`, `早年文件依`. */
const ONCE = [
  new RegExp(`(?:曾(?:经)?|最初|起初|当初|此前|原先|原来|早期|当年)(?:是|系)?${FOLLOWED}`),
  new RegExp(`(?:早年|早先)(?:[^,;。:!?]{0,16}${FOLLOWED}|\\s?$)`),
  /\b(?:originally|initially|once|at (?:that|the) time)\b[^.;]{0,40}\s(?:on|to|under|by|with|followed|used|the)\s$/i,
];
/** What a sentence says of an edition after it: that another one has come, or that it is kept as it is. */
const SINCE = [
  /(?:后|后来|其后|现|现已)被[^,;。]{0,20}(?:代替|替代|取代|废止)/,
  /(?:[该此旧]版本?|该标准)[^,;。]{0,4}已(?:经)?[^,;。]{0,20}(?:代替|替代|取代|废止|作废)/,
  new RegExp(`(?:已(?:经)?|起|现)(?:全部|全都?|都|均|统一)?(?:改|换|更新|更换|替换|修订|调整)(?:成|为|到|至|按|用|依据?|执行|采用)了?[^,;。]{0,6}${EDITION}`),
  new RegExp(`^${TITLE}\\s?(?:首次|初次|第一次)(?:发布|编制|编写|制定|制订|颁布)`),
  /[仅只](?:供|作|为|用于)[^,;。]{0,6}(?:追溯|历史|沿革|备查|存档)|旧[版条档][^,;。]{0,6}(?:备查|存档|留存)|(?:[毋无]须|无需|不必|不用)(?:修改|更改|改动)/,
];
const SINCE_ENGLISH = new RegExp(
  "[;,]\\s(?:it|which|that edition|this edition)\\s(?:was|has been|had been)\\s(?:since\\s)?(?:withdrawn|superseded|replaced)|" +
    "\\b(?:for the record|for historical|for traceability|as history)\\b",
  "i",
);

/** Whether a citation is told as of another time by the sentence it stands in. @param {string} before @param {string} own the text behind it, up to the next */
const isTold = (before, own) => {
  const [sentence] = own.split(/[。!?]|\.\s(?=[A-Z])/);
  const [part] = sentence.split(";");
  return ONCE.some((form) => form.test(before)) || SINCE.some((form) => form.test(part)) || SINCE_ENGLISH.test(sentence);
};

/**
 * Whether a citation is one of what was replaced.
 * @param {string} before the text before it, folded
 * @param {string} behind
 * @param {number} last where the citation ends that is one and stands before it, or where it begins itself
 * @param {number} own how much of the text behind it stands before the next citation
 */
export const isPast = (before, behind, last, own) =>
  REPLACING.test(before) || REPLACED.test(behind) || (FROM.test(before) && TO.test(behind)) || AND.test(before.slice(last)) ||
  isTold(before, behind.slice(0, own));
