// What a reader chose on this device: language, view, theme, keys. In private mode a choice lasts for its page only.

const PREFIX = "clausebook.";

/**
 * What was chosen, or null.
 * @param {string} name
 * @returns {string | null}
 */
export const choice = (name) => {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
};

/**
 * @param {string} name
 * @param {string} value
 */
export const choose = (name, value) => {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private mode.
  }
};
