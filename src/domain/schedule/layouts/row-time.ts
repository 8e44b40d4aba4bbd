import type { Field } from '../../source/origin';
import type { TimeExpression } from '../../time';
import { YEAR_HIDDEN } from '../grid/serial-time';
import { inferredField, NO_TIME, timeDoubts, type Draft } from '../draft';
import type { ProseContext } from '../prose/context';
import type { Doubt } from '../schedule';
import { contextBelow, inherited, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { isTimeRole, type ColumnRole } from '../vocabulary/headers';
import { isSticky, oneLine, wordsOf, type Carry, type CellWords, type Table } from './table';

/** The time of a row: its words with where they stand, and what they say. */
export interface RowTime {
  readonly field: Field<string>;
  readonly time: TimeExpression | null;
  readonly doubts: readonly Doubt[];
}

const ORDER: readonly ColumnRole[] = [
  'clock',
  'session',
  'weekday',
  'time',
  'start',
  'end',
  'deadline',
  'week',
  'month',
];

/** What one column of times says in a row. */
export interface TimePiece {
  readonly role: ColumnRole;
  readonly words: CellWords;
  readonly column: number;
}

/** The columns of times that say something in the row, left to right. */
export const piecesOf = (table: Table, row: number, carry: Carry): readonly TimePiece[] => {
  const pieces: TimePiece[] = [];
  table.columns.roles.forEach((role, column) => {
    if (!isTimeRole(role)) return;
    const words = wordsOf(table, row, column, carry, isSticky(table, column));
    if (words.text !== '') pieces.push({ role, words, column });
  });
  return pieces;
};

const phrase = (piece: TimePiece, text: string): string => {
  const bare = /^\d{1,2}$/u.test(text);
  if (piece.role === 'month') return /^\d/u.test(text) ? `Tháng ${text}` : text;
  if (piece.role === 'week') return bare ? `Tuần ${text}` : text;
  if (/^(?:hai|ba|tư|năm|sáu|bảy)(?=\s*(?:$|[\s,(]+(?:ngày\s*)?\d))/iu.test(text)) return `Thứ ${text}`;
  if (piece.role === 'weekday') return /^[2-7]$/u.test(text) ? `Thứ ${text}` : text;
  if (piece.role === 'session')
    return /^(?:s|c|t)$/iu.test(text) ? ({ s: 'Sáng', c: 'Chiều', t: 'Tối' }[text.toLowerCase()] ?? text) : text;
  return text;
};

/** A piece's words on one line, as one says them. */
const flat = (piece: TimePiece): string => oneLine(phrase(piece, piece.words.text));

/** Words that make a limit of their own. */
const SAYS_LIMIT = /trước|chậm nhất|hạn|đến|hết|xong/iu;

const NOBODYS_TIME: RowTime = { field: NO_TIME, time: null, doubts: [] };

/** What words say of time; `null` when they say nothing. */
export const readTimeOf = (table: Table, text: string, ctx: ProseContext): TimeExpression | null => {
  const time = table.reading.readers.parseTime(text, ctx.time);
  return saysTime(time) ? time : null;
};

/** "9/2023" in a column of months beside "05/9" in a column of times: the day counts, in the year of its month. */
const withinMonth = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): RowTime | null => {
  const months = pieces.filter((piece) => piece.role === 'month');
  const others = pieces.filter((piece) => piece.role !== 'month');
  const [month] = months;
  if (!month || months.length > 1 || others.length === 0) return null;
  const outer = readTimeOf(table, flat(month), ctx);
  if (!outer?.start) return null;
  const read = combine(table, others, { ...ctx, time: contextBelow(ctx.time, outer) });
  const says = read.time !== null && (read.time.start !== null || read.time.end !== null);
  return says ? read : null;
};

/** The real date or hour of a piece's cell; a date that shows no year is read in the year of the document. */
const realAt = (table: Table, piece: TimePiece, ctx: ProseContext): TimeExpression | null => {
  const real = table.grid.date(piece.words.row, piece.column);
  if (!real?.start || !real.flags.includes(YEAR_HIDDEN)) return real;
  const { day, month } = real.start;
  const read = table.reading.readers.parseTime(`${String(day)}/${String(month)}`, ctx.time);
  return read.start && read.start.year !== real.start.year ? { ...read, flags: real.flags, text: real.text } : real;
};

/** The year that Excel gave a date where the document has another. */
const yearDoubt = (table: Table, piece: TimePiece, ctx: ProseContext): Doubt | null => {
  const typed = table.grid.date(piece.words.row, piece.column)?.start;
  const read = realAt(table, piece, ctx)?.start;
  if (!typed || !read || typed.year === read.year) return null;
  const params = { text: piece.words.text, year: typed.year };
  const origin = table.grid.origin(piece.words.row, piece.column);
  return { key: 'schedule.doubt.year-hidden', params, field: 'time', origin };
};

/** What a piece says: the real date or hour of its cell, else what its words say. */
const timeAt = (table: Table, piece: TimePiece, ctx: ProseContext): TimeExpression | null =>
  realAt(table, piece, ctx) ?? readTimeOf(table, flat(piece), ctx);

interface Combined {
  readonly text: string;
  readonly time: TimeExpression | null;
}

/** The one column of times that says something. */
const onlyTime = (table: Table, only: TimePiece, ctx: ProseContext): Combined => {
  const real = realAt(table, only, ctx);
  const text = only.role === 'month' || only.role === 'week' || only.role === 'weekday' ? flat(only) : only.words.text;
  const time = real ?? readTimeOf(table, flat(only), ctx);
  if (only.role !== 'deadline' || !time) return { text, time };
  const limit = real ? real.start !== null : time.precision === 'day' && !SAYS_LIMIT.test(text);
  return { text, time: limit ? { ...time, precision: 'deadline', start: null } : time };
};

/** "Từ | Đến" as one stretch; `null` when these are hours of a day that stands in a column of its own. */
const fromTo = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): Combined | null => {
  const start = pieces.find((piece) => piece.role === 'start');
  const end = pieces.find((piece) => piece.role === 'end');
  if (!start || !end) return null;
  const from = timeAt(table, start, ctx);
  if (pieces.length > 2 && !from?.start) return null;
  const to = timeAt(table, end, ctx);
  const others = pieces.filter((piece) => piece !== start && piece !== end);
  const text = [`${flat(start)} - ${flat(end)}`, ...others.map(flat)].join(', ');
  let time =
    from?.start && to?.end
      ? {
          ...from,
          precision: 'range' as const,
          end: to.end,
          endTime: to.startTime,
          dates: [],
          flags: [...new Set([...from.flags, ...to.flags])],
          text,
        }
      : (from ?? to);
  // "Từ | Đến | Giờ": the hours are those of every day.
  for (const piece of others) {
    const hours = timeAt(table, piece, ctx);
    if (!time || !hours || !isClockOnly(hours)) continue;
    const { startTime, endTime } = hours;
    time = { ...time, startTime, endTime, session: hours.session ?? time.session };
  }
  return { text, time };
};

