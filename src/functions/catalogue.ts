import { readSerial } from '../domain/calendar/excel-serial';
import { formatCellDate } from '../domain/calendar/format';
import { bareKey } from '../domain/text/fold';
import { translate, type Locale } from '../messages';
import type { ErrorWord, FunctionProblem } from './answer';
import { HELP } from './catalogue.generated';
import { formulaText, type FormulaStyle } from './formula-text';
import { FUNCTION_GROUPS, GUIDE, type Example, type FunctionGroup } from './guide';
import { FUNCTIONS, type FunctionId } from './registry';

/** One parameter, as functions.json says it. */
export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Takes a range of cells (a list); every other takes one cell. */
  readonly range: boolean;
}

/** What the JSDoc says of a function: the source of functions.json, of this table and of docs/ham-kh.md. */
export interface FunctionHelp {
  readonly summary: string;
  readonly returns: string;
  readonly parameters: readonly ParameterHelp[];
}

/** A function as the pane and the help page show it. Help texts are Vietnamese, titles follow the locale. */
export interface FunctionEntry extends FunctionHelp {
  readonly id: FunctionId;
  /** As written in a formula: "KH.NAMKYNIEM". */
  readonly name: string;
  readonly title: string;
  readonly group: FunctionGroup;
  readonly groupTitle: string;
  readonly examples: readonly Example[];
}

const IDS = Object.keys(GUIDE).filter((id): id is FunctionId => Object.hasOwn(FUNCTIONS, id));

const entryOf = (id: FunctionId, locale: Locale): FunctionEntry => {
  const { group, examples } = GUIDE[id];
  return {
    id,
    name: `KH.${id}`,
    title: translate(locale, `functions.title.${id}`),
    group,
    groupTitle: translate(locale, `functions.group.${group}`),
    examples,
    ...HELP[id],
  };
};

/** Every function, shelf by shelf. */
export const functionCatalogue = (locale: Locale = 'vi'): readonly FunctionEntry[] =>
  FUNCTION_GROUPS.flatMap((group) => IDS.filter((id) => GUIDE[id].group === group).map((id) => entryOf(id, locale)));

/** How much a word found in each field counts. */
const WEIGHTS = { id: 8, title: 6, words: 3, group: 2, help: 1 } as const;

const fieldsOf = (entry: FunctionEntry): Readonly<Record<keyof typeof WEIGHTS, string>> => ({
  id: entry.id.toLowerCase(),
  title: ` ${bareKey(`${entry.title} ${translate('vi', `functions.title.${entry.id}`)}`)}`,
  words: ` ${bareKey(GUIDE[entry.id].words)}`,
  group: ` ${bareKey(entry.groupTitle)}`,
  help: ` ${bareKey([entry.summary, ...entry.parameters.map((one) => one.description)].join(' '))}`,
});

const scoreOf = (entry: FunctionEntry, words: readonly string[]): number => {
  const fields = fieldsOf(entry);
  let total = 0;
  for (const word of words) {
    // In running text a word counts from its beginning; in the id anywhere ("niem" finds NAMKYNIEM).
    const best = Math.max(
      fields.id.startsWith(word) ? WEIGHTS.id : fields.id.includes(word) ? WEIGHTS.words : 0,
      ...(['title', 'words', 'group', 'help'] as const).map((field) =>
        fields[field].includes(` ${word}`) ? WEIGHTS[field] : 0,
      ),
    );
    if (best === 0) return 0;
    total += best;
  }
  const joined = words.join('');
  return total + (fields.id === joined ? 20 : fields.id.startsWith(joined) ? 10 : 0);
};

/**
 * The functions that fit what somebody types, best first: with or without marks, by name ("namky", "=KH.THU"), by title
 * or by what the help says. All words must be found. Blank words give the whole catalogue.
 */
export const searchFunctions = (query: string, locale: Locale = 'vi'): readonly FunctionEntry[] => {
  const all = functionCatalogue(locale);
  const key = bareKey(query).replace(/^=?\s?(?:@)?kh\./u, '');
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return all;
  return all
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
};

/** What a cell with the formula would show. */
export type Preview =
  | { readonly kind: 'value'; readonly value: string | number; readonly text: string }
  | { readonly kind: 'problem'; readonly code: ErrorWord; readonly message: string };

const DATE_KINDS: Readonly<Partial<Record<FunctionId, readonly unknown[]>>> = { TUAN: [3, 4], KYHIEU: [7, 'ngày'] };

/** True when the number the function returns is a day: its cell needs the format dd/mm/yyyy. */
export const returnsDate = (id: FunctionId, args: readonly unknown[]): boolean =>
  GUIDE[id].result === 'date' || (DATE_KINDS[id]?.includes(args[1]) ?? false);

const shown = (id: FunctionId, args: readonly unknown[], value: string | number): string => {
  if (typeof value === 'string' || !returnsDate(id, args)) return String(value);
  const reading = readSerial(value);
  return reading.kind === 'date' ? formatCellDate(reading.date) : String(value);
};

const isProblem = (thrown: unknown): thrown is FunctionProblem =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'message' in thrown &&
  'code' in thrown &&
  (thrown.code === '#N/A' || thrown.code === '#VALUE!');

const fitted = (id: FunctionId, args: readonly unknown[]): readonly unknown[] =>
  HELP[id].parameters.map((parameter, at) => {
    const value = args[at] ?? null;
    // A list given as a plain array is a column; a single cell of a range parameter is a range of one.
    if (!parameter.range || value === null) return value;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map((row) => (Array.isArray(row) ? (row as unknown) : [row]));
  });

/**
 * The answer the function gives for these cell values, as its cell would show it; `problem` is the error value with its
 * sentence. Ranges are arrays of rows or plain lists. Pure; meant for the pane's preview and the examples.
 */
export const previewFunction = (id: FunctionId, args: readonly unknown[]): Preview => {
  const run = FUNCTIONS[id] as (...given: readonly unknown[]) => string | number;
  try {
    const value = run(...fitted(id, args));
    return { kind: 'value', value, text: shown(id, args, value) };
  } catch (thrown) {
    if (isProblem(thrown)) return { kind: 'problem', code: thrown.code, message: thrown.message };
    throw thrown;
  }
};

/** An example as a formula. */
export const exampleFormula = (id: FunctionId, example: Example, style: FormulaStyle): string =>
  formulaText(
    id,
    example.args.map((value) => ({ kind: 'value', value })),
    style,
  );

export { formulaText, type FormulaArgument, type FormulaStyle } from './formula-text';
export type { FunctionId } from './registry';
