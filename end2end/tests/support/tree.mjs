// What a screen reader is given of a page, as text that people read and that is kept beside the journeys.
//
// One line a thing: role, name, states, value, description. Whatever is of no consequence to a listener
// is left out, so that a page may be built otherwise and still be heard the same.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { PROJECT } from "./portal.mjs";

const FOLDER = join(PROJECT, "end2end/tests/trees");
const MARKS = /[\u200b\u200e\u200f\u061c\u2066-\u2069]/g;
const SETTLES_MS = 5_000;
/** Boxes without a meaning of their own: what is in them is heard as if they were not there. */
const NOTHING = new Set(["none", "generic", "presentation", "LineBreak", "ListMarker", "LayoutTable", "LayoutTableRow", "LayoutTableCell"]);
const TEXT = "StaticText";
/** Words that name another thing, which is heard by them. */
const NAMES = new Set(["LabelText", "Legend", "caption", "Figcaption"]);
/** What stands around every page, and is kept once. */
const AROUND = new Set(["banner", "contentinfo"]);
/** Said of a thing where it is not what everybody expects. */
const STATES = ["level", "checked", "pressed", "selected", "disabled", "required", "invalid", "readonly", "modal", "busy", "focused", "autocomplete", "hasPopup"];
const UNREMARKABLE = new Set([undefined, false, "false", "", "none"]);

/**
 * Holds what a screen reader is given to what was kept under this name; with BLESS set it is kept anew.
 * `masks` are pairs of a pattern and the words that stand for what varies; `around` keeps the page's
 * header and footer as well.
 */
export async function assertSoundsAsKept(visit, name, { page = visit.page, masks = [], around = false } = {}) {
  const heard = await settled(page, { masks, around });
  const file = join(FOLDER, `${name}.${visit.language}.txt`);
  if (process.env.BLESS) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, heard);
  }
  const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
  assert.ok(heard === kept, `${name} (${visit.language}) sounds otherwise than kept; where that is meant, BLESS=1 keeps it anew\n${difference(kept, heard)}`);
}

/** The tree once it has stopped changing. */
async function settled(page, options) {
  const devtools = await page.context().newCDPSession(page);
  try {
    await devtools.send("Accessibility.enable");
    const read = async () => written((await devtools.send("Accessibility.getFullAXTree")).nodes, options);
    const until = Date.now() + SETTLES_MS;
    let before = await read();
    for (;;) {
      await page.waitForTimeout(250);
      const now = await read();
      if (now === before || Date.now() > until) return now;
      before = now;
    }
  } finally {
    await devtools.detach();
  }
}

/** The nodes of the browser's tree as indented lines. */
export function written(nodes, { masks = [], around = true } = {}) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => !node.parentId) ?? nodes[0];
  const lines = [];
  const write = (thing, depth) => {
    lines.push(`${"  ".repeat(depth)}${thing.line}`);
    for (const inner of thing.inside) write(inner, depth + 1);
  };
  for (const thing of things(root, byId, around)) write(thing, 0);
  const text = lines.join("\n");
  return `${masks.reduce((masked, [pattern, words]) => masked.replace(pattern, words), text)}\n`;
}

/** What is heard of a node: itself, or what is in it. */
function things(node, byId, around) {
  const role = node.role?.value ?? "";
  if (role === "InlineTextBox") return [];
  const name = plain(node.name?.value);
  if (role === TEXT && !node.ignored) return name ? [{ text: name, line: `"${name}"`, inside: [] }] : [];
  if (role === "ListMarker" && !/\p{L}|\p{N}/u.test(name)) return [];
  const inner = withoutNames(joined((node.childIds ?? []).flatMap((id) => (byId.has(id) ? things(byId.get(id), byId, around) : []))));
  const properties = Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value]));
  // A live region is heard although it is a box without a meaning.
  const speaks = properties.live && properties.live !== "off" && !inherits(node, byId, properties.live);
  if (node.ignored || (NOTHING.has(role) && !name && !speaks)) return inner;
  if (!around && AROUND.has(role)) return [{ line: `${role} …`, inside: [] }];
  // What is not there is not heard.
  if (role === "paragraph" && inner.length === 0 && !speaks) return [];
  if (role === "MenuListPopup") return [{ line: `choices ${inner.map(({ name: choice }) => `"${choice}"`).join(" ")}`, inside: [] }];
  const words = [role];
  if (name) words.push(`"${name}"`);
  if (properties.expanded !== undefined) words.push(properties.expanded === true ? "expanded" : "collapsed");
  for (const state of STATES) {
    const value = properties[state];
    if ((state === "level" && role === "listitem") || (state === "focused" && role === "RootWebArea")) continue;
    if (!UNREMARKABLE.has(value)) words.push(value === true || value === "true" ? state : `${state}=${value}`);
  }
  if (speaks) words.push(`live=${properties.live}`);
  const value = plain(decoded(properties.valuetext ?? node.value?.value));
  if (value && value !== name) words.push(`value="${value}"`);
  const description = plain(node.description?.value);
  if (description) words.push(`description="${description}"`);
  // The words of a button or a heading are its name; they are heard once.
  const rest = inner.filter((one) => !NAMES.has(one.role) || one.own !== name);
  const only = rest.length === 1 ? rest[0].text : undefined;
  const isMore = only !== undefined && ![name, value].includes(only);
  const line = `${words.join(" ")}${isMore ? `: "${only}"` : ""}`;
  return [{ name, role, own: only, line, inside: only === undefined ? rest : [] }];
}

/** Labels and legends beside what they name. */
function withoutNames(inner) {
  const heard = new Set(inner.filter(({ role }) => !NAMES.has(role)).map(({ name }) => name));
  return inner.filter(({ role, own }) => !NAMES.has(role) || !heard.has(own));
}

/** Chromium gives the words of a slider byte by byte. */
function decoded(value) {
  const text = String(value ?? "");
  return /[\u0080-\u00ff]/.test(text) && !/[^\u0000-\u00ff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
}

/** A region inside a region that speaks is announced with it. */
function inherits(node, byId, live) {
  const above = byId.get(node.parentId)?.properties?.find(({ name }) => name === "live")?.value.value;
  return above === live && !["status", "alert", "log"].includes(node.role?.value);
}

/** Neighbouring texts are read in one breath. */
function joined(inner) {
  const result = [];
  for (const thing of inner) {
    const last = result.at(-1);
    if (thing.text !== undefined && last?.text !== undefined) {
      const text = `${last.text} ${thing.text}`.replace(/ (?=[:.,،؛]( |$))/g, "");
      result[result.length - 1] = { text, line: `"${text}"`, inside: [] };
    } else {
      result.push(thing);
    }
  }
  return result;
}

function plain(value) {
  return String(value ?? "").replace(MARKS, "").replace(/\s+/g, " ").trim();
}

/** Which lines went and which came, each with two lines around it. */
export function difference(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i][j] = old[i] === now[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) (lines.push(`  ${old[i]}`), (i += 1), (j += 1));
    else if (j >= now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) (lines.push(`- ${old[i]}`), (i += 1));
    else (lines.push(`+ ${now[j]}`), (j += 1));
  }
  const isChanged = (line) => line?.startsWith("- ") || line?.startsWith("+ ");
  const near = lines.filter((_, index) => [-2, -1, 0, 1, 2].some((step) => isChanged(lines[index + step])));
  return near.slice(0, 80).join("\n");
}
