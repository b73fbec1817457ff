// Takes the place of a worker that keeps the site, where that is switched off: forgets all that is kept, and itself.
const OWN = `clausebook|${new URL("./", location.href).pathname}|`;
const forget = async () => {
  for (const name of await caches.keys()) if (name.startsWith(OWN)) await caches.delete(name);
  await registration.unregister();
};
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(forget()));
