// One attachment, opened: as large as it is kept, what is known of it, a remark, and what can be done with it.
import { momentIn, shortDigest, sizeOf } from "../attachments.js";
import { setAttachment } from "./attach.js";
import { contentOf } from "./contents.js";
import { h, nextId } from "./elements.js";
import { download } from "./download.js";
import { clean } from "./forms.js";
import { list } from "./list.js";
import { dialog, say } from "./notices.js";
import { canBeShown, isPicture } from "./pictures.js";
import { t } from "./words.js";

/** @typedef {import("../types.js").Attached} Attached */
/** @typedef {import("./session.js").Session} Session */

/** @param {Attached} one */
const saveFile = async (one) => {
  const bytes = await contentOf(one.sha256).catch(() => undefined);
  if (bytes) download(one.name, "application/octet-stream", bytes);
  else say(t("attachment_apart"));
};

/** The picture in full; nothing for a file, and where the browser cannot show it. @param {Attached} one */
const whole = async ({ sha256, type, number, name }) => {
  const bytes = isPicture(type) ? await contentOf(sha256) : undefined;
  const file = bytes && new Blob([bytes], { type });
  if (!file || !(await canBeShown(file))) return null;
  const address = URL.createObjectURL(file);
  const image = h("img", { src: address, alt: t("attachment", number, name), class: "kit-whole" });
  const done = () => URL.revokeObjectURL(address);
  image.addEventListener("load", done);
  image.addEventListener("error", () => {
    done();
    image.remove();
  });
  return image;
};

/** @param {Session} session @param {Attached} one @param {() => void} remove */
export const showAttachment = (session, one, remove) => {
  const { number, name, size, added, by, sha256, item } = one;
  const isOwn = session.team.person.includes(one.hand);
  const place = h("div");
  whole(one).then((image) => image && place.append(image), () => undefined);
  const field = h("input", { id: nextId(), value: one.note, maxlength: list.data.workbook.longest_line, readonly: !isOwn,
    onchange: () => setAttachment(session, one, { note: clean(field.value).replace(/[\t\n]/g, " ") }) });
  const facts = [item, sizeOf(size), momentIn(added), by, `SHA-256 ${shortDigest(sha256)}`].filter(Boolean).join(" · ");
  void dialog(t("attachment", number, name), [
    place, h("p", { class: "kit-small" }, facts), h("p", { class: "kit-field" }, h("label", { for: field.id }, t("remark")), field),
  ], [
    { label: t("close"), main: true }, { label: t("attachment_save"), act: () => void saveFile(one) },
    ...(isOwn ? [{ label: t("remove"), act: remove }] : []),
  ]);
};
