// Editions that a document names for the record: as what was replaced, or as what it followed once.

/** @import { Citation } from "./types.js" */
/** @typedef {[from: number, to: number]} Place */

const TITLE = "(?:\\s?《[^《》]{2,60}》|,\\s?[A-Z][^.;]{2,110})?";
/** What may stand between a verb and its citation: `删除了引用文件`, `不再将`. */
const OBJECT =
  "(?:[了将把以对]|已?(?:过时|作废|废止|原有?|旧)的?|(?:规范性)?引用(?:的|文件|标准)*|(?:国家|推荐性|行业)?标准|文件|依据|的引用|[:是有为]){0,4}\\s?$";
const REPLACING = new RegExp(
  `(?:代替|替代|取代|替换|废止|\\(原|原为|原依据|前身[为是]|(?:不得|禁止|不应|不准)再?(?:使用|引用|采用|执行))${OBJECT}|` +
    `(?:不再(?:使用|引用|采用|执行|参照|适用|沿用|按照?|依据|依照|根据|贯彻)?的?|停用|停止(?:使用|执行|采用|引用)|删除|删去|去掉|取消|撤销|淘汰|弃用)${OBJECT}|` +
    "\\b(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing)|formerly|previously|drop(?:s|ped|ping)|delet(?:es|ed|ing)|remov(?:es|ed|ing)|" +
    "(?:in place|instead|in lieu) of|no longer [a-z ]{2,24}|(?:ceased|stopped) [a-z ]{2,24}|used to (?:follow|cite|use|apply|be|rely on|refer to)|" +
    "compared (?:with|to)|differences? (?:from|between)|(?:must|shall|may) not (?:cite|use|follow|refer to))" +
    "(?:\\s(?:the|all|any|(?:normative )?references? to|citations? of|mentions? of))*\\s$", "i",
);
const THEN = "(?:当时|彼时|那时|其时)(?:的|为)?(?:现行|有效)";
const REPLACED = new RegExp(
  `^${TITLE}[\\s,(]*(?:(?:现|早|[均都皆]|[两二三]者|上述|现在){0,3}已经?(?:于[^,;。]{2,12})?(?:(?:[被由][^。;]{0,60})?(?:代替|替代|取代|废止|作废|撤销)|停用|失效)(?!的)|` +
    "均?被[^。;]{4,60}(?:代替|替代|取代))|" +
    `^${TITLE},?\\s(?:which\\s)?(?:was|were|is|are|has been|have been|had been)\\s(?:since\\s)?(?:superseded|replaced|withdrawn)|` +
    `^${TITLE}\\s?(?:不再(?:使用|引用|采用|执行|适用|作)|停止(?:使用|执行)|(?:从[^,;。]{1,12}中)?(?:删除|删去|移除|撤下))|` +
    `^${TITLE}\\s?(?:一律|[均都已])?(?:不得|禁止|不应|不准|不能)再?(?:使用|引用|采用|执行|作)|` +
    `^${TITLE}\\s?(?:相比|的?(?:主要)?(?:差异|区别|不同|变化)|[之两的间]{0,3}(?:主要)?(?:差异|区别))|` +
    `^${TITLE}[\\s,(]*${THEN}|^[\\s,(]*(?:(?:both|all|each|then|which)\\s)?(?:(?:was|were|is|are|has been|have been)\\s)?(?:since |now |been )*` +
    "(?:replaced|superseded|withdrawn|dropped|deleted|removed|retired|taken out|struck out)\\b(?!\\s(?:parts?|goods|items?))|" +
    "^[\\s,(]*(?:then|at (?:that|the) time)\\s(?:still\\s)?(?:in force|current|valid|applicable)|" +
    "^[^.;,]{0,12}\\b(?:gave way to|no longer (?:applies|apply|used|cited))\\b",
);
const FROM = /[由从将把]\s?$|\bfrom\s(?:the\s)?$/i;
const CHANGED = "(?:(?:修|更)?改[为成用按依以]|变更[为成]|[更替]?换[为成用]|更新[为到至]|修订为|调整为|升级[为到至]|转换?[为成到至用]|过渡到|换版[为成到至])";
const TO = new RegExp(`^${TITLE}\\s?${CHANGED}|^${TITLE}\\sto\\s(?:the\\s)?[A-Z]`);
/** What leads from an edition straight to the next that is cited: `→`, `,现改用`, `更新为`. */
const TO_NEXT = new RegExp(
  `^${TITLE}\\s?(?:→|⇒|➔|⟶|[-—=]>)\\s?(?:$|(?:19|20)\\d\\d(?!\\d)|[新现])|` +
    `^${TITLE}(?:[均都应即可]|一律){0,3}(?:理解为|视为|视同|读作)\\s?[(《“]?$|^,?\\sread\\s(?:the\\s)?$|` +
    `^${TITLE}(?:为准|为依据)?[,;)]?\\s?(?:自?(?:19|20)\\d\\d年[^,;。]{0,6}|现|今|[其此之随]?后来?|目前|本[次版]|此次|已|起|[均都统]一?|分别)*` +
    `${CHANGED}(?:照|据|行|执行|采用|引用|贯彻|实施|了|现行的?|新版的?|国家标准)*\\s?[(《“]?$|` +
    "^[\\s,)]*(?:(?:was|were|is|are|has been|have been|had been)\\s)?(?:now\\s|since\\s)?" +
    "(?:replaced|superseded|updated|changed|upgraded|migrated|moved|revised|switched)\\s(?:by|with|to|in favou?r of)\\s(?:the\\s)?$|" +
    "^[^.;]{0,30}\\b(?:moved|switched|migrated|transitioned|changed over)\\sto\\s(?:the\\s)?$", "i",
);
const QUOTES = /^(?:“”|「」|"")$/;
const AND = /^\s?(?:、|,|和|与|及|以及|或|,?\sand\s)\s?$/;
const EDITION = "(?:(?:19|20)\\d\\d\\s?年?版|新版|现行版|现版)";
const FOLLOWED = "(?:按照?|依据?|依照|根据|遵照|采用|执行|引用|参照|参考|贯彻|实施|通过|符合)了?(?:的(?:是|标准是?|文件是?)?)?[:\\s]?$";
const MADE = "(?:编制|制定|制订|发布|编写|建立|起草|颁布|认证|贯标|建档|成文)";
/** A document's own earlier edition, or one before it: `上一版`, `本手册2012年版`, `旧制度`. */
const EARLIER =
  "(?:[旧老原]的?(?:制度|手册|规范|程序文件|规定|办法)|上一?版|前一?版|旧版|老版|首版|初版|第一版|原版|早期版本|历史版本|(?:19|20)\\d\\d\\s?年?(?:的)?(?:第[一二三四五]版|[A-Z\\d]{1,3}\\s?版|版))";
