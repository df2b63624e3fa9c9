// Puts the program's chunks together in one module: `node merge.mjs OUT CHUNK...`. It takes from the program, under
// the module name `w`, what each chunk takes from it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import binaryen from "binaryen";

// Where the splitter's chunks find what they share with the program.
const PROGRAM = "__wasm_split";

const [out, ...chunks] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "merge-"));
try {
  const between = join(folder, "program.wasm");
  writeFileSync(between, handOn(chunks[0]));
  const named = [between, PROGRAM, ...chunks.flatMap((chunk) => [chunk, basename(chunk, ".wasm")])];
  const features = ["bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "multivalue", "reference-types"];
  const merge = join(dirname(fileURLToPath(import.meta.resolve("binaryen"))), "bin/wasm-merge");
  execFileSync(process.execPath, [merge, ...named, "-o", out, ...features.map((name) => `--enable-${name}`)], { stdio: ["ignore", "inherit", "inherit"] });
} finally {
  rmSync(folder, { recursive: true });
}

/** A module that takes from outside all that a chunk takes, and offers it: what several take alike becomes one. */
function handOn(chunk) {
  const module = new WebAssembly.Module(readFileSync(chunk));
  const { memory, table } = sizes(chunk);
  const kinds = { memory: `(memory ${memory})`, table: `(table ${table} funcref)`, global: "(global (mut i32))" };
  const taken = WebAssembly.Module.imports(module).map(({ module: from, name, kind }, index) => {
    if (from !== PROGRAM || !(kind in kinds)) throw new Error(`a chunk takes ${kind} ${from}.${name}, which is not known here`);
    const what = kinds[kind].replace(kind, `${kind} $x${index}`);
    return { taken: `(import "w" "${name}" ${what})`, offered: `(export "${name}" (${kind} $x${index}))` };
  });
  const text = `(module ${taken.map((one) => one.taken).join(" ")} ${taken.map((one) => one.offered).join(" ")})`;
  const parsed = binaryen.parseText(text);
  parsed.setFeatures(binaryen.Features.MutableGlobals | binaryen.Features.ReferenceTypes);
  return parsed.emitBinary();
}

/** How large memory and table have to be at least, the same for every chunk. */
function sizes(chunk) {
  const module = binaryen.readBinary(readFileSync(chunk), binaryen.Features.All);
  const table = binaryen.getTableInfo(module.getTableByIndex(0)).initial;
  const memory = module.getMemoryInfo().initial;
  module.dispose();
  return { memory, table };
}
