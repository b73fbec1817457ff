// The writer of reports for Word as a script of its own: most days nobody needs one.
import { reportWord } from "./word.js";

Object.assign(globalThis, { clausebookWord: reportWord });
