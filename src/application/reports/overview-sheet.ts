import { addDays } from '../../domain/calendar/plain-date';
import { formatDate, formatMonth } from '../../domain/calendar/format';
import type { Decision, Ratio } from '../../domain/reports/overview';
import type { RatedRow } from '../../domain/reports/report-input';
import { BUCKETS, type Bucket } from '../../domain/reports/status';
import { columnName } from '../../domain/workbook/address';
import { BORDER, DATE_FORMAT, rect } from '../../domain/workbook/office-style';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { figureCell, leadText, rowNumberLink, whenText, type ReportContext } from './context';
import { countText, shareText } from './format';
import { reportFoot, reportHead } from './head';
import { createLiveFigures, type LiveCells, type LiveFigures } from './live-figures';
import { BUCKET_COLORS, COUNT, HEAD, LINK } from './looks';
import { MONTHS_TABLE, REPORT_KEYS, REPORT_SHEETS } from './names';
import { createLinks, type ListAnchors, type MonthPlaces, type ReportLinks } from './links';
import { drawMonthList, MOST_BY_MONTH, type MonthListSpans } from './month-list';
import { createPage, PORTRAIT_PAGE, type PageBuilder } from './page';

/** Month, six states, total; then, beside the printed page, the figures of the chart by state. */
const WIDTHS = [18.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 14.5, 3, 18, 9];
const PRINTED = 8;
const HELPER = 10;
/** Cells beside the page that charts and formulas read. */
const HELPER_STYLE = { color: '#7F7F7F', fontSize: 9, wrap: false } as const;
const CHART_ROWS = 13;
const MOST_DECISION_ROWS = 5;
const MOST_UPCOMING = 15;

/** The named figures of the first section, in order. */
type FigureName = 'total' | Bucket | 'done-of-due' | 'with-lead' | 'carried-over' | 'undated';

interface Figure {
  readonly name: FigureName;
  readonly count: number;
  /** What the share is of; `null` when the figure is no part of a whole. */
  readonly ratio: Ratio | null;
  readonly target: LinkTarget | undefined;
}

const figuresOf = ({ overview }: ReportContext, { list }: ReportLinks): readonly Figure[] => {
  const { total, byBucket, doneOfDue, withLead, selection } = overview;
  const all = list('inside');
  return [
    { name: 'total', count: total, ratio: null, target: all },
    ...BUCKETS.map((name): Figure => ({
      name,
      count: byBucket[name],
      ratio: { count: byBucket[name], of: total },
      target: list('inside', name),
    })),
    { name: 'done-of-due', count: doneOfDue.count, ratio: doneOfDue, target: list('inside', 'done') },
    { name: 'with-lead', count: withLead.count, ratio: withLead, target: all },
    {
      name: 'carried-over',
      count: selection.carriedOver.length,
      ratio: null,
      target: list('carried-over'),
    },
    { name: 'undated', count: selection.undated.length, ratio: null, target: list('undated') },
  ];
};

const border = { border: BORDER } as const;

/** The days that the formulas look at, where people can change them. */
const liveDates = (page: PageBuilder, { say, input }: ReportContext): LiveCells => {
  const { start, end } = input.period;
  const days = [
    { from: 1, to: 2, label: say('head.from'), date: start },
    { from: 3, to: 5, label: say('head.to'), date: end },
    { from: 6, to: PRINTED, label: say('head.as-of'), date: input.asOf },
  ];
  page.line(
    days.map(({ from, to, label }) => ({ from, to, value: label })),
    { ...HEAD, ...border },
  );
  const row = page.line(
    days.map(({ from, to, date }) => ({
      from,
      to,
      value: { kind: 'date', date },
      style: { numberFormat: DATE_FORMAT },
    })),
    { ...border, horizontal: 'center' },
  );
  page.skip();
  return { start: `$A$${row}`, end: `$C$${row}`, asOf: `$F$${row}` };
};

/** Column of the links of the first section. */
const LINKS = 8;

/** The links to the rows behind the figures; figures that are formulas change, so their links name no number. */
const linkFigures = (page: PageBuilder, context: ReportContext, links: ReportLinks, first: number): void => {
  const { say, liveTables } = context;
  const isLive = liveTables.length > 0;
  figuresOf(context, links).forEach(({ count, target }, k) => {
    const to = isLive ? (target ?? links.list('all')) : target;
    if (to === undefined || (count === 0 && !isLive)) return;
    const text = isLive ? say('see.all') : say('see', { count: countText(count) });
    page.set(first + k, LINKS, { kind: 'link', text, target: to });
    page.style(first + k, LINKS, first + k, LINKS, LINK);
  });
};

