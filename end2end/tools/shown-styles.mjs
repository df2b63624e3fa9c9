// What of all styles the pages show, first and later: `node shown-styles.mjs STYLES PROGRAM TEMPLATE (CODE HTML)...`
// writes, as JSON, two style sheets for each way in which a page begins: what the HTML of those pages shows (HTML is
// the text of all of them), and what else their code can show. The main program and the HTML around every page
// belong to the code of each of them.
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

const sheets = [];
for (let at = 0; at < pages.length; at += 2) sheets.push(sheetsOf(bytesOf(pages[at]), bytesOf(pages[at + 1])));
process.stdout.write(JSON.stringify(sheets));

function sheetsOf(code, html) {
  const names = `${shared}\n${code}`;
  const isNamed = remembered((name) => names.includes(beginningOf(name)));
  // A dialog is closed.
  const open = html.replace(/<dialog\b[\s\S]*?<\/dialog>/g, "");
  const classes = new Set([...open.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => list.split(/\s+/)));
  const isShown = (name) => classes.has(name);

  const shown = withSelectors((selector, onPaper) => !onPaper && canHold(selector, isShown));
  const later = withSelectors((selector, onPaper) => canHold(selector, isNamed) && (onPaper || !canHold(selector, isShown)));
  const first = asked(shown);
  const ever = asked(shown, later);
  // What values are called stands where it is asked for first, so that the other sheet adds to it.
  const values = shown.clone();
  keepDeclarations(values, ({ prop }) => isValue(prop) && ever.has(prop) && !first.has(prop));
  keepDeclarations(shown, ({ prop }) => !isValue(prop) || first.has(prop));
  keepDeclarations(later, ({ prop }) => !isValue(prop) || ever.has(prop));
  for (const sheet of [shown, later]) withoutIdleSteps(sheet);
  for (const sheet of [values, later]) withoutBasis(sheet);
  return { shown: shown.toString(), later: values.toString() + later.toString() };
}

function isValue(name) {
  return name.startsWith("--");
}

/** The names of the values that sheets ask for, and of those that these are made of. */
function asked(...sheets) {
  const names = new Set();
  const ask = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (names.has(name)) continue;
      names.add(name);
      all.walkDecls(name, ({ value }) => ask(value));
    }
  };
  for (const sheet of sheets) {
    sheet.walkDecls(({ prop, value }) => {
      if (!isValue(prop)) ask(value);
    });
  }
  return names;
}

function keepDeclarations(sheet, isKept) {
  sheet.walkDecls((declaration) => {
    if (!isKept(declaration)) declaration.remove();
  });
  withoutEmpty(sheet);
}

/** Takes out the movements that nothing in a sheet makes. */
function withoutIdleSteps(sheet) {
  let moves = "";
  sheet.walkDecls(/^animation/, ({ value }) => {
    moves += ` ${value}`;
  });
  sheet.walkAtRules(/keyframes$/, (rule) => {
    if (!moves.includes(rule.params)) rule.remove();
  });
  withoutEmpty(sheet);
}

/** Takes out what the first sheet has for both: the faces of fonts, and the order of the layers. */
function withoutBasis(sheet) {
  sheet.walkAtRules(/^(font-face|layer)$/, (rule) => {
    if (rule.name === "font-face" || !rule.nodes) rule.remove();
  });
}

/** A copy of all styles with the selectors that hold; those for paper are told so. */
function withSelectors(holds) {
  const sheet = all.clone();
  sheet.walkRules((rule) => {
    // The steps of a movement are no selectors.
    if (rule.parent.name?.endsWith("keyframes")) return;
    const onPaper = rule.parent.params === "print";
    rule.selectors = rule.selectors.filter((selector) => holds(parse.astSync(selector), onPaper));
  });
  withoutEmpty(sheet);
  return sheet;
}

/** Takes out what holds for nothing, and then what stood around nothing else. */
function withoutEmpty(block) {
  for (const inner of [...block.nodes]) {
    if (inner.nodes) withoutEmpty(inner);
    if (inner.selector === "" || inner.nodes?.length === 0) inner.remove();
  }
}

/** Whether a part of a selector may hold where some classes are named: of what stands in brackets, one is enough. */
function canHold(part, isNamed) {
  if (part.type === "class") return isNamed(part.value);
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
