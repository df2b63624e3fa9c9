// The employers' door, as a person goes through it.
import { SignIn } from "./sign-in.mjs";

export class BusinessDoor extends SignIn {
  get userName() {
    return this.page.locator("#user-name");
  }

  get visualCode() {
    return this.page.locator("#visual-code");
  }

  get picture() {
    return this.page.locator(".g-visual-code img");
  }

  async open(role = "organisation") {
    await this.visit.open(`sign-in/business/${role}`, this.page);
    await this.picture.waitFor();
  }

  /** The name of the code that is shown. */
  async shown() {
    return new URL(await this.picture.getAttribute("src"), this.page.url()).searchParams.get("id");
  }

  /** What a person reads in the picture. */
  async read() {
    return this.visit.portal.visualCode(await this.shown());
  }

  async fill(account, password = account.password) {
    await this.userName.fill(account.user_name);
    await this.number.fill(account.identity_number);
    await this.password.fill(password);
  }

  async submit() {
    await this.button("sign-in-submit").click();
  }

  /** All of it, with the picture read aright. */
  async enter(account, password = account.password) {
    await this.fill(account, password);
    await this.visualCode.fill(await this.read());
    await this.submit();
  }

  /** The button of an establishment in the list. */
  establishment(number) {
    return this.page.locator(".g-establishments__item", { hasText: number });
  }
}
