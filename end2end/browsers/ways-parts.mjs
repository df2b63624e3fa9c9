// The program and the page of different ages and speeds: sent too early, newer on the server, in parts that
// do not arrive.
import assert from "node:assert/strict";

import { FAILURE, REFUSAL, reported } from "./deeds.mjs";

const DOOR = "sign-in/individual";

export const partJourneys = [
  {
    name: "a form that is sent before the app runs is answered by the app, and never sent by the address",
    async steps(person) {
      const release = person.front.hold(/app_bg\.wasm$/);
      try {
        await person.visit(DOOR);
        await person.type("#identity-number", "10534");
        await person.pressNamed("button", person.text("sign-in-submit"));
        await person.isAt(DOOR);
      } finally {
        release();
      }
      await person.ready();
      await reported(person, person.text("error-identity-number-length"), person.text("error-password-empty"));
      await person.holds("#identity-number", "10534");
      await person.isAt(DOOR);
    },
  },
  {
    name: "a newer version is said, and nothing that was typed goes with it unasked",
    async steps(person) {
      await person.open(DOOR);
      await person.type("#identity-number", "1053");
      const mend = person.front.fail(/\/build\.json$/, { status: 200, build: "a-newer-one" });
      await person.driver.run(() => document.dispatchEvent(new Event("visibilitychange")));
      await person.reads("body", person.text("shell-newer-build"));
      await person.holds("#identity-number", "1053");
      mend();
      await person.pressNamed("button", person.text("shell-refresh"));
      await person.readsNot("body", person.text("shell-newer-build"));
      await person.ready();
    },
  },
  {
    name: "a page whose part does not arrive says so, and comes when it can",
    async steps(person) {
      person.expectProblems(REFUSAL, FAILURE, /Failed to fetch|TypeError|Load failed|preload/i);
      await person.open("help");
      const mend = person.front.fail(/\/(split_calculators\.wasm|start_calculators\.bin)$/, "cut");
      await person.press("header nav a[href$='/calculators']");
      await person.reads("main", person.text("error-area-missing"));
      mend();
      await person.pressNamed("main button", person.text("ui-retry"));
      await person.reads("main", person.text("calculators-lead"));
      assert.equal(await person.driver.run(() => document.querySelectorAll("h1").length), 1);
    },
  },
];
