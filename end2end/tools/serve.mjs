// Serves the built app with its real headers and hands API requests on to a backend elsewhere.
// Usage: node serve.mjs --app DIST --port N [--api URL]
// The session cookie is SameSite=Strict and bound to this origin, so the backend has to seem to be on it.
import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";

const CONTENT_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};
const ENCODINGS = [["br", ".br"], ["gzip", ".gz"]];
const BACKEND_PATHS = ["/api/", "/dev/", "/health"];
// What a connection says to its own neighbour only (RFC 9110 section 7.6.1).
const HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];
const BACKEND_TIMEOUT_MS = 60_000;

const { values: options } = parseArgs({
  options: { app: { type: "string" }, port: { type: "string" }, api: { type: "string" } },
});
const rules = JSON.parse(readFileSync(join(options.app, "headers.json"), "utf8"));
const backend = options.api ? new URL(options.api) : null;

function ruleFor(path) {
  return rules.rules.find((rule) => path.startsWith(rule.prefix));
}

async function isFile(path) {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

async function sendFile(request, response, path, headers) {
  const accepted = (request.headers["accept-encoding"] ?? "").split(",").map((part) => part.trim().split(";")[0]);
  let file = path;
  for (const [encoding, suffix] of ENCODINGS) {
    if (accepted.includes(encoding) && (await isFile(path + suffix))) {
      file = path + suffix;
      response.setHeader("content-encoding", encoding);
      break;
    }
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("vary", "Accept-Encoding");
  response.setHeader("content-type", CONTENT_TYPES[extname(path)] ?? "application/octet-stream");
  if (request.method === "HEAD") return response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

async function serveApp(request, response, path) {
  if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, "method not allowed");
  const rule = ruleFor(path);
  const file = join(options.app, normalize(path));
  const hidden = path === "/headers.json" || /\/\.|\.(br|gz)$/.test(path);
  if (!hidden && path !== "/" && (await isFile(file))) return sendFile(request, response, file, rule.headers);
  const lastSegment = path.slice(path.lastIndexOf("/") + 1);
  if (rule.fallback !== "page" || lastSegment.includes(".")) return answer(response, 404, "not found");
  return sendFile(request, response, join(options.app, rules.page), rule.headers);
}

function answer(response, status, text) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${text}\n`);
}

function withoutHopByHop(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
}

function handOn(request, response) {
  if (!backend) return answer(response, 502, "no backend: start with --api URL");
  const send = backend.protocol === "https:" ? secureRequest : plainRequest;
  const target = new URL(request.url, backend);
  const headers = withoutHopByHop(request.headers);
  // A backend that compares Origin with its own address must see its own address in both.
  headers.host = backend.host;
  if (headers.origin === `http://${request.headers.host}`) headers.origin = backend.origin;
  headers["x-forwarded-host"] = request.headers.host;
  const onward = send(target, { method: request.method, headers, timeout: BACKEND_TIMEOUT_MS }, (incoming) => {
    response.writeHead(incoming.statusCode, withoutHopByHop(incoming.headers));
    incoming.pipe(response);
  });
  onward.on("timeout", () => onward.destroy(new Error("timeout")));
  onward.on("error", () => (response.headersSent ? response.destroy() : answer(response, 502, "the backend does not answer")));
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}

function sendConfiguration(response) {
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff" });
  response.end(JSON.stringify({ environment: "external", api_base: "/api/v1", stamp_registration: null, outbox: false, features: {} }));
}

const server = createServer((request, response) => {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return answer(response, 400, "bad request");
  }
  if (path === "/config.json") return sendConfiguration(response);
  if (BACKEND_PATHS.some((prefix) => path.startsWith(prefix) || path === prefix.replace(/\/$/, ""))) return handOn(request, response);
  return serveApp(request, response, path).catch(() => response.destroy());
});
server.on("error", (error) => {
  console.error(`cannot serve on port ${options.port}: ${error.message}`);
  process.exit(2);
});
server.listen(Number(options.port), "127.0.0.1", () => {
  console.log(`ready http://127.0.0.1:${server.address().port}`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
