import { blankSheet } from './blank-sheet';
import type { KeptContent } from './keep';
import type { CellInput, KeepPlan, SheetPlan } from './write-plan';

/** Where typed content goes whose activity is no longer in the plan (workbook.md: names are public). */
export const UNMATCHED_SHEET = 'CHƯA KHỚP';
export const UNMATCHED_TABLE = 'tblChuaKhop';

/** Key of the sheet that holds the left-over content of another. */
export const unmatchedKey = (key: string): string => `${key}.unmatched`;

/** Widths in characters: keys are short, words are long. */
const KEY_WIDTH = 16;
const TEXT_WIDTH = 40;

/**
 * A sheet with the left-over rows: key, what the row was called, and the cells people had typed. It is read again by
 * the next run, which puts a row back when its activity has returned.
 */
export const unmatchedSheet = (key: string, keep: KeepPlan, kept: KeptContent): SheetPlan => {
  const labelled = keep.labelColumn === undefined ? [] : [keep.labelColumn];
  const headers = [keep.keyColumn, ...labelled, ...kept.columns.map((column) => column.header)];
  const rows = kept.rows.map((row): CellInput[] => [
    row.key,
    ...labelled.map(() => (row.label === '' ? null : row.label)),
    ...row.cells,
  ]);
  const range = { top: 1, left: 1, bottom: rows.length + 1, right: headers.length };
  const first = headers.length - kept.columns.length + 1;
  return {
    ...blankSheet(unmatchedKey(key), UNMATCHED_SHEET),
    blocks: [{ row: 1, column: 1, cells: [headers, ...rows] }],
    styles: [
      { range, style: { wrap: true, vertical: 'top' } },
      { range: { ...range, bottom: 1 }, style: { bold: true } },
      ...kept.columns.flatMap(({ numberFormat }, index) =>
        numberFormat === null
          ? []
          : [{ range: { ...range, top: 2, left: first + index, right: first + index }, style: { numberFormat } }],
      ),
    ],
    columnWidths: headers.map((_header, index) => ({ column: index + 1, width: index === 0 ? KEY_WIDTH : TEXT_WIDTH })),
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: UNMATCHED_TABLE, range, style: 'TableStyleLight1', showFilter: true, showBandedRows: true }],
  };
};
