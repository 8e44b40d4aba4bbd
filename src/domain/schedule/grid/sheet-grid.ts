import { readDateFormat } from '../../calendar/date-format';
import { normalizeText } from '../../text/normalize';
import type { CellSnapshot, SheetSnapshot } from '../../source/snapshot';
import type { Grid, GridRect } from './grid';
import { serialTime, type SerialTime } from './serial-time';

const ROW_KEY = 16384;

const plainNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Math.round(value * 1e6) / 1e6).replace('.', ',');

/** A sheet as a grid. Work is done cell by cell as it is asked for; merged blocks are indexed once. */
export const sheetGrid = (sheet: SheetSnapshot, date1904: boolean): Grid => {
  const rowCount = sheet.rows.length;
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = new Map<number, GridRect>();
  for (const rect of sheet.merges) {
    const block: GridRect = {
      top: rect.top - sheet.top,
      left: rect.left - sheet.left,
      bottom: Math.min(rect.bottom - sheet.top, rowCount - 1),
      right: Math.min(rect.right - sheet.left, columnCount - 1),
    };
    for (let r = Math.max(0, block.top); r <= block.bottom; r += 1) {
      for (let c = Math.max(0, block.left); c <= block.right; c += 1) merges.set(r * ROW_KEY + c, block);
    }
  }
  const cellAt = (row: number, column: number): CellSnapshot | null => sheet.rows[row]?.[column] ?? null;
  const serials = new Map<number, SerialTime | null>();
  const serialAt = (row: number, column: number): SerialTime | null => {
    const cell = cellAt(row, column);
    if (typeof cell?.value !== 'number') return null;
    const key = row * ROW_KEY + column;
    const known = serials.get(key);
    if (known !== undefined) return known;
    const found = serialTime(cell, date1904);
    if (serials.size > 8192) serials.clear();
    serials.set(key, found);
    return found;
  };
  const readText = (row: number, column: number): string => {
    const cell = cellAt(row, column);
    if (cell === null || cell.value === null) return '';
    if (typeof cell.value === 'object') return '';
    if (typeof cell.value === 'number') {
      const serial = serialAt(row, column);
      if (serial) return serial.text;
      const percent = (cell.numberFormat ?? '').includes('%');
      return (cell.text ?? (percent ? `${plainNumber(cell.value * 100)}%` : plainNumber(cell.value))).trim();
    }
    if (typeof cell.value === 'boolean') return (cell.text ?? (cell.value ? 'TRUE' : 'FALSE')).trim();
    return normalizeText(cell.value).text.replace(/\r\n?/gu, '\n').trim();
  };
  // Every reader asks for the same cells several times.
  const known: string[][] = [];
  const textOf = (row: number, column: number): string => {
    const cells = (known[row] ??= []);
    return (cells[column] ??= readText(row, column));
  };
  return {
    rowCount,
    columnCount,
    text: textOf,
    merge: (row, column) => merges.get(row * ROW_KEY + column) ?? null,
    date: (row, column) => serialAt(row, column)?.time ?? null,
    dateDoubt: (row, column) => serialAt(row, column)?.doubt ?? null,
    percent: (row, column) => {
      const cell = cellAt(row, column);
      if (typeof cell?.value !== 'number') return null;
      return (cell.numberFormat ?? '').includes('%') && readDateFormat(cell.numberFormat).kind === 'none'
        ? cell.value
        : null;
    },
    row: (row) => sheet.top + row,
    origin: (row, column, span) => ({
      kind: 'cell',
      sheet: sheet.name,
      row: sheet.top + row,
      column: sheet.left + column,
      ...(span ? { span } : {}),
    }),
  };
};
