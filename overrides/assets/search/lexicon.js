// Words and the texts that have them: lunr's index, as generator/search/lexicon.py packs it.
(() => {
  const K1 = 1.2; // lunr's own
  const BASE = 45;
  const NOTHING = { texts: [], weights: [], rarity: 0 };
  const digit = (letter) => letter.charCodeAt(0) - (letter > "\\" ? 36 : 35);

  // Numbers written in base 45, the least digit first; `!` stands before how often a word occurs.
  const places = (written) => {
    const found = [];
    let [value, unit, text, counts] = [0, 1, -1, false];
    for (const letter of written) {
      if (letter === "!") counts = true;
      else {
        const own = digit(letter);
        value += (own % BASE) * unit;
        unit *= BASE;
        if (own >= BASE) continue;
        if (counts) found.at(-1)[1] = value + 2;
        else found.push([(text += value + 1), 1]);
        [value, unit, counts] = [0, 1, false];
      }
    }
    return found;
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
        const all = places(this.written.get(word));
        const rarity = Math.log(1 + Math.abs((this.size - all.length + 0.5) / (all.length + 0.5)));
        const weights = all.map(([text, often]) => (rarity * this.boosts[text] * (K1 + 1) * often) / (this.damping[text] + often));
        this.found.set(word, { texts: all.map(([text]) => text), weights, rarity });
      }
      return this.found.get(word);
    }
  }

  globalThis.clausebookSearch = { ...globalThis.clausebookSearch, Lexicon };
})();
