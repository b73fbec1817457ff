// The browser's storage, and the keys of assessments in it. Keys begin with the site's folder, since all pages from folders
// share one storage.
import { isObject } from "../shape.js";
import { now } from "./files.js";
import { list, mount } from "./list.js";

/** @typedef {Record<string, unknown>} Stored */

export const folder = new URL(`${mount.dataset["root"]}../`, location.href).pathname;
export const SITE = `clausebook.kit|${folder}|`;
export const HERE = `${SITE}${list.data.standard.id}|${list.data.standard.edition}|`;

/** The storage, where there is one. */
export const found = (() => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
})();

/** Whether what is written now can be read back. */
export const holds = () => {
  const [key, value] = [`${SITE}?`, `${now()} ${Math.random()}`];
  try {
    found?.setItem(key, value);
    const held = found?.getItem(key) === value;
    found?.removeItem(key);
    return held && found?.getItem(key) === null;
  } catch {
    return false;
  }
};
/** Whether there is a storage at all, be it full. */
export const available = () => found !== null;

/** @returns {Storage} */
export const storage = () => {
  if (!found) throw new Error("no storage");
  return found;
};

/** @param {string} prefix */
export const keysOf = (prefix) => Array.from({ length: found?.length ?? 0 }, (_, n) => found?.key(n) ?? "").filter((key) => key.startsWith(prefix));
/** @param {string} standard @param {string} edition @param {string} id */
export const prefixAt = (standard, edition, id) => `${SITE}${standard}|${edition}|${id}|`;
/** @param {string} id */
export const prefixOf = (id) => `${HERE}${id}|`;
/** @param {string} id @param {string} part */
export const keyOf = (id, part) => prefixOf(id) + part;

/** A record, `null` where there is none, `undefined` where it cannot be read. @param {string} key @returns {Stored | null | undefined} */
export const recordAt = (key) => {
  const text = found?.getItem(key) ?? null;
  try {
    const value = text === null ? null : JSON.parse(text);
    return value === null || isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
/** The records of an assessment by their part. @param {string} prefix @returns {Map<string, Stored | undefined>} */
export const recordsBelow = (prefix) => new Map(keysOf(prefix).map((key) => [key.slice(prefix.length), recordAt(key) ?? undefined]));
