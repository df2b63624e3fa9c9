// Opening an account and getting back into one, as journeys in every browser.
import { REFUSAL, atDoor, who } from "./deeds.mjs";
import { newestCode, newPassword, takeNewcomer } from "./elsewhere.mjs";

/** When the person was born who forgets their password here, and nowhere else. */
const FORGETFUL = { name: "تركي", birth_date: "1977-07-25" };

export const accessJourneys = [
  {
    name: "an individual opens an account, to the end",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = takeNewcomer(person.portal, "individual");
      await person.open("register/individual");
      await who(person, newcomer);
      await person.reads("#access-step", person.text("access-step-mobile"));
      await person.type("#mobile", newcomer.mobile.replace("+966", "0"));
      await person.pressNamed("button", person.text("access-continue"));
      await person.seen("#verification-code");
      await person.type("#verification-code", await person.portal.code(newcomer.mobile));
      await person.pressNamed("button", person.text("sign-in-code-submit"));
      await person.type("#new-password", newPassword());
      await person.pressNamed("button", person.text("access-continue"));
      await person.reads("#access-step", person.text("access-step-check"));
      await person.choose("consent-terms");
      await person.pressNamed("button", person.text("access-open"));
      await person.reads("#access-step", person.text("access-done-title"));
    },
  },
  {
    name: "a forgotten password is replaced, and the new one opens the door",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount(({ name }) => name.ar.startsWith(FORGETFUL.name));
      const before = await newestCode(person.portal, account.mobile);
      await person.open("recover/password");
      await who(person, { ...account, birth_date: FORGETFUL.birth_date });
      await person.seen("#verification-code");
      await person.type("#verification-code", await person.portal.code(account.mobile, { before }));
      await person.pressNamed("button", person.text("sign-in-code-submit"));
      const password = newPassword();
      await person.type("#new-password", password);
      await person.pressNamed("button", person.text("access-continue"));
      await person.reads("#access-step", person.text("access-done-password-title"));
      await atDoor(person, "sign-in/individual", account.identity_number, password);
      await person.seen("#verification-code");
    },
  },
];
