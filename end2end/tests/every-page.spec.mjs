// What holds on every page, whatever it is about: axe, the console, reflow, title, focus, announcement.
import assert from "node:assert/strict";
import { test } from "node:test";

import { PUBLIC_ROUTES, roleOf, ROUTES } from "./routes.mjs";
import { assertAxeHasNothingToSay, assertNoSidewaysScrolling, walkByKeyboard } from "./support/accessibility.mjs";
import { listen } from "./support/pages/sign-in.mjs";
import { isPrerendered } from "./support/portal.mjs";
import { journeys, LANGUAGES, Visit, VIEWPORTS } from "./support/visit.mjs";

// Every rule holds in the first look; only those about colours can come out otherwise in the others.
const LOOKS = [
  { name: "light", theme: "light" },
  { name: "dark", theme: "dark", coloursOnly: true },
  { name: "dark, more contrast", theme: "dark", moreContrast: true, coloursOnly: true },
  { name: "light, more contrast", theme: "light", moreContrast: true, coloursOnly: true },
];

/** The sheet with all styles, which comes when a page can be used. */
const ALL_STYLES = "**/assets/portal-*.css";
/** The files with all texts; those that a page begins with come in one of its own. */
const ALL_TEXTS = "**/assets/texts-*/**";
/** Where a form that is sent empty says so, and stays. */
const HAS_A_FORM = /^(sign-in|register|recover|calculators)\//;

journeys("every page", ({ portal, browser, journey }) => {
  /** Takes the public pages as a visitor and the others as a person: a person has no door to open. */
  async function throughEveryPage(options, steps) {
    for (const role of new Set(ROUTES.map(roleOf))) {
      const visit = await Visit.begin(portal(), browser(), options);
      if (role) await visit.signInAs(role);
      if (role === "business") await visit.actFor();
      for (const route of ROUTES.filter((route) => roleOf(route) === role)) await steps(visit, route);
      await visit.end();
    }
  }

  for (const language of LANGUAGES) {
    test(`axe has nothing to say [${language}]`, async (context) => {
      await throughEveryPage({ language }, (visit, { slug }) =>
        context.test(`/${slug}`, async () => {
          visit.problems.length = 0;
          await visit.open(slug);
          for (const size of [VIEWPORTS.phone, VIEWPORTS.desktop]) {
            await visit.page.setViewportSize(size);
            for (const look of LOOKS) {
              await visit.look(look);
              await assertAxeHasNothingToSay(visit.page, look);
            }
          }
          await visit.look(LOOKS[0]);
          visit.assertNothingWentWrong();
        }),
      );
    });

    test(`no page scrolls sideways at 320 pixels or with large text [${language}]`, async (context) => {
      for (const textScale of ["1", "1.5"]) {
        await throughEveryPage({ language, viewport: "narrow", preferences: { textScale } }, (visit, { slug }) =>
          context.test(`/${slug} at ${textScale}`, async () => {
            await visit.open(slug);
            await assertNoSidewaysScrolling(visit.page);
          }),
        );
      }
    });

    test(`a page waits for all the styles that it shows [${language}]`, async (context) => {
      if (!(await isPrerendered(portal()))) return context.skip("a quick build has one sheet");
      await throughEveryPage({ language }, (visit, { slug }) =>
        context.test(`/${slug}`, async () => {
          await visit.page.route(ALL_STYLES, (route) => route.abort());
          await visit.open(slug);
          if (HAS_A_FORM.test(slug)) {
            await visit.page.evaluate(() => document.querySelector("main form")?.requestSubmit());
            await visit.page.waitForTimeout(100);
          }
          const all = visit.page.locator("link[href*='/assets/portal-']");
          await all.waitFor({ state: "detached" });
          await visit.page.evaluate(rememberLooks);
          await visit.page.unroute(ALL_STYLES);
          await visit.page.evaluate(() => globalThis.gosiStyles());
          assert.equal(await all.count(), 1);
          assert.deepEqual(await visit.page.evaluate(() => globalThis.changedLooks()), []);
        }),
      );
    });

    test(`a page begins with all the texts that it shows [${language}]`, async (context) => {
      if (!(await isPrerendered(portal()))) return context.skip("a quick build has them all");
      await throughEveryPage({ language }, (visit, { slug, lands }) =>
        // Whoever lands on another page waits for that one's.
        context.test(`/${slug}`, { skip: Boolean(lands) }, async () => {
          let letGo;
          const held = new Promise((resolve) => (letGo = resolve));
          await visit.page.route(ALL_TEXTS, (route) => held.then(() => route.continue()));
          const whole = visit.page.waitForResponse(/\/portal\.ftl$/);
          await visit.open(slug);
          if (HAS_A_FORM.test(slug)) {
            await visit.page.evaluate(() => document.querySelector("main form")?.requestSubmit());
            await visit.page.waitForTimeout(100);
          }
          await visit.page.evaluate(rememberWords);
          letGo();
          await (await whole).finished();
          await visit.page.waitForTimeout(100);
          assert.deepEqual(await visit.page.evaluate(() => globalThis.laterWords()), []);
          await visit.page.unroute(ALL_TEXTS);
        }),
      );
    });

    test(`a visitor's pages work without an account [${language}]`, async (context) => {
      for (const { slug } of ROUTES.filter((route) => !route.signedIn)) {
        await context.test(`/${slug}`, async () => {
          const visit = await Visit.begin(portal(), browser(), { language });
          await visit.open(slug);
          assert.equal(await visit.page.locator("h1").count(), 1, "one first-level heading");
          visit.assertNothingWentWrong();
          await visit.end();
        });
      }
    });
  }

  journey("a change of page is named, focused and announced", async (visit) => {
    const announced = await listen(visit);
    await visit.open("help");
    const visited = PUBLIC_ROUTES.filter((route) => route.slug !== "help" && !route.lands);
    const personal = ROUTES.filter((route) => roleOf(route) === "individual");
    for (const { slug } of [...visited, ...personal]) {
      if (slug === personal[0].slug) await visit.signIn();
      const titleBefore = await visit.page.title();
      const saidBefore = (await announced()).length;
      await visit.goInside(slug);
      const here = `/${visit.language}/${slug}`;
      await visit.page.waitForFunction((title) => document.title !== title, titleBefore).catch(() => assert.fail(`${here} is called ${titleBefore}, as the page before it`));
      const heading = (await visit.page.locator("h1").innerText()).trim();
      assert.ok(heading.length > 0, `${here} has a heading`);
      await visit.page.waitForFunction(() => document.activeElement?.tagName === "H1").catch(() => assert.fail(`${here}: the heading has no focus`));
      const title = (await visit.page.title()).split(" - ")[0].split(" | ")[0];
      // A page may have more to say by now.
      const said = (await announced()).slice(saidBefore).join(" ");
      assert.ok(said.includes(title) || said.includes(heading), `${here}: "${title}" is not announced`);
      assert.equal(await visit.page.evaluate(() => scrollY), 0, `${here} begins at its top`);
    }
  });

  for (const language of LANGUAGES) {
    // The order of stops follows the document, which is one in both languages.
    for (const viewport of language === "ar" ? ["phone", "desktop"] : ["desktop"]) {
      test(`the keyboard reaches everything and shows where it is [${language}, ${viewport}]`, async (context) => {
        await throughEveryPage({ language, viewport }, (visit, { slug, lands }) =>
          // The page that somebody lands on is walked under its own name.
          context.test(`/${slug}`, { skip: Boolean(lands) }, async () => {
            await visit.open(slug);
            // The page of parameters has a link to each of them.
            const stops = await walkByKeyboard(visit.page, { limit: 900 });
            assert.ok(stops.length > 3, `only ${stops.length} stops`);
            assert.match(stops[0], /^a: /, "the first stop is the skip link");
          }),
        );
      });
    }
  }
}, { people: 60 });

