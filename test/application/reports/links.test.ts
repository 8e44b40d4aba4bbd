import fc from 'fast-check';
import type { ReportOptions } from '../../../src/application/reports/plan-reports';
import type { ReportRow } from '../../../src/domain/reports/report-row';
import type { WritePlan } from '../../../src/domain/workbook/write-plan';
import { parseRect } from '../../../src/domain/workbook/address';
import type { CellInput, LinkTarget, SheetPlan } from '../../../src/domain/workbook/write-plan';
import { bookOf, MAY_OPTIONS, plannedReports } from '../../support/report-book';
import { anyRows, on, reportRow } from '../../support/report-cases';

// Every figure of every report sheet leads to its rows: the cell is a link, or a cell of its row is.

type CellLink = Extract<LinkTarget, { readonly kind: 'cell' }>;

interface Cell {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

const known = new WeakMap<SheetPlan, readonly Cell[]>();

const cellsOf = (sheet: SheetPlan): readonly Cell[] => {
  const cells = known.get(sheet) ?? readCells(sheet);
  known.set(sheet, cells);
  return cells;
};

const readCells = (sheet: SheetPlan): readonly Cell[] =>
  sheet.blocks.flatMap((block) =>
    block.cells.flatMap((line, r) =>
      line.flatMap((input, c) =>
        input === null || input === '' ? [] : [{ sheet, row: block.row + r, column: block.column + c, input }],
      ),
    ),
  );

const targetOf = ({ input }: Cell): CellLink | null =>
  typeof input === 'object' && input?.kind === 'link' && input.target.kind === 'cell' ? input.target : null;

const textOf = ({ input }: Cell): string =>
  typeof input === 'string' ? input : typeof input === 'object' && input?.kind === 'link' ? input.text : '';

/** Words that count something: "3/12 = 25,0 %", "(12)" at the end, "5 hoạt động". */
const COUNTS =
  /(?<![\d.])[1-9][\d.]*\/\d[\d.]* = |\([1-9][\d.]*\)$|(?<!\d)[1-9][\d.]* (?:hoạt động|dòng|lượt|mục khác)/u;

/** The count a cell shows; `null` when it shows none, or nought: nothing has no rows. */
const isFigure = (cell: Cell): boolean => {
  const { input } = cell;
  if (typeof input === 'number') return input !== 0;
  if (typeof input === 'object' && input !== null) {
    if (input.kind === 'formula') return true;
    if (input.kind === 'link') return input.figure !== undefined && input.figure !== 0;
    return false;
  }
  return COUNTS.test(textOf(cell));
};

interface Exception {
  readonly name: string;
  readonly reason: string;
  readonly holds: (cell: Cell) => boolean;
}

const isOn = (cell: Cell, name: string): boolean => cell.sheet.name === name;
const headOf = (cell: Cell, column: number): string => {
  const table = cell.sheet.tables[0]?.range;
  const found = cellsOf(cell.sheet).find((one) => one.row === table?.top && one.column === column);
  return found === undefined ? '' : textOf(found);
};

const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'sums',
    reason: 'the closing lines repeat figures that stand above, to show that they add up',
    holds: (cell) =>
      /^(?:Đối chiếu số liệu|Nguồn: |Có \d+ (?:ô|dòng) )/u.test(textOf(cell)) ||
      JSON.stringify(cell.input).includes('Chưa khớp'),
  },
  {
    name: 'chart',
    reason: 'cells beside the page that the chart reads; the same figures stand with links on the page',
    holds: (cell) => isOn(cell, 'BC TỔNG HỢP') && cell.column >= 10,
  },
  {
    name: 'running number',
    reason: 'TT counts nothing',
    holds: (cell) => cell.column === 1 && headOf(cell, 1) === 'TT',
  },
  {
    name: 'title',
    reason: 'a title says what is listed below it, with the limit it uses',
    holds: (cell) => /^[IVX]+\. /u.test(textOf(cell)),
  },
  {
    name: 'note',
    reason: 'a note says a limit of KH',
    holds: (cell) => /Bấm vào một số|nhiều hơn \d|lọc theo cột|chỉ in \d/u.test(textOf(cell)),
  },
  {
    name: 'square',
    reason: 'the square of a day names its activities; where it has no room the day above it is the link',
    holds: (cell) =>
      isOn(cell, 'LỊCH THÁNG') &&
      cellsOf(cell.sheet).some(
        (one) => one.row === cell.row - 1 && one.column === cell.column && targetOf(one) !== null,
      ),
  },
];

