// What a team does together beside its answers: who has which clause, what is verified on site, the logs.
import { Assigning } from "./assigning.js";
import { Issues } from "./issues.js";
import { Logs } from "./logs.js";

/** @typedef {import("../types.js").Language} Language */
/** @typedef {import("./session.js").Session} Session */

export class Teamwork {
  /** @param {Session} session @param {{ languages: () => Language[], all: () => string[], current: () => string | null,
   *   filtered: () => void, changed: (items: string[]) => void }} page */
  constructor(session, { languages, all, current, filtered, changed }) {
    this.assigning = new Assigning(session, all, filtered);
    this.issues = new Issues(session, languages, current, changed);
    this.logs = new Logs(session, () => changed([]));
  }

  get panels() {
    return [this.assigning.made, this.issues.made, this.logs.made];
  }

  unlock() {
    for (const one of [this.assigning, this.issues, this.logs]) one.isLocked = false;
    this.show();
  }

  show() {
    for (const one of [this.assigning, this.issues, this.logs]) one.show();
  }

  /** Goes to a record, and tells whether there is one of that number. @param {string} number */
  open(number) {
    return this.issues.open(number) || this.logs.open(number);
  }
}
