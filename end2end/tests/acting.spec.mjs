// For whom one acts: said on every page where it is not oneself, and nobody's page shows another role's data.
import assert from "node:assert/strict";

import { REFUSALS } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";
import { ROUTES } from "./routes.mjs";

/** A path of the API that belongs to each role. */
const OWN = { individual: "/me/status", retiree: "/pension/payments", business: "/business/due" };
const PAGE_OF = { individual: "me", retiree: "pension", business: "business" };
/** Pages that everybody has in every role, beside those of the role itself. */
const SHARED = ["", "help", "services", "calculators/pension", "account", "account/sessions", "account/preferences", "account/role"];

const pagesOf = (role) => [...ROUTES.filter((route) => route.role === role).map(({ slug }) => slug), ...SHARED];

journeys("for whom one acts", ({ journey }) => {
  journey("stands on every page of a supervisor, who acts for an establishment", async (visit) => {
    await visit.signInAs("business");
    const { establishment } = await session(visit);
    for (const slug of pagesOf("business")) {
      await visit.open(slug);
      const banner = visit.page.locator(".g-banner--acting");
      await banner.waitFor();
      assert.ok((await banner.innerText()).includes(establishment.name[visit.language]), `/${slug}: ${await banner.innerText()}`);
      assert.equal(await banner.count(), 1);
    }
  });

  for (const role of ["individual", "retiree"]) {
    journey(`is not said to whoever acts for themselves (${role})`, async (visit) => {
      await visit.signInAs(role);
      for (const slug of role === "individual" ? ["me", ...SHARED] : pagesOf(role)) {
        await visit.open(slug);
        assert.equal(await visit.page.locator(".g-banner--acting").count(), 0, `/${slug}`);
      }
    });
  }

  journey("is oneself where one shares the pension of somebody who died", async (visit) => {
    const widow = visit.portal.accountOf("retiree", ({ note }) => note.startsWith("Widow"));
    await visit.signInAs("retiree", widow);
    await visit.open("pension");
    await visit.page.locator("#family").waitFor();
    assert.equal(await visit.page.locator(".g-banner--acting").count(), 0);
    const { person } = await session(visit);
    assert.equal(person.full_name.ar, widow.name.ar, "the session is the heir's own");
  });

  for (const role of Object.keys(OWN)) {
    journey(`shows nothing of another role (${role})`, async (visit) => {
      visit.expectProblems(REFUSALS);
      await visit.signInAs(role);
      for (const other of Object.keys(OWN).filter((name) => name !== role)) {
        const refused = await visit.page.evaluate(async (path) => {
          const answer = await fetch(`/api/v1${path}`);
          return [answer.status, (await answer.json()).code];
        }, OWN[other]);
        assert.deepEqual(refused, [403, "session.role"], OWN[other]);
        await visit.page.goto(visit.address(PAGE_OF[other]));
        await visit.settled();
        assert.equal(await visit.page.locator(".g-data-card").count(), 0, `/${PAGE_OF[other]} as ${role}`);
      }
    });
  }
});

/** Who is signed in, in which role and for whom. */
function session(visit) {
  return visit.page.evaluate(async () => (await fetch("/api/v1/session")).json());
}
