// In which order a module's functions compress best: each behind the one that it has most in common with. What is
// written from one piece of source for several types stands together then, and what a compressor has just seen
// it can name in fewer bits.

/**
 * Ways of finding what is alike: how many bytes in a row two functions have to have in common for it to count, and how
 * much a longer function counts for less of its own. Which is best differs from module to module.
 */
export const WAYS = [
  { run: 4, length: 0.5 },
  { run: 4, length: 0.7 },
  { run: 3, length: 0.7 },
  { run: 5, length: 0.5 },
];

// The section with the functions' bodies, and how long the beginning of a module is, in the binary format.
const CODE_SECTION = 10;
const HEADER = 8;

/** The places of the functions whose bytes these are, in the better order, by one of the ways. */
export function alikeTogether(bodies, way) {
  const runs = bodies.map((body) => runsOf(body, way.run));
  const owners = new Map();
  for (const [place, own] of runs.entries()) {
    for (const run of own) owners.has(run) ? owners.get(run).push(place) : owners.set(run, [place]);
  }
  const waiting = new Set(bodies.keys());
  // Where nothing is alike, the longest goes on: most can be like it.
  const longestFirst = [...bodies.keys()].sort((one, other) => bodies[other].length - bodies[one].length);
  const order = [];
  let next = longestFirst[0];
  while (next !== undefined) {
    order.push(next);
    waiting.delete(next);
    next = mostAlike(next) ?? longestFirst.find((place) => waiting.has(place));
  }
  return order;

  function mostAlike(place) {
    const shared = new Map();
    for (const run of runs[place]) {
      for (const other of owners.get(run)) if (waiting.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best;
    let most = 0;
    for (const [other, count] of shared) {
      const share = count / runs[other].size ** way.length;
      if (share > most || (share === most && other < best)) [best, most] = [other, share];
    }
    return best;
  }
}

/** The bytes of each function of a module. */
export function bodiesIn(module) {
  let at = HEADER;
  while (at < module.length) {
    const section = module[at];
    at += 1;
    const length = number();
    const end = at + length;
    if (section === CODE_SECTION) return Array.from({ length: number() }, body);
    at = end;
  }
  return [];

  function body() {
    const length = number();
    at += length;
    return module.subarray(at - length, at);
  }

  function number() {
    let value = 0;
    for (let sevens = 0; ; sevens += 1) {
      const byte = module[at];
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * sevens);
      if (byte < 0x80) return value;
    }
  }
}

/** The runs of so many bytes in a function, each as one number. */
function runsOf(bytes, length) {
  const runs = new Set();
  for (let end = length; end <= bytes.length; end += 1) {
    let run = 0;
    for (const byte of bytes.subarray(end - length, end)) run = run * 256 + byte;
    runs.add(run);
  }
  return runs;
}
