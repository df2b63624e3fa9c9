// Opening an account: wrong, late, twice, backwards, reloaded, in two tabs and on a failing backend.
import assert from "node:assert/strict";

import { strangersNumber } from "../tests/support/pages/sign-in.mjs";
import { FAILURE, REFUSAL, accessRefused, anotherCode, asFarAsProven, enterCode, fillWho, goOn, outOfReach, resend, sendIfAsked, step, typeMobile, typePassword, who } from "./deeds.mjs";
import { newPassword, putForward, takeNewcomer, takePerson } from "./elsewhere.mjs";

const INDIVIDUAL = "register/individual";
/** The steps wait half an hour for the next one. */
const PAST_STEPS_SECONDS = 1801;

export const registrationJourneys = [
  {
    name: "half an account goes on after a reload, after coming back and in a second tab",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "individual");
      await person.open(INDIVIDUAL);
      await who(person, newcomer);
      await step(person, "access-step-mobile");
      await person.reload();
      await step(person, "access-step-mobile");
      await typeMobile(person, newcomer.mobile);
      await person.open("help");
      await person.back();
      await person.at(INDIVIDUAL);
      await step(person, "sign-in-code-heading");
      await person.inAnotherTab(async () => {
        await person.open(INDIVIDUAL);
        await step(person, "sign-in-code-heading");
        await enterCode(person, await person.portal.code(newcomer.mobile));
        await step(person, "access-step-password");
      });
      await sendIfAsked(person, "#verification-code", "123456");
      await step(person, "access-step-password");
      await person.inAnotherTab(async () => {
        await person.open("register/retiree");
        await person.reads("main", person.text("access-elsewhere-title"));
        await person.pressNamed("button", person.text("access-elsewhere-give-up"));
        await step(person, "access-step-who");
      });
      await sendIfAsked(person, "#new-password", newPassword());
      await step(person, "access-step-who");
    },
  },
  {
    name: "half an account that waited too long begins anew, with the reason",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "individual");
      await asFarAsProven(person, INDIVIDUAL, newcomer);
      await step(person, "access-step-password");
      await putForward(person.portal, PAST_STEPS_SECONDS);
      await typePassword(person, newPassword());
      await person.reads("#access-notice", person.text("error-access-none"));
      await step(person, "access-step-who");
    },
  },
  {
    name: "opening an account tells nothing of anybody before the proof",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      const said = [];
      for (const somebody of [{ identity_number: strangersNumber(), birth_date: "1990-01-01" }, account]) {
        await person.open(INDIVIDUAL);
        await who(person, somebody);
        await step(person, "access-step-mobile");
        await typeMobile(person, "0529990001");
        for (let attempt = 1; attempt <= 2; attempt += 1) {
          await enterCode(person, "000000");
          await accessRefused(person, "error-sign-in-code-wrong");
          await person.holds("#verification-code", "");
        }
        said.push((await person.read(".g-sign-in__card")).replace(/\d+:\d+/g, "").replace(/\n.*\d:?\d* ?$/gm, ""));
        await enterCode(person, "000000");
        await person.reads("#access-notice", person.text("error-access-code-too-many"));
        await step(person, "access-step-who");
      }
      assert.equal(said[0], said[1]);
    },
  },
  {
    name: "a new code takes the place of the first, which opens nothing",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "individual");
      await person.open(INDIVIDUAL);
      await who(person, newcomer);
      await step(person, "access-step-mobile");
      await typeMobile(person, newcomer.mobile);
      const first = await person.portal.code(newcomer.mobile);
      await resend(person);
      await person.reads(".g-alert", person.text("access-code-resent"));
      const second = await person.portal.code(newcomer.mobile, { before: first });
      await enterCode(person, first);
      await accessRefused(person, "error-sign-in-code-wrong");
      await enterCode(person, second);
      await step(person, "access-step-password");
    },
  },
  {
    name: "a refused password is refused with its reason, and without the terms nothing is opened",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "individual");
      await asFarAsProven(person, INDIVIDUAL, newcomer);
      await step(person, "access-step-password");
      for (const [password, key] of [
        ["", "error-password-empty"],
        ["fourteen chars", "error-password-short"],
        [`my number ${newcomer.identity_number}`, "error-password-identity-number"],
        [`my mobile ${newcomer.mobile.replace("+966", "0")}`, "error-password-mobile"],
        ["my gosi words in here", "error-password-organisation"],
        [`the garden of ${newcomer.name.en.split(" ")[0]} here`, "error-password-name"],
        ["sunshineprincess", "error-password-common"],
      ]) {
        await typePassword(person, password);
        await accessRefused(person, key);
      }
      await typePassword(person, "قهوة الصباح مع جدتي");
      await step(person, "access-step-check");
      await person.pressNamed("button", person.text("access-open"));
      await accessRefused(person, "access-terms-empty");
      await person.pressNamed("button", person.text("access-other-password"));
      await step(person, "access-step-password");
    },
  },
  {
    name: "what was typed for an account stays while the backend fails",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const newcomer = takeNewcomer(person.portal, "individual");
      await person.open(INDIVIDUAL);
      await fillWho(person, newcomer);
      let mend = person.front.fail("/access/start", "cut");
      await goOn(person);
      await accessRefused(person, await outOfReach(person));
      await person.holds("#identity-number", newcomer.identity_number);
      mend();
      await goOn(person);
      await step(person, "access-step-mobile");
      await typeMobile(person, newcomer.mobile);
      const code = await person.portal.code(newcomer.mobile);
      await enterCode(person, anotherCode(code));
      await accessRefused(person, "error-sign-in-code-wrong");
      await enterCode(person, code);
      await step(person, "access-step-password");
      const password = newPassword();
      mend = person.front.fail("/access/password", { status: 503, code: "unavailable" });
      await typePassword(person, password);
      await accessRefused(person, "access-kept");
      await person.holds("#new-password", password);
      mend();
      await goOn(person);
      await step(person, "access-step-check");
    },
  },
];
