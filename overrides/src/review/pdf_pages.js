// The text of a PDF, page by page, as pdf.js reads it.

/**
 * What `overrides/vendor/pdf.js` hands over; `tables` hold how Chinese fonts are encoded, in base 64.
 * @typedef {{ str: string, hasEOL: boolean }} Piece
 * @typedef {{ numPages: number, getPage: (number: number) => Promise<{ getTextContent: () => Promise<{ items: Piece[] }> }> }} Pdf
 * @typedef {{ promise: Promise<Pdf>, destroy: () => Promise<void> }} Task
 * @typedef {{ getDocument: (how: Record<string, unknown>) => Task, tables: Record<string, string> }} PdfLibrary
 */

/** @param {PdfLibrary["tables"]} tables */
const tablesOf = (tables) =>
  class {
    /** @param {{ name: string }} wanted */
    async fetch({ name }) {
      if (!(name in tables)) throw new Error(`no table ${name}`);
      return { cMapData: Uint8Array.from(atob(tables[name]), (letter) => letter.charCodeAt(0)), isCompressed: true };
    }
  };

/**
 * The text of each page, its lines apart; throws where it cannot be opened.
 * @param {Uint8Array} bytes
 * @param {PdfLibrary} library
 * @param {(done: number) => void} [share]
 */
export const pagesOf = async (bytes, { getDocument, tables }, share) => {
  const CMapReaderFactory = tablesOf(tables);
  const quiet = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useWorkerFetch: false, useSystemFonts: false };
  const task = getDocument({ ...quiet, data: bytes, CMapReaderFactory });
  try {
    const pdf = await task.promise;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""));
      share?.(number / pdf.numPages);
    }
    return pages;
  } finally {
    await task.destroy();
  }
};
