// The page that someone may have meant who asked for one that is not there.

/**
 * How many letters are to be added, dropped or changed to make one word the other.
 * @param {string} a
 * @param {string} b
 */
export const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(Number(row[j]) + 1, Number(next[j - 1]) + 1, Number(row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Number(row[b.length]);
};

/**
 * What was typed below the site, without tree, folder and file.
 * @param {string} typed
 */
const wantedOf = (typed) =>
  typed
    .replace(/^(zh|en|c)\//, "")
    .replace(/^(terms|references|checklists)\//, "")
    .replace(/\/?(index\.html)?$/, "")
    .toLowerCase();

/**
 * The permalink nearest to what was typed: the clause above it, or what is spelt like it.
 * @param {string} typed a path below the site
 * @param {string[]} known the permalinks of the site
 * @returns {string | undefined}
 */
export const nearest = (typed, known) => {
  const wanted = wantedOf(typed);
  if (!wanted) return undefined;
  const number = /^\d+(\.\d+)*/.exec(wanted)?.[0] ?? wanted;
  const parts = number.split(".");
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join(".")).find((path) => known.includes(path));
  if (above) return above;
  const spelt = known
    .filter((path) => Math.abs(path.length - wanted.length) <= Math.max(2, path.length / 3))
    .map((path) => ({ path, far: distance(wanted, path.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return spelt.find(({ path, far }) => far <= Math.max(2, path.length / 3) && far < Math.min(path.length, wanted.length))?.path;
};
