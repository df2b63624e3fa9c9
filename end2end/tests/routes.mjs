// Every page of the portal, as src/routes.rs has them. `signedIn` pages need a person, who acts in the
// role `role` (an individual unless another is said); `lands` says where a visitor without an attempt to sign in ends up instead.
export const ROUTES = [
  { slug: "" },
  { slug: "sign-in" },
  { slug: "sign-in/individual" },
  { slug: "sign-in/individual/code", lands: "sign-in/individual" },
  { slug: "sign-in/retiree" },
  { slug: "sign-in/business" },
  { slug: "sign-in/business/organisation" },
  { slug: "sign-in/business/establishment" },
  { slug: "sign-in/business/code", lands: "sign-in/business" },
  { slug: "signed-out" },
  { slug: "calculators" },
  { slug: "calculators/pension" },
  { slug: "calculators/retirement-date" },
  { slug: "calculators/contributions" },
  { slug: "calculators/saned" },
  { slug: "calculators/lump-sum" },
  { slug: "calculators/disability" },
  { slug: "calculators/survivors" },
  { slug: "calculators/injury" },
  { slug: "calculators/maternity" },
  { slug: "calculators/buy-in" },
  { slug: "calculators/employer-cost" },
  { slug: "calculators/not-covered" },
  { slug: "services" },
  { slug: "law" },
  { slug: "law/parameters" },
  { slug: "help" },
  { slug: "accessibility" },
  { slug: "privacy" },
  { slug: "demo/outbox" },
  { slug: "no/such/page" },
  { slug: "me", signedIn: true },
  { slug: "me/contributions", signedIn: true },
  { slug: "pension", signedIn: true, role: "retiree" },
  { slug: "pension/letter", signedIn: true, role: "retiree" },
  { slug: "business", signedIn: true, role: "business" },
  { slug: "business/establishment", signedIn: true, role: "business" },
  { slug: "business/contributors", signedIn: true, role: "business" },
];

/** The role a page needs; `null` for a visitor's pages. */
export const roleOf = (route) => (route.signedIn ? (route.role ?? "individual") : null);

export const PUBLIC_ROUTES = ROUTES.filter((route) => !route.signedIn);
