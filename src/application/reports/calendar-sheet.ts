import { countIn, occurrenceIn } from '../../domain/anniversaries/occurrence';
import type { AnniversaryDay } from '../../domain/anniversaries/day-list';
import { formatDayMonth, weekdayWord } from '../../domain/calendar/format';
import { holidaysOf, type Holiday } from '../../domain/calendar/holidays';
import { solarToLunar } from '../../domain/calendar/lunar';
import { compareDates, toDayNumber, type PlainDate, type Weekday } from '../../domain/calendar/plain-date';
import { makeMonthCalendar, type CalendarDay, type MonthCalendar } from '../../domain/reports/month-calendar';
import type { Reconciliation } from '../../domain/reports/reconcile';
import type { RatedRow } from '../../domain/reports/report-input';
import { BORDER, LANDSCAPE_CHARACTERS, LANDSCAPE_PAGE } from '../../domain/workbook/office-style';
import type { CellInput, CellStyle, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, rowNumberLink, whenText, type ReportContext } from './context';
import { countText, shorten } from './format';
import { reportFoot, reportHead } from './head';
import type { ReportLinks } from './links';
import { HEAD, LINK } from './looks';
import { REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage, type LineCell, type PageBuilder } from './page';
import { capitalFirst } from '../../domain/text/first-letter';

const WEEK = 7;
/** Wider than the page: printed at four fifths, so that a month fits a page. */
const WIDER = 1.26;
const WIDTHS = Array.from({ length: WEEK }, () => (LANDSCAPE_CHARACTERS * WIDER) / WEEK);
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAY_CELLS: readonly LineCell[] = WEEKDAYS.map((day, at) => ({
  from: at + 1,
  value: capitalFirst(weekdayWord(day)),
}));
/** Months printed; a longer period is read on BC TIẾN ĐỘ. */
export const MOST_MONTHS = 12;
/** Activities and days in one square, and letters of each: a week stays a hand high on paper. */
const MOST_IN_SQUARE = 3;
const MOST_LETTERS = 60;
const MOST_LONG = 10;
const SQUARE_FONT = 11;
const LEAST_SQUARE_HEIGHT = 44;

const HOLIDAY_FILL = '#FCE4D6';
const WEEKEND_FILL = '#F2F2F2';
const OUTSIDE_COLOR = '#A6A6A6';
const HOLIDAY_COLOR = '#C00000';

/** What is kept on a day besides activities. */
interface KeptDay {
  readonly date: PlainDate;
  readonly text: string;
  readonly holiday: boolean;
  /** Written into the square; the others only into the list below. */
  readonly shown: boolean;
}

const isRoundOrFive = (years: number | null): boolean => years !== null && years % 5 === 0;

const anniversariesIn = (
  days: readonly AnniversaryDay[],
  year: number,
  month: number,
  say: ReportContext['say'],
): readonly KeptDay[] =>
  days.flatMap((day): KeptDay[] => {
    const date = occurrenceIn(day, year);
    if (date?.month !== month || (!day.verified && day.owner === 'built-in')) return [];
    const years = countIn(day, year);
    return [
      {
        date,
        text: years === null ? day.name : say('calendar.years', { name: day.name, count: years }),
        holiday: false,
        shown: day.major || day.owner === 'office' || isRoundOrFive(years),
      },
    ];
  });

const keptDaysOf = (context: ReportContext, year: number, month: number): readonly KeptDay[] => {
  const { say } = context;
  const holidays = holidaysOf(year, context.givenDays)
    .filter(({ date }) => date.month === month)
    .map(({ date, kind, name }: Holiday): KeptDay => {
      if (kind !== 'working') return { date, text: name, holiday: true, shown: true };
      return { date, text: name === '' ? say('calendar.working') : name, holiday: false, shown: true };
    });
  const taken = new Set(holidays.map(({ date }) => toDayNumber(date)));
  // A holiday of the law is often an anniversary as well: named once in its square, with its count in the list.
  const kept = anniversariesIn(context.days, year, month, say).map((day) =>
    taken.has(toDayNumber(day.date)) ? { ...day, shown: false } : day,
  );
  return [...holidays, ...kept].sort((a, b) => compareDates(a.date, b.date));
};

