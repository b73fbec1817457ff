// Addresses as readers type and share them.

const LONGEST = 3; // bytes of a character that is cut off

/**
 * Encoded bytes as they read, so far as they are whole characters: what is cut off at their end stays as it is written.
 * @param {string} bytes
 */
const read = (bytes) => {
  for (let cut = 0; cut <= LONGEST; cut += 1) {
    const end = bytes.length - 3 * cut;
    try {
      return decodeURIComponent(bytes.slice(0, end)) + bytes.slice(end);
    } catch {
      // One byte less, then.
    }
  }
  return bytes;
};

/**
 * An address or a part of one as it reads; what is no valid one in it stays as it is written.
 * @param {string} written
 */
export const decoded = (written) => written.replace(/(?:%[\da-f]{2})+/gi, read);

/**
 * The address of a page in a folder that no server serves, where addresses that end in a slash need the file's name.
 * @param {string} address
 */
export const named = (address) => address.replace(/\/([?#].*)?$/, "/index.html$1");

/**
 * The address that a page leads on to, with the question and the place that it was asked for itself.
 * @param {string} address as the page has it; a place that it names stays
 * @param {string} own what it is asked itself, and nobody else
 */
export const carried = (address, own = "stay") => {
  const query = new URLSearchParams(location.search);
  query.delete(own);
  const [page = "", place] = address.split("#");
  const asked = `${page}${String(query) && `?${String(query)}`}${place === undefined ? location.hash : `#${place}`}`;
  return location.protocol === "file:" ? named(asked) : asked;
};

/**
 * The view that a question fixes, in whatever case it is written; empty where it fixes none.
 * @param {URLSearchParams} query
 */
export const viewIn = (query) => query.get("view")?.trim().toLowerCase() ?? "";

/**
 * Keeps something in the query of the page's address, or takes it out.
 * @param {string} name
 * @param {string} value empty for none
 */
export const keepInAddress = (name, value) => {
  const address = new URL(location.href);
  if ((address.searchParams.get(name) ?? "") === value) return;
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
};
