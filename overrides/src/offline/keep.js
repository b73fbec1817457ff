// The site without a network. The build writes this into sw.js, below the list of what is kept: `site`.
// Pages come from the network while it answers, so a new build is seen at once. Styles and scripts carry their digest in
// their address; they come from what is kept, and a page never meets those of another build.
/* global site */
import { clear, fill, isOurs, kept, remember, versioned } from "./kept.js";
import { pathOf, root, worker } from "./site.js";

const PATIENCE = 4000;

/**
 * The way to the text of a page that is not kept by itself, but stands in one that is.
 * @param {string} path
 */
const standIn = async (path) => {
  const [, tree = site.language, folder, id] = /^(?:c|(zh|en))\/(checklists\/|terms\/|references\/)?(.+)\/$/.exec(path) ?? [];
  if (!id) return Response.error();
  const page = `${tree}/${folder === "checklists/" ? "checklists/all/" : (folder ?? "full/")}`;
  if (page === path || !(await kept(page))) return Response.error();
  return Response.redirect(root + page + (folder === "checklists/" ? `?set=${id}` : `#${id}`));
};

/** @param {Response} response */
const working = (response) => (response.status < 500 ? response : Promise.reject(new Error(response.statusText)));

/**
 * A page from the network while it answers, otherwise what is kept.
 * @param {FetchEvent} event
 * @param {string} path
 */
const newest = async (event, path) => {
  const { url, mode, redirect, credentials } = event.request;
  const visits = mode === "navigate";
  // Asked anew each time: without a word from the server, browsers guess how long a page stays as it is.
  const answer = fetch(url, { cache: "no-cache", redirect, credentials });
  event.waitUntil(answer.then((response) => (visits ? remember(path, response) : undefined)).catch(() => {}));
  const had = await kept(path);
  if (!had) return visits ? answer.catch(() => standIn(path)) : answer;
  const late = new Promise((_, reject) => {
    setTimeout(reject, PATIENCE);
  });
  return /** @type {Promise<Response>} */ (Promise.race([answer.then(working), late])).catch(() => had);
};

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(fill());
});
worker.addEventListener("activate", (event) => event.waitUntil(clear().then(() => worker.clients.claim())));
worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !isOurs(url)) return;
  const version = new URL(url).searchParams.get("v");
  event.respondWith(version ? versioned(event, version) : newest(event, pathOf(url)));
});
