import { fail, succeed, type CellTarget, type InsertContent, type Result } from '../application/ports';
import { formatAddress } from '../domain/workbook/address';
import { toCellText } from './cell-text';
import { runExcel } from './session';

/**
 * Puts a text or a formula into the active cell, because a person asked for it there. Two syncs. What the cell holds is
 * only replaced when `overwrite` says so: failure `cell-not-empty` otherwise.
 */
export const insertIntoActiveCell = (content: InsertContent, overwrite: boolean): Promise<Result<CellTarget>> =>
  runExcel(async ({ context, sync }): Promise<Result<CellTarget>> => {
    const cell = context.workbook.getActiveCell();
    cell.load('formulas,numberFormat,rowIndex,columnIndex');
    cell.worksheet.load('name');
    await sync();
    const target = { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
    const held: unknown = cell.formulas[0]?.[0];
    if (!overwrite && held !== '' && held !== null && held !== undefined) {
      return fail('cell-not-empty', { cell: formatAddress(target.row, target.column), sheet: target.sheet });
    }
    if (content.kind === 'formula') {
      cell.formulas = [[content.formula]];
      if (content.isDate === true && cell.numberFormat[0]?.[0] === 'General') cell.numberFormat = [['dd/mm/yyyy']];
    } else cell.values = [[toCellText(content.text)]];
    await sync();
    return succeed(target);
  });
