import { formatMonth } from '../../domain/calendar/format';
import type { RatedRow } from '../../domain/reports/report-input';
import type { CellInput, LinkTarget } from '../../domain/workbook/write-plan';
import { columnName } from '../../domain/workbook/address';
import { leadText, rowNumberLink, whenText, type ReportContext } from './context';
import { createPlaces, type MonthPlaces, type Stretch } from './links';
import { HEAD, LINK } from './looks';
import type { ListBlock, PageBuilder } from './page';

/** Longer lists stay on BC TIẾN ĐỘ alone: both together would not fit into one message. */
export const MOST_BY_MONTH = 1_000;

/** Where the columns of the list lie on its page. */
export type MonthListSpans = readonly [time: Span, name: Span, lead: Span, state: Span, link: Span];
type Span = Pick<ListBlock['spans'][number], 'from' | 'to'>;

const CENTRED = { horizontal: 'center' } as const;

const cellsOf = (rated: RatedRow, { say }: ReportContext): readonly CellInput[] => [
  whenText(rated, say),
  rated.row.name,
  leadText(rated),
  say(`bucket.${rated.status.bucket}`),
  rowNumberLink(rated),
];

/** The rows of the period by month, in the order of their days. */
const rowsByMonth = ({ overview }: ReportContext): ReadonlyMap<number, readonly RatedRow[]> => {
  const months = new Map<number, RatedRow[]>();
  for (const rated of overview.selection.insideByDay) {
    const rows = months.get(rated.month);
    if (rows === undefined) months.set(rated.month, [rated]);
    else rows.push(rated);
  }
  return months;
};

/**
 * The activities of the period month by month, on `sheet`: what the figures by month lead to. `null` when there are
 * none, or more than {@link MOST_BY_MONTH}.
 */
export const drawMonthList = (
  page: PageBuilder,
  context: ReportContext,
  sheet: string,
  spans: MonthListSpans,
): MonthPlaces | null => {
  const { say, overview } = context;
  if (overview.total === 0 || overview.total > MOST_BY_MONTH) return null;
  const last = spans[4].to;
  const places = createPlaces(sheet, columnName(last));
  page.line([{ from: 1, to: last, value: say('section.by-month'), style: { bold: true } }]);
  const heads = ['time', 'activity', 'lead', 'state', 'rows'].map((name) => say(`head.${name}`));
  page.list({ spans, rows: [heads], base: HEAD });
  const stretches = new Map<number, Stretch>();
  for (const [month, rows] of rowsByMonth(context)) {
    const named = overview.months[month];
    const title = named === undefined ? '' : say('month', { month: formatMonth(named.year, named.month) });
    page.list({ spans: [{ from: 1, to: last }], rows: [[title]], base: { bold: true, fill: '#F2F2F2' } });
    const styled = spans.map((span, k) => ({
      ...span,
      ...(k === 4 ? { style: LINK } : k % 3 === 0 ? { style: CENTRED } : {}),
    }));
    const first = page.list({ spans: styled, rows: rows.map((rated) => cellsOf(rated, context)) });
    rows.forEach((rated, k) => places.add(rated, first + k));
    stretches.set(month, { first, last: first + rows.length - 1 });
  }
  return {
    around: places.around,
    months: (from, to = from): LinkTarget | undefined => {
      const within = [...stretches].filter(([month]) => month >= from && month <= to).map(([, rows]) => rows);
      const [start, end] = [within[0], within.at(-1)];
      return start === undefined || end === undefined ? undefined : places.link({ first: start.first, last: end.last });
    },
  };
};
