// A large file of a new build, put together of what an older one kept of it and of the pieces that differ.
import { root } from "./site.js";

const ANY = { ignoreSearch: true, ignoreVary: true };
/** What is asked of a server for one file: whoever answers many small requests slowly answers one large one sooner. */
const MOST = 24;

/** How many bytes of the whole a server sends, and where its pieces end. @typedef {{ sent: number, lengths: number[], digests: string }} Pieces */

/**
 * The pieces of a file, where the build says of them.
 * @param {Cache} cache of the build
 * @param {string} path
 * @returns {Promise<Pieces | undefined>}
 */
const piecesOf = async (cache, path) => {
  const list = await cache.match(`${root}${listOf(path)}`, ANY);
  return /** @type {Record<string, Pieces> | undefined} */ (await list?.json())?.[path];
};

/**
 * Where the pieces of a file are listed.
 * @param {string} path
 */
export const listOf = (path) => `${path.replace(/\/.*/, "")}/pieces.json`;

/**
 * Each piece with its digest and its place.
 * @param {Pieces} pieces
 */
const placed = ({ lengths, digests }) => {
  const long = digests.length / lengths.length;
  let end = 0;
  return lengths.map((length, n) => {
    end += length;
    return { digest: digests.slice(n * long, (n + 1) * long), start: end - length, end };
  });
};

/** What is there of a file, and by where it begins and ends what is not.
 * @typedef {Uint8Array<ArrayBuffer> | { start: number, end: number }} Part */

/**
 * Of what a file is put together.
 * @param {Pieces} now
 * @param {Pieces} then
 * @param {Uint8Array<ArrayBuffer>} old
 */
const partsOf = (now, then, old) => {
  const known = new Map(placed(then).map(({ digest, start, end }) => [digest, old.subarray(start, end)]));
  /** @type {Part[]} */
  const parts = [];
  for (const { digest, start, end } of placed(now)) {
    const there = known.get(digest);
    const last = parts[parts.length - 1];
    if (there) parts.push(there);
    else if (last && !(last instanceof Uint8Array)) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
};

/**
 * Whether it is worth asking for what is missing.
 * @param {Part[]} parts
 * @param {Pieces} now
 */
const isWorth = (parts, { sent }) => {
  const missing = parts.flatMap((part) => (part instanceof Uint8Array ? [] : [part.end - part.start]));
  return missing.length <= MOST && missing.reduce((sum, length) => sum + length, 0) <= sent;
};

/**
 * The file of its parts; the whole where the server does not hand out parts.
 * @param {string} address
 * @param {Part[]} parts
 */
const joined = async (address, parts) => {
  /** @type {Headers | undefined} */
  let headers;
  /** @type {BlobPart[]} */
  const made = [];
  for (const part of parts) {
    if (part instanceof Uint8Array) {
      made.push(part);
      continue;
    }
    const answer = await fetch(address, { cache: "no-store", priority: "low", headers: { Range: `bytes=${part.start}-${part.end - 1}` } });
    if (answer.status !== 206) return answer.ok && !answer.redirected ? answer : null;
    headers = new Headers(answer.headers);
    made.push(await answer.arrayBuffer());
  }
  for (const name of ["Content-Length", "Content-Range"]) headers?.delete(name);
  return headers ? new Response(new Blob(made), { headers }) : null;
};

/**
 * The file as the new build has it, if all goes well: who asks compares it with its digest. Nothing where there is no older one, or where the
 * whole is less than what differs.
 * @param {string} address
 * @param {string} path
 * @param {Cache} cache of the new build, with its lists
 * @param {Cache} before of an older one
 * @returns {Promise<Response | null>}
 */
export const mended = async (address, path, cache, before) => {
  const [now, then, had] = [await piecesOf(cache, path), await piecesOf(before, path), await before.match(root + path, ANY)];
  if (!now || !then || !had) return null;
  const parts = partsOf(now, then, new Uint8Array(await had.arrayBuffer()));
  return isWorth(parts, now) ? joined(address, parts) : null;
};
