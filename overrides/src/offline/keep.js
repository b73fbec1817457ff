// The site without a network. The build writes this into sw.js, below the list of what is kept: `site`.
// Pages come from the network while it answers, so a new build is seen at once. Styles and scripts carry their digest in
// their address, and the index of the search comes whole from what is kept: a page never meets those of another build.
/* global site */
import { clear, fill, isListed, isOurs, kept, lastTree, noteTree, remember, versioned } from "./kept.js";
import { pathOf, root, worker } from "./site.js";

const PATIENCE = 4000;

/**
 * The place of something in a page that holds many.
 * @param {string} address
 * @param {string | undefined} folder
 * @param {string} id
 */
const within = (address, folder, id) => {
  const made = new URL(address, root);
  if (folder === "checklists/") made.searchParams.set("set", id);
  else if (!made.hash) made.hash = id;
  return made.href;
};

/**
 * The way to the text of a page that is not kept by itself: to the same page in a language that is, or to one in which it stands,
 * with the question and the place that were asked for.
 * @param {string} path
 * @param {string} url
 */
const standIn = async (path, url) => {
  const { search, hash } = new URL(url);
  const [, , rest] = /^(zh|en)\/(.*)$/.exec(path) ?? [];
  for (const tree of rest === undefined ? [] : [await lastTree(), ...site.trees]) {
    if (await kept(`${tree}/${rest}`)) return Response.redirect(`${root}${tree}/${rest}${search}${hash}`);
  }
  const [, named, folder, id] = /^(?:c|(zh|en))\/(checklists\/|terms\/|references\/)?(.+)\/$/.exec(path) ?? [];
  if (!id) return Response.error();
  for (const tree of [named ?? (await lastTree()), ...site.trees]) {
    const page = `${tree}/${folder === "checklists/" ? "checklists/all/" : (folder ?? "full/")}`;
    if (page !== path && (await kept(page))) return Response.redirect(within(page + search + hash, folder, id));
  }
  return Response.error();
};

/** @param {Response} response */
const working = (response) => (response.status < 500 ? response : Promise.reject(new Error(response.statusText)));

const LATE = new Error("late");

/** An answer that works and does not keep a reader waiting who has a copy. @param {Promise<Response>} answer @returns {Promise<Response>} */
const inTime = (answer) => Promise.race([answer.then(working), new Promise((_, reject) => void setTimeout(() => reject(LATE), PATIENCE))]);

/**
 * A page of what is kept, which says why it is shown: there is no network, it is late, or the site is gone.
 * @param {Response} had
 * @param {"offline" | "late" | "gone"} why
 */
const copyOf = async (had, why) => new Response((await had.text()).replace("<html ", `<html data-kept="${why}" `), { headers: had.headers });

/** Whether the site no longer stands at its address. A page of it that is gone is another matter. */
const isGone = () => fetch(`${root}sw.js`, { cache: "no-store" }).then(({ status }) => status === 404 || status === 410);

/**
 * A page from the network while it answers, otherwise what is kept.
 * @param {FetchEvent} event
 * @param {string} path
 */
const visited = async (event, path) => {
  const { url, redirect, credentials } = event.request;
  event.waitUntil(noteTree(path).catch(() => {})); // where there is no room, the first tree will do
  // Asked anew each time: without a word from the server, browsers guess how long a page stays as it is.
  const answer = fetch(url, { cache: "no-cache", redirect, credentials });
  event.waitUntil(answer.then((response) => remember(path, response)).catch(() => {}));
  const had = await kept(path);
  if (!had) return answer.catch(() => standIn(path, url));
  try {
    const response = await inTime(answer);
    return response.status === 404 && (await isGone()) ? copyOf(had, "gone") : response;
  } catch (error) {
    return copyOf(had, error === LATE ? "late" : "offline");
  }
};

/**
 * What a page asks for: what is listed as it is kept, anything else from the network.
 * @param {FetchEvent} event
 * @param {string} path
 */
const asked = async ({ request }, path) => (isListed(path) && !path.endsWith("/") && (await kept(path))) || fetch(request);

/**
 * What a page asks for as it is now: from where pages come, so that it is of the same build.
 * @param {FetchEvent} event
 * @param {string} path
 */
const current = async ({ request }, path) => {
  const answer = fetch(request.url, { cache: "no-cache" });
  const had = await kept(path);
  return had ? inTime(answer).catch(() => had) : answer;
};

/** @param {unknown} error */
const told = async (error) => {
  if (!(error instanceof DOMException && error.name === "QuotaExceededError")) throw error;
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage({ full: true });
  throw error;
};

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(fill().catch(told));
});
worker.addEventListener("activate", (event) => event.waitUntil(clear().then(() => worker.clients.claim())));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !isOurs(url)) return;
  const asks = new URL(url).searchParams;
  const version = asks.get("v");
  if (version) event.respondWith(versioned(event, version));
  else if (asks.has("of")) event.respondWith(current(event, pathOf(url)));
  else event.respondWith((mode === "navigate" ? visited : asked)(event, pathOf(url)));
});
