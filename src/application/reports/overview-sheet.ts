import { addDays } from '../../domain/calendar/plain-date';
import { formatDate, formatMonth } from '../../domain/calendar/format';
import type { Decision, Ratio } from '../../domain/reports/overview';
import type { RatedRow } from '../../domain/reports/report-input';
import { BUCKETS, type Bucket } from '../../domain/reports/status';
import { BORDER, DATE_FORMAT, rect } from '../../domain/workbook/office-style';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, rowLink, whenText, type ReportContext } from './context';
import { shareText } from './format';
import { reportFoot, reportHead } from './head';
import { createLiveFigures, type LiveCells, type LiveFigures } from './live-figures';
import { BUCKET_COLORS, COUNT, HEAD, LINK } from './looks';
import { MONTHS_TABLE, REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage, PORTRAIT_PAGE, type PageBuilder } from './page';
import { anchorKey, type ListAnchors } from './progress-sheet';

/** Month, six states, total; then, beside the printed page, the figures of the chart by state. */
const WIDTHS = [19, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 13.5, 3, 18, 9];
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

const figuresOf = ({ overview }: ReportContext, anchors: ListAnchors): readonly Figure[] => {
  const { total, byBucket, doneOfDue, withLead, selection } = overview;
  const all = anchors.get(anchorKey('inside'));
  return [
    { name: 'total', count: total, ratio: null, target: all },
    ...BUCKETS.map((name): Figure => ({
      name,
      count: byBucket[name],
      ratio: { count: byBucket[name], of: total },
      target: anchors.get(anchorKey('inside', name)),
    })),
    { name: 'done-of-due', count: doneOfDue.count, ratio: doneOfDue, target: anchors.get(anchorKey('inside', 'done')) },
    { name: 'with-lead', count: withLead.count, ratio: withLead, target: all },
    {
      name: 'carried-over',
      count: selection.carriedOver.length,
      ratio: null,
      target: anchors.get(anchorKey('carried-over')),
    },
    { name: 'undated', count: selection.undated.length, ratio: null, target: anchors.get(anchorKey('undated')) },
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

const drawFigures = (
  page: PageBuilder,
  context: ReportContext,
  anchors: ListAnchors,
  live: LiveFigures | null,
): number => {
  const { say } = context;
  page.line([{ from: 1, to: PRINTED, value: say('section.figures'), style: { bold: true } }]);
  page.line(
    [
      { from: 1, to: 4, value: say('head.figure') },
      { from: 5, value: say('head.count') },
      { from: 6, to: 7, value: say('head.share') },
      { from: 8, value: say('head.rows') },
    ],
    { ...HEAD, ...border },
  );
  const first = page.next();
  figuresOf(context, anchors).forEach(({ name, count, ratio, target }, k) => {
    const row = first + k;
    const bold = name === 'total';
    const link: CellInput =
      target === undefined || count === 0 ? null : { kind: 'link', text: say('see', { count }), target };
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
        { from: 8, value: link, style: link === null ? {} : LINK },
      ],
      border,
    );
    if (live !== null && name === 'done-of-due') page.put(row, HELPER + 1, [[live.due()]], HELPER_STYLE);
  });
  return first;
};

