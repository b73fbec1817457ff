// Characters that say the same, one for one, so that places in a text stay what they are.

const DASH = /[\u2010-\u2015\u2212\u2500\u4e00\u30fc]/;
/** A dash before a year, whatever was typed for it: 一 is nearest on the keyboard. */
const BEFORE_YEAR = new RegExp(String.raw`\d\s?${DASH.source}\s?(?=(?:19|20)\d\d)`, "g");
const BLANK = /[\u00a0\u2002-\u200a\u202f\u3000\t]/g;
const SLASH = /[\u2044\u2215\u2571]/g;
const WIDE = /[\uff01-\uff5e]/g;
const WIDER = 0xfee0; // how far a full-width sign stands from its own

export class Fold {
  /** @param {string} pairs traditional characters, each with its simplified one */
  constructor(pairs) {
    /** @type {Map<string, string>} */
    this.characters = new Map();
    for (let at = 0; at + 1 < pairs.length; at += 2) this.characters.set(pairs[at], pairs[at + 1]);
  }

  /**
   * A text in simplified characters, with half-width letters, digits and signs; as long as it was.
   * @param {string} text
   */
  of(text) {
    return text
      .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDER))
      .replace(BLANK, " ")
      .replace(SLASH, "/")
      .replace(/[\u3400-\u9fff]/g, (letter) => this.characters.get(letter) ?? letter)
      .replace(BEFORE_YEAR, (found) => found.replace(DASH, "—"));
  }
}