const ISSUE = "(?:edition|issue|version|revision|release|manual|handbook|schedule|procedure)s?";
const USED = "(?:followed|used|cited|citing|quoted|referenced|applied|named|adopted|relied on|referred to|based on|drew on|written to|worked (?:to|by|under))";
/** What was followed once: `曾按`, `早年文件依`. */
const ONCE = [
  new RegExp(`(?:曾(?:经)?|最初|起初|当初|当时|那时|彼时|此前|原先|原来|早期|当年|以往|往年)(?:是|系|一直|均|都)?${FOLLOWED}`),
  new RegExp(`(?:早年|早先)(?:[^,;。:!?]{0,16}${FOLLOWED}|\\s?$)`),
  new RegExp(`(?:^|[,;。:(])\\s?(?:过去|以前|从前|先前|之前),?[^,;。:!?]{0,12}${FOLLOWED}`),
  new RegExp(`(?:^|[^复还])原${FOLLOWED}`),
  /(?:^|[^通经超])(?:[用学]|执行|引用|采用|参照|依据|贯彻|遵循)过(?:的是)?\s?$/,
  new RegExp(`(?:${EARLIER}|前身)(?:[^,;。:由]{0,20}|\\([^()]{2,12}\\):\\s?)${FOLLOWED}`),
  new RegExp(`(?:首次|初次|第一次)(?:${MADE}[^,;。]{0,10})?${FOLLOWED}`),
  new RegExp(`(?:修订|改版|换版)之?前[^,;。]{0,8}${FOLLOWED}`),
  new RegExp(`(?:19|20)\\d\\d年[^,;。]{0,4}${MADE}[^,;。]{0,8}时,?${FOLLOWED}`),
  /(?:19|20)\d\d年(?:\d{1,2}月)?(?:首次|即|就)?(?:通过|取得|获得)了?\s?$/,
  /(?:19|20)\d\d年(?:\d{1,2}月)?底?(?:以前|之前|前),?[^,;。]{0,12}(?:使?用|采用|执行|引用|参照|依据|遵循)(?:过|的(?:还|都|均)?是)\s?$/,
  /\b(?:from|in|of|since)\sthe\s(?:days|times|era|age)\sof\s(?:the\s)?$/i,
  /\b(?:originally|initially|once|at (?:that|the) time)\b[^.;]{0,40}\s(?:on|to|under|by|with|followed|used|the)\s$/i,
  new RegExp(
    `\\b(?:first|earlier|previous|prior|former|original|initial|(?:19|20)\\d\\d) ${ISSUE}\\b[^.;,]{0,40}` +
      `(?:,\\s(?:which|that)\\s)?\\b${USED}\\s(?:the\\s)?$`, "i",
  ),
  new RegExp(`\\b(?:19|20)\\d\\d,?\\swhen\\s[^.;]{2,30}\\s(?:on|to|under|by|with|followed|used|cited)\\s(?:the\\s)?$`, "i"),
  new RegExp(`\\b(?:until|before|up to|prior to|in)\\s[^.;,]{0,12}(?:19|20)\\d\\d\\b[^.;]{0,30}\\b${USED}\\s(?:the\\s)?$`, "i"),
];
/** What was followed, where the sentence goes on with what is since: `2018年以前按`, `当时以`. */
const FIRST = [
  new RegExp(`(?:19|20)\\d\\d年(?:\\d{1,2}月)?底?(?:以前|之前|前),?[^,;。]{0,12}${FOLLOWED}`),
  /(?:曾|最初|起初|当初|当时|那时|彼时|此前|原先|原来|早期|以往|[^复还]原)(?:是|均|都)?以\s?$/,
];
const THEREAFTER = /现|改|[此其之以随]后|起/;
/** What is followed still, whatever was before. */
const STILL = /仍|继续|沿用|照旧|一样|依旧|\bstill\b|\bcontinues?\b|\bremains?\b/i;
/** What a sentence says of an edition after it: that another one has come, or that it is kept as it is. */
const SINCE = [
  /(?:后|后来|其后|现|现已)被[^,;。]{0,20}(?:代替|替代|取代|废止)/,
  /(?:[该此旧]版本?|该标准)[^,;。]{0,4}已(?:经)?[^,;。]{0,20}(?:代替|替代|取代|废止|作废)/,
  new RegExp(`(?:已(?:经)?|起|现)(?:全部|全都?|都|均|统一)?(?:改|换|更新|更换|替换|修订|调整)(?:成|为|到|至|按|用|依据?|执行|采用)了?[^,;。]{0,6}${EDITION}`),
  new RegExp(`^${TITLE}\\s?(?:首次|初次|第一次)(?:发布|编制|编写|制定|制订|颁布)`),
  new RegExp(`^${TITLE}\\s?(?:的?(?:时代|时期|年代)|(?:'s)?[- ](?:era|days)\\b)`),
  /[仅只](?:供|作|为|用于)[^,;。]{0,6}(?:追溯|历史|沿革|备查|存档)|旧[版条档][^,;。]{0,6}(?:备查|存档|留存)|(?:[毋无]须|无需|不必|不用|不作|不予)(?:修改|更改|改动)|保留原[样状貌]/,
  /[\s(](?:已?(?:作废|废止|停用|失效)|已(?:被?代替|换版|归档)|历史版本|superseded|obsolete|withdrawn)(?=[\s,;。)]|$)/i,
];
const SINCE_ENGLISH = new RegExp(
  "[;,]\\s(?:it|which|that edition|this edition)\\s(?:(?:was|has been|had been)\\s(?:since\\s)?(?:withdrawn|superseded|replaced)|" +
    "(?:is|was) no longer (?:used|in (?:use|force)|valid|followed))|" +
    "\\b(?:for the record|for historical|for traceability|as history)\\b",
  "i",
);

