// How a session is warned of, kept, and ended, and what a person keeps and nobody else sees.
import assert from "node:assert/strict";

import { FAILURE, REFUSAL, enterCode, send, signIn } from "./deeds.mjs";
import { newestCode, putForward, takePerson } from "./elsewhere.mjs";
import { chosen } from "./ways-account.mjs";

/** A session without anything done ends after a quarter of an hour, and in any case after twelve. */
const [NEARLY_IDLE_SECONDS, PAST_IDLE_SECONDS, PAST_LIMIT_SECONDS] = [790, 901, 12 * 3_600 + 1];
const WARNING = "#session-warning[open]";

export const sessionJourneys = [
  {
    name: "the warning stands in every tab, and one act takes it from all of them",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person);
      await putForward(person.portal, NEARLY_IDLE_SECONDS);
      // A page that asks for nothing of the person's extends nothing.
      await person.open("help");
      await person.reads(WARNING, person.text("session-warning-text"));
      await person.inAnotherTab(async (inTheFirst) => {
        await person.open("help");
        await person.reads(WARNING, person.text("session-warning-title"));
        await person.pressNamed(`${WARNING} button`, person.text("session-warning-stay"));
        await person.gone(WARNING);
        await inTheFirst(() => person.gone(WARNING));
      });
      await person.open("me");
      await person.isAt("me");
    },
  },
  {
    name: "the warning's other button signs out, and the keyboard's Escape stays",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person);
      for (const act of ["stay", "leave"]) {
        await putForward(person.portal, NEARLY_IDLE_SECONDS);
        await person.open("help");
        await person.seen(WARNING);
        if (act === "stay") {
          await person.key("Escape");
          await person.gone(WARNING);
          await person.open("me");
          await person.isAt("me");
        } else {
          await person.pressNamed(`${WARNING} button`, person.text("account-sign-out"));
          await person.at("signed-out");
        }
      }
    },
  },
  {
    name: "the longest life of a session is said before it is over, and nothing offers to extend it",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person);
      await nearlyTwelveHours(person);
      await person.open("help");
      await person.reads(WARNING, person.text("session-warning-final"));
      await person.readsNot(`${WARNING} button`, person.text("session-warning-stay"));
      await person.pressNamed(`${WARNING} button`, person.text("session-warning-read"));
      await person.gone(WARNING);
    },
  },
  {
    name: "a session that ended keeps the work, which waits in its field after signing in",
    inTurn: false,
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, await takePerson(person.portal));
      await loseWork(person);
      await signInAgain(person, account);
      await person.isAt("account/preferences");
      await chosen(person, "notice-news-text", true);
      await chosen(person, "notice-payments-inbox", false);
      await person.focused("notice-payments-inbox");
    },
  },
  {
    name: "the work of an ended session is given to nobody else",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person, await takePerson(person.portal));
      await loseWork(person);
      await signInAgain(person, await takePerson(person.portal));
      await person.isAt("account/preferences");
      await person.seen("label[for=notice-news-text]");
      const { body } = await person.call("GET", "/account/preferences");
      assert.equal(body.topics.find(({ topic }) => topic === "news").by_text, false);
      await chosen(person, "notice-news-text", false);
      await chosen(person, "notice-payments-inbox", true);
    },
  },
  {
    name: "a session after its longest life says so at the door",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person);
      await person.open("account");
      await putForward(person.portal, PAST_LIMIT_SECONDS);
      await person.press("main a[href$='/account/sign-ins']");
      await person.isAt("sign-in");
      await person.reads("main", person.text("sign-in-session-limit-title"));
    },
  },
  {
    name: "signing out that does not get through is said, and done when tried again",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await signIn(person);
      await person.open("me");
      const mend = person.front.fail("/session", "cut");
      await person.pressNamed("header button", person.text("account-sign-out"));
      await person.reads("body", person.text("shell-sign-out-failed"));
      assert.equal((await person.call("GET", "/me/profile")).status, 200, "the session is open, as is said");
      mend();
      await person.pressNamed("button", person.text("shell-retry"));
      await person.at("signed-out");
      assert.equal((await person.call("GET", "/me/profile")).status, 401);
    },
  },
  {
    name: "after signing out the way back shows nothing of anybody",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await person.open("help");
      const account = await signIn(person);
      await person.open("account");
      await person.reads("#contact", account.mobile.slice(-2));
      await person.pressNamed("header button", person.text("account-sign-out"));
      await person.at("signed-out");
      await person.back();
      await person.until("the page before", () => !location.pathname.endsWith("/signed-out"));
      await person.until("nothing of the account", (name) => !document.querySelector("#contact") && !document.body?.innerText.includes(name), account.name[person.language]);
      await person.visit("account");
      await person.isAt("sign-in");
    },
  },
  {
    name: "nobody acts in a page of somebody else's",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person, await takePerson(person.portal));
      await person.open("account/preferences");
      await person.choose("notice-news-text");
      await chosen(person, "notice-news-text", true);
      await person.driver.run(() => document.documentElement.setAttribute("data-journey-first", ""));
      const other = await takePerson(person.portal);
      await person.inAnotherTab(async () => {
        // By the API, so that no message tells the first tab.
        await person.open("help");
        await person.driver.command("forget", {});
        await signIn(person, other);
      });
      // Where coming back into view did not tell the tab, the answer to what is sent does.
      await person.driver.run((words) => {
        if (!document.documentElement.hasAttribute("data-journey-first")) return false;
        [...document.querySelectorAll("main button")].find(({ innerText }) => innerText.trim() === words)?.click();
        return true;
      }, person.text("account-preferences-save"));
      await person.until("a page that began anew", () => !document.documentElement.hasAttribute("data-journey-first"));
      await chosen(person, "notice-news-text", false);
      const { body } = await person.call("GET", "/account/preferences");
      assert.equal(body.topics.find(({ topic }) => topic === "news").by_text, false);
    },
  },
];

