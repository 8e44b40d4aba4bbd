import { addDays } from '../../domain/calendar/plain-date';
import { formatDayMonth } from '../../domain/calendar/format';
import type { ByUnit, UnitLine } from '../../domain/reports/by-unit';
import type { ReportMonth } from '../../domain/reports/period';
import type { RatedRow } from '../../domain/reports/report-input';
import { BUCKETS } from '../../domain/reports/status';
import { BORDER, LANDSCAPE_CHARACTERS, LANDSCAPE_PAGE, rect } from '../../domain/workbook/office-style';
import { columnName } from '../../domain/workbook/address';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { BUSY_WEEK_OVER, rowLink, whenText, type ReportContext } from './context';
import { reportFoot, reportHead } from './head';
import { BUCKET_FILLS, COUNT, HEAD, LINK } from './looks';
import { REMARK_HEADER, REPORT_KEYS, REPORT_SHEETS, UNITS_TABLE } from './names';
import { createPage, type PageBuilder } from './page';
import { anchorKey, type ListAnchors } from './progress-sheet';

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
const MONTH_WIDTH = 6.5;
const LINK_WIDTH = 13;
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
  const monthWidth = groups.some(({ label }) => label.length > 3) ? MONTH_WIDTH + 2.5 : MONTH_WIDTH;
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

const sumOf = (line: UnitLine, group: MonthGroup): number =>
  group.months.reduce((sum, k) => sum + (line.byMonth[k] ?? 0), 0);

/** Nothing is shown for zero: what there is stands out in a wide matrix. */
const QUIET_COUNT = '#,##0;;';

interface Assigned {
  readonly unit: string;
  readonly role: 'lead' | 'support';
  readonly rated: RatedRow;
}

const assignedOf = (lines: readonly UnitLine[]): readonly Assigned[] =>
  lines.flatMap(({ unit, rows, leadTotal }) =>
    // The rows a unit leads come first.
    rows.map((rated, k): Assigned => ({ unit, role: k < leadTotal ? 'lead' : 'support', rated })),
  );

/** Lines that come between the matrix and the list by unit: the list's place decides the links of the matrix. */
interface Between {
  readonly busy: readonly string[];
  readonly idle: readonly string[];
  readonly unassigned: readonly RatedRow[];
}

const betweenOf = ({ byUnit, say }: ReportContext): Between => ({
  busy: byUnit.lines.flatMap(({ unit, busyWeeks }) =>
    busyWeeks.map(({ monday, count }) => {
      const week = { from: formatDayMonth(monday), to: formatDayMonth(addDays(monday, 6)), count };
      return `${unit}: ${say('units.week', week)}`;
    }),
  ),
  idle: Array.from({ length: Math.ceil(byUnit.idle.length / UNITS_IN_LINE) }, (_, k) =>
    byUnit.idle.slice(k * UNITS_IN_LINE, (k + 1) * UNITS_IN_LINE).join('; '),
  ),
  unassigned: byUnit.unassigned,
});

const title = (page: PageBuilder, layout: Layout, text: string): void => {
  page.line([{ from: 1, to: layout.last, value: text, style: { bold: true } }]);
};

/** Lines of text over the page, the rest of a long list counted. */
const textLines = (
  page: PageBuilder,
  layout: Layout,
  context: ReportContext,
  lines: readonly string[],
  most: number,
): void => {
  const shown = lines.length === 0 ? [context.say('none')] : lines.slice(0, most);
  const rest = lines.length - most;
  for (const value of [...shown, ...(rest > 0 ? [context.say('more', { count: rest })] : [])]) {
    page.line([{ from: 1, to: layout.last, value, style: { indent: 1 } }]);
  }
};

const activityLine = (
  page: PageBuilder,
  layout: Layout,
  cells: readonly [CellInput, CellInput, CellInput, CellInput],
  rated: RatedRow | null,
): void => {
  const [unit, name, when, state] = cells;
  page.line(
    [
      { from: 1, to: 2, value: unit },
      { from: 3, to: layout.support - 3, value: name },
      { from: layout.support - 2, to: layout.support - 1, value: when },
      { from: layout.support, to: layout.link - 1, value: state },
      {
        from: layout.link,
        value: rated === null ? null : rowLink(rated, `Dòng ${rated.row.row}`),
        style: LINK,
      },
    ],
    { border: BORDER },
  );
};

const drawAssigned = (page: PageBuilder, layout: Layout, context: ReportContext, lines: readonly Assigned[]): void => {
  const { say } = context;
  page.line(
    [
      { from: 1, to: 2, value: 'ĐƠN VỊ' },
      { from: 3, to: layout.support - 3, value: say('head.activity') },
      { from: layout.support - 2, to: layout.support - 1, value: say('head.time') },
      { from: layout.support, to: layout.link - 1, value: 'VAI TRÒ, TÌNH TRẠNG' },
      { from: layout.link, value: say('head.rows') },
    ],
    { ...HEAD, border: BORDER },
  );
  for (const { unit, role, rated } of lines) {
    const state = `${say(`units.role.${role}`)}, ${say(`bucket.${rated.status.bucket}`).toLowerCase()}`;
    activityLine(page, layout, [unit, rated.row.name, whenText(rated, say), state], rated);
  }
};

