import type { Field, Origin } from '../../source/origin';
import type { Assignment, Role } from '../../units/assignment';
import { inferredField, stated } from '../draft';
import type { ProseContext } from '../prose/context';
import { startsLikeRoom } from '../place';
import { unitsFor } from '../readers';
import { takesPart, type ColumnRole } from '../vocabulary/headers';
import { entryWords, ownWords, type Beside } from './beside';
import { oneLine, roleColumns, wordsOf, type Carry, type Table } from './table';

const UNIT_ROLES: Partial<Readonly<Record<ColumnRole, Role>>> = {
  lead: 'lead',
  responsible: 'responsible',
  director: 'responsible',
  partner: 'support',
  participants: 'participant',
};

/** Who is charged in a row, and the first cell that says so. */
export interface RowUnits {
  readonly assignments: readonly Assignment[];
  readonly origin: Origin | null;
}

const CHARGED: readonly ColumnRole[] = ['lead', 'responsible', 'partner'];
/** Who else comes: said with the words of the header, for it is nobody's charge. */
const COMES: readonly ColumnRole[] = ['director', 'participants', 'staff'];

/** What the columns of units and persons say, for the note of a table that has none: "Chủ trì: A; Thành phần: B". */
export const chargeWords = (
  table: Table,
  row: number,
  carry: Carry,
  beside: Beside | null = null,
): Field<string> | null => {
  if (roleColumns(table.columns, 'note').length > 0) return null;
  const found = roleColumns(table.columns, ...CHARGED, ...COMES).flatMap((column) => {
    const cell = wordsOf(table, row, column, carry, false);
    const words = { ...cell, text: entryWords(cell, beside) };
    return words.text === '' ? [] : [{ column, words }];
  });
  const [first] = found;
  if (!first) return null;
  // "Thành phần: các phòng" needs its header; a name or a post says itself who it is.
  const alone = found.length === 1 && table.columns.roles[first.column] !== 'participants';
  const text = alone
    ? first.words.text
    : found
        .map(
          ({ column, words }) =>
            `${(table.columns.words[column] ?? '').split(' – ').at(-1) ?? ''}: ${words.text.replace(/\s*\n\s*/gu, ', ')}`,
        )
        .join('; ');
  const origin = table.grid.origin(first.words.row, first.column);
  return alone && !first.words.inherited ? stated(text, origin) : inferredField(text, origin, 'schedule.reason.merged');
};

/** What the other columns say of a row that only names for whom the title's work is: "Loại vắc xin: sởi". */
export const furtherWords = (table: Table, row: number, carry: Carry): Field<string> | null => {
  if (!table.columns.borrowed || roleColumns(table.columns, 'note').length > 0) return null;
  const found = roleColumns(table.columns, 'other').flatMap((column) => {
    const header = table.columns.words[column] ?? '';
    const { text } = wordsOf(table, row, column, carry, false);
    return header === '' || text === '' ? [] : [{ column, text: `${header}: ${oneLine(text)}` }];
  });
  const [first] = found;
  return first
    ? inferredField(
        found.map(({ text }) => text).join('; '),
        table.grid.origin(row, first.column),
        'schedule.reason.merged',
      )
    : null;
};

const BETWEEN = /[^;,\n]+/gu;

/** A cell of a unit column that names nobody the grammar knows ("GVCN", "Tổng phụ trách Đội"): its words as they stand. */
export const asWritten = (text: string, role: Role | null): readonly Assignment[] => {
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

/** Whom the unit columns and the note of a row charge; those of the headings when they name nobody. */
export const rowUnits = (
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
  const joining = roleColumns(table.columns, 'participants').filter((column) =>
    takesPart(table.columns.words[column] ?? ''),
  );
  for (const column of [...roleColumns(table.columns, ...CHARGED), ...joining]) {
    const role = table.columns.roles[column] ?? 'other';
    const cell = wordsOf(table, row, column, carry, false);
    const words = { ...cell, text: ownWords(cell, beside) };
    if (words.text === '') continue;
    const given = UNIT_ROLES[role];
    const options = unitsFor(table.reading.units, given ?? null);
    const found = table.reading.readers.parseAssignments(words.text, options);
    add(found.length > 0 ? found : asWritten(words.text, given ?? null), table.grid.origin(words.row, column));
  }
  for (const column of roleColumns(table.columns, 'note')) {
    const cell = wordsOf(table, row, column, carry, false);
    const words = { ...cell, text: entryWords(cell, beside) };
    if (words.text === '' || startsLikeRoom(words.text)) continue;
    const found = table.reading.readers.parseAssignments(words.text, table.reading.units);
    // A note may say anything: it charges units only when it begins with one, or gives a role.
    const charges = found.some((item) => item.role !== null) || (found[0] !== undefined && found[0].span.start <= 1);
    if (charges) add(found, table.grid.origin(words.row, column));
  }
  if (assignments.length === 0 && ctx.assigned)
    return { assignments: ctx.assigned.assignments, origin: ctx.assigned.origin };
  return { assignments, origin };
};
