// What the content policy blocks is reported, and of a report nothing is kept that may name a person.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { Front } from "../browsers/front.mjs";
import { startPortal } from "./support/portal.mjs";
import { LANGUAGES, launchBrowser, Visit } from "./support/visit.mjs";

const SECRET = "1053456789";

// Browsers deliver reports over https alone.
describe("the seal of the page", { skip: Boolean(process.env.GOSI_URL) }, () => {
  let front, portal, browser;

  before(async () => {
    front = await Front.begin();
    [portal, browser] = await Promise.all([startPortal({ options: ["--allow-origin", front.url] }), launchBrowser()]);
    front.leadTo(portal.url);
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
    front?.end();
  });

  /** The reports of what was just blocked. */
  async function takeReports() {
    for (let attempt = 0; attempt < 200 && portal.violations.length === 0; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return portal.violations.splice(0);
  }

  function sealed(name, steps) {
    for (const language of LANGUAGES) {
      test(`${name} [${language}]`, async () => {
        const secure = Object.assign(Object.create(portal), { url: front.url });
        const visit = await Visit.begin(secure, browser, { language, ignoreHTTPSErrors: true });
        try {
          await steps(visit);
          assert.ok(!portal.log.join("\n").includes(SECRET), "the log keeps no address");
        } finally {
          await visit.end();
        }
      });
    }
  }

  sealed("a page in use has nothing to report", async (visit) => {
    for (const slug of ["", "calculators/pension", "sign-in/individual", "help"]) await visit.open(slug);
    visit.assertNothingWentWrong();
    await visit.page.waitForTimeout(2000);
    assert.deepEqual(portal.violations, []);
  });

  sealed("a script that was slipped into the page does not run, and is reported", async (visit) => {
    await visit.page.goto(`${visit.address("help")}?id=${SECRET}#${SECRET}`);
    await visit.ready();
    await visit.page.evaluate((secret) => {
      const script = document.createElement("script");
      script.append(`globalThis.slipped = "${secret}"`);
      document.body.append(script);
    }, SECRET);
    assert.equal(await visit.page.evaluate(() => globalThis.slipped), undefined);
    const expected = { directive: "require-trusted-types-for", blocked: "trusted-types-sink", page: `/${visit.language}/help` };
    assert.deepEqual((await takeReports())[0], expected);
  });

  sealed("a picture from elsewhere is not fetched, and is reported", async (visit) => {
    await visit.open("help");
    await visit.page.evaluate((secret) => {
      document.body.append(Object.assign(new Image(), { src: `https://elsewhere.example/${secret}` }));
    }, SECRET);
    const expected = { directive: "img-src", blocked: "foreign-origin", page: `/${visit.language}/help` };
    assert.deepEqual(await takeReports(), [expected]);
  });

  test("reports that are too large, or none, are refused", async () => {
    const send = (body) => fetch(`${portal.url}/api/v1/csp-reports`, { method: "POST", headers: { "content-type": "application/reports+json" }, body });
    assert.equal((await send("[".repeat(20_000))).status, 413);
    assert.equal((await send("nonsense")).status, 400);
    assert.equal((await send("[]")).status, 204);
  });
});
