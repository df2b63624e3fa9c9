// What of all styles the code of a page can show: `node shown-styles.mjs STYLES PROGRAM TEMPLATE PAGE...` writes a list
// of style sheets as JSON, one for each file of a page's code. The main program and the HTML around every page belong
// to each of them.
import { readFileSync } from "node:fs";

import postcss from "postcss";
import selectorParser from "postcss-selector-parser";

const parse = selectorParser();
const [styles, program, template, ...pages] = process.argv.slice(2);
const all = postcss.parse(readFileSync(styles, "utf8"));
// The names lie in the program's data side by side, with nothing between them, so they are looked for as parts of
// its bytes: a name that begins like another is taken for it as well, and a page has a rule too many, never one too few.
const bytesOf = (file) => readFileSync(file, "latin1");
const shared = bytesOf(program) + bytesOf(template);

const sheets = pages.map((page) => shownBy(`${shared}\n${bytesOf(page)}`));
process.stdout.write(JSON.stringify(sheets));

function shownBy(code) {
  const sheet = all.clone();
  const isNamed = remembered((name) => code.includes(name));
  sheet.walkRules((rule) => {
    // The steps of a movement are no selectors.
    if (rule.parent.name?.endsWith("keyframes")) return;
    rule.selectors = rule.selectors.filter((selector) => canHold(parse.astSync(selector), isNamed));
  });
  withoutEmpty(sheet);
  return sheet.toString();
}

/** Takes out what holds for nothing, and then what stood around nothing else. */
function withoutEmpty(block) {
  for (const inner of [...block.nodes]) {
    if (inner.nodes) withoutEmpty(inner);
    if (inner.selector === "" || (inner.type === "atrule" && inner.nodes?.length === 0)) inner.remove();
  }
}

/** Whether a part of a selector may hold where some classes are named: of what stands in brackets, one is enough. */
function canHold(part, isNamed) {
  if (part.type === "class") return isNamed(beginningOf(part.value));
  if (!part.nodes?.length || part.value === ":not") return true;
  const holds = (inner) => canHold(inner, isNamed);
  return part.type === "selector" ? part.nodes.every(holds) : part.nodes.some(holds);
}

/** The code puts some names together of a beginning and a variant ("g-alert--" and a tone) or a number. */
function beginningOf(name) {
  return name.replace(/(--).*$|\d+$/, "$1");
}

function remembered(ask) {
  const known = new Map();
  return (name) => {
    if (!known.has(name)) known.set(name, ask(name));
    return known.get(name);
  };
}
