// The reader and writer of assessments with their files as a script of its own: most days nobody needs one.
import { isPacked, packed, readPacked } from "./packing.js";

Object.assign(globalThis, { clausebookPacking: { isPacked, packed, readPacked } });
