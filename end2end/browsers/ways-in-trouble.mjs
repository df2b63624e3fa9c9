// The ways in on a slow and on a failing backend: waited for, said in words, and nothing typed is lost.
import assert from "node:assert/strict";

import { strangersNumber } from "../tests/support/pages/sign-in.mjs";
import { FAILURE, REFUSAL, asFarAsCode, enterCode, outOfReach, reported, send } from "./deeds.mjs";

const DOOR = "sign-in/individual";
const PASSWORD = "never a real password 7";
const SENT = "/sign-in/individual";
/** What a backend or what stands before it can answer, and what a person then reads. */
const ANSWERS = [
  ["cut", outOfReach],
  ["html", "error-unexpected"],
  ["empty", "error-unreadable"],
  ["truncated", "error-unreadable"],
  [{ status: 500, code: "internal" }, "error-internal"],
  [{ status: 503, code: "unavailable", retry_after_seconds: 3 }, "error-unavailable"],
  [{ status: 429, code: "rate-limited", retry_after_seconds: 90 }, "sign-in-busy"],
  [{ status: 418, code: "newer.than-this" }, "error-unknown"],
  [{ status: 426, code: "build.outdated" }, "sign-in-outdated"],
  [{ status: 403, code: "sign-in.blocked" }, "error-sign-in-blocked"],
];

export const troubleJourneys = [
  {
    name: "a slow answer is waited for, said to be slow, and nothing is sent twice",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await person.open(DOOR);
      const release = person.front.hold(SENT);
      try {
        await send(person, strangersNumber(), PASSWORD);
        await person.until("a button that says it is at work", () => document.querySelector("button[type=submit]").getAttribute("aria-disabled") === "true");
        await person.press("button[type=submit]");
        await person.press("#password");
        await person.key("Enter");
        await person.reads("form .g-hint", person.text("sign-in-slow"));
      } finally {
        release();
      }
      await reported(person, person.text("error-sign-in-wrong-pair"));
      await person.until("a button that can be used", () => !document.querySelector("button[type=submit]").hasAttribute("aria-disabled"));
      assert.equal(person.front.countOf("POST", SENT), 1);
    },
  },
  {
    name: "whatever the backend answers, what was typed stays and the next step is said",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const number = strangersNumber();
      await person.open(DOOR);
      for (const [failure, key] of ANSWERS) {
        const mend = person.front.fail(SENT, failure);
        await send(person, number, PASSWORD);
        await reported(person, person.text(typeof key === "function" ? await key(person) : key));
        await person.holds("#identity-number", number);
        await person.holds("#password", PASSWORD);
        await person.until("a next step", () => document.querySelector("#sign-in-report-next").innerText.trim().length > 10);
        mend();
      }
      await person.pressNamed("button", person.text("sign-in-submit"));
      await reported(person, person.text("error-sign-in-wrong-pair"));
    },
  },
  {
    name: "a code that cannot be checked is kept, and opens afterwards",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const code = await asFarAsCode(person, person.portal.anyAccount());
      const mend = person.front.fail("/sign-in/code", "cut");
      await enterCode(person, code);
      await reported(person, person.text(await outOfReach(person)), person.text("sign-in-code-kept"));
      await person.holds("#verification-code", code);
      mend();
      await person.pressNamed("button", person.text("sign-in-code-submit"));
      await person.at("me");
    },
  },
  {
    name: "a session that began is found although its answer was lost",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const code = await asFarAsCode(person, person.portal.anyAccount());
      person.front.fail("/sign-in/code", "lost");
      await enterCode(person, code);
      await person.at("me");
    },
  },
  {
    name: "the code's page that cannot learn where it stands says so, and can try again",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await asFarAsCode(person, person.portal.anyAccount());
      const mend = person.front.fail("/sign-in", { status: 500, code: "internal" });
      await person.reload();
      await person.reads("main", person.text("error-internal"));
      mend();
      await person.pressNamed("main button", person.text("ui-retry"));
      await person.seen("#verification-code");
    },
  },
  {
    name: "a retiree's door fails and then opens, with nothing typed again",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const account = person.portal.accountOf("retiree");
      await person.open("pension");
      await person.isAt("sign-in/retiree");
      const mend = person.front.fail("/sign-in/retiree", { status: 503, code: "unavailable" });
      await send(person, account.identity_number, account.password);
      await reported(person, person.text("sign-in-failed-heading"), person.text("error-unavailable"));
      await person.holds("#password", account.password);
      mend();
      await person.pressNamed("button", person.text("sign-in-submit"));
      await person.at("pension");
      await person.seen("#next-payment");
    },
  },
  {
    name: "an employer's door without its picture offers another way",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const mend = person.front.fail(/\/sign-in\/visual-code/, { status: 503, code: "unavailable" });
      await person.open("sign-in/business/establishment");
      await person.reads("main", person.text("sign-in-visual-code-missing"));
      mend();
      await person.pressNamed("button", person.text("sign-in-visual-code-new"));
      await person.until("the picture", () => document.querySelector(".g-visual-code img")?.naturalWidth > 0);
    },
  },
  {
    name: "the choice of doors tells of known faults, and of what still works when nothing can be asked",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const words = { ar: "قد تتأخر رسائل الرموز", en: "Codes may arrive late" };
      person.portal.announceOutages([{ area: "codes", text: words }]);
      try {
        await person.open("sign-in");
        await person.reads("main", words[person.language]);
      } finally {
        person.portal.announceOutages([]);
      }
      const mend = person.front.fail("/status", { status: 503, code: "unavailable" });
      await person.open("sign-in");
      await person.reads("main", person.text("sign-in-down-title"));
      await person.seen("main a[href$='/calculators']");
      mend();
      await person.pressNamed("main button", person.text("shell-retry"));
      await person.readsNot("main", person.text("sign-in-down-title"));
    },
  },
  {
    name: "a page behind the door that cannot ask who is there says so, and comes when it can",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      const account = person.portal.accountOf("retiree");
      await person.open("sign-in/retiree");
      await send(person, account.identity_number, account.password);
      await person.at("pension");
      const mend = person.front.fail("/session", { status: 503, code: "unavailable" });
      await person.visit("pension");
      await person.reads("main", person.text("error-unavailable"));
      await person.gone("#next-payment");
      mend();
      await person.pressNamed("main button", person.text("ui-retry"));
      await person.seen("#next-payment");
    },
  },
];
