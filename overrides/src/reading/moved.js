// The page at the address of a retired id leads on to what took its place, with the question and the place asked for.
import { carried } from "./address.js";
import { hand, toldHere } from "./arrival.js";

const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-moved]"));
if (link) {
  link.href = carried(link.getAttribute("href") ?? "");
  hand(link.href, { told: toldHere() });
  location.replace(link.href);
}
