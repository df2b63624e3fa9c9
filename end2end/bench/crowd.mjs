// The crowd of bench attack, in a process of its own: wrong passwords for known and unknown numbers, from
// many addresses, at an even rate whatever becomes of them. It prints what it was answered.
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

import { nobodys } from "./backend.mjs";

const { url, rate, seconds, addresses, known } = JSON.parse(process.argv[2]);
const DOORS = ["/sign-in/individual", "/sign-in/retiree"];
// More than these under way, and the crowd is no longer at the backend but in its own queue.
const MOST_UNDER_WAY = 4_000;
const TICK_MS = 10;

const agent = new Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 512 });
const { hostname, port } = new URL(url);
const answered = {};
let sent = 0;
let underWay = 0;
let notSent = 0;

function attack(index) {
  const place = index % addresses;
  const address = `198.${18 + (place >> 16)}.${(place >> 8) & 255}.${place & 255}`;
  const number = index % 2 ? known[(index >> 1) % known.length] : nobodys((index >> 1) % 1_000_000);
  const text = JSON.stringify({ identity_number: number, password: `wrong ${index}` });
  const headers = {
    origin: url,
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": address,
    "x-gosi-csrf": "1",
    "content-type": "application/json",
    "content-length": text.length,
    "idempotency-key": `"${randomUUID()}"`,
  };
  const note = (outcome) => {
    underWay -= 1;
    answered[outcome] = (answered[outcome] ?? 0) + 1;
  };
  underWay += 1;
  sent += 1;
  const attempt = request({ hostname, port, path: `/api/v1${DOORS[index % DOORS.length]}`, method: "POST", agent, headers }, (response) => {
    response.resume();
    response.on("end", () => note(response.statusCode));
  });
  attempt.on("error", (error) => note(error.code));
  attempt.end(text);
}

const began = performance.now();
let due = 0;
await new Promise((resolve) => {
  const timer = setInterval(() => {
    const elapsed = Math.min(performance.now() - began, seconds * 1000);
    const wanted = Math.floor((elapsed / 1000) * rate);
    for (; due < wanted; due += 1) {
      if (underWay < MOST_UNDER_WAY) attack(due);
      else notSent += 1;
    }
    if (elapsed >= seconds * 1000) {
      clearInterval(timer);
      resolve();
    }
  }, TICK_MS);
});
const took = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ sent, notSent, answered, unanswered: underWay, took, processor: (user + system) / 1e6 / took }));
process.exit(0);
