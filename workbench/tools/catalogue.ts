/**
 * Reads the names and shapes of the Excel classes out of the installed Office.js and its type declarations and
 * writes `workbench/host/officejs/catalogue.json`: which members exist, what they give, since which set.
 * Only facts are kept (names, set numbers); no text of the packages is copied. Run: `npx tsx workbench/tools/catalogue.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Member {
  set: string;
  writable?: boolean;
  type?: string;
}
interface ClassFacts {
  set: string;
  item?: string;
  byId?: boolean;
  scalars: Record<string, Member>;
  navigations: Record<string, Member>;
  methods: Record<string, Member>;
  events: Record<string, Member & { event: number }>;
}

const root = join(__dirname, '..', '..');
const libraryText = readFileSync(join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
const typesText = readFileSync(join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
const library = ts.createSourceFile('library.js', libraryText, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
const types = ts.createSourceFile('types.d.ts', typesText, ts.ScriptTarget.ES2020, true);

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "[Api set: ExcelApi 1.4]" → "1.4"; online-only and preview sets keep their name. */
function setOf(node: ts.Node): string | null {
  const comments = ts
    .getJSDocCommentsAndTags(node)
    .map((c) => c.getText(types))
    .join('\n');
  const found = /\[Api set: ([A-Za-z]+)(?: ([\d.]+))?/.exec(comments);
  if (found === null) return null;
  const [, name = '', version] = found;
  return name === 'ExcelApi' && version !== undefined ? version : [name, version].filter(Boolean).join(' ');
}

const documented = new Map<string, { set: string; members: Map<string, string> }>();
function readTypes(node: ts.Node, inExcel: boolean): void {
  if (ts.isModuleDeclaration(node)) inExcel = node.name.getText(types) === 'Excel';
  if (inExcel && ts.isClassDeclaration(node) && node.name) {
    const own = setOf(node) ?? '1.1';
    const members = new Map<string, string>();
    for (const member of node.members) {
      const name = member.name?.getText(types);
      const set = setOf(member);
      // Overloads: the first documented one decides.
      if (name !== undefined && set !== null && !members.has(pascal(name))) members.set(pascal(name), set);
    }
    documented.set(node.name.text, { set: own, members });
    return;
  }
  ts.forEachChild(node, (child) => readTypes(child, inExcel));
}
readTypes(types, false);

const facts: Record<string, ClassFacts> = {};
const stringList = (node: ts.Node): string[] => {
  const found: string[] = [];
  const visit = (n: ts.Node): void => {
    if (ts.isReturnStatement(n) && n.expression && ts.isArrayLiteralExpression(n.expression))
      for (const e of n.expression.elements) found.push(ts.isStringLiteral(e) ? e.text : e.getText(library));
    else ts.forEachChild(n, visit);
  };
  visit(node);
  return found;
};

function gateIn(node: ts.Node): string | null {
  const found = /_throwIfApiNotSupported\("[^"]*", ([^,]+), "([\d.]+)"/.exec(node.getText(library));
  if (found === null) return null;
  const [, set = '', version = ''] = found;
  return set === '_defaultApiSetName' ? version : `${set.replace(/"/g, '')} ${version}`;
}

const isExcelClass = (call: ts.CallExpression): string | null => {
  const first = call.arguments[0];
  return first && ts.isPropertyAccessExpression(first) ? first.name.text : null;
};
const calls = (node: ts.Node, names: readonly string[]): ts.CallExpression[] => {
  const found: ts.CallExpression[] = [];
  const visit = (n: ts.Node): void => {
    if (ts.isCallExpression(n) && ts.isIdentifier(n.expression) && names.includes(n.expression.text)) found.push(n);
    ts.forEachChild(n, visit);
  };
  visit(node);
  return found;
};
const literal = (node: ts.Node | undefined): string => (node && ts.isStringLiteral(node) ? node.text : '');

function readClass(name: string, body: ts.Block): void {
  const doc = documented.get(name);
  const classSet = doc?.set ?? '1.1';
  const set = (member: string, node: ts.Node): string => doc?.members.get(member) ?? gateIn(node) ?? classSet;
  const entry: ClassFacts = { set: classSet, scalars: {}, navigations: {}, methods: {}, events: {} };
  let originals: string[] = [];
  let writable: string[] = [];
  for (const statement of body.statements) {
    const text = statement.getText(library);
    const defined = /^Object\.defineProperty\(\w+\.prototype, "([^"]+)"/.exec(text);
    const method = /^\w+\.prototype\.(\w+) = function/.exec(text);
    if (defined) {
      const member = defined[1] ?? '';
      if (member === '_scalarPropertyOriginalNames') originals = stringList(statement);
      else if (member === '_scalarPropertyUpdateable') writable = stringList(statement);
      else if (member.startsWith('_')) continue;
      else {
        const object = calls(statement, ['_createPropertyObject'])[0];
        const event = /eventType: (\d+)/.exec(text);
        if (object) {
          const key = literal(object.arguments[2]);
          entry.navigations[key] = { set: set(pascal(member), statement), type: isExcelClass(object) ?? '' };
        } else if (event) {
          entry.events[pascal(member)] = { set: set(pascal(member), statement), event: Number(event[1]) };
        } else entry.scalars[pascal(member)] = { set: set(pascal(member), statement) };
      }
    } else if (method) {
      const child = calls(statement, ['_createChildItemObject'])[0];
      if (child) {
        entry.item = isExcelClass(child) ?? '';
        entry.byId = child.arguments[1]?.getText(library) === 'true';
      }
      const indexer = calls(statement, ['_createIndexerObject'])[0];
      if (indexer)
        entry.methods['$indexer'] = { set: set(pascal(method[1] ?? ''), statement), type: isExcelClass(indexer) ?? '' };
      const object = calls(statement, ['_createMethodObject'])[0];
      if (object)
        entry.methods[literal(object.arguments[2])] = {
          set: set(pascal(method[1] ?? ''), statement),
          type: isExcelClass(object) ?? '',
        };
      const invoked = calls(statement, ['_invokeMethod'])[0];
      if (invoked && !ts.isIdentifier(invoked.arguments[0] ?? invoked)) {
        const key = literal(invoked.arguments[1]);
        if (key !== '') entry.methods[key] = { set: set(pascal(method[1] ?? ''), statement) };
      }
    }
  }
  // The library lists the scalars in the order it loads them.
  const ordered: Record<string, Member> = {};
  originals.forEach((key, index) => {
    const known = entry.scalars[key];
    ordered[key] = {
      set: known?.set ?? doc?.members.get(key) ?? classSet,
      ...(writable[index] === 'true' ? { writable: true } : {}),
    };
  });
  entry.scalars = ordered;
  facts[name] = entry;
}

function readLibrary(node: ts.Node): void {
  if (ts.isVariableStatement(node)) {
    const declaration = node.declarationList.declarations[0];
    const init = declaration?.initializer;
    const inner = init && ts.isParenthesizedExpression(init) ? init.expression : init;
    const call = inner && ts.isCallExpression(inner) ? inner : null;
    const callee =
      call && (ts.isParenthesizedExpression(call.expression) ? call.expression.expression : call.expression);
    if (
      call &&
      callee &&
      ts.isFunctionExpression(callee) &&
      /ClientObject\)?$/.test(call.arguments.map((a) => a.getText(library)).join())
    ) {
      const name = /get: function \(\) \{\s*return "(\w+)";/.exec(callee.body.getText(library))?.[1];
      if (name !== undefined) readClass(name, callee.body);
    }
  }
  ts.forEachChild(node, readLibrary);
}
// Only the part of the file that defines the Excel namespace.
const start = libraryText.indexOf('var _hostName = "Excel"');
library.forEachChild((statement) => {
  if (statement.end > start) readLibrary(statement);
});

const path = join(root, 'workbench/host/officejs/catalogue.json');
writeFileSync(path, `${JSON.stringify(facts)}\n`);
console.log(`${Object.keys(facts).length} classes`);
