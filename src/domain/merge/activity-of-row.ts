import { formatDate, formatPeriod } from '../calendar/format';
import { compareDates, daysInMonth, sameDate, type PlainDate } from '../calendar/plain-date';
import type { ReportRow } from '../reports/report-row';
import type { Activity } from '../schedule/schedule';
import type { Field, Origin } from '../source/origin';
import { foldKey } from '../text/fold';
import { parseTime } from '../time';
import type { ClockTime, TimeExpression, TimePrecision } from '../time/time-expression';
import type { Assignment, Role } from '../units/assignment';
import { SECTION_SEPARATOR } from '../workbook/schedule-columns';

const CLOCK = /^(\d{1,2}):(\d{2})(?:\s*-\s*(\d{1,2}):(\d{2}))?$/u;

const clockOf = (hour: string | undefined, minute: string | undefined): ClockTime | null =>
  hour === undefined || minute === undefined ? null : { hour: Number(hour), minute: Number(minute) };

/** Months of a stretch that is whole months of one year from a first one on; 0 otherwise. */
const wholeMonths = (start: PlainDate, end: PlainDate): number =>
  start.year === end.year && start.day === 1 && end.day === daysInMonth(end.year, end.month)
    ? end.month - start.month + 1
    : 0;

const WHOLE: Readonly<Record<number, TimePrecision>> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };

const precisionOf = (start: PlainDate | null, end: PlainDate | null): TimePrecision => {
  if (start === null) return end === null ? 'none' : 'deadline';
  if (end === null) return 'open-start';
  return sameDate(start, end) ? 'day' : (WHOLE[wholeMonths(start, end)] ?? 'range');
};

const sameDay = (a: PlainDate | null, b: PlainDate | null): boolean =>
  a === null || b === null ? a === b : compareDates(a, b) === 0;

/** The time of a row: its words where they say the days of its cells, else the days of the cells alone. */
const timeOf = ({ timeText, start, end, clock }: ReportRow): TimeExpression | null => {
  const year = (start ?? end)?.year;
  const read = timeText === '' ? null : parseTime(timeText, year === undefined ? {} : { year });
  const [, h1, m1, h2, m2] = CLOCK.exec(clock) ?? [];
  const hours = { startTime: clockOf(h1, m1), endTime: clockOf(h2, m2) };
  if (read !== null && sameDay(read.start, start) && sameDay(read.end, end)) {
    return clock === '' ? read : { ...read, ...hours };
  }
  if (start === null && end === null && clock === '') return null;
  const precision = precisionOf(start, end);
  return {
    valid: true,
    precision,
    start,
    end,
    ...hours,
    session: null,
    dates: precision === 'day' && start !== null ? [start] : [],
    weekdayStated: null,
    weekdayOk: null,
    calendar: 'solar',
    flags: [],
    basis: {},
    span: { start: 0, end: timeText.length },
    text: timeText,
  };
};

/** The days and hours of the cells in words, for a row whose THỜI GIAN somebody left blank; `""` without a day. */
const wordsOfDays = ({ start, end, clock }: ReportRow): string => {
  const days =
    start !== null && end !== null
      ? formatPeriod(start, end)
      : start !== null
        ? `từ ${formatDate(start)}`
        : end !== null
          ? `chậm nhất ${formatDate(end)}`
          : '';
  return [clock, days].filter((text) => text !== '').join(', ');
};

const timeTextOf = (row: ReportRow, origin: Origin): Field<string> =>
  row.timeText === ''
    ? { value: wordsOfDays(row), text: '', origin, basis: 'inferred' }
    : { value: row.timeText, text: row.timeText, origin, basis: 'stated' };

const assign =
  (role: Role) =>
  (unit: string): Assignment => ({ unit, role, text: unit, span: { start: 0, end: unit.length }, collective: false });

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10).replace('.', ',')}%`;

/** A state in words of the people's own has no place in the list of states: it is told among the reasons. */
const reasonOf = ({ typedState, stateText, reason }: ReportRow): string =>
  [typedState === null ? stateText : '', reason].filter((text) => text !== '').join('; ');

/** The layer of activities that come from a schedule table of KH's own. */
const LAYER = 'annex';

/**
 * A row of a schedule table of KH as an activity, with what people typed into it: state, share, result and reason come
 * as extra columns, days as the cells (and the moves told in LÝ DO) say. Nothing is read anew.
 */
export const activityOfRow = (row: ReportRow): Activity => {
  const origin: Origin = { kind: 'cell', sheet: row.sheet, row: row.row, column: 1 };
  const field = (text: string): Field<string> => ({ value: text, text, origin, basis: 'stated' });
  const optional = (text: string): Field<string> | null => (text === '' ? null : field(text));
  const leads = new Set(row.leads.map(foldKey));
  const assignments = [
    ...row.leads.map(assign('lead')),
    ...row.supports.filter((unit) => !leads.has(foldKey(unit))).map(assign('support')),
  ];
  return {
    key: row.key,
    ordinal: null,
    name: field(row.name),
    timeText: timeTextOf(row, origin),
    time: timeOf(row),
    place: optional(row.place),
    note: optional(row.note),
    assignments,
    assignmentOrigin: assignments.length === 0 ? null : origin,
    section: row.section === '' ? [] : row.section.split(SECTION_SEPARATOR),
    level: row.level === '' ? null : row.level,
    layer: LAYER,
    origin,
    row: row.row,
    extra: [
      { header: 'TRẠNG THÁI', text: row.typedState === null ? '' : row.stateText },
      { header: 'TIẾN ĐỘ', text: row.progress === null ? '' : percent(row.progress) },
      { header: 'KẾT QUẢ', text: row.result },
      { header: 'LÝ DO', text: reasonOf(row) },
    ].filter(({ text }) => text !== ''),
    doubts: [],
  };
};
