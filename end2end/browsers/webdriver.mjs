// The W3C WebDriver protocol, in the two ways browsers speak it: over HTTP through a driver program
// (Chromium, WebKit), and over Firefox's own socket ("Marionette"), which needs no program between.
import { connect } from "node:net";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const LONGEST_ANSWER_MS = 60_000;
// WebKit's driver never answers a script that it sent while one page gave way to the next. Scripts
// only look at the page, so a look that takes this long is given up, and journeys look again.
const LONGEST_LOOK_MS = 2_000;

/** A device with passkeys of its own, before which somebody sits. */
const DEVICE = { protocol: "ctap2_1", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserConsenting: true, isUserVerified: true };

/** What both ways offer: `command(name, parameters)`, and the handful of steps built on it. */
class Driver {
  async go(url) {
    await this.command("go", { url });
  }

  async reload() {
    await this.command("reload", {});
  }

  /** Presses keys wherever the focus is. */
  async keys(text) {
    const { [ELEMENT]: element } = await this.command("focused", {});
    await this.command("type", { element, text });
  }

  /** Runs a function in the page at once; its answer has to be data. */
  run(inside, ...parameters) {
    return this.command("run", { script: `return (${inside})(...arguments);`, args: parameters });
  }

  /** The first element of a CSS selector, as the protocol names it. */
  async find(selector) {
    const found = await this.command("find", { using: "css selector", value: selector });
    return found[ELEMENT];
  }

  async press(selector) {
    await this.command("press", { element: await this.find(selector) });
  }

  async type(selector, text) {
    await this.command("type", { element: await this.find(selector), text });
  }

  async clear(selector) {
    await this.command("clear", { element: await this.find(selector) });
  }

  /** Opens a tab, which is looked at from now on; gives the name of the one before. */
  async openTab() {
    const before = await this.tab();
    const { handle } = await this.command("openTab", { type: "tab" });
    await this.lookAt(handle);
    return before;
  }

  /** The name of the tab that is looked at. */
  tab() {
    return this.command("tab", {});
  }

  async lookAt(handle) {
    await this.command("lookAt", { handle });
  }

  /** Closes the tab that is looked at. */
  async closeTab() {
    await this.command("closeTab", {});
  }

  /** Adds a device with passkeys, whose person shows finger or face; gives its name. Not in WebKit. */
  addDevice() {
    return this.command("addDevice", DEVICE);
  }

  /** The page as a PNG. */
  async picture() {
    return Buffer.from(await this.command("picture", {}), "base64");
  }
}

/** A driver program's HTTP interface. */
export class HttpDriver extends Driver {
  #base;

  static async begin(address, capabilities) {
    const driver = new HttpDriver();
    const { sessionId, capabilities: given } = await driver.#send("POST", `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    driver.#base = `${address}/session/${sessionId}`;
    driver.version = given.browserVersion;
    return driver;
  }

  command(name, { element, ...body }) {
    const part = element ? `/element/${element}` : "";
    switch (name) {
      case "go": return this.#send("POST", `${this.#base}/url`, body);
      case "reload": return this.#send("POST", `${this.#base}/refresh`, {});
      case "focused": return this.#send("GET", `${this.#base}/element/active`);
      case "run": return this.#send("POST", `${this.#base}/execute/sync`, body);
      case "find": return this.#send("POST", `${this.#base}/element`, body);
      case "press": return this.#send("POST", `${this.#base}${part}/click`, {});
      case "type": return this.#send("POST", `${this.#base}${part}/value`, body);
      case "clear": return this.#send("POST", `${this.#base}${part}/clear`, {});
      case "picture": return this.#send("GET", `${this.#base}/screenshot`);
      case "log": return this.#send("POST", `${this.#base}/se/log`, { type: "browser" });
      case "openTab": return this.#send("POST", `${this.#base}/window/new`, body);
      case "tab": return this.#send("GET", `${this.#base}/window`);
      case "lookAt": return this.#send("POST", `${this.#base}/window`, body);
      case "closeTab": return this.#send("DELETE", `${this.#base}/window`);
      case "forget": return this.#send("DELETE", `${this.#base}/cookie`);
      case "addDevice": return this.#send("POST", `${this.#base}/webauthn/authenticator`, body);
      case "passkeys": return this.#send("GET", `${this.#base}/webauthn/authenticator/${body.authenticatorId}/credentials`);
      case "verify": return this.#send("POST", `${this.#base}/webauthn/authenticator/${body.authenticatorId}/uv`, body);
      case "removeDevice": return this.#send("DELETE", `${this.#base}/webauthn/authenticator/${body.authenticatorId}`);
      case "end": return this.#send("DELETE", this.#base);
      default: throw new Error(`no command ${name}`);
    }
  }

