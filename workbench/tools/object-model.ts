/** The list of supported Excel objects in workbench/README.md, made from what the host has registered. */
import '../host/officejs/objects';
import type { ClassFacts } from '../host/officejs/registry';
import { CATALOGUE, specOf } from '../host/officejs/registry';

/** The list stands between these two lines of the README. */
export const LIST_START = '<!-- object model: made by npx tsx workbench/tools/readme.ts -->';
export const LIST_END = '<!-- /object model -->';

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Members the library keeps to itself: registering events, reference ids. */
const isInternal = (name: string): boolean => name.startsWith('_');

const GENERAL = new Set(['GetItem', 'GetItemAt', 'GetCount', 'GetItemOrNullObject']);

export interface ClassSupport {
  readonly name: string;
  /** Requirement set the class belongs to, "1.1" or "ExcelApiOnline 1.1". */
  readonly set: string;
  readonly about: string;
  readonly read: readonly string[];
  /** Properties that can be set. */
  readonly write: readonly string[];
  /** Properties that are objects. */
  readonly objects: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
  /** Members of the library the host answers with ApiNotFound. */
  readonly missing: readonly string[];
  /** Member → how it behaves otherwise than in Excel. */
  readonly differs: readonly (readonly [member: string, how: string])[];
}

type Spec = NonNullable<ReturnType<typeof specOf>>;

/** Does the host answer the method? The same ways as Processor finds one. */
function hasMethod(spec: Spec, name: string): boolean {
  if (spec.call?.[name] !== undefined) return true;
  if (name === 'GetCount' || name === 'GetItemAt') return spec.items !== undefined;
  if (GENERAL.has(name)) return spec.items !== undefined || spec.item !== undefined;
  return name.endsWith('OrNullObject') && spec.call?.[name.slice(0, -'OrNullObject'.length)] !== undefined;
}

function supportOf(name: string, facts: ClassFacts, spec: Spec): ClassSupport {
  const split = (names: readonly string[], has: (one: string) => boolean): [string[], string[]] => {
    const open = names.filter((one) => !isInternal(one));
    return [open.filter(has).map(camel), open.filter((one) => !has(one)).map(camel)];
  };
  const [read, noRead] = split(Object.keys(facts.scalars), (one) => spec.get?.[one] !== undefined);
  const [objects, noObjects] = split(Object.keys(facts.navigations), (one) => spec.navigate?.[one] !== undefined);
  // `getItem` is an indexer in the library, with a path type of its own.
  const callable = Object.keys(facts.methods).map((one) => (one === '$indexer' ? 'GetItem' : one));
  const [methods, noMethods] = split([...new Set(callable)].sort(), (one) => hasMethod(spec, one));
  const delivered = new Set(spec.events ?? []);
  const [events, noEvents] = split(Object.keys(facts.events), (one) => delivered.has(camel(one)));
  const writable = Object.entries(facts.scalars).filter(([, { writable: can }]) => can === true);
  return {
    name,
    set: facts.set,
    about: spec.about,
    read,
    write: writable.filter(([one]) => spec.set?.[one] !== undefined).map(([one]) => camel(one)),
    objects,
    methods,
    events,
    missing: [...noRead, ...noObjects, ...noMethods, ...noEvents],
    differs: Object.entries(spec.differs ?? {}),
  };
}

/** Every class of the installed Office.js the host knows, and the names of those it does not. */
export function objectModel(): { readonly known: readonly ClassSupport[]; readonly unknown: readonly string[] } {
  const known: ClassSupport[] = [];
  const unknown: string[] = [];
  for (const [name, facts] of Object.entries(CATALOGUE).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const spec = specOf(name);
    if (spec === undefined) unknown.push(name);
    else known.push(supportOf(name, facts, spec));
  }
  return { known, unknown };
}

const setName = (set: string): string => (/^\d/.test(set) ? `ExcelApi ${set}` : set);
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function section(one: ClassSupport): string {
  const lines: [string, readonly string[]][] = [
    ['Properties', one.read],
    ['Can be set', one.write],
    ['Objects', one.objects],
    ['Methods', one.methods],
    ['Events', one.events],
    ['Not supported', one.missing],
  ];
  return [
    `#### ${one.name}`,
    '',
    `${one.about} (${setName(one.set)})`,
    '',
    ...lines.filter(([, names]) => names.length > 0).map(([label, names]) => `- ${label}: ${code(names)}`),
    ...one.differs.map(([member, how]) => `- Differs: \`${member}\` ${how}`),
    '',
  ].join('\n');
}

/** The list as Markdown, markers included. */
export function objectModelText(): string {
  const { known, unknown } = objectModel();
  const count = (pick: (one: ClassSupport) => readonly string[]): number =>
    known.reduce((sum, one) => sum + pick(one).length, 0);
  return [
    LIST_START,
    '',
    `${known.length} of the ${known.length + unknown.length} classes of the installed Office.js: ` +
      `${count((one) => one.read)} properties (${count((one) => one.write)} can be set), ` +
      `${count((one) => one.objects)} object properties, ${count((one) => one.methods)} methods, ` +
      `${count((one) => one.events)} events.`,
    '',
    ...known.map(section),
    '#### Classes that answer `ApiNotFound`',
    '',
    code(unknown),
    '',
    LIST_END,
  ].join('\n');
}

/** The README with its list replaced by the present one. Throws when the markers are not there. */
export function withObjectModel(readme: string): string {
  const start = readme.indexOf(LIST_START);
  const end = readme.indexOf(LIST_END);
  if (start < 0 || end < start) throw new Error('workbench/README.md: the markers of the object model are missing');
  return readme.slice(0, start) + objectModelText() + readme.slice(end + LIST_END.length);
}
