// Answers of the API as an older or a newer backend would give them, made from the real ones.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { PROJECT } from "./portal.mjs";

const DOCUMENT = JSON.parse(readFileSync(join(PROJECT, "end2end/contract/openapi.json"), "utf8"));

function resolved(schema) {
  return schema?.$ref ? resolved(schema.$ref.split("/").slice(1).reduce((part, name) => part[name], DOCUMENT)) : schema;
}

/** What `GET path` answers with when all is well. */
export function answerSchema(path) {
  return DOCUMENT.paths[`/api/v1${path}`].get.responses["200"].content["application/json"].schema;
}

/** Fields that an answer may leave out, at any depth, removed from it. Returns how many there were. */
export function removeOptional(schema, value) {
  const { properties, required = [], items, oneOf } = resolved(schema) ?? {};
  if (oneOf) return 0;
  if (Array.isArray(value)) return value.reduce((sum, entry) => sum + removeOptional(items, entry), 0);
  if (typeof value !== "object" || value === null || !properties) return 0;
  let removed = 0;
  for (const name of Object.keys(value)) {
    if (required.includes(name)) removed += removeOptional(properties[name], value[name]);
    else if (properties[name]) {
      delete value[name];
      removed += 1;
    }
  }
  return removed;
}

/** The first field that an answer has to have, removed from it. Returns its name. */
export function removeRequired(schema, value) {
  const { required } = resolved(schema);
  const name = required.find((candidate) => candidate !== "as_of");
  delete value[name];
  return name;
}

/** A field that nobody knows yet, in every object of an answer. Returns to how many it was added. */
export function addUnknown(value) {
  if (typeof value !== "object" || value === null) return 0;
  const added = Object.values(value).reduce((sum, entry) => sum + addUnknown(entry), 0);
  if (Array.isArray(value)) return added;
  value.a_field_of_a_newer_contract = { amount: "1.00", list: [null, true] };
  return added + 1;
}
