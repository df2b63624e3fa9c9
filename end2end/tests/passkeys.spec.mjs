// Passkeys with a real authenticator: added, used, managed, and refused in every way they can be.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay } from "./support/accessibility.mjs";
import { addAuthenticator } from "./support/authenticator.mjs";
import { breakApi } from "./support/network.mjs";
import { Nafath } from "./support/pages/nafath.mjs";
import { isPrerendered } from "./support/portal.mjs";
import { REFUSALS, SignIn, assertNoTrace } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

// Passkeys belong to a name: the same portal under the name that this machine has for itself.
const byName = (visit) => {
  visit.portal.url = visit.portal.url.replace("127.0.0.1", "localhost");
  visit.expectProblems(REFUSALS);
};

/** Lets so much time pass for the backend that the last proof no longer counts. */
async function makeProofOld(visit) {
  const headers = { "content-type": "application/json", "x-gosi-csrf": "1" };
  const body = JSON.stringify({ advance_seconds: 601 });
  const response = await fetch(`${visit.portal.url}/dev/clock`, { method: "POST", headers, body });
  assert.equal(response.status, 200);
}

const OPTIONS = { options: ["--faults", "--nafath-starts-per-minute", "1000", "--step-up-life-seconds", "600"] };

const button = (visit, key, page = visit.page) => page.getByRole("button", { name: visit.text(key), exact: true });

/** A signed-in person on the page of their passkeys, with a device. */
async function onTheirPage(visit, account = visit.portal.takeAccount()) {
  byName(visit);
  await visit.open("help");
  const device = await addAuthenticator(visit.page);
  await visit.signIn(account);
  await visit.open("account/passkeys");
  return { account, device };
}

async function addPasskey(visit, name) {
  await visit.page.locator("#passkey-name").fill(name);
  await button(visit, "passkey-add").click();
  await visit.page.getByRole("heading", { name, exact: true }).waitFor();
}

/** Presses the button for passkeys, unless the device was quicker and answered in the autofill. */
async function pressUnlessIn(visit) {
  // What is on its way is given its time: a press would wait for it.
  const isIn = await visit.page.waitForURL(visit.address("me"), { timeout: 1_500 }).then(() => true, () => false);
  if (!isIn) await button(visit, "sign-in-passkey").click({ timeout: 3_000 }).catch(() => {});
}

/** Signs out, and waits at the individuals' door. */
async function atTheDoor(visit) {
  await visit.context.clearCookies();
  await visit.open("sign-in/individual");
}

