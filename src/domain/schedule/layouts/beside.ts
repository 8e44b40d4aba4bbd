import type { Field } from '../../source/origin';
import { looksLikeTime } from '../../source/tables/cells';
import type { ColumnRole } from '../vocabulary/headers';
import { cellEntries, cellLines, opensWithMark, type CellLine } from './cell-item';
import { piecesOf, type TimePiece } from './row-time';
import { roleColumns, wordsOf, type Carry, type CellWords, type Table } from './table';

/** A line of cells whose lines stand side by side: "7h00⏎8h00" beside "Chào cờ⏎Họp hội đồng". */
export interface Beside {
  /** Which line, counted from 0, and of how many. */
  readonly line: number;
  readonly of: number;
  /** True when lists stand side by side, "- Họp⏎- Thi" beside "- BGH⏎- Tổ CM": an entry may go over several lines. */
  readonly entries?: boolean;
}

const partsOf = (text: string, beside: Beside): readonly CellLine[] => {
  if (beside.entries !== true) return cellLines(text);
  return opensWithMark(text) || beside.of >= SURELY_LISTED ? cellEntries(text) : [];
};

const CLOCK_LINE = /^(?:từ\s+|lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/iu;
const DAY_LINE = /^(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?$/iu;

/** How many rows a row holds when its time cell has as many lines as its activities; 0 when it holds one. */
export const sideBySide = (table: Table, row: number, carry: Carry, name: string): number => {
  const names = cellLines(name);
  if (names.length < 2) return 0;
  const alike = piecesOf(table, row, carry).some(({ words }) => {
    const lines = cellLines(words.text);
    if (lines.length !== names.length || words.inherited) return false;
    return lines.every((line) => CLOCK_LINE.test(line.text)) || lines.every((line) => DAY_LINE.test(line.text));
  });
  return alike ? names.length : 0;
};

const LISTED = ['time', 'deadline', 'place', 'lead', 'responsible', 'partner', 'note'] as const;
const UNITS: ReadonlySet<ColumnRole | undefined> = new Set(['lead', 'responsible', 'partner']);
/** So many lines of offices without a mark are a list; two may be one name on two lines. */
const SURELY_LISTED = 3;

/** True when the words of a column are a list of `count` entries: marked ones, or offices line by line. */
const lists = (role: ColumnRole | undefined, text: string, count: number): boolean =>
  (opensWithMark(text) || (UNITS.has(role) && count >= SURELY_LISTED)) && cellEntries(text).length === count;

/** True when a cell beside a list of `count` activities, two or more, is a list of as many entries. */
export const listsAsMany = (table: Table, row: number, carry: Carry, count: number): boolean =>
  count > 1 &&
  roleColumns(table.columns, ...LISTED).some((column) => {
    const words = wordsOf(table, row, column, carry, false);
    return !words.inherited && lists(table.columns.roles[column], words.text, count);
  });

/** The words of a cell, or its own line of cells that stand side by side. */
export const besideWords = (text: string, beside: Beside | null): string => {
  if (beside === null) return text;
  const lines = partsOf(text, beside);
  return lines.length === beside.of ? (lines[beside.line]?.text ?? text) : text;
};

/** {@link besideWords} of a found cell; a cell that stands for several rows is no list of this one. */
export const ownWords = (words: CellWords, beside: Beside | null): string =>
  besideWords(words.text, beside?.entries === true && words.inherited ? null : beside);

/** The words of a cell, or its own entry of lists that stand side by side; other lines are left together. */
export const entryWords = (words: CellWords, beside: Beside | null): string =>
  beside?.entries === true ? ownWords(words, beside) : words.text;

/** The pieces of a row's time with the lines of the days and hours that stand side by side. */
export const besidePieces = (pieces: readonly TimePiece[], beside: Beside | null): readonly TimePiece[] =>
  beside === null
    ? pieces
    : pieces.map((piece) => {
        const lines = partsOf(piece.words.text, beside);
        const alike =
          beside.entries === true
            ? !piece.words.inherited &&
              opensWithMark(piece.words.text) &&
              lines.every((line) => looksLikeTime(line.text))
            : lines.every((line) => CLOCK_LINE.test(line.text)) || lines.every((line) => DAY_LINE.test(line.text));
        return alike ? { ...piece, words: { ...piece.words, text: besideWords(piece.words.text, beside) } } : piece;
      });

/** A field's own line of cells that stand side by side. */
export const besideField = (field: Field<string> | null, beside: Beside | null): Field<string> | null =>
  field && { ...field, value: besideWords(field.value, beside), text: besideWords(field.text, beside) };
