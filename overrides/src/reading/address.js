// Addresses as readers type and share them.

/**
 * An address or a part of one as it reads, unless it is no valid one: then as it is written.
 * @param {string} written
 */
export const decoded = (written) => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

/**
 * The address of a page in a folder that no server serves, where addresses that end in a slash need the file's name.
 * @param {string} address
 */
export const named = (address) => address.replace(/\/([?#].*)?$/, "/index.html$1");

/**
 * The address that a page leads on to, with the question and the place that it was asked for itself.
 * @param {string} address as the page has it; a place that it names stays
 */
export const carried = (address) => {
  const query = new URLSearchParams(location.search);
  query.delete("stay");
  const [page = "", place] = address.split("#");
  const asked = `${page}${String(query) && `?${String(query)}`}${place === undefined ? location.hash : `#${place}`}`;
  return location.protocol === "file:" ? named(asked) : asked;
};
