import { formatMonth } from '../../domain/calendar/format';
import { monthOfRow } from '../../domain/reports/overview';
import { BUCKETS, type Bucket } from '../../domain/reports/status';
import type { ListPart } from '../../domain/reports/progress-list';
import type { RatedRow } from '../../domain/reports/report-input';
import { DATE_FORMAT, LANDSCAPE_PAGE, rect } from '../../domain/workbook/office-style';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, rowNumberLink, type ReportContext } from './context';
import { countText, shareText } from './format';
import { reportFoot, reportHead } from './head';
import { bucketRules, COUNT, HEAD, LINK } from './looks';
import { OPINION_HEADER, PROGRESS_TABLE, REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage } from './page';

/** Public headers of `tblTienDo`, in order. */
export const PROGRESS_HEADERS = [
  'TT',
  'HOẠT ĐỘNG',
  'CHỦ TRÌ',
  'BẮT ĐẦU',
  'KẾT THÚC',
  'TÌNH TRẠNG',
  'SỐ NGÀY QUÁ HẠN',
  OPINION_HEADER,
  'DÒNG LỊCH',
  'NHÓM',
  'THÁNG',
  'LÝ DO',
  'MÃ',
] as const;

const WIDTHS = [5, 36, 21, 13, 13, 16, 11, 19, 11, 18, 10, 24, 16];
const PRINTED = 9;
const LAST = PROGRESS_HEADERS.length;
/** Beyond this the heights of rows are left to Excel: they are thousands of numbers in the message. */
const MEASURED_ROWS = 2_000;

/** In longer lists the rows of the schedule are named, not linked: ten thousand links do not fit into one message. */
const LINKED_ROWS = 5_000;

/** Rows of the list that stand together, by group and state: what figures link to. */
export type ListAnchors = ReadonlyMap<string, LinkTarget>;

/**
 * The key of {@link ListAnchors}; without a state the whole group, without both the whole list. `month`: the 0-based
 * month of the period, of one state of the rows inside.
 */
export const anchorKey = (
  group: ListPart['group'] | 'all',
  bucket: Bucket | 'all' = 'all',
  month: number | null = null,
): string => (month === null ? `${group} ${bucket}` : `${group} ${bucket} ${month}`);

export interface ProgressSheet {
  readonly plan: SheetPlan;
  readonly anchors: ListAnchors;
}

/** The month that the row is counted in; the rows outside the period are in none. */
const monthText = ({ overview }: ReportContext, { group }: ListPart, rated: RatedRow): string | null => {
  const month = group === 'inside' ? overview.months[monthOfRow(rated, overview.period)] : undefined;
  return month === undefined ? null : formatMonth(month.year, month.month);
};

const listRow = (context: ReportContext, part: ListPart, rated: RatedRow, number: number): readonly CellInput[] => {
  const { row, status } = rated;
  return [
    number,
    row.name,
    leadText(rated),
    row.start === null ? null : { kind: 'date', date: row.start },
    row.end === null ? null : { kind: 'date', date: row.end },
    context.say(`bucket.${part.bucket}`),
    status.daysLate > 0 ? status.daysLate : null,
    null,
    context.list.count <= LINKED_ROWS ? rowNumberLink(rated) : row.row,
    context.say(`group.${part.group}`),
    monthText(context, part, rated),
    row.reason,
    row.key,
  ];
};

/** Anchors of the parts, the first of them on sheet row `top`. */
const anchorsOf = ({ list, overview }: ReportContext, top: number): ListAnchors => {
  const spans = new Map<string, { first: number; last: number }>();
  const reach = (key: string, from: number, to: number): void =>
    void spans.set(key, { first: spans.get(key)?.first ?? from, last: to });
  let row = top;
  for (const { group, bucket, rows } of list.parts) {
    const last = row + rows.length - 1;
    for (const key of [anchorKey(group, bucket), anchorKey(group), anchorKey('all')]) reach(key, row, last);
    if (group === 'inside') {
      rows.forEach((rated, k) => {
        reach(anchorKey(group, bucket, monthOfRow(rated, overview.period)), row + k, row + k);
      });
    }
    row = last + 1;
  }
  return new Map(
    [...spans].map(([key, { first, last }]) => [
      key,
      { kind: 'cell', sheet: REPORT_SHEETS.progress, address: `A${first}:I${last}` },
    ]),
  );
};

