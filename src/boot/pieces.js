// The program's chunks. Those that the first page begins with come as one module, since each costs time to put
// in. Those of an area that is turned to later come together in one file, since many small ones compress badly and
// each costs a request; a few that are missing come alone.
const first = firstPage().then(compiledAhead).catch(() => ({ pieces: new Map() }));

/** So many missing chunks come alone; more of them too, where they are not even a third of the area's file. */
const FEW = 3;
const MOSTLY = 3;

// The files fetched since, by area.
const files = new Map();

// What the service worker keeps of the calculators, which are to work without a network.
let kept;

/** Milliseconds after which a store on the device that says nothing is taken for none. */
let storePatience = 4_000;

// What was put into the program, by name. Held here for as long as the page stands: nothing but the program's
// table of functions points to a chunk otherwise, and a browser that clears it away all the same would crash.
const put = new Map();

/** The load of an area as the program asks for it: its own chunk, and those it shares with others. */
export function inArea(area, imports) {
  return async (answer, asker) => {
    let came = false;
    try {
      await load(area, imports());
      came = true;
    } catch (error) {
      console.error(error);
    } finally {
      imports().__wasm_split.__indirect_function_table.get(answer)(asker, came);
    }
  };
}

/** The area's own chunk is put in last, since it may begin with what the others bring. */
async function load(area, imports) {
  await (beginning ??= putBeginningIn(imports));
  const own = ownName(area);
  // What an area shares was put in before its own chunk.
  const shared = put.has(own) ? [] : (await list()).get(area);
  const missing = [...shared, own].filter((name) => !put.has(name));
  const isLess = missing.length > FEW && missing.length * MOSTLY > shared.length;
  const from = isLess ? area : undefined;
  const modules = new Map(missing.map((name) => [name, heard(piece(name, from))]));
  const putIn = (name, before) => {
    if (!put.has(name)) put.set(name, heard(instantiated(name, modules.get(name), before, imports)));
    return put.get(name);
  };
  await putIn(own, heard(Promise.all(shared.map((name) => putIn(name)))));
  // What the page began with is in its own styles; what came later may show anything.
  await (began.has(area) ? globalThis.gosiOwnStyles : globalThis.gosiStyles)?.();
  // What of the area's file was here before is not needed again.
  files.delete(area);
}

let beginning;

/** The areas that the page began with. */
let began = new Set();

/** Before anything else, so that no chunk is put in twice: it would begin its data anew. */
async function putBeginningIn(imports) {
  const { areas = [], module } = await first;
  began = new Set(areas);
  if (!module) return;
  const program = heard(module.then((module) => WebAssembly.instantiate(module, { w: imports.__wasm_split })));
  for (const area of areas) put.set(ownName(area), program);
  try {
    await program;
  } catch (error) {
    // Its chunks are fetched each for itself.
    console.error(error);
    for (const area of areas) put.delete(ownName(area));
    return;
  }
  // Whatever is turned to next asks for it.
  heard(list());
}

let listed;

/** Which chunks each area shares, by name. No page needs it for what it began with. */
function list() {
  listed ??= fetchedList().catch((error) => {
    listed = undefined;
    throw error;
  });
  return listed;
}

async function fetchedList() {
  const response = await fetched("chunks.txt");
  const lines = (await response.text()).trim().split("\n");
  const shared = new Map(lines.map((line) => {
    const [area, ...runs] = line.split(" ");
    // Behind an area that shares nothing stands nothing.
    return [area, namesIn(runs.filter(Boolean))];
  }));
  // What the page began with brought what its areas share.
  for (const area of began) {
    const program = put.get(ownName(area));
    if (program) for (const name of shared.get(area)) put.set(name, program);
  }
  return shared;
}

/** Runs of numbers, each by the distance from the end of the one before and its length after that: `3+1 2` are 3, 4, 6. */
function namesIn(runs) {
  const names = [];
  let number = 0;
  for (const run of runs) {
    const [distance, more = "0"] = run.split("+");
    number += Number(distance);
    for (const end = number + Number(more); number <= end; number += 1) names.push(`chunk_${number}.wasm`);
    number -= 1;
  }
  return names;
}

