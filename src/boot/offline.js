// Asked for by the calculators: keeps what they need on the device. Where it cannot be kept, the page
// works as ever while there is a network, and says nothing of working without.
import { workerAddress } from "gosi-policy";

// Milliseconds in which the page has the network to itself.
const PAGE_FIRST = 1000;

export async function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers || navigator.connection?.saveData) return;
  try {
    await new Promise((resolve) => setTimeout(resolve, PAGE_FIRST));
    await workers.register(workerAddress(), { scope: "/", updateViaCache: "none" });
    await workers.ready;
    dispatchEvent(new Event("gosi-offline-kept"));
  } catch {
    // Private windows and locked-down devices keep nothing.
  }
}
