// A crowd tries wrong passwords, a thousand a second for a minute, from many addresses. Do the people who
// are signed in notice, can others still sign in, and can those whose numbers are tried?
//
// The crowd runs on the same machine at a low priority, as other machines would not take this one's
// processors; what it reached is said. Times are compared with those of the same run before it came.
// Usage: GOSI_BACKEND=... node attack.mjs [--runs SECONDS] [--rate 1000] [--addresses 4000] [--check]
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";

import { Caller, freePort, quantile, startBackend } from "./backend.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "60" },
    rate: { type: "string", default: "1000" },
    addresses: { type: "string", default: "4000" },
    check: { type: "boolean" },
  },
});
const [seconds, rate, addresses] = [values.runs, values.rate, values.addresses].map(Number);
if (!(seconds >= 10 && rate >= 1 && addresses >= 1)) throw new Error("--runs is how many seconds, 10 or more");

const QUIET_SECONDS = 20;
const BETWEEN_LOADS_MS = 150;
const BETWEEN_SIGN_INS_MS = 2_000;
const BETWEEN_VICTIMS_MS = 7_000;
// Whoever is sent away as too many comes back a few times, as the page tells them to.
const MOST_TRIES = 4;
const PAGES = {
  individual: ["/session", "/me/profile", "/me/status", "/me/next-step", "/me/periods", "/me/wages"],
  retiree: ["/session", "/pension/next-payment", "/pension/payments", "/pension/family", "/pension/next-step"],
  business: ["/session", "/business/due", "/business/bills", "/business/headcount", "/business/tasks"],
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const port = await freePort();
// The limits are those of production; the proxy that names the addresses is this program.
const backend = await startBackend(["--port", String(port), "--behind-tls-proxy", "--allow-origin", `http://127.0.0.1:${port}`]);
const url = `http://127.0.0.1:${port}`;
const may = backend.accounts.filter(({ note }) => !/blocked/.test(note ?? ""));
const of = (role) => may.filter((account) => account.role === role);
const people = { individual: of("individual"), retiree: of("retiree"), business: of("business") };
// Who watches a dashboard, whose numbers are tried, and who comes in meanwhile are different people.
const watchers = { individual: people.individual.shift(), retiree: people.retiree.shift(), business: people.business.shift() };
const victims = people.individual.splice(0, 3);
const newcomers = [...people.individual, ...people.retiree];

let nextAddress = 0;
const stranger = () => new Caller(url, { address: `203.0.113.${(nextAddress = (nextAddress % 250) + 1)}` });

async function codeOf(account) {
  const messages = await new Caller(url).get(`/dev/outbox?mobile=${encodeURIComponent(account.mobile)}`);
  return messages.body.find(({ code }) => code).code;
}

/** Signs in by password; says how often the door was full, and how long the step took that compares it. */
async function signIn(account, caller = stranger()) {
  const door = account.role === "retiree" ? "retiree" : "individual";
  const { identity_number, password } = account;
  for (let tries = 1; ; tries += 1) {
    const answer = await caller.post(`/api/v1/sign-in/${door}`, { identity_number, password });
    if (answer.status === 503 && tries < MOST_TRIES) {
      await pause((answer.body.retry_after_seconds ?? 1) * 1000);
      continue;
    }
    if (answer.status !== 200) return { caller, tries, failed: `${answer.status} ${answer.body?.code}` };
    if (door === "retiree") return { caller, tries, milliseconds: answer.milliseconds };
    const done = await caller.post("/api/v1/sign-in/code", { code: await codeOf(account) });
    return { caller, tries, milliseconds: answer.milliseconds, failed: done.status === 200 ? undefined : `${done.status} ${done.body?.code}` };
  }
}

/** The owner of a number that is tried comes in by the app. */
async function byNafath({ identity_number }) {
  const caller = stranger();
  const started = await caller.post("/api/v1/sign-in/nafath", { identity_number, role: "individual" });
  if (started.status !== 200) return `${started.status} ${started.body?.code}`;
  const phone = new Caller(url);
  const [push] = (await phone.post("/dev/nafath/phone", { identity_number })).body;
  await phone.post("/dev/nafath/decision", { transaction: push.transaction, number: started.body.number });
  const finished = await caller.post("/api/v1/sign-in/nafath/finish", {});
  phone.hangUp();
  caller.hangUp();
  return finished.status === 200 ? "in" : `${finished.status} ${finished.body?.code}`;
}

/** Loads the dashboards in turn until `end`; gives their times and what went wrong. */
async function watch(callers, end) {
  const loads = { individual: [], retiree: [], business: [] };
  const failures = [];
  for (let turn = 0; performance.now() < end; turn += 1) {
    const role = Object.keys(PAGES)[turn % 3];
    const began = performance.now();
    const answers = await Promise.all(PAGES[role].map((path) => callers[role].get(`/api/v1${path}`)));
    loads[role].push(performance.now() - began);
    for (const [place, { status, body }] of answers.entries()) if (status !== 200) failures.push(`${PAGES[role][place]} ${status} ${body?.code}`);
    await pause(BETWEEN_LOADS_MS);
  }
  return { loads, failures };
}

async function everySoOften(milliseconds, end, what) {
  const outcomes = [];
  for (let index = 0; performance.now() + milliseconds < end; index += 1) {
    const began = performance.now();
    outcomes.push(await what(index));
    await pause(Math.max(0, milliseconds - (performance.now() - began)));
  }
  return outcomes;
}

/** Seconds of processor time that the backend has had. */
function processorTime() {
  const fields = readFileSync(`/proc/${backend.process}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const over = [];
try {
  const callers = {};
  for (const role of Object.keys(PAGES)) {
    const { caller, failed } = await signIn(watchers[role]);
    if (failed) throw new Error(`nobody is signed in as ${role}: ${failed}`);
    if (role === "business") {
      const changed = await caller.post("/api/v1/session/role", { role });
      if (changed.status !== 200) throw new Error(`the role: ${changed.status} ${changed.body?.code}`);
      const { establishments } = (await caller.get("/api/v1/business/establishments")).body;
      const { registration_number } = establishments[0];
      const chosen = await caller.post("/api/v1/session/establishment", { registration_number });
      if (chosen.status !== 200) throw new Error(`the establishment: ${chosen.status} ${chosen.body?.code}`);
    }
    callers[role] = caller;
  }
  await watch(callers, performance.now() + 3_000);
  const before = await watch(callers, performance.now() + QUIET_SECONDS * 1000);

  const orders = { url, rate, seconds, addresses, known: victims.map(({ identity_number }) => identity_number) };
  const crowd = spawn("nice", ["-n", "5", process.execPath, new URL("crowd.mjs", import.meta.url).pathname, JSON.stringify(orders)], { stdio: ["ignore", "pipe", "inherit"] });
  let report = "";
  crowd.stdout.on("data", (part) => (report += part));
  const gone = new Promise((resolve) => crowd.once("exit", resolve));
  const processorBefore = processorTime();
  const end = performance.now() + seconds * 1000;
  const [during, arrivals, owners] = await Promise.all([
    watch(callers, end),
    everySoOften(BETWEEN_SIGN_INS_MS, end, async (index) => {
      const { caller, ...outcome } = await signIn(newcomers[index % newcomers.length]);
      caller.hangUp();
      return outcome;
    }),
    everySoOften(BETWEEN_VICTIMS_MS, end, (index) => byNafath(victims[index % victims.length])),
  ]);
  const processor = (processorTime() - processorBefore) / seconds;
  await gone;
  const attack = JSON.parse(report);

  console.log(`\n${availableParallelism()} processors, which the crowd shares at a low priority; load ${loadavg()[1].toFixed(1)} over five minutes`);
  console.log(`crowd: ${(attack.sent / attack.took).toFixed(0)} wrong attempts a second for ${attack.took.toFixed(0)} s from ${addresses} addresses, ${attack.processor.toFixed(2)} of a processor; the backend ${processor.toFixed(2)}`);
  console.log(`answered: ${Object.entries(attack.answered).map(([status, count]) => `${status} ${count}`).join(", ")}; not yet ${attack.unanswered}; not sent for want of answers ${attack.notSent}\n`);
  console.log("dashboard      loads      median before  during  ratio     95 % before  during  ratio");
  for (const role of Object.keys(PAGES)) {
    const [one, other] = [before.loads[role], during.loads[role]];
    const figures = [0.5, 0.95].map((part) => [quantile(one, part), quantile(other, part)]);
    const ratios = figures.map(([quiet, loud]) => loud / quiet);
    if (ratios[0] > 2) over.push(`${role}: median`);
    if (ratios[1] > 2) over.push(`${role}: 95 %`);
    const cells = figures.map(([quiet, loud], place) => `${quiet.toFixed(1).padStart(place ? 12 : 14)}  ${loud.toFixed(1).padStart(6)}  ${ratios[place].toFixed(2).padStart(5)}`);
    console.log(`${role.padEnd(14)} ${`${one.length}, ${other.length}`.padEnd(10)} ${cells.join("    ")}`);
  }
  const failures = [...before.failures, ...during.failures];
  console.log(`requests of the dashboards that failed: ${failures.length}${failures.length ? ` (${[...new Set(failures)].join(", ")})` : ""}`);
  if (failures.length) over.push("dashboards failed");

  const refused = arrivals.filter(({ failed }) => failed);
  const times = arrivals.filter(({ failed }) => !failed).map(({ milliseconds }) => milliseconds);
  const atOnce = arrivals.filter(({ tries, failed }) => tries === 1 && !failed).length;
  console.log(`fresh sign-ins by password: ${arrivals.length}, at once ${atOnce}, after waiting ${arrivals.length - atOnce - refused.length}, refused ${refused.length}${refused.length ? ` (${refused.map(({ failed }) => failed).join(", ")})` : ""}; median ${quantile(times, 0.5).toFixed(0)} ms, 95 % ${quantile(times, 0.95).toFixed(0)} ms`);
  if (refused.length) over.push("innocents were refused");
  const out = owners.filter((outcome) => outcome !== "in");
  console.log(`owners of the numbers that are tried, by Nafath: ${owners.length}, in ${owners.length - out.length}${out.length ? ` (${out.join(", ")})` : ""}`);
  if (out.length) over.push("owners were kept out");
  if (attack.sent / attack.took < rate * 0.95) over.push("the crowd did not reach its rate");
  console.log(over.length ? `\nbehind the goal: ${over.join("; ")}` : "\nthe goal is met");
  for (const caller of Object.values(callers)) caller.hangUp();
} finally {
  await backend.stop();
}
// The goal: nobody who is innocent is kept out, and no dashboard takes more than twice its time.
if (values.check && over.length) process.exitCode = 1;
