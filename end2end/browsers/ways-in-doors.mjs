// Retirees' and employers' doors: the picture, the role, the establishment, and what goes wrong there.
import assert from "node:assert/strict";

import { strangersNumber } from "../tests/support/pages/sign-in.mjs";
import { REFUSAL, atDoor, enterCode, inArabicDigits, reported } from "./deeds.mjs";
import { newestCode } from "./elsewhere.mjs";

const PASSWORD = "never a real password 7";
const RETIREE = "sign-in/retiree";
const [ORGANISATION, ESTABLISHMENT] = ["sign-in/business/organisation", "sign-in/business/establishment"];

export const furtherDoorJourneys = [
  {
    name: "a retiree's door says the same of anybody's number and of nobody's",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.accountOf("retiree");
      const said = [];
      for (const number of [account.identity_number, strangersNumber()]) {
        await atDoor(person, RETIREE, number, PASSWORD);
        await reported(person, person.text("error-sign-in-wrong-pair"));
        await person.holds("#password", "");
        said.push(await person.read(".g-report"));
      }
      assert.equal(said[0], said[1]);
      // The right one forgets the wrong tries, and is led on from the door from then on.
      await atDoor(person, RETIREE, account.identity_number, account.password);
      await person.at("pension");
      await person.reload();
      await person.isAt("pension");
      await person.visit(RETIREE);
      await person.at("pension");
    },
  },
  {
    name: "a retiree's door shows the other door to somebody without a pension",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await atDoor(person, RETIREE, account.identity_number, account.password);
      await reported(person, person.text("error-sign-in-no-role"), person.text("sign-in-no-role-next-retiree"));
      await person.seen("main a[href^='tel:']");
    },
  },
  {
    name: "larger text comes at one press and stays",
    async steps(person) {
      const size = () => person.driver.run(() => parseFloat(getComputedStyle(document.querySelector("#password")).fontSize));
      await person.open(RETIREE);
      const before = await size();
      await person.pressNamed("main button", person.text("sign-in-larger-text"));
      await person.seen("main button[aria-pressed=true]");
      assert.ok((await size()) > before);
      await person.reload();
      assert.ok((await size()) > before);
    },
  },
  {
    name: "a picture read wrong costs nothing but the code, a wrong password nothing but the password",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.accountOf("business", ({ user_name: name }) => name === "bandar.oasis");
      await person.open(ORGANISATION);
      const first = await shown(person);
      await fill(person, account);
      await person.type("#visual-code", "٠٠٠٠");
      await person.pressNamed("button", person.text("sign-in-submit"));
      await reported(person, person.text("error-sign-in-visual-code"), person.text("sign-in-visual-code-next"));
      assert.notEqual(await shown(person), first, "another picture");
      await person.holds("#visual-code", "");
      await person.holds("#password", account.password);
      await person.holds("#user-name", account.user_name);
      await enterAll(person, account, PASSWORD);
      await reported(person, person.text("error-sign-in-wrong-triple"));
      await person.holds("#password", "");
      await enterAll(person, account, account.password, inArabicDigits);
      await person.isAt("business/establishment");
    },
  },
  {
    name: "a new picture, a spoken one, and a code instead of both",
    async steps(person) {
      // Machines of tests may have nothing to play a sound on.
      person.expectProblems(REFUSAL, /visual-code\/sound.*could not be decoded|MEDIASINK/);
      const account = person.portal.accountOf("business", ({ user_name: name }) => name === "ghadah.hr");
      await person.open(ESTABLISHMENT);
      const first = await shown(person);
      await person.pressNamed("button", person.text("sign-in-visual-code-new"));
      await person.until("another picture", (id) => document.querySelector(".g-visual-code img")?.src.includes(id) === false, first);
      await person.pressNamed("button", person.text("sign-in-visual-code-listen"));
      await person.until("the spoken digits", (language) => document.querySelector(".g-visual-code audio")?.src.endsWith(`language=${language}`), person.language);
      assert.ok((await spokenFor(person)) > 2, "seconds of speech");
      await person.pressNamed("button", person.text("sign-in-verify-otherwise"));
      await person.reads("main", person.text("sign-in-by-text-title"));
      await person.gone("#visual-code");
      await fill(person, account);
      const before = await newestCode(person.portal, account.mobile);
      await person.pressNamed("button", person.text("sign-in-submit"));
      await person.at("sign-in/business/code");
      await person.reload();
      await enterCode(person, await person.portal.code(account.mobile, { before }));
      await person.at("business");
    },
  },
  {
    name: "a wrong role is said, and the way to the right one leads to the page that was wanted",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.accountOf("business", ({ user_name: name }) => name === "ghadah.hr");
      await person.open("business/contributors");
      await person.isAt("sign-in/business");
      await person.pressContaining("main a", person.text("sign-in-role-organisation"));
      await person.at(ORGANISATION);
      await enterAll(person, account);
      await reported(person, person.text("error-sign-in-no-role"), person.text("sign-in-no-role-next-business"));
      await person.press(".g-sign-in__role a");
      await person.at("sign-in/business");
      await person.pressContaining("main a", person.text("sign-in-role-establishment"));
      await person.at(ESTABLISHMENT);
      await enterAll(person, account);
      await person.isAt("business/contributors");
    },
  },
  {
    name: "an establishment is searched for, chosen, changed, and the banner tells for whom one acts",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.accountOf("business", ({ user_name: name }) => name === "bandar.oasis");
      await person.open(ORGANISATION);
      await enterAll(person, account);
      await person.at("business/establishment");
      await person.type("#establishment-search", "900000034");
      await person.until("one establishment", () => document.querySelectorAll(".g-establishments__item").length === 1);
      await person.retype("#establishment-search", "زقزوق");
      await person.reads("main", person.text("establishments-none"));
      await person.retype("#establishment-search", "900000034");
      await person.pressContaining(".g-establishments__item", "900000034");
      await person.at("business");
      await person.reads("#establishment", "900000034");
      await person.seen(".g-banner--acting");
      await person.reload();
      await person.reads("#establishment", "900000034");
      await person.press(".g-banner--acting a");
      await person.at("business/establishment");
      await person.reads(".g-establishments__item:first-child, .g-establishments li:first-child", person.text("establishments-used"));
    },
  },
  {
    name: "the door used last is found again",
    async steps(person) {
      await person.open("sign-in");
      await person.pressContaining("main a", person.text("sign-in-door-retiree"));
      await person.at(RETIREE);
      await person.open("sign-in");
      await person.reads("main", person.text("sign-in-door-last-used"));
    },
  },
];