const drawFigures = (
  page: PageBuilder,
  context: ReportContext,
  links: ReportLinks,
  live: LiveFigures | null,
): number => {
  const { say } = context;
  page.line([{ from: 1, to: PRINTED, value: say('section.figures'), style: { bold: true } }]);
  page.line(
    [
      { from: 1, to: 4, value: say('head.figure') },
      { from: 5, value: say('head.count') },
      { from: 6, to: 7, value: say('head.share') },
      { from: LINKS, value: say('head.rows') },
    ],
    { ...HEAD, ...border },
  );
  const first = page.next();
  figuresOf(context, links).forEach(({ name, count, ratio }, k) => {
    const row = first + k;
    const bold = name === 'total';
    page.line(
      [
        { from: 1, to: 4, value: say(`figure.${name}`), style: { bold, indent: ratio === null ? 0 : 2 } },
        { from: 5, value: live?.figure(name) ?? count, style: { ...COUNT, bold } },
        {
          from: 6,
          to: 7,
          value:
            ratio === null
              ? null
              : (live?.share(row, name === 'done-of-due' ? `K${row}` : `E${first}`) ?? shareText(ratio)),
          style: { horizontal: 'center', wrap: false },
        },
        { from: LINKS, value: null },
      ],
      border,
    );
    if (live !== null && name === 'done-of-due') page.put(row, HELPER + 1, [[live.due()]], HELPER_STYLE);
  });
  return first;
};

/** Rows of the table by month: its head, and its first and last month. */
interface MonthRows {
  readonly head: number;
  readonly bottom: number;
}

/**
 * Each figure by month leads to its rows: a state in a month to BC TIẾN ĐỘ, where they stand together, a month to the
 * list by month. Figures that are formulas may come to count rows where there were none: then to all rows.
 */
const linkMonths = (
  page: PageBuilder,
  context: ReportContext,
  links: ReportLinks,
  { head, bottom }: MonthRows,
  live: LiveFigures | null,
): void => {
  const { overview } = context;
  const any = live === null ? undefined : links.list('all');
  const put = (row: number, column: number, count: number, target: LinkTarget | undefined, live?: CellInput): void =>
    page.set(row, column, figureCell(count, target ?? any, live));
  overview.months.forEach((month, k) => {
    const row = head + 1 + k;
    BUCKETS.forEach((bucket, b) => {
      put(row, 2 + b, month.byBucket[bucket], links.list('inside', bucket, k), live?.month(k, bucket));
    });
    put(row, PRINTED, month.total, links.months(k), live === null ? undefined : sumFormula(`B${row}:G${row}`));
  });
  const total = bottom + 1;
  const column = (at: number): CellInput | undefined =>
    live === null ? undefined : sumFormula(`${columnName(at)}${head + 1}:${columnName(at)}${bottom}`);
  BUCKETS.forEach((bucket, b) => {
    put(total, 2 + b, overview.byBucket[bucket], links.list('inside', bucket), column(2 + b));
  });
  put(total, PRINTED, overview.total, links.list('inside'), column(PRINTED));
};

const sumFormula = (address: string): CellInput => ({ kind: 'formula', formula: `=SUM(${address})` });

const drawMonths = (page: PageBuilder, context: ReportContext): MonthRows => {
  const { say, overview } = context;
  page.line([{ from: 1, to: PRINTED, value: say('section.months'), style: { bold: true } }]);
  const header = [say('head.month'), ...BUCKETS.map((bucket) => say(`bucket.${bucket}`)), say('head.total')];
  const head = page.grid({ from: 1, rows: [header], base: HEAD });
  const rows = overview.months.map((month): readonly CellInput[] => [
    formatMonth(month.year, month.month),
    ...BUCKETS.map((bucket) => month.byBucket[bucket]),
    month.total,
  ]);
  page.grid({ from: 1, rows, columns: [{ horizontal: 'center' }, ...header.slice(1).map(() => COUNT)] });
  const bottom = page.next() - 1;
  page.table({
    name: MONTHS_TABLE,
    range: rect(head, 1, bottom, PRINTED),
    style: null,
    showFilter: false,
    showBandedRows: false,
  });
  const totals: readonly CellInput[] = [
    say('head.total'),
    ...BUCKETS.map((bucket) => overview.byBucket[bucket]),
    overview.total,
  ];
  page.grid({
    from: 1,
    rows: [totals],
    base: { bold: true },
    columns: [{ horizontal: 'center' }, ...header.slice(1).map(() => COUNT)],
  });
  const isListed = overview.total <= MOST_BY_MONTH;
  page.line([
    {
      from: 1,
      to: PRINTED,
      value: say(isListed ? 'months.note' : 'months.note.long', { limit: countText(MOST_BY_MONTH) }),
      style: { italic: true, fontSize: 11 },
    },
  ]);
  page.skip();
  return { head, bottom };
};

