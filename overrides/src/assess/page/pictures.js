// Pictures scaled down: turned upright, and without what a camera writes into them, the place where they were taken among it.
import { h } from "./elements.js";
import { list } from "./list.js";
import { pixelsOf } from "./picture_size.js";

/** @typedef {import("./contents.js").Picture} Picture */

const WHITE = "#fff";
const { side: SIDE, thumbnail: THUMBNAIL, quality: QUALITY, pictures: TYPES, pixels: PIXELS } = list.rules.attachments;

/** Whether it is a picture of a kind that is shown. A drawing (SVG) may hold a script, and is a file. @param {string} type */
export const isPicture = (type) => TYPES.includes(type);

/** Whether a browser may show it: one of more pixels would take all memory. @param {Blob} file */
export const canBeShown = async (file) => isPicture(file.type) && (await pixelsOf(file)) <= PIXELS;

/** @param {ImageBitmap} image @param {number} most pixels of the longer side @returns {Promise<Picture>} */
const drawn = async (image, most) => {
  const scale = Math.min(1, most / Math.max(image.width, image.height));
  const canvas = h("canvas", {});
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const { width, height } = canvas;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = WHITE;
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  /** @type {Blob | null} */
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY / 100));
  if (!blob) throw new Error("the browser draws no picture of this size");
  return { bytes: await blob.arrayBuffer(), width, height };
};

/** A picture small, and on demand as large as it is kept; nothing when it is none or the browser cannot read it.
 * @param {Blob} file @param {boolean} [withWhole] @returns {Promise<{ small: Picture, whole: Picture | null } | null>} */
export const scaled = async (file, withWhole = false) => {
  try {
    if (!(await canBeShown(file))) return null;
    const image = await createImageBitmap(file);
    const made = { whole: withWhole ? await drawn(image, SIDE) : null, small: await drawn(image, THUMBNAIL) };
    image.close();
    return made;
  } catch {
    return null;
  }
};
