// Words of ours in one language, filled in.

/** @import { Words } from "./types.js" */
/** @import { Language } from "../search/types.js" */

export class Said {
  /** @param {Words} words @param {Language} language */
  constructor(words, language) {
    this.words = words;
    this.at = language === "zh" ? 0 : 1;
  }

  /** @param {string} key @param {Record<string, string | number>} values */
  say(key, values = {}) {
    const words = this.words[key];
    const form = this.at === 1 && values["count"] === 1 && words[2] ? words[2] : words[this.at];
    return form.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  }
}
