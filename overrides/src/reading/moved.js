// The page at the address of a retired id leads on to what took its place, with the question and the place asked for.
import { carried } from "./address.js";

const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-moved]"));
if (link) {
  link.href = carried(link.getAttribute("href") ?? "");
  location.replace(link.href);
}
