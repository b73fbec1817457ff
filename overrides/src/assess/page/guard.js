// Whatever fails in the script, at its start or later, is said until the page is left, and a way out is offered.
import { alarm } from "./notices.js";
import { t } from "./words.js";

/** What is offered when something fails. @type {import("./notices.js").Action[]} */
const ways = [];

const failed = () => alarm("script", t("script_failed"), ...ways);

/** Offers a way out from now on: an export of what was typed. @param {import("./notices.js").Action} way */
export const offers = (way) => ways.push(way);

/** Runs the page; what it throws at its start leaves no field behind that would keep nothing. @param {() => void} start */
export const guarded = (start) => {
  addEventListener("error", (event) => {
    if (event instanceof ErrorEvent) failed();
  });
  addEventListener("unhandledrejection", failed);
  try {
    start();
  } catch (error) {
    for (const form of document.querySelectorAll(".kit-form")) form.remove();
    failed();
    console.error(error);
  }
};
