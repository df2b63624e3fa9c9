// One person in several roles: changed in place, proven where a door asks for it, and never mixed.
import { REFUSAL, proveByCode, signIn } from "./deeds.mjs";

const BANNER = ".g-banner--acting";
/** A page of each role, and what stands on it. */
const PAGES = { individual: ["me", "#status"], retiree: ["pension", "#next-payment"], business: ["business", "#due"] };

const everyRole = (person) => person.portal.accountOf("business", ({ roles }) => roles.length === 3);

export const roleJourneys = [
  {
    name: "a role is changed without signing out, and the other tab learns of it",
    async steps(person) {
      person.expectProblems(REFUSAL);
      await signIn(person, everyRole(person));
      await person.open("me");
      await person.inAnotherTab(async () => {
        await person.open("me");
        await changeTo(person, "role-retiree");
        await person.at("pension");
        await person.gone(BANNER);
      });
      await person.pressNamed("main a", person.text("other-role-back"));
      await person.at("pension");
      await changeTo(person, "role-business");
      await person.at("business");
      await person.seen(BANNER);
      for (const slug of ["account", "help", "calculators/pension"]) {
        await person.open(slug);
        await person.seen(BANNER);
      }
    },
  },
  {
    name: "a role behind a stronger door asks for a proof, and then shows the page that was wanted",
    async steps(person) {
      person.expectProblems(REFUSAL);
      const account = await signIn(person, everyRole(person), "retiree");
      await person.open("me");
      await person.gone("#status");
      await person.pressNamed("main button", person.text("other-role-change"));
      await proveByCode(person, account);
      await person.at("me");
      await person.seen("#status");
    },
  },
  {
    name: "a page of another role shows nothing, in whichever role one came",
    async steps(person) {
      person.expectProblems(REFUSAL);
      for (const role of ["individual", "retiree"]) {
        await person.driver.command("forget", {});
        await person.open("help");
        await signIn(person, everyRole(person), role);
        for (const [other, [slug, card]] of Object.entries(PAGES)) {
          await person.open(slug);
          if (other === role) await person.seen(card);
          else await person.gone(".g-data-card");
          await person.gone(BANNER);
        }
      }
    },
  },
];

/** Chooses another role in the header. */
async function changeTo(person, role) {
  await person.press(".g-header .g-account summary");
  await person.pressContaining(".g-header .g-account__choices button", person.text(role));
}
