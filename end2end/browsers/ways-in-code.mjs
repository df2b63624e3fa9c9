// Number, password and code: what can be wrong, late, twice, backwards, reloaded and in two tabs.
import assert from "node:assert/strict";

import { REFUSAL, anotherCode, asFarAsCode, atDoor, enterCode, inArabicDigits, reported, send, sendIfAsked } from "./deeds.mjs";
import { putForward, takePerson } from "./elsewhere.mjs";

const DOOR = "sign-in/individual";
const CODE = "sign-in/individual/code";
const PASSWORD = "never a real password 7";
const FAULTS = {
  "10585a9940": "error-identity-number-digits",
  "105852994": "error-identity-number-length",
  3058529940: "error-identity-number-first-digit",
  1058529941: "error-identity-number-check-digit",
};
/** A code is good for two minutes; five wrong passwords close a door for half an hour. */
const PAST_CODE_SECONDS = 121;
const PAST_LOCK_SECONDS = 1801;

export const codeJourneys = [
  {
    name: "each mistake in a field is named and led to",
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
    name: "Arabic digits are as good as others",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      const code = await asFarAsCode(person, { ...account, identity_number: inArabicDigits(account.identity_number) });
      await person.type("#verification-code", inArabicDigits(code));
      await person.holds("#verification-code", code);
      await person.pressNamed("button", person.text("sign-in-code-submit"));
      await person.at("me");
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
    name: "a wrong code is counted, and the third one begins anew",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const wrong = anotherCode(await asFarAsCode(person, await takePerson(person.portal)));
      await person.pressNamed("button", person.text("sign-in-code-submit"));
      await reported(person, person.text("error-verification-code-empty"));
      await enterCode(person, "123");
      await reported(person, person.text("error-verification-code-length"));
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        await enterCode(person, wrong);
        await reported(person, person.text("error-sign-in-code-wrong"));
        await person.holds("#verification-code", "");
      }
      await enterCode(person, wrong);
      await person.isAt(DOOR);
      await person.reads("main", person.text("error-sign-in-code-too-many"));
      await person.holds("#identity-number", "");
    },
  },
  {
    name: "a late code says so, and only the newest one opens",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await takePerson(person.portal);
      const first = await asFarAsCode(person, account);
      await putForward(person.portal, PAST_CODE_SECONDS);
      await enterCode(person, first);
      await reported(person, person.text("error-sign-in-code-expired"));
      await resend(person);
      await person.reads(".g-alert", person.text("sign-in-code-resent"));
      const second = await person.portal.code(account.mobile, { before: first });
      await enterCode(person, first);
      await reported(person, person.text("error-sign-in-code-wrong"));
      await enterCode(person, second);
      await person.at("me");
      // What has been used leads on, and opens nothing a second time.
      await person.visit(CODE);
      await person.at("me");
      await person.back();
      await person.at("me");
    },
  },
  {
    name: "too many codes are refused with the reason, and the last one still opens",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const code = await asFarAsCode(person, await takePerson(person.portal));
      person.front.fail("/sign-in/code/resend", { status: 429, code: "sign-in.resend-too-many", retry_after_seconds: 1800 });
      await resend(person);
      await reported(person, person.text("error-sign-in-resend-too-many"), "30");
      await enterCode(person, code);
      await person.at("me");
    },
  },
  {
    name: "reloaded, backwards and forwards, a sign-in stands where it stood",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      const code = await asFarAsCode(person, account);
      await person.reload();
      await person.seen("#verification-code");
      await person.reads("#verification-code-hint", account.mobile.slice(-2));
      await person.back();
      await person.at(DOOR);
      await person.holds("#identity-number", "");
      await person.holds("#password", "");
      await person.pressNamed("main a", person.text("sign-in-continue-with-code"));
      await enterCode(person, code);
      await person.at("me");
    },
  },
  {
    name: "a sign-in that is finished in a second tab is finished in the first",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const code = await asFarAsCode(person, person.portal.anyAccount());
      await person.inAnotherTab(async () => {
        await person.open(CODE);
        await enterCode(person, code);
        await person.at("me");
      });
      await person.at("me");
    },
  },
  {
    name: "a sign-in that is given up in a second tab is over in the first, with the reason",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await asFarAsCode(person, person.portal.anyAccount());
      await person.inAnotherTab(async () => {
        await person.open(CODE);
        await person.pressNamed("button", person.text("sign-in-code-start-over"));
        await person.at(DOOR);
        await person.readsNot("main", person.text("error-sign-in-no-attempt"));
      });
      await sendIfAsked(person, "#verification-code", "000000");
      await person.at(DOOR);
      await person.reads("main", person.text("error-sign-in-no-attempt"));
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
    name: "the code's page without a sign-in leads to its beginning",
    async steps(person) {
      await person.open(CODE);
      await person.at(DOOR);
      await person.reads("main", person.text("error-sign-in-no-attempt"));
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
      const before = (await person.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
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

/** Asks for another code, as soon as that may be done. */
export async function resend(person) {
  await person.until("the leave to ask again", () => document.querySelector(".g-sign-in__resend button")?.hasAttribute("aria-disabled") === false);
  await person.press(".g-sign-in__resend button");
}

/** Sends number and password where one stands; gives the code. */
async function signInHere(person, account) {
  const before = (await person.portal.outbox(account.mobile)).find((message) => message.code)?.code ?? null;
  await send(person, account.identity_number, account.password);
  await person.at(CODE);
  return person.portal.code(account.mobile, { before });
}
