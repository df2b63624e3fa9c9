// Makes wasm files smaller in place, as `wasm-opt -Oz` does; one process for many files, since starting
// the optimiser takes longer than most chunks take.
// Usage: node optimise.mjs FEATURE,FEATURE... EXPORT,EXPORT... LONG=SHORT,... FILE...   (features as
// binaryen.Features names them; exports that nobody calls, whose code goes with them; modules, imports and
// exports that get other names)
import { readFileSync, writeFileSync } from "node:fs";

import binaryen from "binaryen";

const [featureNames, unused, renamed, ...files] = process.argv.slice(2);
const names = new Map(renamed.split(",").map((pair) => pair.split("=")));
const features = featureNames.split(",").map((name) => {
  if (!(name in binaryen.Features)) throw new Error(`${name} is no feature that the optimiser knows`);
  return binaryen.Features[name];
});
binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(2);
binaryen.setGenerateStackIR(true);
binaryen.setOptimizeStackIR(true);
for (const file of files) {
  const module = binaryen.readBinary(readFileSync(file), features.reduce((all, one) => all | one, 0));
  for (const name of unused.split(",")) if (name && module.getExport(name)) module.removeExport(name);
  removeEmptyPlaces(module);
  module.optimize();
  rename(module);
  // What tools write into each file about themselves, which no browser reads.
  module.runPasses(["strip-producers", "strip-target-features"]);
  writeFileSync(file, module.emitBinary());
  module.dispose();
}

/** The splitter writes into the main program that the places of each chunk's functions are empty, which they are anyway. */
function removeEmptyPlaces(module) {
  const segments = Array.from({ length: module.getNumElementSegments() }, (_, index) => binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(index)));
  for (const { name, data } of segments) if (data.every((place) => place === "")) module.removeElementSegment(name);
}

/** The functions that the file takes from renamed modules, and those it offers, under their new names. */
function rename(module) {
  const functions = Array.from({ length: module.getNumFunctions() }, (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)));
  for (const { name, module: from, base, params, results } of functions) {
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