const lunarText = (date: PlainDate, say: ReportContext['say']): string => {
  const lunar = solarToLunar(date);
  if (lunar === null) return '';
  return say(lunar.leap ? 'calendar.leap' : 'calendar.lunar', { day: lunar.day, month: lunar.month });
};

const activityText = ({ row }: RatedRow): string => {
  const clock = row.clock.split(' ')[0] ?? '';
  return `• ${clock === '' ? '' : `${clock} `}${shorten(row.name, MOST_LETTERS)}`;
};

const squareText = (day: CalendarDay, kept: readonly KeptDay[], say: ReportContext['say']): string => {
  if (!day.inMonth) return '';
  const names = kept.filter(({ shown }) => shown).map(({ text }) => `◆ ${shorten(text, MOST_LETTERS)}`);
  const activities = day.rows.slice(0, MOST_IN_SQUARE).map(activityText);
  const rest = restOf(day);
  return [...names.slice(0, 2), ...activities, ...(rest > 0 ? [say('calendar.more', { count: rest })] : [])].join('\n');
};

/** Activities of a day that its square has no room for. */
const restOf = ({ rows }: CalendarDay): number => Math.max(0, rows.length - MOST_IN_SQUARE);

/** "15  (8/4 ÂL)"; where the square says "+ 2 hoạt động", a link to the activities of the day. */
const dayCell = (day: CalendarDay, links: ReportLinks, say: ReportContext['say']): CellInput => {
  const lunar = lunarText(day.date, say);
  const number = day.inMonth ? String(day.date.day) : formatDayMonth(day.date);
  const text = lunar === '' ? number : `${number}  (${lunar})`;
  const target = day.inMonth && restOf(day) > 0 ? links.around(day.rows) : undefined;
  return target === undefined ? text : { kind: 'link', text, target };
};

/** Rows of a week: its days, and what is on them. */
const WEEK_ROWS = 2;

/** A4 on its side: points that its rows may take together, printed smaller as the columns are wider than the page. */
const { top: TOP_MARGIN, bottom: BOTTOM_MARGIN } = LANDSCAPE_PAGE.margins;
const MILLIMETRES = 210 - TOP_MARGIN - BOTTOM_MARGIN;
/** Programs and printers differ a little in what they put onto a page. */
const SAFE = 0.98;
const PAGE_POINTS = (MILLIMETRES / 25.4) * 72 * WIDER * SAFE;

interface DrawnWeek {
  readonly days: readonly LineCell[];
  readonly squares: readonly LineCell[];
  readonly height: number;
}

const DAY_STYLE: CellStyle = { fontSize: 12, bold: true };
const SQUARE_STYLE: CellStyle = { fontSize: SQUARE_FONT, vertical: 'top' };

const layWeek = (
  page: PageBuilder,
  week: readonly CalendarDay[],
  keptOn: (date: PlainDate) => readonly KeptDay[],
  links: ReportLinks,
  say: ReportContext['say'],
): DrawnWeek => {
  const isHoliday = (day: CalendarDay): boolean => day.inMonth && keptOn(day.date).some(({ holiday }) => holiday);
  const dayStyle = (day: CalendarDay, k: number): CellStyle => {
    if (!day.inMonth) return { color: OUTSIDE_COLOR, bold: false };
    if (isHoliday(day)) return { color: HOLIDAY_COLOR, fill: HOLIDAY_FILL };
    return k === WEEK - 1 ? { color: HOLIDAY_COLOR } : {};
  };
  const days = week.map((day, k) => ({ from: k + 1, value: dayCell(day, links, say), style: dayStyle(day, k) }));
  const squares = week.map((day, k) => ({
    from: k + 1,
    value: squareText(day, keptOn(day.date), say),
    style: isHoliday(day) ? { fill: HOLIDAY_FILL } : {},
  }));
  const height = page.heightOf(days, DAY_STYLE) + Math.max(LEAST_SQUARE_HEIGHT, page.heightOf(squares, SQUARE_STYLE));
  return { days, squares, height };
};

