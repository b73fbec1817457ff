// The address of what is read: where the site says that it stands, or else where it is read.
import { decoded } from "../reading/address.js";
import { one } from "../reading/page.js";

/** What has an address of its own below /c/, as the buttons beside the text have it. */
const PLACES = ".cb-run, .cb-entry, .cb-figure, .cb-table-figure, .cb-questions > li, .cb-clause-heading:not(#top), .cb-edition-heading";

/** The place on the page that the address in the bar names. */
const target = () => {
  const id = decoded(location.hash.slice(1));
  const found = id ? document.getElementById(id) : null;
  return found?.matches(PLACES) ? id : "";
};

const canonical = () => /** @type {HTMLLinkElement | null} */ (one("link[rel=canonical]"))?.href;

/** The address of the page in its language, with the place and the view that the bar names. */
export const shownAt = () => {
  const made = new URL(canonical() ?? location.href);
  made.search = location.search;
  made.hash = location.hash;
  return made.href;
};

/**
 * The address of the provision at hand, or of the page, without language where it has such a one; none in a folder that no
 * server serves.
 */
export const address = () => {
  const page = one("#content");
  const { places = "", permalink } = page?.dataset ?? {};
  if (!canonical() && location.protocol === "file:") return "";
  const id = target();
  const relative = id ? `${places}${encodeURIComponent(id)}/` : (permalink ?? "");
  const made = new URL(relative, canonical() ?? location.href);
  made.search = made.hash = "";
  return made.href.replace(/index\.html$/, "");
};
