import { readMarker } from '../../source/markers';
import { isFooterRow } from '../../source/tables/cells';
import { folded as fold } from '../vocabulary/folded';
import { addDays, compareDates } from '../../calendar/plain-date';
import type { TimeExpression } from '../../time';
import type { Field } from '../../source/origin';
import { bareDraft, inferredField, stated, type Draft, type LayoutResult, type Reading } from '../draft';
import { dayColumns, findHeader, type GridHeader } from '../grid/find-header';
import { stackGroups } from '../grid/stacked-groups';
import { fewColumns, filledColumns, isBlankRow, type Grid } from '../grid/grid';
import type { ProseContext } from '../prose/context';
import type { Section } from '../schedule';
import { contextBelow, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { isTimeRole, type ColumnRole } from '../vocabulary/headers';
import { besideField, besidePieces, besideWords, entryWords, listsAsMany, sideBySide, type Beside } from './beside';
import { withBracketHour } from './bracket-hour';
import { givesPlacesByDay, placeWords, roomInNote } from './row-place';
import { cellDrafts, cellEvents, opensWithClock, type CellLine } from './cell-item';
import { guessColumns, QUARTER, readColumns, WEEK_OF_MONTH, type Columns } from './columns';
import { readDayMatrix } from './day-matrix';
import { combine, dayed, hourBeforeDay, piecesOf, readTimeOf, type RowTime, type TimePiece } from './row-time';
import { asWritten, chargeWords, furtherWords, rowUnits } from './row-units';
import { enterSection, sectionRow } from './section-row';
import { placeAmong, withoutPlace } from './time-place';
import {
  baseOf,
  DITTO,
  fieldOf,
  firstWords,
  isSticky,
  oneLine,
  roleColumns,
  wordsOf,
  type Carry,
  type CellWords,
  type Table,
} from './table';

const TOTAL = /^(?:tổng(?:\s*(?:số|cộng|kinh phí|:))?|cộng|tổng cộng.*)(?:\s*[:(].*)?$/iu;

const extraOf = (table: Table, row: number, carry: Carry, beside: Beside | null): Draft['extra'] => {
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
    const text = entryWords(words, beside);
    return text === '' || header === '' ? [] : [{ header, text }];
  });
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
  const week = marked.length === 1 ? WEEK_OF_MONTH.exec(table.columns.words[first.column] ?? '') : null;
  if (week) return { text: `${week[2] ?? ''} tháng ${String(first.month)}`, column: first.column };
  const numbers = [...new Set(marked.map(({ month }) => month))];
  const run = numbers.length > 2 && numbers.every((month, i) => i === 0 || month === (numbers[i - 1] ?? 0) + 1);
  const text = run
    ? `Từ tháng ${String(numbers[0])} đến tháng ${String(numbers.at(-1))}`
    : `Tháng ${numbers.join(', ')}`;
  return { text, column: first.column };
};

/** "Trực Ninh", "Giao Thủy": names of places that begin like an act. */
const PROPER_NAME = /^\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){1,3}$/u;

/** A row of a table without activities ("Thôn", "Đơn vị được kiểm tra") does the title's work there. */
const titledName = (table: Table, name: Field<string>): Field<string> => {
  const title = table.reading.title ?? '';
  if (!table.columns.borrowed || title === '' || name.value.length > 80) return name;
  const acts = startsWithVerb(name.value) || startsWithEvent(name.value);
  if (acts && !PROPER_NAME.test(name.value)) return name;
  const value = `${title} – ${name.value}`;
  return { ...name, value, basis: 'inferred', reason: 'schedule.reason.title' };
};

/** "Toán (Khối 10)": an act of one of several groups that stand side by side. */
const groupedName = (table: Table, row: number, name: Field<string>): Field<string> => {
  const { group = -1, roles } = table.columns;
  const title = roles[group] === 'group' ? oneLine(table.grid.text(row, group)) : '';
  return title === '' ? name : { ...name, value: `${name.value} (${title})` };
};

/** The activity's words; a row without a number that says only when and where goes on with the activity above. */
const nameWords = (table: Table, row: number, carry: Carry): CellWords => {
  const { columns, grid } = table;
  const own = wordsOf(table, row, columns.name, carry, false);
  if (own.text !== '' || roleColumns(columns, 'ordinal').some((column) => grid.text(row, column) !== '')) return own;
  const here = roleColumns(columns, 'place').some((column) => grid.text(row, column) !== '');
  const then = columns.roles.some((role, column) => isTimeRole(role) && grid.text(row, column) !== '');
  return here && then ? wordsOf(table, row, columns.name, carry, true) : own;
};