/** Weeks that go onto one page together, the first ones below what the page already holds: no week is cut in two. */
const partWeeks = (weeks: readonly DrawnWeek[], used: number, head: number): readonly (readonly DrawnWeek[])[] => {
  const parts: DrawnWeek[][] = [[]];
  let height = used;
  for (const week of weeks) {
    if (height + week.height > PAGE_POINTS && height > head) {
      parts.push([]);
      height = head;
    }
    parts.at(-1)?.push(week);
    height += week.height;
  }
  return parts;
};

const drawWeeks = (page: PageBuilder, weeks: readonly DrawnWeek[]): void => {
  // The day names stand on every page.
  const head = page.heightOf(WEEKDAY_CELLS, HEAD);
  partWeeks(weeks, page.used() + head, head).forEach((part, k) => {
    if (k > 0) page.pageBreak();
    page.line(WEEKDAY_CELLS, { ...HEAD, border: BORDER });
    if (part.length === 0) return;
    // Looks of all its weeks at once: a call for each square would fill the message.
    const top = page.next();
    const bottom = top + part.length * WEEK_ROWS - 1;
    page.style(top, 1, bottom, WEEK, { border: BORDER });
    page.style(top, WEEK - 1, bottom, WEEK, { fill: WEEKEND_FILL });
    for (const { days, squares } of part) {
      page.line(days, DAY_STYLE);
      page.line(squares, SQUARE_STYLE, LEAST_SQUARE_HEIGHT);
    }
  });
};

const drawLong = (page: PageBuilder, rows: readonly RatedRow[], context: ReportContext, links: ReportLinks): void => {
  const { say } = context;
  if (rows.length === 0) return;
  page.line([{ from: 1, to: WEEK, value: say('calendar.long'), style: { bold: true } }]);
  for (const rated of rows.slice(0, MOST_LONG)) {
    const details = [whenText(rated, say), leadText(rated)].filter((text) => text !== '').join('; ');
    page.line([
      { from: 1, to: WEEK - 1, value: `- ${rated.row.name} (${details})`, style: { indent: 1 } },
      { from: WEEK, value: rowNumberLink(rated), style: LINK },
    ]);
  }
  const rest = rows.length - MOST_LONG;
  if (rest <= 0) return;
  const target = links.around(rows);
  page.line([
    { from: 1, to: WEEK - 1, value: say('more', { count: countText(rest) }), style: { indent: 1 } },
    { from: WEEK, value: target === undefined ? null : { kind: 'link', text: say('see.all'), target }, style: LINK },
  ]);
};

const drawKept = (page: PageBuilder, kept: readonly KeptDay[], { say }: ReportContext): void => {
  if (kept.length === 0) return;
  page.line([{ from: 1, to: WEEK, value: say('calendar.days'), style: { bold: true } }]);
  const texts = kept.map(({ date, text }) => `${formatDayMonth(date)}: ${text}`);
  page.line([{ from: 1, to: WEEK, value: texts.join('; '), style: { indent: 1, vertical: 'top', fontSize: 11 } }]);
};

/** How many of the `count` months from the one with the number `first` the activity touches. */
const monthsTouched = ({ row: { start, end } }: RatedRow, first: number, count: number): number => {
  const from = start ?? end;
  if (from === null) return 0;
  const last = end === null ? first + count - 1 : Math.min(first + count - 1, monthNumber(end));
  return Math.max(0, last - Math.max(first, monthNumber(from)) + 1);
};

/** Activities that stand on some day of the month. */
const countInGrid = ({ weeks }: MonthCalendar): number => {
  const shown = new Set<RatedRow>();
  for (const { inMonth, rows } of weeks.flat()) if (inMonth) for (const rated of rows) shown.add(rated);
  return shown.size;
};

/** Each activity of a month stands on its days or in the list of long ones: together all that touch the month. */
const sumOfMonths = (calendars: readonly MonthCalendar[], rows: readonly RatedRow[]): Reconciliation => {
  const [first] = calendars;
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  return {
    name: 'days',
    parts: [
      { name: 'grid', value: total(calendars.map(countInGrid)) },
      { name: 'long', value: total(calendars.map(({ allMonth }) => allMonth.length)) },
    ],
    whole:
      first === undefined
        ? 0
        : rows.reduce((sum, rated) => sum + monthsTouched(rated, monthNumber(first), calendars.length), 0),
  };
};

