// Where a name may begin in a text whose words nothing parts.

const HAN = /[\u4e00-\u9fff]/;
/** What may stand right before a name: prepositions, and verbs by their last characters: 依据, 符合, 不符合, 贯彻, 对照. */
export const LED = "据照按依循从与和及的在见应合用彻引入对于以将把由是为称";

/** Whether a name may begin at a place: before it stands no word that would be part of it. @param {string} text @param {number} at */
export const isApart = (text, at) => at === 0 || !HAN.test(text[at - 1]) || LED.includes(text[at - 1]);
