// "Why can't I sign in?": each cause is found on the device, said in words, and followed by one thing to do.
import assert from "node:assert/strict";

import { FAILURE, REFUSAL, asFarAsCode, signIn } from "./deeds.mjs";

const PAGE = "help/sign-in";
const DOORS = ["sign-in", "sign-in/individual", "sign-in/retiree", "sign-in/business/establishment"];

export const checkJourneys = [
  {
    name: "why one cannot sign in is one press away from every door",
    async steps(person) {
      for (const door of DOORS) {
        await person.open(door);
        await person.pressNamed("main a", person.text("sign-in-help"));
        await person.at(PAGE);
        await isToDo(person, "check-do-fine");
      }
    },
  },
  {
    name: "a backend that is down is the cause, and not the device",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      person.front.fail(/^\/(api\/v1\/|health$)/, { status: 503, code: "unavailable" });
      await person.open(PAGE);
      await isToDo(person, "check-do-service");
      await person.reads(".g-checks__result", person.text("check-service-down"));
      await person.reads(".g-checks__result", person.text("check-clock-fine"));
    },
  },
  {
    name: "a network that lets nothing through is the cause, until it does",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await person.open(PAGE);
      await isToDo(person, "check-do-fine");
      const mend = person.front.fail(/./, "cut");
      await again(person);
      await isToDo(person, "check-do-unreached");
      mend();
      await again(person);
      await isToDo(person, "check-do-fine");
    },
  },
  {
    name: "the device's own troubles are found: offline, its clock, its cookies",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE);
      await person.open(PAGE);
      await isToDo(person, "check-do-fine");
      for (const [trouble, key] of [["clock", "check-do-clock"], ["cookies", "check-do-cookies"], ["offline", "check-do-offline"]]) {
        await person.driver.run(disturb, trouble);
        // Where a device says that it is offline, nothing comes through.
        const mend = trouble === "offline" ? person.front.fail(/./, "cut") : () => {};
        await again(person);
        await isToDo(person, key);
        mend();
        await person.reload();
        await isToDo(person, "check-do-fine");
      }
    },
  },
  {
    name: "a known fault of the codes, or of signing in, is the cause",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const text = { ar: "عطل", en: "A fault" };
      person.portal.announceOutages([{ area: "codes", text }]);
      try {
        await person.open(PAGE);
        await isToDo(person, "check-do-codes");
        person.portal.announceOutages([{ area: "sign_in", text }]);
        await again(person);
        await isToDo(person, "check-do-service");
      } finally {
        person.portal.announceOutages([]);
      }
    },
  },
  {
    name: "a code that waits and a session that is open lead on",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = person.portal.anyAccount();
      await asFarAsCode(person, account);
      await person.open(PAGE);
      await isToDo(person, "check-do-code");
      await signIn(person, account);
      await person.open(PAGE);
      await isToDo(person, "check-do-in");
      await person.pressNamed(".g-checks__next a", person.text("check-do-in-link"));
      await person.until("the way into the account", () => !location.pathname.endsWith("/help/sign-in"));
    },
  },
];

/** The one thing to do now, after six checks that each say something. */
async function isToDo(person, key) {
  await person.reads(".g-checks__next", person.text(key));
  const seen = await person.driver.run(() => ({
    links: document.querySelectorAll(".g-checks__next a").length,
    results: [...document.querySelectorAll(".g-checks__result")].map(({ innerText }) => innerText.trim().length),
  }));
  assert.ok(seen.links <= 1);
  assert.equal(seen.results.length, 6);
  assert.ok(seen.results.every((length) => length > 5));
}

function again(person) {
  return person.pressNamed("button", person.text("check-again"));
}

/** Runs in the page: the device is as somebody's who cannot sign in. `window` is the page's own in every driver. */
function disturb(trouble) {
  if (trouble === "clock") {
    const real = window.Date.now.bind(window.Date);
    window.Date.now = () => real() + 90 * 60_000;
  } else {
    const [name, value] = trouble === "offline" ? ["onLine", false] : ["cookieEnabled", false];
    window.Object.defineProperty(window.Navigator.prototype, name, { configurable: true, get: () => value });
  }
  return true;
}
