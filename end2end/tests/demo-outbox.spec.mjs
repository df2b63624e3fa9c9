// The demonstration's texts: how somebody without a phone gets the code.
import assert from "node:assert/strict";

import { assertAxeHasNothingToSay } from "./support/accessibility.mjs";
import { SignIn, assertNoTrace } from "./support/pages/sign-in.mjs";
import { journeys } from "./support/visit.mjs";

journeys("the demonstration's texts", ({ journey }) => {
  journey("are found from the code page, with a code to copy", { viewports: ["phone", "desktop"] }, async (visit) => {
    await visit.context.grantPermissions(["clipboard-write"]);
    const account = visit.portal.anyAccount();
    const signIn = new SignIn(visit);
    await signIn.begin(account);
    const opened = visit.context.waitForEvent("page");
    await visit.page.getByRole("link", { name: visit.text("sign-in-demo-link") }).click();
    const outbox = await opened;
    await visit.ready(outbox);
    const show = outbox.getByRole("button", { name: visit.text("demo-outbox-show") });
    await show.click();
    await outbox.getByText(visit.text("error-mobile-empty")).first().waitFor();
    await assertAxeHasNothingToSay(outbox);
    await outbox.locator("#outbox-mobile").fill(account.mobile);
    await show.click();
    const code = await visit.portal.code(account.mobile);
    assert.equal(await outbox.locator(".g-outbox__digits").first().innerText(), code);
    await assertAxeHasNothingToSay(outbox);
    await assertNoTrace(visit, [code], [], outbox);
    await outbox.getByRole("button", { name: visit.text("demo-outbox-copy") }).first().click();
    // Reading the clipboard is forbidden by the portal's own policy, so its word is taken for it.
    await outbox.locator("#live-polite", { hasText: visit.text("demo-outbox-copied") }).waitFor({ state: "attached" });
    await outbox.getByRole("button", { name: visit.text("demo-outbox-refresh") }).waitFor();
    await signIn.enterCode(code);
    await signIn.arrived();
  });

  journey("say what to do when there are none", async (visit) => {
    await visit.open("demo/outbox");
    await visit.page.locator("#outbox-mobile").fill("0500000000");
    await visit.page.getByRole("button", { name: visit.text("demo-outbox-show") }).click();
    await visit.page.getByText(visit.text("demo-outbox-none-title")).waitFor();
    await assertAxeHasNothingToSay(visit.page);
  });
});