const matrixRow = (
  line: UnitLine,
  number: number,
  layout: Layout,
  link: LinkTarget | undefined,
  say: ReportContext['say'],
): readonly CellInput[] => [
  number,
  line.unit,
  line.leadTotal,
  ...BUCKETS.map((bucket) => line.lead[bucket]),
  line.supportTotal,
  ...layout.groups.map((group) => sumOf(line, group)),
  link === undefined ? null : { kind: 'link', text: say('see', { count: line.rows.length }), target: link },
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

/** Where each unit's rows will stand in the list by unit, whose first row is `top`. */
const unitAnchors = (assigned: readonly Assigned[], top: number): ReadonlyMap<string, LinkTarget> => {
  const spans = new Map<string, { first: number; last: number }>();
  assigned.forEach(({ unit }, k) => {
    spans.set(unit, { first: spans.get(unit)?.first ?? top + k, last: top + k });
  });
  return new Map(
    [...spans].map(([unit, { first, last }]) => [
      unit,
      { kind: 'cell', sheet: REPORT_SHEETS['by-unit'], address: `A${first}:C${last}` },
    ]),
  );
};

/** Rows that {@link textLines} takes. */
const lineCount = (count: number, most: number): number => Math.max(1, Math.min(count, most)) + (count > most ? 1 : 0);

/**
 * BC ĐƠN VỊ: how many activities each unit leads, by state, supports, and has in each month; busy weeks; units with
 * nothing; activities without a unit; then who does what. People's NHẬN XÉT is kept by unit.
 */
export const unitsSheet = (context: ReportContext, anchors: ListAnchors): SheetPlan => {
  const { say, byUnit } = context;
  const layout = layoutOf(context);
  const page = createPage(layout.widths, 12);
  reportHead(page, context, 'by-unit', layout.last);
  title(page, layout, say('section.units'));
  const head = page.next();

  const assigned = assignedOf(byUnit.lines);
  const isListed = assigned.length > 0 && assigned.length <= MOST_ASSIGNED;
  const between = betweenOf(context);
  const matrixRows = Math.max(1, byUnit.lines.length);
  // Matrix with total, note, blank; three or four lists each with a title and a blank; title and head of the list.
  const listTop =
    head +
    1 +
    matrixRows +
    1 +
    2 +
    (1 + lineCount(between.busy.length, MOST_BUSY) + 1) +
    (1 + lineCount(between.idle.length, MOST_IDLE) + 1) +
    (1 + lineCount(between.unassigned.length, MOST_UNASSIGNED) + 1) +
    2;
  const links = isListed ? unitAnchors(assigned, listTop) : new Map<string, LinkTarget>();

  page.grid({ from: 1, rows: [layout.headers], base: { ...HEAD, fontSize: 11 } });
  const rows = byUnit.lines.map((line, k) => matrixRow(line, k + 1, layout, links.get(line.unit), say));
  const empty = layout.headers.map((_, k): CellInput => (k === 1 ? say('none') : null));
  const quiet = { ...COUNT, numberFormat: QUIET_COUNT };
  const columns = [
    { horizontal: 'center' } as const,
    {},
    ...layout.headers.slice(2, layout.link - 1).map(() => quiet),
    LINK,
    {},
  ];
  page.grid({ from: 1, rows: rows.length === 0 ? [empty] : rows, columns, heights: rows.length <= 1_000 });
  const bottom = page.next() - 1;
  page.table({
    name: UNITS_TABLE,
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
  const total = page.grid({
    from: 1,
    rows: [totalsOf(byUnit, layout, say)],
    base: { bold: true },
    columns: columns.slice(0, -2),
  });
  // Too many assignments to list by unit: the filter of CHỦ TRÌ on BC TIẾN ĐỘ finds them.
  const whole = isListed ? undefined : anchors.get(anchorKey('all'));
  if (whole !== undefined) {
    page.put(total, layout.link, [[{ kind: 'link', text: say('see.all'), target: whole }]], {
      ...LINK,
      border: BORDER,
    });
  }
  page.line([{ from: 1, to: layout.last, value: say('units.note'), style: { italic: true, fontSize: 11 } }]);
  page.skip();

  title(page, layout, say('section.busy', { limit: BUSY_WEEK_OVER }));
  textLines(page, layout, context, between.busy, MOST_BUSY);
  page.skip();
  title(page, layout, say('section.idle'));
  const hasList = context.input.units.length > 0;
  const noIdle = say(hasList ? 'units.all-busy' : 'units.no-list');
  textLines(page, layout, context, between.idle.length === 0 ? [noIdle] : between.idle, MOST_IDLE);
  page.skip();
  title(page, layout, say('section.unassigned'));
  const unassigned = between.unassigned.map(
    (rated) => `${rated.row.name} (${whenText(rated, say)}; ${rated.row.sheet}, ${rated.row.row})`,
  );
  textLines(page, layout, context, unassigned, MOST_UNASSIGNED);
  page.skip();
  if (isListed) {
    page.pageBreak();
    title(page, layout, say('section.assigned'));
    drawAssigned(page, layout, context, assigned);
  }
  reportFoot(page, context, footSums(byUnit), layout.last);
  return page.build({
    key: REPORT_KEYS['by-unit'],
    name: REPORT_SHEETS['by-unit'],
    page: LANDSCAPE_PAGE,
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
