// Date fields, as people fill them in, in either calendar.

/** Chooses a field's calendar: "hijri" or "gregorian". */
export async function chooseCalendar(page, id, calendar) {
  await page.locator(`#${id}-calendar input[value=${calendar}]`).check({ force: true });
}

/** Types a date by its parts; the month is chosen by its number. */
export async function fillDate(page, id, [day, month, year]) {
  await page.locator(`#${id}-day`).fill(String(day));
  await page.locator(`#${id}-month`).selectOption(String(month));
  await page.locator(`#${id}-year`).fill(String(year));
}

/** The parts that a field shows, as numbers. */
export async function shownDate(page, id) {
  const parts = ["day", "month", "year"].map((part) => page.locator(`#${id}-${part}`).inputValue());
  return (await Promise.all(parts)).map(Number);
}

/** Day, month and year of an ISO date in the calendar of Umm al-Qura, as the browser's library knows it. */
export function ummAlQura(iso) {
  const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { day: "numeric", month: "numeric", year: "numeric", timeZone: "UTC" });
  const parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, parseInt(value, 10)]));
  return [parts.day, parts.month, parts.year];
}
