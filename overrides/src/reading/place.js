// Where one is, in the contents of the page.
import { decoded } from "./address.js";
import { one, root } from "./page.js";

export const startPlace = () => {
  const toc = one(".cb-toc");
  if (!toc) return;
  const links = new Map([...toc.querySelectorAll("a")].map((link) => [decoded(link.hash.slice(1)), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.filter((entry) => entry.isIntersecting).pop();
      if (!entered) return;
      toc.querySelector("[aria-current]")?.removeAttribute("aria-current");
      const link = links.get(entered.target.id);
      link?.setAttribute("aria-current", "location");
      if (link && toc.scrollHeight > toc.clientHeight) toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
    },
    { rootMargin: "-64px 0px -70% 0px" },
  );
  /** @param {ParentNode} within */
  const observe = (within) => {
    for (const heading of within.querySelectorAll("[id]")) if (links.has(heading.id)) observer.observe(heading);
  };
  observe(document);
  // A checklist that is filled in shows no such contents.
  document.addEventListener("clausebook-came", ({ target }) => root.matches(".kit-filling") || observe(/** @type {Element} */ (target)));
};
