// QR codes (ISO/IEC 18004): bytes, error correction level M.

/** Code words of error correction in a block, by version. */
const CHECKS = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28,
];
/** Blocks, by version. */
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43,
  45, 47, 49,
];
const MODE = 4; // bytes
const PADDING = [0xec, 0x11];
const FIELD = 0x11d;
/** What each mask turns over, by row and column. @type {((y: number, x: number) => number)[]} */
const MASKS = [
  (y, x) => (y + x) % 2,
  (y) => y % 2,
  (_, x) => x % 3,
  (y, x) => (y + x) % 3,
  (y, x) => ((y >> 1) + Math.floor(x / 3)) % 2,
  (y, x) => ((y * x) % 2) + ((y * x) % 3),
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2,
];

/** @typedef {(boolean | undefined)[][]} Modules rows of a code; a place is undefined as long as nothing stands there */

/** @param {number} version */
const patterns = (version) => (version > 1 ? Math.floor(version / 7) + 2 : 0);

/** Code words of a version, with those of error correction. @param {number} version */
const room = (version) => {
  const count = patterns(version);
  const taken = count ? (25 * count - 10) * count - 55 : 0;
  return (((16 * version + 128) * version + 64 - taken - (version > 6 ? 36 : 0)) >> 3);
};

/** @param {number} version @returns {number} */
const capacity = (version) => room(version) - (CHECKS[version - 1] ?? 0) * (BLOCKS[version - 1] ?? 0);

/** @param {number} a @param {number} b */
const product = (a, b) => {
  let made = 0;
  for (let bit = 7; bit >= 0; bit--) made = (made << 1) ^ ((made >> 7) * FIELD) ^ (((b >> bit) & 1) * a);
  return made;
};

/** The polynomial by which code words of error correction are divided. @param {number} degree */
const divisor = (degree) => {
  const made = new Uint8Array(degree);
  made[degree - 1] = 1;
  let factor = 1;
  for (let step = 0; step < degree; step++) {
    for (let at = 0; at < degree; at++) made[at] = product(made[at] ?? 0, factor) ^ (made[at + 1] ?? 0);
    factor = product(factor, 2);
  }
  return made;
};

/** @param {number[]} block @param {Uint8Array} by */
const remainder = (block, by) => {
  const made = new Array(by.length).fill(0);
  for (const word of block) {
    const factor = word ^ made.shift();
    made.push(0);
    by.forEach((each, at) => (made[at] ^= product(each, factor)));
  }
  return made;
};

/** The code words of a text: mode, length, bytes, padding. @param {Uint8Array} bytes @param {number} version */
const written = (bytes, version) => {
  const bits = [[MODE, 4], [bytes.length, version > 9 ? 16 : 8], ...[...bytes].map((byte) => [byte, 8])]
    .map(([value = 0, length = 0]) => value.toString(2).padStart(length, "0"))
    .join("");
  const words = `${bits}0000`.match(/.{8}/g)?.map((word) => parseInt(word, 2)) ?? [];
  const size = capacity(version);
  for (let at = 0; words.length < size; at++) words.push(PADDING[at % 2] ?? 0);
  return words.slice(0, size);
};

