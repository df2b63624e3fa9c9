// nginx on a packed release, as an installation runs it: its own configuration, settings of this run.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE_MS = 10_000;

export class Nginx {
  #child;
  #folder;
  errors = "";

  /** Starts nginx with an API at `api` (host:port). */
  static async begin(release, api) {
    const nginx = new Nginx();
    nginx.#folder = mkdtempSync(join(tmpdir(), "gosi-portal-nginx-"));
    for (const part of ["nginx", "modules", "site", "settings"]) cpSync(join(release, part), join(nginx.#folder, part), { recursive: true });
    mkdirSync(join(nginx.#folder, "run"));
    nginx.port = await freePort();
    nginx.url = `http://127.0.0.1:${nginx.port}`;
    writeFileSync(join(nginx.#folder, "settings/listen.conf"), `listen 127.0.0.1:${nginx.port};\nserver_name 127.0.0.1;\n`);
    writeFileSync(join(nginx.#folder, "settings/api.conf"), `server ${api};\n`);
    // Its workers would be somebody else when started by root, and could not read this run's files.
    const directives = `daemon off; ${process.getuid() === 0 ? "user root;" : ""}`;
    const words = ["-p", `${nginx.#folder}/`, "-c", "nginx/nginx.conf", "-e", "stderr", "-g", directives];
    nginx.#child = spawn(process.env.GOSI_NGINX, words, { stdio: ["ignore", "ignore", "pipe"] });
    nginx.#child.stderr.on("data", (data) => (nginx.errors += data));
    const end = Date.now() + PATIENCE_MS;
    while (!(await fetch(`${nginx.url}/config.json`).then(() => true, () => false))) {
      if (nginx.#child.exitCode !== null || Date.now() > end) throw new Error(`nginx does not start: ${nginx.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return nginx;
  }

  get folder() {
    return this.#folder;
  }

  async end() {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGTERM");
    await gone;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** One answer as it travels: nothing decoded, nothing followed, nothing added to the request. */
export function ask(url, path, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method, headers: { host: `${hostname}:${port}`, ...headers } }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, raw: answer.rawHeaders, body: Buffer.concat(chunks) }));
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
