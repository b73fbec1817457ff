// Files that a page names and loads when it needs them; from a folder, too, where modules cannot be.

/** The address of such a file. One without a digest is asked for as this state of the page has it: what a browser kept for an
 * older page is none for this. @param {string} name as in `data-load-name` */
export const addressOf = (name) => {
  const named = document.querySelector(`script[data-load-${name}]`)?.getAttribute(`data-load-${name}`) ?? "";
  const url = new URL(named, document.baseURI);
  if (named && !url.search) url.searchParams.set("of", document.documentElement.dataset["state"] ?? "");
  return url.href;
};

/** Lets a script travel that is run later. @param {string} name */
export const loadAhead = (name) => {
  const made = document.createElement("link");
  Object.assign(made, { rel: "preload", as: "script", href: addressOf(name) });
  document.head.append(made);
};

/** @param {string} name @returns {Promise<void>} when it has run */
export const loadScript = (name) =>
  new Promise((resolve, reject) => {
    const made = document.createElement("script");
    made.src = addressOf(name);
    made.addEventListener("load", () => resolve());
    made.addEventListener("error", () => reject(new Error(`the script "${name}" could not be loaded`)));
    document.head.append(made);
  });