const drawMonthsChart = (page: PageBuilder, { say }: ReportContext, { head, bottom }: MonthRows): void => {
  page.chart(
    {
      name: 'KH_BieuDoThang',
      kind: 'column-stacked',
      title: say('chart.months'),
      source: rect(head, 1, bottom, 1 + BUCKETS.length),
      colors: BUCKETS.map((bucket) => BUCKET_COLORS[bucket]),
    },
    { from: 1, to: PRINTED },
    CHART_ROWS,
  );
  page.skip();
};

const detailLine = (
  page: PageBuilder,
  context: ReportContext,
  rated: RatedRow,
  first: { readonly text: string },
): void => {
  page.line(
    [
      { from: 1, value: first.text, style: { horizontal: 'center' } },
      { from: 2, to: 5, value: rated.row.name },
      { from: 6, to: 7, value: leadText(rated) },
      { from: 8, value: rowNumberLink(rated), style: LINK },
    ],
    { ...border, fontSize: 12 },
  );
};

const wholeLine = (page: PageBuilder, value: CellInput, link: CellInput = null): void => {
  page.line(
    [
      { from: 1, to: link === null ? PRINTED : PRINTED - 1, value },
      ...(link === null ? [] : [{ from: PRINTED, value: link, style: LINK }]),
    ],
    border,
  );
};

/** The least stretch of BC TIẾN ĐỘ that holds all rows of a cause. */
export const causeTarget = ({ list }: ReportLinks, cause: Decision['cause']): LinkTarget | undefined => {
  switch (cause) {
    case 'overdue':
      return list('inside', 'overdue');
    case 'carried-over':
      return list('carried-over');
    case 'postponed':
    case 'stopped':
      return list('inside', 'stopped');
    case 'no-lead':
      return list('all');
    case 'no-date':
      return list('undated');
  }
};

const listHead = (page: PageBuilder, { say }: ReportContext, time: string): void => {
  page.line(
    [
      { from: 1, value: time },
      { from: 2, to: 5, value: say('head.activity') },
      { from: 6, to: 7, value: say('head.lead') },
      { from: 8, value: say('head.rows') },
    ],
    { ...HEAD, ...border },
  );
};

const drawDecisions = (page: PageBuilder, context: ReportContext, links: ReportLinks): void => {
  const { say, overview } = context;
  page.line([{ from: 1, to: PRINTED, value: say('section.decisions'), style: { bold: true } }]);
  if (overview.decisions.length === 0) {
    wholeLine(page, say('none'));
    page.skip();
    return;
  }
  listHead(page, context, say('head.time'));
  for (const { cause, rows } of overview.decisions) {
    const target = causeTarget(links, cause);
    const see: CellInput = target === undefined ? null : { kind: 'link', text: say('see.all'), target };
    const text = `${say(`cause.${cause}`)}: ${shareText({ count: rows.length, of: context.list.count })}`;
    page.line(
      [
        { from: 1, to: PRINTED - 1, value: text, style: { bold: true } },
        { from: PRINTED, value: see, style: LINK },
      ],
      { ...border, fill: '#F2F2F2' },
    );
    for (const rated of rows.slice(0, MOST_DECISION_ROWS)) {
      const when = whenText(rated, say);
      const { daysLate } = rated.status;
      detailLine(page, context, rated, { text: daysLate > 0 ? `${when}\n(${say('late', { days: daysLate })})` : when });
    }
    const rest = rows.length - MOST_DECISION_ROWS;
    if (rest > 0) wholeLine(page, say('more', { count: countText(rest) }), see);
  }
  page.skip();
};

/** Gives the row of the line that says how many more there are; `null` when all are shown. */
const drawUpcoming = (page: PageBuilder, context: ReportContext): number | null => {
  const { say, overview } = context;
  const { asOf, nextFourteenDays: rows } = overview;
  const days = { from: formatDate(asOf), to: formatDate(addDays(asOf, 13)) };
  page.line([{ from: 1, to: PRINTED, value: say('section.upcoming', days), style: { bold: true } }]);
  if (rows.length === 0) {
    wholeLine(page, say('none'));
    return null;
  }
  listHead(page, context, say('head.time'));
  for (const rated of rows.slice(0, MOST_UPCOMING)) {
    const { clock } = rated.row;
    const when = whenText(rated, say);
    detailLine(page, context, rated, { text: clock === '' ? when : `${when}\n${clock}` });
  }
  if (rows.length <= MOST_UPCOMING) return null;
  const row = page.next();
  wholeLine(page, say('more', { count: countText(rows.length - MOST_UPCOMING) }), '');
  return row;
};