/**
 * Whether citations are told as of another time by the sentence that they stand in.
 * @param {string} before
 * @param {string} own the text behind, up to the next
 */
const isTold = (before, own) => {
  const [sentence] = own.split(/[。!?]|\.\s(?=[A-Z])/);
  const [part] = sentence.split(";");
  const clause = before.slice(Math.max(...["。", ";", "\t"].map((end) => before.lastIndexOf(end))) + 1) + part;
  const first = FIRST.some((form) => form.test(before)) && THEREAFTER.test(sentence);
  const once = (first || ONCE.some((form) => form.test(before))) && !STILL.test(clause);
  return once || SINCE.some((form) => form.test(part)) || SINCE_ENGLISH.test(sentence);
};

/**
 * Whether citations that are named together are such of what was replaced, or is followed no more.
 * @param {string} before the text before them, folded
 * @param {string} behind
 * @param {string} own the text behind that stands before the next citation
 */
const isPast = (before, behind, own) =>
  REPLACING.test(before) || REPLACED.test(behind) || (FROM.test(before) && TO.test(behind)) || TO_NEXT.test(own) || isTold(before, own);

/**
 * Which citations of a text it names for the record; those that are named together stand or fall together.
 * @param {string} plain
 * @param {Place[]} places where numbers stand with their titles
 * @returns {boolean[]}
 */
const pastIn = (plain, places) => {
  /** @type {boolean[]} */
  const made = [];
  for (let first = 0; first < places.length; ) {
    let last = first;
    while (last + 1 < places.length && AND.test(plain.slice(places[last][1], places[last + 1][0]))) last += 1;
    const [from, to] = [places[first][0], places[last][1]];
    const quoted = QUOTES.test(plain.slice(from - 1, from) + plain.slice(to, to + 1)) ? 1 : 0;
    const behind = plain.slice(to + quoted);
    const past = isPast(plain.slice(0, from - quoted), behind, behind.slice(0, Math.max(0, (places[last + 1]?.[0] ?? plain.length) - to - quoted)));
    while (first <= last) {
      made.push(past);
      first += 1;
    }
  }
  return made;
};

/**
 * The citations of a passage, those marked that are named for the record, where nothing else is wrong with them.
 * @template {Citation} One
 * @param {One[]} citations
 * @param {string} plain
 * @param {Place[]} places
 * @param {(one: One, at: number) => boolean} isRecorded
 * @returns {One[]}
 */
export const withPast = (citations, plain, places, isRecorded) => {
  const told = pastIn(plain, places);
  return citations.map((one, at) => {
    const gone = (one.verdict === "replaced" || one.verdict === "withdrawn") && !one.also.length;
    return { ...one, past: gone && (told[at] || isRecorded(one, at)) };
  });
};
