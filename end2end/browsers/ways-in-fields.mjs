// Number and password: what can be wrong with them, the keyboard, the language and the page that was wanted.
import { REFUSAL, asFarAsCode, enterCode, reported, send } from "./deeds.mjs";
import { newestCode, putForward, takePerson } from "./elsewhere.mjs";

const DOOR = "sign-in/individual";
const CODE = "sign-in/individual/code";
const PASSWORD = "never a real password 7";
const FAULTS = {
  "10585a9940": "error-identity-number-digits",
  "105852994": "error-identity-number-length",
  3058529940: "error-identity-number-first-digit",
  1058529941: "error-identity-number-check-digit",
};
/** Five wrong passwords close a door for half an hour. */
const PAST_LOCK_SECONDS = 1801;

export const fieldJourneys = [
  {
    name: "each mistake in a field is named and led to",
    inTurn: false,
    async steps(person) {
      await person.open(DOOR);
      await person.pressNamed("button", person.text("sign-in-submit"));
      await reported(person, person.text("error-identity-number-empty"), person.text("error-password-empty"));
      await person.pressNamed(".g-report a", person.text("error-password-empty"));
      await person.focused("password");
      for (const [number, key] of Object.entries(FAULTS)) {
        await send(person, number, PASSWORD);
        await reported(person, person.text(key));
      }
      // A mended field loses its error when it is left.
      await person.retype("#identity-number", "1058529940");
      await person.press("#password");
      await person.gone(".g-report");
    },
  },
  {
    name: "five wrong passwords close the door for a while, to the right one too",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      await person.open(DOOR);
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        await send(person, account.identity_number, `${PASSWORD}${attempt}`);
        await reported(person, person.text("error-sign-in-wrong-pair"));
        await person.holds("#password", "");
        await person.holds("#identity-number", account.identity_number);
      }
      await send(person, account.identity_number, PASSWORD);
      await reported(person, person.text("error-sign-in-locked"), "30", person.text("sign-in-forgotten-password"));
      await send(person, account.identity_number, account.password);
      await reported(person, person.text("error-sign-in-locked"));
      await putForward(person.portal, PAST_LOCK_SECONDS);
      await asFarAsCode(person, account);
    },
  },
  {
    name: "the page that was wanted comes after the sign-in",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await person.open("me/contributions");
      await person.isAt(DOOR);
      const code = await signInHere(person, account);
      await enterCode(person, code);
      await person.isAt("me/contributions");
    },
  },
  {
    name: "the keyboard alone signs in",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await person.open("sign-in");
      await person.tabTo("the door", () => document.activeElement.getAttribute("href")?.endsWith("/sign-in/individual"));
      await person.key("Enter");
      await person.at(DOOR);
      const isAt = (id) => document.activeElement.id === id;
      await person.tabTo("the number", isAt, "identity-number");
      await person.keys(account.identity_number);
      await person.tabTo("the password", isAt, "password");
      const before = await newestCode(person.portal, account.mobile);
      await person.keys(account.password);
      await person.key("Enter");
      await person.at(CODE);
      await person.focused("page-heading");
      await person.tabTo("the code", isAt, "verification-code");
      await person.keys(await person.portal.code(account.mobile, { before }));
      await person.key("Enter");
      await person.at("me");
    },
  },
  {
    name: "the other language keeps what was typed and what was said",
    async steps(person) {
      await person.open(DOOR);
      await send(person, "123", PASSWORD);
      await reported(person, person.text("error-identity-number-length"));
      person.language = person.language === "ar" ? "en" : "ar";
      await person.press("header a[hreflang]");
      await person.isAt(DOOR);
      await person.holds("#identity-number", "123");
      await person.reads(".g-report", person.text("error-identity-number-length"));
    },
  },
];

/** Sends number and password where one stands; gives the code. */
async function signInHere(person, account) {
  const before = await newestCode(person.portal, account.mobile);
  await send(person, account.identity_number, account.password);
  await person.at(CODE);
  return person.portal.code(account.mobile, { before });
}