/** Figures that nothing leads on from. */
const withoutLink = (plan: WritePlan): readonly string[] =>
  plan.sheets.flatMap((sheet) => {
    const cells = cellsOf(sheet);
    const linked = new Set(cells.filter((cell) => targetOf(cell) !== null).map(({ row }) => row));
    return cells
      .filter((cell) => isFigure(cell) && !linked.has(cell.row))
      .filter((cell) => !EXCEPTIONS.some(({ holds }) => holds(cell)))
      .map((cell) => `${sheet.name} ${cell.row}:${cell.column} ${JSON.stringify(cell.input)}`);
  });

/** How many activities are listed in the rows a link leads to. */
const listedIn = (plan: WritePlan, { sheet: name, address }: CellLink): number => {
  const sheet = plan.sheets.find((one) => one.name === name);
  const area = parseRect(address);
  if (sheet === undefined || area === null) throw new Error(`${name}!${address}`);
  return cellsOf(sheet).filter(
    (cell) => cell.row >= area.top && cell.row <= area.bottom && /^Dòng \d+$/u.test(textOf(cell)),
  ).length;
};

/** Links into the schedule or to a list that the run made; anything else leads nowhere. */
const brokenLinks = (plan: WritePlan): readonly string[] =>
  plan.sheets.flatMap((sheet) =>
    cellsOf(sheet).flatMap((cell) => {
      const target = targetOf(cell);
      if (target === null || target.sheet === 'LỊCH HOẠT ĐỘNG') return [];
      return listedIn(plan, target) > 0 ? [] : [`${sheet.name} ${cell.row}:${cell.column} ${target.address}`];
    }),
  );

/** Figures whose rows stand among others: the least stretch that holds them all is what they lead to. */
const WIDER: readonly { readonly of: RegExp; readonly reason: string }[] = [
  { of: /^Đã hoàn thành trong số đã đến hạn/u, reason: 'all that is done: what was done early stands among it' },
  { of: /^Có đơn vị chủ trì/u, reason: 'all activities: those without a lead stand among them' },
];

/** Links that show a count, or name one, and lead to another number of rows. */
const inexact = (plan: WritePlan): readonly string[] =>
  plan.sheets.flatMap((sheet) => {
    const cells = cellsOf(sheet);
    return cells.flatMap((cell) => {
      const target = targetOf(cell);
      const { input } = cell;
      if (target === null || typeof input !== 'object' || input?.kind !== 'link') return [];
      const named = /^Xem (\d[\d.]*) dòng$/u.exec(input.text)?.[1];
      const count =
        typeof input.figure === 'number'
          ? input.figure
          : named === undefined
            ? null
            : Number(named.replaceAll('.', ''));
      const label = cells.find((one) => one.row === cell.row && one.column <= 2 && typeof one.input === 'string');
      const words = label === undefined ? '' : textOf(label);
      if (count === null || WIDER.some(({ of }) => of.test(words))) return [];
      // Totals of all units count assignments; their rows are activities.
      if (sheet.name === 'BC ĐƠN VỊ' && (words === 'TỔNG' || /: Tuần /u.test(words))) return [];
      const listed = listedIn(plan, target);
      return listed === count ? [] : [`${sheet.name} ${cell.row}:${cell.column} ${words}: ${count}, ${listed} rows`];
    });
  });

