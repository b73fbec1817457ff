// What is kept: the files that the build lists, each as it is listed, and pages that were visited. Nothing else ever
// takes their place: a server in between may answer 200 with a page of its own.
/* global site */
import { listOf, mended } from "./mended.js";
import { OWN, pathOf, root, worker } from "./site.js";

const NAME = OWN + site.version;
/** Stands in a cache that holds all that its build lists. */
const WHOLE = `${root}sw.js?whole`;
const ANY = { ignoreSearch: true, ignoreVary: true };
/** Every page of the site names its worker. */
const MARK = " data-worker=";

const listed = new Map(
  site.files.map((file) => {
    const [path, version] = file.split("?v=");
    return [String(path), version];
  }),
);

/**
 * Whether the build lists a file or a page.
 * @param {string} path
 */
export const isListed = (path) => listed.has(path);

const shape = new RegExp(`^(index\\.html|(${site.folders.join("|")})/.*)?$`);

/**
 * Whether an address is one of this site's.
 * @param {string} url
 */
export const isOurs = (url) => url.startsWith(root) && shape.test(url.slice(root.length).replace(/[?#].*/, ""));

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
 * A style or a script as its address says, of whatever build; none in place of that of another.
 * @param {FetchEvent} event
 * @param {string} version
 */
export const versioned = async ({ request }, version) => {
  const had = await caches.match(request, { ignoreVary: true });
  if (had) return had;
  const response = await fetch(request);
  if (!response.ok) return response;
  if ((await digest(response.clone())) !== version) return Response.error();
  const cache = await caches.open(NAME);
  await cache.put(request, response.clone()).catch(() => {}); // where there is no room, it is shown all the same
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
  const response = await fetch(address, { cache: "no-cache", priority: "low" });
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

/** The caches of other builds that hold all that these listed, the oldest first, and those that do not. */
const others = async () => {
  /** @type {{ whole: string[], parts: string[] }} */
  const found = { whole: [], parts: [] };
  for (const name of await caches.keys()) {
    if (!name.startsWith(OWN) || name === NAME) continue;
    found[(await (await caches.open(name)).match(WHOLE)) ? "whole" : "parts"].push(name);
  }
  return found;
};

/** Where the tree that was read last is noted, and behind it each that was read. */
const TREE = `${root}sw.js?tree`;

/**
 * Notes the tree of a page that is read, for addresses that name none.
 * @param {string} path
 */
export const noteTree = async (path) => {
  const [, tree] = /^(zh|en)\//.exec(path) ?? [];
  const cache = await caches.open(NAME);
  if (tree) await Promise.all([TREE, `${TREE}=${tree}`].map((address) => cache.put(address, new Response(tree))));
};

/** What is to be kept of what the build lists: of a large site what lies in no tree, and the trees that were read. */
const wanted = async () => {
  const last = await lastTree();
  const others = await Promise.all(site.trees.filter((tree) => tree !== last).map(async (tree) => ((await caches.match(`${TREE}=${tree}`)) ? "" : `${tree}/`)));
  const unread = others.filter(Boolean);
  return site.files.filter((file) => !unread.some((tree) => file.startsWith(tree)));
};

/** The tree that was read last, otherwise the site's first. */
export const lastTree = async () => (await (await caches.open(NAME)).match(TREE))?.text() ?? site.language;

/**
 * Keeps a file that the build lists: that of an older build where it is the same, of a large one what is the same of it.
 * @param {Cache} cache
 * @param {Cache | undefined} before of an older build
 * @param {string} file
 */
const keep = async (cache, before, file) => {
  const address = root + file;
  if (await cache.match(address)) return;
  const version = String(new URL(address).searchParams.get("v"));
  const made = (await caches.match(address)) ?? (before && (await mended(address, pathOf(address), cache, before).catch(() => null)));
  const response = made && (await digest(made.clone())) === version ? made : await fetched(address);
  // While a new build is being copied to the server, its files may still be the old ones: then not now.
  if ((await digest(response.clone())) !== version) throw new Error(`${file} is of another build`);
  await cache.put(address, response);
};

/** Keeps what the build lists and this reader needs, all of it or nothing, and anew what was visited. */
export const fill = async () => {
  const cache = await caches.open(NAME);
  const pages = await visited();
  const [reader] = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (reader) await noteTree(pathOf(reader.url));
  const last = (await others()).whole.pop();
  const before = last === undefined ? undefined : await caches.open(last);
  const files = await wanted();
  const isList = (/** @type {string} */ file) => listOf(file) === file.replace(/\?.*/, "");
  await each(files.filter(isList), (file) => keep(cache, before, file));
  await each(files, (file) => keep(cache, before, file));
  await each(pages, async (path) => {
    try {
      await remember(path, await fetched(root + path));
    } catch {
      // A page that is no longer there is no longer kept.
    }
  });
  await cache.put(WHOLE, new Response());
};

/** Forgets what older builds kept, but for the last of them: windows that are open may still need what it kept. While a newer build is
 * coming nothing is forgotten: what is there of it is no older one's, and it clears up itself. */
export const clear = async () => {
  const { whole, parts } = await others();
  if (worker.registration.installing || worker.registration.waiting) return;
  for (const name of [...parts, ...whole.slice(0, -1)]) await caches.delete(name);
};
