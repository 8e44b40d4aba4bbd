import type { PlainDate } from '../../calendar/plain-date';
import { endsTable } from '../../source/tables/cells';
import type { Draft, LayoutResult, Reading } from '../draft';
import { dayColumns } from '../grid/find-header';
import { printDate } from '../grid/serial-time';
import { filledColumns, isBlankRow, type Grid } from '../grid/grid';
import type { ProseContext } from '../prose/context';
import { contextBelow, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { calendarDays } from './calendar-row';
import { cellDrafts, cellEvents } from './cell-item';

export interface MatrixResult extends LayoutResult {
  readonly next: number;
}

interface DayColumn {
  readonly column: number;
  readonly outer: OuterTime | null;
}

const merged = (grid: Grid, row: number, column: number): string => {
  const block = grid.merge(row, column);
  return block ? grid.text(block.top, block.left) : grid.text(row, column);
};

const DATE_CELL = /^\(?\s*(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?\s*\)?$/iu;

/** The month that the document covers; `null` when it covers more or says none. */
const monthOf = ({ period, year, month }: ProseContext['time']): PlainDate | null => {
  if (period && period.start.year === period.end.year && period.start.month === period.end.month) return period.start;
  return year !== undefined && month !== undefined ? { year, month, day: 1 } : null;
};

const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').trim();

/** The days of the columns from a row of numbers of a wall calendar; `null` when the row is none. */
const calendarColumns = (
  grid: Grid,
  row: number,
  columns: readonly number[],
  last: PlainDate | null,
  reading: Reading,
  base: ProseContext,
): { readonly days: readonly DayColumn[]; readonly last: PlainDate | null } | null => {
  const month = monthOf(base.time);
  const cells = columns.map((column) => firstLine(grid.text(row, column)));
  const days = month && calendarDays(cells, month, last);
  if (!days) return null;
  return {
    last: days.at(-1) ?? null,
    days: columns.map((column, i): DayColumn => {
      const day = days[i];
      const text = day ? printDate(day) : '';
      return { column, outer: { expression: reading.readers.parseTime(text, base.time), text, source: 'heading' } };
    }),
  };
};

/**
 * A week laid out across: the days head the columns ("Thứ Hai (14/7)", or the date in the row below), the first column
 * gives session or hour; every event of every cell is a row. So is a month on a wall calendar, where a row of numbers gives
 * the days of the rows below it.
 */
export const readDayMatrix = (grid: Grid, header: number, reading: Reading, base: ProseContext): MatrixResult => {
  const columns = dayColumns(grid, header);
  const dated = columns.filter(
    (column) => grid.date(header + 1, column) !== null || DATE_CELL.test(grid.text(header + 1, column)),
  );
  const second = dated.length >= Math.ceil(columns.length / 2);
  let days: readonly DayColumn[] = columns.map((column): DayColumn => {
    const words = grid.text(header, column).replace(/\s+/gu, ' ');
    const text = second ? `${words} ${grid.text(header + 1, column)}`.trim() : words;
    const time = (second ? grid.date(header + 1, column) : null) ?? reading.readers.parseTime(text, base.time);
    return { column, outer: saysTime(time) ? { expression: time, text, source: 'heading' } : null };
  });
  const first = columns[0] ?? 0;
  const drafts: Draft[] = [];
  let last: PlainDate | null = null;
  let row = header + (second ? 2 : 1);
  for (; row < grid.rowCount; row += 1) {
    if (isBlankRow(grid, row)) continue;
    if (dayColumns(grid, row).length > 0) break;
    const filled = filledColumns(grid, row);
    if (filled.length <= 2 && filled.some((column) => endsTable(grid.text(row, column)))) break;
    const label = Array.from({ length: first }, (_, column) => merged(grid, row, column).replace(/\s+/gu, ' '))
      .filter((text) => text !== '' && !/^\d{1,2}$/u.test(text))
      .join(', ');
    const part = label === '' ? null : reading.readers.parseTime(label, base.time);
    const numbered = calendarColumns(grid, row, columns, last, reading, base);
    if (numbered) ({ days, last } = numbered);
    for (const day of days) {
      const words = grid.text(row, day.column);
      const text = numbered ? words.slice(firstLine(words).length).trim() : words;
      if (text === '' || /^(?:[-–—x.]+|\d{1,2})$/iu.test(text)) continue;
      const expression =
        part && isClockOnly(part) && day.outer
          ? withOuterDay(part, day.outer)
          : (day.outer?.expression ?? (part && saysTime(part) ? part : null));
      const said = [label, day.outer?.text ?? ''].filter((piece) => piece !== '').join(', ');
      const ctx: ProseContext = {
        ...base,
        kind: 'schedule',
        outer: expression ? { expression, text: said, source: 'heading' } : base.outer,
        time: expression ? contextBelow(base.time, expression) : base.time,
      };
      const at = grid.origin(row, day.column);
      for (const event of cellEvents(text)) drafts.push(...cellDrafts(event, at, grid.row(row), ctx, reading));
    }
  }
  return { drafts, sections: [], next: row };
};
