// Canaries: what a session shows of a person is nowhere once it has ended; in storage, pages, addresses,
// the server's log, or the program's memory as far as the browser lets one look.
import assert from "node:assert/strict";

import { ROUTES, roleOf } from "./routes.mjs";
import { REFUSALS } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

const OPTIONS = { options: ["--faults", "--log", "info"] };

/** The same digits as they are written in Arabic. */
const arabicDigits = (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** How something could be written where it must not be: as it is, encoded, in other digits. */
function spellings(text) {
  const base64 = Buffer.from(text).toString("base64").replace(/=+$/, "");
  return [...new Set([text, encodeURIComponent(text), base64, arabicDigits(text)])];
}

/** What is known of the person that nobody else may find, by name. */
async function canaries(visit, account) {
  const wages = await visit.page.evaluate(async () => {
    const answer = await fetch("/api/v1/me/wages");
    return answer.ok ? (await answer.json()).months.slice(-3).map((month) => month.wage) : [];
  });
  const list = {
    "identity number": account.identity_number,
    mobile: account.mobile.slice(4),
    "name in Arabic": account.name.ar,
    "name in English": account.name.en,
    password: account.password,
  };
  if (account.email) list.email = account.email;
  // A wage of round thousands may stand in any text about the law.
  for (const wage of wages.filter((wage) => !/000(\.00)?$/.test(wage))) list[`wage ${wage}`] = wage;
  return list;
}

function assertNowhere(places, list) {
  for (const [place, content] of Object.entries(places)) {
    assert.equal(typeof content, "string", `${place} was looked at`);
    for (const [name, canary] of Object.entries(list)) {
      for (const spelling of spellings(canary)) {
        assert.ok(!content.includes(spelling), `${place} holds the ${name}`);
      }
    }
  }
}

/** All that a page leaves in its browser and shows. */
const left = (page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map(async (name) => (await (await self.caches.open(name)).keys()).map((request) => request.url)));
    return {
      page: document.documentElement.outerHTML,
      title: document.title,
      address: location.href,
      history: JSON.stringify(history.state) ?? "",
      "local storage": JSON.stringify({ ...localStorage }),
      "session storage": JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      caches: JSON.stringify(caches),
      databases: JSON.stringify(await indexedDB.databases()),
      requests: performance.getEntries().map((entry) => entry.name).join(" "),
    };
  });

/** The heap of the page's scripts; the program's memory is part of the snapshot as far as Chromium gives it. */
async function heap(page) {
  const devtools = await page.context().newCDPSession(page);
  const parts = [];
  devtools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => parts.push(chunk));
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await devtools.detach();
  return parts.join("");
}

/** The memory of the programs that were started in this page, read from inside it. */
const programMemory = (page) =>
  page.evaluate(() => {
    const decoder = new TextDecoder("utf-8");
    return (window.memories ?? []).map((memory) => decoder.decode(new Uint8Array(memory.buffer))).join("\n");
  });

/** Keeps every memory that a program of the page makes or is given, so that it can be read later. */
function keepMemories() {
  window.memories = [];
  const keep = (instance) => {
    for (const exported of Object.values(instance.exports)) {
      if (exported instanceof WebAssembly.Memory && !window.memories.includes(exported)) window.memories.push(exported);
    }
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...parts) => {
      const result = await original.apply(WebAssembly, parts);
      keep(result.instance ?? result);
      return result;
    };
  }
}

journeys(
  "canaries",
  ({ journey }) => {
    for (const role of ["individual", "retiree", "business"]) {
      journey(`of a ${role} are nowhere after signing out (ASVS 14.3.1, ASVS 14.3.3, ASVS 7.4.4)`, { viewports: ["desktop"] }, async (visit) => {
        visit.expectProblems(REFUSALS);
        const addresses = [];
        visit.context.on("request", (request) => addresses.push(request.url()));
        await visit.page.addInitScript(keepMemories);
        const account = await visit.signInAs(role);
        const list = await canaries(visit, account);
        for (const { slug } of ROUTES.filter((route) => roleOf(route) === role || (route.slug.startsWith("account") && route.slug !== "account/passkey-offer"))) {
          await visit.open(slug);
          await visit.page.getByRole("banner").getByRole("button", { name: visit.text("account-sign-out"), exact: true }).waitFor();
        }
        const found = await programMemory(visit.page);
        assert.ok(found.includes(account.name.ar.split(" ")[0]) || found.includes(account.name.en.split(" ")[0]), "the program's memory can be read here");
        await visit.page.getByRole("banner").getByRole("button", { name: visit.text("account-sign-out"), exact: true }).click();
        await visit.page.waitForURL(visit.address("signed-out"));
        await visit.ready();
        assertNowhere({ ...(await left(visit.page)), "the program's memory": await programMemory(visit.page), "the scripts' heap": await heap(visit.page) }, list);
        await visit.page.goBack().catch(() => {});
        await visit.page.waitForTimeout(1_500);
        assertNowhere({ "the page before": await visit.page.content(), ...(await left(visit.page)) }, list);
        assertNowhere({ addresses: addresses.join("\n"), "the server's log": visit.portal.log.join("\n") }, list);
        assert.ok(visit.portal.log.some((line) => line.includes("/api/v1/session")), "the log was written and looked at");
      });
    }
  },
  OPTIONS,
);
