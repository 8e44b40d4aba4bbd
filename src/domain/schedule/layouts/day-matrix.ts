import { endsTable } from '../../source/tables/cells';
import type { Draft, LayoutResult, Reading } from '../draft';
import { dayColumns } from '../grid/find-header';
import { filledColumns, isBlankRow, type Grid } from '../grid/grid';
import type { ProseContext } from '../prose/context';
import { contextBelow, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
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

/**
 * A week laid out across: the days head the columns ("Thứ Hai (14/7)", or the date in the row below), the first column
 * gives session or hour; every event of every cell is a row.
 */
export const readDayMatrix = (grid: Grid, header: number, reading: Reading, base: ProseContext): MatrixResult => {
  const columns = dayColumns(grid, header);
  const dated = columns.filter(
    (column) => grid.date(header + 1, column) !== null || DATE_CELL.test(grid.text(header + 1, column)),
  );
  const second = dated.length >= Math.ceil(columns.length / 2);
  const days = columns.map((column): DayColumn => {
    const words = grid.text(header, column).replace(/\s+/gu, ' ');
    const text = second ? `${words} ${grid.text(header + 1, column)}`.trim() : words;
    const time = (second ? grid.date(header + 1, column) : null) ?? reading.readers.parseTime(text, base.time);
    return { column, outer: saysTime(time) ? { expression: time, text, source: 'heading' } : null };
  });
  const first = columns[0] ?? 0;
  const drafts: Draft[] = [];
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
    for (const day of days) {
      const text = grid.text(row, day.column);
      if (text === '' || /^[-–—x.]+$/iu.test(text)) continue;
      const expression =
        part && isClockOnly(part) && day.outer
          ? withOuterDay(part, day.outer)
          : (day.outer?.expression ?? (part && saysTime(part) ? part : null));
      const words = [label, day.outer?.text ?? ''].filter((piece) => piece !== '').join(', ');
      const ctx: ProseContext = {
        ...base,
        kind: 'schedule',
        outer: expression ? { expression, text: words, source: 'heading' } : base.outer,
        time: expression ? contextBelow(base.time, expression) : base.time,
      };
      const at = grid.origin(row, day.column);
      for (const event of cellEvents(text)) drafts.push(...cellDrafts(event, at, grid.row(row), ctx, reading));
    }
  }
  return { drafts, sections: [], next: row };
};
