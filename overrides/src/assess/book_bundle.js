// The writer of workbooks as a script of its own: most days nobody needs one.
import { filledBook, selectionBook } from "./book.js";

Object.assign(globalThis, { clausebookBook: { filledBook, selectionBook } });