/** A real day of one column with the hour or the session of the others; `null` without a real day. */
const realDay = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): TimeExpression | null => {
  const dateOf = (piece: TimePiece): TimeExpression | null => realAt(table, piece, ctx);
  const real = pieces.find((piece) => dateOf(piece)?.start);
  if (!real) return null;
  let time = dateOf(real);
  for (const piece of pieces) {
    if (piece === real) continue;
    const clock = dateOf(piece);
    const other = clock?.start === null ? clock : readTimeOf(table, flat(piece), ctx);
    if (time && other && isClockOnly(other))
      time = withOuterDay(other, { expression: time, text: real.words.text, source: 'merged-cell' });
  }
  return time;
};

/** "Giờ bắt đầu | Giờ kết thúc" beside a day: the two hours as the one piece that they are in words. */
const withJoinedHours = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): readonly TimePiece[] => {
  const hourOf = (piece: TimePiece): boolean => {
    const time = timeAt(table, piece, ctx);
    return time !== null && time.startTime !== null && isClockOnly(time);
  };
  const from = pieces.find((piece) => (piece.role === 'clock' || piece.role === 'start') && hourOf(piece));
  const to = pieces.find((piece) => piece.role === 'end' && hourOf(piece));
  if (!from || !to || table.grid.date(from.words.row, from.column) !== null) return pieces;
  const both: TimePiece = { ...from, role: 'clock', words: { ...from.words, text: `${flat(from)} - ${flat(to)}` } };
  return pieces.flatMap((piece) => (piece === from ? [both] : piece === to ? [] : [piece]));
};

/** Several columns of times: "Thứ Hai" + "05/6" + "Sáng"; day + hour. */
const severalTimes = (table: Table, apart: readonly TimePiece[], ctx: ProseContext): Combined => {
  const pieces = withJoinedHours(table, apart, ctx);
  // "7h00" says more than "Sáng" beside it.
  const hours = pieces.some((piece) => piece.role === 'clock');
  const text = pieces
    .filter((piece) => !hours || piece.role !== 'session')
    .map(flat)
    .join(', ');
  const time = realDay(table, pieces, ctx) ?? readTimeOf(table, pieces.map(flat).join(', '), ctx);
  if (time?.start || time?.end) return { text, time };
  // Words that one expression cannot hold: the most telling cell, with hour or session from the others.
  const read = pieces.map((piece) => readTimeOf(table, flat(piece), ctx)).filter((t) => t !== null);
  const day = read.find((t) => t.start !== null || t.end !== null);
  const clock = read.find(isClockOnly);
  if (!day) return { text, time };
  return { text, time: clock ? withOuterDay(clock, { expression: day, text, source: 'merged-cell' }) : day };
};

