// Deploying, as an operator does it: a served folder whose build is replaced under open tabs.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";

// What names a build's files by their addresses, beside the program itself, which uses relative ones.
const NAMING = new Set([".html", ".json"]);
const COMPRESSED = /\.(br|gz|zst)$/;

/** A folder that a portal serves, and two builds to put into it: the built app, and one that follows it. */
export class Releases {
  #older;
  #newer;

  constructor(built) {
    const folder = mkdtempSync(join(tmpdir(), "gosi-portal-releases-"));
    this.folder = folder;
    this.served = join(folder, "served");
    this.#older = join(folder, "older");
    this.#newer = join(folder, "newer");
    cpSync(built, this.#older, { recursive: true });
    this.older = JSON.parse(readFileSync(join(this.#older, "build.json"), "utf8")).build;
    this.newer = [...this.older].reverse().join("");
    cpSync(built, this.#newer, { recursive: true });
    renameHashed(this.#newer);
    cpSync(this.#older, this.served, { recursive: true });
  }

  /** Serves the first build, as if the other had never been. */
  deployOlder() {
    this.#serve(this.#older);
  }

  /** Serves the second build; the first one's hashed files stay beside it, or go. */
  deployNewer({ keepOlder }) {
    this.#serve(this.#newer, keepOlder ? this.#older : null);
  }

  #serve(build, kept = null) {
    // The page is what a server looks at to notice a new build: it comes last.
    for (const name of readdirSync(this.served)) if (name !== "index.html") rmSync(join(this.served, name), { recursive: true });
    const copy = (from, options) => cpSync(from, this.served, { recursive: true, ...options });
    if (kept) for (const name of readdirSync(kept).filter(isHashedFolder)) cpSync(join(kept, name), join(this.served, name), { recursive: true });
    copy(build, { filter: (path) => path !== join(build, "index.html") });
    cpSync(join(build, "index.html"), join(this.served, "index.html"));
  }

  /** Makes the server look at the folder again: it notices a new build by its page. */
  touch() {
    const now = new Date();
    utimesSync(join(this.served, "index.html"), now, now);
  }

  end() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const isHashedFolder = (name) => name === "assets" || name.startsWith("pkg-");

/** Gives everything that carries a hash in its address another one, as any change to the build would. */
function renameHashed(folder) {
  const assets = join(folder, "assets");
  const hashed = [
    ...readdirSync(folder).filter((name) => name.startsWith("pkg-")).map((name) => [folder, name]),
    ...readdirSync(assets).map((name) => [assets, name]),
  ];
  const names = new Map();
  for (const [parent, name] of hashed) {
    const [hash] = /[0-9a-f]{16}/.exec(name);
    names.set(hash, [...hash].reverse().join(""));
    renameSync(join(parent, name), join(parent, name.replace(hash, names.get(hash))));
  }
  const naming = (path) => NAMING.has(extname(path)) || basename(path) === "sw.js";
  for (const file of filesBelow(folder).filter(naming)) {
    let text = readFileSync(file, "utf8");
    for (const [before, after] of names) text = text.replaceAll(before, after);
    writeFileSync(file, text);
    for (const suffix of [".br", ".gz", ".zst"]) if (existsSync(file + suffix)) rmSync(file + suffix);
  }
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : COMPRESSED.test(name) ? [] : [path];
  });
}
