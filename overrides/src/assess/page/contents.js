// The bytes of attachments, in the browser's own database: by the site's folder and by their SHA-256. What is typed is not
// here, so that nothing of it depends on a database.
import { folder } from "./storage.js";

/** A picture scaled down, as JPEG. @typedef {{ bytes: ArrayBuffer, width: number, height: number }} Picture */
/** @typedef {{ at: number, bytes: ArrayBuffer }} Content */

const NAME = "clausebook.kit";
const FILES = "files";
const PICTURES = "pictures";
const DAY = 86_400_000;

/** @type {Promise<IDBDatabase> | null} */
let opening = null;
/** @returns {Promise<IDBDatabase>} */
const database = () => {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener("upgradeneeded", () => {
      for (const name of [FILES, PICTURES]) request.result.createObjectStore(name);
    });
    request.addEventListener("success", () => resolve(request.result));
    for (const type of ["error", "blocked"]) request.addEventListener(type, () => reject(request.error ?? new Error(type)));
  });
  opening.catch(() => { opening = null; });
  return opening;
};

/** @param {string} sha256 */
const keyOf = (sha256) => [folder, sha256];

/** @template T @param {string} store @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} act @returns {Promise<T>} */
const asked = async (store, mode, act) => {
  const transaction = (await database()).transaction(store, mode);
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(store));
    transaction.addEventListener("complete", () => resolve(request.result));
    for (const type of ["error", "abort"]) transaction.addEventListener(type, () => reject(transaction.error ?? request.error ?? new Error(type)));
  });
};

/** Keeps a file, and its picture where it is one. @param {string} sha256 @param {ArrayBuffer} bytes @param {Picture | null} picture */
export const keep = async (sha256, bytes, picture) => {
  await asked(FILES, "readwrite", (store) => store.put({ at: Date.now(), bytes }, keyOf(sha256)));
  if (picture) await asked(PICTURES, "readwrite", (store) => store.put(picture, keyOf(sha256)));
};

/** @param {string} sha256 @returns {Promise<Uint8Array<ArrayBuffer> | undefined>} */
export const contentOf = async (sha256) => {
  const found = /** @type {Content | undefined} */ (await asked(FILES, "readonly", (store) => store.get(keyOf(sha256))));
  return found && new Uint8Array(found.bytes);
};

/** Whether a file is here. @param {string} sha256 */
export const has = async (sha256) => (await asked(FILES, "readonly", (store) => store.count(keyOf(sha256)))) > 0;

/** @param {string} sha256 @returns {Promise<Picture | undefined>} */
export const pictureOf = (sha256) => asked(PICTURES, "readonly", (store) => store.get(keyOf(sha256)));

/** Takes away what no assessment names any more. What came in the last day stays: another window may be about to name it, or may
 * still undo. @param {Set<string>} named digests */
export const sweep = async (named) => {
  const range = IDBKeyRange.bound([folder], [folder, []]);
  const keys = /** @type {[string, string][]} */ (await asked(FILES, "readonly", (store) => store.getAllKeys(range)));
  for (const [, sha256] of keys.filter(([, found]) => !named.has(found))) {
    const found = /** @type {Content | undefined} */ (await asked(FILES, "readonly", (store) => store.get(keyOf(sha256))));
    if (!found || Date.now() - found.at < DAY) continue;
    for (const name of [FILES, PICTURES]) await asked(name, "readwrite", (store) => store.delete(keyOf(sha256)));
  }
};
