import type { Field } from '../../source/origin';
import { cellLines } from './cell-item';
import { piecesOf, type TimePiece } from './row-time';
import type { Carry, Table } from './table';

/** A line of cells whose lines stand side by side: "7h00⏎8h00" beside "Chào cờ⏎Họp hội đồng". */
export interface Beside {
  readonly line: number;
  readonly of: number;
}

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

/** The words of a cell, or its own line of cells that stand side by side. */
export const besideWords = (text: string, beside: Beside | null): string => {
  if (beside === null) return text;
  const lines = cellLines(text);
  return lines.length === beside.of ? (lines[beside.line]?.text ?? text) : text;
};

/** The pieces of a row's time with the lines of the days and hours that stand side by side. */
export const besidePieces = (pieces: readonly TimePiece[], beside: Beside | null): readonly TimePiece[] =>
  beside === null
    ? pieces
    : pieces.map((piece) => {
        const lines = cellLines(piece.words.text);
        const alike =
          lines.every((line) => CLOCK_LINE.test(line.text)) || lines.every((line) => DAY_LINE.test(line.text));
        return alike ? { ...piece, words: { ...piece.words, text: besideWords(piece.words.text, beside) } } : piece;
      });

/** A field's own line of cells that stand side by side. */
export const besideField = (field: Field<string> | null, beside: Beside | null): Field<string> | null =>
  field && { ...field, value: besideWords(field.value, beside), text: besideWords(field.text, beside) };
