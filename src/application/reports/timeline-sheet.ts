import { compareDates, mondayOf, toDayNumber, type PlainDate } from '../../domain/calendar/plain-date';
import type { RatedRow } from '../../domain/reports/report-input';
import type { ReportRow } from '../../domain/reports/report-row';
import { BUCKETS } from '../../domain/reports/status';
import { columnName } from '../../domain/workbook/address';
import {
  BORDER,
  DATE_FORMAT,
  LANDSCAPE_CHARACTERS,
  LANDSCAPE_PAGE,
  rect,
  SOFT_BORDER,
} from '../../domain/workbook/office-style';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, rowNumberLink, whenText, type ReportContext } from './context';
import { countText } from './format';
import { reportFoot, reportHead } from './head';
import type { ReportLinks } from './links';
import { BUCKET_COLORS, BUCKET_FILLS, HEAD, LINK } from './looks';
import { REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage, type PageBuilder } from './page';

/** HOẠT ĐỘNG, CHỦ TRÌ, BẮT ĐẦU, KẾT THÚC, TÌNH TRẠNG, DÒNG LỊCH; then a column for each week. */
const LABEL_WIDTHS = [36, 19, 12.5, 12.5, 15.5, 9];
const LABELS = LABEL_WIDTHS.length;
const LEAST_WEEK = 2.6;
const MOST_WEEK = 9;
/** More activities than this are shown by section: a bar for each would be a book. */
export const MOST_BARS = 600;
/** More weeks than this are drawn up to here. */
const MOST_WEEKS = 106;
const MOST_UNDATED = 40;
const MOST_SECTIONS = 400;
const SECTION_FILL = '#F2F2F2';
const TODAY_FILL = '#FFD966';

const weekColumn = (k: number): number => LABELS + 1 + k;

const drawWeekHead = (page: PageBuilder, context: ReportContext, weeks: readonly PlainDate[]): number => {
  const { say } = context;
  const months = new Map<string, { from: number; to: number }>();
  weeks.forEach((monday, k) => {
    const label = `T${monday.month}/${monday.year}`;
    months.set(label, { from: months.get(label)?.from ?? weekColumn(k), to: weekColumn(k) });
  });
  const blanks = [say('head.activity'), say('head.lead'), 'BẮT ĐẦU', 'KẾT THÚC', 'TÌNH TRẠNG', 'DÒNG LỊCH'];
  page.line(
    [
      { from: 1, to: LABELS, value: say('timeline.week'), style: { horizontal: 'right', italic: true, bold: false } },
      // A month of one narrow week keeps its number only.
      ...[...months].map(([label, { from, to }]) => ({
        from,
        to,
        value: to - from >= 2 ? label : (label.split('/')[0] ?? label),
        style: { wrap: false },
      })),
    ],
    { ...HEAD, border: BORDER, fontSize: 10 },
  );
  return page.grid({
    from: 1,
    rows: [[...blanks, ...weeks.map((date): CellInput => ({ kind: 'date', date }))]],
    base: HEAD,
    columns: [
      ...blanks.map(() => ({})),
      ...weeks.map(() => ({ numberFormat: 'd', fontSize: 9, bold: false, wrap: false, horizontal: 'center' as const })),
    ],
  });
};

/** Bars: a week is coloured when the activity touches it. A blank start is its end, a blank end goes on. */
const barRules = (
  page: PageBuilder,
  context: ReportContext,
  head: number,
  top: number,
  bottom: number,
  weeks: number,
): void => {
  const first = columnName(weekColumn(0));
  const range = rect(top, weekColumn(0), bottom, weekColumn(weeks - 1));
  const touches = `IF($C${top}="",$D${top},$C${top})<=${first}$${head}+6,IF($D${top}="",1,$D${top}>=${first}$${head})`;
  const hasDay = `OR($C${top}<>"",$D${top}<>"")`;
  for (const bucket of BUCKETS) {
    page.rule({
      kind: 'formula',
      formula: `AND($E${top}="${context.say(`bucket.${bucket}`)}",${hasDay},${touches})`,
      range,
      style: { fill: BUCKET_COLORS[bucket] },
    });
  }
};

const barRow = (rated: RatedRow, say: ReportContext['say']): readonly CellInput[] => {
  const { row, status } = rated;
  return [
    row.name,
    leadText(rated),
    row.start === null ? null : { kind: 'date', date: row.start },
    row.end === null ? null : { kind: 'date', date: row.end },
    say(`bucket.${status.bucket}`),
    rowNumberLink(rated),
  ];
};

