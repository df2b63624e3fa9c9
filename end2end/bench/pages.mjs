// The built app with pages beside it to measure against: an empty one, frozen, and each page as
// nothing but its HTML and styles.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PROJECT } from "../tests/support/portal.mjs";

// Never changed: the least that a browser can be asked to paint, and the floor of every figure.
const EMPTY = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Empty</title>\n</head>\n<body>\n<p>Empty</p>\n</body>\n</html>\n';

/** A folder to serve: the app, `/bench/empty`, and `/bench/static/<page>` for each address in `pages`. */
export function withBaselines(app, pages) {
  const folder = mkdtempSync(join(tmpdir(), "gosi-portal-bench-"));
  cpSync(app, folder, { recursive: true });
  write(folder, "bench/empty", EMPTY);
  for (const page of pages) write(folder, `bench/static${page}`, withoutScripts(readFileSync(join(folder, page, "index.html"), "utf8")));
  execFileSync("node", [join(PROJECT, "end2end/tools/compress.mjs"), join(folder, "bench")]);
  const manifest = join(folder, "headers.json");
  const headers = JSON.parse(readFileSync(manifest, "utf8"));
  headers.routes.push("/bench/empty", ...pages.map((page) => `/bench/static${page}`));
  // Nor does a header name what a program begins with.
  const { link, ...still } = headers.rules.find(({ prefix }) => prefix === "/").headers;
  headers.rules.push({ prefix: "/bench/", fallback: "page", headers: still });
  writeFileSync(manifest, JSON.stringify(headers));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function write(folder, path, html) {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, "index.html"), html);
}

/** The same HTML and styles: no script, and nothing fetched for one. */
function withoutScripts(html) {
  const still = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>\n?/g, "")
    .replace(/<link rel="preload" as="fetch"[^>]*>\n?|<meta name="gosi-(?:program|pieces|first-texts)"[^>]*>\n?/g, "")
    .replace(/<noscript>[\s\S]*?<\/noscript>\n?/g, "");
  if (/<script|\.wasm|\.ftl|config\.json/.test(still)) throw new Error("the static page is not static");
  return still;
}
