// A file that leaves the page.
import { h } from "./elements.js";

const MINUTE = 60_000;
/** @param {string} name @param {string} type @param {string | Uint8Array<ArrayBuffer>} content */
export const download = (name, type, content) => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = h("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
};

// eslint-disable-next-line no-control-regex -- no file has them in its name
const FORBIDDEN = /[\s/\\:*?"<>|\u0000-\u001f\u007f]+/g;
/** @param {...string} parts */
export const fileName = (...parts) =>
  parts
    .map((part) => part.normalize("NFC").replace(FORBIDDEN, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 60))
    .filter(Boolean)
    .join("-");
