// A device with passkeys: Chromium's virtual authenticator, over its DevTools protocol.

/** Adds a device to a page. It has a person before it who shows finger or face, unless told otherwise. */
export async function addAuthenticator(page, options = {}) {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ...options,
    },
  });
  return new Device(client, authenticatorId);
}

class Device {
  constructor(client, authenticatorId) {
    this.client = client;
    this.authenticatorId = authenticatorId;
  }

  #send(method, parameters = {}) {
    return this.client.send(`WebAuthn.${method}`, { authenticatorId: this.authenticatorId, ...parameters });
  }

  /** Whether its person shows finger or face. */
  verifies(isUserVerified) {
    return this.#send("setUserVerified", { isUserVerified });
  }

  /** Whether its person is there at all; without them every question stays open. */
  isThere(enabled) {
    return this.#send("setAutomaticPresenceSimulation", { enabled });
  }

  async passkeys() {
    return (await this.#send("getCredentials")).credentials;
  }

  /** Puts a passkey back as it was, or as another device made it. */
  keep(credential) {
    return this.#send("addCredential", { credential });
  }

  forget(credentialId) {
    return this.#send("removeCredential", { credentialId });
  }

  /** Takes the device away. */
  remove() {
    return this.#send("removeVirtualAuthenticator");
  }
}
