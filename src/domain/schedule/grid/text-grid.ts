import { cleanText } from '../../source/clean-text';
import type { TextTableCell, TextTableSnapshot } from '../../source/snapshot';
import type { Grid, GridRect } from './grid';

interface Placed {
  readonly cell: TextTableCell;
  readonly text: string;
}

/** A table of a text or Word file as a grid: spans become merged blocks. */
export const textGrid = (table: TextTableSnapshot): Grid => {
  const cells: (Placed | null)[][] = table.rows.map(() => []);
  const merges = new Map<string, GridRect>();
  const taken = new Set<string>();
  let columnCount = 0;
  table.rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${String(r)},${String(column)}`)) column += 1;
      const target = cells[r];
      if (target) target[column] = { cell, text: cleanText(cell.text).text.trim() };
      const bottom = Math.min(r + Math.max(1, cell.rowSpan) - 1, table.rows.length - 1);
      const right = column + Math.max(1, Math.min(cell.columnSpan, 400)) - 1;
      if (bottom > r || right > column) {
        const block = { top: r, left: column, bottom, right };
        for (let i = r; i <= bottom; i += 1) {
          for (let j = column; j <= right; j += 1) {
            merges.set(`${String(i)},${String(j)}`, block);
            if (i > r) taken.add(`${String(i)},${String(j)}`);
          }
        }
      }
      column = right + 1;
      columnCount = Math.max(columnCount, column);
    }
  });
  return {
    rowCount: table.rows.length,
    columnCount,
    text: (row, column) => cells[row]?.[column]?.text ?? '',
    merge: (row, column) => merges.get(`${String(row)},${String(column)}`) ?? null,
    date: () => null,
    dateDoubt: () => null,
    percent: (row, column) => {
      const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/u.exec(cells[row]?.[column]?.text ?? '');
      return match?.[1] === undefined ? null : Number(match[1].replace(',', '.')) / 100;
    },
    row: (row) => table.rows[row]?.line ?? table.line,
    origin: (row, column, span) => ({
      kind: 'line',
      line: table.rows[row]?.line ?? table.line,
      column: column + 1,
      ...(span ? { span } : {}),
    }),
  };
};
