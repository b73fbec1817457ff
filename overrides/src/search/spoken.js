// How the names of entries sound: by their pinyin, whole syllables or initials.
import { grouped } from "./lists.js";
import { edits } from "./words.js";

/** @import { Name, Sounding } from "./types.js" */
/** @typedef {{ sound: string, syllables: string[], initials: string }} Said */

/**
 * Whether a syllable begins at a place of the syllables run together.
 * @param {string[]} syllables
 * @param {number} place
 */
const begins = (syllables, place) => {
  let at = 0;
  for (let n = 0; at < place; n += 1) at += syllables[n].length;
  return at === place;
};

/**
 * The share of a name that some letters sound like: whole syllables, or initials, from any syllable on.
 * @param {Said} name
 * @param {string} letters two or more
 */
const share = ({ sound, syllables, initials }, letters) => {
  for (let from = sound.indexOf(letters); from >= 0; from = sound.indexOf(letters, from + 1)) {
    if (begins(syllables, from)) return letters.length / sound.length;
  }
  return initials.includes(letters) ? 0.9 * (letters.length / initials.length) : 0;
};

const HEARD = 5; // letters that are heard in spite of an accent
const MISSPELT = 8; // and in spite of a letter that is wrong
const NEARLY = 0.8;

/**
 * Pinyin as it is heard by who does not tell zh from z, or ng from n.
 * @param {string} letters
 */
const accented = (letters) => letters.replace(/([zcs])h/g, "$1").replace(/ng/g, "n");

/**
 * The share of a name that some letters may be misspelt for: as many whole syllables.
 * @param {{ spaced: string, whole: string }} name as it is heard, syllables apart and run together
 * @param {string} letters
 */
const nearly = ({ spaced, whole }, letters) => {
  const half = letters.length >> 1;
  if (!whole.includes(letters.slice(0, half)) && !whole.includes(letters.slice(half))) return 0;
  const syllables = spaced.split(" ");
  const most = letters.length < MISSPELT ? 0 : 1;
  for (let from = 0; from < syllables.length; from += 1) {
    let some = "";
    for (let to = from; some.length <= letters.length + most; to += 1) {
      if (some && edits(letters, some, most) <= most) return (NEARLY * some.length) / whole.length;
      if (to === syllables.length) break;
      some += syllables[to];
    }
  }
  return 0;
};

export class Spoken {
  /** @param {Name[]} names */
  constructor(names) {
    /** @type {Said[]} */
    this.names = names.map(({ said }) => {
      const syllables = said.split(" ").filter(Boolean);
      return { sound: syllables.join(""), syllables, initials: syllables.map((syllable) => syllable[0]).join("") };
    });
    const texts = this.names.map(({ sound, initials }) => `${sound} ${initials} `);
    /** All of it in one text, to be looked through at once, and where each name begins there. */
    this.text = texts.join("");
    this.places = [0];
    for (const { length } of texts) this.places.push(this.places[this.places.length - 1] + length);
    /** Names by the whole of their sound. */
    this.whole = grouped(names, (_, at) => [this.names[at].sound].filter(Boolean), ({ zh }) => zh);
    /** Each name as it is heard, once letters are misspelt. @type {{ spaced: string, whole: string }[] | undefined} */
    this.accented = undefined;
    /** @type {Map<string, Sounding[]>} */
    this.found = new Map();
  }

  /**
   * Names that sound like some letters; looked for once, since a query grows by a letter.
   * @param {string} letters
   */
  like(letters) {
    const had = this.found.get(letters);
    if (had) return had;
    /** @type {Sounding[]} */
    const made = [];
    let at = 0;
    for (let place = letters.length > 1 ? this.text.indexOf(letters) : -1; place >= 0; place = this.text.indexOf(letters, this.places[at])) {
      while (this.places[at + 1] <= place) at += 1;
      const value = share(this.names[at], letters);
      if (value) made.push({ at, share: value });
      at += 1;
    }
    if (!made.length) this.#misspelt(accented(letters), made);
    this.found.set(letters, made);
    return made;
  }

  /**
   * Adds the names that some letters may be misspelt for.
   * @param {string} letters as they are heard
   * @param {Sounding[]} made
   */
  #misspelt(letters, made) {
    if (letters.length < HEARD) return;
    this.accented ??= this.names.map(({ syllables }) => {
      const own = syllables.map(accented);
      return { spaced: own.join(" "), whole: own.join("") };
    });
    for (const [at, name] of this.accented.entries()) {
      const value = nearly(name, letters);
      if (value) made.push({ at, share: value });
    }
  }
}
