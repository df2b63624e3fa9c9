// Where the program's bytes are: by the crate a function belongs to, over the main program and all
// chunks, after the optimiser. Names are kept for the count, so the release itself is not touched.
// Usage: node share.mjs FOLDER [--crates benefits,calendar] [--features FEATURE,...]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

import binaryen from "binaryen";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { crates: { type: "string", default: "benefits" }, features: { type: "string", default: "" } },
});
const [folder] = positionals;
const wanted = options.crates.split(",");

binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(2);
binaryen.setDebugInfo(true);
const features = options.features.split(",").filter(Boolean).reduce((all, name) => all | binaryen.Features[name], 0);

const byCrate = new Map();
const mine = [];
const data = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".wasm"))) {
  const module = binaryen.readBinary(readFileSync(join(folder, file)), features);
  module.optimize();
  const { functions, segments } = read(Buffer.from(module.emitBinary()));
  module.dispose();
  for (const { name, body } of functions) {
    const crate = crateOf(name);
    byCrate.set(crate, (byCrate.get(crate) ?? 0) + body.length);
    if (wanted.includes(crate)) mine.push(body);
  }
  data.push(...segments);
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const total = [...byCrate.values()].reduce((sum, bytes) => sum + bytes, 0);
console.log("      kB  share  of the code, before compression");
for (const [crate, bytes] of [...byCrate].sort((one, other) => other[1] - one[1]).slice(0, 25)) {
  console.log(`${kB(bytes)}  ${((100 * bytes) / total).toFixed(1).padStart(4)} %  ${crate}`);
}
const code = Buffer.concat(mine);
console.log(`\n${wanted.join(" and ")}: ${mine.length} functions,${kB(code.length)} kB,${kB(brotli(code))} kB brotli`);
const all = Buffer.concat(data);
console.log(`constant data of every crate together:${kB(all.length)} kB,${kB(brotli(all))} kB brotli`);

function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
}

/** The crate of a mangled name: the root of its path, or of the type or trait it is implemented for. */
function crateOf(name) {
  const root = /C(?:s[0-9A-Za-z]*_)?(\d+)_?([a-z][A-Za-z0-9_]*)/.exec(name.startsWith("_R") ? name : "");
  return root ? root[2].slice(0, Number(root[1])) : "(no name)";
}

/** The functions with their names, and the data segments, of a wasm file. */
function read(bytes) {
  let at = 8;
  const number = () => {
    let result = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      result += (byte & 127) * 2 ** shift;
      if (byte < 128) return result;
    }
  };
  const text = () => {
    const length = number();
    return bytes.toString("utf8", at, (at += length));
  };
  const limits = () => {
    if (bytes[at++] & 1) number();
    number();
  };
  let imported = 0;
  const bodies = [];
  const names = new Map();
  const segments = [];
  while (at < bytes.length) {
    const section = bytes[at++];
    const end = number() + at;
    if (section === 2) {
      for (let count = number(); count > 0; count -= 1) {
        text();
        text();
        const kind = bytes[at++];
        if (kind === 0) (number(), (imported += 1));
        else if (kind === 1) ((at += 1), limits());
        else if (kind === 2) limits();
        else if (kind === 3) at += 2;
        else ((at += 1), number());
      }
    } else if (section === 10) {
      for (let count = number(); count > 0; count -= 1) {
        const length = number();
        bodies.push(bytes.subarray(at, (at += length)));
      }
    } else if (section === 11) {
      segments.push(bytes.subarray(at, end));
    } else if (section === 0 && text() === "name") {
      while (at < end) {
        const kind = bytes[at++];
        const next = number() + at;
        if (kind === 1) for (let count = number(); count > 0; count -= 1) names.set(number(), text());
        at = next;
      }
    }
    at = end;
  }
  return { functions: bodies.map((body, index) => ({ body, name: names.get(index + imported) ?? "" })), segments };
}