const drawMonths = (page: PageBuilder, context: ReportContext, live: LiveFigures | null): void => {
  const { say, overview } = context;
  page.line([{ from: 1, to: PRINTED, value: say('section.months'), style: { bold: true } }]);
  const header = [say('head.month'), ...BUCKETS.map((bucket) => say(`bucket.${bucket}`)), say('head.total')];
  const head = page.grid({ from: 1, rows: [header], base: HEAD });
  const rows = overview.months.map((month, k): readonly CellInput[] => [
    formatMonth(month.year, month.month),
    ...BUCKETS.map((bucket): CellInput => live?.month(k, bucket) ?? month.byBucket[bucket]),
    live === null ? month.total : { kind: 'formula', formula: `=SUM(B${head + 1 + k}:G${head + 1 + k})` },
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
  const column = (letter: string): CellInput => ({
    kind: 'formula',
    formula: `=SUM(${letter}${head + 1}:${letter}${bottom})`,
  });
  const totals: readonly CellInput[] = [
    say('head.total'),
    ...(live === null
      ? [...BUCKETS.map((bucket) => overview.byBucket[bucket]), overview.total]
      : ['B', 'C', 'D', 'E', 'F', 'G', 'H'].map(column)),
  ];
  page.grid({
    from: 1,
    rows: [totals],
    base: { bold: true },
    columns: [{ horizontal: 'center' }, ...header.slice(1).map(() => COUNT)],
  });
  page.skip();
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
      { from: 1, to: 2, value: first.text, style: { horizontal: 'center' } },
      { from: 3, to: 5, value: rated.row.name },
      { from: 6, to: 7, value: leadText(rated) },
      { from: 8, value: rowLink(rated, `Dòng ${rated.row.row}`), style: LINK },
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

const CAUSE_ANCHORS: Readonly<Record<Decision['cause'], string>> = {
  overdue: anchorKey('inside', 'overdue'),
  'carried-over': anchorKey('carried-over'),
  postponed: anchorKey('inside', 'stopped'),
  stopped: anchorKey('inside', 'stopped'),
  'no-lead': anchorKey('all'),
  'no-date': anchorKey('undated'),
};

const listHead = (page: PageBuilder, { say }: ReportContext, time: string): void => {
  page.line(
    [
      { from: 1, to: 2, value: time },
      { from: 3, to: 5, value: say('head.activity') },
      { from: 6, to: 7, value: say('head.lead') },
      { from: 8, value: say('head.rows') },
    ],
    { ...HEAD, ...border },
  );
};

const drawDecisions = (page: PageBuilder, context: ReportContext, anchors: ListAnchors): void => {
  const { say, overview } = context;
  page.line([{ from: 1, to: PRINTED, value: say('section.decisions'), style: { bold: true } }]);
  if (overview.decisions.length === 0) {
    wholeLine(page, say('none'));
    page.skip();
    return;
  }
  listHead(page, context, say('head.time'));
  for (const { cause, rows } of overview.decisions) {
    const target = anchors.get(CAUSE_ANCHORS[cause]);
    const text = `${say(`cause.${cause}`)}: ${shareText({ count: rows.length, of: context.list.count })}`;
    page.line(
      [
        { from: 1, to: PRINTED - 1, value: text, style: { bold: true } },
        {
          from: PRINTED,
          value: target === undefined ? null : { kind: 'link', text: say('see.all'), target },
          style: LINK,
        },
      ],
      { ...border, fill: '#F2F2F2' },
    );
    for (const rated of rows.slice(0, MOST_DECISION_ROWS)) {
      const when = whenText(rated, say);
      const { daysLate } = rated.status;
      detailLine(page, context, rated, { text: daysLate > 0 ? `${when}\n(${say('late', { days: daysLate })})` : when });
    }
    if (rows.length > MOST_DECISION_ROWS) wholeLine(page, say('more', { count: rows.length - MOST_DECISION_ROWS }));
  }
  page.skip();
};

const drawUpcoming = (page: PageBuilder, context: ReportContext): void => {
  const { say, overview } = context;
  const { asOf, nextFourteenDays: rows } = overview;
  const days = { from: formatDate(asOf), to: formatDate(addDays(asOf, 13)) };
  page.line([{ from: 1, to: PRINTED, value: say('section.upcoming', days), style: { bold: true } }]);
  if (rows.length === 0) {
    wholeLine(page, say('none'));
    return;
  }
  listHead(page, context, say('head.time'));
  for (const rated of rows.slice(0, MOST_UPCOMING)) {
    const { clock } = rated.row;
    const when = whenText(rated, say);
    detailLine(page, context, rated, { text: clock === '' ? when : `${when}\n${clock}` });
  }
  if (rows.length > MOST_UPCOMING) wholeLine(page, say('more', { count: rows.length - MOST_UPCOMING }));
};

/**
 * BC TỔNG HỢP: key figures with what they are of, by month and by state with charts, what leadership has to decide,
 * the next fourteen days. With `liveTables` the
 * figures are formulas over these tables.
 */
export const overviewSheet = (context: ReportContext, anchors: ListAnchors): SheetPlan => {
  const { say, overview } = context;
  const page = createPage(WIDTHS, 12);
  reportHead(page, context, 'overview', PRINTED);
  const live = context.liveTables.length === 0 ? null : liveFigures(page, context);
  const figures = drawFigures(page, context, anchors, live);
  page.skip();
  drawStates(page, context, figures, live !== null);
  page.pageBreak();
  drawMonths(page, context, live);
  drawDecisions(page, context, anchors);
  drawUpcoming(page, context);
  reportFoot(page, context, overview.sums, PRINTED);
  if (live !== null) liveCheck(page, context, figures);
  if (overview.total === 0) page.line([{ from: 1, to: PRINTED, value: say('empty-period'), style: { italic: true } }]);
  return page.build({
    key: REPORT_KEYS.overview,
    name: REPORT_SHEETS.overview,
    page: PORTRAIT_PAGE,
    printColumns: PRINTED,
  });
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
