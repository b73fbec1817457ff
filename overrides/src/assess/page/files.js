// Files that leave the page, and the times in their names.
import { h } from "./elements.js";
import { say } from "./notices.js";
import { t } from "./words.js";

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

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/** A moment as a person reads it, in the time of this place. @param {string} iso */
export const moment = (iso) => {
  const at = new Date(iso);
  if (!iso || Number.isNaN(at.getTime())) return "";
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
};
export const now = () => new Date().toISOString();
export const today = () => moment(now()).slice(0, 10);

/** Who, when and by whom, said once: a name may hold the day already. @param {string} kind
 * @param {{ organization: string, name: string, first_day: string }} head @param {string} [by] whose file it is */
export const fileFor = (kind, { organization, name, first_day: day }, by = "") => {
  const who = organization || name;
  return fileName(kind, who, who.includes(day || today()) ? "" : day || today(), by);
};

/** @param {string} text */
export const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    say(t("link_copied", text));
  } catch {
    say(t("link_shown", text));
  }
};
