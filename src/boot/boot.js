// The one script of the page: loads the program, and shows the way on when it cannot run.
import init from "gosi-glue";
import { fetched } from "gosi-pieces";

import { showFallback } from "./fallback.js";
import { keepOffline } from "./offline.js";

addEventListener("gosi-keep-offline", keepOffline);

// What the view layer would be told by a server that streams; this page is complete from the start.
globalThis.__RESOLVED_RESOURCES = [];
globalThis.__SERIALIZED_ERRORS = [];
globalThis.__INCOMPLETE_CHUNKS = [];
globalThis.__PENDING_RESOURCES = [];

// A trap ends the program for good, wherever it happens.
function onError(error) {
  if (error instanceof WebAssembly.RuntimeError) showFallback("panic");
}
addEventListener("error", (event) => onError(event.error));
addEventListener("unhandledrejection", (event) => onError(event.reason));

const PAUSE_BEFORE_RETRY = 1500;

async function load() {
  const response = await fetched("app_bg.wasm");
  return WebAssembly.compile(await response.arrayBuffer());
}

async function start() {
  let program;
  try {
    program = await (globalThis.gosiProgram ?? load());
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) throw error;
    // Networks on the move drop single requests: one more try before giving up.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_BEFORE_RETRY));
    program = await load();
  }
  await init({ module_or_path: program });
}

start().catch((error) => {
  const unsupported = error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
  if (error instanceof WebAssembly.RuntimeError) showFallback("panic");
  else showFallback(unsupported ? "wasm-unsupported" : "load-failed");
});