/** The lines that a row of one activity makes. */
const rowDrafts = (table: Table, row: number, carry: Carry): readonly Draft[] => {
  const { grid, columns } = table;
  const name = nameWords(table, row, carry);
  if (name.text === '') {
    // "Ngày 21/7" alone: the day of the rows of hours below.
    const ctx = baseOf(table, carry);
    dayed(combine(table, piecesOf(table, row, carry), ctx), ctx, carry);
    return [];
  }
  // An activity merged over rows that each say when or where takes place several times.
  const place = firstWords(table, row, carry, 'place');
  const elsewhere = place !== null && !place.words.inherited;
  const again = name.inherited && (elsewhere || piecesOf(table, row, carry).some(({ words }) => !words.inherited));
  if (name.inherited && !again && !DITTO.test(grid.text(row, columns.name))) return [];
  const beside = sideBySide(table, row, carry, name.text);
  if (beside > 0) {
    return Array.from({ length: beside }, (_, line) => oneRowDrafts(table, row, carry, { line, of: beside })).flat();
  }
  return oneRowDrafts(table, row, carry, null);
};

/** The time of a row: what its columns say, else the months that are marked in it, with the day of the rows above. */
const rowTime = (table: Table, row: number, pieces: readonly TimePiece[], ctx: ProseContext, carry: Carry): RowTime => {
  const said = combine(table, pieces, ctx);
  const marks = said.time === null ? markedMonths(table, row) : null;
  if (!marks) return dayed(said, ctx, carry);
  const field = stated(marks.text, table.grid.origin(row, marks.column));
  return dayed({ field, time: readTimeOf(table, marks.text, ctx), doubts: [] }, ctx, carry);
};

/** What the columns of a row say of its activity, before the words of the activity itself are read. */
const columnDraft = (
  table: Table,
  row: number,
  carry: Carry,
  ctx: ProseContext,
  name: string,
  beside: Beside | null,
): Draft => {
  const { grid, columns, reading } = table;
  const cut = withoutPlace(table, besidePieces(piecesOf(table, row, carry), beside));
  const time = rowTime(table, row, cut.pieces, ctx, carry);
  const units = rowUnits(table, row, carry, ctx, beside);
  const among = placeAmong(table, row, carry);
  const place =
    besideField(fieldOf(table, placeWords(table, row, carry)), beside) ??
    (cut.place && stated(cut.place.text, grid.origin(cut.place.piece.words.row, cut.place.piece.column))) ??
    (among && stated(among.text, grid.origin(among.words.row, among.column)));
  const room = place ? null : roomInNote(table, row, carry);
  const said = room ? null : fieldOf(table, firstWords(table, row, carry, 'note'));
  const note = beside?.entries === true ? besideField(said, beside) : said;
  const at = grid.origin(row, columns.name);
  return {
    ...bareDraft(groupedName(table, row, titledName(table, stated(name, at))), at, grid.row(row), reading.layer),
    ordinal: firstWords(table, row, carry, 'ordinal')?.words.text ?? null,
    timeText: time.field,
    time: time.time,
    place: place ?? room,
    note: note ?? chargeWords(table, row, carry, beside) ?? furtherWords(table, row, carry),
    assignments: units.assignments,
    assignmentOrigin: units.origin,
    section: ctx.section,
    level: ctx.level,
    extra: extraOf(table, row, carry, beside),
    doubts: time.doubts,
  };
};

/** The draft of one event of a cell, with what the columns say; `alone` when the cell holds no other and has a place. */
const eventDraft = (base: Draft, event: CellLine, draft: Draft, alone: boolean): Draft => {
  const { time } = draft;
  const topic = time !== null && base.time !== null && isWide(time) && liesIn(base.time, time);
  const said = topic
    ? // "Triển khai kế hoạch tháng 12" in a week of December: the month is what it is about.
      { name: stated(event.text.slice(readMarker(event.text)?.length ?? 0).replace(/[\s.;]+$/u, ''), base.origin) }
    : {
        name: alone && draft.place ? wholeName(draft.name, event.text) : draft.name,
        timeText: draft.timeText.value === '' ? base.timeText : draft.timeText,
        time: time ?? base.time,
      };
  const charged = base.assignments.length > 0 ? base : draft;
  return {
    ...base,
    ...said,
    place: alone ? base.place : (draft.place ?? base.place),
    note: base.note ?? draft.note,
    assignments: charged.assignments,
    assignmentOrigin: charged.assignmentOrigin,
    doubts: [...base.doubts, ...draft.doubts],
  };
};

/** The words of a cell without a bullet before its only entry: a bullet marks the entries of a list. */
const withoutBullet = (cell: string): string => (/\n\s*[-–•+*]/u.test(cell) ? cell : cell.replace(/^[-–•+*]\s+/u, ''));

