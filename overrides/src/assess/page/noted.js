// What a window remembers of an assessment, that is nobody's word and goes into no file.
import { keyOf, storage } from "./storage.js";

/** @param {string} id of the assessment @param {"mine"} what */
export const isNoted = (id, what) => {
  try {
    return storage().getItem(keyOf(id, what)) !== null;
  } catch {
    return false;
  }
};

/** @param {string} id of the assessment @param {"mine"} what @param {boolean} isOn */
export const note = (id, what, isOn) => {
  try {
    if (isOn) storage().setItem(keyOf(id, what), "true");
    else storage().removeItem(keyOf(id, what));
  } catch {
    // It is chosen again after the page was left.
  }
};