/** The name of the picture that is shown. */
async function shown(person) {
  await person.until("the picture", () => document.querySelector(".g-visual-code img")?.naturalWidth > 0);
  return person.driver.run(() => new URL(document.querySelector(".g-visual-code img").src).searchParams.get("id"));
}

async function fill(person, account, password = account.password) {
  await person.retype("#user-name", account.user_name);
  await person.retype("#identity-number", account.identity_number);
  await person.retype("#password", password);
}

/** All of it, with the picture read aright. */
async function enterAll(person, account, password = account.password, written = (digits) => digits) {
  await fill(person, account, password);
  await person.retype("#visual-code", written(await person.portal.visualCode(await shown(person))));
  await person.pressNamed("button", person.text("sign-in-submit"));
}

/**
 * How many seconds the sound at the player's address takes, by its own heading (RIFF WAVE). Whether the player
 * says so itself depends on the machine: one with nothing to play a sound on may give up before.
 */
async function spokenFor(person) {
  await person.driver.run(() => {
    const address = document.querySelector(".g-visual-code audio").src;
    fetch(address).then((answer) => answer.arrayBuffer()).then((bytes) => {
      const heading = new DataView(bytes);
      const isWave = bytes.byteLength > 44 && heading.getUint32(0) === 0x52494646 && heading.getUint32(8) === 0x57415645;
      document.documentElement.dataset.spokenFor = isWave ? (bytes.byteLength - 44) / heading.getUint32(28, true) : 0;
    });
    return true;
  });
  await person.until("the sound itself", () => "spokenFor" in document.documentElement.dataset);
  return Number(await person.driver.run(() => document.documentElement.dataset.spokenFor));
}
