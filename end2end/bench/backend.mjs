// A backend of a measurement's own, asked without a browser.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Starts the backend in GOSI_BACKEND with fresh data, and `options` besides. */
export async function startBackend(options) {
  const data = mkdtempSync(join(tmpdir(), "gosi-portal-bench-"));
  const words = ["serve", "--demo", "--data-dir", data, "--log", "error", ...options];
  const server = spawn(process.env.GOSI_BACKEND, words, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the backend ended with ${code}`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const found = /^ready (http:\S+)$/.exec(line);
      if (found) resolve(found[1]);
    });
  });
  const stop = async () => {
    server.removeAllListeners("exit");
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(data, { recursive: true, force: true });
  };
  const accounts = JSON.parse(readFileSync(join(data, "demo-accounts.json"), "utf8"));
  return { url, accounts, process: server.pid, stop };
}

/** A port that nobody listens on. */
export function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Somebody with a browser: cookies, connections that stay open, and an address that the proxy names. */
export class Caller {
  #agent;
  #cookies = new Map();

  constructor(url, { address = null, connections = 6, keepsCookies = true } = {}) {
    Object.assign(this, { url, address, keepsCookies });
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  get(path) {
    return this.#send("GET", path);
  }

  post(path, body) {
    return this.#send("POST", path, JSON.stringify(body));
  }

  hangUp() {
    this.#agent.destroy();
  }

  /** Gives status, body, and the time in milliseconds. */
  #send(method, path, text) {
    const headers = { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" };
    if (this.address) headers["x-forwarded-for"] = this.address;
    if (this.#cookies.size > 0) headers.cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    if (text !== undefined) {
      Object.assign(headers, { origin: this.url, "x-gosi-csrf": "1", "content-type": "application/json" });
      Object.assign(headers, { "content-length": Buffer.byteLength(text), "idempotency-key": `"${randomUUID()}"` });
    }
    return new Promise((resolve, reject) => {
      const began = process.hrtime.bigint();
      const sent = request(this.url + path, { method, agent: this.#agent, headers }, (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
          for (const line of response.headers["set-cookie"] ?? []) this.#keep(line);
          const body = Buffer.concat(parts).toString();
          resolve({ milliseconds, status: response.statusCode, body: body ? JSON.parse(body) : null });
        });
      });
      sent.on("error", reject);
      sent.end(text);
    });
  }

  #keep(line) {
    if (!this.keepsCookies) return;
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    if (/max-age=0/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** A valid identity number that nobody has. */
export function nobodys(index) {
  const nine = `10${String(5_850_000 + index).padStart(7, "0")}`;
  const sum = [...nine].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** The value below which a part of the list lies. */
export function quantile(list, part) {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
