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
