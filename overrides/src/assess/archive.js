// The parts of a ZIP archive, unpacked when they are asked for, checked by length and CRC, and no more than a limit of them.
import { inflateSync } from "fflate";
import { Refusal } from "./messages.js";

/** @typedef {{ method: number, locked: boolean, crc: number, packed: number, size: number, from: number }} Entry */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const CRC = new Uint32Array(256).map((_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
/** @param {Uint8Array} bytes */
export const crcOf = (bytes) => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ /** @type {number} */ (CRC[(crc ^ byte) & 0xff]);
  return (crc ^ 0xffffffff) >>> 0;
};

/** @param {Uint8Array} bytes @returns {Map<string, Entry>} */
const entriesOf = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError("no end");
  const entries = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("no entry");
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      from: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
};

export class Archive {
  /** @param {Uint8Array} bytes @param {number} most bytes that may be unpacked of it */
  constructor(bytes, most) {
    this.bytes = bytes;
    this.most = most;
    this.left = most;
    try {
      this.entries = entriesOf(bytes);
    } catch {
      throw new Refusal("damaged-zip");
    }
  }

  /** A part, or nothing when there is none of the name. @param {string} name @returns {Uint8Array | null} */
  part(name) {
    const entry = this.entries.get(name);
    if (!entry) return null;
    this.left -= entry.size;
    if (this.left < 0) throw new Refusal("too-large", String(Math.floor(this.most / 1_000_000)));
    try {
      return this.unpacked(entry);
    } catch {
      throw new Refusal("not-workbook", name);
    }
  }

  /** @param {Entry} entry */
  unpacked({ method, locked, crc, packed, size, from }) {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (locked || view.getUint32(from, true) !== LOCAL) throw new RangeError("no part");
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    const content = this.bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) throw new RangeError("unknown packing");
    const made = method === 8 ? inflateSync(content, { out: new Uint8Array(size) }) : content;
    if (made.length !== size || crcOf(made) !== crc) throw new RangeError("damaged");
    return made;
  }
}
