// What a screen reader is given where it matters most: the ways in, the end of a session, and a result
// of the law with its explanation. Whoever changes a page reads here how it is heard.
import { readFileSync } from "node:fs";

import { BusinessDoor } from "./support/pages/business-door.mjs";
import { RESULT } from "./support/pages/calculator.mjs";
import { Nafath } from "./support/pages/nafath.mjs";
import { SignIn, strangersNumber } from "./support/pages/sign-in.mjs";
import { assertSoundsAsKept } from "./support/tree.mjs";
import { journeys } from "./support/visit.mjs";

const CASES = JSON.parse(readFileSync(new URL("support/worked-examples.json", import.meta.url), "utf8"));
/** Time that runs out, as it stands in words or digits. */
const RUNNING_OUT = [/\d+:\d\d/g, "‹time›"];
/** Days of the build, in both calendars. */
const BUILT_ON = [/\d+ [^"\d]+ \d{4}(هـ الموافق| AH, equivalent to) \d+ [^"\d]+ \d{4}م?/g, "‹day›"];
/** The browser's count of requests, which a busy server may have had to answer twice. */
const REQUESTS = [/(منذ فتحت هذه الحاسبة|since you opened this calculator): [^"]*/g, "$1: ‹number›"];

journeys("what is heard at the doors", ({ journey }) => {
  journey("the choice of a door, with what stands around every page", async (visit) => {
    await visit.open("sign-in");
    await assertSoundsAsKept(visit, "sign-in", { around: true, masks: [BUILT_ON] });
  });

  journey("an individual's, its code, and a refusal", async (visit) => {
    const account = visit.portal.takeAccount();
    const signIn = new SignIn(visit);
    await signIn.open();
    await assertSoundsAsKept(visit, "sign-in-individual");
    await signIn.submit("", "");
    await signIn.reported();
    await assertSoundsAsKept(visit, "sign-in-empty");
    await signIn.open();
    await signIn.submit(strangersNumber(), "never a real password 7");
    await signIn.reported();
    await assertSoundsAsKept(visit, "sign-in-refused", { masks: [[/105850?\d{4}/g, "‹number›"]] });
    await signIn.begin(account);
    await assertSoundsAsKept(visit, "sign-in-code", { masks: [RUNNING_OUT] });
  });

  journey("a pensioner's", async (visit) => {
    await visit.open("sign-in/retiree");
    await assertSoundsAsKept(visit, "sign-in-retiree");
  });

  journey("an employer's", async (visit) => {
    const door = new BusinessDoor(visit);
    await door.open();
    await assertSoundsAsKept(visit, "sign-in-business");
  });
});

journeys(
  "what is heard while Nafath waits",
  ({ journey }) => {
    journey("the number and the time for it", async (visit) => {
      const nafath = new Nafath(visit);
      await nafath.open();
      const number = await nafath.send(strangersNumber());
      await assertSoundsAsKept(visit, "nafath-number", { masks: [[new RegExp(`\\b${number}\\b`, "g"), "‹number›"], RUNNING_OUT] });
    });
  },
  { options: ["--nafath-starts-per-minute", "1000"] },
);

journeys(
  "what is heard before a session ends",
  ({ journey }) => {
    journey("the warning", async (visit) => {
      await visit.signIn();
      await visit.open("help");
      await visit.page.locator("#session-warning[open]").waitFor();
      await assertSoundsAsKept(visit, "session-warning", { masks: [[/(تنتهي جلستك خلال|Your session ends in) [^"]+/g, "$1 ‹time›"]] });
    });
  },
  { options: ["--idle-seconds", "124"] },
);

/** A worked example with the day of its table, so that it is heard alike on any day. */
const RESULTS = { "pension-old": ["calculators/pension", "A3"], "pension-new": ["calculators/pension", "N2"], survivors: ["calculators/survivors", "S1"], contributions: ["calculators/contributions", "C1"] };

journeys("what is heard of a result", ({ journey }) => {
  for (const [name, [slug, id]] of Object.entries(RESULTS)) {
    const example = CASES.find((one) => one.page === slug && one.id === id);

    journey(`${name}, with its explanation`, { viewports: ["desktop"] }, async (visit) => {
      await visit.open(`${slug}#${example.fragment}`);
      const explanation = visit.page.locator(`${RESULT} #calc-explanation > summary`);
      await explanation.waitFor();
      await explanation.click();
      await visit.page.locator("#calc-explanation .g-explanation__step").first().waitFor();
      await assertSoundsAsKept(visit, `result-${name}`, { masks: [REQUESTS] });
    });
  }
});
