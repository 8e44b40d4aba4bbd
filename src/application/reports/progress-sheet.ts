import { formatMonth } from '../../domain/calendar/format';
import { BUCKETS, type Bucket } from '../../domain/reports/status';
import type { ListPart } from '../../domain/reports/progress-list';
import type { PlacedRow } from '../../domain/reports/report-input';
import { BORDER, DATE_FORMAT, LANDSCAPE_PAGE, rect } from '../../domain/workbook/office-style';
import type { CellInput, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, rowNumberLink, type ReportContext } from './context';
import { countText, shareText } from './format';
import { reportFoot, reportHead } from './head';
import { anchorKey, type ListAnchors, type Stretch } from './links';
import { bucketRules, COUNT, HEAD, LINK } from './looks';
import { OPINION_HEADER, PROGRESS_TABLE, REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage, type PageBuilder } from './page';

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

export interface ProgressSheet {
  readonly plan: SheetPlan;
  readonly anchors: ListAnchors;
}

/** The months of the period as the list names them: "05/2024". */
const monthNames = ({ overview }: ReportContext): readonly string[] =>
  overview.months.map(({ year, month }) => formatMonth(year, month));

/** The rows of the part, numbered on from `before`; `months` are the names of the months of the period. */
const partRows = (
  { say, list }: ReportContext,
  part: ListPart,
  before: number,
  months: readonly string[],
): readonly (readonly CellInput[])[] => {
  const state = say(`bucket.${part.bucket}`);
  const group = say(`group.${part.group}`);
  const monthAt = (k: number): string | null =>
    // The rows outside the period are counted in no month.
    part.group === 'inside' ? (months[part.rows[k]?.month ?? -1] ?? null) : null;
  return part.rows.map((rated, k): readonly CellInput[] => {
    const { row, status } = rated;
    return [
      before + k + 1,
      row.name,
      leadText(rated),
      row.start === null ? null : { kind: 'date', date: row.start },
      row.end === null ? null : { kind: 'date', date: row.end },
      state,
      status.daysLate > 0 ? status.daysLate : null,
      null,
      list.count <= LINKED_ROWS ? rowNumberLink(rated) : row.row,
      group,
      monthAt(k),
      row.reason,
      row.key,
    ];
  });
};

/** All rows of the list, numbered through. */
const listRows = (context: ReportContext): readonly (readonly CellInput[])[] => {
  const months = monthNames(context);
  let before = 0;
  return context.list.parts.flatMap((part) => {
    const rows = partRows(context, part, before, months);
    before += rows.length;
    return rows;
  });
};

/** Where the rows of each month begin and end, 0-based, in rows that are in the order of their months. */
const monthStretches = (rows: readonly PlacedRow[]): readonly (Stretch & { readonly month: number })[] => {
  const stretches: (Stretch & { readonly month: number })[] = [];
  let first = 0;
  rows.forEach(({ month }, k) => {
    if (rows[k + 1]?.month === month) return;
    stretches.push({ month, first, last: k });
    first = k + 1;
  });
  return stretches;
};

/** Anchors of the parts, the first of them on sheet row `top`. */
const anchorsOf = ({ list }: ReportContext, top: number): ListAnchors => {
  const spans = new Map<string, Stretch>();
  const reach = (key: string, first: number, last: number): void =>
    void spans.set(key, { first: spans.get(key)?.first ?? first, last });
  let row = top;
  for (const part of list.parts) {
    const { group, bucket, rows } = part;
    const bottom = row + rows.length - 1;
    for (const key of [anchorKey(group, bucket), anchorKey(group), anchorKey('all')]) reach(key, row, bottom);
    if (part.group === 'inside') {
      for (const { month, first, last } of monthStretches(part.rows)) {
        reach(anchorKey(group, bucket, month), row + first, row + last);
      }
    }
    row = bottom + 1;
  }
  return new Map(
    [...spans].map(([key, { first, last }]) => [
      key,
      { kind: 'cell', sheet: REPORT_SHEETS.progress, address: `A${first}:I${last}` },
    ]),
  );
};

const HEAD_ROWS = 1;

/** How many activities are in each state, each figure leading to its rows; then the total. */
const drawFigures = (page: PageBuilder, { say, overview }: ReportContext, anchors: ListAnchors): void => {
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
      { border: BORDER },
    );
  };
  page.line(
    [
      { from: 1, to: 3, value: say('head.figure') },
      { from: 4, value: say('head.count') },
      { from: 5, to: 6, value: say('head.share') },
      { from: 7, to: 8, value: say('head.rows') },
    ],
    { ...HEAD, border: BORDER },
  );
  for (const bucket of BUCKETS) {
    const count = overview.byBucket[bucket];
    const share = shareText({ count, of: overview.total });
    figureLine(say(`figure.${bucket}`), count, share, see(bucket, count));
  }
  figureLine(say('figure.total'), overview.total, '', see('all', overview.total), true);
};

/** Draws `tblTienDo`, the states coloured, and gives the row of its head. */
const drawList = (page: PageBuilder, context: ReportContext): number => {
  const { say } = context;
  const rows = listRows(context);
  const blank = PROGRESS_HEADERS.map((_, k): CellInput => (k === 1 ? say('empty-period') : null));
  const head = page.grid({ from: 1, rows: [[...PROGRESS_HEADERS]], base: HEAD });
  const centred = { horizontal: 'center' } as const;
  const dated = { ...centred, numberFormat: DATE_FORMAT };
  const rowNumber = rows.length <= LINKED_ROWS ? LINK : { ...centred, numberFormat: '"Dòng "0' };
  const first = page.grid({
    from: 1,
    rows: rows.length === 0 ? [blank] : rows,
    heights: rows.length <= MEASURED_ROWS,
    columns: [centred, {}, {}, dated, dated, centred, COUNT, {}, rowNumber, centred, centred, {}, {}],
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
  return head;
};

/**
 * BC TIẾN ĐỘ: how many activities are in each state, then all of them as `tblTienDo`, the late ones first. What
 * people write under Ý KIẾN CHỈ ĐẠO is kept by MÃ.
 */
export const progressSheet = (context: ReportContext): ProgressSheet => {
  const { say, overview, list } = context;
  const page = createPage(WIDTHS, 12);
  const title = (text: string): void => void page.line([{ from: 1, to: PRINTED, value: text, style: { bold: true } }]);
  reportHead(page, context, 'progress', PRINTED);
  title(say('section.states'));
  // Head, six states, total, then a blank row, the title of the list and its head.
  const listTop = page.next() + 1 + BUCKETS.length + 1 + 2;
  const anchors = anchorsOf(context, listTop + HEAD_ROWS);
  drawFigures(page, context, anchors);
  page.skip();
  title(say('section.list'));
  const head = drawList(page, context);
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
