// The page's only Trusted Types policy. The view layer writes static pieces of its own templates as
// HTML; they pass, and anything that could run a script or load something does not, whoever wrote it.
const REFUSED = /<\s*(script|iframe|object|embed|base|meta|link|style)\b|[\s/"']on[a-z]+\s*=|javascript:/i;

function check(html) {
  if (REFUSED.test(html)) throw new TypeError("refused to write this HTML");
  return html;
}

// The only script that may be named by an address: the service worker.
const WORKER = "/sw.js";

function checkAddress(address) {
  if (address !== WORKER) throw new TypeError("refused to load this script");
  return address;
}

const policy = globalThis.trustedTypes?.createPolicy("leptos-template", {
  createHTML: check,
  createScriptURL: checkAddress,
});

export function workerAddress() {
  return policy ? policy.createScriptURL(WORKER) : WORKER;
}

export function templateHtml(html) {
  return policy ? policy.createHTML(html) : check(html);
}
