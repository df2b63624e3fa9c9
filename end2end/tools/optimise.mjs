// Makes wasm files smaller in place, as `wasm-opt -Oz` does; one process for many files, since starting
// the optimiser takes longer than most chunks take.
// Usage: node optimise.mjs FEATURE,FEATURE... EXPORT,EXPORT... FILE...   (features as binaryen.Features names
// them; exports that nobody calls, whose code goes with them)
import { readFileSync, writeFileSync } from "node:fs";

import binaryen from "binaryen";

const [names, unused, ...files] = process.argv.slice(2);
const features = names.split(",").map((name) => {
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
  module.optimize();
  // What tools write into each file about themselves, which no browser reads.
  module.runPasses(["strip-producers", "strip-target-features"]);
  writeFileSync(file, module.emitBinary());
  module.dispose();
}
