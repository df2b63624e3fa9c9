// All journeys of the three browsers; here are those of the public pages, by flow are the others.
import assert from "node:assert/strict";

import { REFUSAL, atDoor } from "./deeds.mjs";
import { newestCode } from "./elsewhere.mjs";
import { accountJourneys } from "./ways-account.mjs";
import { accessJourneys } from "./ways-back.mjs";
import { checkJourneys } from "./ways-check.mjs";
import { deviceJourneys } from "./ways-devices.mjs";
import { codeJourneys } from "./ways-in-code.mjs";
import { furtherDoorJourneys } from "./ways-in-doors.mjs";
import { fieldJourneys } from "./ways-in-fields.mjs";
import { nafathJourneys } from "./ways-in-nafath.mjs";
import { troubleJourneys } from "./ways-in-trouble.mjs";
import { doorJourneys } from "./ways-in.mjs";
import { partJourneys } from "./ways-parts.mjs";
import { passkeyJourneys } from "./ways-passkeys.mjs";
import { recoveryJourneys } from "./ways-recovery.mjs";
import { registrationKindJourneys } from "./ways-registration-kinds.mjs";
import { registrationJourneys } from "./ways-registration.mjs";
import { roleJourneys } from "./ways-roles.mjs";
import { sessionJourneys } from "./ways-session.mjs";

const CALL_CENTRE = "tel:8001243344";
const PENSION = "calculators/pension#all";

export const JOURNEYS = [
  {
    name: "the home page opens, sealed",
    async steps(person) {
      await person.open("");
      const page = await person.driver.run(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        headings: document.querySelectorAll("h1").length,
        isolated: globalThis.crossOriginIsolated,
        // Text becomes HTML through the one policy only, where the browser knows Trusted Types.
        sealed: (() => {
          if (!globalThis.trustedTypes) return null;
          try {
            document.createElement("div").innerHTML = "<b>a</b>";
            return false;
          } catch {
            return true;
          }
        })(),
      }));
      assert.equal(page.lang, person.language);
      assert.equal(page.dir, person.language === "ar" ? "rtl" : "ltr");
      assert.equal(page.headings, 1);
      assert.equal(page.isolated, true);
      assert.notEqual(page.sealed, false, "text does not become HTML");
      // The attempt is reported, as it should be.
      person.expectProblems(/TrustedHTML|trusted|Trusted Types|Content.Security.Policy/i);
    },
  },
  {
    name: "the language changes in place",
    async steps(person) {
      const other = person.language === "ar" ? "en" : "ar";
      await person.open("help");
      await person.press("header a[hreflang]");
      await person.until("the other language", (wanted) => document.documentElement.lang === wanted && location.pathname === `/${wanted}/help`, other);
      person.language = other;
      await person.reads("h1", person.text("title-help"));
    },
  },
  {
    name: "a code opens the dashboard, and signing out closes it",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      const before = await newestCode(person.portal, account.mobile);
      await atDoor(person, "sign-in/individual", account.identity_number, account.password);
      await person.seen("#verification-code");
      await person.type("#verification-code", await person.portal.code(account.mobile, { before }));
      await person.pressNamed("button", person.text("sign-in-code-submit"));
      await person.at("me");
      await person.pressNamed("button", person.text("account-sign-out"));
      await person.at("signed-out");
      await person.back();
      await person.until("nothing behind the Back button", () => !location.pathname.endsWith("/me") || !document.querySelector("main .g-card"));
    },
  },
  {
    name: "the calculator comes to a pension",
    async steps(person) {
      await person.open(PENSION);
      await person.driver.run(() => document.querySelector("fieldset:has(#birth-day) input[value=gregorian]").click());
      await person.type("#birth-day", "20");
      await person.pick("#birth-month", "5");
      await person.type("#birth-year", "1984");
      await person.choose("before-law");
      const months = monthsOfTheExample();
      await person.type("#time-years", String(Math.floor(months / 12)));
      await person.type("#time-months", String(months % 12));
      await person.choose("working");
      await person.choose("without-break");
      await person.type("#wage", "9000");
      await person.pressNamed("button", person.text("calc-calculate"));
      // 140 months and those from July 2024 to May 2045 are 390: 9,000 x 390 / 480.
      await person.reads(".g-calculator__headline", "7,312.50");
    },
  },
  {
    name: "an unknown address says so and leads on",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await person.open("no/such/page");
      await person.reads("h1", person.text("title-not-found"));
      await person.pressNamed("a", person.text("not-found-home"));
      await person.at("");
    },
  },
  {
    name: "what was typed before the app ran stays",
    async steps(person) {
      const release = person.front.hold(/app_bg\.wasm$/);
      try {
        await person.visit("sign-in/individual");
        await person.type("#identity-number", "10534");
      } finally {
        release();
      }
      await person.ready();
      assert.equal((await person.value("#identity-number")).replace(/\s/g, ""), "10534");
      const focused = await person.driver.run(() => document.activeElement?.id);
      assert.equal(focused, "identity-number");
      await person.type("#identity-number", "82");
      assert.equal((await person.value("#identity-number")).replace(/\s/g, ""), "1053482");
    },
  },
  {
    name: "a program that is kept away leaves the ways on",
    async steps(person) {
      person.expectProblems(/wasm|403|preload/i);
      const mend = person.front.refuse(/\.wasm$/);
      try {
        await person.visit("");
        await person.seen("#gosi-fallback");
        await person.reads("#gosi-fallback-code", "load-failed");
        await person.seen(`#gosi-fallback a[href="${CALL_CENTRE}"]`);
      } finally {
        mend();
      }
      await person.press("#gosi-fallback-reload");
      await person.ready();
    },
  },
  ...doorJourneys,
  ...accessJourneys,
  ...[
    fieldJourneys,
    codeJourneys,
    furtherDoorJourneys,
    nafathJourneys,
    troubleJourneys,
    registrationKindJourneys,
    registrationJourneys,
    recoveryJourneys,
    accountJourneys,
    deviceJourneys,
    sessionJourneys,
    roleJourneys,
    checkJourneys,
    passkeyJourneys,
    partJourneys,
  ]
    .flat()
    // The browsers take turns with the languages, unless a journey says otherwise.
    .map((journey) => ({ inTurn: true, ...journey })),
];

/** 140 months before July 2024 and every complete month since. */
function monthsOfTheExample() {
  const now = new Date(Date.now() + 3 * 3_600_000);
  return 140 + (now.getUTCFullYear() - 2024) * 12 + now.getUTCMonth() + 1 - 7;
}
