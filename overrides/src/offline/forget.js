// Takes the place of a worker that keeps the site, where that is switched off: forgets all that is kept, and itself.
import { OWN, worker } from "./site.js";

const forget = async () => {
  for (const name of await caches.keys()) if (name.startsWith(OWN)) await caches.delete(name);
  await worker.registration.unregister();
};

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(forget()));
