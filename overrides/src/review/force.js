// How strongly a sentence is worded.

/** @typedef {"shall" | "should" | "may" | "none"} Force */

/** @type {Force[]} the weakest first */
const ORDER = ["none", "may", "should", "shall"];
const SENTENCE = /[^。;!?\n]+[。;!?]?/g;
const ENGLISH_SENTENCE = /[^.;!?]+(?:[.;!?](?=\s|$))?/g;

/** Words that have 应, 可 or 能 in them and are no verbs of force; behind them stands what is. */
const WORDS = new RegExp(
  "供应|响应|适应|相应|效应|反应|感应|顺应|呼应|回应|答应|对应|因应|应急|应届|应对|应用|应答|应邀|应聘|应有的|应收|应付" +
    "|适宜|便宜|事宜|权宜|宜居|认可|许可|不可|可靠|可行|可能|可持续|可用性|可用率|可用度|可采用|可以采用|可参照|可以参照|可参考|可以参考|可追溯|可操作|可见|可信|可视|可比|可选|可读|可变|可控" +
    "|功能|性能|职能|技能|智能|效能|潜能|节能|产能|才能|全能|能力|能源|能量|能效|必需|必备|须知",
  "g",
);
const CHINESE = {
  shall: /应当|应该|应|必须|务必|须|不得|严禁|禁止|一律|不准|不许/,
  should: /宜|(?:^|[,;:])(?:公司|组织|各部门)?(?:推荐|建议)(?![的书表稿箱率度值人])|原则上|尽量|尽可能|力争|争取|鼓励|提倡|倡导|努力/,
  may: /可以|可|允许|酌情|视情况|视情|自行决定|能够|(?:不必|无需|无须)(?![^,。;]{0,8}(?:审批|签核|批准|请示|报批|报备|逐级|层层|上报))/,
};
const ENGLISH = {
  shall: /\b(?:shall|must|(?:is|are)\s+required\s+to|ha(?:s|ve)\s+to|(?:is|are)\s+(?:prohibited|forbidden))\b/i,
  should: /\b(?:should|ought\s+to|(?:is|are)\s+(?:recommended|encouraged)|where\s+possible|endeavou?r|strive|try\s+to|aim\s+to|as\s+far\s+as\s+possible)\b/i,
  may: /\b(?:may|can|might|(?:is|are)\s+(?:permitted|allowed)|at\s+(?:its|their)\s+discretion|need\s+not|optionally)\b/i,
};

/**
 * The force of a sentence: of several verbs the weakest counts where it stands with the strongest (应尽量), else the strongest.
 * @param {string} plain folded
 * @returns {{ force: Force, verb: string }}
 */
export const forceOf = (plain) => {
  const chinese = /[\u4e00-\u9fff]/.test(plain);
  const text = chinese ? plain.replace(WORDS, (word) => "·".repeat(word.length)) : plain;
  const forms = chinese ? CHINESE : ENGLISH;
  const [shall, should, may] = [forms.shall, forms.should, forms.may].map((form) => form.exec(text));
  const softened = shall && should && should.index > shall.index && should.index - shall.index <= 4 ? should : null;
  if (softened) return { force: "should", verb: text.slice(shall?.index, softened.index + softened[0].length) };
  if (shall) return { force: "shall", verb: shall[0] };
  if (should) return { force: "should", verb: should[0].replace(/^[,;:]/, "") };
  return may ? { force: "may", verb: may[0] } : { force: "none", verb: "" };
};

/** The sentences of a text, each with its place. @param {string} plain folded */
export const sentencesOf = (plain) => {
  const form = /[\u4e00-\u9fff]/.test(plain) ? SENTENCE : ENGLISH_SENTENCE;
  return [...plain.matchAll(form)].map((found) => ({ at: found.index ?? 0, text: found[0] })).filter(({ text }) => text.trim());
};

/** The force of a provision by its kind. @param {string} kind @returns {Force} */
export const forceOfKind = (kind) =>
  kind === "requirement" || kind === "instruction" ? "shall" : kind === "recommendation" ? "should" : kind === "permission" ? "may" : "none";

/** Whether one is worded more weakly than another; a sentence without a verb says what is done. @param {Force} one @param {Force} other */
export const isWeaker = (one, other) => one !== "none" && ORDER.indexOf(one) < ORDER.indexOf(other);
