// Chinese numerals below a hundred.

const DIGITS = "零一二三四五六七八九";
const FORM = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/;

/** A number in digits, whatever it was written in: `4` for 四, `12` for 十二. @param {string} written */
export const numeralOf = (written) => {
  const found = FORM.exec(written);
  if (!found || !written) return written;
  const [, tens, ten, ones] = found;
  if (!ten) return String(DIGITS.indexOf(tens ?? ones ?? DIGITS[0]));
  return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
};

/** A number in Chinese, below a hundred; another one stays in digits. @param {number} count */
export const numeral = (count) => {
  if (count < 1 || count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return (tens > 1 ? DIGITS[tens] : "") + (tens ? "十" : "") + (ones ? DIGITS[ones] : "");
};

const DAY = "[一二三四五六七八九十]{1,3}";
/** A date in Chinese, or what there is of one: 二〇一三年, 二○一八年三月一日. */
const DATE = new RegExp(`([一二][零〇○一二三四五六七八九]{3})\\s?年(?:\\s?(${DAY})\\s?月)?(?:\\s?(${DAY})\\s?日)?`, "g");

/** A text whose dates are in digits, whatever they were written in. @param {string} text */
export const inDigits = (text) =>
  text.replace(DATE, (_, /** @type {string} */ year, month, day) => {
    const digits = Array.from(year, (digit) => Math.max(0, DIGITS.indexOf(digit))).join("");
    return `${digits}年${month ? `${numeralOf(month)}月` : ""}${day ? `${numeralOf(day)}日` : ""}`;
  });
