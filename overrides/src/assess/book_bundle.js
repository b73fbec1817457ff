// The writer of filled workbooks as a script of its own: most days nobody needs one.
import { filledBook } from "./book.js";

Object.assign(globalThis, { clausebookBook: filledBook });
