import type { CellRect } from '../domain/source/snapshot';

/** Where a range lies, 1-based; its rowIndex, columnIndex, rowCount and columnCount must be loaded. */
export const rectOf = (range: Excel.Range): CellRect => ({
  top: range.rowIndex + 1,
  left: range.columnIndex + 1,
  bottom: range.rowIndex + range.rowCount,
  right: range.columnIndex + range.columnCount,
});
