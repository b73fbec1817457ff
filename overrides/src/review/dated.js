// What stands at the beginning of a row of a record: which edition, and when.

/**
 * `year` is 0 where it does not say; `sure` is that nothing else looks like it; `rest` is what the row says then.
 * @typedef {{ year: number, sure: boolean, rest: string }} Dated
 */

export const NUMERAL = "[一二三四五六七八九十]{1,3}";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const DATE = [
  "(?:19|20)\\d\\d\\s?年(?:\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?)?(?!\\s?版)",
  "(?:19|20)\\d\\d\\s?[-./]\\s?\\d{1,2}(?:\\s?[-./]\\s?\\d{1,2})?(?!\\d)",
  "(?:19|20)\\d\\d(?:[01]\\d[0-3]\\d)?(?!\\d|\\s?年?版|\\s(?:edition|version|issue|revision))",
  `\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?\\s(?:19|20)\\d\\d`,
  `${MONTH}\\s(?:\\d{1,2},?\\s)?(?:19|20)\\d\\d`,
  "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d",
].join("|");
const ORDINAL = "(?:first|second|third|fourth|fifth|initial|original|previous|\\d{1,2}(?:st|nd|rd|th))";
const ISSUE = "(?:edition|version|issue|revision|release)";
const VERSION = [
  "V(?:er(?:sion)?)?\\.?\\s?\\d{1,2}(?:\\.\\d{1,3})*",
  `(?:Rev|Ed|Rel|Iss)\\.?\\s?[A-Z\\d]{1,3}(?:\\.\\d{1,2})*|${ISSUE}\\s(?:\\d{1,2}(?:\\.\\d{1,2})*|[A-Z])`,
  `${ORDINAL}\\s${ISSUE}|(?:19|20)\\d\\d\\s${ISSUE}(?!\\sof)`,
  `第?(?:[A-Z](?:\\/\\d{1,2})?|[A-Z]?\\d{1,2}(?:\\.\\d{1,2})?|${NUMERAL})\\s?版(?!本)|(?:首|初)版(?!本)|(?:19|20)\\d\\d\\s?年?版`,
  "[A-Z]\\/\\d{1,2}|R\\d{1,2}",
].join("|");
const NOT_CITED = "(?![\\dA-Za-z—-]|\\s?的?\\s?(?:GB|[A-Z]{1,3}\\/[A-Z]|ISO|IEC|《))";
const DATED = new RegExp(`^[\\s([,:—–-]*(${DATE})${NOT_CITED}[\\s)\\],:;/·—–~-]*`, "i");
const VERSIONED = new RegExp(`^[\\s([,:—–-]*(?:${VERSION})${NOT_CITED}[\\s)\\],:;/·—–-]*`, "i");
const MARK = new RegExp(
  "^(?:#{1,6}\\s+|>\\s?|[-*•·●■◆]\\s+|[–—]{1,2}\\s*|\\(?[a-z\\d]{1,2}\\)\\s*|\\([一二三四五六七八九十]{1,3}\\)\\s*|" +
    "\\d{1,2}(?:\\.\\d{1,2})+\\s+|\\d{1,2}[.、](?!\\d)\\s*|[①-⑳]\\s*)",
);
/** The number of a row, or that of an edition without a word: `1`, `A`, `1.0`. */
const PLAIN = /^(?:[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2})$/;
const CITED_FIRST = /^(?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)[A-Z/]*\s?\d/;
/** The title of a document of a company's own, as a list of such has it. */
const DOCUMENT = /^《?[^,;。《》]{2,16}(?:制度|办法|程序|规范|手册|规定|细则|指导书)》?$/;
const DONE = new RegExp(
  "首次|首版|初版|初稿|第一版|新编|新建|编制|制定|制订|修订|改版|换版|修改|更新|增加|新增|增补|补充|加入|纳入|设立|" +
    "删除|取消|调整|替换|发布|颁布|改用|改按|改为|改引|重编|引入|导入|贯标|认证|重写|" +
    "\\b(?:first|initial|issued?|released?|published|created|revis|amend|updat|added|adding|replac)|" +
    "\\b(?:rewr|adopt|cited|introduced|changed|removed|dropped|certif|relied|based)",
  "i",
);

/** What stands at the beginning of a text of editions and dates. @param {string} text @returns {Dated} */
const eat = (text) => {
  const made = { year: 0, sure: false, rest: text };
  for (;;) {
    const date = DATED.exec(made.rest);
    const found = VERSIONED.exec(made.rest) ?? date;
    if (!found) return made;
    made.year ||= Number(/(?:19|20)\d\d/.exec(found[0])?.[0] ?? 0);
    made.sure = true;
    made.rest = made.rest.slice(found[0].length);
  }
};

/** @param {string[]} cells that say something @returns {Dated | undefined} */
export const datedOf = (cells) => {
  if (cells.length < 2) {
    const found = eat(cells[0].replace(MARK, ""));
    return found.sure ? found : undefined;
  }
  let year = 0;
  let sure = false;
  let at = 0;
  for (; at < cells.length; at += 1) {
    const found = eat(cells[at]);
    if (!(found.sure && !found.rest) && !(at < 2 && PLAIN.test(cells[at]))) break;
    year ||= found.year;
    sure ||= found.sure;
  }
  return at ? { year, sure, rest: cells.slice(at).join(" ") } : undefined;
};

/** The year of a cell that is a date. @param {string[]} cells */
export const yearIn = (cells) => cells.map(eat).find(({ year, rest }) => year && !rest)?.year ?? 0;

/** Whether a row says what was done, and lists no document. @param {Dated | undefined} dated @param {string[]} cells */
export const isDone = (dated, cells) =>
  Boolean(dated?.sure && DONE.test(dated.rest)) && !CITED_FIRST.test(dated?.rest ?? "") && !cells.some((cell) => DOCUMENT.test(cell));
