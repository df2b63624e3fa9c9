// Writes a .br and a .gz beside every file of a folder that gets smaller by it.
// Usage: node compress.mjs FOLDER [--except EXTENSION]
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = new Set([".html", ".css", ".js", ".wasm", ".bin", ".ftl", ".svg", ".txt", ".webmanifest"]);
// Below this a compressed answer saves nothing that a network packet would notice.
const SMALLEST = 512;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { except: { type: "string" } } });
const [folder] = positionals;
if (!folder) {
  console.error("usage: node compress.mjs FOLDER [--except EXTENSION]");
  process.exit(2);
}
COMPRESSIBLE.delete(values.except);

async function* filesBelow(directory) {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

async function compress(path) {
  const content = await readFile(path);
  const brotli = promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const [small, medium] = await Promise.all([brotli, promisify(gzip)(content, { level: 9 })]);
  if (small.length < content.length) await writeFile(`${path}.br`, small);
  if (medium.length < content.length) await writeFile(`${path}.gz`, medium);
}

const waiting = [];
for await (const path of filesBelow(folder)) {
  if (COMPRESSIBLE.has(extname(path)) && (await stat(path)).size >= SMALLEST) waiting.push(compress(path));
}
await Promise.all(waiting);
