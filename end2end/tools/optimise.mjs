// Makes wasm files smaller in place; one process for many files, since starting the optimiser takes longer than
// most chunks take. What counts is how small they are when compressed: -Oz has fewer bytes and makes what is alike less so.
// Usage: node optimise.mjs FEATURE,FEATURE... EXPORT,EXPORT... FUNCTION,FUNCTION... LONG=SHORT,... FILE...   (features
// as binaryen.Features names them; exports that nobody calls, whose code goes with them; functions to which nothing
// leads then, though they stand in the table; modules, imports and exports that get other names)
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

import binaryen from "binaryen";

import { alikeTogether, bodiesIn, WAYS } from "./alike.mjs";

// What tools write into each file about themselves, and how addresses are aligned: a hint of which processors of
// today make nothing, and which has one and the same instruction written in several ways.
const UNREAD = ["strip-producers", "strip-target-features", "dealign"];

// From so many bytes on, a module is written in more than one order.
const WORTH_TRYING = 32_768;

const [featureNames, unused, unreached, renamed, ...files] = process.argv.slice(2);
const lost = new Set(unreached.split(",").filter(Boolean));
const names = new Map(renamed.split(",").map((pair) => pair.split("=")));
const features = featureNames.split(",").map((name) => {
  if (!(name in binaryen.Features)) throw new Error(`${name} is no feature that the optimiser knows`);
  return binaryen.Features[name];
});
binaryen.setOptimizeLevel(3);
binaryen.setShrinkLevel(1);
binaryen.setGenerateStackIR(true);
binaryen.setOptimizeStackIR(true);
// Below the data lies the stack, which never grows as far down as to the first kilobyte.
binaryen.setLowMemoryUnused(true);
// Looking for parts of an expression that are alike saves instructions and costs bytes.
binaryen.addPassToSkip("local-cse");
for (const file of files) {
  const module = binaryen.readBinary(readFileSync(file), features.reduce((all, one) => all | one, 0));
  for (const name of unused.split(",")) if (name && module.getExport(name)) module.removeExport(name);
  emptyPlaces(module);
  module.runPasses(UNREAD);
  module.optimize();
  rename(module);
  writeFileSync(file, reordered(module));
  module.dispose();
}

/**
 * Takes from the table the functions that nobody reaches by it. The splitter writes into the main program that the
 * places of each chunk's functions are empty, which they are anyway.
 */
function emptyPlaces(module) {
  const segments = Array.from({ length: module.getNumElementSegments() }, (_, index) => binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(index)));
  for (const { name, table, offset, data } of segments) {
    const isEmpty = (place) => place === "" || lost.has(place);
    if (!data.some(isEmpty)) continue;
    const first = binaryen.getExpressionInfo(offset).value;
    if (!Number.isInteger(first)) throw new Error(`the table's segment ${name} does not say where it begins`);
    module.removeElementSegment(name);
    for (let start = 0; start < data.length; start += 1) {
      const length = data.slice(start).findIndex(isEmpty);
      const run = data.slice(start, length < 0 ? undefined : start + length);
      if (run.length > 0) module.addActiveElementSegment(table, `${name}_${start}`, run, module.i32.const(first + start));
      start += run.length;
    }
  }
}

/**
 * The module's bytes with functions that are alike together, by whichever way is the smallest when compressed. What
 * calls one calls it by its name, whose number is found when the bytes are written.
 */
function reordered(module) {
  const own = functionsOf(module).filter((one) => !one.module);
  const written = module.emitBinary();
  const bodies = bodiesIn(written);
  if (bodies.length !== own.length) throw new Error(`${bodies.length} bodies of ${own.length} functions`);
  let best = { bytes: written, size: brotliCompressSync(written).length };
  for (const way of written.length < WORTH_TRYING ? WAYS.slice(0, 1) : WAYS) {
    for (const { name } of own) module.removeFunction(name);
    for (const place of alikeTogether(bodies, way)) {
      const { name, params, results, vars, body } = own[place];
      module.addFunction(name, params, results, vars, body);
    }
    const bytes = module.emitBinary();
    const size = brotliCompressSync(bytes).length;
    if (size < best.size) best = { bytes, size };
  }
  return best.bytes;
}

/** The functions that the file takes from renamed modules, and those it offers, under their new names. */
function rename(module) {
  for (const { name, module: from, base, params, results } of functionsOf(module)) {
    if (!from || !names.has(from) || !names.has(base)) continue;
    module.removeFunction(name);
    module.addFunctionImport(name, names.get(from), names.get(base), params, results);
  }
  const offered = Array.from({ length: module.getNumExports() }, (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)));
  for (const { name, value, kind } of offered) {
    if (kind !== binaryen.ExternalFunction || !names.has(name)) continue;
    module.removeExport(name);
    module.addFunctionExport(value, names.get(name));
  }
}

/** The module's functions, its own and those that it takes. */
function functionsOf(module) {
  return Array.from({ length: module.getNumFunctions() }, (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)));
}
