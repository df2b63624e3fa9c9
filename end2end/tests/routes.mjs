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
  { slug: "sign-in/nafath" },
  { slug: "signed-out" },
  { slug: "calculators" },
  { slug: "calculators/pension" },
  { slug: "services" },
  { slug: "law" },
  { slug: "help" },
  { slug: "accessibility" },
  { slug: "privacy" },
  { slug: "demo/outbox" },
  { slug: "demo/nafath" },
  { slug: "no/such/page" },
  { slug: "me", signedIn: true },
  { slug: "me/contributions", signedIn: true },
  { slug: "account/passkeys", signedIn: true },
  { slug: "account/passkey-offer", signedIn: true },
  { slug: "pension", signedIn: true, role: "retiree" },
  { slug: "business", signedIn: true, role: "business" },
  { slug: "business/establishment", signedIn: true, role: "business" },
];

/** The role a page needs; `null` for a visitor's pages. */
export const roleOf = (route) => (route.signedIn ? (route.role ?? "individual") : null);

export const PUBLIC_ROUTES = ROUTES.filter((route) => !route.signedIn);