const TEXT = { horizontal: 'center' } as const;
const LABEL_STYLES = [
  { indent: 1 },
  {},
  { ...TEXT, numberFormat: DATE_FORMAT },
  { ...TEXT, numberFormat: DATE_FORMAT },
  TEXT,
  LINK,
];

const drawBars = (page: PageBuilder, context: ReportContext, weeks: readonly PlainDate[], head: number): void => {
  const { say, timeline } = context;
  const top = page.next();
  for (const { section, rows } of timeline.groups) {
    const title = section === '' ? say('timeline.no-section') : section;
    const first = page.next() + 1;
    const target: LinkTarget = {
      kind: 'cell',
      sheet: REPORT_SHEETS.timeline,
      address: `A${first}:${columnName(LABELS)}${first + rows.length - 1}`,
    };
    page.line(
      [
        { from: 1, to: LABELS - 1, value: `${title} (${countText(rows.length)})`, style: { bold: true } },
        { from: LABELS, value: { kind: 'link', text: say('see.rows'), target }, style: LINK },
        { from: weekColumn(0), to: weekColumn(weeks.length - 1), value: null },
      ],
      { border: BORDER, fill: SECTION_FILL },
    );
    page.grid({ from: 1, rows: rows.map((rated) => barRow(rated, say)), columns: LABEL_STYLES });
  }
  const bottom = page.next() - 1;
  if (bottom < top) return;
  page.style(top, weekColumn(0), bottom, weekColumn(weeks.length - 1), { border: SOFT_BORDER });
  barRules(page, context, head, top, bottom, weeks.length);
};

/** Rows of one schedule, the first and the last one. */
interface Reach {
  first: number;
  last: number;
}

/** A section of the schedules: how many activities, and where its rows stand, by sheet. */
interface SectionLine {
  total: number;
  /** By how many the activities that touch a week are more than those that touch the week before. */
  readonly steps: number[];
  readonly rows: Map<string, Reach>;
}

const reach = (rows: SectionLine['rows'], { sheet, row }: ReportRow): void => {
  const known = rows.get(sheet);
  if (known === undefined) {
    rows.set(sheet, { first: row, last: row });
    return;
  }
  known.first = Math.min(known.first, row);
  known.last = Math.max(known.last, row);
};

/** The rows of the section in the first schedule that has it, where a section's rows stand together. */
const scheduleLink = ({ rows }: SectionLine, say: ReportContext['say']): CellInput => {
  const [found] = rows;
  if (found === undefined) return null;
  const [sheet, { first, last }] = found;
  return { kind: 'link', text: say('see.rows'), target: { kind: 'cell', sheet, address: `A${first}:A${last}` } };
};

/**
 * The sections in the order of the schedules. `first` is the day number of the Monday of the first week. An activity that
 * goes on for many weeks costs no more than a short one: its first week is a step up, the week after its last one down.
 */
const sectionsOf = (rows: readonly RatedRow[], weeks: number, first: number): ReadonlyMap<string, SectionLine> => {
  const weekOf = (day: PlainDate): number => Math.floor((toDayNumber(day) - first) / 7);
  const sections = new Map<string, SectionLine>();
  for (const { row } of rows) {
    const known = sections.get(row.section);
    const entry: SectionLine = known ?? {
      total: 0,
      steps: Array.from({ length: weeks + 1 }, () => 0),
      rows: new Map(),
    };
    if (known === undefined) sections.set(row.section, entry);
    entry.total += 1;
    reach(entry.rows, row);
    const start = row.start ?? row.end;
    if (start === null) continue;
    const from = Math.max(0, weekOf(start));
    const to = Math.min(weeks - 1, row.end === null ? weeks - 1 : weekOf(row.end));
    if (from > to) continue;
    entry.steps[from] = (entry.steps[from] ?? 0) + 1;
    entry.steps[to + 1] = (entry.steps[to + 1] ?? 0) - 1;
  }
  return sections;
};

/** How many activities touch each week. */
const countsOf = ({ steps }: SectionLine): readonly number[] => {
  let count = 0;
  return steps.slice(0, -1).map((step) => (count += step));
};

