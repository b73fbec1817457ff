// Unpacks a program that was packed by brotli.
//
//   node tests/node/old/unpack.js PACKED PROGRAM
import { createReadStream, createWriteStream, renameSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

const [packed, program] = process.argv.slice(2);
if (!packed || !program) throw new Error("What, and where to? node unpack.js PACKED PROGRAM");
await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(`${program}.part`, { mode: 0o755 }));
renameSync(`${program}.part`, program);