journeys(
  "passkeys",
  ({ journey }) => {
    journey("may be asked for before their code is here", async (visit) => {
      if (!(await isPrerendered(visit.portal))) return;
      byName(visit);
      let letGo;
      const held = new Promise((resolve) => (letGo = resolve));
      await visit.page.route(/\/(split_door\.wasm|start_door\.bin)$/, (route) => held.then(() => route.continue()));
      await visit.open("sign-in/individual");
      await button(visit, "sign-in-passkey").click();
      await visit.page.locator("#sign-in-passkeys").getByText(visit.text("ui-loading")).waitFor();
      const asked = visit.page.waitForRequest(/\/sign-in\/passkey\/options$/);
      letGo();
      await asked;
    });

    journey("are offered after signing in, turned on, and sign in from then on", { viewports: ["phone", "desktop"] }, async (visit) => {
      byName(visit);
      const account = visit.portal.takeAccount();
      await visit.open("help");
      const device = await addAuthenticator(visit.page);
      const signIn = new SignIn(visit);
      await signIn.begin(account);
      await signIn.enterCode(await visit.portal.code(account.mobile));
      await signIn.arrived("account/passkey-offer");
      await assertAxeHasNothingToSay(visit.page);
      await visit.picture("passkey-offer");
      await button(visit, "passkey-activate").click();
      await signIn.arrived();
      const [kept] = await device.passkeys();
      assert.equal(kept.rpId, "localhost");
      assert.ok(kept.isResidentCredential && !JSON.stringify(kept).includes(account.identity_number));
      await device.isThere(false);
      await atTheDoor(visit);
      await device.isThere(true);
      await pressUnlessIn(visit);
      await signIn.arrived();
      await visit.settled();
      await assertNoTrace(visit, [account.identity_number, kept.credentialId]);
    });

    journey("can be put off for good", async (visit) => {
      byName(visit);
      const account = visit.portal.takeAccount();
      const signIn = new SignIn(visit);
      for (const stop of ["account/passkey-offer", "me"]) {
        await visit.context.clearCookies();
        const before = (await visit.portal.outbox(account.mobile))[0]?.code ?? null;
        await signIn.begin(account);
        await signIn.enterCode(await visit.portal.code(account.mobile, { before }));
        await signIn.arrived(stop);
        if (stop !== "me") {
          await button(visit, "passkey-later").click();
          await signIn.arrived();
        }
      }
    });

    journey("are asked for by the button after the field's question, and not beside it", async (visit) => {
      await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      // The backend keeps one question of a visitor: the field's, where it comes second, would end the button's.
      let asked = 0;
      let release;
      const released = new Promise((resolve) => (release = resolve));
      await visit.page.route("**/sign-in/passkey/options", async (route) => {
        asked += 1;
        if (asked === 1) await released;
        await route.continue();
      });
      // Whoever presses before the field has asked is asked once.
      const fieldAsks = visit.page.waitForRequest("**/sign-in/passkey/options");
      await atTheDoor(visit);
      await fieldAsks;
      await button(visit, "sign-in-passkey").click();
      await visit.page.waitForTimeout(500);
      assert.equal(asked, 1, "the button waits for the question that is on its way");
      release();
      await new SignIn(visit).arrived();
      assert.equal(asked, 2, "and then asks its own");
    });

    journey("that answer in the field while the button is pressed are one sign-in", async (visit) => {
      await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      const asked = [];
      visit.page.on("request", (request) => /\/sign-in\/passkey(\/options)?$/.test(request.url()) && asked.push(request.url()));
      let release;
      const released = new Promise((resolve) => (release = resolve));
      await visit.page.route(/\/sign-in\/passkey$/, async (route) => {
        await released;
        await route.continue();
      });
      const answered = visit.page.waitForRequest(/\/sign-in\/passkey$/);
      await atTheDoor(visit);
      await answered;
      await button(visit, "sign-in-passkey").click();
      release();
      await new SignIn(visit).arrived();
      // A second sign-in would follow at once.
      await visit.page.waitForTimeout(1_000);
      assert.equal(asked.length, 2, `one question and one answer: ${asked.join(" ")}`);
    });

    journey("are in the autofill of the identity field", async (visit) => {
      const { device } = await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      // With its person there, the device answers the field's question as soon as it is asked.
      await atTheDoor(visit);
      await new SignIn(visit).arrived();
      const [kept] = await device.passkeys();
      assert.ok(kept.signCount >= 2, "made and used");
    });

    journey("are listed, renamed and removed", async (visit) => {
      const { device } = await onTheirPage(visit);
      await visit.page.getByText(visit.text("passkeys-none")).waitFor();
      await button(visit, "passkey-add").click();
      await visit.page.getByText(visit.text("error-passkey-name-empty")).waitFor();
      await addPasskey(visit, "Phone");
      await assertAxeHasNothingToSay(visit.page);
      await visit.page.getByText(visit.text("passkey-never-used")).waitFor();
      await visit.page.getByRole("button", { name: /Phone/ }).first().click();
      await visit.page.locator("#passkey-rename").fill("جوال العمل");
      await button(visit, "passkey-save-name").click();
      await visit.page.getByRole("heading", { name: "جوال العمل", exact: true }).waitFor();
      await visit.picture("passkeys");
      const remove = visit.page.getByRole("button", { name: /جوال العمل/ }).last();
      await remove.click();
      await button(visit, "passkey-keep").click();
      assert.equal(await visit.page.locator(".g-passkeys__item").count(), 1);
      await remove.click();
      await button(visit, "passkey-remove").click();
      await visit.page.getByText(visit.text("passkeys-none")).waitFor();
      // The device still has it. When it is used it is refused, and the device is told to forget it.
      assert.equal((await device.passkeys()).length, 1);
      await device.isThere(false);
      await atTheDoor(visit);
      await device.isThere(true);
      await button(visit, "sign-in-passkey").click();
      await visit.page.locator(".g-other-ways .g-alert").waitFor();
      for (let look = 0; look < 50 && (await device.passkeys()).length > 0; look += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.equal((await device.passkeys()).length, 0);
      assert.equal(new URL(visit.page.url()).pathname.slice(3), "/sign-in/individual");
    });
  },
  OPTIONS,
);

// A register of their own: each of these takes a person.
journeys(
  "passkeys used wrongly",
  ({ journey }) => {
    journey("of a closed question change nothing", async (visit) => {
      const { device } = await onTheirPage(visit);
      await device.verifies(false);
      await visit.page.locator("#passkey-name").fill("Phone");
      await button(visit, "passkey-add").click();
      await visit.page.getByText(visit.text("passkey-cancelled")).waitFor();
      assert.equal(await visit.page.locator("#passkey-name").inputValue(), "Phone", "what was typed stays");
      await device.verifies(true);
      await button(visit, "passkey-add").click();
      await visit.page.getByRole("heading", { name: "Phone", exact: true }).waitFor();
    });

    journey("of one device are one, of two devices two", async (visit) => {
      const { device } = await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      await visit.page.locator("#passkey-name").fill("Phone again");
      await button(visit, "passkey-add").click();
      await visit.page.getByText(visit.text("error-passkey-known")).waitFor();
      await device.remove();
      const key = await addAuthenticator(visit.page, { transport: "usb" });
      await addPasskey(visit, "Key");
      assert.equal(await visit.page.locator(".g-passkeys__item").count(), 2);
      assert.equal((await key.passkeys()).length, 1);
    });

    journey("whose counter went back are refused", async (visit) => {
      const { device } = await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      const [copied] = await device.passkeys();
      await atTheDoor(visit);
      await new SignIn(visit).arrived();
      // A copy of the device as it was before.
      await device.forget(copied.credentialId);
      await device.keep({ ...copied, signCount: 0 });
      await device.isThere(false);
      await atTheDoor(visit);
      await device.isThere(true);
      await button(visit, "sign-in-passkey").click();
      await visit.page.getByText(visit.text("error-passkey-refused")).waitFor();
      await visit.page.getByText(visit.text("sign-in-passkey-otherwise")).waitFor();
    });

  },
  OPTIONS,
);

// A portal of their own: each journey changes a person, and takes one that nobody has changed before.
journeys(
  "passkeys and the proof before they change",
  ({ journey }) => {
    journey("that are the last way in stay", async (visit) => {
      await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      await breakApi(visit.page, "/account/passkeys/*", { status: 409, code: "passkey.last-factor" });
      await visit.page.getByRole("button", { name: /Phone/ }).last().click();
      await button(visit, "passkey-remove").click();
      await visit.page.getByText(visit.text("error-passkey-last-factor")).waitFor();
      assert.equal(await visit.page.locator(".g-passkeys__item").count(), 1);
    });

    journey("open the door while the password is paused", async (visit) => {
      const { account, device } = await onTheirPage(visit);
      await addPasskey(visit, "Phone");
      await device.isThere(false);
      await atTheDoor(visit);
      const signIn = new SignIn(visit);
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await signIn.submit(account.identity_number, `never a real password ${attempt}`);
        await signIn.reported();
      }
      await signIn.assertReported(visit.text("error-sign-in-locked"));
      await device.isThere(true);
      await pressUnlessIn(visit);
      await signIn.arrived();
    });

    journey("are not offered where the address is a number", async (visit) => {
      visit.portal.url = visit.portal.url.replace("localhost", "127.0.0.1");
      visit.expectProblems(REFUSALS);
      await visit.signIn();
      await visit.open("account/passkeys");
      await visit.page.getByText(visit.text("passkey-by-number")).waitFor();
      const byItsName = visit.page.getByRole("main").getByRole("link", { name: "http://localhost:" });
      assert.equal(await byItsName.getAttribute("href"), visit.address("account/passkeys").replace("127.0.0.1", "localhost"));
      await visit.context.clearCookies();
      await visit.open("sign-in/individual");
      assert.equal(await button(visit, "sign-in-passkey").count(), 0);
      await visit.page.getByRole("link", { name: visit.text("sign-in-nafath") }).waitFor();
    });

    for (const way of ["code", "nafath", "passkey"]) {
      journey(`are changed only after a fresh proof, by ${way}, and nothing is typed again`, async (visit) => {
        const { account, device } = await onTheirPage(visit);
        if (way === "passkey") await addPasskey(visit, "First");
        // Until every other device is the same one, each new key needs a device of its own.
        if (way === "passkey") {
          await visit.page.reload();
          await visit.ready();
        }
        await makeProofOld(visit);
        const before = (await visit.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
        await visit.page.locator("#passkey-name").fill("Second");
        if (way === "passkey") {
          await visit.page.getByRole("button", { name: /First/ }).last().click();
          await button(visit, "passkey-remove").click();
        } else {
          await button(visit, "passkey-add").click();
        }
        const dialog = visit.page.locator("dialog#step-up[open]");
        await dialog.waitFor();
        await dialog.getByText(visit.text("step-up-why")).waitFor();
        if (way === "code") {
          await dialog.getByRole("button").filter({ hasText: account.mobile.slice(-2) }).click();
          const code = await visit.portal.code(account.mobile, { before });
          await dialog.locator("#step-up-code").fill(code === "000000" ? "111111" : "000000");
          await button(visit, "step-up-confirm", dialog).click();
          await dialog.getByText(visit.text("error-sign-in-code-wrong")).waitFor();
          await assertAxeHasNothingToSay(visit.page);
          await visit.picture("step-up-code");
          await dialog.locator("#step-up-code").fill(code);
          await button(visit, "step-up-confirm", dialog).click();
        } else if (way === "nafath") {
          await button(visit, "step-up-by-nafath", dialog).click();
          const nafath = new Nafath(visit);
          await nafath.number.waitFor();
          await nafath.press(account.identity_number, await nafath.number.innerText());
        } else {
          await button(visit, "step-up-by-passkey", dialog).click();
        }
        await dialog.waitFor({ state: "hidden" });
        if (way === "passkey") {
          await visit.page.getByText(visit.text("passkeys-none")).waitFor();
          assert.equal(await visit.page.locator("#passkey-name").inputValue(), "Second", "what was typed stays");
        } else {
          await visit.page.getByRole("heading", { name: "Second", exact: true }).waitFor();
          assert.equal((await device.passkeys()).length, 1);
        }
      });
    }

    journey("stay as they are when the proof is refused", async (visit) => {
      await onTheirPage(visit);
      await makeProofOld(visit);
      await visit.page.locator("#passkey-name").fill("Phone");
      await button(visit, "passkey-add").click();
      const dialog = visit.page.locator("dialog#step-up[open]");
      await dialog.waitFor();
      await visit.page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      assert.equal(await visit.page.locator("#passkey-name").inputValue(), "Phone");
      assert.equal(await visit.page.locator(".g-passkeys__item").count(), 0);
    });
  },
  OPTIONS,
);