/** What could not be put in is asked for again by the next who needs it. */
async function instantiated(name, module, before, imports) {
  try {
    const program = await module;
    await before;
    await turn();
    return await WebAssembly.instantiate(program, imports);
  } catch (error) {
    put.delete(name);
    throw error;
  }
}

/** So many chunks are asked for or put in before the browser does what else there is to do. */
const AT_ONCE = 4;
let queue = Promise.resolve();
let asked = 0;

function turn() {
  asked += 1;
  if (asked % AT_ONCE === 0) queue = queue.then(nextTask);
  return queue;
}

function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(null);
  });
}

/** Whoever waits for it hears of the failure. */
function heard(promise) {
  promise.catch(() => {});
  return promise;
}

/** The first page's chunks are compiled while its program is still on its way. */
function compiledAhead(file) {
  if (file.module) return { ...file, module: heard(WebAssembly.compile(file.module)) };
  for (const [name, bytes] of file.pieces) file.pieces.set(name, heard(WebAssembly.compile(bytes)));
  return file;
}

/** A chunk, compiled; looked for in the file of an area, where many of its chunks are missing. */
async function piece(name, area) {
  const places = [() => first, keptPieces, () => (area ? file(area) : {})];
  for (const place of places) {
    const { pieces } = await place();
    const found = pieces?.get(name);
    // Handed out once: what could not be used is fetched alone when it is asked for again.
    pieces?.delete(name);
    if (found) return found instanceof Uint8Array ? WebAssembly.compile(found) : found;
  }
  await turn();
  return WebAssembly.compileStreaming(fetched(name));
}

/** The chunks of an area; none where its file cannot be had, so that each is tried alone. */
function file(area) {
  if (!files.has(area)) files.set(area, fetched(`start_${area}.bin`).then(read).catch(() => (files.delete(area), {})));
  return files.get(area);
}

/** None where the store does not answer: whoever is waiting had better ask the network, and not wait again. */
function keptPieces() {
  const found = piecesInStore().catch(() => ({}));
  const silence = new Promise((resolve) => {
    const timer = setTimeout(() => {
      storePatience = 0;
      resolve({});
    }, storePatience);
    found.then(() => clearTimeout(timer));
  });
  return Promise.race([found, silence]);
}

async function piecesInStore() {
  // Looked for until it is there: the worker fills its store while the page is read.
  const response = kept ? null : await globalThis.caches?.match(new URL("start_offline.bin", import.meta.url));
  if (response) kept ??= read(response);
  return (await kept) ?? {};
}

/** What the first page begins with, which the inline script asks for in time. */
async function firstPage() {
  const meta = document.querySelector("meta[name=gosi-pieces]");
  return meta ? read(whole(await (globalThis.gosiPieces ?? fetched(meta.content)))) : { pieces: new Map() };
}

/** A file of this build, which is given up after a while (before-paint.js). */
export async function fetched(name) {
  return whole(await fetch(new URL(name, import.meta.url), globalThis.gosiWithin?.()));
}

function whole(response) {
  if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
  return response;
}

/**
 * A file that begins with a line of what is in it: areas ("one two|"), all of whose chunks are one module; or names
 * and lengths of chunks.
 */
async function read(response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let at = bytes.indexOf(10) + 1;
  const line = new TextDecoder().decode(bytes.subarray(0, at)).trim();
  if (line.endsWith("|")) return { areas: line.slice(0, -1).split(" "), module: bytes.subarray(at) };
  const pieces = new Map();
  for (const entry of line.split(" ")) {
    const [name, length] = entry.split(":");
    pieces.set(name, bytes.subarray(at, (at += Number(length))));
  }
  return { pieces };
}

function ownName(area) {
  return `split_${area}.wasm`;
}
