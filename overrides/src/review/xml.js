// XML read from its beginning to its end, as its elements come.
import { SaxesParser } from "saxes";

/** @typedef {Record<string, string>} Attributes */
/** @typedef {{ start: (tag: string, attributes: Attributes) => void, end?: (tag: string) => void, text?: (words: string) => void }} Handlers */

/** @param {string} name */
const local = (name) => name.slice(name.lastIndexOf(":") + 1);

/** The value of an attribute, whatever its prefix. @param {Attributes} attributes @param {string} name */
export const valueOf = (attributes, name = "val") => Object.entries(attributes).find(([key]) => local(key) === name)?.[1];

/** Reads XML from its beginning to its end; throws for what is none, and for a document type. @param {string} xml @param {Handlers} handlers */
export const readXml = (xml, { start, end, text }) => {
  const parser = new SaxesParser({ xmlns: false });
  /** @param {Error} error */
  const refuse = (error) => {
    throw error;
  };
  parser.on("error", refuse);
  parser.on("doctype", () => refuse(new Error("a document type")));
  parser.on("opentag", ({ name, attributes }) => start(local(name), /** @type {Attributes} */ (attributes)));
  if (end) parser.on("closetag", ({ name }) => end(local(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml.replace(/^\ufeff/, "")).close();
};
