// config.json decides at run time, without a build; its schema is in deploy/config.schema.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { PROJECT } from "./support/portal.mjs";
import { journeys } from "./support/visit.mjs";

const read = (path) => JSON.parse(readFileSync(join(PROJECT, path), "utf8"));
const SCHEMA = read("deploy/config.schema.json");

/** What of the schema a configuration breaks; as much of JSON Schema as that schema uses. */
function faults(schema, value, at = "config") {
  const types = [schema.type].flat();
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (!types.includes(type)) return [`${at} is ${type}`];
  const found = [];
  if (type === "string" && schema.pattern && !new RegExp(schema.pattern).test(value)) found.push(`${at} does not fit`);
  if (type !== "object") return found;
  for (const name of schema.required ?? []) if (!(name in value)) found.push(`${at} has no ${name}`);
  for (const [name, content] of Object.entries(value)) {
    const known = schema.properties?.[name] ?? schema.additionalProperties;
    found.push(...(known ? faults(known, content, `${at}.${name}`) : [`${at} knows no ${name}`]));
  }
  return found;
}

test("the schema knows what the contract knows", () => {
  const contract = read("end2end/contract/openapi.json").components.schemas.Config;
  assert.deepEqual(Object.keys(SCHEMA.properties).sort(), Object.keys(contract.properties).sort());
  assert.deepEqual([...SCHEMA.required].sort(), [...contract.required].sort());
});

test("the schema takes what is right and names what is wrong", () => {
  const right = read("deploy/settings/config.json");
  assert.deepEqual(faults(SCHEMA, right), []);
  const wrong = [
    [{ api_base: "https://elsewhere.example/api" }, "config.api_base does not fit"],
    [{ api_base: "//elsewhere.example/api" }, "config.api_base does not fit"],
    [{ environment: 1 }, "config.environment is number"],
    [{ outbox: "yes" }, "config.outbox is string"],
    [{ features: { a: 1 } }, "config.features.a is number"],
    [{ stamp: "1" }, "config knows no stamp"],
    [{ stamp_registration: "" }, "config.stamp_registration does not fit"],
  ];
  for (const [change, fault] of wrong) assert.deepEqual(faults(SCHEMA, { ...right, ...change }), [fault]);
  const { environment, ...without } = right;
  assert.deepEqual(faults(SCHEMA, without), ["config has no environment"]);
});

journeys("the configuration", ({ journey, portal }) => {
  test("the reference backend's own fits the schema and is never kept", async () => {
    const answer = await fetch(`${portal().url}/config.json`);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.deepEqual(faults(SCHEMA, await answer.json()), []);
  });

  const configure = (visit, change) =>
    visit.page.route("**/config.json", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), ...change } });
    });

  journey("moves the API without a build", async (visit) => {
    await configure(visit, { api_base: "/gateway/social/v1" });
    const asked = [];
    await visit.page.route("**/gateway/social/v1/**", (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.continue({ url: route.request().url().replace("/gateway/social/v1/", "/api/v1/") });
    });
    visit.page.on("request", (request) => assert.ok(!new URL(request.url()).pathname.startsWith("/api/"), request.url()));
    await visit.open("sign-in/individual");
    await visit.page.waitForTimeout(500);
    assert.ok(asked.length > 0 && asked.every((path) => path.startsWith("/gateway/social/v1/")), asked.join(", "));
  });

  journey("takes the demonstration's outbox away", async (visit) => {
    await visit.open("sign-in/individual");
    const outbox = visit.page.locator(`a[href="/${visit.language}/demo/outbox"]`);
    assert.ok(await outbox.count(), "the demonstration links to it");
    await configure(visit, { environment: "production", outbox: false });
    await visit.open("sign-in/individual");
    assert.equal(await outbox.count(), 0);
  });
});
