// Work for which there is time: a little of it at a time, so that nobody who types or scrolls meanwhile waits.

/** Milliseconds of work at a time, and between two such times. */
const SLICE = 12;
const PAUSE = 60;

/** Does long work step by step; whoever types or scrolls meanwhile comes first. @template T @param {import("../steps.js").Steps<T>} steps
 * @returns {Promise<T>} */
export const inSlices = async (steps) => {
  for (let begun = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await breath();
    begun = performance.now();
  }
};

/** Lets the page do what waits to be done. @returns {Promise<void>} */
export const breath = () => new Promise((done) => setTimeout(done));

export class Spare {
  /** @param {() => boolean} some does a piece of the work, and tells whether there is more */
  constructor(some) {
    this.some = some;
    this.timer = 0;
  }

  /** Goes on as long as there is work, from now on. */
  begin() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.work(), PAUSE);
  }

  work() {
    const begun = performance.now();
    while (this.some()) if (performance.now() - begun > SLICE) return this.begin();
  }
}
