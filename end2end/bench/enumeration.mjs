// Can the time of an answer tell who has an account? Sign-ins with numbers that somebody has and numbers
// that nobody has, taken in turns within one run, and what statistics say of the difference (OWASP ASVS
// v5.0.0-6.3.8). Each number is used equally often, so that what is counted for it is equally much.
// Usage: GOSI_BACKEND=... node enumeration.mjs [--runs 1000]
import { parseArgs } from "node:util";

import { Caller, nobodys, startBackend } from "./backend.mjs";

const { values } = parseArgs({ options: { runs: { type: "string", default: "1000" }, language: { type: "string" }, check: { type: "boolean" } } });
const samples = Number(values.runs);
if (!(samples >= 20)) throw new Error("--runs is how many samples of each kind: 20 or more");

const NO_LIMIT = ["--sign-ins-per-minute", "1000000", "--requests-per-minute", "1000000", "--nafath-starts-per-minute", "1000000", "--nafath-starts", "1000000", "--wrong-passwords", "1000000"];
const backend = await startBackend(["--port", "0", "--people", "60", ...NO_LIMIT]);
const caller = new Caller(backend.url, { connections: 1, keepsCookies: false });

/** Sends one request over the one connection; gives its time in milliseconds, and what was answered. */
async function send(path, body) {
  const { milliseconds, status, body: answer } = await caller.post(`/api/v1${path}`, body);
  return { milliseconds, shape: `${status} ${answer?.code ?? answer?.status}` };
}

const median = (list) => {
  const sorted = [...list].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The upper tail of the normal distribution, doubled (Abramowitz and Stegun 7.1.26). */
function twoSided(z) {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
}

/** Mann-Whitney's U by its normal approximation; times hardly ever tie. */
function mannWhitney(one, other) {
  const all = [...one.map((value) => [value, 0]), ...other.map((value) => [value, 1])].sort((a, b) => a[0] - b[0]);
  const ranks = all.reduce((sum, [, group], place) => sum + (group === 0 ? place + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return { z, p: twoSided(z), larger: u / (n * m) };
}

/** Welch's t; with hundreds of samples it is as good as normal. */
function welch(one, other) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const spread = (list) => list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0) / (list.length - 1) / list.length;
  const t = (mean(one) - mean(other)) / Math.sqrt(spread(one) + spread(other));
  return { t, p: twoSided(t) };
}

const accounts = backend.accounts.filter(({ note }) => !/blocked/.test(note ?? ""));
const known = accounts.slice(0, 12).map(({ identity_number }) => identity_number);
const unknown = known.map((_, index) => nobodys(index + 1));
const ways = [
  { name: "individuals' door", path: "/sign-in/individual", body: (identity_number) => ({ identity_number, password: "not the password of anybody" }) },
  { name: "retirees' door", path: "/sign-in/retiree", body: (identity_number) => ({ identity_number, password: "not the password of anybody" }) },
  { name: "Nafath", path: "/sign-in/nafath", body: (identity_number) => ({ identity_number, role: "individual" }) },
];
let differs = false;
try {
  console.log(`${samples} samples of each kind, in turns; times in milliseconds`);
  console.log("way                 known  unknown  ratio   gap    U larger  p (U)   t      p (t)");
  for (const { name, path, body } of ways) {
    const times = { known: [], unknown: [] };
    const shapes = new Set();
    for (let warm = 0; warm < 20; warm += 1) await send(path, body((warm % 2 ? known : unknown)[warm % known.length]));
    for (let turn = 0; turn < samples; turn += 1) {
      const index = turn % known.length;
      const pair = [["known", known[index]], ["unknown", unknown[index]]];
      // Which of the two comes first is thrown anew each time: whatever comes second finds warm caches.
      if (Math.random() < 0.5) pair.reverse();
      for (const [kind, number] of pair) {
        const { milliseconds, shape } = await send(path, body(number));
        times[kind].push(milliseconds);
        shapes.add(shape);
      }
    }
    const u = mannWhitney(times.known, times.unknown);
    const t = welch(times.known, times.unknown);
    const [one, other] = [median(times.known), median(times.unknown)];
    const row = [name.padEnd(18), one.toFixed(2).padStart(6), other.toFixed(2).padStart(8), (one / other).toFixed(3).padStart(6), (one - other).toFixed(2).padStart(6), u.larger.toFixed(3).padStart(9), u.p.toFixed(3).padStart(7), t.t.toFixed(2).padStart(6), t.p.toFixed(3).padStart(7)];
    console.log(row.join(" "));
    if (shapes.size !== 1) {
      console.log(`    answers differ: ${[...shapes].join(", ")}`);
      differs = true;
    }
    if (Math.abs(one - other) >= 5) differs = true;
  }
} finally {
  caller.hangUp();
  await backend.stop();
}
// The goal: the same answer, and medians less than 5 ms apart.
if (values.check && differs) process.exitCode = 1;
