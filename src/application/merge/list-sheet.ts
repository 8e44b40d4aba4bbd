import { blankSheet } from '../../domain/workbook/blank-sheet';
import { BASE, LANDSCAPE_PAGE, rect, run, SOFT_BORDER, WORKING_HEAD_FILL } from '../../domain/workbook/office-style';
import type { CellInput, SheetPlan } from '../../domain/workbook/write-plan';

export interface ListSheetInput {
  readonly key: string;
  readonly name: string;
  readonly table: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** At least one; each as long as `columns`. */
  readonly rows: readonly (readonly CellInput[])[];
}

/** A plain list as a sheet of one table, made anew each time. */
export const listSheet = ({ key, name, table, columns, rows }: ListSheetInput): SheetPlan => {
  const last = rows.length + 1;
  const width = columns.length;
  return {
    ...blankSheet(key, name),
    blocks: [{ row: 1, column: 1, cells: [columns.map(({ header }) => header), ...rows] }],
    styles: [
      run(1, 1, last, width, { ...BASE, fontSize: 12, wrap: true, vertical: 'top', border: SOFT_BORDER }),
      run(1, 1, 1, width, { bold: true, fill: WORKING_HEAD_FILL, horizontal: 'center', vertical: 'center' }),
    ],
    columnWidths: columns.map((column, k) => ({ column: k + 1, width: column.width })),
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: table, range: rect(1, 1, last, width), style: null, showFilter: true, showBandedRows: false }],
    page: { ...LANDSCAPE_PAGE, titleRows: { first: 1, last: 1 }, printArea: rect(1, 1, last, width) },
    showGridlines: false,
  };
};
