import { addDays } from '../../domain/calendar/plain-date';
import { formatDayMonth } from '../../domain/calendar/format';
import type { BusyWeek, ByUnit, UnitLine } from '../../domain/reports/by-unit';
import { sortByFirstDay } from '../../domain/reports/order';
import type { ReportMonth } from '../../domain/reports/period';
import type { RatedRow } from '../../domain/reports/report-input';
import { BUCKETS, type Bucket } from '../../domain/reports/status';
import { LANDSCAPE_CHARACTERS, LANDSCAPE_PAGE, rect } from '../../domain/workbook/office-style';
import { columnName } from '../../domain/workbook/address';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { BUSY_WEEK_OVER, figureCell, rowNumberLink, whenText, type ReportContext } from './context';
import { countText } from './format';
import { reportFoot, reportHead } from './head';
import { createPlaces, type ListPlaces, type ReportLinks, type Stretch } from './links';
import { BUCKET_FILLS, COUNT, HEAD, LINK } from './looks';
import { REMARK_HEADER, REPORT_KEYS, REPORT_SHEETS, UNITS_REPORT_TABLE } from './names';
import { createPage, type PageBuilder } from './page';

/** More months than this are put together to quarters, then to years. */
const MOST_MONTHS = 12;
/** Rows of the matrix that fit one page. */
const ONE_PAGE = 20;
const MOST_BUSY = 25;
const MOST_IDLE = 20;
/** Names of units that share a line of text. */
const UNITS_IN_LINE = 30;
const MOST_UNASSIGNED = 20;
/** Longer lists of assignments stay on BC TIẾN ĐỘ, where the filter of CHỦ TRÌ finds them. */
export const MOST_ASSIGNED = 1_000;

/** Neighbouring months shown as one column. */
interface MonthGroup {
  readonly label: string;
  readonly months: readonly number[];
}

const groupBy = (months: readonly ReportMonth[], keyOf: (month: ReportMonth) => string): readonly MonthGroup[] => {
  const groups = new Map<string, number[]>();
  months.forEach((month, k) => {
    const key = keyOf(month);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [k]);
    else known.push(k);
  });
  return [...groups].map(([label, indices]) => ({ label, months: indices }));
};

/** "T5" within one year, else "T5/2024"; "Q2/2024"; "2024": as fine as fits the page. */
export const groupMonths = (months: readonly ReportMonth[]): readonly MonthGroup[] => {
  const isOneYear = new Set(months.map(({ year }) => year)).size <= 1;
  const byMonth = groupBy(months, ({ year, month }) => (isOneYear ? `T${month}` : `T${month}/${year}`));
  if (byMonth.length <= MOST_MONTHS) return byMonth;
  const byQuarter = groupBy(months, ({ year, month }) => `Q${Math.ceil(month / 3)}/${year}`);
  return byQuarter.length <= MOST_MONTHS ? byQuarter : groupBy(months, ({ year }) => String(year));
};

const FIXED_HEADERS = ['TT', 'ĐƠN VỊ', 'CHỦ TRÌ'] as const;
const NUMBER_WIDTH = 5;
const COUNT_WIDTH = 8.5;
const MONTH_WIDTH = 5;
const LINK_WIDTH = 14.5;
const REMARK_WIDTH = 18;
const LEAST_UNIT_WIDTH = 24;