/** Months numbered without gaps. */
const monthNumber = ({ year, month }: Pick<PlainDate, 'year' | 'month'>): number => year * 12 + month - 1;

/** The activities of each of `count` months from the one with the number `first`: a month looks at its own alone. */
const rowsByMonth = (rows: readonly RatedRow[], first: number, count: number): readonly (readonly RatedRow[])[] => {
  const months = Array.from({ length: count }, (): RatedRow[] => []);
  for (const rated of rows) {
    const { start, end } = rated.row;
    const from = start ?? end;
    if (from === null) continue;
    // Without a last day it goes on.
    const last = end === null ? count - 1 : Math.min(count - 1, monthNumber(end) - first);
    for (let k = Math.max(0, monthNumber(from) - first); k <= last; k += 1) months[k]?.push(rated);
  }
  return months;
};

/** A calendar month with its activities; months of the period in order, each once. */
const makeCalendars = ({ input, overview }: ReportContext): readonly MonthCalendar[] => {
  const first = monthNumber(input.period.start);
  const count = Math.min(MOST_MONTHS, monthNumber(input.period.end) - first + 1);
  return rowsByMonth(overview.selection.inside, first, count).map((rows, k) =>
    makeMonthCalendar(rows, Math.floor((first + k) / 12), ((first + k) % 12) + 1),
  );
};

const known = new WeakMap<ReportContext, readonly MonthCalendar[]>();

/** Worked out once for a run: the sheet and its sums both need them. */
const calendarsOf = (context: ReportContext): readonly MonthCalendar[] => {
  const calendars = known.get(context) ?? makeCalendars(context);
  known.set(context, calendars);
  return calendars;
};

/** The sum of LỊCH THÁNG. */
export const calendarSums = (context: ReportContext): readonly Reconciliation[] => [
  sumOfMonths(calendarsOf(context), context.overview.selection.inside),
];

/**
 * LỊCH THÁNG: a page for each month of the period, Monday first, with lunar days, holidays, anniversaries and the
 * activities of each day; long activities and all days kept stand below the grid.
 */
export const calendarSheet = (context: ReportContext, links: ReportLinks): SheetPlan => {
  const { say, input } = context;
  const page = createPage(WIDTHS, 12);
  reportHead(page, context, 'calendar', WEEK);
  const calendars = calendarsOf(context);
  calendars.forEach((calendar, k) => {
    const { year, month } = calendar;
    if (k > 0) page.pageBreak();
    page.line(
      [{ from: 1, to: WEEK, value: say('calendar.month', { month, year }), style: { bold: true, fontSize: 14 } }],
      { horizontal: 'center' },
    );
    const kept = keptDaysOf(context, year, month);
    const keptOn = (date: PlainDate): readonly KeptDay[] => kept.filter((day) => compareDates(day.date, date) === 0);
    drawWeeks(
      page,
      calendar.weeks.map((week) => layWeek(page, week, keptOn, links, say)),
    );
    const isEmpty =
      calendar.allMonth.length === 0 &&
      calendar.weeks.every((week) => week.every((day) => !day.inMonth || day.rows.length === 0));
    if (isEmpty) page.line([{ from: 1, to: WEEK, value: say('calendar.none'), style: { italic: true } }]);
    drawLong(page, calendar.allMonth, context, links);
    drawKept(page, kept, context);
    page.skip();
  });
  const last = calendars.at(-1);
  const isCut = last !== undefined && last.year * 12 + last.month < input.period.end.year * 12 + input.period.end.month;
  if (isCut) {
    page.line([
      { from: 1, to: WEEK, value: say('calendar.all-listed', { count: MOST_MONTHS }), style: { italic: true } },
    ]);
  }
  reportFoot(page, context, calendarSums(context), WEEK);
  return page.build({ key: REPORT_KEYS.calendar, name: REPORT_SHEETS.calendar, page: LANDSCAPE_PAGE });
};
