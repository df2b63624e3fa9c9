// The individual's dashboard, as journeys use it.

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

export class Dashboard {
  constructor(visit, page = visit.page) {
    this.visit = visit;
    this.page = page;
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
    for (const { id } of CARDS) {
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
