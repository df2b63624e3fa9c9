// The code: what can be wrong, late, twice, backwards, reloaded and in two tabs.
import { REFUSAL, anotherCode, asFarAsCode, enterCode, inArabicDigits, reported, resend, sendIfAsked } from "./deeds.mjs";
import { putForward, takePerson } from "./elsewhere.mjs";

const DOOR = "sign-in/individual";
const CODE = "sign-in/individual/code";
/** A code is good for two minutes. */
const PAST_CODE_SECONDS = 121;

export const codeJourneys = [
  {
    name: "Arabic digits are as good as others",
    inTurn: false,
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
    name: "a wrong code is counted, and the third one begins anew",
    inTurn: false,
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
    inTurn: false,
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
    name: "the code's page without a sign-in leads to its beginning",
    async steps(person) {
      await person.open(CODE);
      await person.at(DOOR);
      await person.reads("main", person.text("error-sign-in-no-attempt"));
    },
  },
];
