// The ways in, and the end of a session, as journeys in every browser.
import assert from "node:assert/strict";

import { REFUSAL, atDoor } from "./deeds.mjs";
import { putForward } from "./elsewhere.mjs";

/** A quarter of an hour without anything done ends a session. */
const PAST_IDLE_SECONDS = 901;

export const doorJourneys = [
  {
    name: "a wrong password says so, and the right one goes on",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await atDoor(person, "sign-in/individual", account.identity_number, "not the password of anybody");
      await person.reads(".g-report", person.text("error-sign-in-wrong-pair"));
      await person.until("the focus on the report", () => document.activeElement?.id === "sign-in-report");
      const left = await person.driver.run(() => [...document.querySelectorAll("#identity-number, #password")].map(({ value }) => value));
      assert.equal(left[0].replace(/\s/g, ""), account.identity_number, "the number stays");
      assert.equal(left[1], "", "the password does not");
      await person.type("#password", account.password);
      await person.pressNamed("button", person.text("sign-in-submit"));
      await person.seen("#verification-code");
    },
  },
  {
    name: "a retiree's door leads to the pension, without a code",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await byRetireesDoor(person);
      await person.reads("#next-payment", person.text("retiree-next-title"));
      // What belongs to another role is not there for this one.
      await person.driver.run(() => {
        fetch("/api/v1/me/profile").then(({ status }) => (document.documentElement.dataset.answer = status));
        return true;
      });
      await person.until("the other role's data refused", () => document.documentElement.dataset.answer === "403");
    },
  },
  {
    name: "an employer's door leads over the picture to an establishment",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.accountOf("business", ({ user_name: name }) => name === "bandar.oasis");
      await person.open("sign-in/business/organisation");
      await person.type("#user-name", account.user_name);
      await person.type("#identity-number", account.identity_number);
      await person.type("#password", account.password);
      await person.until("the picture", () => document.querySelector(".g-visual-code img")?.naturalWidth > 0);
      const shown = await person.driver.run(() => new URL(document.querySelector(".g-visual-code img").src).searchParams.get("id"));
      await person.type("#visual-code", await person.portal.visualCode(shown));
      await person.pressNamed("button", person.text("sign-in-submit"));
      await person.at("business/establishment");
      await person.press(".g-establishments__item");
      await person.at("business");
      await person.seen(".g-banner--acting");
      await person.reads("#due", person.text("business-due-title"));
    },
  },
  {
    name: "Nafath approved on the phone opens the dashboard",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await person.open("sign-in/nafath");
      await person.type("#identity-number", account.identity_number);
      await person.pressNamed("button", person.text("nafath-send"));
      const number = await person.read(".g-nafath__number bdi");
      assert.match(number, /^[1-9]\d$/);
      await person.inAnotherTab(async () => {
        await person.open("demo/nafath");
        await person.type("#phone-identity-number", account.identity_number);
        await person.pressNamed("button", person.text("demo-nafath-show"));
        await person.pressNamed("button", number);
        await person.reads("main", person.text("demo-nafath-chosen"));
      });
      await person.at("me");
    },
  },
  {
    name: "signing out in one tab is seen by the other",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await byRetireesDoor(person);
      await person.inAnotherTab(async () => {
        await person.open("pension");
        await person.pressNamed("button", person.text("account-sign-out"));
        await person.at("signed-out");
      });
      await person.until("the first tab without the pension", () => !document.querySelector("#next-payment"));
    },
  },
  {
    name: "a session that ended in one tab has ended in the other, with the reason",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await byRetireesDoor(person);
      await person.inAnotherTab(async () => {
        await person.open("pension");
        await putForward(person.portal, PAST_IDLE_SECONDS);
        // A tab that a driver opens may count as hidden, and asks nothing by itself.
        await person.press('main a[href$="/pension/letter"]');
        await person.at("sign-in/retiree");
        await person.reads("main", person.text("sign-in-session-ended-title"));
      });
      await person.at("sign-in/retiree");
      await person.reads("main", person.text("sign-in-session-ended-title"));
    },
  },
];

/** Signs in as a pensioner. */
async function byRetireesDoor(person) {
  const account = person.portal.accountOf("retiree");
  await atDoor(person, "sign-in/retiree", account.identity_number, account.password);
  await person.at("pension");
}