/** Runs in the page: keeps what has no words now, so that it can be said what has got some since. */
function rememberWords() {
  const named = ["aria-label", "aria-description", "title", "alt", "placeholder"];
  const words = (element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data),
    ...named.map((name) => element.getAttribute(name) ?? ""),
  ];
  // What is folded comes as code when the page has been read for a moment, with its texts; and what is said aloud
  // is said when it happens.
  const isLater = (element) => element.closest("details:not([open]) > :not(summary), [aria-live]");
  const all = [...document.body.querySelectorAll("*")].filter((element) => !isLater(element));
  const before = new Map(all.map((element) => [element, words(element)]));
  globalThis.laterWords = () =>
    all.flatMap((element) => words(element).filter((word, place) => word.trim() && !(before.get(element)[place] ?? "").trim()));
}

/** Runs in the page: keeps how everything looks now, so that it can be said what has changed since. */
function rememberLooks() {
  // What is folded is fetched when the page has been read for a moment, with its styles.
  const all = [...document.body.querySelectorAll("*")].filter((element) => !element.closest("details:not([open]) > :not(summary)"));
  const look = (element, part) => {
    const style = getComputedStyle(element, part);
    if (part && ["none", "normal"].includes(style.content)) return [];
    // What a value is called is no look; what asks for it is.
    const names = [...style].filter((name) => !name.startsWith("--"));
    return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  const looks = (element) => [null, "::before", "::after"].flatMap((part) => look(element, part));
  const before = all.map((element) => looks(element).join("\n"));
  globalThis.changedLooks = () => {
    const changed = all.filter((element, index) => element.isConnected && looks(element).join("\n") !== before[index]);
    return changed.slice(0, 5).map((element) => {
      const was = new Set(before[all.indexOf(element)].split("\n"));
      const is = looks(element).filter((value) => !was.has(value));
      return `${element.localName}.${element.getAttribute("class") ?? ""} is now ${is.slice(0, 5).join(", ")}`;
    });
  };
}
