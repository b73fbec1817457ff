// What is kept: the files that the build lists, each as it is listed, and pages that were visited. Nothing else ever
// takes their place: a server in between may answer 200 with a page of its own.
/* global site */
import { OWN, pathOf, root, worker } from "./site.js";

const NAME = OWN + site.version;
const ANY = { ignoreSearch: true, ignoreVary: true };
/** Every page of the site names its worker. */
const MARK = " data-worker=";

const listed = new Map(
  site.files.map((file) => {
    const [path, version] = file.split("?v=");
    return [String(path), version];
  }),
);

const parts = new RegExp(`^(index\\.html|(${site.folders.join("|")})/.*)?$`);

/**
 * Whether an address is one of this site's.
 * @param {string} url
 */
export const isOurs = (url) => url.startsWith(root) && parts.test(url.slice(root.length).replace(/[?#].*/, ""));

/** @param {Response} response */
const digest = async (response) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, site.version.length);
};

/**
 * Whether an answer is a page of this site.
 * @param {Response} response
 */
const isPage = async (response) => response.status === 200 && !response.redirected && (await response.text()).includes(MARK);

/**
 * A page as the build lists it, otherwise as it was last visited.
 * @param {string} path
 */
export const kept = async (path) => {
  const cache = await caches.open(NAME);
  return (await cache.match(root + path, { ignoreVary: true })) ?? cache.match(root + path, ANY);
};

/**
 * Keeps a page that is visited, unless the build lists it: then it is kept already.
 * @param {string} path
 * @param {Response} response
 */
export const remember = async (path, response) => {
  const copy = response.clone();
  if (listed.has(path) || !(await isPage(response.clone()))) return;
  await (await caches.open(NAME)).put(root + path, copy);
};

/**
 * A style or a script, kept when it is what its address says.
 * @param {FetchEvent} event
 * @param {string} version
 */
export const versioned = async (event, version) => {
  const cache = await caches.open(NAME);
  const had = await cache.match(event.request, { ignoreVary: true });
  if (had) return had;
  const response = await fetch(event.request);
  const copy = response.clone();
  const keep = async () => {
    if (copy.ok && (await digest(copy.clone())) === version) await cache.put(event.request, copy);
  };
  event.waitUntil(keep());
  return response;
};

/**
 * Acts on a few at a time: whoever reads on comes first.
 * @param {Iterable<string>} addresses
 * @param {(address: string) => Promise<void>} act
 */
const each = (addresses, act) => {
  const waiting = [...addresses];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  return Promise.all([lane(), lane(), lane()]);
};

/** @param {string} address */
const fetched = async (address) => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`${address} is not there`);
  return response;
};

/** The pages that are open or were kept by an older build, and that this one does not list. */
const visited = async () => {
  const older = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== NAME);
  const requests = await Promise.all(older.map(async (name) => (await caches.open(name)).keys()));
  // The page that brought this worker was there before it.
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const paths = [...requests.flat(), ...open].map(({ url }) => url).filter(isOurs).map(pathOf);
  return new Set(paths.filter((path) => (path === "" || path.endsWith("/")) && !listed.has(path)));
};

/** Keeps what the build lists, all of it or nothing, and anew what was visited. */
export const fill = async () => {
  const cache = await caches.open(NAME);
  const pages = await visited();
  await each(site.files, async (file) => {
    const address = root + file;
    if (await cache.match(address)) return;
    const response = (await caches.match(address)) ?? (await fetched(address));
    // While a new build is being copied to the server, its files may still be the old ones: then not now.
    if ((await digest(response.clone())) !== new URL(address).searchParams.get("v")) throw new Error(`${file} is of another build`);
    await cache.put(address, response);
  });
  await each(pages, async (path) => {
    try {
      await remember(path, await fetched(root + path));
    } catch {
      // A page that is no longer there is no longer kept.
    }
  });
};

/** Forgets what older builds kept. */
export const clear = async () => {
  for (const name of await caches.keys()) if (name.startsWith(OWN) && name !== NAME) await caches.delete(name);
};
