// The dashboards of individuals, pensioners and employers, as journeys use them.

/** Each card: its id, the key of its title, and the API path it is fetched from. */
export const CARDS = [
  { id: "status", title: "individual-status-title", path: "/me/status" },
  { id: "next-step", title: "individual-next-title", path: "/me/next-step" },
  { id: "coverage", title: "individual-coverage-title", path: "/me/insurance-record" },
  { id: "estimate", title: "individual-estimate-title", path: "/me/insurance-record" },
  { id: "wages", title: "individual-wages-title", path: "/me/wages" },
  { id: "record", title: "individual-record-title", path: "/me/periods" },
];

export const PATHS = [...new Set(CARDS.map(({ path }) => path))];

export const PENSION_CARDS = [
  { id: "next-payment", title: "retiree-next-title", path: "/pension/next-payment" },
  { id: "next-step", title: "retiree-thing-title", path: "/pension/next-step" },
  { id: "payments", title: "retiree-payments-title", path: "/pension/payments" },
  { id: "family", title: "retiree-family-title", path: "/pension/family" },
];

export const BUSINESS_CARDS = [
  { id: "establishment", title: "business-establishment", path: "/business/establishments" },
  { id: "due", title: "business-due-title", path: "/business/due" },
  { id: "waiting", title: "business-waiting-title", path: "/business/tasks" },
  { id: "headcount", title: "business-heads-title", path: "/business/headcount" },
  { id: "bills", title: "business-bills-title", path: "/business/bills" },
];

export class Dashboard {
  constructor(visit, { page = visit.page, cards = CARDS } = {}) {
    this.visit = visit;
    this.page = page;
    this.cards = cards;
  }

  card(id) {
    return this.page.locator(`#${id}`);
  }

  retry(id) {
    return this.card(id).getByRole("button", { name: this.visit.text("ui-retry") });
  }

  /** Cards that show their data: no failure, nothing under way. */
  async shown() {
    const shown = [];
    for (const { id } of this.cards) {
      const card = this.card(id);
      const failed = await card.locator(".g-error-panel").count();
      const busy = (await card.getAttribute("aria-busy")) === "true";
      const content = await card.locator(".g-data-card__body").innerText();
      if (!failed && !busy && content.trim()) shown.push(id);
    }
    return shown;
  }

  /** Makes the tab look as if the person came back to it after `minutes`. */
  async comeBackAfter(minutes) {
    await this.page.evaluate((milliseconds) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + milliseconds;
      document.dispatchEvent(new Event("visibilitychange"));
    }, minutes * 60_000);
  }
}
