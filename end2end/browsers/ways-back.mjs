// Opening an account and getting back into one, as journeys in every browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { atDoor } from "./ways-in.mjs";

const REFUSAL = /status of (401|403|404|409|410|422|429)|40[1349]|410|422|429/;
/** When the person was born who forgets their password here, and nowhere else. */
const FORGETFUL = { name: "تركي", birth_date: "1977-07-25" };

let newcomers = 0;
let passwords = 0;

/** Long enough, of several words, and another one each time. */
function newPassword() {
  passwords += 1;
  return `seven brown camels slept ${passwords}`;
}

export const accessJourneys = [
  {
    name: "an individual opens an account, to the end",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const newcomer = nextNewcomer(person);
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
      const before = await person.newestCode(account.mobile);
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

/** Identity number and date of birth. */
async function who(person, { identity_number: number, birth_date: born }) {
  await person.type("#identity-number", number);
  await person.driver.run(() => document.querySelector("#birth-date-calendar input[value=gregorian]").click());
  const [year, month, day] = born.split("-").map(Number);
  await person.type("#birth-date-day", String(day));
  await person.pick("#birth-date-month", String(month));
  await person.type("#birth-date-year", String(year));
  await person.pressNamed("button", person.text("access-continue"));
}

/** Somebody without an account, another one each time. */
function nextNewcomer(person) {
  const list = JSON.parse(readFileSync(join(person.portal.dataDirectory, "demo-newcomers.json"), "utf8"));
  const found = list.filter(({ flow }) => flow === "individual")[newcomers];
  newcomers += 1;
  if (!found) throw new Error("no newcomer is left");
  return found;
}
