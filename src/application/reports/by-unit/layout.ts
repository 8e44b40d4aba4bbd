import type { UnitLine } from '../../../domain/reports/by-unit';
import type { ReportMonth } from '../../../domain/reports/period';
import { BUCKETS } from '../../../domain/reports/status';
import { groupBy } from '../../../domain/text/group-by';
import { LANDSCAPE_CHARACTERS } from '../../../domain/workbook/office-style';
import type { ReportContext } from '../context';
import { REMARK_HEADER } from '../names';

/** More months than this are put together to quarters, then to years. */
const MOST_MONTHS = 12;

/** Neighbouring months shown as one column. */
export interface MonthGroup {
  readonly label: string;
  readonly months: readonly number[];
}

const groupedBy = (months: readonly ReportMonth[], labelOf: (month: ReportMonth) => string): readonly MonthGroup[] =>
  [...groupBy(months.entries(), ([, month]) => labelOf(month))].map(([label, entries]) => ({
    label,
    months: entries.map(([k]) => k),
  }));

/** "T5" within one year, else "T5/2024"; "Q2/2024"; "2024": as fine as fits the page. */
export const groupMonths = (months: readonly ReportMonth[]): readonly MonthGroup[] => {
  const isOneYear = new Set(months.map(({ year }) => year)).size <= 1;
  const byMonth = groupedBy(months, ({ year, month }) => (isOneYear ? `T${month}` : `T${month}/${year}`));
  if (byMonth.length <= MOST_MONTHS) return byMonth;
  const byQuarter = groupedBy(months, ({ year, month }) => `Q${Math.ceil(month / 3)}/${year}`);
  return byQuarter.length <= MOST_MONTHS ? byQuarter : groupedBy(months, ({ year }) => String(year));
};

const FIXED_HEADERS = ['TT', 'ĐƠN VỊ', 'CHỦ TRÌ'] as const;
const NUMBER_WIDTH = 5;
const COUNT_WIDTH = 8.5;
const MONTH_WIDTH = 5;
const LINK_WIDTH = 14.5;
const REMARK_WIDTH = 18;
const LEAST_UNIT_WIDTH = 24;

/** What stands in which column of BC ĐƠN VỊ. */
export interface Layout {
  readonly groups: readonly MonthGroup[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** 1-based columns. */
  readonly firstState: number;
  readonly support: number;
  readonly link: number;
  readonly last: number;
}

/** Activities of a unit in a group of months. */
export const sumOf = (line: UnitLine, group: MonthGroup): number =>
  group.months.reduce((sum, k) => sum + (line.byMonth[k] ?? 0), 0);

/** Columns and widths of the matrix for the months of this run. */
export const layoutOf = ({ byUnit, say }: ReportContext): Layout => {
  const groups = groupMonths(byUnit.months);
  const headers = [
    ...FIXED_HEADERS,
    ...BUCKETS.map((bucket) => say(`bucket.${bucket}`).toUpperCase()),
    'PHỐI HỢP',
    ...groups.map(({ label }) => label),
    'DANH SÁCH',
    REMARK_HEADER,
  ];
  const counts = 1 + BUCKETS.length + 1;
  const most = Math.max(0, ...groups.map((group) => byUnit.lines.reduce((sum, line) => sum + sumOf(line, group), 0)));
  const isWide = groups.some(({ label }) => label.length > 3);
  const monthWidth = isWide ? MONTH_WIDTH + 4 : most < 1_000 ? MONTH_WIDTH : MONTH_WIDTH + 1.5;
  const rest = NUMBER_WIDTH + counts * COUNT_WIDTH + groups.length * monthWidth + LINK_WIDTH + REMARK_WIDTH;
  const unit = Math.max(LEAST_UNIT_WIDTH, LANDSCAPE_CHARACTERS - rest);
  return {
    groups,
    headers,
    widths: [
      NUMBER_WIDTH,
      unit,
      ...Array.from({ length: counts }, () => COUNT_WIDTH),
      ...groups.map(() => monthWidth),
      LINK_WIDTH,
      REMARK_WIDTH,
    ],
    firstState: FIXED_HEADERS.length + 1,
    support: FIXED_HEADERS.length + BUCKETS.length + 1,
    link: headers.length - 1,
    last: headers.length,
  };
};
