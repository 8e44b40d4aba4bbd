import type { Finding } from '../../domain/checks/finding';
import type { CellRect } from '../../domain/source/snapshot';
import { UNIT_COLUMNS, UNITS_TABLE, type UnitColumn } from '../../domain/units/list/columns';
import { unitRows } from '../../domain/units/list/unit-rows';
import { validateUnits } from '../../domain/units/list/validate-units';
import type { Unit } from '../../domain/units/unit';
import { blankSheet } from '../../domain/workbook/blank-sheet';
import { UNIT_KIND_LIST } from '../../domain/workbook/lists-sheet';
import {
  BASE,
  DATE_FORMAT,
  DOUBT_FILL,
  LIST_PAGE,
  SOFT_BORDER,
  WORKING_HEAD_FILL,
  rect,
  run,
} from '../../domain/workbook/office-style';
import type { CellInput, SheetPlan, ValidationPlan } from '../../domain/workbook/write-plan';
import { translate, type Locale } from '../../messages';
import { findingSentence } from '../finding-sentence';
import { rowKey, type PeopleCells } from './people-cells';
import { UNITS_KEY, UNITS_SHEET } from './unit-list-sheet';

const WIDTHS: Readonly<Record<UnitColumn, number>> = {
  id: 10,
  name: 44,
  aliases: 36,
  kind: 22,
  parent: 30,
  cluster: 12,
  validFrom: 14,
  validTo: 14,
  successors: 30,
  contact: 26,
};

const columnAt = (column: UnitColumn): number => UNIT_COLUMNS.findIndex((one) => one.column === column) + 1;

/** Rows of the table under its header: a table needs one, even when the list is empty. */
const bodyRows = (count: number): number => Math.max(1, count);

/** The names of a list of `count` units on its own sheet: what drop-downs of unit columns point at. */
export const unitNameRange = (count: number): CellRect =>
  rect(2, columnAt('name'), bodyRows(count) + 1, columnAt('name'));

/** A list on its sheet: the units at the addresses they get there, and what is wrong with them. */
export const placedUnits = (
  units: readonly Unit[],
): { readonly units: readonly Unit[]; readonly problems: readonly Finding[] } => {
  const placed = units.map((unit, k): Unit => ({
    ...unit,
    origin: { kind: 'cell', sheet: UNITS_SHEET, row: k + 2, column: columnAt('name') },
  }));
  return { units: placed, problems: validateUnits(placed) };
};

const EARLIEST = { year: 1900, month: 1, day: 1 };
const LATEST = { year: 2199, month: 12, day: 31 };

const validationsOf = (bottom: number, locale: Locale): readonly ValidationPlan[] => {
  const range = (column: UnitColumn): CellRect => rect(2, columnAt(column), bottom, columnAt(column));
  const say = (key: string): string => translate(locale, `units.sheet.${key}`);
  const names = { sheet: UNITS_KEY, source: rect(2, columnAt('name'), bottom, columnAt('name')) };
  const date = { title: say('date.title'), message: say('date.message'), style: 'warning' } as const;
  const parent = { title: say('parent.title'), message: say('parent.message'), style: 'warning' } as const;
  return [
    { kind: 'list-range', range: range('kind'), ...UNIT_KIND_LIST, lenient: true },
    { kind: 'list-range', range: range('parent'), ...names, alert: parent },
    { kind: 'list-range', range: range('successors'), ...names, lenient: true },
    { kind: 'date-between', range: range('validFrom'), min: EARLIEST, max: LATEST, alert: date },
    { kind: 'date-between', range: range('validTo'), min: EARLIEST, max: LATEST, alert: date },
  ];
};

const commentsOf = (problems: readonly Finding[], locale: Locale): SheetPlan['comments'] => {
  const byCell = new Map<string, { row: number; column: number; lines: string[] }>();
  for (const finding of problems) {
    const { origin } = finding;
    if (origin?.kind !== 'cell') continue;
    const key = `${origin.row}:${origin.column}`;
    const cell = byCell.get(key) ?? { row: origin.row, column: origin.column, lines: [] };
    cell.lines.push(findingSentence(locale, finding));
    byCell.set(key, cell);
  }
  return [...byCell.values()].map(({ row, column, lines }) => ({ row, column, text: [...new Set(lines)].join('\n') }));
};

/** People's cells of the unit's row, blanks for a unit that is new. */
const peopleOf = (kept: PeopleCells | undefined, unit: Unit | undefined): readonly CellInput[] => {
  if (!kept) return [];
  const { origin } = unit ?? { origin: null };
  const cells = origin?.kind === 'cell' ? kept.byRow.get(rowKey(origin.sheet, origin.row)) : undefined;
  return cells ?? kept.headers.map(() => null);
};

/**
 * The sheet DANH MỤC ĐƠN VỊ: every unit as an editable row, drop-downs on LOẠI, TRỰC THUỘC and ĐƠN VỊ KẾ THỪA, and a
 * note on each cell that something is wrong with. An empty list has one blank row. `kept`: columns and rows of
 * people's own, which stay.
 */
export const unitSheet = (units: readonly Unit[], locale: Locale, kept?: PeopleCells): SheetPlan => {
  const { problems } = placedUnits(units);
  const more = kept?.headers ?? [];
  const width = UNIT_COLUMNS.length + more.length;
  const nameless = kept?.nameless ?? [];
  const last = bodyRows(units.length + nameless.length) + 1;
  const [header = [], ...body] = unitRows(units);
  const blank = Array.from({ length: width }, (): CellInput => null);
  const rows: readonly (readonly CellInput[])[] = [
    [...header, ...more],
    ...body.map((row, k) => [...row, ...peopleOf(kept, units[k])]),
    ...nameless,
  ];
  const comments = commentsOf(problems, locale);
  return {
    ...blankSheet(UNITS_KEY, UNITS_SHEET),
    blocks: [{ row: 1, column: 1, cells: rows.length === 1 ? [...rows, blank] : rows }],
    styles: [
      run(1, 1, last, width, { ...BASE, fontSize: 12, wrap: true, vertical: 'top', border: SOFT_BORDER }),
      run(1, 1, 1, width, { bold: true, fill: WORKING_HEAD_FILL, horizontal: 'center' }),
      run(2, columnAt('validFrom'), last, columnAt('validTo'), { numberFormat: DATE_FORMAT, horizontal: 'center' }),
      ...comments.map(({ row, column }) => run(row, column, row, column, { fill: DOUBT_FILL })),
    ],
    columnWidths: UNIT_COLUMNS.map(({ column }, k) => ({ column: k + 1, width: WIDTHS[column] })),
    freeze: { rows: 1, columns: 2 },
    tables: [
      { name: UNITS_TABLE, range: rect(1, 1, last, width), style: null, showFilter: true, showBandedRows: false },
    ],
    validations: validationsOf(last, locale),
    comments,
    page: LIST_PAGE,
  };
};
