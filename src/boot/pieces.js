// The program's chunks. Those that the page in hand needs come together in one file, since many small
// ones compress badly and each costs a request; any other comes alone, when it is asked for.
const START = document.querySelector("link[data-pieces]");
const together = START ? open(START.href).catch(() => new Map()) : Promise.resolve(new Map());

// The areas whose files the service worker keeps (xtask/src/build/offline.rs).
const KEPT = ["calculators", "benefits"];
let kept;

/** The answer with a chunk in it, as the loader of chunks would have fetched it. */
export async function piece(name) {
  const pieces = await together;
  const bytes = pieces.get(name);
  // Handed out once: what could not be used is fetched alone when it is asked for again.
  pieces.delete(name);
  if (bytes) return answer(bytes);
  try {
    return await fetch(new URL(name, import.meta.url));
  } catch (error) {
    kept ??= Promise.all(KEPT.map((area) => open(new URL(`start_${area}.bin`, import.meta.url)).catch(() => new Map())));
    const bytes = (await kept).map((pieces) => pieces.get(name)).find(Boolean);
    if (bytes) return answer(bytes);
    kept = undefined;
    throw error;
  }
}

function answer(bytes) {
  return new Response(bytes, { headers: { "content-type": "application/wasm" } });
}

/** The chunks in a file that begins with a line of their names and lengths. */
async function open(url) {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let at = bytes.indexOf(10) + 1;
  const pieces = new Map();
  for (const entry of new TextDecoder().decode(bytes.subarray(0, at)).trim().split(" ")) {
    const [name, length] = entry.split(":");
    pieces.set(name, bytes.subarray(at, (at += Number(length))));
  }
  return pieces;
}
