// Every page of the portal, as src/routes.rs has them. `signedIn` pages need a person; `lands` says
// where a visitor without an attempt to sign in ends up instead.
export const ROUTES = [
  { slug: "" },
  { slug: "sign-in" },
  { slug: "sign-in/individual" },
  { slug: "sign-in/individual/code", lands: "sign-in/individual" },
  { slug: "sign-in/retiree" },
  { slug: "sign-in/business" },
  { slug: "signed-out" },
  { slug: "calculators" },
  { slug: "calculators/pension" },
  { slug: "services" },
  { slug: "law" },
  { slug: "help" },
  { slug: "accessibility" },
  { slug: "privacy" },
  { slug: "demo/outbox" },
  { slug: "no/such/page" },
  { slug: "me", signedIn: true },
  { slug: "me/contributions", signedIn: true },
];

export const PUBLIC_ROUTES = ROUTES.filter((route) => !route.signedIn);