interface Layout {
  readonly groups: readonly MonthGroup[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** 1-based columns. */
  readonly firstState: number;
  readonly support: number;
  readonly link: number;
  readonly last: number;
}

const sumOf = (line: UnitLine, group: MonthGroup): number =>
  group.months.reduce((sum, k) => sum + (line.byMonth[k] ?? 0), 0);

const layoutOf = ({ byUnit, say }: ReportContext): Layout => {
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

/** Nothing is shown for zero: what there is stands out in a wide matrix. */
const QUIET_COUNT = '#,##0;;';

interface Assigned {
  readonly unit: string;
  readonly role: 'lead' | 'support';
  readonly rated: RatedRow;
}

/** A line of the lists by unit, with the groups of figures it belongs to (see {@link placeKey}). */
interface ListedLine extends Assigned {
  readonly counted: readonly string[];
}

/** Which figure of a unit: all its lines, those it leads, those in one state, those it supports, a group of months. */
const placeKey = (unit: string, figure: Bucket | 'all' | 'lead' | 'support' | number): string => `${unit}\n${figure}`;

/** By unit, then role, then state: the rows behind the figures by state stand together. */
const linesByState = (lines: readonly UnitLine[]): readonly ListedLine[] =>
  lines.flatMap(({ unit, leading, supporting }) => [
    ...BUCKETS.flatMap((bucket) =>
      sortByFirstDay(leading.filter(({ status }) => status.bucket === bucket)).map((rated): ListedLine => ({
        unit,
        role: 'lead',
        rated,
        counted: [placeKey(unit, 'all'), placeKey(unit, 'lead'), placeKey(unit, bucket)],
      })),
    ),
    ...sortByFirstDay(supporting).map((rated): ListedLine => ({
      unit,
      role: 'support',
      rated,
      counted: [placeKey(unit, 'all'), placeKey(unit, 'support')],
    })),
  ]);

/** By unit, then month, each activity of a unit once: the rows behind the figures by month stand together. */
const linesByMonth = ({ byUnit }: ReportContext, groups: readonly MonthGroup[]): readonly ListedLine[] => {
  const groupOf = new Map(groups.flatMap(({ months }, g) => months.map((month) => [month, g] as const)));
  return byUnit.lines.flatMap(({ unit, rows, leading }) => {
    const leads = new Set(leading);
    return sortByFirstDay(rows).map((rated): ListedLine => ({
      unit,
      role: leads.has(rated) ? 'lead' : 'support',
      rated,
      counted: [placeKey(unit, groupOf.get(rated.month) ?? 'all')],
    }));
  });
};

/** A line of text with the rows it speaks of. */
interface TextLine {
  readonly text: string;
  readonly link: CellInput;
}

const title = (page: PageBuilder, layout: Layout, text: string): void => {
  page.line([{ from: 1, to: layout.last, value: text, style: { bold: true } }]);
};

/** Lines of text over the page, the rest of a long list counted. Gives the first row. */
const textLines = (
  page: PageBuilder,
  layout: Layout,
  context: ReportContext,
  lines: readonly TextLine[],
  most: number,
  all: LinkTarget | undefined,
): number => {
  const { say } = context;
  const first = page.next();
  const rest = lines.length - most;
  const more: TextLine = {
    text: say('more', { count: countText(rest) }),
    link: all === undefined ? null : { kind: 'link', text: say('see.all'), target: all },
  };
  const shown = lines.length === 0 ? [{ text: say('none'), link: null }] : lines.slice(0, most);
  for (const { text, link } of [...shown, ...(rest > 0 ? [more] : [])]) {
    page.line([
      { from: 1, to: layout.link - 1, value: text, style: { indent: 1 } },
      { from: layout.link, value: link, style: LINK },
    ]);
  }
  return first;
};

/** Where the rows of a list by unit stand. */
interface DrawnList {
  /** Of a figure (see {@link placeKey}). */
  readonly figure: (key: string) => LinkTarget | undefined;
  /** The least stretch that holds these rows of a unit. */
  readonly around: (unit: string, rows: readonly RatedRow[]) => LinkTarget | undefined;
  readonly all: LinkTarget;
}

/** Draws a list by unit and gives where the rows of each of its figures stand. */
const drawListed = (
  page: PageBuilder,
  layout: Layout,
  { say }: ReportContext,
  lines: readonly ListedLine[],
): DrawnList => {
  const spans = [
    { from: 1, to: 2 },
    { from: 3, to: layout.support - 2 },
    { from: layout.support - 1, to: layout.support },
    { from: layout.support + 1, to: layout.link },
    { from: layout.last, to: layout.last, style: LINK },
  ];
  const heads = ['ĐƠN VỊ', say('head.activity'), say('head.time'), say('head.role'), say('head.rows')];
  page.list({ spans: spans.map(({ from, to }) => ({ from, to })), rows: [heads], base: HEAD });
  const first = page.list({
    spans,
    rows: lines.map(({ unit, role, rated }) => [
      unit,
      rated.row.name,
      whenText(rated, say),
      `${say(`units.role.${role}`)}, ${say(`bucket.${rated.status.bucket}`).toLowerCase()}`,
      rowNumberLink(rated),
    ]),
  });
  const newPlaces = (): ListPlaces => createPlaces(REPORT_SHEETS['by-unit'], columnName(layout.last));
  const { link } = newPlaces();
  const stretches = new Map<string, Stretch>();
  const units = new Map<string, ListPlaces>();
  lines.forEach(({ unit, rated, counted }, k) => {
    const row = first + k;
    const places = units.get(unit) ?? newPlaces();
    units.set(unit, places);
    places.add(rated, row);
    for (const key of counted) stretches.set(key, { first: stretches.get(key)?.first ?? row, last: row });
  });
  return {
    all: link({ first, last: first + lines.length - 1 }),
    figure: (key) => {
      const rows = stretches.get(key);
      return rows === undefined ? undefined : link(rows);
    },
    around: (unit, rows) => units.get(unit)?.around(rows),
  };
};

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

const totalsOf = (byUnit: ByUnit, layout: Layout, say: ReportContext['say']): readonly CellInput[] => {
  const sum = (pick: (line: UnitLine) => number): number => byUnit.lines.reduce((all, line) => all + pick(line), 0);
  return [
    null,
    say('head.total'),
    sum((line) => line.leadTotal),
    ...BUCKETS.map((bucket) => sum((line) => line.lead[bucket])),
    sum((line) => line.supportTotal),
    ...layout.groups.map((group) => sum((line) => sumOf(line, group))),
    null,
    null,
  ];
};

/** Rows of the matrix: the first unit, and the totals. */
interface MatrixRows {
  readonly first: number;
  readonly total: number;
}

/** Too many assignments to list by unit: each unit leads to BC TIẾN ĐỘ, where the filter of CHỦ TRÌ finds its rows. */
const linkWhole = (
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

/** Each figure of the matrix leads to the rows it counts; the totals of all units to the lists of the other reports. */
const linkMatrix = (
  page: PageBuilder,
  layout: Layout,
  context: ReportContext,
  links: ReportLinks,
  { first, total }: MatrixRows,
  lists: { readonly states: DrawnList; readonly months: DrawnList },
): void => {
  const { say, byUnit } = context;
  const { states, months } = lists;
  byUnit.lines.forEach((line, k) => {
    const row = first + k;
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
  });
  const sum = (pick: (line: UnitLine) => number): number => byUnit.lines.reduce((all, line) => all + pick(line), 0);
  const put = (column: number, count: number, target: LinkTarget | undefined): void =>
    page.set(total, column, figureCell(count, target));
  const { all } = states;
  put(
    layout.firstState - 1,
    sum((line) => line.leadTotal),
    all,
  );
  BUCKETS.forEach((bucket, b) => {
    put(
      layout.firstState + b,
      sum((line) => line.lead[bucket]),
      links.list('inside', bucket),
    );
  });
  put(
    layout.support,
    sum((line) => line.supportTotal),
    all,
  );
  layout.groups.forEach((group, g) => {
    const [from, to] = [group.months[0] ?? 0, group.months.at(-1)];
    put(
      layout.support + 1 + g,
      sum((line) => sumOf(line, group)),
      links.months(from, to),
    );
  });
  page.set(total, layout.link, { kind: 'link', text: say('see.all'), target: all });
};

/** "Ban A: Tuần 06/5 - 12/5: 5 hoạt động", with the rows of that week. */
const busyLines = ({
  byUnit,
  say,
}: ReportContext): readonly (TextLine & { readonly week: BusyWeek; readonly unit: string })[] =>
  byUnit.lines.flatMap(({ unit, busyWeeks }) =>
    busyWeeks.map((week) => {
      const days = {
        from: formatDayMonth(week.monday),
        to: formatDayMonth(addDays(week.monday, 6)),
        count: week.rows.length,
      };
      return { text: `${unit}: ${say('units.week', days)}`, link: null, week, unit };
    }),
  );

const idleLines = ({ byUnit }: ReportContext): readonly TextLine[] =>
  Array.from({ length: Math.ceil(byUnit.idle.length / UNITS_IN_LINE) }, (_, k) => ({
    text: byUnit.idle.slice(k * UNITS_IN_LINE, (k + 1) * UNITS_IN_LINE).join('; '),
    link: null,
  }));

/**
 * BC ĐƠN VỊ: how many activities each unit leads, by state, supports, and has in each month; busy weeks; units with
 * nothing; activities without a unit; then who does what, and below what is printed the same by month. Every figure of
 * the matrix is a link to its rows. People's NHẬN XÉT is kept by unit.
 */
export const unitsSheet = (context: ReportContext, links: ReportLinks): SheetPlan => {
  const { say, byUnit } = context;
  const layout = layoutOf(context);
  const page = createPage(layout.widths, 12);
  reportHead(page, context, 'by-unit', layout.last);
  title(page, layout, say('section.units'));
  const head = page.next();
  const assignments = byUnit.lines.reduce((sum, line) => sum + line.leadTotal + line.supportTotal, 0);
  const isListed = assignments > 0 && assignments <= MOST_ASSIGNED;
  const matrixRows = Math.max(1, byUnit.lines.length);
  const every = links.list('all');

  page.grid({ from: 1, rows: [layout.headers], base: { ...HEAD, fontSize: 11 } });
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
    heights: rows.length <= 1_000,
  });
  const bottom = page.next() - 1;
  page.table({
    name: UNITS_REPORT_TABLE,
    range: rect(head, 1, bottom, layout.last),
    style: null,
    showFilter: true,
    showBandedRows: false,
  });
  page.rule({
    kind: 'formula',
    formula: `$${columnName(layout.firstState + BUCKETS.indexOf('overdue'))}${head + 1}>0`,
    range: rect(
      head + 1,
      layout.firstState + BUCKETS.indexOf('overdue'),
      bottom,
      layout.firstState + BUCKETS.indexOf('overdue'),
    ),
    style: { fill: BUCKET_FILLS.overdue, bold: true },
  });
  const total = page.grid({ from: 1, rows: [totalsOf(byUnit, layout, say)], base: { bold: true }, columns });
  const note = say(assignments > MOST_ASSIGNED ? 'units.note.long' : 'units.note', { limit: countText(MOST_ASSIGNED) });
  page.line([{ from: 1, to: layout.last, value: note, style: { italic: true, fontSize: 11 } }]);
  page.skip();

  title(page, layout, say('section.busy', { limit: BUSY_WEEK_OVER }));
  const busy = busyLines(context);
  const busyTop = textLines(page, layout, context, busy, MOST_BUSY, every);
  page.skip();
  title(page, layout, say('section.idle'));
  const hasList = context.input.units.length > 0;
  const idle = idleLines(context);
  const noIdle: TextLine = { text: say(hasList ? 'units.all-busy' : 'units.no-list'), link: null };
  textLines(page, layout, context, idle.length === 0 ? [noIdle] : idle, MOST_IDLE, undefined);
  page.skip();
  title(page, layout, say('section.unassigned'));
  const unassigned = byUnit.unassigned.map((rated): TextLine => ({
    text: `${rated.row.name} (${whenText(rated, say)})`,
    link: rowNumberLink(rated),
  }));
  textLines(page, layout, context, unassigned, MOST_UNASSIGNED, every);
  page.skip();
  if (isListed) {
    page.pageBreak();
    title(page, layout, say('section.assigned'));
  }
  const states = isListed ? drawListed(page, layout, context, linesByState(byUnit.lines)) : null;
  reportFoot(page, context, footSums(byUnit), layout.last);
  const printRows = page.next() - 1;
  if (states === null) linkWhole(page, layout, context, { first, total }, every);
  else {
    page.skip();
    title(page, layout, say('section.assigned-months'));
    const months = drawListed(page, layout, context, linesByMonth(context, layout.groups));
    linkMatrix(page, layout, context, links, { first, total }, { states, months });
    busy.slice(0, MOST_BUSY).forEach(({ unit, week }, k) => {
      const target = months.around(unit, week.rows);
      if (target !== undefined)
        page.set(busyTop + k, layout.link, {
          kind: 'link',
          text: say('see', { count: countText(week.rows.length) }),
          target,
        });
    });
  }
  return page.build({
    key: REPORT_KEYS['by-unit'],
    name: REPORT_SHEETS['by-unit'],
    page: LANDSCAPE_PAGE,
    printRows,
    // The rows repeated on each page must not stand over the list by unit.
    ...(isListed && matrixRows <= ONE_PAGE ? {} : { titleRow: head }),
    keep: { keyColumn: 'ĐƠN VỊ', columns: [REMARK_HEADER] },
  });
};

/** The sums printed: all units together. Each unit's own sums are checked, not printed. */
const footSums = (byUnit: ByUnit): ByUnit['sums'] => {
  const states = BUCKETS.map((name) => ({
    name,
    value: byUnit.lines.reduce((sum, line) => sum + line.lead[name], 0),
  }));
  return [
    ...byUnit.sums.filter(({ name }) => name === 'lead-assignments'),
    { name: 'unit-rows', parts: states, whole: byUnit.leadAssignments },
  ];
};
