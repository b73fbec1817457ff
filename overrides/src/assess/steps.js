// Long work in steps, between which a page may do something else.

/** @template T @typedef {Generator<undefined, T, undefined>} Steps */

/** Does all of it, one step after the other. @template T @param {Steps<T>} steps @returns {T} */
export const atOnce = (steps) => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
