// Opening an account as a pensioner, as a supervisor, and with Nafath.
import assert from "node:assert/strict";

import { strangersNumber } from "../tests/support/pages/sign-in.mjs";
import { REFUSAL, accessRefused, asFarAsProven, atDoor, enterCode, finish, goOn, proveByNafath, step, typeMobile, typePassword } from "./deeds.mjs";
import { newPassword, takeNewcomer, takePerson } from "./elsewhere.mjs";

const INDIVIDUAL = "register/individual";

export const registrationKindJourneys = [
  {
    name: "a pensioner opens an account with the end of their IBAN, and signs in with it",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "retiree");
      await asFarAsProven(person, "register/retiree", newcomer);
      await step(person, "access-step-pension");
      await person.type("#iban-tail", "12");
      await goOn(person);
      await accessRefused(person, "error-iban-tail-length");
      await person.retype("#iban-tail", newcomer.iban_tail === "0000" ? "1111" : "0000");
      await goOn(person);
      await accessRefused(person, "access-pension-wrong");
      await person.retype("#iban-tail", newcomer.iban_tail);
      await goOn(person);
      await step(person, "access-step-password");
      const password = newPassword();
      await typePassword(person, password);
      await finish(person);
      await atDoor(person, "sign-in/retiree", newcomer.identity_number, password);
      await person.at("pension");
    },
  },
  {
    name: "a supervisor opens an account for the establishment they were named for",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "establishment", ({ supervision }) => supervision === "establishment");
      await asFarAsProven(person, "register/establishment", newcomer);
      await step(person, "access-step-establishment");
      await goOn(person);
      await accessRefused(person, "access-supervision-empty");
      await person.type("#establishment-number", "999999999");
      await person.choose("supervision");
      await goOn(person);
      await accessRefused(person, "access-establishment-wrong");
      await person.retype("#establishment-number", newcomer.establishment_number);
      await goOn(person);
      await step(person, "access-step-user-name");
      await person.type("#user-name", "ghadah.hr");
      await goOn(person);
      await accessRefused(person, "error-access-user-name-taken");
      await person.pressNamed("button", person.text("access-back"));
      await step(person, "access-step-establishment");
      await person.holds("#establishment-number", newcomer.establishment_number);
      await goOn(person);
      await step(person, "access-step-user-name");
      await person.retype("#user-name", `u${newcomer.identity_number}`);
      await goOn(person);
      await step(person, "access-step-password");
      await typePassword(person, newPassword());
      await finish(person);
    },
  },
  {
    name: "Nafath opens an account with another mobile number, and the one on record is told",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "individual");
      await person.open(INDIVIDUAL);
      await person.pressNamed("button", person.text("access-by-nafath"));
      await accessRefused(person, "error-identity-number-empty");
      await proveByNafath(person, newcomer.identity_number);
      await step(person, "access-step-mobile");
      const other = `0528${newcomer.identity_number.slice(3, 9)}`;
      await typeMobile(person, other);
      await enterCode(person, await person.portal.code(`+966${other.slice(1)}`));
      await step(person, "access-step-password");
      await typePassword(person, newPassword());
      await finish(person);
      assert.equal((await person.portal.outbox(newcomer.mobile)).length, 1);
    },
  },
  {
    name: "Nafath tells who has an account, and who is on no record, after the proof alone",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await person.open(INDIVIDUAL);
      await proveByNafath(person, (await takePerson(person.portal)).identity_number);
      await step(person, "access-ended-exists-title");
      await person.pressNamed("button", person.text("access-start-over"));
      await step(person, "access-step-who");
      await proveByNafath(person, strangersNumber());
      await step(person, "access-ended-no-record-title");
    },
  },
];
