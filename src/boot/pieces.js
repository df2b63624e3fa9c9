// The program's chunks. Those that the page in hand needs come together in one file, since many small
// ones compress badly and each costs a request; any other comes alone, when it is asked for.
const START = document.querySelector("link[data-pieces]");
const together = START ? open(START.href).catch(() => new Map()) : Promise.resolve(new Map());

// What the service worker keeps of the calculators, which are to work without a network.
let kept;

/** The answer with a chunk in it, as the loader of chunks would have fetched it. */
export async function piece(name) {
  for (const pieces of [await together, await keptPieces()]) {
    const bytes = pieces.get(name);
    // Handed out once: what could not be used is fetched alone when it is asked for again.
    pieces.delete(name);
    if (bytes) return answer(bytes);
  }
  return fetch(new URL(name, import.meta.url));
}

async function keptPieces() {
  // Looked for until it is there: the worker fills its store while the page is read.
  const response = kept ? null : await globalThis.caches?.match(new URL("start_offline.bin", import.meta.url)).catch(() => null);
  if (response) kept ??= read(response);
  return (await kept) ?? new Map();
}

function answer(bytes) {
  return new Response(bytes, { headers: { "content-type": "application/wasm" } });
}

async function open(url) {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
  return read(response);
}

/** The chunks in a file that begins with a line of their names and lengths. */
async function read(response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let at = bytes.indexOf(10) + 1;
  const pieces = new Map();
  for (const entry of new TextDecoder().decode(bytes.subarray(0, at)).trim().split(" ")) {
    const [name, length] = entry.split(":");
    pieces.set(name, bytes.subarray(at, (at += Number(length))));
  }
  return pieces;
}