/** Changes boxes, lets the session end, and presses on. */
async function loseWork(person) {
  await person.open("account/preferences");
  await person.choose("notice-news-text");
  await person.choose("notice-payments-inbox");
  await chosen(person, "notice-payments-inbox", false);
  await putForward(person.portal, PAST_IDLE_SECONDS);
  await person.driver.run(() => document.querySelector("#notice-payments-inbox").focus());
  await person.key("Enter");
  await person.isAt("sign-in");
  await person.reads("main", person.text("sign-in-session-ended-title"));
  const stored = await person.driver.run(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  assert.ok(!stored.includes("notice"), "what was chosen is not in storage");
}

/** By the individuals' door, in the same page: what was typed lives in its memory. */
async function signInAgain(person, account) {
  await person.pressContaining("main a", person.text("sign-in-door-individual"));
  await person.at("sign-in/individual");
  const before = await newestCode(person.portal, account.mobile);
  await send(person, account.identity_number, account.password);
  await person.at("sign-in/individual/code");
  await enterCode(person, await person.portal.code(account.mobile, { before }));
}

/** Lets nearly twelve hours pass in which the person is never away for a quarter of one. */
async function nearlyTwelveHours(person) {
  await person.driver.run(() => {
    const headers = { "content-type": "application/json", "x-gosi-csrf": "1" };
    const pass = async () => {
      for (let passed = 0; passed < 43_100; passed += 862) {
        await fetch("/dev/clock", { method: "POST", headers, body: JSON.stringify({ advance_seconds: 862 }) });
        await fetch("/api/v1/session/keep-alive", { method: "POST", headers: { ...headers, "idempotency-key": `"${crypto.randomUUID()}"` } });
      }
      document.documentElement.dataset.passed = "";
    };
    pass();
    return true;
  });
  await person.until("twelve hours", () => "passed" in document.documentElement.dataset);
}
