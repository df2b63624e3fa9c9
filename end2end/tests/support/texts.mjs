// The portal's own texts, so that journeys look for what a person reads, in either language.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { PROJECT } from "./portal.mjs";

const cache = new Map();

/** The pattern of a message as it stands in locales/, first variant of a selection, without markup. */
function pattern(language, key) {
  if (!cache.has(language)) cache.set(language, readMessages(language));
  const found = cache.get(language).get(key);
  if (found === undefined) throw new Error(`locales/${language} has no text ${key}`);
  return found;
}

function readMessages(language) {
  const folder = join(PROJECT, "locales", language);
  const messages = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    let key = null;
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const start = /^([a-zA-Z][\w-]*)\s*=\s*(.*)$/.exec(line);
      if (start) {
        key = start[1];
        messages.set(key, start[2].trim());
      } else if (key && /^\s+\S/.test(line)) {
        messages.set(key, `${messages.get(key)} ${line.trim()}`.trim());
      } else if (line.trim() === "" || line.startsWith("#")) {
        key = null;
      }
    }
  }
  return messages;
}

/** A text without values, exactly as shown. */
export function text(language, key) {
  const found = pattern(language, key);
  if (found.includes("{")) throw new Error(`${key} has values in it; use matcher()`);
  return found;
}

/** What a text looks like on the page, whatever its values are. */
export function matcher(language, key) {
  const found = pattern(language, key);
  if (/\{[^}]*->/.test(found)) throw new Error(`${key} is a selection; look for its value instead`);
  const parts = found.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^\\s*${parts.join("[\\s\\S]*")}\\s*$`);
}
