// Passkeys: with a device where a driver can play one, and said in words where there are none.
import assert from "node:assert/strict";

import { REFUSAL, asFarAsCode, enterCode, proveByCode, signIn } from "./deeds.mjs";
import { putForward, takePerson } from "./elsewhere.mjs";

const PAGE = "account/passkeys";
const ITEM = ".g-passkeys__item";
/** A proof of who one is counts for ten minutes. */
const PAST_PROOF_SECONDS = 601;
const cannot = { webkit: "it has no passkeys, and its driver no device to play one" };

/** The code of somebody with no passkey leads to the offer of one. */
async function offeredOne(person) {
  const account = await takePerson(person.portal);
  await enterCode(person, await asFarAsCode(person, account));
  await person.isAt("account/passkey-offer");
  return account;
}

export const passkeyJourneys = [
  {
    name: "a passkey is offered after the code, turned on, and opens the door from then on",
    cannot,
    steps: (person) =>
      withDevice(person, async () => {
        await offeredOne(person);
        await person.pressNamed("main button", person.text("passkey-activate"));
        await person.isAt("me");
        await person.driver.command("forget", {});
        await person.visit("sign-in/individual");
        await pressUnlessIn(person);
        await person.isAt("me");
      }),
  },
  {
    name: "a passkey is put off once for all",
    cannot,
    steps: (person) =>
      withDevice(person, async () => {
        const account = await offeredOne(person);
        await person.pressNamed("main button", person.text("passkey-later"));
        await person.isAt("me");
        await person.driver.command("forget", {});
        await enterCode(person, await asFarAsCode(person, account));
        await person.isAt("me");
      }),
  },
  {
    name: "a passkey is named, renamed, refused a second time on the same device, and removed",
    cannot,
    steps: (person) =>
      withDevice(person, async () => {
        await signIn(person, await takePerson(person.portal));
        await person.open(PAGE);
        await person.reads("main", person.text("passkeys-none"));
        await person.retype("#passkey-name", " ");
        await person.pressNamed("main button", person.text("passkey-add"));
        await person.reads("main", person.text("error-passkey-name-empty"));
        await add(person, "Phone");
        await person.reads(ITEM, "Phone");
        await person.reads(ITEM, person.text("passkey-never-used"));
        await add(person, "Phone again");
        await person.reads("main", person.text("error-passkey-known"));
        await person.press(`${ITEM} button`);
        await person.retype("#passkey-rename", "جوال العمل");
        await person.pressNamed("main button", person.text("passkey-save-name"));
        await person.reads(ITEM, "جوال العمل");
        await askToRemove(person);
        await person.pressNamed("dialog button", person.text("passkey-keep"));
        await person.reads(ITEM, "جوال العمل");
        await askToRemove(person);
        await person.pressNamed("dialog button", person.text("passkey-remove"));
        await person.reads("main", person.text("passkeys-none"));
      }),
  },
  {
    name: "a passkey is added only after a fresh proof, and its name is not typed again",
    cannot,
    steps: (person) =>
      withDevice(person, async (device) => {
        const account = await signIn(person, await takePerson(person.portal));
        await person.open(PAGE);
        await putForward(person.portal, PAST_PROOF_SECONDS);
        await add(person, "Phone");
        await person.seen("dialog#step-up[open]");
        await person.key("Escape");
        await person.gone("dialog#step-up[open]");
        await person.holds("#passkey-name", "Phone");
        await person.pressNamed("main button", person.text("passkey-add"));
        await proveByCode(person, account);
        await person.reads(ITEM, "Phone");
        assert.equal((await person.driver.command("passkeys", { authenticatorId: device })).length, 1);
      }),
  },
  {
    name: "a device that does not know its person changes nothing",
    cannot,
    steps: (person) =>
      withDevice(person, async (device) => {
        await signIn(person, await takePerson(person.portal));
        await person.open(PAGE);
        await person.driver.command("verify", { authenticatorId: device, isUserVerified: false });
        await add(person, "Phone");
        await person.reads("main", person.text("passkey-cancelled"));
        await person.holds("#passkey-name", "Phone");
        await person.driver.command("verify", { authenticatorId: device, isUserVerified: true });
        await person.pressNamed("main button", person.text("passkey-add"));
        await person.reads(ITEM, "Phone");
      }),
  },
  {
    name: "where the address is a number no passkey is offered, and the page says why",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person);
      await person.open(PAGE);
      await person.reads("main", person.text("passkey-by-number"));
      await person.driver.command("forget", {});
      await person.open("sign-in/individual");
      await person.reads("main a", person.text("sign-in-nafath"));
      await person.readsNot("main button", person.text("sign-in-passkey"));
    },
  },
  {
    name: "a browser without passkeys says so, and the other ways stay",
    cannot: { chromium: "it has passkeys", firefox: "it has passkeys" },
    async steps(person) {
      person.expectProblems(REFUSAL);
      // Only what the page finds counts, so that a browser that learns it is noticed here.
      await person.open("help");
      assert.equal(await person.driver.run(() => Boolean(globalThis.PublicKeyCredential)), false);
      await person.open("sign-in/individual");
      await person.readsNot("main button", person.text("sign-in-passkey"));
      await person.reads("main a", person.text("sign-in-nafath"));
      const account = person.portal.anyAccount();
      await enterCode(person, await asFarAsCode(person, account));
      await person.isAt("me");
    },
  },
];

/** The portal by its name, and a device with its person before it. */
async function withDevice(person, steps) {
  person.expectProblems(REFUSAL);
  person.useName();
  await person.open("help");
  const device = await person.driver.addDevice();
  try {
    await steps(device);
  } finally {
    await person.driver.command("removeDevice", { authenticatorId: device });
  }
}

async function add(person, name) {
  await person.retype("#passkey-name", name);
  await person.pressNamed("main button", person.text("passkey-add"));
}

function askToRemove(person) {
  return person.press(`${ITEM} .g-passkeys__actions button:last-of-type`);
}

/** Presses the button for passkeys, unless the device was quicker and answered in the autofill. */
async function pressUnlessIn(person) {
  await person.until("the button, or no need of it", (words) => {
    if (location.pathname.endsWith("/me")) return true;
    if (performance.getEntriesByName("app-ready").length === 0) return false;
    const button = [...document.querySelectorAll("main button")].find(({ innerText }) => innerText.trim() === words);
    button?.click();
    return Boolean(button);
  }, person.text("sign-in-passkey"));
}
