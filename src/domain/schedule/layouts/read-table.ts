import { readMarker } from '../../source/markers';
import { endsTable, looksLikeOrdinal } from '../../source/tables/cells';
import { folded as fold } from '../vocabulary/folded';
import { addDays, compareDates } from '../../calendar/plain-date';
import type { TimeExpression } from '../../time';
import type { Assignment, Role } from '../../units/assignment';
import type { Field, Origin } from '../../source/origin';
import {
  bareDraft,
  inferredField,
  NO_TIME,
  stated,
  timeDoubts,
  type Draft,
  type LayoutResult,
  type Reading,
} from '../draft';
import { dayColumns, findHeader, type GridHeader } from '../grid/find-header';
import { fewColumns, filledColumns, isBlankRow, type Grid } from '../grid/grid';
import type { ProseContext } from '../prose/context';
import { readTimeHeading } from '../prose/time-heading';
import type { Doubt, Section } from '../schedule';
import { unitsFor } from '../readers';
import { findPlace } from '../place';
import { contextBelow, inherited, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import type { ColumnRole } from '../vocabulary/headers';
import { levelOf } from '../vocabulary/levels';
import { cellDrafts, cellEvents, cellLines, opensWithClock } from './cell-item';
import { guessColumns, isTimeRole, QUARTER, readColumns, type Columns } from './columns';
import { readDayMatrix } from './day-matrix';

const DITTO = /^(?:["”“″']{1,2}|''|nt|như trên|-nt-|\/\/)$/iu;
const NOTHING = /^[-–—./*]+$/u;
const TOTAL = /^(?:tổng(?:\s*(?:số|cộng|kinh phí|:))?|cộng|tổng cộng.*)(?:\s*[:(].*)?$/iu;

/** What is read once for the whole table. */
interface Table {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly reading: Reading;
  readonly base: ProseContext;
  readonly headed: boolean;
}

/** What rows above leave for the rows below. */
interface Carry {
  readonly sections: {
    readonly title: string;
    readonly depth: number;
    readonly outer: OuterTime | null;
    readonly level: string | null;
  }[];
  /** Last filled cell of each column. */
  readonly last: (number | null)[];
  /** The day that a row above gave, for rows that say only an hour or a part of the day. */
  day: { readonly time: TimeExpression; readonly words: string } | null;
}

interface CellWords {
  readonly text: string;
  readonly row: number;
  readonly inherited: boolean;
}

const INDEXES = new WeakMap<Columns, Map<string, readonly number[]>>();

/** The columns of the given roles, left to right; worked out once for a table. */
const roleColumns = (columns: Columns, ...roles: readonly ColumnRole[]): readonly number[] => {
  let index = INDEXES.get(columns);
  if (!index) INDEXES.set(columns, (index = new Map<string, readonly number[]>()));
  const key = roles.length === 1 ? (roles[0] ?? '') : roles.join();
  let found = index.get(key);
  if (!found) {
    found = columns.roles.flatMap((role, column) => (roles.includes(role) ? [column] : []));
    index.set(key, found);
  }
  return found;
};

/** The words of a cell: its own, those of the block it is merged into, or those above when it repeats them. */
const wordsOf = (table: Table, row: number, column: number, carry: Carry, sticky: boolean): CellWords => {
  const { grid } = table;
  const own = grid.text(row, column);
  if (own !== '' && !DITTO.test(own)) return { text: NOTHING.test(own) ? '' : own, row, inherited: false };
  const block = grid.merge(row, column);
  if (block && block.top < row) {
    const text = grid.text(block.top, block.left);
    if (text !== '') return { text, row: block.top, inherited: true };
  }
  const above = carry.last[column] ?? null;
  if (above !== null && (DITTO.test(own) || (sticky && own === ''))) {
    return { text: grid.text(above, column), row: above, inherited: true };
  }
  return { text: '', row, inherited: false };
};

/** Columns whose blanks mean "as above": those left of the activities that order the rows by time. */
const isSticky = (table: Table, column: number): boolean => {
  const role = table.columns.roles[column];
  if (role === undefined || column > table.columns.name) return false;
  return role === 'time' || role === 'weekday' || role === 'week' || role === 'month' || role === 'group';
};

interface RowTime {
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

interface TimePiece {
  readonly role: ColumnRole;
  readonly words: CellWords;
  readonly column: number;
}

const piecesOf = (table: Table, row: number, carry: Carry): readonly TimePiece[] => {
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

/** A cell's lines as one. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

const NOBODYS_TIME: RowTime = { field: NO_TIME, time: null, doubts: [] };

const readTimeOf = (table: Table, text: string, ctx: ProseContext): TimeExpression | null => {
  const time = table.reading.readers.parseTime(text, ctx.time);
  return saysTime(time) ? time : null;
};

/** "9/2023" in a column of months beside "05/9" in a column of times: the day counts, in the year of its month. */
const withinMonth = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): RowTime | null => {
  const months = pieces.filter((piece) => piece.role === 'month');
  const others = pieces.filter((piece) => piece.role !== 'month');
  const [month] = months;
  if (!month || months.length > 1 || others.length === 0) return null;
  const outer = readTimeOf(table, oneLine(phrase(month, month.words.text)), ctx);
  if (!outer?.start) return null;
  const read = combine(table, others, { ...ctx, time: contextBelow(ctx.time, outer) });
  const says = read.time !== null && (read.time.start !== null || read.time.end !== null);
  return says ? read : null;
};

/** The column "Từ" holds days, not hours of a day that stands in a column of its own. */
const isDayCell = (table: Table, { words, column, role }: TimePiece, ctx: ProseContext): boolean => {
  const time = table.grid.date(words.row, column) ?? readTimeOf(table, oneLine(words.text), ctx);
  return role === 'start' && time?.start !== null && time?.start !== undefined;
};

/** Several time columns as one expression: "Thứ Hai" + "05/6" + "Sáng"; start + end; day + hour. */
const combine = (table: Table, pieces: readonly TimePiece[], ctx: ProseContext): RowTime => {
  const { grid } = table;
  const first = pieces[0];
  if (!first) return NOBODYS_TIME;
  const fine = withinMonth(table, pieces, ctx);
  if (fine) return fine;
  const sorted = [...pieces].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const start = pieces.find((piece) => piece.role === 'start');
  const end = pieces.find((piece) => piece.role === 'end');
  const flat = (piece: TimePiece): string => oneLine(phrase(piece, piece.words.text));
  const only = pieces.length === 1 ? first : null;
  const doubtOf = (piece: TimePiece): string | null => grid.dateDoubt(piece.words.row, piece.column);
  const doubts: Doubt[] = [];
  for (const piece of pieces) {
    const key = doubtOf(piece);
    if (key !== null)
      doubts.push({
        key,
        params: { text: piece.words.text },
        field: 'time',
        origin: grid.origin(piece.words.row, piece.column),
      });
  }
  let text = sorted.map(flat).join(', ');
  let time: TimeExpression | null;
  if (only) {
    time = grid.date(only.words.row, only.column);
    text = only.role === 'month' || only.role === 'week' || only.role === 'weekday' ? flat(only) : only.words.text;
    if (!time) {
      const limit = only.role === 'deadline' && !/trước|chậm nhất|hạn|đến|hết|xong/iu.test(text);
      time = readTimeOf(table, flat(only), ctx);
      if (limit && time?.precision === 'day') time = { ...time, precision: 'deadline', start: null };
    } else if (only.role === 'deadline' && time.start) time = { ...time, precision: 'deadline', start: null };
  } else if (start && end && (pieces.length === 2 || isDayCell(table, start, ctx))) {
    const others = sorted.filter((piece) => piece !== start && piece !== end);
    text = [`${flat(start)} - ${flat(end)}`, ...others.map(flat)].join(', ');
    const from = grid.date(start.words.row, start.column) ?? readTimeOf(table, flat(start), ctx);
    const to = grid.date(end.words.row, end.column) ?? readTimeOf(table, flat(end), ctx);
    time =
      from?.start && to?.end
        ? {
            ...from,
            precision: 'range',
            end: to.end,
            endTime: to.startTime,
            dates: [],
            flags: [...new Set([...from.flags, ...to.flags])],
            text,
          }
        : (from ?? to);
    // "Từ | Đến | Giờ": the hours are those of every day.
    for (const piece of others) {
      const hours = grid.date(piece.words.row, piece.column) ?? readTimeOf(table, flat(piece), ctx);
      if (!time || !hours || !isClockOnly(hours)) continue;
      const { startTime, endTime } = hours;
      time = { ...time, startTime, endTime, session: hours.session ?? time.session };
    }
  } else {
    time = null;
    const real = pieces.find((piece) => {
      const value = grid.date(piece.words.row, piece.column);
      return value !== null && value.start !== null;
    });
    if (real) {
      const day = grid.date(real.words.row, real.column);
      const rest = sorted
        .filter((piece) => piece !== real)
        .map((piece) => {
          const clock = grid.date(piece.words.row, piece.column);
          return clock && clock.start === null ? clock : readTimeOf(table, flat(piece), ctx);
        });
      time = day;
      for (const other of rest) {
        if (time && other && isClockOnly(other))
          time = withOuterDay(other, { expression: time, text: real.words.text, source: 'merged-cell' });
      }
    }
    time ??= readTimeOf(table, text, ctx);
    if (time === null || (time.start === null && time.end === null)) {
      // Words that one expression cannot hold: the most telling cell, with hour or session from the others.
      const read = sorted.map((piece) => readTimeOf(table, flat(piece), ctx)).filter((t) => t !== null);
      const day = read.find((t) => t.start !== null || t.end !== null);
      const clock = read.find(isClockOnly);
      if (day) time = clock ? withOuterDay(clock, { expression: day, text, source: 'merged-cell' }) : day;
    }
  }
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
const dayed = (read: RowTime, ctx: ProseContext, carry: Carry): RowTime => {
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
const dayWords = (text: string): string =>
  DAY_WORDS.exec(text)?.[0]
    .trim()
    .replace(/^[,(–-]+\s*(?=\S)/u, '') ?? text;

const bareDay = (time: TimeExpression): TimeExpression => ({ ...time, startTime: null, endTime: null, session: null });

const withOuter = (read: RowTime, ctx: ProseContext): RowTime => {
  if (read.time === null && read.field.value === '') {
    if (!ctx.outer) return read;
    return {
      field: inferredField(ctx.outer.text, null, 'schedule.reason.heading', ''),
      time: inherited(ctx.outer),
      doubts: [],
    };
  }
  if (read.time && isClockOnly(read.time) && ctx.outer) {
    return {
      ...read,
      time: withOuterDay(read.time, ctx.outer),
      field: {
        ...read.field,
        value: `${read.field.value}, ${ctx.outer.text}`,
        basis: 'inferred',
        reason: 'schedule.reason.heading',
      },
    };
  }
  return read;
};

const UNIT_ROLES: Partial<Readonly<Record<ColumnRole, Role>>> = {
  lead: 'lead',
  responsible: 'responsible',
  director: 'responsible',
  partner: 'support',
  participants: 'participant',
};

interface RowUnits {
  readonly assignments: readonly Assignment[];
  readonly origin: Origin | null;
}

/** What the unit columns say, for the note of a table that has none: "Chủ trì: A; Phối hợp: B". */
const chargeWords = (table: Table, row: number, carry: Carry): Field<string> | null => {
  if (roleColumns(table.columns, 'note').length > 0) return null;
  const found = roleColumns(table.columns, 'lead', 'responsible', 'partner').flatMap((column) => {
    const words = wordsOf(table, row, column, carry, false);
    return words.text === '' ? [] : [{ column, words }];
  });
  const [first] = found;
  if (!first) return null;
  const text =
    found.length === 1
      ? first.words.text
      : found
          .map(
            ({ column, words }) =>
              `${(table.columns.words[column] ?? '').split(' – ').at(-1) ?? ''}: ${words.text.replace(/\s*\n\s*/gu, ', ')}`,
          )
          .join('; ');
  const origin = table.grid.origin(first.words.row, first.column);
  return found.length === 1 && !first.words.inherited
    ? stated(text, origin)
    : inferredField(text, origin, 'schedule.reason.merged');
};

const BETWEEN = /[^;,\n]+/gu;

/** A cell of a unit column that names nobody the grammar knows ("GVCN", "Tổng phụ trách Đội"): its words as they stand. */
const asWritten = (text: string, role: Role | null): readonly Assignment[] => {
  if (text.length > 160 || /\d{2,}|[.!?]\s/u.test(text)) return [];
  return Array.from(text.matchAll(BETWEEN), (match): Assignment => {
    const unit = match[0].trim();
    const start = match.index + match[0].indexOf(unit);
    return {
      unit,
      role,
      text: unit,
      span: { start, end: start + unit.length },
      collective: /^(?:các|toàn thể|mỗi|từng)\s/iu.test(unit),
      ...(role === null ? {} : { roleInferred: true }),
    };
  }).filter((item) => /\p{L}{2}/u.test(item.unit));
};

const rowUnits = (
  table: Table,
  row: number,
  carry: Carry,
  ctx: ProseContext,
  beside: Beside | null = null,
): RowUnits => {
  const assignments: Assignment[] = [];
  let origin: Origin | null = null;
  const add = (found: readonly Assignment[], at: Origin): void => {
    if (found.length === 0) return;
    assignments.push(...found);
    origin ??= at;
  };
  const charged = roleColumns(table.columns, 'lead', 'responsible', 'partner');
  for (const column of charged) {
    const role = table.columns.roles[column] ?? 'other';
    const cell = wordsOf(table, row, column, carry, false);
    const words = { ...cell, text: besideWords(cell.text, beside) };
    if (words.text === '') continue;
    const given = UNIT_ROLES[role];
    const options = unitsFor(table.reading.units, given ?? null);
    const found = table.reading.readers.parseAssignments(words.text, options);
    add(found.length > 0 ? found : asWritten(words.text, given ?? null), table.grid.origin(words.row, column));
  }
  for (const column of roleColumns(table.columns, 'note')) {
    const words = wordsOf(table, row, column, carry, false);
    if (words.text === '') continue;
    const found = table.reading.readers.parseAssignments(words.text, table.reading.units);
    // A note may say anything: it charges units only when it begins with one, or gives a role.
    const charges = found.some((item) => item.role !== null) || (found[0] !== undefined && found[0].span.start <= 1);
    if (charges) add(found, table.grid.origin(words.row, column));
  }
  if (assignments.length === 0 && ctx.assigned)
    return { assignments: ctx.assigned.assignments, origin: ctx.assigned.origin };
  return { assignments, origin };
};

const extraOf = (table: Table, row: number, carry: Carry): Draft['extra'] => {
  const skip: ReadonlySet<ColumnRole> = new Set([
    'name',
    'ordinal',
    'place',
    'note',
    'morning',
    'noon',
    'afternoon',
    'evening',
  ]);
  return table.columns.roles.flatMap((role, column) => {
    if (skip.has(role) || isTimeRole(role) || (table.columns.months[column] ?? 0) > 0) return [];
    const words = wordsOf(table, row, column, carry, isSticky(table, column));
    const header = table.columns.words[column] ?? '';
    return words.text === '' || header === '' ? [] : [{ header, text: words.text }];
  });
};

const firstWords = (
  table: Table,
  row: number,
  carry: Carry,
  role: ColumnRole,
): { readonly words: CellWords; readonly column: number } | null => {
  for (const column of roleColumns(table.columns, role)) {
    const words = wordsOf(table, row, column, carry, false);
    if (words.text !== '') return { words, column };
  }
  return null;
};

const fieldOf = (
  table: Table,
  found: { readonly words: CellWords; readonly column: number } | null,
): Field<string> | null => {
  if (!found) return null;
  const origin = table.grid.origin(found.words.row, found.column);
  return found.words.inherited
    ? inferredField(found.words.text, origin, 'schedule.reason.merged')
    : stated(found.words.text, origin);
};

/** Months of a row of marks: "Tháng 1, 3, 5". */
const markedMonths = (table: Table, row: number): { readonly text: string; readonly column: number } | null => {
  const marked = table.columns.months.flatMap((month, column) =>
    month > 0 && table.grid.text(row, column) !== '' ? [{ month, column }] : [],
  );
  const first = marked[0];
  if (!first) return null;
  const quarters = marked.filter(({ month }) => month > QUARTER);
  const [quarter] = quarters;
  if (quarter) {
    const names = quarters.map(({ month }) => ['I', 'II', 'III', 'IV'][month - QUARTER - 1] ?? '');
    return { text: `Quý ${names.join(', ')}`, column: quarter.column };
  }
  const numbers = marked.map(({ month }) => month);
  const run = numbers.length > 2 && numbers.every((month, i) => i === 0 || month === (numbers[i - 1] ?? 0) + 1);
  const text = run
    ? `Từ tháng ${String(numbers[0])} đến tháng ${String(numbers.at(-1))}`
    : `Tháng ${numbers.join(', ')}`;
  return { text, column: first.column };
};

const baseOf = (table: Table, carry: Carry): ProseContext => {
  let ctx = table.base;
  for (const section of carry.sections) {
    ctx = {
      ...ctx,
      section: [...ctx.section, section.title],
      level: section.level ?? ctx.level,
      outer: section.outer ?? ctx.outer,
      time: section.outer ? contextBelow(ctx.time, section.outer.expression) : ctx.time,
    };
  }
  return ctx;
};

/** A row of a table without activities ("Thôn", "Đơn vị được kiểm tra") does the title's work there. */
const titledName = (table: Table, name: Field<string>): Field<string> => {
  const title = table.reading.title ?? '';
  if (!table.columns.borrowed || title === '' || name.value.length > 80) return name;
  if (startsWithVerb(name.value) || startsWithEvent(name.value)) return name;
  const value = `${title} – ${name.value}`;
  return { ...name, value, basis: 'inferred', reason: 'schedule.reason.title' };
};

/** The lines that a row of one activity makes. */
const rowDrafts = (table: Table, row: number, carry: Carry): readonly Draft[] => {
  const { grid, columns } = table;
  const name = wordsOf(table, row, columns.name, carry, false);
  if (name.text === '') return [];
  // An activity merged over rows that each say when takes place several times.
  const again = name.inherited && piecesOf(table, row, carry).some(({ words }) => !words.inherited);
  if (name.inherited && !again && !DITTO.test(grid.text(row, columns.name))) return [];
  const beside = sideBySide(table, row, carry, name.text);
  if (beside > 0) {
    return Array.from({ length: beside }, (_, line) => oneRowDrafts(table, row, carry, { line, of: beside })).flat();
  }
  return oneRowDrafts(table, row, carry, null);
};

/** A line of cells whose lines stand side by side: "7h00⏎8h00" beside "Chào cờ⏎Họp hội đồng". */
interface Beside {
  readonly line: number;
  readonly of: number;
}

const CLOCK_LINE = /^(?:từ\s+|lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/iu;
const DAY_LINE = /^(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?$/iu;

/** A column "Thời gian, địa điểm": the place that stands in the words of the time. */
const placeInTime = (field: Field<string>): Field<string> | null => {
  if (!/(?<![\p{L}])tại\s/iu.test(field.value)) return null;
  const found = findPlace(oneLine(field.value));
  return found && !found.implied ? { ...field, value: found.text, text: found.text } : null;
};

/** How many rows a row holds when its time cell has as many lines as its activities; 0 when it holds one. */
const sideBySide = (table: Table, row: number, carry: Carry, name: string): number => {
  const names = cellLines(name);
  if (names.length < 2) return 0;
  const alike = piecesOf(table, row, carry).some(({ words }) => {
    const lines = cellLines(words.text);
    if (lines.length !== names.length || words.inherited) return false;
    return lines.every((line) => CLOCK_LINE.test(line.text)) || lines.every((line) => DAY_LINE.test(line.text));
  });
  return alike ? names.length : 0;
};

/** The words of a cell, or its own line of cells that stand side by side. */
const besideWords = (text: string, beside: Beside | null): string => {
  if (beside === null) return text;
  const lines = cellLines(text);
  return lines.length === beside.of ? (lines[beside.line]?.text ?? text) : text;
};

const besidePieces = (pieces: readonly TimePiece[], beside: Beside | null): readonly TimePiece[] =>
  beside === null
    ? pieces
    : pieces.map((piece) => {
        const lines = cellLines(piece.words.text);
        const alike =
          lines.every((line) => CLOCK_LINE.test(line.text)) || lines.every((line) => DAY_LINE.test(line.text));
        return alike ? { ...piece, words: { ...piece.words, text: besideWords(piece.words.text, beside) } } : piece;
      });

const besideField = (field: Field<string> | null, beside: Beside | null): Field<string> | null =>
  field && { ...field, value: besideWords(field.value, beside), text: besideWords(field.text, beside) };

const oneRowDrafts = (table: Table, row: number, carry: Carry, beside: Beside | null): readonly Draft[] => {
  const { grid, columns, reading } = table;
  const ctx = baseOf(table, carry);
  const cell = wordsOf(table, row, columns.name, carry, false);
  const line = besideWords(cell.text, beside);
  const name = beside === null ? cell : { ...cell, text: line.slice(readMarker(line)?.length ?? 0) };
  const marks = markedMonths(table, row);
  const columnTime = combine(table, besidePieces(piecesOf(table, row, carry), beside), ctx);
  const read =
    marks && columnTime.time === null
      ? {
          field: stated(marks.text, grid.origin(row, marks.column)),
          time: readTimeOf(table, marks.text, ctx),
          doubts: [],
        }
      : columnTime;
  const time = dayed(read, ctx, carry);
  const units = rowUnits(table, row, carry, ctx, beside);
  const place = besideField(fieldOf(table, firstWords(table, row, carry, 'place')), beside) ?? placeInTime(read.field);
  const note = fieldOf(table, firstWords(table, row, carry, 'note')) ?? chargeWords(table, row, carry);
  const ordinal = firstWords(table, row, carry, 'ordinal')?.words.text ?? null;
  const at = grid.origin(row, columns.name);
  const publicRow = grid.row(row);
  const base: Draft = {
    ...bareDraft(titledName(table, stated(name.text, at)), at, publicRow, reading.layer),
    ordinal,
    timeText: time.field,
    time: time.time,
    place,
    note,
    assignments: units.assignments,
    assignmentOrigin: units.origin,
    section: ctx.section,
    level: ctx.level,
    extra: extraOf(table, row, carry),
    doubts: time.doubts,
  };
  const events = cellEvents(name.text);
  const dated = time.time !== null && time.time.start !== null && time.time.startTime === null;
  const clocked = opensWithClock(name.text) && (dated || time.time === null);
  const wide = time.time !== null && isWide(time.time) && DAY_INSIDE.test(name.text);
  if (events.length < 2 && !clocked && !wide && !needsPlaceOrTime(base, name.text)) return [base];
  const inner: ProseContext = {
    ...ctx,
    kind: 'schedule',
    outer:
      time.time && saysTime(time.time)
        ? { expression: time.time, text: time.field.value, source: 'merged-cell' }
        : ctx.outer,
    time: time.time ? contextBelow(ctx.time, time.time) : ctx.time,
    assigned: null,
  };
  const parts = events.length >= 2 || clocked ? events : [];
  if (parts.length === 0) return [fillFromName(table, base, name.text, inner)];
  return parts.flatMap((event) =>
    cellDrafts(event, at, publicRow, inner, reading).map((draft): Draft => ({
      ...base,
      name: draft.name,
      timeText: draft.timeText.value === '' ? base.timeText : draft.timeText,
      time: draft.time ?? base.time,
      place: draft.place ?? base.place,
      note: base.note ?? draft.note,
      assignments: base.assignments.length > 0 ? base.assignments : draft.assignments,
      assignmentOrigin: base.assignments.length > 0 ? base.assignmentOrigin : draft.assignmentOrigin,
      doubts: [...base.doubts, ...draft.doubts],
    })),
  );
};

const DAY_INSIDE = /\d{1,2}\s?[/.]\s?\d{1,2}|ngày\s+\d{1,2}|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])/iu;

/** A week, a month, a long stretch: a day in the words of the activity says more. */
const isWide = (time: TimeExpression): boolean =>
  time.precision === 'week' ||
  time.precision === 'month' ||
  time.precision === 'part-of-month' ||
  time.precision === 'quarter' ||
  (time.precision === 'range' &&
    time.start !== null &&
    time.end !== null &&
    compareDates(addDays(time.start, 4), time.end) <= 0);

/** True when the inner time is a day or a few within the outer stretch. */
const isWithin = (inner: TimeExpression, outer: TimeExpression): boolean => {
  if (isWide(inner) || inner.precision === 'year') return false;
  const from = inner.start ?? inner.end;
  const to = inner.end ?? inner.start;
  if (!from || !to || !outer.start || !outer.end) return false;
  return compareDates(outer.start, from) <= 0 && compareDates(to, outer.end) <= 0;
};

/** A table without a place or time column tells them inside the name. */
const needsPlaceOrTime = (draft: Draft, name: string): boolean =>
  (draft.timeText.value === '' && /\d/u.test(name)) || (draft.place === null && /(?:tại|địa điểm)\s/iu.test(name));

const fillFromName = (table: Table, base: Draft, name: string, inner: ProseContext): Draft => {
  const hasPlaceColumn = roleColumns(table.columns, 'place').length > 0;
  const hasTimeColumn = table.columns.roles.some(isTimeRole);
  const read = cellDrafts(
    { start: 0, end: name.length, text: name },
    base.origin,
    base.row,
    { ...inner, outer: null },
    table.reading,
  )[0];
  if (!read) return base;
  const takesTime =
    read.time !== null &&
    ((base.timeText.value === '' && !hasTimeColumn) ||
      (base.time !== null && isWide(base.time) && isWithin(read.time, base.time)));
  return {
    ...base,
    ...(takesTime && base.time !== null ? { name: read.name } : {}),
    timeText: takesTime ? read.timeText : base.timeText,
    time: takesTime ? read.time : base.time,
    place: base.place ?? (hasPlaceColumn ? null : read.place),
    assignments: base.assignments.length > 0 || base.note !== null ? base.assignments : read.assignments,
    assignmentOrigin: base.assignments.length > 0 || base.note !== null ? base.assignmentOrigin : read.assignmentOrigin,
  };
};

const PERSON_AS_WELL =
  /^\s*(?:\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}\s*[:,]?\s*)?(?:cùng (?:dự|đi|họp)|như trên|nt|x)\s*[.;]?\s*$/iu;

/** Rows of days with a column for each person: every event of every cell is a row of that person. */
const personDrafts = (table: Table, row: number, carry: Carry): readonly Draft[] => {
  const { grid, columns, reading } = table;
  const ctx = baseOf(table, carry);
  const day = dayed(combine(table, piecesOf(table, row, carry), ctx), ctx, carry);
  const outer: OuterTime | null =
    day.time && saysTime(day.time)
      ? { expression: day.time, text: oneLine(day.field.value), source: 'heading' }
      : ctx.outer;
  const drafts: Draft[] = [];
  for (const column of roleColumns(columns, 'person')) {
    const words = wordsOf(table, row, column, carry, false);
    if (words.text === '' || words.inherited) continue;
    const person = (columns.words[column] ?? '').split(' – ').at(-1) ?? '';
    const at = grid.origin(row, column);
    const inner: ProseContext = {
      ...ctx,
      kind: 'schedule',
      outer,
      time: outer ? contextBelow(ctx.time, outer.expression) : ctx.time,
      assigned: { assignments: asWritten(person, 'responsible'), origin: null },
    };
    for (const event of cellEvents(words.text)) {
      if (PERSON_AS_WELL.test(event.text)) continue;
      for (const draft of cellDrafts(event, at, grid.row(row), inner, reading))
        drafts.push({ ...draft, doubts: [...draft.doubts, ...day.doubts] });
    }
  }
  return drafts;
};

const SESSIONS: readonly (readonly [ColumnRole, string])[] = [
  ['morning', 'Sáng'],
  ['noon', 'Trưa'],
  ['afternoon', 'Chiều'],
  ['evening', 'Tối'],
];

/** Rows of days with a column for each part of the day: every event of every cell is a row. */
const sessionDrafts = (table: Table, row: number, carry: Carry): readonly Draft[] => {
  const { grid, columns, reading } = table;
  const ctx = baseOf(table, carry);
  const day = dayed(combine(table, piecesOf(table, row, carry), ctx), ctx, carry);
  const place = fieldOf(table, firstWords(table, row, carry, 'place'));
  const note = fieldOf(table, firstWords(table, row, carry, 'note'));
  const drafts: Draft[] = [];
  for (const [role, session] of SESSIONS) {
    for (const column of roleColumns(columns, role)) {
      const words = wordsOf(table, row, column, carry, false);
      if (words.text === '' || words.inherited) continue;
      const sessionTime = reading.readers.parseTime(session, ctx.time);
      const outerTime = day.time
        ? isClockOnly(sessionTime)
          ? withOuterDay(sessionTime, { expression: day.time, text: day.field.value, source: 'heading' })
          : day.time
        : null;
      const text = day.field.value === '' ? session : `${session}, ${oneLine(day.field.value)}`;
      const inner: ProseContext = {
        ...ctx,
        kind: 'schedule',
        outer: outerTime ? { expression: outerTime, text, source: 'heading' } : ctx.outer,
        time: outerTime ? contextBelow(ctx.time, outerTime) : ctx.time,
      };
      const at = grid.origin(row, column);
      for (const event of cellEvents(words.text)) {
        for (const draft of cellDrafts(event, at, grid.row(row), inner, reading)) {
          drafts.push({
            ...draft,
            place: draft.place ?? place,
            note: draft.note ?? note,
            doubts: [...draft.doubts, ...day.doubts],
          });
        }
      }
    }
  }
  return drafts;
};

/** A row of a duty roster: the title's work, the time of the row, everybody named in the note. */
const rosterDrafts = (table: Table, row: number, carry: Carry): readonly Draft[] => {
  const { grid, columns, reading } = table;
  const ctx = baseOf(table, carry);
  const time = dayed(combine(table, piecesOf(table, row, carry), ctx), ctx, carry);
  const title = reading.title ?? '';
  if (time.time === null || title === '') return [];
  const who = columns.roles.flatMap((role, column) => {
    const words = wordsOf(table, row, column, carry, false);
    const counts = !isTimeRole(role) && role !== 'ordinal' && role !== 'place' && words.text !== '';
    return counts ? [{ column, text: `${columns.words[column] ?? ''}: ${oneLine(words.text)}` }] : [];
  });
  const [first] = who;
  if (!first) return [];
  const at = grid.origin(row, first.column);
  return [
    {
      ...bareDraft(inferredField(title, null, 'schedule.reason.title', ''), at, grid.row(row), reading.layer),
      ordinal: firstWords(table, row, carry, 'ordinal')?.words.text ?? null,
      timeText: time.field,
      time: time.time,
      place: fieldOf(table, firstWords(table, row, carry, 'place')),
      note: stated(who.map((one) => one.text).join('; '), at),
      section: ctx.section,
      level: ctx.level,
      extra: extraOf(table, row, carry),
      doubts: time.doubts,
    },
  ];
};

const isFooter = (table: Table, row: number): boolean => {
  const filled = fewColumns(table.grid, row, 3);
  if (filled === null || filled.length === 0) return false;
  return filled.some((column) => {
    const text = table.grid.text(row, column);
    return text.length < 120 && endsTable(text) && !/^ghi chú/iu.test(text);
  });
};

const isTotal = (table: Table, row: number): boolean => {
  for (let column = 0; column < Math.min(3, table.grid.columnCount); column += 1) {
    if (TOTAL.test(table.grid.text(row, column))) return true;
  }
  return false;
};

/** "Ghi chú: …" over the columns of a row of its own. */
const isRemark = (table: Table, row: number): boolean => {
  const filled = fewColumns(table.grid, row, 1);
  const [only] = filled ?? [];
  return only !== undefined && /^[\s*(]*(?:ghi chú|lưu ý|chú thích|chú ý)\s*[:：)]/iu.test(table.grid.text(row, only));
};

const STRONG_MARK = /^\(?(?:[IVX]{1,5}|[A-ZĐ])\s?[.)/:]?$/u;

interface SectionRow {
  readonly title: string;
  readonly label: string;
  readonly depth: number;
  readonly column: number;
}

const depthOf = (label: string, title: string): number => {
  const mark =
    label === ''
      ? (readMarker(title)?.style ?? '')
      : (readMarker(`${label.replace(/[.)/:\s]+$/u, '')}. x`)?.style ?? '');
  if (mark === 'part') return 0;
  if (mark === 'alpha') return 1;
  if (mark === 'roman') return 1.5;
  if (mark === 'num') return 2;
  if (mark.startsWith('num')) return 3;
  if (readTimeHeading(title)) return 2.5;
  return title === title.toUpperCase() ? 1 : 2.8;
};

/** A row that heads the rows below: one text over the columns, or a number and a title with the rest blank. */
const sectionRow = (table: Table, row: number): SectionRow | null => {
  const { grid, columns } = table;
  const filled = fewColumns(grid, row, 2);
  if (filled === null) return null;
  const ordinalColumn = roleColumns(columns, 'ordinal')[0] ?? -1;
  const others = filled.filter((column) => column !== ordinalColumn);
  const [column, extra] = others;
  if (column === undefined) {
    const only = filled[0];
    if (only === undefined) return null;
    const title = grid.text(row, only);
    return /\p{L}{3}/u.test(title) ? { title, label: '', depth: depthOf('', title), column: only } : null;
  }
  if (extra !== undefined) return null;
  const title = grid.text(row, column).replace(/\s+/gu, ' ');
  const label = ordinalColumn >= 0 ? grid.text(row, ordinalColumn) : '';
  if (title.length > 200) return null;
  const block = grid.merge(row, column);
  const spans = block !== null && block.right - block.left >= Math.max(1, Math.floor(grid.columnCount / 2) - 1);
  const found: SectionRow = { title, label, depth: depthOf(label, title), column };
  if (spans) return found;
  if (label !== '' && STRONG_MARK.test(label) && columns.name === column) return found;
  if (label === '' && readTimeHeading(title) !== null && column !== timeColumn(table)) return found;
  const marker = readMarker(title);
  if (label === '' && marker && /^(?:roman|alpha|part)$/u.test(marker.style) && column <= Math.max(columns.name, 1))
    return found;
  if (label !== '' && looksLikeOrdinal(label)) {
    const next = nextOrdinal(table, row, ordinalColumn);
    const stem = label.replace(/[.)\s]+$/u, '');
    if (next.startsWith(`${stem}.`) && next.length > stem.length + 1) return found;
    return null;
  }
  const caps = /\p{Lu}{2}/u.test(title) && title === title.toUpperCase();
  return (caps || title.endsWith(':')) && grid.columnCount >= 3 && column <= Math.max(columns.name, 1) ? found : null;
};

const timeColumn = (table: Table): number => table.columns.roles.findIndex(isTimeRole);

const nextOrdinal = (table: Table, row: number, column: number): string => {
  for (let r = row + 1; r < Math.min(row + 4, table.grid.rowCount); r += 1) {
    const text = table.grid.text(r, column);
    if (text !== '') return text;
  }
  return '';
};

const enterSection = (table: Table, found: SectionRow, row: number, carry: Carry, sections: Section[]): void => {
  while ((carry.sections.at(-1)?.depth ?? -1) >= found.depth) carry.sections.pop();
  const ctx = baseOf(table, carry);
  const heading = readTimeHeading(found.title.replace(/^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s?[.)/]\s*/u, ''));
  const times = heading
    ? table.reading.readers.parseTime(heading.words, ctx.time)
    : bracketTime(table, found.title, ctx);
  const outer: OuterTime | null =
    times && saysTime(times) ? { expression: times, text: heading?.words ?? times.text, source: 'heading' } : null;
  const title =
    found.label === ''
      ? found.title
      : `${/[.)/:]$/u.test(found.label) ? found.label : `${found.label}.`} ${found.title}`;
  carry.sections.push({
    title: title.replace(/[\s:;]+$/u, ''),
    depth: found.depth,
    outer,
    level: levelOf(found.title),
  });
  sections.push({
    label: found.label,
    title: found.title,
    depth: Math.round(found.depth),
    origin: table.grid.origin(row, found.column),
  });
  carry.last.fill(null);
  carry.day = null;
};

/** "I. Đợt 1 (từ 01/3 đến 15/3)": the time in the brackets of a section row. */
const bracketTime = (table: Table, title: string, ctx: ProseContext): TimeExpression | null => {
  const inner = /\(([^()]{4,80})\)/u.exec(title)?.[1];
  if (inner === undefined) return null;
  const time = table.reading.readers.parseTime(inner, ctx.time);
  return time.start !== null || time.end !== null ? time : null;
};

const remember = (table: Table, row: number, carry: Carry): void => {
  for (let column = 0; column < table.grid.columnCount; column += 1) {
    const text = table.grid.text(row, column);
    if (text !== '' && !DITTO.test(text)) {
      carry.last[column] = row;
      // A new day ends what was said of the old one.
      if (isSticky(table, column)) {
        for (let right = column + 1; right < table.columns.name; right += 1) {
          if (table.grid.text(row, right) === '') carry.last[right] = null;
        }
      }
    }
  }
};

const isRepeatedHeader = (grid: Grid, header: GridHeader, row: number, name: number): boolean => {
  const probe = name >= 0 ? name : 0;
  const text = grid.text(row, probe).replace(/\s+/gu, ' ');
  if (text === '' || (header.words[probe] ?? '') === '') return false;
  if (fold(text) !== fold(grid.text(header.top, probe).replace(/\s+/gu, ' '))) return false;
  return filledColumns(grid, row).length >= 2;
};

/** One activity may go on in the row below: a row with words only under name, place or note. */
const continues = (table: Table, row: number, drafts: readonly Draft[]): boolean => {
  const last = drafts.at(-1);
  if (!last) return false;
  const { grid, columns } = table;
  if (columns.name < 0 || grid.text(row, columns.name) === '') return false;
  const ordinalColumn = roleColumns(columns, 'ordinal')[0] ?? -1;
  if (ordinalColumn < 0 || grid.text(row, ordinalColumn) !== '') return false;
  if (filledColumns(grid, row).some((column) => column !== columns.name)) return false;
  return /^\p{Ll}/u.test(grid.text(row, columns.name));
};

const extend = (draft: Draft, words: string): Draft => ({
  ...draft,
  name: { ...draft.name, value: `${draft.name.value} ${words}`, text: `${draft.name.text}\n${words}` },
});

interface Segment extends LayoutResult {
  readonly next: number;
}

const readSegment = (
  grid: Grid,
  header: GridHeader | null,
  columns: Columns,
  from: number,
  reading: Reading,
  base: ProseContext,
): Segment => {
  const table: Table = { grid, columns, reading, base, headed: header !== null };
  const drafts: Draft[] = [];
  const sections: Section[] = [];
  const carry: Carry = { sections: [], last: new Array<number | null>(grid.columnCount).fill(null), day: null };
  const matrix = columns.roles.some((role) => role === 'morning' || role === 'afternoon' || role === 'evening');
  const persons = columns.name < 0 && columns.roles.includes('person');
  let row = from;
  for (; row < grid.rowCount; row += 1) {
    if (isBlankRow(grid, row)) continue;
    if (header && isRepeatedHeader(grid, header, row, columns.name)) {
      row += header.bottom - header.top;
      continue;
    }
    if (isFooter(table, row)) break;
    const section = sectionRow(table, row);
    if (section) {
      if (TOTAL.test(section.title)) continue;
      // A new table below the first begins with a title of its own.
      enterSection(table, section, row, carry, sections);
      continue;
    }
    if (isTotal(table, row) || isRemark(table, row)) continue;
    if (header && row > from && mayBeNewHeader(grid, row) && findHeader(grid, row, row + 1)) break;
    if (continues(table, row, drafts)) {
      const last = drafts.pop();
      if (last) drafts.push(extend(last, grid.text(row, columns.name)));
      continue;
    }
    if (matrix) drafts.push(...sessionDrafts(table, row, carry));
    if (persons) drafts.push(...personDrafts(table, row, carry));
    else if (columns.name >= 0) drafts.push(...rowDrafts(table, row, carry));
    else if (!matrix) drafts.push(...rosterDrafts(table, row, carry));
    remember(table, row, carry);
  }
  return { drafts, sections, next: row };
};

const HEADER_HINT = /^(?:tt|stt|số tt|số thứ tự|thời gian|ngày|thứ|nội dung)/iu;

/** A cheap look before {@link findHeader} is asked: one of the first cells begins like a header. */
const mayBeNewHeader = (grid: Grid, row: number): boolean => {
  for (let column = 0; column < Math.min(3, grid.columnCount); column += 1) {
    const text = grid.text(row, column);
    if (text.length <= 40 && HEADER_HINT.test(text)) return true;
  }
  return false;
};

const COSTS = /số lượng|đơn giá|thành tiền|mức chi|nội dung chi|đơn vị tính|đvt|số tiền/iu;

/** "Nội dung chi | Số lượng | Đơn giá | Thành tiền": a budget, whose rows are no activities. */
const isBudget = (columns: Columns): boolean => {
  if (columns.roles.some((role) => isTimeRole(role) || role === 'place' || role === 'lead' || role === 'responsible'))
    return false;
  return columns.words.filter((words) => COSTS.test(words)).length >= 2;
};

/** What a grid gave, and which rows belong to tables (the others may be headings, letterhead, signature). */
export interface TableResult extends LayoutResult {
  readonly found: boolean;
  /** First row of the first header, 0-based; -1 without one. */
  readonly firstHeader: number;
  /** Row after the last table row. */
  readonly end: number;
}

/**
 * Every schedule table of a grid: header (one or two rows, repeated, changed half way), section rows, merged and blank
 * cells, several events in a cell, totals and signatures left out. A grid without a header is read by what its columns
 * look like when `headless` is allowed.
 */
export const readTables = (grid: Grid, reading: Reading, base: ProseContext, headless: boolean): TableResult => {
  const drafts: Draft[] = [];
  const sections: Section[] = [];
  let firstHeader = -1;
  let from = 0;
  let end = 0;
  for (let guard = 0; guard < 200 && from < grid.rowCount; guard += 1) {
    const days = findDayMatrix(grid, from);
    const header = findHeader(grid, from, days === null ? grid.rowCount : days);
    if (!header && days !== null) {
      if (firstHeader < 0) firstHeader = days;
      const read = readDayMatrix(grid, days, reading, base);
      for (const one of read.drafts) drafts.push(one);
      for (const one of read.sections) sections.push(one);
      from = read.next;
      end = from;
      continue;
    }
    if (!header) break;
    if (firstHeader < 0) firstHeader = header.top;
    const start = header.bottom + 1;
    const columns = readColumns(grid, header, start, grid.rowCount);
    const read = readSegment(grid, header, columns, start, reading, base);
    if (!isBudget(columns)) for (const one of read.drafts) drafts.push(one);
    for (const one of read.sections) sections.push(one);
    from = Math.max(read.next, start);
    end = from;
  }
  if (firstHeader >= 0) return { drafts, sections, found: true, firstHeader, end };
  if (!headless) return { drafts, sections, found: false, firstHeader, end };
  const columns = guessColumns(grid);
  if (!columns) return { drafts, sections, found: false, firstHeader, end };
  const read = readSegment(grid, null, columns, 0, reading, base);
  return {
    drafts: read.drafts,
    sections: read.sections,
    found: read.drafts.length > 0,
    firstHeader: 0,
    end: read.next,
  };
};

const DAY_SCAN = 60;

const findDayMatrix = (grid: Grid, from: number): number | null => {
  for (let row = from; row < Math.min(grid.rowCount, from + DAY_SCAN); row += 1)
    if (dayColumns(grid, row).length > 0) return row;
  return null;
};
