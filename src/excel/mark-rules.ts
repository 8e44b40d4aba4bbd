import type { CellMark } from '../application/ports';
import type { CellRect } from '../domain/source/snapshot';
import { columnName, formatAddress, formatRect, quoteSheetName } from '../domain/workbook/address';
import { ROW_KEY_LETTERS } from '../domain/workbook/row-key';
import { KEY_HEADER, type ScheduleHeader } from '../domain/workbook/schedule-columns';
import { operation, type Operation } from './operations';
import { bytesOf } from './payload';
import { joinAddresses, joinRects } from './style-runs';

/**
 * Marks of a check are conditional formats: the cells' own colours are never touched, so taking a rule away brings them
 * back exactly. What is marked stands in a list on the hidden sheet `_KH`, one column a severity, each under a hidden
 * name; the rule of a table looks up the row's key and the column's header there. Sorting takes the marks along.
 */
type Severity = CellMark['severity'];

/** Weakest first: a rule added later lies over those before. */
const SEVERITIES = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** Columns of the lists on `_KH`, far from those of validation. */
const LIST_COLUMN: Readonly<Record<Severity, number>> = { error: 27, warning: 28, info: 29 };
const LIST_NAME: Readonly<Record<Severity, string>> = {
  error: '_KH_m_error',
  warning: '_KH_m_warning',
  info: '_KH_m_info',
};

/** Worth 0 in a formula, and tells KH's rules from people's, whatever their sheet is called. */
const SIGN = 'N("KH.mark")';

interface Look {
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'Single' | 'Double';
}

/** Colour alone says nothing in high contrast, so each severity has a shape of letters too. */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: '#FDE7E9', bold: true, underline: 'Double' },
  warning: { fill: '#FFF4CE', underline: 'Single' },
  info: { fill: '#F3F2F1', italic: true },
};

/** A mark as the workbook's settings keep it: in a table by key and header, elsewhere by address. */
export type KeptMark = { readonly sheet: string; readonly severity: Severity } & (
  | { readonly table: string; readonly key: string; readonly header: string }
  | { readonly row: number; readonly column: number }
);

const toKept = ({ sheet, severity, row, column, place }: CellMark): KeptMark =>
  place === undefined
    ? { sheet, severity, row, column }
    : { sheet, severity, table: place.table, key: place.rowKey, header: place.header };

const wordOf = ({ table, key, header }: { readonly table: string; readonly key: string; readonly header: string }) =>
  `${table}|${key}|${header}`;

const spotOf = (mark: KeptMark): string =>
  'table' in mark ? `${mark.sheet}|${wordOf(mark)}` : `${mark.sheet}|${formatAddress(mark.row, mark.column)}`;

/** One mark a cell, the strongest of its findings, in the order given. */
export const keptMarks = (marks: readonly CellMark[]): readonly KeptMark[] => {
  const strongest = new Map<string, KeptMark>();
  for (const mark of marks) {
    const kept = toKept(mark);
    const before = strongest.get(spotOf(kept));
    if (before === undefined || SEVERITIES.indexOf(kept.severity) > SEVERITIES.indexOf(before.severity)) {
      strongest.set(spotOf(kept), kept);
    }
  }
  return [...strongest.values()];
};

/** True when both lists draw the same, whatever their order. */
export const sameMarks = (a: readonly KeptMark[], b: readonly KeptMark[]): boolean => {
  const lines = (marks: readonly KeptMark[]): string =>
    marks
      .map((mark) => `${spotOf(mark)}|${mark.severity}`)
      .sort()
      .join('\n');
  return a.length === b.length && lines(a) === lines(b);
};

/** True for the formula of a rule that marks. */
export const isMarkRule = (formula: unknown): boolean => typeof formula === 'string' && formula.includes(SIGN);

/** A table of KH's own as it lies now. */
export interface MarkTable {
  readonly name: string;
  readonly range: CellRect;
  readonly headers: readonly string[];
}

