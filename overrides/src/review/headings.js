// What a line of a document is by its form: a heading, an item of a list, an article, a line of the contents.

/** @typedef {{ kind: string, label: string, title: string }} Heading */

const NUMERAL = "[一二三四五六七八九十百零〇两\\d]{1,5}";
const ENDED = /[。;!?…]$|[,、]$/;
const LONG = { chinese: 40, latin: 90, listed: 24 };

const FORMS = [
  { kind: "part", form: new RegExp(`^(第${NUMERAL}(?:编|篇|部分))[\\s.、:]*(.*)$`) },
  { kind: "chapter", form: new RegExp(`^(第${NUMERAL}章)(?![的规、和及与至])[\\s.、:]*(.*)$`) },
  { kind: "chapter", form: /^((?:附录|附件)\s?[A-Z\d一二三四五六七八九十]{0,3})(?![\d\u4e00-\u9fff])[\s.、:]*(.*)$/ },
  { kind: "chapter", form: /^((?:Chapter|Part|Annex|Appendix)\s(?:\d{1,3}|[A-Z]|[IVX]{1,5}))\b[\s.:—-]*(.*)$/i },
  { kind: "section", form: new RegExp(`^(第${NUMERAL}节)[\\s.、:]*(.*)$`) },
  { kind: "section", form: /^(Section\s\d{1,3}(?:\.\d+)*)\b[\s.:—-]*(.*)$/i },
  { kind: "formal", form: /^([壹贰叁参肆伍陆柒捌玖拾]{1,3}、)\s*(.+)$/ },
  { kind: "numeral", form: /^([一二三四五六七八九十]{1,3}、)\s*(.+)$/ },
  { kind: "bracket", form: /^(\([一二三四五六七八九十]{1,3}\))\s*(.+)$/ },
];
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.、]\s*|\s+)(?=[^\d\s.])(.+)$/;
/** A number of a standard, which is no title of a chapter. */
const STANDARD = /^(?:GB|[A-Z]{1,3}\/[A-Z]|ISO|IEC)[A-Z/]*\s?\d/;
const LATIN_WORD = /^[A-Za-z]/;
const MARKED = /^(#{1,6})\s+(.+?)\s*#*$/;
const ARTICLE = new RegExp(`^(第${NUMERAL}条|Article\\s\\d{1,3}\\b\\.?)[\\s:、]*`, "i");
const ITEM = new RegExp(
  "^(\\([一二三四五六七八九十\\d]{1,3}\\)|\\(?[a-z\\d]{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2})+(?=[\\s\\u4e00-\\u9fff])|\\d{1,2}[.、](?!\\d)|" +
    "[一二三四五六七八九十]{1,3}、|[①-⑳]|[-—–•·●■◆*]{1,2}(?=\\s|[\\u4e00-\\u9fff])|\\[\\d{1,3}\\])\\s*",
);
/** Labels that nothing else looks like, and such as stand before the number of a document. */
const LISTED = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\[\d{1,3}\]|[①-⑳]|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[a-z\d]{1,2}\))/;
const LISTED_NUMBER = new RegExp(
  "^(?:(?:附[件录表图]?|[表图第№]|No\\.?)\\s?\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2})*[.、)]?|[A-Za-zⅠ-Ⅻ][.)]|[IVX]{2,4}[.)])" +
    "[\\s.、:)-]*(?:GB|[A-Z]{1,3}\\/[A-Z]|ISO|IEC)",
);
/** A year that is not whole yet. */
const CUT_YEAR = /[-—:]\s?\d{0,3}$/;
const CONTENTS = /(?:[.…·]\s?){4,}\s*\d{1,4}$/;
const PAGED = /^([^\t]+)\t\d{1,4}$/;
const PAGE = /\s*[.…·\s]*\d{1,4}$/;

/** @param {string} title */
const isTitle = (title) => !ENDED.test(title) && title.length <= (LATIN_WORD.test(title) ? LONG.latin : LONG.chinese) && !/[。;]/.test(title);

/** Whether a text behind a number is short and plain enough for a title. @param {string} title */
const isTitled = (title) => {
  if (/[,:]/.test(title) || !isTitle(title)) return false;
  return LATIN_WORD.test(title) ? title.length <= LONG.latin && /^[A-Z]/.test(title) && !/[.]$/.test(title) : title.length <= LONG.listed;
};

/**
 * The heading that a line is by its form, if it is one.
 * @param {string} line folded and trimmed
 * @returns {Heading | undefined}
 */
export const headingOf = (line) => {
  const marked = MARKED.exec(line);
  if (marked) {
    const inside = headingOf(marked[2]);
    return { kind: marked[1], label: inside?.label ?? "", title: inside?.title ?? marked[2] };
  }
  for (const { kind, form } of FORMS) {
    const found = form.exec(line);
    if (found) return isTitle(found[2]) ? { kind, label: found[1], title: found[2] } : undefined;
  }
  const numbered = NUMBERED.exec(line);
  if (!numbered || STANDARD.test(numbered[2]) || !isTitled(numbered[2])) return undefined;
  return { kind: `level ${numbered[1].split(".").length}`, label: numbered[1], title: numbered[2] };
};

/** Whether a heading of a kind may as well be an item of a list. @param {string} kind */
export const isDoubtful = (kind) => /^(?:level|numeral|bracket)/.test(kind);

/**
 * The label of an article or an item, as it stands before its text, and whether it is one of an article.
 * @param {string} line folded and trimmed
 */
export const labelOf = (line) => {
  const article = ARTICLE.exec(line);
  if (article) return { label: article[1], length: article[0].length, article: true };
  const item = ITEM.exec(line);
  return item ? { label: item[1], length: item[0].length, article: false } : { label: "", length: 0, article: false };
};

/**
 * Whether a line begins with a label of a list, and not with what was cut off the text before it.
 * @param {string} line folded and trimmed
 * @param {string} before
 */
export const isListed = (line, before) => {
  const label = LISTED.exec(line)?.[0] ?? "";
  if (LISTED_NUMBER.test(line)) return !/第$/.test(before) && !(CUT_YEAR.test(before) && /^\d/.test(line));
  if (!label || /第$/.test(before) || (/\d\.$/.test(before) && /^\d{1,2}、\s?\d{1,2}\.\d/.test(line))) return false;
  if (/\d$/.test(before) && /^\d/.test(label)) return /(?:^|\D)(?:19|20)\d\d$/.test(before);
  return !/^[a-z\d]{1,2}\)/.test(label) || before.lastIndexOf("(") <= before.lastIndexOf(")");
};

/** Whether a line is one of a table of contents. @param {string} line */
export const isContents = (line) => {
  const paged = PAGED.exec(line);
  return CONTENTS.test(line) || Boolean(paged && headingOf(paged[1].trim()));
};

/** A heading without the page behind it, to be compared. @param {string} line */
export const unpaged = (line) => line.replace(PAGE, "").replace(/\s/g, "");
