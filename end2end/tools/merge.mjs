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

// What a chunk takes, as text: how large memory and table have to be at least is the same for every chunk.
const KINDS = {
  memory: (bytes) => read(bytes, (module) => module.getMemoryInfo().initial),
  table: (bytes) => `${read(bytes, (module) => binaryen.getTableInfo(module.getTableByIndex(0)).initial)} funcref`,
  global: () => "(mut i32)",
};

const [out, ...chunks] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "merge-"));
try {
  const between = join(folder, "program.wasm");
  writeFileSync(between, handOn(chunks));
  const named = [between, PROGRAM, ...chunks.flatMap((chunk) => [chunk, basename(chunk, ".wasm")])];
  const features = ["bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "multivalue", "reference-types"];
  const merge = join(dirname(fileURLToPath(import.meta.resolve("binaryen"))), "bin/wasm-merge");
  execFileSync(process.execPath, [merge, ...named, "-o", out, ...features.map((name) => `--enable-${name}`)], { stdio: ["ignore", "inherit", "inherit"] });
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * A module that takes from outside all that the chunks take, and offers it: what several take alike becomes one. A
 * small chunk may take less than the others.
 */
function handOn(chunks) {
  const takers = new Map();
  for (const bytes of chunks.map((chunk) => readFileSync(chunk))) {
    for (const { module: from, name, kind } of WebAssembly.Module.imports(new WebAssembly.Module(bytes))) {
      if (from !== PROGRAM || !(kind in KINDS)) throw new Error(`a chunk takes ${kind} ${from}.${name}, which is not known here`);
      takers.set(name, { kind, bytes });
    }
  }
  const taken = [...takers].map(([name, { kind, bytes }], index) => {
    const what = `(${kind} $x${index} ${KINDS[kind](bytes)})`;
    return { taken: `(import "w" "${name}" ${what})`, offered: `(export "${name}" (${kind} $x${index}))` };
  });
  const text = `(module ${taken.map((one) => one.taken).join(" ")} ${taken.map((one) => one.offered).join(" ")})`;
  const parsed = binaryen.parseText(text);
  parsed.setFeatures(binaryen.Features.MutableGlobals | binaryen.Features.ReferenceTypes);
  return parsed.emitBinary();
}

/** What is said of a chunk's module by `say`. */
function read(bytes, say) {
  const module = binaryen.readBinary(bytes, binaryen.Features.All);
  const said = say(module);
  module.dispose();
  return said;
}
