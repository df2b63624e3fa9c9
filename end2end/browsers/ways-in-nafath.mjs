// Nafath: declined, expired, taken over, too often, out of reach, backwards, reloaded and in two tabs.
import assert from "node:assert/strict";

import { strangersNumber } from "../tests/support/pages/sign-in.mjs";
import { FAILURE, REFUSAL } from "./deeds.mjs";
import { Device, answerInNafath, putForward } from "./elsewhere.mjs";

const PAGE = "sign-in/nafath";
const NUMBER = ".g-nafath__number bdi";
/** A request waits two minutes. */
const PAST_REQUEST_SECONDS = 121;

export const nafathJourneys = [
  {
    name: "a Nafath request without a number is not sent, and the app can be missing",
    async steps(person) {
      await person.open(PAGE);
      await person.pressNamed("button", person.text("nafath-send"));
      await person.reads("main", person.text("error-identity-number-empty"));
      await person.focused("identity-number");
      await ask(person, strangersNumber());
      await person.pressNamed("summary", person.text("nafath-no-app"));
      await person.reads("main", person.text("nafath-no-app-answer"));
      await person.pressNamed("button", person.text("nafath-give-up"));
      await person.seen("#identity-number");
    },
  },
  {
    name: "a Nafath request that is declined says so, and another one opens",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await person.open(PAGE);
      await ask(person, account.identity_number);
      await answerInNafath(person.portal, account.identity_number, null);
      await came(person, "nafath-rejected-title");
      await person.pressNamed("button", person.text("nafath-again"));
      await answerInNafath(person.portal, account.identity_number, await person.read(NUMBER));
      await person.at("me");
    },
  },
  {
    name: "a Nafath request that nobody answers expires, and says so",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await person.open(PAGE);
      await ask(person, strangersNumber());
      await putForward(person.portal, PAST_REQUEST_SECONDS);
      await came(person, "nafath-expired-title");
    },
  },
  {
    name: "a Nafath request that another browser takes over says so",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const number = strangersNumber();
      await person.open(PAGE);
      await ask(person, number);
      const { status } = await new Device(person.portal).call("POST", "/sign-in/nafath", { identity_number: number, role: "individual" });
      assert.ok(status < 300, String(status));
      await came(person, "nafath-replaced-title");
    },
  },
  {
    name: "too many Nafath requests are refused with the other ways in",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await person.open(PAGE);
      person.front.fail("/sign-in/nafath", { status: 429, code: "nafath.too-many", retry_after_seconds: 600 });
      await person.type("#identity-number", strangersNumber());
      await person.pressNamed("button", person.text("nafath-send"));
      await person.reads("#nafath-outcome", person.text("error-nafath-too-many"));
    },
  },
  {
    name: "a Nafath request stands over a reload, in a second tab and backwards",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await person.open("sign-in");
      await person.pressContaining("main a", person.text("sign-in-nafath"));
      await person.at(PAGE);
      const number = await ask(person, account.identity_number);
      await person.reload();
      assert.equal(await person.read(NUMBER), number);
      await person.back();
      await person.at("sign-in");
      await person.open(PAGE);
      assert.equal(await person.read(NUMBER), number);
      await person.inAnotherTab(async () => {
        await person.open(PAGE);
        assert.equal(await person.read(NUMBER), number);
        await answerInNafath(person.portal, account.identity_number, number);
        await person.at("me");
      });
      await person.at("me");
    },
  },
  {
    name: "Nafath tells somebody without an account only after the proof",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const number = strangersNumber();
      await person.open(PAGE);
      await answerInNafath(person.portal, number, await ask(person, number));
      await person.reads("#nafath-outcome", person.text("error-nafath-no-account"));
    },
  },
  {
    name: "a Nafath request outlives a backend out of reach",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const account = person.portal.anyAccount();
      await person.open(PAGE);
      const number = await ask(person, account.identity_number);
      const mend = person.front.fail("/sign-in/nafath", "cut");
      await person.reads("main", person.text("nafath-out-of-touch"));
      assert.equal(await person.read(NUMBER), number);
      mend();
      await answerInNafath(person.portal, account.identity_number, number);
      await person.at("me");
    },
  },
  {
    name: "Nafath opens a retiree's door when that is chosen",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.accountOf("retiree");
      await person.open(PAGE);
      await person.choose("nafath-role-2");
      await answerInNafath(person.portal, account.identity_number, await ask(person, account.identity_number));
      await person.at("pension");
    },
  },
];

/** Sends a request; gives the number that is shown. */
async function ask(person, number) {
  await person.type("#identity-number", number);
  await person.pressNamed("button", person.text("nafath-send"));
  return person.read(NUMBER);
}

/** The outcome is said and has the focus. */
async function came(person, key) {
  await person.reads("#nafath-outcome", person.text(key));
  await person.focused("nafath-outcome");
}
