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
export const named = (address) => address.replace(/\/(#.*)?$/, "/index.html$1");
