import type { excel as vi } from '../vi/excel';

export const excel: Readonly<Record<keyof typeof vi, string>> = {
  'excel.cell-editing': 'A cell is being edited. Press Enter or Esc, then try again.',
  'excel.workbook-protected':
    'The structure of the workbook is protected, so no sheet can be added. Turn off Review > Protect Workbook, then try again.',
  'excel.sheet-protected': 'The sheet "{sheet}" is protected. Turn off Review > Unprotect Sheet, then try again.',
  'excel.view-only': 'The workbook is open for viewing only. Choose Enable Editing or save a copy, then try again.',
  'excel.access-denied': 'Excel refuses to write to this workbook. Check whether it is read-only or protected.',
  'excel.too-many-rows':
    'The table needs {rows} rows, a sheet has {limit}. Split the plan into parts, then build again.',
  'excel.too-many-columns':
    'The table needs {columns} columns, a sheet has {limit}. Use fewer columns, then build again.',
  'excel.text-too-long':
    'The content for cell {cell} of sheet "{sheet}" has {length} characters, a cell holds {limit}. Split it into rows, then build again.',
  'excel.bad-plan':
    'Part of the table cannot be written ({detail}). Nothing was written. Send this sentence to your support.',
  'excel.name-taken': 'A sheet or table of the same name has just been added. Try again to use another name.',
  'excel.too-large': 'The data sent to Excel is larger than allowed. Choose a smaller area, then try again.',
  'excel.sheet-missing': 'The sheet "{sheet}" is gone. Choose another sheet, then try again.',
  'excel.sheet-hidden': 'The sheet "{sheet}" is hidden. Right-click a sheet tab > Unhide, then try again.',
  'excel.item-missing': 'Excel cannot find the chosen content any more. It may have been deleted. Try again.',
  'excel.several-areas': 'The selection has several areas. Select one block of cells, then try again.',
  'excel.empty-sheet': 'The sheet "{sheet}" is empty. Open the sheet with the plan, then try again.',
  'excel.busy': 'Excel is busy. Wait a few seconds, then try again.',
  'excel.network': 'The connection to Excel was lost. Check the network, then try again. Nothing has been lost.',
  'excel.timeout': 'Excel did not answer for {seconds} seconds. Close any dialog open in Excel, then try again.',
  'excel.old-excel': 'This Excel lacks a function that is needed. Update Excel, then try again.',
  'excel.cancelled': 'Stopped. What had been written was removed.',
  'excel.unknown':
    'Excel reports the error "{code}". Try again; if it stays, save the workbook, close Excel and open it again.',
  'excel.leftovers':
    'Writing was interrupted and could not be cleaned up: the temporary sheet "{sheet}" is still in the workbook. The next run removes it, or delete it by hand.',
  'excel.nothing-to-undo': 'There is nothing to undo.',
  'excel.undo-gone': 'The sheets made last are no longer in the workbook, so there is nothing to remove.',
  'excel.last-sheet': 'Only sheets made by KẾ HOẠCH are left. Add an empty sheet, then choose Undo.',
  'excel.notice.hidden-sheet': 'Hidden sheet "{sheet}" was not checked. Unhide it and run again if it matters.',
  'excel.notice.rows-capped': 'The sheet "{sheet}" is too large: it was read down to row {row}.',
  'excel.notice.unmatched':
    '{count} rows hold typed content whose activity is no longer in the plan. The content is kept on the sheet "{sheet}".',
  'excel.notice.list-linked':
    '{headers} on sheet {sheets} now offer the names of the list; several units or other names can still be typed.',
  'excel.notice.list-kept':
    'Column {header} on sheet "{sheet}" has validation rules of its own in {cells} cells and is left as it is. To choose names from the list, clear that rule (Data > Data Validation), then press Write the list and drop-downs again.',
  'excel.notice.list-protected':
    'Sheet "{sheet}" is protected, so names cannot be chosen there yet. Open Review > Unprotect Sheet, then press Write the list and drop-downs again.',
  'excel.name-gone': 'No cell of CHỦ TRÌ or PHỐI HỢP says “{name}” any more. Read again to see the schedule as it is.',
  'excel.bad-units': 'No list was found here: a column TÊN ĐƠN VỊ and at least one name are needed.',
  'excel.no-schedule': 'This workbook has no schedule table yet. Make one under Build, then come back.',
  'excel.column-missing':
    'The table on sheet "{sheet}" no longer has the column {header}. Add it again, or build the table again.',
  'excel.too-many-changes': 'Only {limit} rows can be changed at a time. Narrow the filter and press again.',
  'excel.rows-changed': 'Those rows have been edited since, so their earlier cells cannot be put back.',
  'excel.cell-not-empty': 'Cell {cell} of sheet "{sheet}" already holds something. Choose an empty cell and try again.',
};
