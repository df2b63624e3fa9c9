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
  #hold = null;
  #refused = null;

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

  /** Keeps the answers to fitting paths back; returns a function that lets them go. */
  hold(pattern) {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    this.#hold = { pattern, released };
    return () => {
      this.#hold = null;
      release();
    };
  }

  /** Refuses fitting paths, as a filter on the way would; returns a function that ends that. */
  refuse(pattern) {
    this.#refused = pattern;
    return () => (this.#refused = null);
  }

  async #serve(incoming, outgoing) {
    const path = incoming.url.split("?")[0];
    if (this.#refused?.test(path)) return outgoing.writeHead(403, { "content-type": "text/plain" }).end("refused\n");
    if (this.#hold?.pattern.test(path)) await this.#hold.released;
    const { hostname, port } = this.#backend;
    const options = { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers };
    const onward = request(options, (answer) => {
      // Every journey is a first visit: what an earlier one left in the cache could be neither held back
      // nor refused here.
      outgoing.writeHead(answer.statusCode, { ...answer.headers, "cache-control": "no-store" });
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
