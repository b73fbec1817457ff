// Names of files that leave the page, and the times in them.
import { fileName } from "./download.js";
import { say } from "./notices.js";
import { t } from "./words.js";

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