const LIST_SPANS: MonthListSpans = [
  { from: 1, to: 1 },
  { from: 2, to: 4 },
  { from: 5, to: 6 },
  { from: 7, to: 7 },
  { from: 8, to: 8 },
];

export interface OverviewSheet {
  readonly plan: SheetPlan;
  /** Where the list by month stands; `null` when there is none. */
  readonly byMonth: MonthPlaces | null;
}

/**
 * BC TỔNG HỢP: key figures with what they are of, by month and by state with charts, what leadership has to decide,
 * the next fourteen days; below what is printed, the activities month by month. Every figure leads to its rows. With
 * `liveTables` the figures are formulas over these tables: a figure by month is a link that shows its formula, the links
 * lead to the rows of the last run.
 */
export const overviewSheet = (context: ReportContext, anchors: ListAnchors): OverviewSheet => {
  const { say, overview } = context;
  const page = createPage(WIDTHS, 12);
  reportHead(page, context, 'overview', PRINTED);
  if (overview.total === 0) {
    page.line([{ from: 1, to: PRINTED, value: say('empty-period'), style: { bold: true, horizontal: 'center' } }]);
    page.skip();
  }
  const live = context.liveTables.length === 0 ? null : liveFigures(page, context);
  const known = createLinks(anchors, null);
  const figures = drawFigures(page, context, known, live);
  page.skip();
  const hasCharts = overview.total > 0 || live !== null;
  if (hasCharts) {
    drawStates(page, context, figures, live !== null);
    page.pageBreak();
  }
  const months = drawMonths(page, context);
  if (hasCharts) drawMonthsChart(page, context, months);
  drawDecisions(page, context, known);
  const more = drawUpcoming(page, context);
  reportFoot(page, context, overview.sums, PRINTED);
  if (live !== null) liveCheck(page, context, figures);
  const printRows = page.next() - 1;
  page.skip();
  const byMonth = drawMonthList(page, context, REPORT_SHEETS.overview, LIST_SPANS);
  const links = createLinks(anchors, byMonth);
  linkFigures(page, context, links, figures);
  linkMonths(page, context, links, months, live);
  const upcoming = links.around(overview.nextFourteenDays) ?? links.list('all');
  if (more !== null && upcoming !== undefined) {
    page.set(more, PRINTED, { kind: 'link', text: say('see.all'), target: upcoming });
  }
  const plan = page.build({
    key: REPORT_KEYS.overview,
    name: REPORT_SHEETS.overview,
    page: PORTRAIT_PAGE,
    printColumns: PRINTED,
    printRows,
  });
  return { plan, byMonth };
};

const liveFigures = (page: PageBuilder, context: ReportContext): LiveFigures =>
  createLiveFigures(context.liveTables, liveDates(page, context), context.overview.months);

/** The sum by state against the total, worked out by Excel each time. */
const liveCheck = (page: PageBuilder, { say }: ReportContext, figures: number): void => {
  const parts = `SUM(E${figures + 1}:E${figures + BUCKETS.length})`;
  page.line([
    { from: 1, to: 4, value: say('reconcile.live'), style: { italic: true } },
    {
      from: 5,
      to: 6,
      value: {
        kind: 'formula',
        formula: `=IF(${parts}=E${figures},"${say('reconcile.ok')}","${say('reconcile.bad')}")`,
      },
      style: { bold: true, horizontal: 'center' },
    },
  ]);
};

/** The chart by state, over a few cells beside the page. */
const drawStates = (page: PageBuilder, context: ReportContext, figures: number, live: boolean): void => {
  const { say, overview } = context;
  const top = figures - 1;
  page.put(
    top,
    HELPER,
    [
      [say('chart.states'), say('head.count')],
      ...BUCKETS.map((bucket, k): readonly CellInput[] => [
        say(`bucket.${bucket}`),
        live ? { kind: 'formula', formula: `=E${figures + 1 + k}` } : overview.byBucket[bucket],
      ]),
    ],
    HELPER_STYLE,
  );
  page.chart(
    {
      name: 'KH_BieuDoTinhTrang',
      kind: 'bar-clustered',
      title: say('chart.states'),
      source: rect(top, HELPER, top + BUCKETS.length, HELPER + 1),
      colors: BUCKETS.map((bucket) => BUCKET_COLORS[bucket]),
    },
    { from: 1, to: PRINTED },
    11,
  );
  page.skip();
};
