import type { ByUnit, UnitLine } from '../../../domain/reports/by-unit';
import { BUCKETS, type Bucket } from '../../../domain/reports/status';
import { columnName } from '../../../domain/workbook/address';
import { rect } from '../../../domain/workbook/office-style';
import type { CellInput, LinkTarget } from '../../../domain/workbook/write-plan';
import { figureCell, type ReportContext } from '../context';
import { countText } from '../format';
import type { ReportLinks } from '../links';
import { BUCKET_FILLS, COUNT, HEAD, LINK } from '../looks';
import { UNITS_REPORT_TABLE } from '../names';
import type { PageBuilder } from '../page';
import { sumOf, type Layout } from './layout';
import { placeKey, type DrawnList } from './listed';

/** Nothing is shown for zero: what there is stands out in a wide matrix. */
const QUIET_COUNT = '#,##0;;';
/** Heights are measured up to this many units. */
const MEASURED_UNITS = 1_000;

const matrixRow = (line: UnitLine, number: number, layout: Layout): readonly CellInput[] => [
  number,
  line.unit,
  line.leadTotal,
  ...BUCKETS.map((bucket) => line.lead[bucket]),
  line.supportTotal,
  ...layout.groups.map((group) => sumOf(line, group)),
  null,
  null,
];

const sumBy = ({ lines }: ByUnit, pick: (line: UnitLine) => number): number =>
  lines.reduce((all, line) => all + pick(line), 0);

const totalsOf = ({ byUnit, say }: ReportContext, { groups }: Layout): readonly CellInput[] => [
  null,
  say('head.total'),
  sumBy(byUnit, (line) => line.leadTotal),
  ...BUCKETS.map((bucket) => sumBy(byUnit, (line) => line.lead[bucket])),
  sumBy(byUnit, (line) => line.supportTotal),
  ...groups.map((group) => sumBy(byUnit, (line) => sumOf(line, group))),
  null,
  null,
];

/** Where the matrix stands: its head, the first unit, the totals. */
export interface MatrixRows {
  readonly head: number;
  readonly first: number;
  readonly total: number;
}

/** Draws the matrix as `tblBaoCaoDonVi`, units with something late marked, the totals under it. */
export const drawMatrix = (page: PageBuilder, layout: Layout, context: ReportContext): MatrixRows => {
  const { byUnit, say } = context;
  const head = page.grid({ from: 1, rows: [layout.headers], base: { ...HEAD, fontSize: 11 } });
  const rows = byUnit.lines.map((line, k) => matrixRow(line, k + 1, layout));
  const empty = layout.headers.map((_, k): CellInput => (k === 1 ? say('none') : null));
  const quiet = { ...COUNT, numberFormat: QUIET_COUNT };
  const columns = [
    { horizontal: 'center' } as const,
    {},
    ...layout.headers.slice(2, layout.link - 1).map(() => quiet),
    LINK,
    {},
  ];
  const first = page.grid({
    from: 1,
    rows: rows.length === 0 ? [empty] : rows,
    columns,
    heights: rows.length <= MEASURED_UNITS,
  });
  const bottom = page.next() - 1;
  page.table({
    name: UNITS_REPORT_TABLE,
    range: rect(head, 1, bottom, layout.last),
    style: null,
    showFilter: true,
    showBandedRows: false,
  });
  const overdue = layout.firstState + BUCKETS.indexOf('overdue');
  page.rule({
    kind: 'formula',
    formula: `$${columnName(overdue)}${first}>0`,
    range: rect(first, overdue, bottom, overdue),
    style: { fill: BUCKET_FILLS.overdue, bold: true },
  });
  const total = page.grid({ from: 1, rows: [totalsOf(context, layout)], base: { bold: true }, columns });
  return { head, first, total };
};

/** Too many assignments to list by unit: each unit leads to BC TIẾN ĐỘ, where the filter of CHỦ TRÌ finds its rows. */
export const linkWhole = (
  page: PageBuilder,
  layout: Layout,
  { say, byUnit }: ReportContext,
  { first, total }: MatrixRows,
  all: LinkTarget | undefined,
): void => {
  if (all === undefined) return;
  const link: CellInput = { kind: 'link', text: say('see.all'), target: all };
  byUnit.lines.forEach((_line, k) => {
    page.set(first + k, layout.link, link);
  });
  page.set(total, layout.link, link);
};

/** The lists by unit: by state, by month. */
interface DrawnLists {
  readonly states: DrawnList;
  readonly months: DrawnList;
}

const linkUnit = (
  page: PageBuilder,
  layout: Layout,
  { say }: ReportContext,
  line: UnitLine,
  row: number,
  { states, months }: DrawnLists,
): void => {
  const put = (column: number, count: number, target: LinkTarget | undefined): void =>
    page.set(row, column, figureCell(count, target));
  const of = (figure: Bucket | 'lead' | 'support'): LinkTarget | undefined =>
    states.figure(placeKey(line.unit, figure));
  put(layout.firstState - 1, line.leadTotal, of('lead'));
  BUCKETS.forEach((bucket, b) => put(layout.firstState + b, line.lead[bucket], of(bucket)));
  put(layout.support, line.supportTotal, of('support'));
  layout.groups.forEach((group, g) => {
    put(layout.support + 1 + g, sumOf(line, group), months.figure(placeKey(line.unit, g)));
  });
  const target = states.figure(placeKey(line.unit, 'all'));
  const count = line.leadTotal + line.supportTotal;
  if (target !== undefined)
    page.set(row, layout.link, { kind: 'link', text: say('see', { count: countText(count) }), target });
};

const linkTotals = (
  page: PageBuilder,
  layout: Layout,
  { say, byUnit }: ReportContext,
  links: ReportLinks,
  row: number,
  all: LinkTarget,
): void => {
  const put = (column: number, pick: (line: UnitLine) => number, target: LinkTarget | undefined): void =>
    page.set(row, column, figureCell(sumBy(byUnit, pick), target));
  put(layout.firstState - 1, (line) => line.leadTotal, all);
  BUCKETS.forEach((bucket, b) => put(layout.firstState + b, (line) => line.lead[bucket], links.list('inside', bucket)));
  put(layout.support, (line) => line.supportTotal, all);
  layout.groups.forEach((group, g) => {
    const [from, to] = [group.months[0] ?? 0, group.months.at(-1)];
    put(layout.support + 1 + g, (line) => sumOf(line, group), links.months(from, to));
  });
  page.set(row, layout.link, { kind: 'link', text: say('see.all'), target: all });
};

/** Each figure of the matrix leads to the rows it counts; the totals of all units to the lists of the other reports. */
export const linkMatrix = (
  page: PageBuilder,
  layout: Layout,
  context: ReportContext,
  links: ReportLinks,
  { first, total }: MatrixRows,
  lists: DrawnLists,
): void => {
  context.byUnit.lines.forEach((line, k) => linkUnit(page, layout, context, line, first + k, lists));
  linkTotals(page, layout, context, links, total, lists.states.all);
};