const HEAD_ROWS = 1;

/**
 * BC TIẾN ĐỘ: how many activities are in each state, then all of them as `tblTienDo`, the late ones first. What
 * people write under Ý KIẾN CHỈ ĐẠO is kept by MÃ.
 */
export const progressSheet = (context: ReportContext): ProgressSheet => {
  const { say, overview, list } = context;
  const page = createPage(WIDTHS, 12);
  reportHead(page, context, 'progress', PRINTED);
  page.line([{ from: 1, to: PRINTED, value: say('section.states'), style: { bold: true } }]);

  // Head, six states, total, then a blank row, the title of the list and its head.
  const figuresTop = page.next();
  const listTop = figuresTop + 1 + BUCKETS.length + 1 + 2;
  const anchors = anchorsOf(context, listTop + HEAD_ROWS);
  const see = (bucket: Bucket | 'all', count: number): CellInput => {
    const target = anchors.get(anchorKey('inside', bucket));
    return target === undefined ? null : { kind: 'link', text: say('see', { count: countText(count) }), target };
  };
  const figureLine = (label: string, count: number, share: string, link: CellInput, bold = false): void => {
    page.line(
      [
        { from: 1, to: 3, value: label, style: { bold } },
        { from: 4, value: count, style: { ...COUNT, bold } },
        { from: 5, to: 6, value: share, style: { horizontal: 'center', bold } },
        { from: 7, to: 8, value: link, style: link === null ? {} : LINK },
      ],
      { border: '#000000' },
    );
  };
  page.line(
    [
      { from: 1, to: 3, value: say('head.figure') },
      { from: 4, value: say('head.count') },
      { from: 5, to: 6, value: say('head.share') },
      { from: 7, to: 8, value: say('head.rows') },
    ],
    { ...HEAD, border: '#000000' },
  );
  for (const bucket of BUCKETS) {
    const count = overview.byBucket[bucket];
    const share = shareText({ count, of: overview.total });
    figureLine(say(`figure.${bucket}`), count, share, see(bucket, count));
  }
  figureLine(say('figure.total'), overview.total, '', see('all', overview.total), true);
  page.skip();
  page.line([{ from: 1, to: PRINTED, value: say('section.list'), style: { bold: true } }]);

  const rows = list.parts
    .flatMap((part) => part.rows.map((rated) => ({ part, rated })))
    .map(({ part, rated }, k) => listRow(context, part, rated, k + 1));
  const blank = PROGRESS_HEADERS.map((_, k): CellInput => (k === 1 ? say('empty-period') : null));
  const head = page.grid({ from: 1, rows: [[...PROGRESS_HEADERS]], base: HEAD });
  const centred = { horizontal: 'center' } as const;
  const first = page.grid({
    from: 1,
    rows: rows.length === 0 ? [blank] : rows,
    heights: rows.length <= MEASURED_ROWS,
    columns: [
      centred,
      {},
      {},
      { ...centred, numberFormat: DATE_FORMAT },
      { ...centred, numberFormat: DATE_FORMAT },
      centred,
      COUNT,
      {},
      rows.length <= LINKED_ROWS ? LINK : { ...centred, numberFormat: '"Dòng "0' },
      centred,
      centred,
      {},
      {},
    ],
  });
  const bottom = page.next() - 1;
  page.table({
    name: PROGRESS_TABLE,
    range: rect(head, 1, bottom, LAST),
    style: null,
    showFilter: true,
    showBandedRows: false,
  });
  for (const rule of bucketRules(rect(first, 6, bottom, 6), say)) page.rule(rule);
  reportFoot(page, context, [...overview.sums.filter(({ name }) => name !== 'months'), ...list.sums], PRINTED);
  return {
    anchors,
    plan: page.build({
      key: REPORT_KEYS.progress,
      name: REPORT_SHEETS.progress,
      page: LANDSCAPE_PAGE,
      printColumns: PRINTED,
      titleRow: head,
      keep: { keyColumn: 'MÃ', labelColumn: 'HOẠT ĐỘNG', columns: [OPINION_HEADER] },
    }),
  };
};
