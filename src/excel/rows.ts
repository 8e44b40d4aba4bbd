import type { PlainCell, RowCell } from '../application/ports';
import { formatRect } from '../domain/workbook/address';
import { toCellText } from './cell-text';
import { operation, type Operation } from './operations';
import type { ExcelSession } from './session';

/** Where cells of one row stand. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** 1-based columns that matter. */
  readonly columns: readonly number[];
}

/** What a row holds now. */
export interface RowLook {
  /** Blank cells, and columns that were not asked for, are `null`. */
  readonly valueOf: (column: number) => PlainCell;
  readonly hasFormula: (column: number) => boolean;
}

const plain = (value: unknown): PlainCell =>
  value === '' || value === undefined || value === null || typeof value === 'object' ? null : (value as PlainCell);

/** Queues the loads of rows; the returned function reads them after the next sync, in their order. */
export const queueRows = (session: ExcelSession, places: readonly RowPlace[]): (() => readonly RowLook[]) => {
  const { worksheets } = session.context.workbook;
  const asked = places.map(({ sheet, row, columns }) => {
    const left = Math.min(...columns);
    const range = worksheets
      .getItem(sheet)
      .getRange(formatRect({ top: row, bottom: row, left, right: Math.max(...columns) }));
    range.load('values,formulas');
    return { left, range };
  });
  return () =>
    asked.map(({ left, range }) => {
      const values = (range.values[0] ?? []) as readonly unknown[];
      const formulas = (range.formulas[0] ?? []) as readonly unknown[];
      return {
        valueOf: (column) => plain(values[column - left]),
        hasFormula: (column) => {
          const formula = formulas[column - left];
          return typeof formula === 'string' && formula.startsWith('=') && formula !== values[column - left];
        },
      };
    });
};

/** Blank is blank, whether Excel says `""` or a plan says `null`. */
const isSame = (a: PlainCell, b: PlainCell): boolean => (a === '' ? null : a) === (b === '' ? null : b);

/** True when the row holds all of the cells. */
export const holds = (look: RowLook, cells: readonly RowCell[]): boolean =>
  cells.every(({ column, value }) => isSame(look.valueOf(column), value));

/** Sets cells of a row one by one, so that cells between them stay as they are. */
export const putCells = (sheet: string, row: number, cells: readonly RowCell[]): readonly Operation[] =>
  cells.map(({ column, value }) => {
    const content = typeof value === 'string' ? toCellText(value) : (value ?? '');
    return operation(
      2,
      (message) => {
        message.sheet(sheet).getRange(formatRect({ top: row, bottom: row, left: column, right: column })).values = [
          [content],
        ];
      },
      typeof content === 'string' ? content.length * 3 : 0,
    );
  });
