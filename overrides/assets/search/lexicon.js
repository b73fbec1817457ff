// Words and the texts that have them: lunr's index, as generator/search/lexicon.py packs it.
(() => {
  const K1 = 1.2; // lunr's own
  const BASE = 45;
  const NOTHING = { texts: [], weights: [], rarity: 0 };
  const COUNTS = "!".charCodeAt(0);
  const GAP = "\\".charCodeAt(0); // no digit, since it would be written twice

  // Numbers written in base 45, the least digit first; `!` stands before how often a word occurs.
  const places = (written) => {
    const texts = [];
    const often = [];
    let [value, unit, text, counts] = [0, 1, -1, false];
    for (let at = 0; at < written.length; at += 1) {
      const letter = written.charCodeAt(at);
      if (letter === COUNTS) counts = true;
      else {
        const own = letter - (letter > GAP ? 36 : 35);
        value += (own % BASE) * unit;
        unit *= BASE;
        if (own >= BASE) continue;
        if (counts) often[often.length - 1] = value + 2;
        else {
          texts.push((text += value + 1));
          often.push(1);
        }
        value = 0;
        unit = 1;
        counts = false;
      }
    }
    return { texts, often };
  };

  class Lexicon {
    constructor({ b, lengths, boosts, kinds }) {
      const average = lengths.reduce((all, length) => all + length, 0) / lengths.length || 1;
      this.size = lengths.length;
      this.boosts = [...kinds].map((kind) => boosts[kind]);
      this.damping = lengths.map((length) => K1 * (1 - b + (b * length) / average));
      this.written = new Map();
      this.found = new Map();
    }

    // Takes some words and where they are, and returns the words.
    add(words, written) {
      const where = written.split(" ");
      let word = "";
      return words.split(" ").map((rest, at) => {
        word = word.slice(0, rest[0]) + rest.slice(1);
        this.written.set(word, where[at]);
        this.found.delete(word);
        return word;
      });
    }

    has(word) {
      return this.written.has(word);
    }

    // The texts that have a word, with lunr's weight of the word in each, and how rare it is (lunr's idf).
    find(word) {
      if (!this.written.has(word)) return NOTHING;
      if (!this.found.has(word)) {
        const { texts, often } = places(this.written.get(word));
        const rarity = Math.log(1 + Math.abs((this.size - texts.length + 0.5) / (texts.length + 0.5)));
        const weights = texts.map((text, at) => (rarity * this.boosts[text] * (K1 + 1) * often[at]) / (this.damping[text] + often[at]));
        this.found.set(word, { texts, weights, rarity });
      }
      return this.found.get(word);
    }
  }

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Lexicon };
})();