const PERIODS: readonly ReportOptions['period'][] = [
  MAY_OPTIONS.period,
  { kind: 'quarter', year: 2024, quarter: 3 },
  { kind: 'year', year: 2024 },
  { kind: 'any', start: on(1, 1, 2023), end: on(12, 31, 2026) },
];

/** Enough of everything to fill squares, lists and weeks over their limits. */
const crowded = (count: number): readonly ReportRow[] =>
  Array.from({ length: count }, (_unused, k) =>
    reportRow({
      key: `K${k}`,
      name: `Việc ${k}`,
      row: 8 + k,
      start: k % 11 === 0 ? null : on(1 + (k % 12), 1 + (k % 4)),
      end: k % 11 === 0 ? null : on(1 + (k % 12), k % 7 === 0 ? 28 : 1 + (k % 4)),
      leads: k % 5 === 0 ? [] : [`Đơn vị ${k % 6}`, ...(k % 9 === 0 ? ['Văn phòng'] : [])],
      supports: k % 3 === 0 ? [`Đơn vị ${k % 4}`] : [],
      section: k % 2 === 0 ? 'I. NỘI DUNG › 1. Cấp tỉnh' : 'II. TỔ CHỨC',
      typedState: ([null, 'done', 'postponed', 'running', 'paused'] as const)[k % 5] ?? null,
      progress: k % 13 === 0 ? 1 : null,
    }),
  );

const reportsOf = (rows: readonly ReportRow[], over: Partial<ReportOptions>): WritePlan =>
  plannedReports(bookOf(rows), { units: ['Văn phòng', 'Thanh tra'], ...over }).plan;

describe('every figure of the reports', () => {
  it('leads to its rows, and exactly to them, for any schedule and period', () => {
    fc.assert(
      fc.property(anyRows(40), fc.constantFrom(...PERIODS), fc.constantFrom(0, 14), (rows, period, cutOff) => {
        const plan = reportsOf(rows, { period, cutOff });
        expect(withoutLink(plan)).toEqual([]);
        expect(brokenLinks(plan)).toEqual([]);
        expect(inexact(plan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['lists that are cut', 400, {}],
    ['a period of four years', 400, { period: { kind: 'any', start: on(1, 1, 2023), end: on(12, 31, 2026) } }],
    ['one line a section', 900, {}],
  ] as const)('leads to its rows with %s', (_what, count, over) => {
    const plan = reportsOf(crowded(count), { period: { kind: 'year', year: 2024 }, ...over });
    expect(withoutLink(plan)).toEqual([]);
    expect(brokenLinks(plan)).toEqual([]);
    expect(inexact(plan)).toEqual([]);
  });

  it('leads to BC TIẾN ĐỘ when the lists by month and by unit would be too long', () => {
    const plan = reportsOf(crowded(3_800), { period: { kind: 'year', year: 2024 } });
    expect(withoutLink(plan)).toEqual([]);
    expect(brokenLinks(plan)).toEqual([]);
  });

  it('leads somewhere as formulas too, and every formula of a figure keeps its link', () => {
    const plan = reportsOf(crowded(60), { period: { kind: 'year', year: 2024 }, live: true });
    expect(withoutLink(plan)).toEqual([]);
    expect(brokenLinks(plan)).toEqual([]);
    const months = cellsOf(plan.sheets[0] as SheetPlan).filter(
      ({ input }) => typeof input === 'object' && input?.kind === 'link' && typeof input.figure === 'string',
    );
    expect(months).toHaveLength(12 * 7 + 7);
  });

  it('leads to what there is when only some sheets are made', () => {
    const plan = reportsOf(crowded(60), { period: { kind: 'year', year: 2024 }, which: ['overview', 'by-unit'] });
    expect(brokenLinks(plan)).toEqual([]);
    const counted = withoutLink(plan).filter((text) => !/kỳ trước|chưa rõ thời gian/iu.test(text));
    expect(counted.filter((text) => text.startsWith('BC ĐƠN VỊ'))).toEqual([]);
  });
});
