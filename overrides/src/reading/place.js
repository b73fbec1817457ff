// Where one is, in the contents of the page.
import { decoded } from "./address.js";
import { one } from "./page.js";

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
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
};
