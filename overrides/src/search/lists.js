// Maps whose values are lists.

/**
 * Adds a value to the list of a key.
 * @template Key, Value
 * @param {Map<Key, Value[]>} map
 * @param {Key} key
 * @param {Value} value
 */
export const added = (map, key, value) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/**
 * Some things by their keys, each as its value.
 * @template Thing, Value
 * @param {Thing[]} things
 * @param {(thing: Thing, at: number) => string[]} keysOf
 * @param {(thing: Thing, at: number) => Value} valueOf
 * @returns {Map<string, Value[]>}
 */
export const grouped = (things, keysOf, valueOf) => {
  /** @type {Map<string, Value[]>} */
  const made = new Map();
  things.forEach((thing, at) => {
    for (const key of keysOf(thing, at)) added(made, key, valueOf(thing, at));
  });
  return made;
};