/** What the columns of times of a row say together. */
export const combine = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): RowTime => {
  const { grid } = table;
  const first = pieces[0];
  if (!first) return NOBODYS_TIME;
  const fine = withinMonth(table, pieces, ctx);
  if (fine) return fine;
  const doubts = pieces.flatMap((piece): readonly Doubt[] => {
    const key = grid.dateDoubt(piece.words.row, piece.column);
    const origin = grid.origin(piece.words.row, piece.column);
    const year = yearDoubt(table, piece, ctx);
    return [
      ...(key === null ? [] : [{ key, params: { text: piece.words.text }, field: 'time' as const, origin }]),
      ...(year ? [year] : []),
    ];
  });
  const sorted = [...pieces].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const only = pieces.length === 1 ? first : null;
  const { text, time } = only
    ? onlyTime(table, only, ctx)
    : (fromTo(table, sorted, ctx) ?? severalTimes(table, sorted, ctx));
  const taken = pieces.every((piece) => piece.words.inherited);
  const origin = grid.origin(first.words.row, first.column);
  const words = only ? only.words.text : text;
  const field: Field<string> = taken
    ? { value: text, text: words, origin, basis: 'inferred', reason: 'schedule.reason.merged' }
    : {
        value: text,
        text: words,
        origin,
        basis: doubts.length > 0 ? 'doubtful' : 'stated',
        ...(doubts[0] ? { reason: doubts[0].key } : {}),
      };
  const finished = time && taken ? inherited({ expression: time, text, source: 'merged-cell' }) : time;
  return { field, time: finished, doubts: [...doubts, ...timeDoubts(finished, origin)] };
};

/** The time of a row with the day of the rows or headings above; a day of its own holds for the rows below. */
export const dayed = (read: RowTime, ctx: ProseContext, carry: Carry): RowTime => {
  const { time, field } = read;
  if (time && isClockOnly(time) && carry.day) {
    const { time: day, words } = carry.day;
    const outer: OuterTime = { expression: bareDay(day), text: dayWords(words), source: 'merged-cell' };
    return withOuter(read, { ...ctx, outer });
  }
  if (time?.start && isOneDay(time)) carry.day = { time, words: field.value };
  else if (time && (time.start !== null || time.end !== null)) carry.day = null;
  return withOuter(read, ctx);
};

const isOneDay = (time: TimeExpression): boolean =>
  time.precision === 'day' || (time.dates.length === 1 && time.precision !== 'deadline');

const DAY_WORDS =
  /(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s*nhật)?[\s,(–-]*(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?\)?/iu;

/** "Thứ 2 (18/3)" of "Thứ 2 (18/3) Sáng": the words for the day alone; the whole when they are not found. */
export const dayWords = (text: string): string =>
  DAY_WORDS.exec(text)?.[0]
    .trim()
    .replace(/^[,(–-]+\s*(?=\S)/u, '') ?? text;

/** The words of a heading or a row for an hour to stand before: those of its one day, without a part of the day or an hour. */
export const wordsForHour = (outer: OuterTime): string =>
  isOneDay(outer.expression) ? dayWords(oneLine(outer.text)) : outer.text;

/** A draft whose own hour stands before the words of its row or column: "9h00, Sáng, Thứ Hai 13/5" without the "Sáng". */
export const hourBeforeDay = (draft: Draft, outer: OuterTime | null): Draft => {
  const { value } = draft.timeText;
  const behind = outer === null ? '' : `, ${outer.text}`;
  if (outer === null || !draft.time?.startTime || !value.endsWith(behind)) return draft;
  const words = `${value.slice(0, value.length - behind.length)}, ${wordsForHour(outer)}`;
  return { ...draft, timeText: { ...draft.timeText, value: words } };
};

/** A time without its hours and session. */
export const bareDay = (time: TimeExpression): TimeExpression => ({
  ...time,
  startTime: null,
  endTime: null,
  session: null,
});

/** "8h30 cùng ngày": the day that is written behind it says which. */
const SAME_DAY = /[\s,]*(?:cùng|trong)\s+ngày$/iu;

const withOuter = (read: RowTime, ctx: ProseContext): RowTime => {
  if (read.time === null && read.field.value === '') {
    if (!ctx.outer) return read;
    return {
      field: inferredField(ctx.outer.text, null, 'schedule.reason.heading', ''),
      time: inherited(ctx.outer),
      doubts: [],
    };
  }
  const only = read.time !== null && isClockOnly(read.time) ? read.time : null;
  // "Giờ ra chơi", "15 phút" in a programme of one day: whenever it is, it is on that day.
  const silent = read.time === null || read.time.precision === 'none';
  const untold = silent && ctx.outer !== null && isOneDay(ctx.outer.expression);
  if (ctx.outer && (only || untold)) {
    return {
      ...read,
      time: only ? withOuterDay(only, ctx.outer) : bareDay(inherited(ctx.outer)),
      field: {
        ...read.field,
        value: `${read.field.value.replace(SAME_DAY, '')}, ${wordsForHour(ctx.outer)}`,
        basis: 'inferred',
        reason: 'schedule.reason.heading',
      },
    };
  }
  return read;
};
