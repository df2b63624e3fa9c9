// What stands in front of the portal in production: TLS, and sometimes a bad network.
//
// WebKit keeps a `__Host-` cookie over https alone, on the loopback address too. Files can be held
// back or refused here, which works alike in every browser.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Front {
  #backend;
  #server;
  /** What stands in the way now: { fits, released } or { fits, failure }. */
  #obstacles = new Set();
  #asked = [];

  static async begin() {
    const front = new Front();
    front.#server = createServer(certificate(), (incoming, outgoing) => front.#serve(incoming, outgoing));
    await new Promise((resolve) => front.#server.listen(0, "127.0.0.1", resolve));
    front.url = `https://127.0.0.1:${front.#server.address().port}`;
    return front;
  }

  leadTo(backend) {
    this.#backend = new URL(backend);
  }

  /** Keeps the answers to fitting paths back, as all below: a pattern, or a path of the API. Returns a function that lets them go. */
  hold(paths) {
    let release;
    const mend = this.#obstruct(paths, { released: new Promise((resolve) => (release = resolve)) });
    return () => {
      mend();
      release();
    };
  }

  /** Refuses fitting paths, as a filter on the way would; returns a function that ends that. */
  refuse(paths) {
    return this.#obstruct(paths, { failure: "refused" });
  }

  /**
   * Lets fitting paths fail; returns a function that ends that. The ways they can: "cut" (no answer at
   * all), "html" (a proxy's page), "empty", "truncated", "lost" (carried out, but the answer breaks off),
   * "refused" (a filter), and { status, code, ...more } for the API's own refusals.
   */
  fail(paths, failure) {
    return this.#obstruct(paths, { failure });
  }

  /** Everything is as it was: no journey hands its troubles on. */
  clear() {
    this.#obstacles.clear();
    this.#asked = [];
  }

  /** How many requests of this method came for fitting paths. */
  countOf(method, paths) {
    const fits = fitting(paths);
    return this.#asked.filter((request) => request.method === method && fits(request.path)).length;
  }

  #obstruct(paths, how) {
    const obstacle = { fits: fitting(paths), ...how };
    this.#obstacles.add(obstacle);
    return () => this.#obstacles.delete(obstacle);
  }

  async #serve(incoming, outgoing) {
    const path = incoming.url.split("?")[0];
    this.#asked.push({ method: incoming.method, path });
    const obstacle = [...this.#obstacles].find(({ fits }) => fits(path));
    if (obstacle?.released) await obstacle.released;
    if (obstacle?.failure && obstacle.failure !== "lost") return answerWith(outgoing, obstacle.failure);
    const { hostname, port } = this.#backend;
    const options = { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers };
    const onward = request(options, (answer) => {
      // Every journey is a first visit: what an earlier one left in the cache could be neither held back
      // nor refused here.
      const headers = { ...answer.headers, "cache-control": "no-store" };
      if (obstacle?.failure === "lost") {
        answer.resume();
        delete headers["content-length"];
        return outgoing.writeHead(answer.statusCode, headers).end('{"step": "signed');
      }
      outgoing.writeHead(answer.statusCode, headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  }

  end() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Pages have addresses much like the API's: its paths are meant whole. */
function fitting(paths) {
  return (path) => (typeof paths === "string" ? path === `/api/v1${paths}` : paths.test(path));
}

function answerWith(outgoing, failure) {
  const say = (status, type, body) => outgoing.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  if (failure === "cut") return outgoing.destroy();
  if (failure === "refused") return say(403, "text/plain", "refused\n");
  if (failure === "html") return say(502, "text/html", "<h1>Bad Gateway</h1>");
  if (failure === "empty") return say(200, "application/json", "");
  if (failure === "truncated") return say(200, "application/json", '{"as_of": "20');
  const { status, code, ...more } = failure;
  return say(status, "application/problem+json", JSON.stringify({ type: "about:blank", title: code, status, code, reference: "test-reference", ...more }));
}

/** A certificate for this run; the browsers are told to accept it. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "gosi-portal-certificate-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  try {
    const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
    words.push("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert);
    execFileSync("openssl", words, { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
