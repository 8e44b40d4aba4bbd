import type { Workbook } from '../../host/model/workbook';

/** Everything forbidden, as Excel's protection starts. */
const PROTECTION = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protects the active sheet without a password, or takes its protection away. */
export function protectActiveSheet(workbook: Workbook, on: boolean): void {
  const sheet = workbook.activeSheet;
  const before = String(sheet.protection !== null);
  sheet.protection = on ? { options: PROTECTION, password: null } : null;
  workbook.emit({ kind: 'sheet-protection', sheet, before, after: String(on) });
}
