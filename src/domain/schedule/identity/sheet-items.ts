import { joinPassages, type RawPassage } from '../../source/passages';
import { isFooterRow, looksLikeOrdinal, looksLikeTime } from '../../source/tables/cells';
import { readMarker } from '../../source/markers';
import { readLabel } from '../vocabulary/labels';
import { guessColumns } from '../layouts/columns';
import type { Origin } from '../../source/origin';
import { dayColumns, findHeader } from '../grid/find-header';
import { fewColumns, filledColumns, gridWindow, isBlankRow, type Grid } from '../grid/grid';
import type { Item } from './regions';
import type { PiecePlace } from '../../source/passages';

const placeOf = (origin: Origin): PiecePlace =>
  origin.kind === 'cell'
    ? { kind: 'cell', sheet: origin.sheet, row: origin.row, column: origin.column }
    : { kind: 'line', line: origin.line };

/** "1. Thời gian", "- Hội Nông dân xã": a cell whose value stands in the cell beside it. */
const isLabelCell = (text: string): boolean => {
  if (text.length > 60 || text.includes('\n') || /[.;!?]$/u.test(text)) return false;
  const marker = readMarker(text);
  const words = text.slice(marker?.length ?? 0).replace(/[\s:]+$/u, '');
  return readLabel(`${words}: x`) !== null || (marker !== null && marker.style.startsWith('bullet'));
};

/** Rows outside tables as paragraphs: a cell each; a number in the cell before belongs to the text after it. */
const rowPassages = (grid: Grid, from: number, to: number): readonly RawPassage[] => {
  const raw: RawPassage[] = [];
  for (let row = from; row < to; row += 1) {
    const filled = filledColumns(grid, row);
    const [first, second] = filled;
    const numbered = first !== undefined && second !== undefined && looksLikeOrdinal(grid.text(row, first));
    const labelled = !numbered && filled.length === 2 && first !== undefined && isLabelCell(grid.text(row, first));
    for (const column of filled) {
      if (numbered && column === first) continue;
      const origin = grid.origin(row, column);
      if (labelled && column === second) {
        const words = grid.text(row, first).replace(/[\s:]+$/u, '');
        raw.push({ place: placeOf(origin), text: `${words}: ${grid.text(row, column).replace(/\s*\n\s*/gu, '; ')}` });
        continue;
      }
      if (labelled) continue;
      const number = numbered && column === second ? grid.text(row, first) : '';
      const mark = /^[\p{L}\d]+$/u.test(number) ? `${number}.` : number;
      for (const text of grid.text(row, column).split('\n')) {
        raw.push({ place: placeOf(origin), text, ...(mark === '' ? {} : { numbering: mark }) });
      }
    }
  }
  return raw;
};

const isFooter = (grid: Grid, row: number): boolean => {
  const filled = fewColumns(grid, row, 3);
  return filled !== null && isFooterRow(filled.map((column) => grid.text(row, column)));
};

const TITLE = /^(?:lịch|phụ lục|kế hoạch|chương trình|bảng|danh mục)(?=\s)/iu;

/** A title of its own between two tables: one cell in capitals after a blank row. */
const isNewTitle = (grid: Grid, row: number): boolean => {
  if (row === 0 || !isBlankRow(grid, row - 1)) return false;
  const filled = filledColumns(grid, row);
  const [only] = filled;
  if (only === undefined || filled.length !== 1) return false;
  const text = grid.text(row, only);
  return text.length < 200 && text.slice(0, 10) === text.slice(0, 10).toUpperCase() && TITLE.test(text);
};

const tableEnd = (grid: Grid, from: number): number => {
  for (let row = from; row < grid.rowCount; row += 1) {
    if (isFooter(grid, row) || isNewTitle(grid, row)) return row;
  }
  return grid.rowCount;
};

const DAY_SCAN = 60;

const nextTable = (grid: Grid, from: number): number => {
  const header = findHeader(grid, from);
  for (let row = from; row < Math.min(grid.rowCount, from + DAY_SCAN, header?.top ?? Infinity); row += 1) {
    if (dayColumns(grid, row).length > 0) return row;
  }
  return header?.top ?? -1;
};

const isRecord = (grid: Grid, row: number): boolean => {
  const filled = filledColumns(grid, row);
  return (
    filled.length >= 2 &&
    filled.some((column) => grid.date(row, column) !== null || looksLikeTime(grid.text(row, column)))
  );
};

/** First row of a table without a header: rows of several cells, a time in most; -1 when the sheet holds none. */
const headlessBlock = (grid: Grid): number => {
  const limit = Math.min(grid.rowCount, 400);
  let first = -1;
  let records = 0;
  let seen = 0;
  for (let row = 0; row < limit; row += 1) {
    if (isBlankRow(grid, row)) continue;
    if (isRecord(grid, row)) {
      if (first < 0) first = row;
      records += 1;
    }
    if (first >= 0) seen += 1;
  }
  return records >= 3 && records >= seen * 0.6 && guessColumns(gridWindow(grid, first, grid.rowCount)) !== null
    ? first
    : -1;
};

/** A sheet in the order it is read: paragraphs typed into cells, and tables with a header. */
export const sheetItems = (grid: Grid): readonly Item[] => {
  const items: Item[] = [];
  const addRows = (from: number, to: number): void => {
    for (const passage of joinPassages(rowPassages(grid, from, to))) items.push({ kind: 'passage', passage });
  };
  let from = 0;
  for (let guard = 0; guard < 200; guard += 1) {
    const header = nextTable(grid, from);
    if (header < 0) break;
    addRows(from, header);
    const end = Math.max(header + 1, tableEnd(grid, header + 1));
    const window = gridWindow(grid, header, end);
    items.push({
      kind: 'table',
      grid: window,
      headed: true,
      words: () => joinPassages(rowPassages(grid, header, end)),
    });
    from = end;
    if (from >= grid.rowCount) break;
  }
  const bare = from === 0 ? headlessBlock(grid) : -1;
  if (bare >= 0) {
    addRows(0, bare);
    const window = gridWindow(grid, bare, grid.rowCount);
    items.push({
      kind: 'table',
      grid: window,
      headed: true,
      words: () => joinPassages(rowPassages(grid, bare, grid.rowCount)),
    });
    return items;
  }
  addRows(from, grid.rowCount);
  return items;
};