/** Parts taken from in turn: the first of each, the second of each. @param {number[][]} parts */
const inTurn = (parts) =>
  Array.from({ length: Math.max(...parts.map((part) => part.length)) }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat();

/** All code words in the order in which they stand in a code. @param {number[]} words @param {number} version */
const corrected = (words, version) => {
  const count = BLOCKS[version - 1] ?? 1;
  const by = divisor(CHECKS[version - 1] ?? 0);
  const short = count - (words.length % count);
  const length = Math.floor(words.length / count);
  const blocks = Array.from({ length: count }, (_, at) => {
    const begin = at * length + Math.max(0, at - short);
    return words.slice(begin, begin + length + (at < short ? 0 : 1));
  });
  return [...inTurn(blocks), ...inTurn(blocks.map((block) => remainder(block, by)))];
};

/** A number with its check bits behind it. @param {number} value @param {number} by @param {number} count */
const checked = (value, by, count) => {
  let rest = value;
  for (let bit = 0; bit < count; bit++) rest = (rest << 1) ^ ((rest >> (count - 1)) * by);
  return (value << count) | rest;
};

/** The rows and columns on which small patterns stand. @param {number} version */
const places = (version) => {
  const count = patterns(version);
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = version * 4 + 10;
  return Array.from({ length: count }, (_, at) => (at ? last - (count - 1 - at) * step : 6));
};

/** What stands in every code of a version. @param {number} version @returns {Modules} */
const frame = (version) => {
  const size = version * 4 + 17;
  /** @type {Modules} */
  const rows = Array.from({ length: size }, () => new Array(size).fill(undefined));
  /** @param {number} y @param {number} x @param {boolean} dark */
  const set = (y, x, dark) => {
    const row = rows[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  /**
   * Squares in one another, light where their distance from the middle is among some.
   * @param {number} y
   * @param {number} x
   * @param {number} reach
   * @param {number[]} light
   */
  const square = (y, x, reach, light) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) set(y + dy, x + dx, !light.includes(Math.max(Math.abs(dy), Math.abs(dx))));
    }
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const at = places(version);
  const last = at.length - 1;
  at.forEach((y, row) => at.forEach((x, column) => {
    const corner = (!row && !column) || (!row && column === last) || (row === last && !column);
    if (!corner) square(y, x, 2, [1]);
  }));
  for (const [y, x] of [[3, 3], [3, size - 4], [size - 4, 3]]) square(y ?? 0, x ?? 0, 4, [2, 4]);
  const told = checked(version, 0x1f25, 12);
  for (let bit = 0; version > 6 && bit < 18; bit++) {
    const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
    set(near, far, Boolean((told >> bit) & 1));
    set(far, near, Boolean((told >> bit) & 1));
  }
  tellMask(rows, 0);
  return rows;
};

/** Writes twice which mask a code has, and the dark module. @param {Modules} rows @param {number} mask */
const tellMask = (rows, mask) => {
  const size = rows.length;
  const told = checked(mask, 0x537, 10) ^ 0x5412;
  /** @param {number} y @param {number} x @param {number} bit */
  const set = (y, x, bit) => {
    const row = rows[y];
    if (row) row[x] = Boolean((told >> bit) & 1);
  };
  for (let bit = 0; bit < 15; bit++) {
    const along = [0, 1, 2, 3, 4, 5, 7, 8][bit] ?? 0;
    const back = [7, 5, 4, 3, 2, 1, 0][bit - 8] ?? 0;
    if (bit < 8) set(along, 8, bit);
    else set(8, back, bit);
    if (bit < 8) set(8, size - 1 - bit, bit);
    else set(size - 15 + bit, 8, bit);
  }
  const row = rows[size - 8];
  if (row) row[8] = true;
};

/** The free places of a code, in the order in which they are filled: two columns up, two down. @param {Modules} rows */
const free = (rows) => {
  const size = rows.length;
  /** @type {[number, number][]} */
  const found = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (rows[y]?.[x] === undefined) found.push([y, x]);
    }
    upward = !upward;
  }
  return found;
};

/** How hard a code is to read, by the four rules of the standard. @param {Modules} rows */
const hardness = (rows) => {
  const lines = rows.map((row) => row.map(Number).join(""));
  const columns = lines.map((_, x) => lines.map((line) => line[x]).join(""));
  let found = 0;
  for (const line of [...lines, ...columns]) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) found += run.length - 2;
    found += 40 * [...line.matchAll(/1011101(?=0000)|0000(?=1011101)/g)].length;
  }
  lines.forEach((line, y) => {
    for (let x = 1; y && x < line.length; x++) {
      const four = line.slice(x - 1, x + 1) + (lines[y - 1] ?? "").slice(x - 1, x + 1);
      if (four === "0000" || four === "1111") found += 3;
    }
  });
  const dark = lines.join("").replaceAll("0", "").length / rows.length ** 2;
  return found + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
};

/**
 * The code of a text: rows of modules, true where one is dark; null for a text of more bytes than a code holds.
 * @param {string} text
 * @returns {boolean[][] | null}
 */
export const code = (text) => {
  const bytes = new TextEncoder().encode(text);
  const version = BLOCKS.findIndex((_, at) => bytes.length + (at > 8 ? 3 : 2) <= capacity(at + 1)) + 1;
  if (!version) return null;
  const words = corrected(written(bytes, version), version);
  const rows = frame(version);
  const open = free(rows);
  const codes = MASKS.map((mask, number) => {
    const made = rows.map((row) => [...row]);
    open.forEach(([y, x], at) => {
      const dark = ((words[at >> 3] ?? 0) >> (7 - (at % 8))) & 1;
      const row = made[y];
      if (row) row[x] = Boolean(dark ^ Number(mask(y, x) === 0));
    });
    tellMask(made, number);
    return /** @type {boolean[][]} */ (made);
  });
  const marks = codes.map(hardness);
  return codes[marks.indexOf(Math.min(...marks))] ?? null;
};
