import { fail, succeed, type Result, type SelectedCells } from '../application/ports';
import { rectOf } from './rects';
import { runExcel } from './session';

/** A look is for a preview: more cells than this are not fetched. */
const MOST_CELLS = 5_000;

/** The selected cells and what they hold. Two syncs; a selection larger than a look is a failure `too-large`. */
export const peekSelection = (): Promise<Result<SelectedCells>> =>
  runExcel(async ({ context, sync }): Promise<Result<SelectedCells>> => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('name');
    await sync();
    if (range.rowCount * range.columnCount > MOST_CELLS) return fail('too-large');
    range.load('values');
    await sync();
    return succeed({
      sheet: range.worksheet.name,
      range: rectOf(range),
      values: range.values,
    });
  });