const oneRowDrafts = (table: Table, row: number, carry: Carry, beside: Beside | null): readonly Draft[] => {
  const { grid, columns, reading } = table;
  const ctx = baseOf(table, carry);
  const cell = nameWords(table, row, carry).text;
  const line = besideWords(cell, beside);
  const name = beside === null ? withoutBullet(cell) : line.slice(readMarker(line)?.length ?? 0);
  const base = columnDraft(table, row, carry, ctx, name, beside);
  const { time } = base;
  const events = cellEvents(name);
  const dated = time !== null && time.start !== null && time.startTime === null;
  const clocked = opensWithClock(name) && (dated || time === null);
  const wide = time !== null && isWide(time) && DAY_INSIDE.test(name);
  if (events.length < 2 && !clocked && !wide && !needsPlaceOrTime(base, name)) return [base];
  const inner = contextOf(ctx, base);
  if (events.length < 2 && !clocked) return [fillFromName(table, base, name, inner)];
  const listed = beside === null && listsAsMany(table, row, carry, events.length);
  return events.flatMap((event, line) => {
    const own = listed ? columnDraft(table, row, carry, ctx, name, { line, of: events.length, entries: true }) : base;
    const below = listed ? contextOf(ctx, own) : inner;
    const alone = (events.length === 1 || listed) && own.place !== null;
    return cellDrafts(event, grid.origin(row, columns.name), grid.row(row), below, reading).map((draft) =>
      eventDraft(own, event, hourBeforeDay(draft, below.outer), alone),
    );
  });
};

/** The context of the words of a cell: the time that the columns of its row say stands above them. */
const contextOf = (ctx: ProseContext, { time, timeText }: Draft): ProseContext => ({
  ...ctx,
  kind: 'schedule',
  outer:
    time !== null && saysTime(time) ? { expression: time, text: timeText.value, source: 'merged-cell' } : ctx.outer,
  time: time ? contextBelow(ctx.time, time) : ctx.time,
  assigned: null,
});

/** The words of a cell from its activity on: where the table has a place of its own, a place in them is part of the name. */
const wholeName = (name: Field<string>, words: string): Field<string> => {
  const from = words.indexOf(name.value.slice(0, 24));
  return from < 0 ? name : { ...name, value: words.slice(from).replace(/[\s.;,]+$/u, '') };
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

/** True when the inner time is a day or a stretch within the outer one, shorter than half of it. */
const isWithin = (inner: TimeExpression, outer: TimeExpression): boolean => {
  if (inner.precision === 'year' || !liesIn(inner, outer)) return false;
  return !isWide(inner) || (inner.precision === 'range' && daysOf(inner) * 2 < daysOf(outer));
};

const daysOf = ({ start, end }: TimeExpression): number =>
  start && end ? (end.year - start.year) * 366 + (end.month - start.month) * 31 + end.day - start.day + 1 : 1;

/** True when the days of the one time are among those of the other. */
const liesIn = (inner: TimeExpression, outer: TimeExpression): boolean => {
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
        drafts.push({ ...hourBeforeDay(draft, outer), doubts: [...draft.doubts, ...day.doubts] });
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
            ...hourBeforeDay(draft, inner.outer),
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
    return counts
      ? [{ column, text: `${(columns.words[column] ?? '').split(' – ').at(-1) ?? ''}: ${oneLine(words.text)}` }]
      : [];
  });
  const [first] = who;
  if (!first) return [];
  const at = grid.origin(row, first.column);
  const units = rowUnits(table, row, carry, ctx);
  return [
    {
      ...bareDraft(inferredField(title, null, 'schedule.reason.title', ''), at, grid.row(row), reading.layer),
      ordinal: firstWords(table, row, carry, 'ordinal')?.words.text ?? null,
      timeText: time.field,
      time: time.time,
      place: fieldOf(table, firstWords(table, row, carry, 'place')),
      note: stated(who.map((one) => one.text).join('; '), at),
      assignments: units.assignments,
      assignmentOrigin: units.origin,
      section: ctx.section,
      level: ctx.level,
      extra: extraOf(table, row, carry, null),
      doubts: time.doubts,
    },
  ];
};

const isFooter = (table: Table, row: number): boolean => {
  const filled = fewColumns(table.grid, row, 3);
  return filled !== null && isFooterRow(filled.map((column) => table.grid.text(row, column)));
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
  const placesOfDays = givesPlacesByDay(grid, columns, from);
  const table: Table = { grid, columns, reading, base, headed: header !== null, placesOfDays };
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
    else if (columns.name >= 0)
      drafts.push(...rowDrafts(table, row, carry).map((draft) => withBracketHour(draft, reading)));
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

/** "Họ và tên | Chức vụ | Nhiệm vụ" without a time: a list of people, whose rows are no activities. */
const isStaffList = (columns: Columns): boolean =>
  columns.words.some((words) => /^họ(?:,| và)?\s+tên/iu.test(words)) &&
  !columns.roles.some((role) => isTimeRole(role) || role === 'place');

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
    const stacked = stackGroups(grid, header);
    const body = stacked?.grid ?? grid;
    const head = stacked?.header ?? header;
    const columns = { ...readColumns(body, head, start, body.rowCount), ...(stacked ? { group: stacked.title } : {}) };
    const read = readSegment(body, head, columns, start, reading, base);
    if (!isBudget(columns) && !isStaffList(columns)) for (const one of read.drafts) drafts.push(one);
    for (const one of read.sections) sections.push(one);
    from = Math.max(stacked?.sourceRow(read.next) ?? read.next, start);
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