/** Sections with more than the outermost heading, and how many of their activities touch each week. */
const drawSections = (page: PageBuilder, context: ReportContext, weeks: readonly PlainDate[]): void => {
  const { say, overview, input } = context;
  const { inside } = overview.selection;
  page.line([
    {
      from: 1,
      to: weekColumn(weeks.length - 1),
      value: say('timeline.by-section', { count: countText(inside.length), limit: countText(MOST_BARS) }),
      style: { italic: true },
    },
  ]);
  const sections = sectionsOf(inside, weeks.length, toDayNumber(weeks[0] ?? input.period.start));
  const shown = [...sections].slice(0, MOST_SECTIONS);
  const top = page.next();
  page.grid({
    from: 1,
    rows: shown.map(([section, entry]): readonly CellInput[] => [
      section === '' ? say('timeline.no-section') : section,
      countText(entry.total),
      null,
      null,
      null,
      scheduleLink(entry, say),
      ...countsOf(entry),
    ]),
    columns: [
      {},
      TEXT,
      {},
      {},
      {},
      LINK,
      ...weeks.map(() => ({ ...TEXT, numberFormat: '0;;', fontSize: 9, wrap: false })),
    ],
  });
  const bottom = page.next() - 1;
  if (bottom < top) return;
  const first = columnName(weekColumn(0));
  page.rule({
    kind: 'formula',
    formula: `${first}${top}>0`,
    range: rect(top, weekColumn(0), bottom, weekColumn(weeks.length - 1)),
    style: { fill: BUCKET_FILLS.running },
  });
  if (sections.size > MOST_SECTIONS) {
    page.line([
      { from: 1, to: LABELS, value: say('timeline.more-sections', { count: sections.size - MOST_SECTIONS }) },
    ]);
  }
};

const drawUndated = (page: PageBuilder, context: ReportContext, links: ReportLinks, last: number): void => {
  const { say, timeline } = context;
  page.skip();
  const target = links.list('undated');
  const see: CellInput = target === undefined ? null : { kind: 'link', text: say('see.rows'), target };
  page.line([
    {
      from: 1,
      to: LABELS - 1,
      value: `${say('timeline.undated')} (${countText(timeline.undated.length)})`,
      style: { bold: true },
    },
    { from: LABELS, value: see, style: LINK },
  ]);
  if (timeline.undated.length === 0) page.line([{ from: 1, to: last, value: say('none'), style: { indent: 1 } }]);
  for (const rated of timeline.undated.slice(0, MOST_UNDATED)) {
    page.line(
      [
        { from: 1, value: rated.row.name, style: { indent: 1 } },
        { from: 2, value: leadText(rated) },
        { from: 3, to: 4, value: whenText(rated, say) },
        { from: 5, value: say(`bucket.${rated.status.bucket}`), style: TEXT },
        { from: 6, value: rowNumberLink(rated), style: LINK },
      ],
      { border: BORDER },
    );
  }
  const rest = timeline.undated.length - MOST_UNDATED;
  if (rest <= 0) return;
  page.line([
    { from: 1, to: LABELS - 1, value: say('more', { count: countText(rest) }), style: { indent: 1 } },
    { from: LABELS, value: see, style: LINK },
  ]);
};

/**
 * SƠ ĐỒ TIẾN ĐỘ: a line for each activity, a column for each week; bars are rules of colour over the dates in the
 * row, so they follow a date that is changed by hand. Grouped by the outermost section; what has no day stands below.
 * A period with very many activities is shown by section instead.
 */
export const timelineSheet = (context: ReportContext, links: ReportLinks): SheetPlan => {
  const { say, timeline, overview, input } = context;
  const weeks = timeline.weeks.slice(0, MOST_WEEKS);
  const labels = LABEL_WIDTHS.reduce((sum, width) => sum + width, 0);
  const width = Math.min(MOST_WEEK, Math.max(LEAST_WEEK, (LANDSCAPE_CHARACTERS - labels) / weeks.length));
  const page = createPage([...LABEL_WIDTHS, ...weeks.map(() => width)], 12);
  const last = weekColumn(weeks.length - 1);
  reportHead(page, context, 'timeline', last);
  page.line(
    BUCKETS.map((bucket, k) => ({
      from: k + 1,
      value: say(`bucket.${bucket}`),
      style: { fill: BUCKET_COLORS[bucket], color: '#FFFFFF' },
    })),
    { fontSize: 10, horizontal: 'center', bold: true },
  );
  page.skip(4);
  const head = drawWeekHead(page, context, weeks);
  const thisWeek = mondayOf(input.asOf);
  const current = weeks.findIndex((monday) => compareDates(monday, thisWeek) === 0);
  if (current >= 0) page.style(head, weekColumn(current), head, weekColumn(current), { fill: TODAY_FILL, bold: true });
  if (overview.total === 0) page.line([{ from: 1, to: last, value: say('empty-period'), style: { italic: true } }]);
  else if (overview.total > MOST_BARS) drawSections(page, context, weeks);
  else drawBars(page, context, weeks, head);
  drawUndated(page, context, links, last);
  reportFoot(page, context, timeline.sums, last);
  return page.build({
    key: REPORT_KEYS.timeline,
    name: REPORT_SHEETS.timeline,
    page: LANDSCAPE_PAGE,
    titleRow: head,
    freeze: { rows: head, columns: 1 },
  });
};