/** The rule's formula for the first cell of the table's body; `null` when no column tells its rows. */
export const tableRule = ({ name, range, headers }: MarkTable, severity: Severity): string | null => {
  const cellOf = (header: ScheduleHeader): string | null => {
    const at = headers.indexOf(header);
    return at < 0 ? null : `$${columnName(range.left + at)}${range.top + 1}`;
  };
  const key = cellOf(KEY_HEADER);
  const activity = cellOf('HOẠT ĐỘNG');
  const words = activity === null ? null : `LEFT(${activity},${ROW_KEY_LETTERS})`;
  const row = key === null || words === null ? (key ?? words) : `IF(${key}="",${words},${key})`;
  if (row === null) return null;
  const header = `${columnName(range.left)}$${range.top}`;
  return `=SUMPRODUCT(--(${LIST_NAME[severity]}="${name}|"&${row}&"|"&${header}))+${SIGN}>0`;
};

const addRule = (formats: Excel.ConditionalFormatCollection, formula: string, severity: Severity): void => {
  const { custom } = formats.add('Custom');
  const { fill, bold, italic, underline } = LOOKS[severity];
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  if (bold === true) custom.format.font.bold = true;
  if (italic === true) custom.format.font.italic = true;
  if (underline !== undefined) custom.format.font.underline = underline;
};

const RULE_CALLS = 9;

/** The rules that draw the marks of one sheet: three a table at most, and the cells outside tables by severity. */
export const ruleOperations = (
  sheet: string,
  marks: readonly KeptMark[],
  tables: readonly MarkTable[],
): readonly Operation[] =>
  SEVERITIES.flatMap((severity) => {
    const own = marks.filter((mark) => mark.severity === severity);
    const marked = new Set(own.flatMap((mark) => ('table' in mark ? [mark.table] : [])));
    const inTables = tables
      .filter(({ name, range }) => marked.has(name) && range.bottom > range.top)
      .flatMap((table): Operation[] => {
        const formula = tableRule(table, severity);
        if (formula === null) return [];
        const body = formatRect({ ...table.range, top: table.range.top + 1 });
        return [
          operation(
            RULE_CALLS,
            (message) => {
              addRule(message.sheet(sheet).getRange(body).conditionalFormats, formula, severity);
            },
            formula.length,
          ),
        ];
      });
    const cells = own
      .flatMap((mark) => ('table' in mark ? [] : [mark]))
      .sort((a, b) => a.column - b.column || a.row - b.row)
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
    const outside = joinAddresses(joinRects(cells)).map((addresses) =>
      operation(
        RULE_CALLS,
        (message) => {
          addRule(message.sheet(sheet).getRanges(addresses).conditionalFormats, `=${SIGN}=0`, severity);
        },
        addresses.length,
      ),
    );
    return [...inTables, ...outside];
  });

/** What the list sheet has to hold and how its names stand. */
interface ListState {
  /** The hidden sheet of lists. */
  readonly sheet: string;
  /** Defined names of the workbook, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Marks the lists hold so far. */
  readonly before: readonly KeptMark[];
}

const wordsOf = (marks: readonly KeptMark[], severity: Severity): readonly string[] =>
  marks.flatMap((mark) => (mark.severity === severity && 'table' in mark ? [wordOf(mark)] : []));

/** Writes the lists and lets their names span them; without any mark the names go. */
export const listOperations = (marks: readonly KeptMark[], { sheet, names, before }: ListState): readonly Operation[] =>
  SEVERITIES.flatMap((severity): Operation[] => {
    const column = LIST_COLUMN[severity];
    const name = LIST_NAME[severity];
    const words = wordsOf(marks, severity);
    const height = Math.max(words.length, wordsOf(before, severity).length);
    const exists = names.has(name.toLowerCase());
    if (height === 0 && !exists) return [];
    // The header cell is part of the name, so that it spans something when the list is blank.
    const column2 = columnName(column);
    const span = `=${quoteSheetName(sheet)}!$${column2}$1:$${column2}$${words.length + 1}`;
    const values = Array.from({ length: height + 1 }, (_unused, k) => [
      k === 0 && marks.length > 0 ? `KH.${severity}` : (words[k - 1] ?? ''),
    ]);
    return [
      operation(
        3,
        (message) => {
          message.sheet(sheet).getRangeByIndexes(0, column - 1, values.length, 1).values = values;
        },
        bytesOf(values),
      ),
      operation(3, ({ workbook }) => {
        if (marks.length === 0) {
          if (exists) workbook.names.getItem(name).delete();
        } else if (exists) workbook.names.getItem(name).formula = span;
        else workbook.names.add(name, span).visible = false;
      }),
    ];
  });