  async #send(method, url, body) {
    const answer = await fetch(url, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(url.endsWith("/execute/sync") ? LONGEST_LOOK_MS : LONGEST_ANSWER_MS),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message?.split("\n")[0]}`);
    return value;
  }
}

/** Firefox's socket: each message is its length, a colon, and a JSON array (kind, number, …). */
export class FirefoxDriver extends Driver {
  static #NAMES = {
    go: "WebDriver:Navigate",
    reload: "WebDriver:Refresh",
    focused: "WebDriver:GetActiveElement",
    run: "WebDriver:ExecuteScript",
    find: "WebDriver:FindElement",
    press: "WebDriver:ElementClick",
    type: "WebDriver:ElementSendKeys",
    clear: "WebDriver:ElementClear",
    picture: "WebDriver:TakeScreenshot",
    openTab: "WebDriver:NewWindow",
    tab: "WebDriver:GetWindowHandle",
    lookAt: "WebDriver:SwitchToWindow",
    closeTab: "WebDriver:CloseWindow",
    forget: "WebDriver:DeleteAllCookies",
    addDevice: "WebAuthn:AddVirtualAuthenticator",
    passkeys: "WebAuthn:GetCredentials",
    verify: "WebAuthn:SetUserVerified",
    removeDevice: "WebAuthn:RemoveVirtualAuthenticator",
    end: "WebDriver:DeleteSession",
  };

  #socket;
  #received = Buffer.alloc(0);
  #waiting = new Map();
  #closed = null;
  #last = 0;

  static async begin(port, capabilities) {
    const driver = new FirefoxDriver();
    await new Promise((resolve, reject) => {
      driver.#socket = connect(port, "127.0.0.1", resolve).on("error", reject);
    });
    driver.#socket.on("data", (data) => driver.#receive(data));
    driver.#socket.on("close", () => driver.#fail(new Error("Firefox closed the connection")));
    // Here they stand bare: matching them is the work of a driver program, of which there is none.
    const { capabilities: given } = await driver.#send("WebDriver:NewSession", capabilities);
    driver.version = given.browserVersion;
    return driver;
  }

  async command(name, { element, ...parameters }) {
    const answer = await this.#send(FirefoxDriver.#NAMES[name], element ? { id: element, ...parameters } : parameters);
    return answer && "value" in answer ? answer.value : answer;
  }

  /** What the browser's own console holds. It is no page's, so it is read from the browser's side. */
  async consoleMessages() {
    await this.#send("Marionette:SetContext", { value: "chrome" });
    try {
      const script = `return Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.infoFlag))
        .map((message) => ({ text: message.errorMessage, source: message.sourceName, warning: Boolean(message.flags & Ci.nsIScriptError.warningFlag), category: message.category }));`;
      const { value } = await this.#send("WebDriver:ExecuteScript", { script, args: [] });
      await this.#send("WebDriver:ExecuteScript", { script: "Services.console.reset();", args: [] });
      return value;
    } finally {
      await this.#send("Marionette:SetContext", { value: "content" });
    }
  }

  #send(name, parameters) {
    if (this.#closed) return Promise.reject(this.#closed);
    const number = ++this.#last;
    const text = Buffer.from(JSON.stringify([0, number, name, parameters]));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Firefox does not answer to ${name}`)), LONGEST_ANSWER_MS);
      this.#waiting.set(number, { resolve, reject, timer });
      this.#socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
  }

  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The first message says only which protocol this is.
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, number, error, result]) {
    const waiting = this.#waiting.get(number);
    if (!waiting) return;
    this.#waiting.delete(number);
    clearTimeout(waiting.timer);
    if (error) waiting.reject(new Error(`${error.error}: ${error.message}`));
    else waiting.resolve(result);
  }

  #fail(error) {
    this.#closed = error;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }
}
