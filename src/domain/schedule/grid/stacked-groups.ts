import { folded as fold } from '../vocabulary/folded';
import { headerRole } from '../vocabulary/headers';
import type { GridHeader } from './find-header';
import type { Grid, GridRect } from './grid';

/** Groups of columns that repeat side by side under titles of their own, as one table with a row for each group. */
export interface StackedGroups {
  readonly grid: Grid;
  readonly header: GridHeader;
  /** The column (0-based) that the titles of the groups have become. */
  readonly title: number;
  /** The row of the original grid that a row of the stacked one comes from. */
  sourceRow(row: number): number;
}

interface Group {
  /** First column, 0-based. */
  readonly left: number;
  readonly titleColumn: number;
  readonly words: readonly string[];
}

const PART_OF_DAY = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối)(?!\p{L})/iu;

const titleAt = (grid: Grid, row: number, column: number): number => {
  const block = grid.merge(row, column);
  if (block) return block.left;
  let at = column;
  while (at > 0 && grid.text(row, at) === '' && grid.merge(row, at) === null) at -= 1;
  return at;
};

/** The groups of two or more columns under one title in the first row of the header, with their words of the last. */
const groupsOf = (grid: Grid, header: GridHeader): readonly Group[] => {
  const groups: { left: number; titleColumn: number; words: string[] }[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const words = fold(grid.text(header.bottom, column).replace(/\s+/gu, ' '));
    if (words === '') continue;
    const titleColumn = titleAt(grid, header.top, column);
    const last = groups.at(-1);
    if (last?.titleColumn === titleColumn && last.left + last.words.length === column) last.words.push(words);
    else groups.push({ left: column, titleColumn, words: [words] });
  }
  return groups.filter((group) => group.words.length > 1 && grid.text(header.top, group.titleColumn) !== '');
};

/** The groups that repeat the words of the first, side by side; none when there are fewer than two. */
const repeated = (groups: readonly Group[]): readonly Group[] => {
  const [first] = groups;
  if (!first?.words.some((words) => headerRole(words)?.role === 'name')) return [];
  const width = first.words.length;
  const alike = groups.every(
    (group, i) => group.left === first.left + i * width && group.words.join('|') === first.words.join('|'),
  );
  return alike && groups.length > 1 ? groups : [];
};

/**
 * "Buổi sáng: Nội dung, Địa điểm | Buổi chiều: Nội dung, Địa điểm": each row as one row for each group, the columns outside
 * the groups on all of them, the titles of the groups in a column before them. `null` when no groups repeat. A row that
 * fills no group stays one row; rows down to the header stay where they are.
 */
export const stackGroups = (grid: Grid, header: GridHeader): StackedGroups | null => {
  if (header.bottom === header.top) return null;
  const groups = repeated(groupsOf(grid, header));
  const [first] = groups;
  if (!first) return null;
  const count = groups.length;
  const width = first.words.length;
  const { left } = first;
  const start = header.bottom + 1;
  const groupAt = (row: number): Group => groups[row < start ? 0 : (row - start) % count] ?? first;
  const sourceRow = (row: number): number => (row < start ? row : start + Math.floor((row - start) / count));
  const sourceColumn = (row: number, column: number): number =>
    column < left
      ? column
      : column === left
        ? groupAt(row).titleColumn
        : column <= left + width
          ? groupAt(row).left + column - left - 1
          : column - 1 + width * (count - 1);
  const fills = (row: number, group: Group): boolean =>
    group.words.some((_, i) => grid.text(sourceRow(row), group.left + i) !== '');
  // A row that fills other groups only shows nothing; one that fills none shows once.
  const shows = (row: number): boolean =>
    row < start || fills(row, groupAt(row)) || ((row - start) % count === 0 && !groups.some((g) => fills(row, g)));
  const merge = (row: number, column: number): GridRect | null => {
    const block = column === left ? null : grid.merge(sourceRow(row), sourceColumn(row, column));
    if (block === null || row < start) return block;
    const inside = column > left && column <= left + width;
    return {
      top: start + (block.top - start) * count + (inside ? (row - start) % count : 0),
      bottom: start + (block.bottom - start) * count + count - 1,
      left: block.left === block.right ? column : Math.min(block.left, column),
      right: Math.max(column, block.right - width * (count - 1) + 1),
    };
  };
  const text = (row: number, column: number): string => {
    if (!shows(row)) return '';
    if (column !== left) return grid.text(sourceRow(row), sourceColumn(row, column));
    return row >= start && fills(row, groupAt(row)) ? grid.text(header.top, groupAt(row).titleColumn) : '';
  };
  const stacked: Grid = {
    rowCount: start + Math.max(0, grid.rowCount - start) * count,
    columnCount: grid.columnCount - width * (count - 1) + 1,
    text,
    merge,
    date: (row, column) =>
      column === left || !shows(row) ? null : grid.date(sourceRow(row), sourceColumn(row, column)),
    dateDoubt: (row, column) =>
      column === left || !shows(row) ? null : grid.dateDoubt(sourceRow(row), sourceColumn(row, column)),
    percent: (row, column) =>
      column === left || !shows(row) ? null : grid.percent(sourceRow(row), sourceColumn(row, column)),
    row: (row) => grid.row(sourceRow(row)),
    origin: (row, column, span) =>
      grid.origin(column === left ? header.top : sourceRow(row), sourceColumn(row, column), span),
  };
  const pick = <T>(values: readonly T[], own: T): readonly T[] => [
    ...values.slice(0, left),
    own,
    ...values.slice(left, left + width),
    ...values.slice(left + width * count),
  ];
  const parts = groups.every((group) => PART_OF_DAY.test(grid.text(header.top, group.titleColumn)));
  const bare = header.words.map((words, column) => {
    const inside = column >= left && column < left + width;
    return inside ? (words.split(' – ').at(-1) ?? words) : words;
  });
  return {
    grid: stacked,
    header: { ...header, words: pick(bare, ''), roles: pick(header.roles, parts ? 'session' : 'group') },
    title: left,
    sourceRow,
  };
};
