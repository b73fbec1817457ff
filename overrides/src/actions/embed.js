// A page in a frame of another page: no bars, one line that says what it is of, and links that open beside it.
import { at, one, root } from "../reading/page.js";
import { element } from "./elements.js";
import { said } from "./words.js";

/** Links within the page stay in the frame; others open in a window of their own. @param {Event} event */
const openBeside = (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (at(event, "a[href]"));
  if (!link || link.getAttribute("href")?.startsWith("#")) return;
  link.target = "_blank";
  link.rel = "noopener";
};

export const embed = () => {
  for (const type of ["click", "auxclick"]) document.addEventListener(type, openBeside, true);
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  const line = one(".cb-authority");
  const name = one(".cb-site-name")?.textContent ?? "";
  line?.append(` · ${name} · `, element("a", { href: address.href }, said("whole_page")));
  if (line) one("#content")?.append(line);
  root.dataset["embed"] = "ready";
};
