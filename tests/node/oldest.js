// The oldest browsers of the site, as package.json lists them.
import settings from "./package.json" with { type: "json" };

/** As tools of browserslist take them: "chrome 92". */
export const BROWSERS = settings.browserslist;
/** The version of each, by its name: chrome, firefox, safari, ios_saf. @type {Record<string, string>} */
export const OLDEST = Object.fromEntries(BROWSERS.map((browser) => browser.split(" ")));
