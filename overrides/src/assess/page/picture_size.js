// How large a picture is, by its first bytes: a small file may be a picture that takes all the memory of a phone.

/** Bytes in which the measures stand; a photo may have its small picture and much else before them. */
const HEAD = 262_144;

/** @param {DataView} view @param {number} at */
const words = (view, at) => (at + 4 <= view.byteLength ? String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n))) : "");

/** A JPEG has segments; one of them tells its measures. @param {DataView} view */
const ofJpeg = (view) => {
  for (let at = 2; at + 9 < view.byteLength;) {
    const kind = view.getUint8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return view.getUint16(at + 7) * view.getUint16(at + 5);
    at += 2 + view.getUint16(at + 2);
  }
  return 0;
};

/** @param {DataView} view */
const ofWebp = (view) => {
  const kind = words(view, 12);
  if (kind === "VP8X") return ((view.getUint32(24, true) & 0xffffff) + 1) * ((view.getUint32(26, true) >> 8 & 0xffffff) + 1);
  if (kind === "VP8L") return ((view.getUint32(21, true) & 0x3fff) + 1) * ((view.getUint32(21, true) >> 14 & 0x3fff) + 1);
  return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
};

/** AVIF and HEIC tell it for each picture that they hold. @param {DataView} view */
const ofBoxes = (view) => {
  let most = 0;
  for (let at = 0; at + 16 <= view.byteLength; at += 1) {
    if (view.getUint8(at) === 0x69 && words(view, at) === "ispe") most = Math.max(most, view.getUint32(at + 8) * view.getUint32(at + 12));
  }
  return most;
};

/** By what they begin with, how many pixels pictures have. @type {[(view: DataView) => boolean, (view: DataView) => number][]} */
const KINDS = [
  [(view) => words(view, 0) === "\x89PNG", (view) => view.getUint32(16) * view.getUint32(20)],
  [(view) => view.getUint16(0) === 0xffd8, ofJpeg],
  [(view) => words(view, 0) === "GIF8", (view) => view.getUint16(6, true) * view.getUint16(8, true)],
  [(view) => words(view, 0).startsWith("BM"), (view) => Math.abs(view.getInt32(18, true) * view.getInt32(22, true))],
  [(view) => words(view, 8) === "WEBP", ofWebp],
  [(view) => words(view, 4) === "ftyp", ofBoxes],
];

/** How many pixels a picture has; nothing where its first bytes do not tell. @param {Blob} file */
export const pixelsOf = async (file) => {
  const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
  if (view.byteLength < 32) return 0;
  return KINDS.find(([is]) => is(view))?.[1](view) ?? 0;
};
