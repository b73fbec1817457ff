// Where the worker is at home.

/** The thread that the worker runs in. */
export const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** The address of the site, with a slash at its end. */
export const root = new URL("./", location.href).href;

/** With what the names of this site's caches begin: other sites may stand on the same host. */
export const OWN = `clausebook|${new URL(root).pathname}|`;

/** @param {string} url a page's or a file's address on this site */
export const pathOf = (url) => new URL(url).pathname.slice(new URL(root).pathname.length).replace(/(^|\/)index\.html$/, "$1");
