// The site without a network. The build writes this into sw.js, below the list of what is kept: `site`.
// Pages come from the network while it answers, so a new build is seen at once. Styles and scripts carry their digest in
// their address; they come from what is kept, and a page never meets those of another build.
const root = new URL("./", location.href).href;
const OWN = `clausebook|${new URL(root).pathname}|`;
const NAME = OWN + site.version;
const PATIENCE = 4000;
const ANY = { ignoreSearch: true, ignoreVary: true };

const parts = new RegExp(`^(index\\.html|(${site.folders.join("|")})/.*)?$`);
const isOurs = (url) => url.startsWith(root) && parts.test(url.slice(root.length).replace(/[?#].*/, ""));
const pathOf = (url) => new URL(url).pathname.slice(new URL(root).pathname.length).replace(/(^|\/)index\.html$/, "$1");
const digest = async (response) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, site.version.length);
};

// A page as it was last visited, otherwise as it was when the site was kept.
const kept = async (path) => {
  const cache = await caches.open(NAME);
  return (await cache.match(root + path, { ignoreVary: true })) ?? cache.match(root + path, ANY);
};

// Few at a time: whoever reads on comes first.
const each = (things, act) => {
  const waiting = [...things];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  return Promise.all([lane(), lane(), lane()]);
};
const fetched = async (address) => {
  const response = await fetch(address, { cache: "no-cache", priority: "low" });
  if (!response.ok || response.redirected) throw new Error(`${address} is not there`);
  return response;
};
const fill = async () => {
  const cache = await caches.open(NAME);
  const older = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== NAME);
  const requests = await Promise.all(older.map(async (name) => (await caches.open(name)).keys()));
  // The page that brought this worker was there before it.
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const listed = new Set(site.files.map((file) => root + file.replace(/\?.*/, "")));
  const visited = new Set([...requests.flat(), ...open].map(({ url }) => url).filter(isOurs).map((url) => root + pathOf(url)));
  await each(site.files, async (file) => {
    const address = root + file;
    if (await cache.match(address)) return;
    const response = (await caches.match(address)) ?? (await fetched(address));
    // While a new build is being copied to the server, its files may still be the old ones: then not now.
    if ((await digest(response.clone())) !== new URL(address).searchParams.get("v")) throw new Error(`${file} is of another build`);
    await cache.put(address, response);
  });
  await each([...visited].filter((address) => address.endsWith("/") && !listed.has(address)), async (address) => {
    try {
      await cache.put(address, await fetched(address));
    } catch {
      // A page that is no longer there is no longer kept.
    }
  });
};
const clear = async () => {
  for (const name of await caches.keys()) if (name.startsWith(OWN) && name !== NAME) await caches.delete(name);
};

const versioned = async (event, version) => {
  const cache = await caches.open(NAME);
  const had = await cache.match(event.request, { ignoreVary: true });
  if (had) return had;
  const response = await fetch(event.request);
  const copy = response.clone();
  event.waitUntil((async () => {
    if (copy.ok && (await digest(copy.clone())) === version) await cache.put(event.request, copy);
  })());
  return response;
};

// Not kept by itself, but its text stands in a page that is.
const standIn = async (path) => {
  const [, tree = site.language, folder, id] = /^(?:c|(zh|en))\/(checklists\/|terms\/|references\/)?(.+)\/$/.exec(path) ?? [];
  if (!id) return Response.error();
  const page = `${tree}/${folder === "checklists/" ? "checklists/all/" : (folder ?? "full/")}`;
  if (page === path || !(await kept(page))) return Response.error();
  return Response.redirect(root + page + (folder === "checklists/" ? `?set=${id}` : `#${id}`));
};
const remember = async (path, response) => {
  if (response.status !== 200 || response.redirected) return;
  const copy = response.clone();
  await (await caches.open(NAME)).put(root + path, copy);
};
const newest = async (event, path) => {
  const { url, mode, redirect, credentials } = event.request;
  const visits = mode === "navigate";
  // Asked anew each time: without a word from the server, browsers guess how long a page stays as it is.
  const answer = fetch(url, { cache: "no-cache", redirect, credentials });
  event.waitUntil(answer.then((response) => visits && remember(path, response)).catch(() => {}));
  const had = await kept(path);
  if (had) {
    const works = answer.then((response) => (response.status < 500 ? response : Promise.reject(new Error(response.statusText))));
    const late = new Promise((_, reject) => { setTimeout(reject, PATIENCE); });
    return Promise.race([works, late]).catch(() => had);
  }
  return visits ? answer.catch(() => standIn(path)) : answer;
};

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(fill());
});
addEventListener("activate", (event) => event.waitUntil(clear().then(() => clients.claim())));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !isOurs(url)) return;
  const version = new URL(url).searchParams.get("v");
  event.respondWith(version ? versioned(event, version) : newest(event, pathOf(url)));
});
